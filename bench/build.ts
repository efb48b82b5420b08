import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuiltTree, copyOfCommit, copyOfTree, measureTree } from "./bundle/built-tree.ts";
import { printLoaded } from "./bundle/print-loaded.ts";
import { printStartUp } from "./bundle/print-start-up.ts";
import { printTable } from "./print-table.ts";

const ROOT = join(import.meta.dirname, "..");
/** The last commit whose bundle was made by webpack (ncc), with copies of shared modules. */
const BEFORE = "3342884";

/**
 * What the build costs its users: bytes that a job downloads, start-up, what one more action adds; and us: its seconds.
 * The commit before the bundler changed is installed and built next to this tree, and ratios are to it.
 */
export async function run(): Promise<void> {
  const temp = mkdtempSync(join(tmpdir(), "paceline-bench-build-"));
  try {
    const before = copyOfCommit(ROOT, BEFORE, join(temp, "before"));
    if (before === null) console.log(`Commit ${BEFORE} is not in this clone (git fetch --unshallow): no ratios.`);
    const trees = [
      ...(before === null ? [] : [measureTree(`commit ${BEFORE}`, before)]),
      measureTree("this tree", copyOfTree(ROOT, join(temp, "now"))),
    ];
    printSizes(trees);
    printStartUp(trees, temp);
    for (const tree of trees) printLoaded(tree);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function printSizes(trees: readonly BuiltTree[]): void {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows: readonly (readonly [string, string, (tree: BuiltTree) => number, (value: number) => string])[] = [
    ["archive that a job downloads (gzip)", "× 0.60", (tree) => tree.archiveBytes, kilobytes],
    ["dist/", "× 0.93", (tree) => tree.distBytes, kilobytes],
    ["one more action, as npm run new makes it", "4 kB", (tree) => tree.actionBytes, kilobytes],
    ["npm run build, seconds", "", (tree) => tree.buildSeconds, (seconds) => seconds.toFixed(1)],
  ];
  printTable(
    ["size and build", ...trees.map(({ name }) => name), "ratio", "bound"],
    rows.map(([what, bound, amountOf, show]) => {
      const values = trees.map(amountOf);
      const [first, last] = [values[0] ?? Number.NaN, values.at(-1) ?? Number.NaN];
      return [what, ...values.map(show), trees.length > 1 ? (last / first).toFixed(2) : "", bound];
    }),
  );
}
