import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseKeyValues } from "./parse-key-values.ts";

/** What a step wrote into the files that the runner gave to it. */
export interface FileCommandResult {
  readonly outputs: Record<string, string>;
  readonly env: Record<string, string>;
  readonly state: Record<string, string>;
  /** Folders for the front of PATH, first written first. */
  readonly path: string[];
  readonly summary: string;
  /** Errors that fail the step. */
  readonly failures: string[];
  /** Errors that are only shown. */
  readonly complaints: string[];
}

/** GitHub drops a summary above this size, whole. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** Could make every later node process load foreign code. */
const REFUSED_ENVIRONMENT = new Set(["NODE_OPTIONS"]);
const FILES = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STATE", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"] as const;
type CommandFile = (typeof FILES)[number];

/** Makes the command files of one step; `read` takes in what was written and removes them. */
export function createFileCommands(temp: string): { env: Record<CommandFile, string>; read(): FileCommandResult } {
  const directory = join(temp, "_runner_file_commands");
  mkdirSync(directory, { recursive: true });
  const id = randomUUID();
  const pathOf = (file: CommandFile) => join(directory, `${file.slice("GITHUB_".length).toLowerCase()}_${id}`);
  const env = Object.fromEntries(FILES.map((file) => [file, pathOf(file)])) as Record<CommandFile, string>;
  for (const path of Object.values(env)) writeFileSync(path, "");
  return {
    env,
    read() {
      const result = readFiles(env);
      for (const path of Object.values(env)) rmSync(path, { force: true });
      return result;
    },
  };
}

function readFiles(files: Record<CommandFile, string>): FileCommandResult {
  const failures: string[] = [];
  const complaints: string[] = [];
  const keyValues = (file: CommandFile): Record<string, string> => {
    try {
      return parseKeyValues(readText(files[file]));
    } catch (error) {
      failures.push(`Unable to process the file ${file}: ${error instanceof Error ? error.message : String(error)}`);
      return {};
    }
  };
  const env = keyValues("GITHUB_ENV");
  for (const name of Object.keys(env)) {
    if (!REFUSED_ENVIRONMENT.has(name.toUpperCase())) continue;
    complaints.push(`${name} may not be set through GITHUB_ENV`);
    delete env[name];
  }
  return {
    outputs: keyValues("GITHUB_OUTPUT"),
    env,
    state: keyValues("GITHUB_STATE"),
    path: readText(files.GITHUB_PATH).split(/\r?\n/).filter(Boolean),
    summary: readSummary(files.GITHUB_STEP_SUMMARY, complaints),
    failures,
    complaints,
  };
}

function readSummary(path: string, complaints: string[]): string {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= MAX_SUMMARY_BYTES) return readText(path);
  complaints.push(`The job summary is dropped: at most 1024 KiB are allowed, this is ${Math.ceil(size / 1024)} KiB`);
  return "";
}

/** A step may remove its files; that is the same as writing nothing. */
function readText(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, "utf8") : "";
}
