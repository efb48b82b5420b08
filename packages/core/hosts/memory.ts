import { posix } from "node:path";
import type { AnyAction } from "../action/define-action.ts";
import type { ExitCode, Host, Presentation } from "../action/host.ts";
import type { Ports } from "../action/ports.ts";
import type { InputProblem } from "../action/read-inputs.ts";
import type { Effect, EffectOutcome } from "../action/result.ts";
import { runAction } from "../action/run-action.ts";
import { readBaseSettings } from "../change/read-base-settings.ts";
import { PacelineError } from "../errors/paceline-error.ts";
import type { Rest } from "../github/rest.ts";
import { memoryStore } from "../history/memory-store.ts";
import type { HistorySections } from "../history/store.ts";
import { leadsOut } from "../paths/leads-out.ts";
import type { DecisionRecord, RunRecord } from "../record/record.ts";
import { renderMarkdown } from "../render/render-markdown.ts";
import type { ProtectedSettings } from "../workspace/base-settings.ts";
import type { RunContext } from "../workspace/run-context.ts";
import type { FileEnd, Workspace } from "../workspace/workspace.ts";
import { MAX_READ_BYTES } from "./folder-workspace.ts";
import { givenInputs, type InputSources } from "./given-inputs.ts";
import { skippedFolders } from "./list-folder.ts";
import { matchGlobs } from "./match-globs.ts";

/** A world in memory for tests: what is given, and what came out. Nothing outside the process is touched. */
export interface MemoryWorld {
  /** Inputs as a user writes them in YAML. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Text by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Other checkouts by directory: text by path. */
  readonly otherWorkspaces?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly history?: readonly RunRecord[];
  /** What is stored with the history. */
  readonly sections?: HistorySections;
  /** Part records that the jobs of a run stored, by run id. */
  readonly parts?: Readonly<Record<number, readonly RunRecord[]>>;
  readonly context?: Partial<RunContext>;
  readonly rest?: Rest;
  /** What other actions have decided in this job. */
  readonly decisions?: readonly DecisionRecord[];
  readonly now?: Date;
  /** The job's folder for files; absent on a laptop. */
  readonly temp?: string;
}

export interface MemoryOutcome {
  readonly exitCode: ExitCode;
  readonly problems: readonly InputProblem[];
  readonly trouble: unknown;
  readonly presented: Presentation | null;
  /** The job summary, as GitHub would receive it. */
  readonly summary: string;
  readonly performed: readonly Effect[];
  readonly log: readonly string[];
}

/** Runs an action in memory. Effects are remembered and said to be done. */
export async function runInMemory(action: AnyAction, world: MemoryWorld = {}): Promise<MemoryOutcome> {
  const outcome = {
    problems: [] as readonly InputProblem[],
    trouble: null as unknown,
    presented: null as Presentation | null,
    performed: [] as Effect[],
    log: [] as string[],
  };
  const host: Host = {
    givenInputs: (wanted) => givenInputs(wanted, { place: "input", texts: world.inputs ?? {} }, memorySources(world)),
    open: (_, settings) => memoryPorts(world, outcome.log, settings),
    async perform(effect): Promise<EffectOutcome> {
      outcome.performed.push(effect);
      return { done: true, reason: "stored in memory" };
    },
    async refuse(_, problems) {
      outcome.problems = problems;
    },
    async trouble(_, error) {
      outcome.trouble = error;
    },
    fail() {},
    async present(presentation) {
      outcome.presented = presentation;
    },
  };
  const exitCode = await runAction(action, host);
  return { ...outcome, exitCode, summary: outcome.presented ? renderMarkdown(outcome.presented.summary) : "" };
}

/** The base's configuration file is in the base workspace that the inputs name, or where GitHub's API gives it. */
function memorySources({ inputs = {}, files = {}, otherWorkspaces = {}, context, rest }: MemoryWorld): InputSources {
  const base = otherWorkspaces[inputs["base-workspace"] ?? ""];
  const run = { ...unknownContext, ...context };
  return {
    workspace: memoryWorkspace(".", files),
    readFile: async (path) => files[path] ?? null,
    readStandardInput: async () => "",
    baseSettings: async (path) =>
      base === undefined
        ? readBaseSettings(path, run, rest ?? null, run.repository)
        : { kind: "read", from: "the base workspace", text: base[path] ?? null },
  };
}

function memoryPorts(world: MemoryWorld, log: string[], settings: ProtectedSettings): Ports {
  const history = {
    read: () => memoryStore(world.history, world.sections).read(),
    readParts: (runId: number) => memoryStore(world.parts?.[runId]).read(),
  };
  return {
    context: { ...unknownContext, ...world.context },
    workspace: memoryWorkspace(".", world.files ?? {}),
    settings,
    workspaceAt: (directory) => memoryWorkspace(directory, world.otherWorkspaces?.[directory] ?? {}),
    history,
    historyAt: () => history,
    rest: world.rest ?? null,
    decisions: async () => world.decisions ?? [],
    temp: world.temp ?? null,
    now: () => world.now ?? new Date("2026-01-15T12:00:00Z"),
    log: {
      debug: (message) => log.push(`debug: ${message}`),
      info: (message) => log.push(`info: ${message}`),
      warn: (message) => log.push(`warn: ${message}`),
    },
  };
}

function memoryWorkspace(root: string, files: Readonly<Record<string, string>>): Workspace {
  /** The file's text, unless it is larger than requested, as on a disk. */
  const textOf = (path: string, maxBytes = MAX_READ_BYTES): string | null => {
    const text = files[path] ?? null;
    if (text === null || Buffer.byteLength(text) <= maxBytes) return text;
    throw new PacelineError("file-too-large", `${path} has more than ${maxBytes} bytes`);
  };
  const folder = posix.resolve("/checkout", root);
  return {
    root: folder,
    list: async (globs, options) => {
      const skipped = skippedFolders(globs.filter((glob) => !glob.startsWith("!")));
      const paths = Object.keys(files).filter((path) => !path.split("/").some((name) => skipped.includes(name)));
      return { paths: await matchGlobs(paths, globs, options), omitted: [] };
    },
    read: async (path, maxBytes) => textOf(path, maxBytes),
    readBytes: async (path, maxBytes) => {
      const text = textOf(path, maxBytes);
      return text === null ? null : Buffer.from(text);
    },
    readEnd: async (path, maxBytes) => endOf(textOf(path, Number.POSITIVE_INFINITY), maxBytes),
    contains: async (path) => !leadsOut(`${posix.relative(folder, posix.resolve(folder, path))}/`.replace(/^\/$/, "")),
  };
}

function endOf(text: string | null, maxBytes: number): FileEnd | null {
  if (text === null || text.length <= maxBytes) return text === null ? null : { text, skippedLines: 0 };
  const start = text.indexOf("\n", text.length - maxBytes) + 1;
  return { text: text.slice(start), skippedLines: text.slice(0, start).split("\n").length - 1 };
}

/** A laptop: nothing is known about the run. */
export const unknownContext: RunContext = {
  repository: null,
  repositoryId: null,
  defaultBranch: null,
  isPublic: null,
  runId: null,
  attempt: 1,
  job: null,
  workflow: null,
  workflowPath: null,
  event: null,
  ref: null,
  branch: null,
  sha: null,
  baseBranch: null,
  baseSha: null,
  pullRequest: null,
  fork: false,
  triggeringRun: null,
  runner: { labels: [], os: null, arch: null },
  serverUrl: "https://github.com",
};
