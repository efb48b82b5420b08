import { expect, it } from "vitest";
import { mulberry32 } from "./mulberry32.ts";
import { standardNormal } from "./standard-normal.ts";
import { sumBy } from "./sum.ts";

it("has mean 0, variance 1, and one number in forty above 1.96", () => {
  const random = mulberry32(1);
  const numbers = Array.from({ length: 20_000 }, () => standardNormal(random));
  expect(Math.abs(sumBy(numbers, (value) => value) / numbers.length)).toBeLessThan(0.02);
  expect(Math.abs(sumBy(numbers, (value) => value ** 2) / numbers.length - 1)).toBeLessThan(0.03);
  expect(Math.abs(numbers.filter((value) => value > 1.96).length / numbers.length - 0.025)).toBeLessThan(0.004);
});
