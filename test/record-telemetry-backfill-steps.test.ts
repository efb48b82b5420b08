import { expect, it } from "vitest";
import { learningRepository } from "./history-faults.ts";

it("On a runner the snapshot carries how far older runs were read from one step to the next", async () => {
  using repository = await learningRepository();
  const { github } = repository;
  for (let day = 1; day <= 8; day += 1) {
    const created_at = `2026-01-0${day}T00:00:00Z`;
    repository.addRun({ created_at, run_started_at: created_at, updated_at: `2026-01-0${day}T00:10:00Z` });
  }
  const read = () => github.requestsTo(/\/attempts\/1\/jobs/).length;
  const lists = () =>
    github.requestsTo(/\/actions\/runs\?/).map(({ target }) => new URL(target, github.url).searchParams);
  expect((await repository.learn()).exitCode).toBe(0);
  expect(read()).toBe(5);
  github.requests.length = 0;
  expect((await repository.learn()).exitCode).toBe(0);
  expect(read()).toBe(3);
  expect(lists().map((query) => query.get("created")?.slice(0, 4))).toEqual([expect.stringMatching(/^>=/), "<=20"]);
  const records = await repository.history();
  expect(records.filter(({ jobs }) => jobs?.length === 2)).toHaveLength(8);
});
