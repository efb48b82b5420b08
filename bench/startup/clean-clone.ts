import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Seconds that the commands of the README take in a clone of their own, printed beside their bounds. */
export function printCleanClone(repository: string, temp: string): void {
  const clone = join(temp, "clone");
  secondsOf(["git", "clone", "--quiet", repository, clone], temp);
  printSeconds("npm cit from a clean clone", 180, secondsOf(["npm", "cit"], clone));
  printSeconds("npm run check", 15, secondsOf(["npm", "run", "check"], clone));
}

function secondsOf([program = "", ...args]: readonly string[], folder: string): number {
  process.stderr.write(`${program} ${args.join(" ")} …\n`);
  const started = performance.now();
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: outsideNpm(),
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) {
    const last = `${stdout ?? ""}${stderr ?? ""}`.slice(-2000);
    throw new Error(`${program} ${args.join(" ")} ended with ${status ?? signal ?? error?.message}:\n${last}`);
  }
  return (performance.now() - started) / 1000;
}

/** This benchmark is itself run by npm, whose settings and whose pinned Node the commands of the clone must not inherit. */
function outsideNpm(): Record<string, string | undefined> {
  const path = (process.env.PATH ?? "").split(":").filter((folder) => !folder.includes("node_modules"));
  const kept = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith("npm_"));
  return { ...Object.fromEntries(kept), PATH: path.join(":") };
}

function printSeconds(what: string, bound: number, seconds: number): void {
  console.log(`${what}: ${seconds.toFixed(1)} s (bound ${bound} s) ${seconds <= bound ? "ok" : "MISSED"}`);
}
