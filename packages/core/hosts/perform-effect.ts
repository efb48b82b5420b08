import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Presentation } from "../action/host.ts";
import type { Ports } from "../action/ports.ts";
import type { Effect, EffectOutcome } from "../action/result.ts";
import { VERSION } from "../action/version.ts";
import { rerunFailedJobs } from "../github/rerun-failed-jobs.ts";
import type { RecordKeeper } from "./runner-history.ts";

/** The one place where effects happen. `history` is null where nothing can be kept. */
export async function performEffect(
  effect: Effect,
  ports: Ports,
  folder: string,
  history: RecordKeeper | null,
): Promise<EffectOutcome> {
  switch (effect.kind) {
    case "write-file": {
      const path = resolve(folder, effect.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, effect.content, effect.encoding ?? "utf8");
      return { done: true, reason: effect.path };
    }
    case "keep-records":
      if (history === null) return { done: false, reason: "there is no history to store records in" };
      return effect.store === "artifact"
        ? history.keepArtifact(effect.name, effect.records)
        : history.keepSnapshot(effect.records, effect.sections);
    case "rerun-failed-jobs":
      return rerun(effect.runId, ports);
    case "export-telemetry":
      return exportTelemetry(effect, ports);
  }
}

async function exportTelemetry(
  effect: Extract<Effect, { kind: "export-telemetry" }>,
  { context }: Ports,
): Promise<EffectOutcome> {
  const { exportRun } = await import("../export/export-run.ts");
  const { record, endpoint, headers, runAttributes } = effect;
  const target = { endpoint, headers, timeoutMs: effect.timeoutSeconds * 1000 };
  return exportRun(record, { serverUrl: context.serverUrl, version: VERSION, runAttributes }, target);
}

async function rerun(runId: number, { rest, context }: Ports): Promise<EffectOutcome> {
  if (rest === null || context.repository === null) return { done: false, reason: "no token for GitHub's API" };
  const { value: done, problems } = await rerunFailedJobs(rest, context.repository, runId);
  if (done) return { done, reason: `the failed jobs of run ${runId} were re-run` };
  return { done: false, reason: problems.map(({ message }) => message).join("; ") };
}

/** Files that the user named and that could not be written: other effects have their place in the summary. */
export function unwrittenFiles({ effects }: Pick<Presentation, "effects">): readonly string[] {
  return effects.flatMap(({ effect, outcome }) => {
    return effect.kind === "write-file" && !outcome.done ? [`${effect.path} was not written: ${outcome.reason}`] : [];
  });
}
