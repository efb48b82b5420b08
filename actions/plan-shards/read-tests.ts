import { InputError } from "../../packages/core/action/input-error.ts";
import type { InputProblem } from "../../packages/core/action/read-inputs.ts";
import { goModule, goPackages } from "../../packages/core/scheduling/runners/go-packages.ts";
import { testRunner } from "../../packages/core/scheduling/runners/test-runners.ts";
import { parseTestList } from "../../packages/core/scheduling/tests/test-list.ts";
import type { Omission, Workspace } from "../../packages/core/workspace/workspace.ts";
import type { PlanInputs } from "./inputs.ts";

export interface FoundTests {
  readonly tests: readonly string[];
  /** Places that the globs could have matched but that were not searched. */
  readonly omitted: readonly Omission[];
}

/** The names of the tests: what the globs match, and every other line as it stands. */
export async function readTests(inputs: PlanInputs, workspace: Workspace): Promise<FoundTests> {
  const problems = [...contradictions(inputs)];
  if (problems.length > 0) throw new InputError(problems);
  const usual = testRunner(inputs.runner).globs;
  const lines = inputs.tests.length > 0 ? inputs.tests : usual;
  const globs = lines.filter(isGlob);
  const names = parseTestList(lines.filter((line) => !isGlob(line)).join("\n"));
  const { paths, omitted } = globs.length > 0 ? await workspace.list(globs) : { paths: [], omitted: [] };
  const found = [...paths, ...names];
  const tests = inputs.runner === "go" ? await asPackages(found, workspace) : found;
  if (tests.length === 0 && !inputs["allow-empty"]) {
    const expected = "at least one test (or allow-empty: true)";
    throw new InputError([{ name: "tests", place: "input", given: quoteGlob(lines.join(", ")), expected }]);
  }
  return { tests, omitted };
}

/** More globs than anyone writes by hand. */
const MAX_GLOBS = 50;

/** Stated globs that match no file although others may: a folder was moved, and its tests would be lost in silence. */
export async function unmatchedGlobs({ tests }: PlanInputs, workspace: Workspace): Promise<readonly string[]> {
  const globs = tests.filter(isGlob).slice(0, MAX_GLOBS);
  const excluded = globs.filter((glob) => glob.startsWith("!"));
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  const found = await Promise.all(wanted.map((glob) => workspace.list([glob, ...excluded])));
  return wanted.filter((_, index) => found[index]?.paths.length === 0);
}

async function asPackages(files: readonly string[], workspace: Workspace): Promise<readonly string[]> {
  const module = goModule(await workspace.read("go.mod").catch(() => null));
  return goPackages(files, module);
}

function* contradictions(inputs: PlanInputs): Generator<InputProblem> {
  const { "min-shards": min, "max-shards": max, objective } = inputs;
  if (min > max) {
    yield { name: "min-shards", place: "input", given: String(min), expected: `no more than max-shards, ${max}` };
  }
  const { "target-duration": target, "cost-weight": weight } = inputs;
  if (target !== undefined && (weight !== undefined || objective !== "balanced")) {
    yield { name: "target-duration", place: "input", given: `${target} s`, expected: "no other objective" };
  } else if (weight !== undefined && objective !== "balanced") {
    yield { name: "cost-weight", place: "input", given: String(weight), expected: "no other objective" };
  }
}

/**
 * A line with `[` or `{` alone is a name (`app/[id]/page.test.ts`), and so is one with `::` (a test id), in quotes or
 * separated by NUL: to lose a test silently is worse than to plan one that is not there.
 */
function isGlob(line: string): boolean {
  if (line.startsWith('"') || line.includes("::") || line.includes("\0")) return false;
  return line.startsWith("!") || /[*?]/.test(line);
}

function quoteGlob(given: string): string {
  return given.length > 200 ? `${given.slice(0, 200)}…` : given;
}
