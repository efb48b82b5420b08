import { expect, it } from "vitest";
import { emptyRecord, type RunRecord } from "./record.ts";
import { underPresentName } from "./under-present-name.ts";

const now = { repository: "acme/new", repositoryId: 5 };

it("records of a renamed repository are its own, under the name that it has now", () => {
  const old = [
    emptyRecord({ run_id: 1, repository: "acme/old" }),
    emptyRecord({ run_id: 2, repository: "acme/old", repository_id: 5 }),
  ];
  expect(underPresentName(old, now).map(({ repository }) => repository)).toEqual(["acme/new", "acme/new"]);
  expect(old.map(({ repository }) => repository)).toEqual(["acme/old", "acme/old"]);
  expect(underPresentName(old, now)[1]).toEqual({ ...old[1], repository: "acme/new" });
});

it("records of another repository keep their name", () => {
  const other = [emptyRecord({ run_id: 1, repository: "acme/other", repository_id: 6 })];
  expect(underPresentName(other, now)).toEqual(other);
  expect(underPresentName(other, { repository: null, repositoryId: null })).toBe(other);
});

it("lists that are read later are not read for it", () => {
  let reads = 0;
  const lazy: RunRecord = Object.defineProperty(emptyRecord({ run_id: 1, repository: "acme/old" }), "jobs", {
    get: () => {
      reads += 1;
      return [];
    },
    enumerable: true,
  });
  const [renamed] = underPresentName([lazy], now);
  expect(reads).toBe(0);
  expect(renamed?.jobs).toEqual([]);
});
