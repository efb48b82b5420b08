import { expect, test } from "vitest";
import { mulberry32 } from "../stats/mulberry32.ts";
import { mismatchTerms, startStrengths } from "./mismatch-terms.ts";
import { StrengthTuner, type TuningCase } from "./strength-tuner.ts";

const eventTerm = mismatchTerms.findIndex(({ name }) => name === "event");
const typeTerm = mismatchTerms.findIndex(({ name }) => name === "file types");

/** Forty past runs in which one term tells short runs from long ones, and another is noise. */
function caseWhere(telling: number, misleading: number, random: () => number): { known: TuningCase; actual: number } {
  const rows = Array.from({ length: 40 }, (_, row) => ({
    duration: row < 20 ? 4 : 6,
    alike: row < 20,
    noise: random(),
  }));
  const isShort = random() < 0.5;
  const columns = mismatchTerms.map((_, term) => {
    if (term === telling) return Float32Array.from(rows, ({ alike }) => (alike === isShort ? 0 : 1));
    if (term === misleading) return Float32Array.from(rows, ({ noise }) => (noise < 0.9 ? 1 : 0));
    return new Float32Array(rows.length);
  });
  return {
    known: { durations: Float64Array.from(rows, ({ duration }) => duration), columns },
    actual: isShort ? 4 : 6,
  };
}

test("before there is enough to learn from, strengths are the usual ones", () => {
  const tuner = new StrengthTuner();
  const random = mulberry32(1);
  for (let run = 0; run < 49; run += 1) {
    const { known, actual } = caseWhere(eventTerm, typeTerm, random);
    tuner.learn(known, actual);
  }
  expect(tuner.strengths).toEqual(startStrengths);
});

test("a term that misleads loses its strength, a term that tells keeps some", () => {
  const tuner = new StrengthTuner();
  const random = mulberry32(2);
  for (let run = 0; run < 200; run += 1) {
    const { known, actual } = caseWhere(eventTerm, typeTerm, random);
    tuner.learn(known, actual);
  }
  expect(tuner.strengths[typeTerm]).toBe(0);
  expect(tuner.strengths[eventTerm]).toBeGreaterThan(0);
});

test("the same runs give the same strengths", () => {
  const learn = () => {
    const tuner = new StrengthTuner();
    const random = mulberry32(3);
    for (let run = 0; run < 150; run += 1) {
      const { known, actual } = caseWhere(typeTerm, eventTerm, random);
      tuner.learn(known, actual);
    }
    return tuner.strengths;
  };
  expect(learn()).toEqual(learn());
});

test("runs without any past are no cases, and break nothing", () => {
  const tuner = new StrengthTuner();
  const nothing = { durations: new Float64Array(0), columns: mismatchTerms.map(() => new Float32Array(0)) };
  for (let run = 0; run < 60; run += 1) tuner.learn(nothing, 5);
  expect(tuner.strengths).toHaveLength(mismatchTerms.length);
});
