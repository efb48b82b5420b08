import type { HistorySections } from "../store.ts";
import { type ContainerBlock, makeBlock, makePart } from "./container/snapshot-container.ts";
import { isSectionName, MAX_SECTION_BYTES, MAX_SECTIONS } from "./section-map.ts";

/** A block for each section: those that are given, and as they were those of other names. */
export function sectionBlocks(
  before: readonly ContainerBlock[],
  newSections: HistorySections,
): readonly ContainerBlock[] {
  const blocks = [...newSections]
    .filter(([name, text]) => isSectionName(name) && text !== "" && Buffer.byteLength(text) <= MAX_SECTION_BYTES)
    .map(([name, text]) => makeBlock("section", [makePart(name, text)]));
  const others = before.filter(({ parts }) => !parts.some(({ name }) => newSections.has(name)));
  return [...blocks, ...others].slice(0, MAX_SECTIONS);
}
