import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { createInterface } from "node:readline";
import { ACT } from "../../scripts/build-act.ts";
import { ROOT } from "../end-to-end/built-product.ts";
import { type ActLine, parseActLine } from "./act-line.ts";

export interface ActRun {
  /** The checkout: a git repository with a remote. */
  readonly directory: string;
  /** act keeps caches here, and steps what they put into the home folder. */
  readonly home: string;
  readonly event: string;
  /** File with the payload. */
  readonly eventPath: string;
  /** Path of the workflow in the checkout. */
  readonly workflow: string;
  /** Folders for actions: `owner/repo@ref` to folder. */
  readonly actions: Readonly<Record<string, string>>;
  /** What all steps see. */
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
  /** Folders in front of PATH. */
  readonly path: readonly string[];
  /** Where act's own cache server keeps its files; null starts none. */
  readonly cacheFolder: string | null;
}

/** What no workflow of these tests comes near to. */
const MAX_RUN_MS = 150_000;

/** Runs one workflow in act's host mode and gives the lines that it printed. Throws when act could not begin. */
export async function runAct(run: ActRun): Promise<ActLine[]> {
  if (!existsSync(ACT)) throw new Error('act is not built: run "npm run e2e:act".');
  const child = spawn(ACT, argumentsOf(run), {
    cwd: run.directory,
    env: { HOME: run.home, PATH: searchPath(run.path) },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: MAX_RUN_MS,
  });
  const lines: ActLine[] = [];
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString("utf8");
  });
  const ended = new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  for await (const line of createInterface({ input: child.stdout })) lines.push(parseActLine(line, new Date()));
  await ended;
  if (!lines.some(({ job }) => job !== undefined)) throw new Error(`act ran no job: ${complaint}`);
  return lines;
}

function argumentsOf({ event, workflow, eventPath, actions, env, token, cacheFolder }: ActRun): string[] {
  const cache = ["--cache-server-addr", "127.0.0.1", "--cache-server-path", cacheFolder ?? ""];
  return [
    ...[event, "-W", workflow, "-e", eventPath, "--json", "--use-new-action-cache"],
    ...(cacheFolder === null ? ["--no-cache-server"] : cache),
    ...["-P", "ubuntu-latest=-self-hosted", "-s", `GITHUB_TOKEN=${token}`],
    ...Object.entries(actions).flatMap(([uses, folder]) => ["--local-repository", `${uses}=${folder}`]),
    ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
  ];
}

/** This Node, which host mode takes for actions too, and the machine's own programs, but nothing of this checkout's. */
function searchPath(first: readonly string[]): string {
  const own = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.startsWith(`${ROOT}/`));
  return [...first, dirname(realpathSync(process.execPath)), ...own].join(delimiter);
}
