/**
 * What sort of branch a run is for. Runs of one kind resemble each other: a bot's update has a cold cache, a release
 * branch builds more, and the exact branch name of a feature is rarely seen twice.
 * Bots are distinguished, because their updates differ: `bot:dependabot`, `bot:renovate`.
 */
export type BranchKind = "main" | "version" | "queue" | "other" | `bot:${string}`;

const MAIN = /^(main|master|trunk|develop|dev|default)$/i;
const BOT = /^(dependabot|renovate|pre-commit-ci|snyk|imgbot|greenkeeper|pyup|scala-steward|l10n|weblate|crowdin)\b/i;
const MERGE_QUEUE = /^(gh-readonly-queue|merge-queue|staging\.tmp|trying\.tmp|bors)\b/i;
const VERSION = /^(release|releases|hotfix|stable|support|maint|maintenance)\b|^v?\d+(\.\w+)*(-|$)/i;

/** Null for a run whose branch is unknown. */
export function branchKind(branch: string | null): BranchKind | null {
  if (branch === null || branch === "") return null;
  const name = branch.replace(/^refs\/(heads|tags)\//, "");
  if (MAIN.test(name)) return "main";
  if (MERGE_QUEUE.test(name)) return "queue";
  const bot = BOT.exec(name)?.[1];
  if (bot !== undefined) return `bot:${bot.toLowerCase()}`;
  return VERSION.test(name) ? "version" : "other";
}
