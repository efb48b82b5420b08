import type { Workspace } from "../../packages/core/action/ports.ts";
import type { RunRecord } from "../../packages/core/history/record.ts";
import { caseTimings } from "../../packages/core/scheduling/case-timings.ts";
import { goFolder, goModule } from "../../packages/core/scheduling/go-packages.ts";
import { casesOfTests, type InsideFiles } from "../../packages/core/scheduling/splittable-files.ts";
import { testRunner } from "../../packages/core/scheduling/test-runners.ts";
import { timingKey } from "../../packages/core/scheduling/timing-key.ts";
import type { PlanInputs } from "./inputs.ts";

/** Only files that take longer than a fair share are divided, and those are few. */
const MOST_FILES = 64;
/** A longer file is data, not tests. Bytes. */
const LONGEST = 1024 * 1024;

/** The recorded cases of the tests, and the text of the files that take longest: what a case is named by must be there. */
export async function readInside(
  tests: readonly string[],
  records: readonly RunRecord[],
  { runner, job, "split-files": wanted }: PlanInputs,
  workspace: Workspace,
): Promise<InsideFiles | undefined> {
  if (wanted === "never" || testRunner(runner).division === undefined) return undefined;
  const cases = caseTimings(records, job);
  if (cases.size === 0) return undefined;
  const seconds = [...casesOfTests(tests, cases)].map(([name, known]): [string, number] => {
    return [name, known.cases.reduce((sum, one) => sum + one.seconds, 0)];
  });
  const longest = seconds.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_FILES);
  const textOf = runner === "go" ? await packageReader(workspace) : fileReader(workspace);
  const texts = await Promise.all(longest.map(async ([name]) => [name, await textOf(name)] as const));
  return { cases, texts: new Map(texts.flatMap(([name, text]) => (text === null ? [] : [[name, text]]))) };
}

type TextOf = (name: string) => Promise<string | null>;

function fileReader(workspace: Workspace): TextOf {
  return (name) => workspace.read(timingKey(name), LONGEST).catch(() => null);
}

/** All test files of a package. */
async function packageReader(workspace: Workspace): Promise<TextOf> {
  const read = fileReader(workspace);
  const module = goModule(await read("go.mod"));
  return async (name) => {
    const folder = goFolder(name, module);
    if (folder === null || /[*?[\]{}()!]/.test(folder)) return null;
    const files = await workspace.glob([folder === "" ? "*_test.go" : `${folder}/*_test.go`]);
    const texts = await Promise.all(files.map(read));
    return texts.every((text) => text !== null) ? texts.join("\n") : null;
  };
}
