// packages/core/history/files/history-file.ts
const HISTORY_FILE = /\.(?:(?:ndjson|jsonl)(?:\.gz|\.zst)?|snapshot)$/;
export { HISTORY_FILE as t };
