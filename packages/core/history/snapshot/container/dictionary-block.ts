import { sumBy } from "../../../stats/sum.ts";
import type { Dictionary } from "../columns/dictionary.ts";
import { type ContainerBlock, type ContainerPart, makeBlock, makePart } from "./snapshot-container.ts";

/** What is added goes to the last part, which is rewritten, or into a new one where that has become large. */
const LARGE = 64 * 1024;

/**
 * The values of a dictionary in a block, those that were there before in the parts that hold them. The name of a part says
 * how many it holds.
 */
export function dictionaryBlock(
  name: string,
  { values }: Dictionary,
  before: readonly ContainerPart[] = [],
): ContainerBlock {
  const knownCount = countOf(before);
  if (values.length === knownCount && knownCount > 0) return makeBlock(name, before);
  const last = before.at(-1);
  const keptParts = last !== undefined && last.size < LARGE ? before.slice(0, -1) : before;
  const added = values.slice(countOf(keptParts));
  return makeBlock(name, [...keptParts, makePart(String(added.length), JSON.stringify(added))]);
}

function countOf(parts: readonly ContainerPart[]): number {
  return sumBy(parts, ({ name }) => Number(name));
}
