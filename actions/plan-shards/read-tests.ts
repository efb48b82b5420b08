import { InputError } from "../../packages/core/action/input-error.ts";
import type { Workspace } from "../../packages/core/action/ports.ts";
import { parseTestList } from "../../packages/core/scheduling/test-list.ts";

interface TestInputs {
  readonly tests: readonly string[];
  readonly "min-shards": number;
  readonly "max-shards": number;
  readonly "allow-empty": boolean;
}

/** The names of the tests: what the globs match, and every other line as it stands. */
export async function readTests(inputs: TestInputs, workspace: Workspace): Promise<readonly string[]> {
  if (inputs["min-shards"] > inputs["max-shards"]) {
    throw wrong("min-shards", String(inputs["min-shards"]), `no more than max-shards, ${inputs["max-shards"]}`);
  }
  const globs = inputs.tests.filter(isGlob);
  const names = parseTestList(inputs.tests.filter((line) => !isGlob(line)).join("\n"));
  const tests = [...(globs.length > 0 ? await workspace.glob(globs) : []), ...names];
  if (tests.length === 0 && !inputs["allow-empty"]) {
    throw wrong("tests", inputs.tests.join(", "), "at least one test (or allow-empty: true)");
  }
  return tests;
}

/**
 * A line with `[` or `{` alone is a name (`app/[id]/page.test.ts`), and so is one with `::` (a test id), in quotes or
 * separated by NUL: to lose a test silently is worse than to plan one that is not there.
 */
function isGlob(line: string): boolean {
  if (line.startsWith('"') || line.includes("::") || line.includes("\0")) return false;
  return line.startsWith("!") || /[*?]/.test(line);
}

function wrong(name: string, given: string, expected: string): InputError {
  const shown = given.length > 200 ? `${given.slice(0, 200)}…` : given;
  return new InputError([{ name, place: "input", given: shown, expected }]);
}
