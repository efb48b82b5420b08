import type { RunRecord } from "../../record/record.ts";
import { newestFirst } from "../tests/newest-first.ts";

/** Labels that say of a machine no more than that there is one. */
const GENERIC = new Set(["self-hosted", "linux", "windows", "macos", "x64", "arm64", "arm"]);

/**
 * The labels of the machines that the tests run on: those of the newest trusted run whose jobs measured tests. Null where
 * they are unknown, or where the suite runs on several kinds of machine.
 */
export function learnRunner(records: readonly RunRecord[], jobPrefix = ""): readonly string[] | null {
  for (const record of records.filter(({ trust }) => trust === "trusted").sort(newestFirst)) {
    const [only, second] = kindsOf(record, jobPrefix).values();
    if (only !== undefined) return second === undefined ? only : null;
  }
  return null;
}

/** The label that distinguishes such machines from others. */
export function tellingLabel(labels: readonly string[]): string | undefined {
  return labels.find((label) => !GENERIC.has(label.toLowerCase())) ?? labels[0];
}

function kindsOf({ jobs, tests }: RunRecord, prefix: string): Map<string, readonly string[]> {
  const measuring = new Set(tests?.map(({ job }) => job).filter((job) => job?.startsWith(prefix)));
  const kinds = new Map<string, readonly string[]>();
  for (const { name, runner } of jobs ?? []) {
    const labels = runner?.labels ?? [];
    if (measuring.has(name) && labels.length > 0) kinds.set(labels.toSorted().join("\n"), labels);
  }
  return kinds;
}
