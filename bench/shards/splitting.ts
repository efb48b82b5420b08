import { addTo } from "../../packages/core/collections/add-to.ts";
import { estimateSeconds } from "../../packages/core/scheduling/estimates/estimate-seconds.ts";
import type { PlannedTest } from "../../packages/core/scheduling/estimates/planned-test.ts";
import type { Load } from "../../packages/core/scheduling/packing/load.ts";
import { testPacker } from "../../packages/core/scheduling/packing/pack-blocks.ts";
import { partsPacker } from "../../packages/core/scheduling/parts/pack-parts.ts";
import { splittableFile } from "../../packages/core/scheduling/parts/split-file.ts";
import { unitCoversId } from "../../packages/core/scheduling/runners/python-units.ts";
import { NO_CONSTRAINTS } from "../../packages/core/scheduling/tests/constraints.ts";
import type { FileCases } from "../../packages/core/scheduling/timings/case-timings.ts";
import { median } from "../../packages/core/stats/median.ts";
import { quantile } from "../../packages/core/stats/quantile.ts";
import { sum } from "../../packages/core/stats/sum.ts";
import { printTable } from "../print-table.ts";
import { type Capture, type Plan, plansOf, type Series } from "./timing-series.ts";
import { timingsOf } from "./timings-of.ts";

const SHARD_COUNTS = [10, 20];
const PLANS = 40;
/** What each part of a file after its first is taken to repeat: importing it. Seconds; the data does not tell. */
const RELOADS = [0, 5];
/** As many captures as plan-shards looks at cases of. */
const CASES_FROM = 3;

/** What dividing files by their cases brings: suites whose timings are kept by test, planned by file. */
export function printSplitting(series: readonly Series[]): void {
  console.log(
    "\nFiles divided by their cases: change of the slowest shard against whole files, scored on the next capture.\n" +
      "All plans of suites that are kept by test; s/part: what every further part of a file is taken to cost\n",
  );
  const suites = series.filter(({ unit, native }) => unit === "test" && native);
  const rows = suites.flatMap((suite) => {
    const plans = plansOf([suite], PLANS).map(known);
    return SHARD_COUNTS.flatMap((shards) => [rowOf(suite.name, plans, shards)]);
  });
  const heads = RELOADS.flatMap((reload) => [`median, ${reload} s/part`, "best quarter", "worst"]);
  printTable(["data, by file", "N", "plans", "divided", ...heads, "alone, 0 s/part"], rows);
}

/** A plan with what both planners may know of it. */
interface Known {
  readonly plan: Plan;
  readonly estimates: readonly PlannedTest[];
  readonly cases: ReadonlyMap<string, FileCases>;
}

function known(plan: Plan): Known {
  const past = plan.past.map(byFile);
  const cases = new Map<string, Map<string, number[]>>();
  for (const capture of plan.past.slice(0, CASES_FROM)) {
    for (const [test, seconds] of capture) {
      const ofFile = cases.get(fileOf(test)) ?? new Map<string, number[]>();
      cases.set(fileOf(test), ofFile.set(idOf(test), [...(ofFile.get(idOf(test)) ?? []), seconds]));
    }
  }
  const medians = [...cases].map(([file, ids]): [string, FileCases] => {
    return [file, { cases: [...ids].map(([name, all]) => ({ name, seconds: median(all) ?? 0 })), unnamed: 0 }];
  });
  return {
    plan,
    estimates: estimateSeconds([...byFile(plan.next).keys()], timingsOf(past)),
    cases: new Map(medians),
  };
}

function rowOf(name: string, plans: readonly Known[], shards: number): string[] {
  const whole = plans.map(({ plan, estimates }) => slowest(testPacker(estimates).pack(shards), plan, 0));
  const beside = plans.map((one) => divided(one, shards, "beside"));
  const changes = RELOADS.flatMap((reload) => summary(changesOf(plans, beside, whole, reload)));
  const alone = plans.map((one) => divided(one, shards, "alone"));
  const inParts = beside.filter((loads) => loads.some(({ items }) => items.some(({ part }) => part !== undefined)));
  return [
    name,
    String(shards),
    String(plans.length),
    String(inParts.length),
    ...changes,
    summary(changesOf(plans, alone, whole, 0))[0] ?? "",
  ];
}

type Loads = readonly Load<PlannedTest>[];

function divided({ estimates, cases }: Known, shards: number, parts: "beside" | "alone"): Loads {
  const splittable = estimates.flatMap((test) => {
    const ofFile = cases.get(test.name);
    const file = ofFile && splittableFile(test, ofFile, (id) => id.split("[")[0] ?? id);
    return file ? [file] : [];
  });
  return partsPacker({ tests: estimates, constraints: NO_CONSTRAINTS, splittable, parts }).pack(shards);
}

function changesOf(plans: readonly Known[], loads: readonly Loads[], whole: readonly number[], reload: number) {
  return plans.map(({ plan }, index) => slowest(loads[index] ?? [], plan, reload) / (whole[index] ?? 1) - 1);
}

function summary(changes: readonly number[]): string[] {
  return [quantile(changes, 0.5), quantile(changes, 0.25), quantile(changes, 1)].map((value) => {
    return `${((value ?? Number.NaN) * 100).toFixed(1)} %`;
  });
}

/** Seconds of the slowest shard as the next capture measured its tests. */
function slowest(loads: Loads, { next }: Plan, reload: number): number {
  const files = new Map<string, [string, number][]>();
  for (const [test, seconds] of next) {
    files.set(fileOf(test), [...(files.get(fileOf(test)) ?? []), [idOf(test), seconds]]);
  }
  const taken = loads.map(({ items }) => {
    return sum(items.map(({ name, part }) => ranSeconds(files.get(name) ?? [], part, reload)));
  });
  return Math.max(...taken);
}

function ranSeconds(cases: readonly [string, number][], part: PlannedTest["part"], reload: number): number {
  if (part === undefined) return sum(cases.map(([, seconds]) => seconds));
  const named = ([id]: readonly [string, number]) => part.cases.some((unit) => unitCoversId(unit, id));
  const run = cases.filter((one) => named(one) === (part.kind === "only"));
  return sum(run.map(([, seconds]) => seconds)) + (part.number > 1 ? reload : 0);
}

function byFile(capture: Capture): Capture {
  const sums = new Map<string, number>();
  for (const [test, seconds] of capture) addTo(sums, fileOf(test), seconds);
  return sums;
}

function fileOf(test: string): string {
  return test.split("::")[0] ?? test;
}

function idOf(test: string): string {
  return test.slice(test.indexOf("::") + "::".length);
}
