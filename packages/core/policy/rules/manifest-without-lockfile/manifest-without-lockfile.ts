import { ecosystems } from "../../../ecosystems/ecosystems.ts";
import { type FoundLockfile, lockfileAt } from "../../../ecosystems/find-ecosystem.ts";
import { changedItems, type ManifestItem } from "../../../ecosystems/manifest.ts";
import { folderOf, joinPath } from "../../../paths/path-parts.ts";
import type { Unknown, Violation } from "../../finding.ts";
import type { ChangedManifest, PolicyInput } from "../../policy-input.ts";
import type { Rule } from "../../rule.ts";
import { type GoverningLockfile, governingLockfiles } from "./governing-lockfiles.ts";

/** Manifests whose dependencies change while the lockfile stays as it was. */
export const manifestWithoutLockfile: Rule = {
  id: "LCK-1",
  title: "manifest changed without its lockfile",
  severity: "medium",
  level: "soft",
  motivation:
    "The lockfile is what is reviewed, cached and installed. When it does not follow the manifest, an install either " +
    "fails or silently installs versions that have not been reviewed.",
  remedy: "Update the lockfile and commit it with the manifest",
  references: [
    "https://docs.npmjs.com/cli/commands/npm-ci",
    "https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html",
  ],
  finds: `dependencies in a manifest changed, but its lockfile did not: ${ecosystems.map(({ title }) => title).join(", ")}`,
  leavesAlone: "scripts, engines, metadata, layout, comments; packages without a lockfile",
  check(input) {
    const { change } = input;
    if (!change.known) {
      const unknown = hasLockfile(input) ? [{ file: ".", reason: `LCK-1 did not run: ${change.reason}` }] : [];
      return { violations: [], unknown, ran: false };
    }
    const statuses = new Map(change.files.map(({ path, status }) => [path, status]));
    const judged = change.files.map((file) => judge(file, statuses, input));
    return {
      violations: [...judged.flatMap(({ violation }) => violation ?? []), ...deletedLockfiles(change.files, input)],
      unknown: judged.flatMap(({ unknown }) => unknown ?? []),
    };
  },
};

interface Judged {
  readonly violation?: Violation;
  readonly unknown?: Unknown;
}

type Statuses = ReadonlyMap<string, ChangedManifest["status"]>;

function judge(file: ChangedManifest, statuses: Statuses, input: PolicyInput): Judged {
  if (file.status === "removed") return {};
  const { lockfiles, unknown } = governingLockfiles(file.path, input);
  if (unknown !== undefined) return { unknown: { file: file.path, reason: unknown } };
  // Two lockfiles next to each other are a fault of their own; one of them following is enough here.
  if (lockfiles.some(({ path }) => statuses.has(path) && statuses.get(path) !== "unread")) return {};
  const judged = lockfiles.map((lockfile) => withUnread(compare(file, lockfile), file, lockfile, statuses));
  return judged.find(({ violation }) => violation !== undefined) ?? judged.find(({ unknown }) => unknown) ?? {};
}

/** A lockfile that cannot be read may have followed or not. */
function withUnread(judged: Judged, file: ChangedManifest, { path }: GoverningLockfile, statuses: Statuses): Judged {
  if (judged.violation === undefined || statuses.get(path) !== "unread") return judged;
  return { unknown: { file: file.path, reason: `whether ${path} followed is unknown: its text cannot be read` } };
}

/** Whether what the lockfile's package manager reads in the manifest is still the same. */
function compare(file: ChangedManifest, lockfile: GoverningLockfile): Judged {
  const { name, removalsCount } = lockfile.ecosystem;
  const before = file.status === "added" ? { items: [], workspace: null } : file.before.get(name);
  const after = file.after.get(name);
  if (before === undefined || after === undefined) {
    const side = after === undefined ? "its text cannot be read" : "its text before the change is not known";
    const reason = `changed without ${lockfile.path}; whether its dependencies changed is unknown: ${side}`;
    return { unknown: { file: file.path, reason } };
  }
  const changed = changedItems(before, after, removalsCount);
  return changed.length === 0 ? {} : { violation: violation(file.path, lockfile, changed) };
}

function violation(file: string, { path, format }: GoverningLockfile, items: readonly ManifestItem[]): Violation {
  const [first] = items;
  const more = items.length > 1 ? ` and ${items.length - 1} more` : "";
  return {
    file,
    line: first?.at.line ?? 1,
    column: first?.at.column ?? 1,
    message: `\`${(first?.name ?? "").slice(0, 120)}\`${more} changed, but \`${path}\` did not`,
    remedy: `Run \`${format.update}\` and commit \`${path}\` with the change`,
    subject: items
      .map(({ name, value }) => `${name} ${value}`)
      .sort()
      .join("\n"),
  };
}

/** A lockfile that was deleted while its manifest stays, and that no other one takes the place of. */
function deletedLockfiles(files: readonly ChangedManifest[], input: PolicyInput): readonly Violation[] {
  return files
    .filter(({ status }) => status === "removed")
    .flatMap(({ path }) => {
      const found = lockfileAt(path);
      if (found === null) return [];
      const folder = folderOf(path);
      const manifest = found.ecosystem.manifests
        .filter(({ file }) => found.format.follows?.includes(file) ?? true)
        .map(({ file }) => joinPath(folder, file))
        .find((candidate) => input.dependencyPaths.has(candidate));
      if (manifest === undefined || governingLockfiles(manifest, input).lockfiles.length > 0) return [];
      return [deletion(manifest, path, found)];
    });
}

function deletion(manifest: string, lockfile: string, { format }: FoundLockfile): Violation {
  return {
    file: manifest,
    line: 1,
    column: 1,
    message: `its lockfile \`${lockfile}\` was deleted`,
    remedy: `Restore it, or create a new one with \`${format.update}\``,
    subject: `deleted ${lockfile}`,
  };
}

function hasLockfile({ dependencyPaths }: PolicyInput): boolean {
  return [...dependencyPaths].some((path) => lockfileAt(path) !== null);
}
