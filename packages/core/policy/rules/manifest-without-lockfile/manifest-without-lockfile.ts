import { type Ecosystem, ecosystemOf, ecosystems } from "../../../ecosystems/ecosystem.ts";
import { changedItems, type ManifestItem } from "../../../ecosystems/manifest.ts";
import { fileName } from "../../../paths/path-parts.ts";
import type { Unknown, Violation } from "../../finding.ts";
import type { ChangedManifest, PolicyInput } from "../../policy-input.ts";
import type { Rule } from "../../rule.ts";
import { governingLockfiles } from "./governing-lockfiles.ts";

/** Manifests whose dependencies change while the lockfile stays as it was. */
export const manifestWithoutLockfile: Rule = {
  id: "LCK-1",
  title: "manifest changed without its lockfile",
  severity: "medium",
  level: "soft",
  motivation:
    "The lockfile is what is reviewed, cached and installed. When it does not follow the manifest, an install either " +
    "fails or silently takes versions that nobody has seen.",
  remedy: "Bring the lockfile up to date and commit it with the manifest",
  references: [
    "https://docs.npmjs.com/cli/commands/npm-ci",
    "https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html",
  ],
  check(input) {
    const { change } = input;
    if (!change.known) {
      const unknown = hasLockfile(input) ? [{ file: ".", reason: `LCK-1 did not run: ${change.reason}` }] : [];
      return { violations: [], unknown, ran: false };
    }
    const touched = new Set(change.files.map(({ path }) => path));
    const judged = change.files.map((file) => judge(file, touched, input));
    return {
      violations: judged.flatMap(({ violation }) => violation ?? []),
      unknown: judged.flatMap(({ unknown }) => unknown ?? []),
    };
  },
};

interface Judged {
  readonly violation?: Violation;
  readonly unknown?: Unknown;
}

function judge(file: ChangedManifest, touched: ReadonlySet<string>, input: PolicyInput): Judged {
  const ecosystem = ecosystemOf(file.path);
  if (ecosystem === undefined || file.status === "removed") return {};
  const governing = governingLockfiles(file.path, ecosystem, input);
  if (governing.unknown !== undefined) return { unknown: { file: file.path, reason: governing.unknown } };
  // Two lockfiles side by side are a fault of their own; one of them following is enough here.
  const [lockfile] = governing.lockfiles;
  if (lockfile === undefined || governing.lockfiles.some((path) => touched.has(path))) return {};
  const before = file.status === "added" ? { items: [], workspace: null } : file.before;
  if (before === null || file.after === null) {
    const side = file.after === null ? "its text cannot be read" : "its text before the change is not known";
    const reason = `changed without ${lockfile}; whether its dependencies changed is unknown: ${side}`;
    return { unknown: { file: file.path, reason } };
  }
  const changed = changedItems(before, file.after, ecosystem.removalsCount);
  return changed.length === 0 ? {} : { violation: violation(file.path, lockfile, changed, ecosystem) };
}

function violation(
  file: string,
  lockfile: string,
  items: readonly ManifestItem[],
  { lockfiles }: Ecosystem,
): Violation {
  const [first] = items;
  const more = items.length > 1 ? ` and ${items.length - 1} more` : "";
  const command = lockfiles[fileName(lockfile)];
  return {
    file,
    line: first?.at.line ?? 1,
    column: first?.at.column ?? 1,
    message: `\`${(first?.name ?? "").slice(0, 120)}\`${more} changed, but \`${lockfile}\` did not`,
    remedy: `Run \`${command}\` and commit \`${lockfile}\` with the change`,
    subject: items
      .map(({ name, value }) => `${name} ${value}`)
      .sort()
      .join("\n"),
  };
}

function hasLockfile({ dependencyPaths }: PolicyInput): boolean {
  const names = new Set(ecosystems.flatMap(({ lockfiles }) => Object.keys(lockfiles)));
  return [...dependencyPaths].some((path) => names.has(fileName(path)));
}
