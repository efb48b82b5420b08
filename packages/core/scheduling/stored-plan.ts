import { isObject } from "../json/is-object.ts";
import type { EstimateSource } from "./estimates/estimate-seconds.ts";
import { type PlannedTest, type TestPart, testLabel } from "./estimates/planned-test.ts";
import { planHash } from "./plan-hash.ts";
import { RUNNER_NAMES, type RunnerName } from "./runners/test-runners.ts";

/** What is kept of a plan for the run's later attempts and for the check afterwards: who runs what, and how long. */
export interface StoredPlan {
  readonly schema: typeof PLAN_SCHEMA;
  readonly planHash: string;
  /** Whose names the cases of parts have; `custom` where nothing is said. */
  readonly runner?: RunnerName;
  readonly shards: readonly (readonly PlannedTest[])[];
}

const PLAN_SCHEMA = "paceline.plan/1";

/** GitHub's limit of jobs per matrix; more tests than a repository has; longer than a path can be. */
const LIMITS = { shards: 256, tests: 1_000_000, cases: 100_000, name: 32_768, seconds: 35 * 24 * 3600 };
/** A record, so that a new kind of source cannot be forgotten here. */
const SOURCES: Readonly<Record<EstimateSource, true>> = { history: true, folder: true, default: true };

export function storedPlan(shards: readonly (readonly PlannedTest[])[], runner?: RunnerName): StoredPlan {
  return { schema: PLAN_SCHEMA, planHash: planHash(shards), ...(runner !== undefined && { runner }), shards };
}

/**
 * Reads a stored plan; null for anything that is not one. Every job of the run can have written it, so nothing in it is
 * believed that is not checked: a plan whose hash does not fit its shards, or that names a test twice, is none.
 */
export function parseStoredPlan(value: unknown): StoredPlan | null {
  if (!isObject(value) || value.schema !== PLAN_SCHEMA || !Array.isArray(value.shards)) return null;
  if (value.shards.length > LIMITS.shards) return null;
  const shards: PlannedTest[][] = [];
  const labels = new Set<string>();
  for (const given of value.shards) {
    const shard = readShard(given, labels);
    if (shard === null) return null;
    shards.push(shard);
  }
  const runner = RUNNER_NAMES.find((name) => name === value.runner);
  const plan = storedPlan(shards, runner);
  return plan.planHash === value.planHash ? plan : null;
}

function readShard(given: unknown, labels: Set<string>): PlannedTest[] | null {
  if (!Array.isArray(given) || given.length === 0 || labels.size + given.length > LIMITS.tests) return null;
  const shard: PlannedTest[] = [];
  for (const item of given) {
    const test = readTest(item);
    if (test === null) return null;
    const label = testLabel(test);
    if (labels.has(label)) return null;
    labels.add(label);
    shard.push(test);
  }
  return shard;
}

function readTest(value: unknown): PlannedTest | null {
  if (!isObject(value)) return null;
  const { name, seconds, source } = value;
  if (!isName(name) || typeof source !== "string" || !isSource(source)) return null;
  if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LIMITS.seconds)) return null;
  if (value.part === undefined) return { name, seconds, source };
  const part = readPart(value.part);
  return part && { name, seconds, source, part };
}

function readPart(value: unknown): TestPart | null {
  if (!isObject(value)) return null;
  const { number, of, kind, cases } = value;
  if (!isCount(number) || !isCount(of) || number > of || (kind !== "only" && kind !== "except")) return null;
  if (!Array.isArray(cases) || cases.length > LIMITS.cases || !cases.every(isName)) return null;
  return { number, of, kind, cases };
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LIMITS.name;
}

function isSource(value: string): value is EstimateSource {
  return Object.hasOwn(SOURCES, value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= LIMITS.shards;
}
