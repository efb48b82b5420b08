import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** A step that decides from what it is given: it calls no service, and its start is what a job waits for. */
export interface LightStep {
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** On `examples/project`. */
export const LIGHT_STEPS: readonly LightStep[] = [
  { action: "plan-shards", inputs: { tests: "test/*.mjs", history: "none.ndjson" } },
  { action: "cache-key", inputs: {} },
  { action: "policy-gate", inputs: {} },
  { action: "predict-duration", inputs: { history: "none.ndjson" } },
];

/** The command line and environment of a step of the build in `root`, as a runner gives them. */
export function stepCommand(root: string, { action, inputs }: LightStep, project: string, temp: string) {
  const { PATH = "", HOME = "" } = process.env;
  const files = { GITHUB_OUTPUT: join(temp, "output"), GITHUB_STEP_SUMMARY: join(temp, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return {
    args: [join(root, "actions", action, "main.mjs")],
    env: {
      ...{ PATH, HOME, GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: project, RUNNER_TEMP: temp },
      ...files,
      ...Object.fromEntries(given),
    },
  };
}

export interface LoadedModules {
  /** Files of the build, `dist/index.js`, in the order in which they were loaded. */
  readonly files: readonly string[];
  /** Modules of Node that they ask for, `node:fs`. */
  readonly builtins: readonly string[];
}

/** Runs before the step, and leaves the addresses of all that was loaded in a file. */
const RECORDER = `
import { registerHooks } from "node:module";
import { writeFileSync } from "node:fs";
const loaded = [];
registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
process.on("exit", () => writeFileSync(process.env.LOADED, JSON.stringify(loaded)));
`;

/** What a step loads from its first line to its end. Needs Node 22.15 or later. */
export function modulesAtStart(root: string, step: LightStep, project: string): LoadedModules {
  const temp = mkdtempSync(join(tmpdir(), "paceline-start-"));
  try {
    const { args, env } = stepCommand(root, step, project, temp);
    const list = join(temp, "loaded.json");
    const recorder = `data:text/javascript,${encodeURIComponent(RECORDER)}`;
    spawnSync(process.execPath, ["--import", recorder, ...args], { cwd: temp, env: { ...env, LOADED: list } });
    const loaded: readonly string[] = JSON.parse(readFileSync(list, "utf8"));
    const paths = loaded.filter((url) => url.startsWith("file:")).map((url) => relative(root, fileURLToPath(url)));
    return {
      files: paths.map((path) => path.replaceAll(sep, "/")),
      builtins: [...new Set(loaded.filter((url) => url.startsWith("node:")))],
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}
