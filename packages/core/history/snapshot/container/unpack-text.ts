import type { Unpack } from "../../decompress.ts";
import type { ContainerPart } from "./snapshot-container.ts";

/** The text of a part; null where its bytes do not unpack, or to more than they may. */
export function unpackText({ packed, size }: ContainerPart, unpack: Unpack, limit = size): string | null {
  if (size > limit) return null;
  try {
    return unpack(packed, Math.max(1, size)).toString("utf8");
  } catch {
    return null;
  }
}
