/** Numbers for file names, in the order in which they were first asked for: what is known of files is kept in columns. */
export class FileRows {
  readonly #rows = new Map<string, number>();
  readonly #names: string[] = [];

  get size(): number {
    return this.#names.length;
  }

  rowOf(file: string): number {
    const known = this.#rows.get(file);
    if (known !== undefined) return known;
    this.#rows.set(file, this.#names.length);
    return this.#names.push(file) - 1;
  }

  nameOf(row: number): string {
    return this.#names[row] ?? "";
  }
}
