import { compareText } from "../../packages/core/collections/compare-text.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import type { InsideFile } from "../../packages/core/scheduling/parts/splittable-files.ts";
import { goFolder, goModule } from "../../packages/core/scheduling/runners/go-packages.ts";
import { testRunner } from "../../packages/core/scheduling/runners/test-runners.ts";
import { pairReportedNames } from "../../packages/core/scheduling/tests/pair-reported-names.ts";
import { timingKey } from "../../packages/core/scheduling/tests/timing-key.ts";
import { caseTimings } from "../../packages/core/scheduling/timings/case-timings.ts";
import type { TestTimings } from "../../packages/core/scheduling/timings/test-timings.ts";
import type { TimingOptions } from "../../packages/core/scheduling/timings/timing-options.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";
import type { PlanInputs } from "./inputs.ts";

/** Only files that take longer than a fair share are divided, and those are few. */
const MAX_FILES = 64;
/** A longer file is data, not tests. Bytes. */
const MAX_FILE_BYTES = 1024 * 1024;

interface KnownTests {
  readonly records: readonly RunRecord[];
  readonly timings: TestTimings;
  /** With which the timings were made. */
  readonly options: TimingOptions;
}

/** The recorded cases of the tests that take longest, and their text. */
export async function readInside(
  tests: readonly string[],
  { records, timings, options }: KnownTests,
  { runner, "split-files": wanted }: PlanInputs,
  workspace: Workspace,
): Promise<ReadonlyMap<string, InsideFile> | undefined> {
  if (wanted === "never" || testRunner(runner).division === undefined || !records.some(hasCases)) return undefined;
  const longest = longestTests(tests, timings);
  const cases = caseTimings(records, new Set(longest.values()), options);
  const textOf = runner === "go" ? await packageReader(workspace) : fileReader(workspace);
  const files = [...longest].map(async ([name, key]): Promise<[string, InsideFile][]> => {
    const ofFile = cases.get(key);
    const text = ofFile === undefined ? null : await textOf(name);
    return ofFile === undefined || text === null ? [] : [[name, { cases: ofFile, text }]];
  });
  return new Map((await Promise.all(files)).flat());
}

function hasCases({ tests }: RunRecord): boolean {
  return tests?.some(({ cases }) => (cases?.length ?? 0) > 0) ?? false;
}

/** The tests that took longest in the newest run, and the names that reports have for them. */
function longestTests(tests: readonly string[], timings: TestTimings): ReadonlyMap<string, string> {
  const recorded = pairReportedNames(tests, timings.byFile.keys());
  const measured = tests.flatMap((name) => {
    const key = recorded.get(timingKey(name));
    const [newest] = (key !== undefined && timings.byFile.get(key)) || [];
    return key === undefined || newest === undefined ? [] : [{ name, key, seconds: newest.seconds }];
  });
  const longest = measured.sort((a, b) => b.seconds - a.seconds || compareText(a.name, b.name)).slice(0, MAX_FILES);
  return new Map(longest.map(({ name, key }) => [name, key]));
}

type TextOf = (name: string) => Promise<string | null>;

function fileReader(workspace: Workspace): TextOf {
  return (name) => workspace.read(timingKey(name), MAX_FILE_BYTES).catch(() => null);
}

/** All test files of a package. */
async function packageReader(workspace: Workspace): Promise<TextOf> {
  const readFile = fileReader(workspace);
  const module = goModule(await readFile("go.mod"));
  return async (name) => {
    const folder = goFolder(name, module);
    if (folder === null || /[*?[\]{}()!]/.test(folder)) return null;
    const { paths: files } = await workspace.list([folder === "" ? "*_test.go" : `${folder}/*_test.go`]);
    const texts = await Promise.all(files.map(readFile));
    return texts.every((text) => text !== null) ? texts.join("\n") : null;
  };
}
