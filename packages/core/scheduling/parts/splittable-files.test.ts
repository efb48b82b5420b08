import { expect, it } from "vitest";
import type { PlannedTest } from "../estimates/planned-test.ts";
import { type RunnerName, testRunner } from "../runners/test-runners.ts";
import { NO_CONSTRAINTS } from "../tests/constraints.ts";
import { splittableFiles } from "./splittable-files.ts";

const file = (name: string): PlannedTest => ({ name, seconds: 100, source: "history" });
const tests = [file("test_a.py"), file("test_b.py")];
const cases = ["test_x", "test_y", "test_z"];
const text = cases.map((name) => `def ${name}():\n    pass\n`).join("\n");
const inside = new Map(
  tests.map(({ name }) => [
    name,
    { cases: { cases: cases.map((one) => ({ name: one, seconds: 30 })), unnamed: 0 }, text },
  ]),
);
const names = (constraints = NO_CONSTRAINTS, runner: RunnerName = "pytest", known = inside) =>
  splittableFiles(tests, known, constraints, testRunner(runner)).splittable.map(({ test }) => test.name);

it("are those whose cases are known", () => {
  expect(names()).toEqual(["test_a.py", "test_b.py"]);
  expect(names(NO_CONSTRAINTS, "pytest", new Map([...inside].slice(1)))).toEqual(["test_b.py"]);
});

it("are not those that have to share a shard with others, or must not", () => {
  expect(names({ together: [["test_a.py", "other.py"]], apart: [] })).toEqual(["test_b.py"]);
  expect(names({ together: [], apart: [["test_b.py", "other.py"]] })).toEqual(["test_a.py"]);
});

it("are none for a runner that cannot be told which cases to run", () => {
  expect(names(NO_CONSTRAINTS, "custom")).toEqual([]);
});
