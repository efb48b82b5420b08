import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ROOT } from "./catalogue.ts";

// npm run test:busy -- [TIMES] [BUSY]: all tests so many times in a row, with so many processes next to them that never
// rest. A test that waits for a time instead of a state fails here before it fails for somebody else.

const [times = 10, busy = 4] = process.argv.slice(2).map(Number);
const vitest = join(ROOT, "node_modules", ".bin", "vitest");

const children = new Set<ChildProcess>();
for (let count = 0; count < busy; count += 1) start(process.execPath, ["-e", "for (;;);"]);
process.on("exit", () => {
  for (const child of children) child.kill();
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));

let green = 0;
for (let run = 1; run <= times; run += 1) {
  const started = performance.now();
  const { status, output } = await runTests();
  const seconds = (performance.now() - started) / 1000;
  if (status === 0) green += 1;
  else console.error(output);
  const counted = /^ *Tests +(.*)$/m.exec(output)?.[1] ?? "no result";
  console.log(`run ${run} of ${times}: ${status === 0 ? "green" : "FAILED"}, ${counted}, ${seconds.toFixed(0)} s`);
}
console.log(`${green} of ${times} green with ${busy} busy processes on ${availableParallelism()} cores`);
process.exitCode = green === times ? 0 : 1;

/** A child that ends with this process, however it ends: nothing blocks the event loop, so Ctrl-C is heard at once. */
function start(command: string, args: readonly string[]) {
  const env = { ...process.env, FORCE_COLOR: "0" };
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  children.add(child);
  child.on("exit", () => children.delete(child));
  return child;
}

async function runTests(): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = start(vitest, ["run", "--reporter=dot"]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const [status]: (number | null)[] = await once(child, "close");
  return { status: status ?? null, output: stripVTControlCharacters(output) };
}
