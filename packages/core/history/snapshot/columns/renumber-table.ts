/** Of values that cells refer to by number those that are needed, renumbered as they come. */
export class UsedValues {
  readonly list: unknown[] = [];
  readonly #known: readonly unknown[];
  readonly #numbers = new Map<number, number>();

  constructor(known: readonly unknown[]) {
    this.#known = known;
  }

  /** The new number of the value that has this one; null where it has none. */
  renumber(number: number): number | null {
    const known = this.#numbers.get(number);
    if (known !== undefined) return known;
    if (!(number in this.#known)) return null;
    this.#numbers.set(number, this.list.length);
    return this.list.push(this.#known[number]) - 1;
  }
}

/** The columns of an encoded table with other numbers of the values; a cell that refers to none becomes unknown. */
export function renumberTable(columns: Readonly<Record<string, unknown>>, used: UsedValues): Record<string, unknown> {
  const entries = Object.entries(columns).map(([name, column]) => {
    if (!Array.isArray(column) || column[0] !== "value" || !Array.isArray(column[1])) return [name, column];
    return [name, ["value", renumberCells(column[1], used)]];
  });
  return Object.fromEntries(entries);
}

/** Cells are written as the differences to the ones above. */
function renumberCells(cells: readonly unknown[], used: UsedValues): readonly unknown[] {
  let before = 0;
  let above = 0;
  return cells.map((cell) => {
    if (typeof cell !== "number") return null;
    before += cell;
    const number = used.renumber(before);
    if (number === null) return null;
    const difference = number - above;
    above = number;
    return difference;
  });
}
