import { describe, expect, it } from "vitest";
import { exampleRun } from "../testing/example-run.ts";
import { chooseSeries } from "./choose-series.ts";
import { runHeaders } from "./run-headers.ts";

const ids = { repository_id: 5, workflow_id: 6 };
const seriesOf = (...records: readonly ReturnType<typeof exampleRun>[]) =>
  new Set(runHeaders(records).map(({ series }) => series)).size;
const chosen = (
  records: readonly ReturnType<typeof exampleRun>[],
  workflow: string,
  repository = "owner/name",
  repositoryId?: number,
) =>
  chooseSeries(runHeaders(records), { workflow, repository, ...(repositoryId !== undefined && { repositoryId }) }).map(
    ({ record }) => record.run_id,
  );

describe("one series", () => {
  it("is a repository's before and after it was renamed or transferred, by GitHub's number", () => {
    const [old, renamed] = [exampleRun(1, { ...ids, repository: "owner/old" }), exampleRun(2, ids)];
    expect(seriesOf(old, renamed)).toBe(1);
    expect(chosen([old, renamed], "CI")).toEqual([1, 2]);
    expect(chosen([old], "CI", "another/place", 5)).toEqual([1]);
  });

  it("is also what was recorded without a number, under a name that has one elsewhere", () => {
    const records = [
      exampleRun(1, { repository: "owner/old" }),
      exampleRun(2, { ...ids, repository: "owner/old" }),
      exampleRun(3, ids),
      exampleRun(4),
    ];
    expect(seriesOf(...records)).toBe(1);
    expect(chosen(records, "CI")).toEqual([1, 2, 3, 4]);
  });

  it("is a workflow's whose file or name was changed", () => {
    const moved = { ...ids, workflow: "Build", workflow_path: ".github/workflows/build.yml" };
    const records = [exampleRun(1, ids), exampleRun(2, moved)];
    expect(seriesOf(...records)).toBe(1);
    for (const name of ["Build", "build.yml", "CI"]) expect(chosen(records, name)).toEqual([1, 2]);
  });

  it("is a workflow's whose name was changed, also without any number", () => {
    const records = [exampleRun(1), exampleRun(2, { workflow: "Build" })];
    expect(chosen(records, "Build")).toEqual([1, 2]);
    expect(chosen(records, "CI")).toEqual([1, 2]);
  });
});

describe("two series", () => {
  it("are workflows, or repositories, of different numbers", () => {
    expect(
      seriesOf(exampleRun(1, ids), exampleRun(2, { repository_id: 9, workflow_id: 6, repository: "owner/fork" })),
    ).toBe(2);
    const other = { repository_id: 5, workflow_id: 7, workflow_path: "other.yml" };
    expect(seriesOf(exampleRun(1, ids), exampleRun(2, other))).toBe(2);
  });

  it("are one workflow's number in two repositories that have no number", () => {
    const fork = { workflow_id: 6, repository: "owner/fork" };
    expect(seriesOf(exampleRun(1, { workflow_id: 6 }), exampleRun(2, fork))).toBe(2);
  });
});

it("one series is whatever is joined by a chain of names and numbers", () => {
  const build = { workflow_path: "build.yml" };
  const [first, second] = [{ workflow_id: 6 }, { workflow_id: 7 }];
  expect(
    seriesOf(exampleRun(1, first), exampleRun(2, { ...build, ...first }), exampleRun(3, second), exampleRun(4, build)),
  ).toBe(1);
});
