import { groupBy } from "../../collections/group-by.ts";
import { median } from "../../stats/median.ts";
import { longestFiles } from "./longest-files.ts";
import { machineEffects } from "./machine-effects.ts";
import type { TestTimings } from "./test-timings.ts";
import type { Machine, Timing } from "./timing.ts";

/** A file's past as seconds, newest first. */
export type Leveller = (history: readonly Timing[]) => number[];

/**
 * Turns the past of a file into the seconds that one usual machine would have measured.
 *
 * Usual is what the newest runs were on the whole: when all of CI becomes faster, so do the estimates, but a shard that
 * was slow among its siblings, or one slow run, is not passed on to the next plan. A file that was measured on the kind of
 * runner that the plan is for counts with those timings only. Machines are judged by the `files`.
 */
export function levelTimings(timings: TestTimings, files = longestFiles(timings.byFile)): Leveller {
  const effects = machineEffects(timings, files);
  const machines = timings.machines ?? [];
  const isAlike = (machine: number): boolean => machines[machine]?.alike ?? true;
  const usual = usualEffect(
    [...effects].filter(([machine]) => isAlike(machine)),
    machines,
  );
  const factors = new Map([...effects].map(([machine, effect]) => [machine, Math.exp(usual - effect)]));
  const anyUnlike = machines.some(({ alike }) => !alike);
  return (history) => {
    const alike = anyUnlike ? history.filter(({ machine }) => isAlike(machine)) : history;
    const counted = alike.length > 0 ? alike : history;
    return counted.map(({ seconds, machine }) => seconds * (factors.get(machine) ?? 1));
  };
}

const NEWEST_RUNS = 3;

/** The median over the newest runs of the median machine of each. */
function usualEffect(effects: readonly (readonly [number, number])[], machines: readonly Machine[]): number {
  const byRun = groupBy(effects, ([machine]) => machines[machine]?.run ?? machine);
  const runs = [...byRun].sort(([a], [b]) => a - b).slice(0, NEWEST_RUNS);
  return median(runs.map(([, members]) => median(members.map(([, effect]) => effect)) ?? 0)) ?? 0;
}
