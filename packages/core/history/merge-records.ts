import { isObject } from "../json/fields.ts";
import { type RunRecord, recordKey } from "./record.ts";

/**
 * The union of what several sources know, one record per run and attempt, oldest first.
 *
 * The merge is a join in the lattice sense: commutative, associative and idempotent. So parallel writers, lost races
 * and repeated deliveries all end in the same history, whatever the order (property-tested).
 */
export function mergeRecords(...sources: readonly (readonly RunRecord[])[]): RunRecord[] {
  const merged = new Map<string, RunRecord>();
  for (const record of sources.flat()) {
    const key = recordKey(record);
    const known = merged.get(key);
    merged.set(key, known === undefined ? inOrder(record) : joinRecords(known, inOrder(record)));
  }
  return [...merged.values()].map(knownInOrder).sort(byCreation);
}

/** Records whose lists are in order already: looking again would unpack all lists of a snapshot. */
const ordered = new WeakSet<RunRecord>();

/** Says of a record that a merge has put its lists in order. */
export function knownInOrder(record: RunRecord): RunRecord {
  ordered.add(record);
  return record;
}

/** Oldest `created_at` first; unknown times before all others; ties by run and attempt. */
function byCreation(left: RunRecord, right: RunRecord): number {
  return (
    compare(left.created_at ?? "", right.created_at ?? "") ||
    left.run_id - right.run_id ||
    left.attempt - right.attempt ||
    compare(left.repository ?? "", right.repository ?? "")
  );
}

type Json = unknown;
type Identify = (item: Readonly<Record<string, Json>>) => string;

/** What makes two entries of a list the same thing. */
const IDENTITIES: Readonly<Record<string, Identify>> = {
  jobs: (job) => `${job.name}\n${job.id ?? ""}`,
  steps: (step) => String(step.number).padStart(9, "0"),
  tests: (test) => `${test.job ?? ""}\n${test.file}`,
  cases: (testCase) => `${testCase.name}`,
  test_totals: (totals) => `${totals.job ?? ""}`,
  failures: (failure) => `${failure.job ?? ""}\n${failure.file ?? ""}\n${failure.name}`,
  caches: (cache) => `${cache.job ?? ""}\n${cache.key}`,
  decisions: (decision) => `${decision.action}\n${decision.id}`,
  files: (file) => `${file.path}`,
};

/** Where lists are: at the top, in `changes`, in a job and in a test file. */
const LISTS = [...Object.keys(IDENTITIES), "changes"];

function joinRecords(left: RunRecord, right: RunRecord): RunRecord {
  if (left === right) return left;
  const joined = joinObjects(left as unknown as JsonObject, right as unknown as JsonObject) as unknown as RunRecord;
  return { ...joined, trust: left.trust === "fork" || right.trust === "fork" ? "fork" : "trusted" };
}

type JsonObject = Readonly<Record<string, Json>>;

/** The record with its lists in the one order that every merge ends in; the record itself where they already are. */
function inOrder(record: RunRecord): RunRecord {
  if (ordered.has(record)) return record;
  return orderLists(record as unknown as JsonObject) as unknown as RunRecord;
}

function orderLists(object: JsonObject): JsonObject {
  let ordered = object;
  for (const name of LISTS) {
    const value = object[name];
    const identify = IDENTITIES[name];
    if (name === "changes" ? !isObject(value) : !Array.isArray(value)) continue;
    const next = identify ? orderList(value as readonly JsonObject[], identify) : orderLists(value as JsonObject);
    if (next !== value) ordered = { ...ordered, [name]: next };
  }
  return ordered;
}

function orderList(list: readonly JsonObject[], identify: Identify): readonly JsonObject[] {
  const inner = list.map(orderLists);
  const keys = inner.map(identify);
  const ordered = keys.every((key, index) => index === 0 || compare(keys[index - 1] ?? "", key) < 0);
  if (!ordered) return joinLists(inner, [], identify);
  return inner.every((item, index) => item === list[index]) ? list : inner;
}

function joinObjects(left: JsonObject, right: JsonObject): JsonObject {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Object.fromEntries([...names].map((name) => [name, join(own(left, name), own(right, name), name)]));
}

/** Not what every object inherits: a field may be called `valueOf`. */
function own(object: JsonObject, name: string): Json {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}

/** Known beats unknown; objects and known lists are joined inside; of two different values the larger one stays. */
function join(left: Json, right: Json, name: string): Json {
  if (left === right || right === null) return left;
  if (left === null) return right;
  const identify = IDENTITIES[name];
  if (identify && Array.isArray(left) && Array.isArray(right)) return joinLists(left, right, identify);
  if (isObject(left) && isObject(right)) return joinObjects(left, right);
  return larger(left, right);
}

function joinLists(
  left: readonly JsonObject[],
  right: readonly JsonObject[],
  identify: Identify,
): readonly JsonObject[] {
  const joined = new Map<string, JsonObject>();
  for (const item of [...left, ...right]) {
    const key = identify(item);
    const known = joined.get(key);
    joined.set(key, known === undefined ? item : joinObjects(known, item));
  }
  return [...joined].sort(([a], [b]) => compare(a, b)).map(([, item]) => item);
}

/** A total order on JSON values: any order will do as long as every writer uses the same one. */
function larger(left: Json, right: Json): Json {
  if (typeof left === "number" && typeof right === "number") return Math.max(left, right);
  if (typeof left === "string" && typeof right === "string") return left > right ? left : right;
  return canonical(left) > canonical(right) ? left : right;
}

function canonical(value: Json): string {
  return JSON.stringify(value, (_, item: Json) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => compare(a, b))) : item,
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
