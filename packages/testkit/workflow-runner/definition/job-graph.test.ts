import { expect, it } from "vitest";
import { ancestorsOf, descendantsOf, orderJobs } from "./job-graph.ts";

const jobs = [
  { id: "deploy", needs: ["test"] },
  { id: "test", needs: ["build", "plan"] },
  { id: "build", needs: [] },
  { id: "plan", needs: ["build"] },
  { id: "lint", needs: [] },
];

it("each job comes after all that it needs, the rest stays as written", () => {
  expect(orderJobs(jobs).map(({ id }) => id)).toEqual(["build", "plan", "test", "deploy", "lint"]);
});

it("near and far relatives are found", () => {
  expect(ancestorsOf("deploy", jobs).sort()).toEqual(["build", "plan", "test"]);
  expect(descendantsOf("build", jobs)).toEqual(["deploy", "test", "plan"]);
});

it("a circle and an unknown need are refused", () => {
  expect(() =>
    orderJobs([
      { id: "a", needs: ["b"] },
      { id: "b", needs: ["a"] },
    ]),
  ).toThrow("a → b → a");
  expect(() => orderJobs([{ id: "a", needs: ["x"] }])).toThrow();
});
