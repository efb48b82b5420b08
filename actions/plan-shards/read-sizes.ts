import type { TestSizes } from "../../packages/core/scheduling/estimates/size-effect.ts";
import { pairReportedNames } from "../../packages/core/scheduling/tests/pair-reported-names.ts";
import type { TestTimings } from "../../packages/core/scheduling/timings/test-timings.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";

/** Reading a thousand files takes about 0.2 s; in larger suites the folder alone has to do. */
const MAX_FILES = 2_000;
/** A longer file is data, not tests. Bytes. */
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_PARALLEL_READS = 32;
const CARRIAGE_RETURN = 13;

/** Bytes of the listed files, read only where some file was never measured: size distinguishes a long new test from a short one. */
export async function readSizes(
  tests: readonly string[],
  timings: TestTimings,
  workspace: Workspace,
): Promise<TestSizes | undefined> {
  if (tests.length > MAX_FILES || timings.byFile.size === 0) return undefined;
  const measured = pairReportedNames(tests, timings.byFile.keys());
  if (measured.size >= new Set(tests).size) return undefined;
  const sizes = new Map<string, number>();
  for (let from = 0; from < tests.length; from += MAX_PARALLEL_READS) {
    const names = tests.slice(from, from + MAX_PARALLEL_READS);
    const fileSizes = await Promise.all(names.map((name) => sizeOf(name, workspace)));
    for (const [index, name] of names.entries()) sizes.set(name, fileSizes[index] ?? 0);
  }
  return sizes;
}

/** Without the line ends that Windows adds: all shards must make the same plan. 0 (no information) for what is not a file. */
async function sizeOf(name: string, workspace: Workspace): Promise<number> {
  const bytes = await workspace.readBytes(name, MAX_FILE_BYTES).catch(() => null);
  return bytes === null ? 0 : bytes.filter((byte) => byte !== CARRIAGE_RETURN).length;
}
