/** The lists of a record that are kept beside its own fields. */
export const LISTS = ["jobs", "tests", "test_totals", "failures", "caches", "decisions", "changes"] as const;

export type ListName = (typeof LISTS)[number];
