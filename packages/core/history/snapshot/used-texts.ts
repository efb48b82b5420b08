import { isObject } from "../../json/is-object.ts";
import type { Unpack } from "../decompress.ts";
import { renumberTable, UsedValues } from "./columns/renumber-table.ts";
import { parseJson } from "./container/lazy-record.ts";
import { type ContainerPart, makeBlock, makePart } from "./container/snapshot-container.ts";
import { unpackText } from "./container/unpack-text.ts";
import type { PackedSnapshot } from "./read-snapshot.ts";
import { Segment } from "./segments/segment.ts";

/**
 * The same runs with none but the texts that their cells refer to. Only the numbers in the columns change, so nothing of
 * them is made into records, and one part is unpacked at a time.
 */
export function withUsedTexts(packed: PackedSnapshot): PackedSnapshot {
  const values = new UsedValues(packed.values);
  const caseNames = packed.caseNames && new UsedValues(packed.caseNames());
  const blocks = packed.segments.map(({ block }) => {
    const parts = block.parts.map((part) => {
      const used = part.name.startsWith("cases ") ? caseNames : values;
      return used === null ? part : renumberPart(part, used, packed.unpack);
    });
    return makeBlock(block.name, parts, block.runs);
  });
  const texts = { values: values.list, caseNames: caseNames && (() => caseNames.list), unpack: packed.unpack };
  const segments = blocks.map((block) => new Segment(block, texts));
  return { ...packed, ...texts, segments, valueParts: [], caseNameParts: [], written: 0 };
}

/** What cannot be read stays unchanged: no reader uses it. */
function renumberPart(part: ContainerPart, used: UsedValues, unpack: Unpack): ContainerPart {
  const encoded = parseJson(unpackText(part, unpack) ?? "");
  if (!isObject(encoded) || !isObject(encoded.columns)) return part;
  return makePart(part.name, JSON.stringify({ ...encoded, columns: renumberTable(encoded.columns, used) }));
}
