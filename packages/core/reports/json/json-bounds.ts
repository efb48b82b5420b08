const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

export interface JsonBounds {
  /** Lists and objects inside each other. */
  readonly depth: number;
  /** Lists and objects in all; each takes some 60 bytes and more. */
  readonly containers: number;
}

/** Reports nest suites in suites, and have up to ten lists and objects for each of half a million tests. */
export const JSON_BOUNDS: JsonBounds = { depth: 300, containers: 5_000_000 };

/**
 * What of JSON in UTF-8 goes beyond its bounds, or null. Looked at before parsing, because a parser keeps all that is open:
 * 60 MB of `[` would take it 38 s and 2.9 GB (measured).
 */
export function beyondBounds(json: Uint8Array, { depth: most, containers }: JsonBounds): keyof JsonBounds | null {
  let depth = 0;
  let opened = 0;
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index];
    if (byte === QUOTE) index = endOfText(json, index + 1);
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      opened += 1;
      if (depth > most) return "depth";
      if (opened > containers) return "containers";
    }
  }
  return null;
}

/** Where the closing quote of a text is. */
function endOfText(json: Uint8Array, from: number): number {
  let at = from;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}
