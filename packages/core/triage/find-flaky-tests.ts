import type { RunRecord } from "../history/record.ts";
import type { FlakyTest } from "./flaky-evidence.ts";

/**
 * The tests that failed and passed on the same commit. A test that failed in one attempt has passed when the same job
 * of the same workflow succeeded in another run of that commit. What a fork's run reported does not count: its reports
 * are its own, and could excuse anything.
 */
export function findFlakyTests(records: readonly RunRecord[]): readonly FlakyTest[] {
  const commits = new Map<string, Set<string>>();
  for (const runs of byCommit(records).values()) {
    for (const name of flippedTests(runs)) {
      const seen = commits.get(name) ?? new Set();
      commits.set(name, seen.add(runs[0]?.sha ?? ""));
    }
  }
  return [...commits].map(([name, seen]) => ({ name, commits: seen.size })).sort((a, b) => b.commits - a.commits);
}

function byCommit(records: readonly RunRecord[]): Map<string, RunRecord[]> {
  const groups = new Map<string, RunRecord[]>();
  for (const record of records) {
    if (record.sha === null || record.trust !== "trusted") continue;
    const key = JSON.stringify([record.repository, record.workflow_path ?? record.workflow, record.sha]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

function flippedTests(runs: readonly RunRecord[]): ReadonlySet<string> {
  const passedJobs = new Set(
    runs.flatMap(({ jobs }) => jobs ?? []).flatMap(({ name, conclusion }) => (conclusion === "success" ? [name] : [])),
  );
  const runPassed = runs.some(({ conclusion }) => conclusion === "success");
  const failures = runs.flatMap(({ failures }) => failures ?? []);
  return new Set(failures.flatMap(({ job, name }) => ((job === null ? runPassed : passedJobs.has(job)) ? [name] : [])));
}
