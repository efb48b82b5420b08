import type { RunContext } from "../workspace/run-context.ts";

/**
 * What decides where a run's change can be read. The running job knows it from its event; of another run it is put
 * together from GitHub's API. `baseSha` is the commit before the change: of a pull request its base, of a push the
 * `before` that only the push's own jobs know.
 */
export type ChangedRun = Pick<RunContext, "event" | "branch" | "sha" | "pullRequest" | "baseSha" | "defaultBranch">;
