import { compareText } from "../collections/compare-text.ts";
import { canonicalJson } from "../json/canonical-json.ts";
import { isObject } from "../json/is-object.ts";
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
    const key = mergeKey(record, merged);
    const known = merged.get(key);
    merged.set(key, known === undefined ? inOrder(record) : joinRecords(known, inOrder(record)));
  }
  return [...merged.values()].map(knownInOrder).sort(byCreation);
}

/** Whether two records of one run number are of one run: two GitHub servers may both have a run 7. */
export function isSameRepository(left: RepositoryId, right: RepositoryId): boolean {
  const [one, other] = [left.repository_id ?? null, right.repository_id ?? null];
  return one === null || other === null || one === other;
}

type RepositoryId = Pick<RunRecord, "repository_id">;

/** The key of the record that this one joins, or a free one. */
function mergeKey(record: RunRecord, merged: ReadonlyMap<string, RunRecord>): string {
  const key = recordKey(record);
  for (let place = key, number = 1; ; number += 1, place = `${key}/${number}`) {
    const known = merged.get(place);
    if (known === undefined || isSameRepository(known, record)) return place;
  }
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
    compareText(left.created_at ?? "", right.created_at ?? "") ||
    left.run_id - right.run_id ||
    left.attempt - right.attempt ||
    compareText(left.repository ?? "", right.repository ?? "")
  );
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/** Where the lists are whose entries are things of their own. Anywhere else a list is a value like any other. */
interface Shape {
  readonly lists: Readonly<Record<string, ListShape>>;
  readonly objects: Readonly<Record<string, Shape>>;
}

interface ListShape {
  /** What makes two entries the same thing; entries are in the order of these texts. */
  readonly identify: (item: JsonObject) => string;
  readonly items: Shape;
}

const PLAIN: Shape = { lists: {}, objects: {} };
const plain = (identify: ListShape["identify"]): ListShape => ({ identify, items: PLAIN });
const nested = (identify: ListShape["identify"], lists: Shape["lists"]): ListShape => {
  return { identify, items: { lists, objects: {} } };
};

const RECORD: Shape = {
  lists: {
    jobs: nested((job) => `${job.name}\n${job.id ?? ""}`, {
      steps: plain((step) => String(step.number).padStart(9, "0")),
    }),
    tests: nested((test) => `${test.job ?? ""}\n${test.file}`, { cases: plain((testCase) => `${testCase.name}`) }),
    test_totals: plain((totals) => `${totals.job ?? ""}`),
    failures: plain((failure) => `${failure.job ?? ""}\n${failure.file ?? ""}\n${failure.name}`),
    caches: plain((cache) => `${cache.job ?? ""}\n${cache.key}`),
    decisions: plain((decision) => `${decision.action}\n${decision.id}`),
  },
  objects: { changes: { lists: { files: plain((file) => `${file.path}`) }, objects: {} } },
};

function joinRecords(left: RunRecord, right: RunRecord): RunRecord {
  if (left === right) return left;
  const joined = joinObjects(left as unknown as JsonObject, right as unknown as JsonObject, RECORD);
  const trust = left.trust === "fork" || right.trust === "fork" ? "fork" : "trusted";
  return { ...(joined as unknown as RunRecord), trust };
}

/** The record with its lists in the one order that every merge ends in; the record itself where they already are. */
function inOrder(record: RunRecord): RunRecord {
  if (ordered.has(record)) return record;
  return orderLists(record as unknown as JsonObject, RECORD) as unknown as RunRecord;
}

function orderLists(object: JsonObject, { lists, objects }: Shape): JsonObject {
  let ordered = object;
  for (const name in lists) {
    const value = object[name];
    const shape = lists[name];
    if (shape === undefined || !Array.isArray(value)) continue;
    const next = orderList(value, shape);
    if (next !== value) ordered = { ...ordered, [name]: next };
  }
  for (const name in objects) {
    const value = object[name];
    const shape = objects[name];
    if (shape === undefined || !isObject(value)) continue;
    const next = orderLists(value, shape);
    if (next !== value) ordered = { ...ordered, [name]: next };
  }
  return ordered;
}

function orderList(list: readonly JsonObject[], { identify, items }: ListShape): readonly JsonObject[] {
  const inner = items === PLAIN ? list : orderItems(list, items);
  const keys = inner.map(identify);
  if (keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key)) return inner;
  const order = keys.map((_, index) => index).sort((left, right) => compareText(keys[left] ?? "", keys[right] ?? ""));
  return foldEqual(order, inner, keys, items);
}

/** The entries in this order, those of one key as one. */
function foldEqual(
  order: readonly number[],
  list: readonly JsonObject[],
  keys: readonly string[],
  items: Shape,
): readonly JsonObject[] {
  const folded: JsonObject[] = [];
  let last: string | undefined;
  for (const index of order) {
    const item = list[index] ?? {};
    const key = keys[index];
    if (key === last) folded.push(joinObjects(folded.pop() ?? item, item, items));
    else folded.push(item);
    last = key;
  }
  return folded;
}

/** The list itself where nothing inside of it is out of order. */
function orderItems(list: readonly JsonObject[], shape: Shape): readonly JsonObject[] {
  let items: JsonObject[] | null = null;
  for (const [index, item] of list.entries()) {
    const next = orderLists(item, shape);
    if (next === item) continue;
    items ??= [...list];
    items[index] = next;
  }
  return items ?? list;
}

function joinObjects(left: JsonObject, right: JsonObject, shape: Shape): JsonObject {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Object.fromEntries([...names].map((name) => [name, join(own(left, name), own(right, name), name, shape)]));
}

/** Not what every object inherits: a field may be called `valueOf`. */
function own<T>(object: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}

/** Known beats unknown; objects and known lists are joined inside; of two different values the larger one stays. */
function join(left: Json, right: Json, name: string, { lists, objects }: Shape): Json {
  if (left === right || right === null) return left;
  if (left === null) return right;
  const list = own(lists, name);
  if (list !== null && Array.isArray(left) && Array.isArray(right)) return joinLists(left, right, list);
  if (isObject(left) && isObject(right)) return joinObjects(left, right, own(objects, name) ?? PLAIN);
  return larger(left, right);
}

/** Two lists in their order, as one. */
function joinLists(
  left: readonly JsonObject[],
  right: readonly JsonObject[],
  { identify, items }: ListShape,
): readonly JsonObject[] {
  const joined: JsonObject[] = [];
  const [leftKeys, rightKeys] = [left.map(identify), right.map(identify)];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [leftItem, rightItem, leftKey, rightKey] = [left[l], right[r], leftKeys[l] ?? "", rightKeys[r] ?? ""];
    if (leftItem !== undefined && (rightItem === undefined || leftKey <= rightKey)) {
      const same = rightItem !== undefined && leftKey === rightKey;
      joined.push(same ? joinObjects(leftItem, rightItem, items) : leftItem);
      l += 1;
      if (same) r += 1;
    } else if (rightItem !== undefined) {
      joined.push(rightItem);
      r += 1;
    }
  }
  return joined;
}

/** A total order on JSON values: any order will do as long as every writer uses the same one. */
function larger(left: Json, right: Json): Json {
  if (typeof left === "number" && typeof right === "number") return Math.max(left, right);
  if (typeof left === "string" && typeof right === "string") return left > right ? left : right;
  return canonicalJson(left) > canonicalJson(right) ? left : right;
}
