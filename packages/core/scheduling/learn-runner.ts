import type { RunRecord } from "../history/record.ts";

/** Labels that say of a machine no more than that there is one. */
const GENERIC = new Set(["self-hosted", "linux", "windows", "macos", "x64", "arm64", "arm"]);

/**
 * The labels of the machines that the tests run on: those of the newest trusted run whose jobs measured tests. Null where
 * they are unknown, or where the suite runs on several kinds of machine.
 */
export function learnRunner(records: readonly RunRecord[], jobPrefix = ""): readonly string[] | null {
  let newest: { readonly time: string; readonly kinds: ReadonlyMap<string, readonly string[]> } | null = null;
  for (const record of records) {
    const time = record.started_at ?? record.created_at ?? "";
    if (record.trust !== "trusted" || (newest !== null && newest.time >= time)) continue;
    const kinds = kindsOf(record, jobPrefix);
    if (kinds.size > 0) newest = { time, kinds };
  }
  const [only, second] = newest?.kinds.values() ?? [];
  return only === undefined || second !== undefined ? null : only;
}

/** The label that tells such machines from others. */
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
