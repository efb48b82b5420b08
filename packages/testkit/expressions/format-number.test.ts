import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateTemplate } from "./evaluate-template.ts";
import { formatNumber } from "./format-number.ts";

/** Values and texts from an independent runner, from the sources of the official one, and from .NET's documentation of "G". */
const WRITTEN: readonly (readonly [number, string])[] = [
  [0, "0"],
  [-0, "-0"],
  [3, "3"],
  [-2.5, "-2.5"],
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333333333"],
  [0.0001, "0.0001"],
  [0.00001, "1E-05"],
  [-0.0000123, "-1.23E-05"],
  [123456789012345, "123456789012345"],
  [999999999999999, "999999999999999"],
  [999999999999999.9, "1E+15"],
  [1.2345678901234567e19, "1.23456789012346E+19"],
  [1e21, "1E+21"],
  [1.5e-300, "1.5E-300"],
  [Number.NaN, "NaN"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
];

describe("numbers are written as the official runner writes them", () => {
  it.each(WRITTEN)("%d is written %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("everywhere in expressions", () => {
    const scope = { contexts: { matrix: { big: 1e21 } }, functions: {} };
    const text =
      "${{ matrix.big }} ${{ format('{0}', fromJSON('0.00001')) }} ${{ join(fromJSON('[1e15, 2]')) }} ${{ 1e21 }}";
    expect(evaluateTemplate(text, scope)).toBe("1E+21 1E-05 1E+15,2 1E+21");
    expect(evaluateTemplate("${{ startsWith(matrix.big, '1E') && endsWith(1e21, '+21') }}", scope)).toBe(true);
  });

  it("in toJSON too, whose text stays JSON of the same layout", () => {
    const scope = {
      contexts: { matrix: { big: 1e21, list: [0.00001, "1e21", true, null, {}], none: [] } },
      functions: {},
    };
    const value = JSON.stringify(scope.contexts.matrix, null, 2).replace("1e+21", "1E+21").replace("0.00001", "1E-05");
    expect(evaluateTemplate("${{ toJSON(matrix) }}", scope)).toBe(value);
    expect(evaluateTemplate("${{ tojson(null) }} ${{ toJSON(1e21) }}", scope)).toBe("null 1E+21");
  });

  it("what is written reads back as the number, to 15 digits", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        const back = Number(formatNumber(value));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 5e-15);
      }),
    );
  });
});
