import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { AnyAction } from "../action/define-action.ts";
import type { CommonValues, ExitCode, Host, Presentation } from "../action/host.ts";
import type { HistoryPort, Ports } from "../action/ports.ts";
import { describeProblem, type InputProblem } from "../action/read-inputs.ts";
import { describeEffect, type Effect, type EffectOutcome } from "../action/result.ts";
import { runAction } from "../action/run-action.ts";
import { messageOf } from "../errors/paceline-error.ts";
import { lazyRest } from "../github/lazy-rest.ts";
import { NO_SECTIONS } from "../history/store.ts";
import { withSlashes } from "../paths/with-slashes.ts";
import { inertCommands, inertLog } from "../render/inert-text.ts";
import { ansiStyle, plainStyle, renderText } from "../render/render-text.ts";
import type { ProtectedSettings } from "../workspace/base-settings.ts";
import { type CommandLine, readCommandLine } from "./command-line.ts";
import { fileHistory } from "./file-history.ts";
import { folderWorkspace } from "./folder-workspace.ts";
import { givenInputs } from "./given-inputs.ts";
import { actionHelp } from "./help.ts";
import { performEffect, unwrittenFiles } from "./perform-effect.ts";
import { resultJson } from "./result-json.ts";
import { runContext } from "./run-context.ts";
import type { RecordKeeper } from "./runner-history.ts";
import { settingsOfFolder } from "./settings-of-folder.ts";

/** Where a terminal run writes. Summaries and JSON go to `out`, everything else to `err`. */
export interface TerminalStreams {
  out(text: string): void;
  err(text: string): void;
  readonly colour: boolean;
}

/** Runs an action from the command line: the same code as on a runner, with a file as history. */
export async function runInTerminal(
  action: AnyAction,
  argv: readonly string[],
  streams: TerminalStreams = processStreams,
): Promise<ExitCode> {
  const line = readCommandLine(action, argv);
  if (line.help) {
    streams.out(actionHelp(action));
    return 0;
  }
  return runAction(action, terminalHost(action, line, streams));
}

function terminalHost(action: AnyAction, line: CommandLine, streams: TerminalStreams): Host {
  const { out, err, colour } = inertStreams(streams);
  const workspace = folderWorkspace(line.workspace);
  const failure = (error: Record<string, unknown>) => out(`${JSON.stringify({ action: action.name, error })}\n`);
  let keeper: RecordKeeper | null = null;
  return {
    async givenInputs(wanted) {
      const base = line.texts["base-workspace"];
      const sources = {
        workspace,
        readFile: readTextFile,
        readStandardInput,
        baseSettings: async (path: string) => (base ? settingsOfFolder(base, path) : ({ kind: "absent" } as const)),
      };
      const options = { place: "option", texts: line.texts };
      const problems = [...line.problems, ...(await workspaceProblems(line.workspace))];
      return givenInputs(wanted, options, sources, problems);
    },
    open(common, settings) {
      keeper = fileHistory(common.history, common["history-key"]);
      return terminalPorts(common, line, err, settings);
    },
    perform: async (effect, ports) => performOrPrint(effect, ports, keeper, line.apply),
    async refuse(_, problems: readonly InputProblem[]) {
      err(`Wrong input; nothing was done. See ${action.name} --help.\n`);
      for (const problem of problems) err(`  ${describeProblem(problem)}\n`);
      if (line.json) failure({ code: "input-wrong", problems });
    },
    async trouble(_, error) {
      err(`${action.name}: ${messageOf(error)}\n`);
      if (process.env.PACELINE_DEBUG && error instanceof Error) err(`${error.stack}\n`);
      if (line.json) failure({ code: "internal", message: messageOf(error) });
    },
    // The exit code is what `runAction` returns, and nothing that is shown later changes it.
    fail() {},
    async present(presentation) {
      for (const { level, message, file, line: at } of presentation.annotations) {
        const place = file === undefined ? "" : ` ${file}${at === undefined ? "" : `:${at}`}`;
        if (level !== "notice") err(`${level}:${place} ${message}\n`);
      }
      for (const problem of unwrittenFiles(presentation)) err(`warning: ${problem}\n`);
      if (line.json) out(resultJson(presentation));
      else if (presentation.writeSummary) out(asText(presentation, colour));
    },
  };
}

/** A command line in a `run:` step writes to the runner's log, which must find no commands in text from outside. */
function inertStreams({ out, err, colour }: TerminalStreams): TerminalStreams {
  return { out: (text) => out(inertCommands(text)), err: (text) => err(inertLog(text)), colour };
}

/** A checkout that is not there would look like an empty one, and get a decision. */
async function workspaceProblems(folder: string): Promise<readonly InputProblem[]> {
  const stats = await stat(folder).catch(() => null);
  return stats?.isDirectory() ? [] : [{ name: "workspace", place: "option", given: folder, expected: "a folder" }];
}

function asText(presentation: Presentation, colour: boolean): string {
  const summary = renderText(presentation.summary, colour ? ansiStyle : plainStyle);
  const effects = presentation.effects.map(({ effect, outcome }) => {
    const words = Object.entries(describeEffect(effect)).map(([name, value]) => `${name}=${value}`);
    return `${outcome.done ? "done" : "not done"}: ${words.join(" ")} (${outcome.reason})\n`;
  });
  return `${summary}${effects.length > 0 ? `\n${effects.join("")}` : ""}`;
}

async function performOrPrint(
  effect: Effect,
  ports: Ports,
  keeper: RecordKeeper | null,
  apply: boolean,
): Promise<EffectOutcome> {
  const local = effect.kind === "write-file";
  if (!local && !apply) return { done: false, reason: "only printed; use --apply to perform it" };
  return performEffect(effect, ports, process.cwd(), keeper);
}

function terminalPorts(
  common: CommonValues,
  line: CommandLine,
  err: (text: string) => void,
  settings: ProtectedSettings,
): Ports {
  const token = common["github-token"] ?? process.env.GITHUB_TOKEN;
  const baseUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
  const key = common["history-key"];
  return {
    context: runContext({ env: onlyOutsideJobs(process.env), payload: null }),
    workspace: folderWorkspace(line.workspace),
    settings,
    workspaceAt: folderWorkspace,
    history: terminalHistory(common.history, key, err),
    historyAt: (path) => terminalHistory(path, key, err),
    rest: token === undefined ? null : lazyRest({ token, baseUrl }),
    decisions: async () => [],
    now: () => new Date(),
    temp: process.env.RUNNER_TEMP === undefined ? null : withSlashes(process.env.RUNNER_TEMP),
    log: {
      debug: (message) => void (process.env.PACELINE_DEBUG && err(`${message}\n`)),
      info: (message) => err(`${message}\n`),
      warn: (message) => err(`warning: ${message}\n`),
    },
  };
}

/** On a laptop `actions` means that there is no history. */
function terminalHistory(place: string, key: string | undefined, err: (text: string) => void): HistoryPort {
  const nothing = { records: [], problems: [], sources: [], sections: NO_SECTIONS };
  return {
    readParts: async () => nothing,
    async read() {
      if (place === "actions") {
        err("No --history FILE: deciding without history.\n");
        return nothing;
      }
      const { fileStore } = await import("../history/files/file-store.ts");
      const reading = await fileStore(place, key).read();
      for (const { source, line, message } of reading.problems.slice(0, 10)) {
        err(`warning: ${source}${line === undefined ? "" : `:${line}`}: ${message}\n`);
      }
      const hidden = reading.problems.length - 10;
      if (hidden > 0) err(`warning: ${hidden} more problems in ${place}\n`);
      return reading;
    },
  };
}

/** The repository's name is useful on a laptop too; the rest of a job's variables would be wrong there. */
function onlyOutsideJobs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (env.GITHUB_ACTIONS === "true") return env;
  const machine = { RUNNER_OS: RUNNER_OS[process.platform], RUNNER_ARCH: process.arch.toUpperCase() };
  return { GITHUB_REPOSITORY: env.GITHUB_REPOSITORY, ...machine };
}

/** The runner's words for Node's. */
const RUNNER_OS: Partial<Record<NodeJS.Platform, string>> = { linux: "Linux", darwin: "macOS", win32: "Windows" };

async function readTextFile(path: string): Promise<string | null> {
  return readFile(resolve(path), "utf8").catch(() => null);
}

async function readStandardInput(): Promise<string> {
  let text = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) text += chunk;
  return text;
}

const processStreams: TerminalStreams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
};
