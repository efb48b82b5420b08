import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sumBy } from "../../packages/core/stats/sum.ts";
import { CHUNKS_FILE, parseChunkTable } from "../../scripts/bundle/chunk-table.ts";
import { LIGHT_STEPS, modulesAtStart } from "../../scripts/bundle/modules-at-start.ts";
import { printTable } from "../print-table.ts";
import type { BuiltTree } from "./built-tree.ts";

/** What a light step loads, from its first line to its end: counted, then listed. */
export function printLoaded({ name, root }: BuiltTree): void {
  const table = join(root, "dist", CHUNKS_FILE);
  const chunks = existsSync(table) ? parseChunkTable(readFileSync(table, "utf8")) : [];
  const loaded = LIGHT_STEPS.map((step) => ({
    step,
    ...modulesAtStart(root, step, join(root, "examples", "project")),
  }));
  console.log(`\nLoaded by a step, ${name}:`);
  printTable(
    ["step", "files", "kB", "modules in them", "modules of Node"],
    loaded.map(({ step, files, builtins }) => {
      const bytes = sumBy(files, (file) => statSync(join(root, file)).size);
      const inside = chunks.filter(({ chunk }) => files.includes(`dist/${chunk}`));
      const modules = sumBy(inside, (chunk) => chunk.modules);
      return [
        step.action,
        `${files.length}`,
        (bytes / 1000).toFixed(0),
        modules > 0 ? `${modules}` : "?",
        `${builtins.length}`,
      ];
    }),
  );
  for (const { step, files, builtins } of loaded) {
    const names = files.map((file) => file.replace(/^dist\//, "").replace(/\.js$/, ""));
    console.log(`${step.action}: ${names.slice(1).join(", ")}; ${builtins.join(", ")}`);
  }
}
