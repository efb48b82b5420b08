import { expect, test } from "vitest";
import { ResidualWindow } from "./residual-window.ts";

function windowOf(residuals: readonly number[]): ResidualWindow {
  const window = new ResidualWindow();
  for (const residual of residuals) window.add(residual);
  return window;
}

test("at first it expects what series usually begin with", () => {
  const { lower, upper } = windowOf([]);
  expect(lower).toBeLessThan(-0.1);
  expect(upper).toBeGreaterThan(0.1);
});

test("what series usually begin with is forgotten after twenty residuals of its own", () => {
  const { lower, upper } = windowOf(Array(20).fill(0.01));
  expect([lower, upper]).toEqual([0.01, 0.01]);
});

test("only the last hundred count", () => {
  const { lower, upper } = windowOf([...Array(500).fill(3), ...Array(100).fill(-1)]);
  expect([lower, upper]).toEqual([-1, -1]);
});
