/** Runs by their time of creation, both ends included. */
export interface CreationSpan {
  /** Null: from the first run on. */
  readonly from: string | null;
  readonly to: string;
}

/** A stretch of time to look at, both ends included; null where it is open. */
export interface CreationWindow {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What is left outside the spans, newest first: what is newer than all, the gaps, what is older than all. The windows
 * overlap the spans at their ends, because runs that share a second with such an end may have come later.
 */
export function windowsBeside(spans: readonly CreationSpan[]): CreationWindow[] {
  const tops = [...spans.map(({ to }) => to), null];
  const bottoms = [null, ...spans.map(({ from }) => from)];
  const windows = tops.map((from, index) => ({ from, to: bottoms[index] ?? null }));
  return spans.at(-1)?.from === null ? windows.slice(0, -1) : windows;
}

/** The spans with one more, newest first; those that overlap or touch become one. ISO times sort as texts. */
export function cover(spans: readonly CreationSpan[], added: CreationSpan): CreationSpan[] {
  let union = added;
  const apart: CreationSpan[] = [];
  for (const span of spans) {
    if (reaches(span, union) && reaches(union, span)) {
      union = { from: older(span.from, union.from), to: span.to > union.to ? span.to : union.to };
    } else apart.push(span);
  }
  return [...apart, union].sort((a, b) => (a.to < b.to ? 1 : -1));
}

/**
 * The spans without the last hour that they cover. GitHub's lists may lag behind, and what is looked at again costs a list
 * and nothing more.
 */
export function withoutLastHour(spans: readonly CreationSpan[]): readonly CreationSpan[] {
  const [newest, ...others] = spans;
  if (newest === undefined) return spans;
  const earlier = new Date(Date.parse(newest.to) - HOUR_MS).toISOString();
  const { from } = newest;
  return [{ from, to: from !== null && from > earlier ? from : earlier }, ...others];
}

const HOUR_MS = 3_600_000;

/** Whether a span begins no later than the other one ends. */
function reaches(span: CreationSpan, other: CreationSpan): boolean {
  return span.from === null || span.from <= other.to;
}

function older(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return null;
  return left < right ? left : right;
}
