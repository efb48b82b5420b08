/** The lists of a record that have a section of their own. */
export const LISTS = ["jobs", "tests", "test_totals", "failures", "caches", "decisions", "changes"] as const;

export type ListName = (typeof LISTS)[number];

/**
 * How many records share one table of a section. A table is read as a whole when one of its records is looked at: small
 * lists are quicker together, and the thousands of test files of a run are worth a table of their own.
 */
export const BLOCKS: Readonly<Record<ListName, number>> = {
  jobs: 64,
  tests: 1,
  test_totals: 64,
  failures: 64,
  caches: 64,
  decisions: 64,
  changes: 64,
};
