import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TrustRow } from "./trust-row.ts";

const LINES = 1_800_000;
const FAILURE = "src/shop/cart.ts:41:9 - error TS2322: Type 'string' is not assignable to type 'number'.";

/** A log that is larger than anyone reads: its end tells why the job failed. */
export async function rows(): Promise<readonly TrustRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "paceline-bench-"));
  try {
    const bytes = writeLog(join(folder, "job.log"));
    const begin = performance.now();
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(import.meta.dirname, "../../bin/paceline.mjs"),
        "triage-failures",
        "--workspace",
        folder,
        "--log",
        "job.log",
        "--json",
      ],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    const seconds = (performance.now() - begin) / 1000;
    const [evidence] = status === 0 ? JSON.parse(stdout).data.jobs[0].evidence : [];
    const found = evidence?.text === FAILURE ? `line ${evidence.line} of ${LINES + 2}` : "not found";
    return [
      {
        what: `the failing line of a log of ${Math.round(bytes / 1e6)} MB`,
        measured: `${found}, ${seconds.toFixed(1)} s, exit ${status}`,
        bound: `line ${LINES + 1}, exit 0`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeLog(path: string): number {
  const file = openSync(path, "w");
  const block = Array.from({ length: 1000 }, (_, at) => `2026-01-01T00:00:00.0000000Z compiled module ${at} in time\n`);
  let bytes = 0;
  for (let written = 0; written < LINES; written += block.length) bytes += writeSync(file, block.join(""));
  bytes += writeSync(file, `2026-01-01T00:00:01.0000000Z ${FAILURE}\n##[error]Process completed with exit code 2.\n`);
  closeSync(file);
  return bytes;
}
