import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasSharedData, sharedData } from "../../test/shared-data.ts";
import { printTable } from "../print-table.ts";

// How hostile and huge reports are read, beside a checkout of an earlier commit with a dist/ of its own.

interface Cost {
  readonly seconds: number;
  /** Of the processor; a busy machine changes it less than the clock. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const CASES = 1_000_000;
const BRACKETS = 60_000_000;
/** Printed by the measured process itself as it ends. */
const METER =
  "process.on('exit',()=>process.stderr.write('@@'+JSON.stringify({cpu:process.cpuUsage(),rss:process.resourceUsage().maxRSS})+'\\n'))";

/** Prints the figures of reports; `baseline` and `current` are folders with `bin/paceline.mjs` and a built `dist/`. */
export function reportFigures(current: string, baseline: string | null): void {
  const folder = mkdtempSync(join(tmpdir(), "paceline-bench-"));
  try {
    writeCases(join(folder, "cases.xml"));
    writeFileSync(join(folder, "brackets.json"), "[".repeat(BRACKETS));
    const rows = ["cases.xml", "brackets.json"].flatMap((report) => rowsOf(report, folder, current, baseline));
    printTable(["report", "wall", "processor", "peak memory", "wall ÷ before"], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(attribution(current));
}

function rowsOf(report: string, folder: string, current: string, baseline: string | null): string[][] {
  const before = baseline === null ? null : measure(report, folder, baseline);
  const now = measure(report, folder, current);
  const ratio = before === null ? "" : (now.seconds / before.seconds).toFixed(2);
  return [
    ...(before === null ? [] : [[`${report}, before`, ...cells(before), ""]]),
    [`${report}, now`, ...cells(now), ratio],
  ];
}

function cells({ seconds, cpuSeconds, peakMegabytes }: Cost): string[] {
  return [`${seconds.toFixed(1)} s`, `${cpuSeconds.toFixed(1)} s`, `${Math.round(peakMegabytes)} MB`];
}

function measure(report: string, folder: string, checkout: string): Cost {
  const begin = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(METER)}`,
      join(checkout, "bin/paceline.mjs"),
      "record-telemetry",
      ...["--workspace", folder, "--junit", report, "--job", "j", "--run-id", "1"],
      ...["--history", join(folder, "none")],
    ],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const told = /^@@(.*)$/m.exec(stderr)?.[1];
  if (told === undefined) throw new Error(`${checkout} did not end by itself: ${stderr.slice(0, 500)}`);
  const { cpu, rss } = JSON.parse(told) as { cpu: { user: number; system: number }; rss: number };
  return {
    seconds: (performance.now() - begin) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    peakMegabytes: rss / 1024,
  };
}

/** A million cases in a thousand suites, 75 MB. */
function writeCases(path: string): void {
  const file = openSync(path, "w");
  writeSync(file, "<testsuites>");
  for (let suite = 0; suite < 1000; suite += 1) {
    const cases = Array.from({ length: CASES / 1000 }, (_, index) => {
      return `<testcase classname="tests.test_${suite}" name="test_case_${suite * 1000 + index}" time="0.0${(index % 90) + 10}"/>`;
    });
    writeSync(file, `<testsuite name="s${suite}" file="tests/test_${suite}.py">${cases.join("")}</testsuite>`);
  }
  writeSync(file, "</testsuites>");
  closeSync(file);
}

/** How many of the reports of strangers have the right seconds for each file. */
function attribution(checkout: string): string {
  if (!hasSharedData("../cases/reports")) return "attribution: skipped, ../shared/cases is absent";
  const script = join(sharedData("../cases/reports"), "attribution_cases.py");
  const { stdout } = spawnSync("python3", [script, checkout], { encoding: "utf8" });
  return `attribution: ${stdout.trim().split("\n").at(-1) ?? "python3 is absent"}`;
}
