import { expect, it } from "vitest";
import { ResidualWindow } from "./residual-window.ts";

function windowOf(residuals: readonly number[]): ResidualWindow {
  const window = new ResidualWindow();
  for (const residual of residuals) window.add(residual);
  return window;
}

/** What one residual in ten lies below, and above. */
const endsOf = (residuals: readonly number[]): [number, number] => {
  const window = windowOf(residuals);
  return [window.quantile(0.1), window.quantile(0.9)];
};

it("at first it expects what series usually begin with", () => {
  const [lower, upper] = endsOf([]);
  expect(lower).toBeLessThan(-0.1);
  expect(upper).toBeGreaterThan(0.1);
});

it("what series usually begin with is forgotten after twenty residuals of its own", () => {
  const ends = endsOf(Array(20).fill(0.01));
  expect(ends).toEqual([0.01, 0.01]);
});

it("only the last hundred and fifty count", () => {
  const ends = endsOf([...Array(500).fill(3), ...Array(150).fill(-1)]);
  expect(ends).toEqual([-1, -1]);
});
