import { groupBy } from "../../packages/core/collections/group-by.ts";
import { FolderPrior } from "../../packages/core/scheduling/estimates/folder-prior.ts";
import { median } from "../../packages/core/stats/median.ts";
import { printTable } from "../print-table.ts";
import { average, show } from "./score.ts";
import { byGroup, plansOf, type Series } from "./timing-series.ts";

const STRENGTHS = [0.1, 0.3, 1, 3, 10];
const PLANS = 60;
const FLOOR = 0.01;

/** Is the prior's constant tuned to the data? Each project's error with the constant that is best on all the others. */
export function printLeaveOneOut(series: readonly Series[]): void {
  console.log(
    "\nStrength of the parent folder: median log error on new tests, and the strength that the other projects choose\n",
  );
  const projects = [...groupBy(byGroup(series), ([group]) => group.split(/[ -]/)[0] ?? group)].map(
    ([project, groups]) => ({
      project,
      errors: STRENGTHS.map((strength) => average(groups.map(([, members]) => medianLogError(members, strength)))),
    }),
  );
  const rows = projects.map(({ project, errors }) => {
    const others = projects.filter((other) => other.project !== project);
    const onOthers = STRENGTHS.map((_, index) => average(others.map((other) => other.errors[index] ?? 0)));
    const chosen = onOthers.indexOf(Math.min(...onOthers));
    const shown = errors.map((error) => show(Math.exp(error)));
    return [project, ...shown, String(STRENGTHS[chosen]), shown[chosen] ?? ""];
  });
  printTable(["project", ...STRENGTHS.map(String), "others choose", "error with it"], rows);
}

function medianLogError(members: readonly Series[], strength: number): number {
  const log = (seconds: number): number => Math.log(Math.max(FLOOR, seconds));
  const errors = plansOf(members, PLANS).flatMap(({ past, next }) => {
    const known = new Map(past.toReversed().flatMap((capture) => [...capture]));
    const added = [...next].filter(([name]) => !known.has(name));
    if (added.length === 0) return [];
    const prior = new FolderPrior(strength);
    for (const [name, seconds] of known) prior.add(name, seconds);
    return added.map(([name, seconds]) => Math.abs(log(prior.estimate(name)?.typical ?? 1) - log(seconds)));
  });
  return median(errors) ?? 0;
}
