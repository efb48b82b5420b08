import { expect, it } from "vitest";
import { runFeatures } from "../runs/run-features.ts";
import type { Situation } from "../runs/situation.ts";
import { traffic } from "../runs/traffic.ts";
import { mismatchTerms } from "./mismatch-terms.ts";

function situation(known: Partial<Situation> = {}, ...paths: string[]): Situation {
  const files = paths.length === 0 ? null : paths.map((path) => ({ path, additions: 1, deletions: 0 }));
  return {
    ...runFeatures({ event: "push", branch: "main", sha: "a", attempt: 1, createdAt: 0, files }),
    shaSeen: false,
    branchNew: false,
    level: 5,
    completedRuns: 100,
    logIdle: Math.log(60),
    ...known,
  };
}

const mismatch = (name: string, a: Situation, b: Situation) =>
  mismatchTerms.find((term) => term.name === name)?.mismatch(a, b);

it("a run does not differ from itself in anything", () => {
  const run = situation({}, "src/a.ts", "docs/b.md");
  for (const term of mismatchTerms) expect(term.mismatch(run, run)).toBe(0);
});

it("every term is the same both ways, and never below zero", () => {
  const a = situation({ event: "pull_request", branch: "x", level: 2, logIdle: 9, completedRuns: 7 }, "src/a.ts");
  const b = situation({ shaSeen: true, branchNew: true }, "docs/b.md", "c.json");
  for (const term of mismatchTerms) {
    expect(term.mismatch(a, b)).toBe(term.mismatch(b, a));
    expect(term.mismatch(a, b)).toBeGreaterThanOrEqual(0);
  }
});

it("what is unknown of one run does not set it apart", () => {
  const known = situation({}, "src/a.ts");
  const unknown = situation({ level: null, logIdle: null });
  for (const name of ["file types", "folders", "documents only", "lines", "files", "level", "idle time"]) {
    expect(mismatch(name, known, unknown)).toBe(0);
  }
});

it("who meets many active runs differs from one who meets none; where nobody asked, nothing is known", () => {
  const meets = (...minutes: number[]) =>
    situation({
      traffic: traffic(
        minutes.map((age) => ({ startedAt: -60_000 * age })),
        0,
      ),
    });
  for (const name of ["active runs", "time since the last active run began"]) {
    expect(mismatch(name, meets(1, 2, 3), meets())).toBeGreaterThan(mismatch(name, meets(1, 2, 3), meets(2, 4)) ?? 0);
    expect(mismatch(name, meets(1, 2, 3), situation())).toBe(0);
  }
});

it("file types are compared by how many they share", () => {
  const changed = (...paths: string[]) => situation({}, ...paths);
  expect(mismatch("file types", changed("a.ts", "b.md"), changed("c.ts"))).toBe(0.5);
  expect(mismatch("file types", changed("a.ts"), changed("b.md"))).toBe(1);
});

it("age counts completed runs, the first few the most", () => {
  const age = (runs: number) => mismatch("age", situation(), situation({ completedRuns: 100 - runs })) ?? Number.NaN;
  expect(age(2) - age(0)).toBeGreaterThan(age(52) - age(50));
});

it("no term can be learnt away from ageing", () => {
  const age = mismatchTerms.find(({ name }) => name === "age");
  expect(Math.min(...(age?.choices ?? [0]))).toBeGreaterThan(0);
});

it("midnight is near on the clock", () => {
  const at = (hour: number) => situation({ hour });
  expect(mismatch("time of day", at(23), at(1))).toBeCloseTo(2 / 12, 12);
  expect(mismatch("time of day", at(0), at(12))).toBe(1);
});
