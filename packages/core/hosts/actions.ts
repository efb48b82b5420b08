import { readFileSync, statSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { AnyAction } from "../action/define-action.ts";
import type { CommonValues, Host, Presentation } from "../action/host.ts";
import type { HistoryPort, Log, Ports } from "../action/ports.ts";
import { describeProblem, type GivenInputs } from "../action/read-inputs.ts";
import type { Annotation } from "../action/result.ts";
import { runAction } from "../action/run-action.ts";
import { messageOf } from "../errors/paceline-error.ts";
import { lazyRest } from "../github/lazy-rest.ts";
import type { Rest } from "../github/rest.ts";
import { type HistoryReading, NO_SECTIONS } from "../history/store.ts";
import { withSlashes } from "../paths/with-slashes.ts";
import type { Document } from "../render/document.ts";
import { inertLog } from "../render/inert-text.ts";
import { renderMarkdown } from "../render/render-markdown.ts";
import type { ProtectedSettings } from "../workspace/base-settings.ts";
import { leaveDecisions, readDecisions } from "./decision-file.ts";
import { folderWorkspace } from "./folder-workspace.ts";
import { givenInputs } from "./given-inputs.ts";
import { lazyHistory } from "./lazy-history.ts";
import { performEffect, unwrittenFiles } from "./perform-effect.ts";
import { resultJson } from "./result-json.ts";
import { runContext } from "./run-context.ts";
import type { RunnerHistory } from "./runner-history.ts";
import { settingsOfFolder } from "./settings-of-folder.ts";
import { troubleSummary } from "./trouble-summary.ts";
import { writeOutput } from "./write-output.ts";

const log: Log = {
  debug: (message) => core.debug(inertLog(message)),
  info: (message) => core.info(inertLog(message)),
  warn: (message) => core.warning(inertLog(message)),
};

/** GitHub shows at most this many annotations of a kind per step. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** Runs an action as a step on a runner. Only a refused input, a failing verdict or `fail-on-error` fails the step. */
export async function runOnRunner(action: AnyAction): Promise<void> {
  const { env } = process;
  const folder = env.GITHUB_WORKSPACE ?? process.cwd();
  const temp = env.RUNNER_TEMP ?? tmpdir();
  const workspace = folderWorkspace(folder);
  const context = runContext({ env, payload: readPayload(env.GITHUB_EVENT_PATH) });
  let services: RunnerHistory | null = null;
  let client: { readonly token: string; readonly rest: Rest } | null = null;

  function open(common: CommonValues, settings: ProtectedSettings): Ports {
    const token = common["github-token"];
    const rest = restFor(token);
    const key = common["history-key"];
    services = lazyHistory({ context, workspace: folder, temp, rest, key });
    return {
      context,
      workspace,
      settings,
      workspaceAt: folderWorkspace,
      history: warnAbout(common.history === "actions" ? services : fileHistory(join(folder, common.history), key)),
      historyAt: (path) => warnAbout(fileHistory(join(folder, path), key)),
      rest,
      decisions: () => readDecisions(temp),
      now: () => new Date(),
      temp: env.RUNNER_TEMP === undefined ? null : withSlashes(env.RUNNER_TEMP),
      log,
    };
  }

  async function baseSettings(path: string, { "base-workspace": base, "github-token": token }: GivenInputs["texts"]) {
    if (base) return settingsOfFolder(base, path);
    const { readBaseSettings } = await import("../change/read-base-settings.ts");
    return readBaseSettings(path, context, restFor(token), context.repository);
  }

  /** One client for all of a step: an API that gave no answer is not waited for by every part of it. */
  function restFor(token: string | undefined): Rest | null {
    if (!token) return null;
    client ??= { token, rest: lazyRest({ token, baseUrl: env.GITHUB_API_URL ?? "https://api.github.com" }) };
    if (client.token !== token) throw new Error("a step has one token");
    return client.rest;
  }

  function warnAbout(history: HistoryPort): HistoryPort {
    const reportProblems = async (reading: Promise<HistoryReading>) => {
      for (const problem of (await reading).problems.slice(0, 5)) {
        const place = problem.line === undefined ? problem.source : `${problem.source}:${problem.line}`;
        log.info(`history: ${place}: ${problem.message} (${problem.code})`);
      }
      return reading;
    };
    return {
      read: () => reportProblems(history.read()),
      readParts: (runId) => reportProblems(history.readParts(runId)),
    };
  }

  const host: Host = {
    givenInputs: (wanted) => {
      const direct = runnerInputs(wanted, env);
      return givenInputs(wanted, direct, {
        workspace,
        readFile: (path: string) => workspace.read(path).catch(() => null),
        readStandardInput: async () => "",
        baseSettings: (path) => baseSettings(path, direct.texts),
      });
    },
    open,
    perform: (effect, ports) => performEffect(effect, ports, folder, services),
    async refuse(refused, problems) {
      core.setFailed(inertLog(`${refused.name}: wrong input\n${problems.map(describeProblem).join("\n")}`));
    },
    async trouble(troubled, error, { fails, writeSummary: isWanted }) {
      const message = inertLog(`${troubled.name}: ${messageOf(error)}`);
      if (fails) core.setFailed(message);
      else core.warning(`${message}. The step continues without it.`, { title: "Paceline" });
      if (error instanceof Error && error.stack) log.debug(error.stack);
      if (isWanted) await writeSummary(troubleSummary(troubled, error, fails)).catch(() => undefined);
    },
    fail() {
      process.exitCode = 1;
    },
    async present(presentation) {
      const { verdict } = presentation;
      for (const [what, write] of writes(presentation, temp)) {
        await Promise.resolve()
          .then(write)
          .catch((error: unknown) => core.warning(inertLog(`${what} could not be written: ${messageOf(error)}`)));
      }
      if (verdict === "fail") core.setFailed(`${action.name}: the verdict is "fail"; see the job summary`);
    },
  };
  await runAction(action, host);
}

/** Everything that is written, each separately: a full disk or a missing file affects nothing else. */
function writes(presentation: Presentation, temp: string): readonly (readonly [string, () => unknown])[] {
  const { action, outputs, decisions, annotations } = presentation;
  const outputFile = process.env.GITHUB_OUTPUT;
  return [
    [
      "The outputs",
      () => {
        for (const [name, value] of Object.entries(outputs)) writeOutput(outputFile, name, value);
      },
    ],
    [
      "The result file",
      async () => {
        const path = join(await mkdtemp(join(temp, "paceline-")), `${action.name}.json`);
        await writeFile(path, resultJson(presentation));
        writeOutput(outputFile, "result-path", path);
      },
    ],
    ["What was decided", () => leaveDecisions(temp, decisions)],
    ["The annotations", () => annotate(annotations)],
    [
      "The list of files",
      () => {
        for (const problem of unwrittenFiles(presentation)) core.warning(inertLog(problem), { title: "Paceline" });
      },
    ],
    ["The job summary", () => (presentation.writeSummary ? writeSummary(presentation.summary) : undefined)],
  ];
}

async function writeSummary(summary: Document): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && !statSync(file).isFile()) throw new Error("the runner's summary is not a file");
  await core.summary.addRaw(renderMarkdown(summary)).addEOL().write();
}

/** By name, so that the bundle leaves out unused parts of the toolkit. */
const COMMANDS = { error: core.error, warning: core.warning, notice: core.notice };

function annotate(annotations: readonly Annotation[]): void {
  for (const level of ["error", "warning", "notice"] as const) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    for (const { message, title, file, line, column } of ofLevel.slice(0, MAX_ANNOTATIONS_PER_LEVEL)) {
      COMMANDS[level](inertLog(message), {
        ...(title !== undefined && { title: inertLog(title) }),
        ...(file !== undefined && { file: inertLog(file) }),
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
      });
    }
    const hidden = ofLevel.length - MAX_ANNOTATIONS_PER_LEVEL;
    if (hidden > 0) core.info(`${hidden} more annotations (${level}) are in the job summary.`);
  }
}

/** `INPUT_MAX-SHARDS`: upper case, dashes kept, spaces as underscores. */
function runnerInputs(action: AnyAction, env: NodeJS.ProcessEnv): GivenInputs {
  const names = Object.keys(action.inputs);
  const texts = names.map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? ""]);
  return { place: "input", texts: Object.fromEntries(texts) };
}

function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined ? null : JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function fileHistory(path: string, key: string | undefined): HistoryPort {
  const empty = { records: [], problems: [], sources: [], sections: NO_SECTIONS };
  const readHistory = async () => (await import("../history/files/file-store.ts")).fileStore(path, key).read();
  return { read: readHistory, readParts: async () => empty };
}
