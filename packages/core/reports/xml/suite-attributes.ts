import type { StatedCounts } from "../report/junit-report.ts";

type Attributes = Readonly<Record<string, string>>;

/** The counts that a suite states. */
export function statedCounts(attributes: Attributes): StatedCounts {
  return {
    tests: count(attributes.tests),
    failures: count(attributes.failures),
    errors: count(attributes.errors),
    skipped: count(attributes.skipped ?? attributes.skips),
  };
}

/** Without a zone it is the machine's own time, good enough to distinguish two suites. */
export function startOf(timestamp: string | undefined): number | null {
  const time = timestamp === undefined ? Number.NaN : Date.parse(timestamp.slice(0, 40));
  return Number.isNaN(time) ? null : time;
}

function count(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
