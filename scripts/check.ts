import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./catalogue.ts";

// Everything that can be said about the tree in seconds. All checks run, in parallel, and all complaints are shown.

const bin = (name: string) => join(ROOT, "node_modules", ".bin", name);

const checks: readonly { name: string; command: string; args: readonly string[] }[] = [
  { name: "format and lint", command: bin("biome"), args: ["check", "--error-on-warnings"] },
  { name: "types", command: bin("tsc"), args: ["-b"] },
  { name: "generated files", command: process.execPath, args: ["scripts/generate.ts", "--check"] },
  { name: "dead code", command: bin("knip"), args: ["--no-progress"] },
  { name: "architecture", command: bin("vitest"), args: ["run", "test/architecture.test.ts"] },
];

const results = await Promise.all(checks.map(run));
for (const { name, seconds, code, output } of results) {
  if (code !== 0) console.error(`\n── ${name} ──\n${output.trim()}`);
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
}
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;

function run({ name, command, args }: (typeof checks)[number]) {
  const started = performance.now();
  return new Promise<{ name: string; seconds: number; code: number; output: string }>((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, FORCE_COLOR: "0" } });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on("close", (code) =>
      resolve({ name, seconds: (performance.now() - started) / 1000, code: code ?? 1, output }),
    );
  });
}
