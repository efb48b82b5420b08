/**
 * How many cases a property test tries: a quarter of them in `npm test`, which draws the same ones in every run, and all
 * of them in the drills, which draw again.
 */
export function propertyRuns(all: number): number {
  return process.env.PACELINE_DRILL === "1" ? all : Math.ceil(all / 4);
}
