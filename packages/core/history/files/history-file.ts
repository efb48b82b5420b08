/** The ends of file names that hold a history. */
export const HISTORY_FILE = /\.(?:(?:ndjson|jsonl)(?:\.gz|\.zst)?|snapshot)$/;
