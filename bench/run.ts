import { readdirSync } from "node:fs";
import { join } from "node:path";

// npm run bench -- NAME [options]. Every benchmark is a file here that exports `run`.

const [name = "", ...options] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts" && file !== "print-table.ts")
  .map((file) => file.replace(/\.ts$/, ""));

if (names.includes(name)) {
  const benchmark: { run(options: readonly string[]): Promise<void> } = await import(
    join(import.meta.dirname, `${name}.ts`)
  );
  await benchmark.run(options);
} else {
  console.error(`usage: npm run bench -- ${names.join(" | ")}`);
  process.exitCode = 2;
}
