import { expect, it } from "vitest";
import { exampleSituation } from "../testing/example-situation.ts";
import { networkInput, networkInputs } from "./network-inputs.ts";

const situation = exampleSituation();

it("other models count by how far they are from the first, and all that is known follows", () => {
  const input = networkInput(situation, [5, 5.3, 4.85]);
  expect(input?.slice(0, 2)).toEqual([1, -0.5]);
  expect(input).toHaveLength(2 + networkInputs.length);
});

it("without an answer of some model there is no input", () => {
  expect(networkInput(situation, [])).toBeNull();
  expect(networkInput(situation, [null, 5])).toBeNull();
  expect(networkInput(situation, [5, null])).toBeNull();
});

it("however odd a run is, every input is a number between −2 and 2", () => {
  const changes = { types: [], folders: [], logFiles: 1e9, logLines: null, docsOnly: true };
  const odd = exampleSituation({ event: null, branchKind: null, hour: 23.99, changes, logIdle: 1e6 });
  for (const value of networkInput(odd, [5, 1e6, -1e6]) ?? [Number.NaN]) {
    expect(Math.abs(value)).toBeLessThanOrEqual(2);
  }
});
