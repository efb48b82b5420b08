import { expect, it } from "vitest";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { mismatchTerms, startStrengths } from "../models/mismatch-terms.ts";
import { Neighbourhood } from "../models/neighbourhood.ts";
import { exampleSituation } from "../testing/example-situation.ts";
import { StrengthTuner } from "./strength-tuner.ts";

const eventTerm = mismatchTerms.findIndex(({ name }) => name === "event");
const rerunTerm = mismatchTerms.findIndex(({ name }) => name === "re-run");

/** Runs whose event tells short from long, while whether they are re-runs says nothing; each known when the next begins. */
function tunerAfter(runs: number, state?: { neighbourhood: Neighbourhood; tuner: StrengthTuner; from: number }) {
  const { neighbourhood, tuner, from } = state ?? {
    neighbourhood: new Neighbourhood(),
    tuner: new StrengthTuner(),
    from: 0,
  };
  for (let run = from; run < runs; run += 1) {
    const random = mulberry32(run);
    const event = random() < 0.5 ? "push" : "pull_request";
    const known = { durations: tuner.durations, first: 0 };
    const sequence = neighbourhood.add(exampleSituation({ event, rerun: random() < 0.5, completedRuns: run }));
    tuner.learn(known, sequence, event === "push" ? 4 : 6, neighbourhood);
  }
  return { neighbourhood, tuner, from: runs };
}

it("before there is enough to learn from, strengths are the usual ones", () => {
  expect(tunerAfter(49).tuner.strengths).toEqual(startStrengths);
});

it("a term that misleads loses its strength, a term that tells keeps some", () => {
  const { strengths } = tunerAfter(300).tuner;
  expect(strengths[rerunTerm]).toBe(0);
  expect(strengths[eventTerm]).toBeGreaterThan(0);
});

it("the same runs give the same strengths", () => {
  expect(tunerAfter(150).tuner.strengths).toEqual(tunerAfter(150).tuner.strengths);
});

it("stopped and restored from plain data, it goes on as if nothing had been", () => {
  const { neighbourhood, tuner, from } = tunerAfter(430);
  const copy = <T>(state: T): T => structuredClone(state);
  const restored = {
    neighbourhood: new Neighbourhood(copy(neighbourhood.state)),
    tuner: new StrengthTuner(copy(tuner.state)),
    from,
  };
  expect(tunerAfter(600, restored).tuner.state).toEqual(tunerAfter(600).tuner.state);
});
