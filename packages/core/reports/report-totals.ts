import type { FileSums } from "./records/file-sums.ts";
import { sumKnown } from "./report/sum-known.ts";
import type { ReportCounts } from "./report-row.ts";
import { UNKNOWN_COUNTS } from "./report-row.ts";

/** The counts of all reports together; null where no report knows. */
export class ReportTotals {
  #counts: ReportCounts = UNKNOWN_COUNTS;

  /** One report, and what of it another had already. */
  add(counts: ReportCounts, repeated: Readonly<FileSums> | null): void {
    const less = repeated === null || repeated.tests === null ? UNKNOWN_COUNTS : countsOf(repeated);
    const sum = (key: keyof ReportCounts) => {
      const negative = less[key] === null ? null : -less[key];
      return sumKnown([this.#counts[key], counts[key], counts[key] === null ? null : negative]);
    };
    this.#counts = {
      cases: sum("cases"),
      failures: sum("failures"),
      errors: sum("errors"),
      skipped: sum("skipped"),
      retries: sum("retries"),
      seconds: sum("seconds"),
    };
  }

  counts(): ReportCounts {
    return this.#counts;
  }
}

function countsOf({ tests, failures, errors, skipped, retries, seconds }: Readonly<FileSums>): ReportCounts {
  return { cases: tests, failures: (failures ?? 0) - (errors ?? 0), errors, skipped, retries, seconds };
}
