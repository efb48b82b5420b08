const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a with 32 bits over the text's UTF-16 code units, as a whole number from 0. Fast, the same on every machine, and no
 * seal: texts of one hash are easily found. Give the last result as `hash` to go on with further text.
 */
export function fnv1a(text: string, hash: number = OFFSET_BASIS): number {
  let value = hash;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  return value >>> 0;
}
