import type { RunnerHistory, RunnerHistoryOptions } from "./runner-history.ts";

/** The history of a runner, whose code is loaded at the first use: many steps read none, and each would wait. */
export function lazyHistory(options: RunnerHistoryOptions): RunnerHistory {
  let opened: Promise<RunnerHistory> | null = null;
  const open = () => {
    opened ??= import("./runner-history.ts").then(({ runnerHistory }) => runnerHistory(options));
    return opened;
  };
  return {
    read: async () => (await open()).read(),
    readParts: async (runId) => (await open()).readParts(runId),
    keepArtifact: async (name, records) => (await open()).keepArtifact(name, records),
    keepSnapshot: async (records, sections) => (await open()).keepSnapshot(records, sections),
  };
}
