/** What `uses:` points at, by its spelling alone. */
export type ActionReference =
  /** `./path`: a folder or workflow file of the checkout. */
  | { readonly kind: "local"; readonly path: string }
  /** `$/path`: the same repository at the commit that runs. */
  | { readonly kind: "self"; readonly path: string }
  /** `owner/repo/path@ref`; no `@` at all is `ref: null`. */
  | {
      readonly kind: "repository";
      readonly owner: string;
      readonly repository: string;
      /** Below the repository's root, empty for the root; `.github/workflows/x.yml` for a reusable workflow. */
      readonly path: string;
      readonly ref: string | null;
    }
  /** `docker://image:tag` or `docker://image@sha256:…`. */
  | { readonly kind: "docker"; readonly image: string; readonly digest: string | null }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads the text of a `uses:`. Surrounding white space (from a block scalar) does not count, as on GitHub. */
export function parseActionReference(text: string): ActionReference {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "unreadable", reason: "it is empty" };
  // GitHub evaluates no expression in `uses`, so what would run is not known.
  if (trimmed.includes("${{")) return { kind: "unreadable", reason: "it is an expression" };
  if (trimmed.startsWith("./") || trimmed.startsWith(".\\")) return { kind: "local", path: trimmed.slice(2) };
  if (trimmed.startsWith("$/")) return { kind: "self", path: trimmed.slice(2) };
  if (trimmed.startsWith("docker://")) return dockerReference(trimmed.slice("docker://".length));
  return repositoryReference(trimmed);
}

/** A full commit SHA: the only name of a commit that cannot be moved. */
function isCommitSha(ref: string): boolean {
  return /^[0-9a-f]{40}$/i.test(ref);
}

/** True when the reference can never mean other code than it does today. */
export function isPinned(reference: ActionReference): boolean {
  switch (reference.kind) {
    case "local":
    case "self":
      return true;
    case "repository":
      return reference.ref !== null && isCommitSha(reference.ref);
    case "docker":
      return reference.digest !== null;
    case "unreadable":
      return false;
  }
}

function dockerReference(rest: string): ActionReference {
  if (rest === "") return { kind: "unreadable", reason: "no image is named" };
  const [, image, digest] = /^([^@]*)@(sha256:[0-9a-f]{64})$/i.exec(rest) ?? [];
  return { kind: "docker", image: image ?? rest, digest: digest ?? null };
}

function repositoryReference(text: string): ActionReference {
  const at = text.indexOf("@");
  const [owner = "", repository = "", ...path] = (at < 0 ? text : text.slice(0, at)).split("/");
  if (!isName(owner) || !isName(repository)) return { kind: "unreadable", reason: "it is not owner/repository@ref" };
  const ref = at < 0 ? "" : text.slice(at + 1);
  return { kind: "repository", owner, repository, path: path.join("/"), ref: ref === "" ? null : ref };
}

/** `actions/../owner` would be a trusted owner by its first word alone. */
function isName(text: string): boolean {
  return text !== "" && text !== "." && text !== "..";
}
