import { spawn, spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ROOT } from "./catalogue.ts";

// npm run test:busy -- [TIMES] [BUSY]: all tests so many times in a row, with so many processes next to them that never
// rest. A test that waits for a time instead of a state fails here before it fails for somebody else.

const [times = 10, busy = 4] = process.argv.slice(2).map(Number);
const vitest = join(ROOT, "node_modules", ".bin", "vitest");

const beside = Array.from({ length: busy }, () => spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }));
process.on("exit", () => {
  for (const child of beside) child.kill();
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));

let green = 0;
for (let run = 1; run <= times; run += 1) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(vitest, ["run", "--reporter=dot"], {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: "0" },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === 0) green += 1;
  else console.error(`${stdout}${stderr}`);
  const counted = /^ *Tests +(.*)$/m.exec(stdout)?.[1] ?? "no result";
  console.log(`run ${run} of ${times}: ${status === 0 ? "green" : "FAILED"}, ${counted}, ${seconds.toFixed(0)} s`);
}
console.log(`${green} of ${times} green with ${busy} busy processes on ${availableParallelism()} cores`);
process.exitCode = green === times ? 0 : 1;
