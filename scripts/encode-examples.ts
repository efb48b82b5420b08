import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { readNdjson, writeNdjson } from "../packages/core/history/read-ndjson.ts";
import type { RunRecord } from "../packages/core/record/record.ts";
import { roundTo } from "../packages/core/stats/round-to.ts";
import { ROOT } from "./catalogue.ts";

// Makes examples/history/ from replayed public commits: figures only, seconds rounded to milliseconds, what is the same
// in every file left out. The folder of the source records is the one argument; see examples/README.md for the source.

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("usage: node scripts/encode-examples.ts FOLDER");

for (const project of ["find-my-way", "mathjs"]) {
  const text = gunzipSync(readFileSync(join(source, `${project}.records.ndjson.gz`))).toString("utf8");
  const { records, problems } = readNdjson(text, project);
  const bytes = gzipSync(writeNdjson(records.map(lighter)), { level: 9 });
  writeFileSync(join(ROOT, "examples", "history", `${project}.ndjson.gz`), bytes);
  console.log(`${project}: ${records.length} runs, ${problems.length} problems, ${bytes.length} bytes`);
}

function lighter(record: RunRecord): RunRecord {
  const tests = record.tests?.map((test) => ({
    ...test,
    seconds: test.seconds === null ? null : roundTo(test.seconds, 3),
    failures: test.failures || null,
    skipped: test.skipped || null,
  }));
  return { ...record, tests: tests ?? null };
}
