/** What the runner says about a line: `##[error]text` in a stored log, `::error file=a.ts::text` as a tool writes it. */
export interface MarkedText {
  readonly marker: Marker | null;
  readonly text: string;
}

export type Marker = "error" | "warning" | "notice" | "debug" | "command" | "group" | "endgroup" | "section" | "other";

/** Separates the runner's own mark from the text behind it. */
export function readMarker(text: string): MarkedText {
  const match = STORED.exec(text) ?? TOOLKIT.exec(text) ?? WRITTEN.exec(text);
  if (match === null) return { marker: null, text };
  const word = (match[1] ?? "").toLowerCase();
  return { marker: KNOWN.get(word) ?? "other", text: match[2] ?? "" };
}

/** `##[start-action …;id=…]` and its kind carry their data inside the brackets. */
const STORED = /^##\[([a-z-]{1,30})(?: [^\]]{0,2000})?\](.*)$/s;
const TOOLKIT = /^\[(command)\](.*)$/s;
const WRITTEN = /^::([a-z-]{1,30})(?: [^:]{0,2000})?::(.*)$/s;

const KNOWN: ReadonlyMap<string, Marker> = new Map([
  ["error", "error"],
  ["warning", "warning"],
  ["notice", "notice"],
  ["debug", "debug"],
  ["command", "command"],
  ["group", "group"],
  ["endgroup", "endgroup"],
  ["section", "section"],
]);
