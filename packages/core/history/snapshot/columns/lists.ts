/** The lists of a record that are stored apart from its own fields. */
export const LISTS = ["jobs", "tests", "test_totals", "failures", "caches", "decisions", "changes"] as const;

export type ListName = (typeof LISTS)[number];
