import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { leaveDecisions, readDecisions } from "./decision-file.ts";

const decision = (id: string, what: unknown = { p50: 80 }) => {
  return {
    action: "predict-duration",
    id,
    decided_at: "2026-01-05T12:00:00.000Z",
    decision: what,
    evidence: null,
    outcome: null,
  };
};
let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), "paceline-test-"));
});
afterEach(() => rm(temp, { recursive: true }));

it("a later step reads what earlier ones have left", async () => {
  await leaveDecisions(temp, [decision("a")]);
  await leaveDecisions(temp, []);
  await leaveDecisions(temp, [decision("b"), decision("c")]);
  expect((await readDecisions(temp)).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect((await readDecisions(temp))[0]).toEqual(decision("a"));
});

it("without any there are none", async () => {
  expect(await readDecisions(temp)).toEqual([]);
});

it("one that is too large is not kept, and what a script writes there harms nobody", async () => {
  await leaveDecisions(temp, [decision("huge", "x".repeat(70_000)), decision("a")]);
  await appendFile(join(temp, "paceline-decisions.ndjson"), '{"action":1}\nnot json\n{"__proto__":{"x":1}}\n');
  expect((await readDecisions(temp)).map(({ id }) => id)).toEqual(["a"]);
  await appendFile(join(temp, "paceline-decisions.ndjson"), "x".repeat(1024 * 1024));
  expect(await readDecisions(temp)).toEqual([]);
});
