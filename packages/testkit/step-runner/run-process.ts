import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

export interface ProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  onLine(line: string): void;
}
export interface ProcessResult {
  readonly exitCode: number;
  readonly timedOut: boolean;
}

/** How long output may still come from children that outlive the process. */
const DRAIN_MS = 500;
/** What a shell reports for a command that it cannot start. */
const CANNOT_START = 127;

/** Runs a process to its end, or kills it with all its children when its time is over. */
export function runProcess({ command, args, cwd, env, timeoutMs, onLine }: ProcessOptions): Promise<ProcessResult> {
  return new Promise((resolve) => {
    const ownGroup = process.platform !== "win32";
    const child = spawn(command, args, { cwd, env, detached: ownGroup, stdio: ["ignore", "pipe", "pipe"] });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      killTree(child);
    }, timeoutMs);
    const flushers = [child.stdout, child.stderr].map((stream) => readLines(stream, onLine));
    child.on("error", (error) => {
      clearTimeout(timer);
      onLine(error.message);
      resolve({ exitCode: CANNOT_START, timedOut });
    });
    child.on("exit", () => {
      clearTimeout(timer);
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, DRAIN_MS).unref();
    });
    child.on("close", (code) => {
      for (const flush of flushers) flush();
      resolve({ exitCode: code ?? 1, timedOut });
    });
  });
}

function readLines(stream: Readable, onLine: (line: string) => void): () => void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  stream.on("data", (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
  });
  return () => {
    rest += decoder.end();
    if (rest !== "") onLine(rest);
  };
}

function killTree(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It ended between the decision and the signal.
  }
}
