import { addTo } from "../../collections/add-to.ts";
import { groupBy } from "../../collections/group-by.ts";
import { sum } from "../../stats/sum.ts";
import { type PlannedTest, testLabel } from "../estimates/planned-test.ts";
import { testRunner } from "../runners/test-runners.ts";
import type { StoredPlan } from "../stored-plan.ts";
import { pairReportedNames } from "../tests/pair-reported-names.ts";
import { timingKey } from "../tests/timing-key.ts";
import { type Covers, casesOfPart, partRan, secondsOfCases } from "./part-ran.ts";
import { sameNaming } from "./same-naming.ts";
import type { RanFile } from "./verification.ts";

/**
 * What the jobs reported, looked up by planned test. A report's file is a planned test's by the rules of `pairReportedNames`;
 * a test id (`t.py::test_a`) that no report names is looked for among the cases of its file, or, where a report only has
 * sums, is taken to have run with its file.
 */
export class TestReports {
  /** Jobs that reported a planned test. */
  readonly jobs: readonly string[];
  /** Reported files that belong to no planned test. */
  readonly unplanned: number;
  readonly #byKey: ReadonlyMap<string, readonly RanFile[]>;
  /** Planned key → reported key. */
  readonly #matched: ReadonlyMap<string, string>;
  /** Predicted seconds of all parts and cases of a file that shards share, by planned key. */
  readonly #predicted = new Map<string, number>();
  /** How many shards have parts of a file, by planned key. */
  readonly #holders = new Map<string, number>();

  readonly #covers: Covers;

  constructor({ shards, runner }: StoredPlan, ran: readonly RanFile[]) {
    const planned = shards.flat();
    this.#covers = testRunner(runner ?? "custom").division?.covers ?? ((unit, name) => unit === name);
    this.#byKey = groupBy(ran, ({ file }) => timingKey(file));
    const names = planned.flatMap(({ name }) => [name, fileOf(name)]);
    this.#matched = sameNaming(pairReportedNames(names, this.#byKey.keys()), this.#byKey);
    const claimed = new Set(this.#matched.values());
    this.unplanned = [...this.#byKey.keys()].filter((key) => !claimed.has(key)).length;
    this.jobs = [...new Set([...claimed].flatMap((key) => (this.#byKey.get(key) ?? []).map(({ job }) => job)))].sort();
    for (const test of planned) {
      const key = this.keyOf(test);
      addTo(this.#predicted, key, test.seconds);
    }
    for (const tests of shards) {
      const shared = new Set(tests.filter(({ part }) => part !== undefined).map((test) => this.keyOf(test)));
      for (const key of shared) addTo(this.#holders, key);
    }
  }

  /** The file under which a planned test is reported, as the plan names it. */
  keyOf({ name }: PlannedTest): string {
    const key = timingKey(name);
    return this.#matched.has(key) ? key : timingKey(fileOf(name));
  }

  /** True for a test id whose file is reported, not the id itself. */
  isCase(test: PlannedTest): boolean {
    return this.keyOf(test) !== timingKey(test.name);
  }

  /** Whether a case of the test was executed: a report in which all were skipped shows that it did not run. */
  ran(test: PlannedTest, jobs: readonly string[]): boolean {
    const reported = this.#reported(test, jobs);
    if (reported.length === 0 || reported.every(isSkipped)) return false;
    const cases = reported.flatMap((file) => file.cases ?? []);
    const hasAllJobs = new Set(reported.map(({ job }) => job)).size >= (this.#holders.get(this.keyOf(test)) ?? 1);
    // Where only sums are known, at least every shard with a part has to mention the file.
    if (reported.some((file) => file.cases === null)) return test.part === undefined || hasAllJobs;
    if (test.part !== undefined) {
      const isComplete = reported.every((file) => file.isComplete !== false);
      return partRan(test.part, cases, { isComplete, hasAllJobs, covers: this.#covers });
    }
    // Of very many cases the shortest are not listed: then an id is taken to have run with its file.
    const isListed = cases.some(({ name, isSkipped }) => !isSkipped && isId(test.name, name));
    return !this.isCase(test) || isListed || reported.some((file) => file.isComplete === false);
  }

  isReported(test: PlannedTest, jobs: readonly string[]): boolean {
    return this.#reported(test, jobs).length > 0;
  }

  /** How many different cases of a test's file these jobs ran. */
  casesRun(test: PlannedTest, jobs: readonly string[]): number {
    const cases = this.#reported(test, jobs).flatMap((file) => file.cases ?? []);
    return new Set(cases.filter(({ isSkipped }) => !isSkipped).map(({ name }) => name)).size;
  }

  /** A file that more than one of these jobs reported. */
  repeatedFile(test: PlannedTest, jobs: readonly string[]): { name: string; jobs: string[] }[] {
    const names = [...new Set(this.#reported(test, jobs).map(({ job }) => job))].sort();
    return names.length > 1 ? [{ name: testLabel(test), jobs: names }] : [];
  }

  /** Cases of a file that more than one of these jobs reported. */
  repeatedCases(test: PlannedTest, jobs: readonly string[]): { name: string; jobs: string[] }[] {
    const byCase = new Map<string, Set<string>>();
    for (const { job, cases } of this.#reported(test, jobs)) {
      for (const { name, isSkipped } of cases ?? []) {
        if (!isSkipped) byCase.set(name, (byCase.get(name) ?? new Set()).add(job));
      }
    }
    return [...byCase]
      .filter(([, found]) => found.size > 1)
      .map(([name, found]) => ({ name: `${fileOf(test.name)}: ${name}`, jobs: [...found].sort() }));
  }

  /** Reported seconds; of a file that shards share those of its own cases, and of the rest by what was predicted. */
  secondsOf(test: PlannedTest, jobs: readonly string[]): number | null {
    const reported = this.#reported(test, jobs);
    const known = reported.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
    if (known.length === 0) return null;
    const all = this.#predicted.get(this.keyOf(test)) ?? 0;
    const measured = sum(known);
    const share = all > 0 ? test.seconds / all : 1;
    const cases = reported.flatMap((file) => file.cases ?? []);
    if (test.part === undefined || cases.length === 0) return measured * share;
    const own = casesOfPart(test.part, cases, this.#covers).filter(({ isSkipped }) => !isSkipped);
    if (own.length === 0) return null;
    return secondsOfCases(own) + Math.max(0, measured - secondsOfCases(cases)) * share;
  }

  #reported(test: PlannedTest, jobs: readonly string[]): readonly RanFile[] {
    const reported = this.#byKey.get(this.#matched.get(this.keyOf(test)) ?? "") ?? [];
    return jobs === this.jobs ? reported : reported.filter(({ job }) => jobs.includes(job));
  }
}

function isSkipped({ cases, executed }: RanFile): boolean {
  if (cases !== null && cases.length > 0) return cases.every((one) => one.isSkipped) && (executed ?? 0) === 0;
  return executed === 0;
}

/** Whether a reported case is the one of a test id: `TestX::test_b` of `t.py::TestX::test_b`, or without its class. */
function isId(id: string, caseName: string): boolean {
  const wanted = id.slice(id.indexOf("::") + "::".length);
  return wanted === caseName || (!caseName.includes("::") && wanted.endsWith(`::${caseName}`));
}

function fileOf(name: string): string {
  const separator = name.indexOf("::");
  return separator < 0 ? name : name.slice(0, separator);
}
