import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { printTable } from "./print-table.ts";

const root = join(import.meta.dirname, "..");
const RUNS = 7;
/** Megabytes of JUnit, and what record-telemetry may add to a job for them: seconds, and in all MB of memory. */
const SIZES = [
  { megabytes: 5, seconds: 0.3, memory: null },
  { megabytes: 50, seconds: 2, memory: 300 },
] as const;

interface Sample {
  readonly milliseconds: number;
  /** Largest resident set, MB. */
  readonly memory: number;
}

/**
 * What recording test reports adds to a job: the whole process, from spawn to exit, in turn with bare `node -e 0` and with
 * a process that only reads the file. By default from dist/, as a runner runs it; `--source` from the TypeScript source.
 * `--entry FILE` takes another command line, to compare builds.
 */
export async function run(options: readonly string[]): Promise<void> {
  const entry = entryOf(options);
  const folder = mkdtempSync(join(tmpdir(), "paceline-bench-"));
  const rows: string[][] = [];
  for (const { megabytes, seconds, memory } of SIZES) {
    const file = `report-${megabytes}.xml`;
    const cases = writeReport(join(folder, file), megabytes * 1e6);
    const args = ["record-telemetry", "--workspace", folder, "--junit", file, "--job", "unit", "--run-id", "1"];
    const samples = alternate(folder, file, [resolve(root, entry), ...args, "--out", join(folder, "out.ndjson")]);
    const [bare, read, record] = samples.map(middle);
    if (!bare || !read || !record) continue;
    const added = (record.milliseconds - bare.milliseconds) / 1000;
    const holds = added <= seconds && (memory === null || record.memory <= memory);
    rows.push([
      `${(statSync(join(folder, file)).size / 1e6).toFixed(0)} MB, ${cases} cases`,
      bare.milliseconds.toFixed(0),
      read.milliseconds.toFixed(0),
      record.milliseconds.toFixed(0),
      (record.milliseconds / bare.milliseconds).toFixed(1),
      added.toFixed(2),
      record.memory.toFixed(0),
      `${seconds} s${memory === null ? "" : `, ${memory} MB`}`,
      holds ? "ok" : "MISSED",
    ]);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`record-telemetry --junit, ${entry}, medians of ${RUNS}`);
  const head = ["report", "node ms", "read ms", "record ms", "÷ node", "added s", "MB", "bound", ""];
  printTable(head, rows);
}

function entryOf(options: readonly string[]): string {
  const given = options.indexOf("--entry");
  if (given >= 0) return options[given + 1] ?? "";
  return options.includes("--source") ? "bin/from-source.mjs" : "bin/paceline.mjs";
}

function alternate(folder: string, file: string, record: readonly string[]): readonly (readonly Sample[])[] {
  const subjects = [["-e", "0"], ["-e", `require("fs").readFileSync(${JSON.stringify(join(folder, file))})`], record];
  const samples: Sample[][] = subjects.map(() => []);
  for (let round = 0; round <= RUNS; round += 1) {
    for (const [index, args] of subjects.entries()) {
      const sample = measure(args, folder);
      if (round > 0) samples[index]?.push(sample);
    }
  }
  return samples;
}

/** Tells on its last line of standard error how much memory the process needed. */
const TELL = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))`;

function measure(args: readonly string[], cwd: string): Sample {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", TELL, ...args], { cwd, encoding: "utf8" });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { milliseconds, memory: Number(stderr.trim().split("\n").at(-1)) / 1000 };
}

function middle(samples: readonly Sample[]): Sample {
  const median = (key: keyof Sample) => {
    const sorted = samples.map((sample) => sample[key]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return { milliseconds: median("milliseconds"), memory: median("memory") };
}

/** A report as pytest writes it, with a failure in fifty cases; returns how many cases it has. */
function writeReport(path: string, bytes: number): number {
  const parts = [`<?xml version="1.0" encoding="utf-8"?>\n<testsuites><testsuite name="pytest">\n`];
  let size = 0;
  let cases = 0;
  for (; size < bytes; cases += 1) {
    const module = `tests.unit.package_${Math.floor(cases / 400) % 40}.test_module_${Math.floor(cases / 40)}`;
    const head = `<testcase classname="${module}.TestThing${cases % 7}" name="test_does_something[${cases}]" time="0.${cases % 1000}"`;
    const trace = "    assert value == other\n".repeat(20);
    const text =
      cases % 50 === 0
        ? `${head}><failure message="AssertionError: expected ${cases} &amp; got more">${trace}</failure></testcase>\n`
        : `${head}/>\n`;
    parts.push(text);
    size += text.length;
  }
  parts.push("</testsuite></testsuites>\n");
  writeFileSync(path, parts.join(""));
  return cases;
}
