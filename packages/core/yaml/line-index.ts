/** A place in a text, for people: both 1-based; columns count UTF-16 code units, as GitHub's annotations do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The positions of a text: line starts once in O(n), then each look-up in O(log n). */
export class LineIndex {
  readonly #starts: readonly number[];

  /** Line breaks are `\n`, `\r\n` and a lone `\r`, as in YAML. A byte order mark is not a column. */
  constructor(text: string) {
    const starts = [text.startsWith("\uFEFF") ? 1 : 0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  /** The offset of a line's first character. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }

  positionOf(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, offset - (this.#starts[low] ?? 0)) + 1 };
  }
}
