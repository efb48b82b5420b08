import { expect, it } from "vitest";
import { isLearnt, observations } from "./runs/observations.ts";
import { runFeatures } from "./runs/run-features.ts";
import { exampleRun } from "./testing/example-run.ts";
import { touchedReason } from "./touched-reason.ts";

const change = (...paths: string[]) => paths.map((path) => ({ path, additions: 1, deletions: 0, status: null }));

/** Eighty runs; every third touches `db/`, and then takes `extra` seconds more. Which one touches `docs/` has no pattern. */
const learnt = (extra: number) =>
  observations(
    Array.from({ length: 80 }, (_, index) => {
      const files = [
        ...change(index % 3 === 0 ? "db/schema/a.sql" : "src/core/a.ts"),
        ...change(...((index * 7919) % 13 < 6 ? ["docs/guide/a.md"] : [])),
      ];
      const seconds = 300 + ((index * 31) % 17) + (index % 3 === 0 ? extra : 0);
      return exampleRun(index + 1, { seconds, changes: { files, truncated: false } });
    }),
  ).filter((run) => isLearnt(run, Number.POSITIVE_INFINITY));

const context = (...paths: string[]) =>
  runFeatures({ event: "push", branch: "main", sha: null, attempt: 1, createdAt: 0, files: change(...paths) });

it("a folder that made runs longer is named, with how much", () => {
  const reason = touchedReason(learnt(120), context("db/schema/b.sql", "docs/guide/b.md"));
  expect(reason).toMatchObject({ runs: 27 });
  expect(["db/schema/", ".sql"]).toContain(reason?.what);
  expect(reason?.seconds).toBeGreaterThan(110);
  expect(reason?.seconds).toBeLessThan(130);
});

it("what makes no difference is not named", () => {
  expect(touchedReason(learnt(120), context("docs/guide/b.md"))).toBeNull();
  expect(touchedReason(learnt(5), context("db/schema/b.sql"))).toBeNull();
});

it("what was never touched, or nothing known of the change, gives no reason", () => {
  expect(touchedReason(learnt(120), context("web/site/a.css"))).toBeNull();
  expect(touchedReason(learnt(120), { ...context(), changes: null })).toBeNull();
});
