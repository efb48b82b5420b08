import { countBy } from "../../collections/count-by.ts";
import { groupBy } from "../../collections/group-by.ts";
import { roundTo } from "../../stats/round-to.ts";
import type { PlannedTest, TestPart } from "../estimates/planned-test.ts";

/**
 * Parts of one file that are in one shard, as one part: what one argument selects, another one would leave out again.
 * `overheads` says what each part of a file repeats, which is then paid once. A file whose parts are all in one shard is whole.
 */
export function mergeParts(
  shards: readonly (readonly PlannedTest[])[],
  overheads: ReadonlyMap<string, number>,
): PlannedTest[][] {
  const merged = shards.map((tests) => {
    const byFile = groupBy(tests, ({ name }) => name);
    return [...byFile.values()].map((parts) => parts.reduce((a, b) => mergeTwo(a, b, overheads.get(a.name) ?? 0)));
  });
  const counts = countBy(merged.flat(), ({ name }) => name);
  const numbers = new Map<string, number>();
  const renumber = (test: PlannedTest): PlannedTest => {
    const { part, ...whole } = test;
    const of = counts.get(test.name) ?? 1;
    if (part === undefined || of === 1) return whole;
    // The part that runs the rest stays the last one.
    const number = part.kind === "except" ? of : (numbers.get(test.name) ?? 0) + 1;
    if (part.kind === "only") numbers.set(test.name, number);
    return { ...whole, part: { ...part, number, of } };
  };
  return merged.map((tests) => tests.map(renumber));
}

function mergeTwo(a: PlannedTest, b: PlannedTest, overhead: number): PlannedTest {
  if (a.part === undefined || b.part === undefined) return a;
  const seconds = roundTo(a.seconds + b.seconds - overhead, 3);
  return { ...a, seconds, part: { ...a.part, ...selection(a.part, b.part) } };
}

function selection(a: TestPart, b: TestPart): Pick<TestPart, "kind" | "cases"> {
  if (a.kind === "only" && b.kind === "only") return { kind: "only", cases: [...a.cases, ...b.cases].sort() };
  const [except, only] = a.kind === "except" ? [a, b] : [b, a];
  const named = new Set(only.cases);
  return { kind: "except", cases: except.cases.filter((name) => !named.has(name)) };
}
