import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { mergeRecords } from "../../record/merge-records.ts";
import { emptyRecord } from "../../record/record.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { updateSnapshot } from "./update-snapshot.ts";

/** A file as the first version wrote it: one run with every kind of list, and a fork's with sums alone. */
const OLD_FILE = Buffer.from(
  [
    "cGFjZWxpbmUuc25hcHNob3QvMQphYzgyMTg3ZTI3Y2VkYjQ3OTIwZGVmNjNhM2QyOTM0MDg1ZDNiMjYxODc5ZDI0MjU2YjE2ZDI5NDQ2OGNkMW",
    "ZhCi0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0KW3sibmFtZSI6InJ1bnMi",
    "LCJwYWNrZWQiOjM2NSwic2l6ZSI6NjE0fSx7Im5hbWUiOiJqb2JzIiwicGFja2VkIjoxNTcsInNpemUiOjI1MX0seyJuYW1lIjoidGVzdHMiLC",
    "JwYWNrZWQiOjE0Nywic2l6ZSI6MjIwfSx7Im5hbWUiOiJ0ZXN0X3RvdGFscyIsInBhY2tlZCI6MTExLCJzaXplIjoxNjB9LHsibmFtZSI6ImZh",
    "aWx1cmVzIiwicGFja2VkIjo4Nywic2l6ZSI6MTA4fSx7Im5hbWUiOiJjYWNoZXMiLCJwYWNrZWQiOjEyMywic2l6ZSI6MTYzfSx7Im5hbWUiOi",
    "JkZWNpc2lvbnMiLCJwYWNrZWQiOjk4LCJzaXplIjoxMzV9LHsibmFtZSI6ImNoYW5nZXMiLCJwYWNrZWQiOjk0LCJzaXplIjoxMTh9LHsibmFt",
    "ZSI6InN0ZXBzIiwicGFja2VkIjoxMDksInNpemUiOjExNn1dCii1L/1gZgEdCwCGlUAjMGusAwA7PCVt5VeZIkKWEEVcDwdTxkAQZbSQ5osh68",
    "LAQBg2ADUANgAPSAAQyWtNuYgV5fWM29MYhK5XEHYQ2EiCMO7FEQM7jEXRIhhasg8tuQ97fUtGeMNc8nS7cCnJNuyFohJ1bj4HKlxiLvtNuK5q",
    "OsN87eDMJbyqrxOY/aYzHTvrrh9QJJx5Y8W9pOrJG/28Bty9V6USCQWBoiyKRc8eXCx7FxzXJWg6hbl8wJhomDPuXW/Gvk6Mt40Hm2yLWWPt4j",
    "hd2+eqNNOk1A0K/oDucUT4OOM7InwuZ2yFtcWbUZVG3xBhNwkjnnjGZr4sl2SvfVpHRmQo0aTRv7YuiqApKDBCw6z0EHBGExTEDU8CKzkCDNaU",
    "AKSUukYt6lfzE5rcwgXryhtzg5OOr4Cg3Ii2O3sFuxdsqa3FE7XwQsjHiA13AXrNZFg1BvV+cGjRCw+oLXXqB7s1sT3DS3ECKLUv/SD7pQQAQs",
    "gaGXC3Dp4hbYu+EtLIiqyA6gVioB1iP///dwRJwhh6dp9P8Fs/Bfdy3zFqFT1YGi6wivLsHTh0cXZzY1IikOt2j/t4sAF+ZdTCGDIqITSo4ayi",
    "hsPGUVehcgUGy+VvihQa/c2GTcspNBLgKxIPIBAaAegD8BUObmJa7bW4Pu3liGsOO3ZSy5dRjEUHW8+6j5IIBSi1L/0g3FUEALKHGRpwSXUySD",
    "MPi2FCv7rcryZUFbkB2wGeVZ8riHOmVOiJvbGsfY8VSjEaOCaJy6mWnMTl+NgWDJhwVjZ12MaQa0pFC0PvmGrvBnovlI0p5CthRF8Ld0G+GsCc",
    "CfR2Btn4uBb0RjB8Ig0ggELEPIcOebgvXlBj8IGUb0GGm/DQLq2h1keFL5YIYyi1L/0goDUDAHKFExmAt22qMei9tFBIHGfy360YqJNDtP7Uwa",
    "yMy4IYSDoTYyRjSmiAsbjINifds60yCHiwevwQiXRfqpY9oXcibVUdV9B7Fdpy8TvofWDkSgggoEJ9kaPgrmyzLnwFBbpgSCYfCii1L/0gbHUC",
    "AOQDeyJyb3dzIjoxLCJjb2x1bW5zIjp7ImZpbGUiOlsidmFsdWUiLFsxXV0sImpvYjltZXNzYWc1bmFtM11dfX0FADhvQHCfugLB9XGzDCi1L/",
    "0go5UDAKIGFxuAtzr2Q31BworQI56R/wTrYpwcMT4mN0EmbgRNwxhCg3Xu+tDGyro+dI1kQsZtzpgEMNElDYEEIJqziy2c+cH3cz+MoXWuryHJ",
    "lzpnL8UZdVaoIGv8JHU+bDwTBwBzENXz0uAGUBcHN3gG5cfNMii1L/0gh80CAGLFERaQp22Q//0P3bK2kMVbdytKDaPm/OcSayFelNVrtpYl6E",
    "Lm1CbGfQCcK7Sp5YZ48mHvJXw+7m12kOTqjjqQ2ORN3FHBCK4CBQA4hw18YcDcUtYi7yYUKLUv/SB2rQIAkoQQF4A1brNH0HqxG8ogYVJuRAGF",
    "/nHmYFZG72UK3FqbB4NHbRVQtDKCFp1jZmDwKumym5U6naN35ayMtos4knIOrOMuBiDQwg+KCzvYqHX3CQEr8ii1L/0gdCUDAHLGFRlwN24yNM",
    "iN6DKl5InoTfR/bwyJ8n3V/yUESaJaEt+CTQPGAfWGxPNLS2C1fVQ1gykIwjBGSfzRC3F7nrsFHOzYunbkvLV6aaFjOW+FxY5a8ry5fgsdCQMA",
    "OkPjvGOEpcw=",
  ].join(""),
  "base64",
);

const jobOf = (steps: readonly unknown[]) => ({
  name: "test (1)",
  id: 60_000_000_001,
  runner: { labels: ["ubuntu-latest"], os: "Linux", arch: "X64" },
  created_at: "2026-01-01T00:00:02.000Z",
  started_at: "2026-01-01T00:00:05.000Z",
  completed_at: "2026-01-01T00:05:00.500Z",
  conclusion: "success",
  steps,
  matrix: ["1"],
});
const STEP = {
  ...{ number: 1, name: "Test", started_at: "2026-01-01T00:00:06.000Z", completed_at: null },
  conclusion: null,
};
const RUN = {
  run_id: 1,
  created_at: "2026-01-01T00:00:00.000Z",
  changes: { files: [{ path: "src/a.ts", additions: 3, deletions: 1, status: "modified" }], truncated: true },
  jobs: [jobOf([STEP])],
  tests: [
    { job: "test (1)", file: "a.test.ts", seconds: 1.234, tests: 3, failures: 1, skipped: 0 },
    { job: "test (1)", file: "b.test.ts", seconds: 2, tests: 1, failures: 0, skipped: 0 },
  ],
  failures: [{ job: "test (1)", file: "a.test.ts", name: "adds", message: "expected 1 to be 2" }],
  caches: [{ key: "npm-1", hit: "miss", bytes: 0, restore_seconds: 0.5 }],
  decisions: [{ action: "a", id: "1", decision: { p50: [1, null] }, evidence: "e" }],
};

async function open(bytes: Buffer, key?: string) {
  const read = await readSnapshot(bytes, key, 1_000_000);
  if (!read.ok) throw new Error(read.message);
  return read.snapshot;
}

describe("a snapshot of the first version", () => {
  it("is read with all that is in it", async () => {
    const snapshot = await open(OLD_FILE);
    expect(snapshot.records).toMatchObject([{ run_id: 2, trust: "fork", test_totals: [{ job: "u", files: 2 }] }, RUN]);
    expect(snapshot.artifacts).toEqual(["77"]);
  });

  it("is written in the present version when something comes in", async () => {
    const old = await open(OLD_FILE);
    const now = await open(updateSnapshot(old, [emptyRecord({ run_id: 3 })], { limits: null }).bytes);
    const expected = mergeRecords(old.records, [emptyRecord({ run_id: 3 })]);
    expect(structuredClone(mergeRecords(now.records))).toEqual(structuredClone(expected));
  });

  it("is refused by its code and never throws, wherever a byte was changed or the end was cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(OLD_FILE.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = Buffer.from(OLD_FILE);
        broken[at] = (broken[at] ?? 0) ^ change;
        const read = await readSnapshot(broken, undefined, 1_000_000);
        const signature = at > 84 && at < 150;
        expect(read.ok).toBe(signature);
        expect((await readSnapshot(OLD_FILE.subarray(0, at))).ok).toBe(false);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it("is refused where a key is asked for and it was not signed", async () => {
    expect(await readSnapshot(OLD_FILE, "secret")).toMatchObject({ ok: false, code: "untrusted" });
  });
});
