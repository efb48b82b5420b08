import { readdirSync } from "node:fs";
import { join } from "node:path";
import { atCommit } from "./commits/at-commit.ts";
import { printTable } from "./print-table.ts";
import { reportFigures } from "./trust/reports.ts";
import type { TrustRow } from "./trust/trust-row.ts";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(import.meta.dirname, "trust");
/** The last commit before gates failed closed and only what is complete taught. */
const BEFORE = "3342884";

/**
 * What users have to be able to rely on, in figures: gates that refuse, records that are not lost, files that get their
 * own times, plans that an outage does not spoil, steps that do not wait. Each file of `trust/` that exports `rows` adds
 * its own; with NAME only those of `trust/NAME.ts`.
 */
export async function run([only]: readonly string[]): Promise<void> {
  const names = readdirSync(FOLDER)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => only === undefined || name === only);
  for (const name of names) {
    const { rows }: { rows?: () => Promise<readonly TrustRow[]> } = await import(join(FOLDER, `${name}.ts`));
    if (rows === undefined) continue;
    const found = await rows();
    printTable(
      [name, "measured", "bound"],
      found.map(({ what, measured, bound }) => [what, measured, bound]),
    );
    console.log();
  }
  if (!names.includes("reports")) return;
  const measured = atCommit(BEFORE, (folder) => {
    reportFigures(ROOT, folder);
    return true;
  });
  if (measured === null) {
    console.log(`Commit ${BEFORE} is not in this clone (git fetch --unshallow): no ratios.`);
    reportFigures(ROOT, null);
  }
}
