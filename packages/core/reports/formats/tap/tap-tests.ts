import type { TapPoint } from "./tap-point.ts";

/** A test with what stands below it. */
export interface TapTest extends TapPoint {
  seconds: number | null;
  /** What node:test says of it; null elsewhere. A test may have tests in it and is one itself; a suite is none. */
  type: "test" | "suite" | null;
  file: string | null;
  message: string | null;
  readonly inner: readonly TapTest[];
}

/** Puts the subtests, which stand before or after the test they belong to, into it. */
export class TapTests {
  /** By depth: tests whose parent has not come yet. */
  readonly #open: { readonly indent: number; readonly tests: TapTest[] }[] = [];

  add(point: TapPoint): TapTest {
    const inner: TapTest[] = [];
    for (;;) {
      const deeper = this.#open.at(-1);
      if (deeper === undefined || deeper.indent <= point.indent) break;
      inner.unshift(...deeper.tests);
      this.#open.pop();
    }
    const test: TapTest = { ...point, type: null, file: null, message: null, inner };
    const level = this.#open.at(-1);
    if (level?.indent === point.indent) level.tests.push(test);
    else this.#open.push({ indent: point.indent, tests: [test] });
    return test;
  }

  /** The outermost tests; what is deeper and has no parent stands for itself. */
  end(): readonly TapTest[] {
    return this.#open.flatMap(({ tests }) => tests);
  }
}
