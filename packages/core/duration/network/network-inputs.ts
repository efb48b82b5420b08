import { roundTo } from "../../stats/round-to.ts";
import type { Situation } from "../runs/situation.ts";

interface NetworkInput {
  readonly name: string;
  /** About −1 to 1; 0 for what is not known. Cut at ±2: one odd run must not drown the others. */
  value(situation: Situation): number;
}

const yes = (fact: boolean | undefined): number => (fact === true ? 1 : 0);
const onClock = (hour: number): number => (hour * 2 * Math.PI) / 24;

/** What the network looks at besides the other models' answers: what is known of the run before it starts. */
export const networkInputs: readonly NetworkInput[] = [
  { name: "push", value: ({ event }) => yes(event === "push") },
  { name: "pull request", value: ({ event }) => yes(event === "pull_request") },
  { name: "main branch", value: ({ branchKind }) => yes(branchKind === "main") },
  { name: "re-run", value: ({ rerun }) => yes(rerun) },
  { name: "commit seen before", value: ({ shaSeen }) => yes(shaSeen) },
  { name: "new branch", value: ({ branchNew }) => yes(branchNew) },
  { name: "documents only", value: ({ changes }) => yes(changes?.docsOnly) },
  { name: "files", value: ({ changes }) => (changes?.logFiles ?? 0) / 4 },
  { name: "lines", value: ({ changes }) => (changes?.logLines ?? 0) / 8 },
  // As a point on a circle: an hour before midnight is near to an hour after it.
  { name: "time of day", value: ({ hour }) => Math.sin(onClock(hour)) },
  { name: "time of day, a quarter on", value: ({ hour }) => Math.cos(onClock(hour)) },
  // 7 is the logarithm of 18 minutes, usual for busy projects.
  { name: "idle time", value: ({ logIdle }) => (logIdle === null ? 0 : (logIdle - 7) / 4) },
];

/** A model that says a third more or less than the first is as far from it as an input shows. */
const APART = 0.3;

/**
 * The inputs of one run. `said`: the other models' answers in log seconds, the one to be corrected first; the others count
 * by how far they are from it. Null where one of them has no answer.
 */
export function networkInput(situation: Situation, forecasts: readonly (number | null)[]): number[] | null {
  const [first, ...others] = forecasts;
  if (first === null || first === undefined || others.includes(null)) return null;
  const apart = others.map((other) => ((other ?? first) - first) / APART);
  return [...apart, ...networkInputs.map(({ value }) => value(situation))].map(cut);
}

/** Two decimals are finer than any of these is known, and short to keep. */
function cut(value: number): number {
  return roundTo(Math.max(-2, Math.min(2, value)), 2);
}
