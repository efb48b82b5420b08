import { describe, expect, it } from "vitest";
import { PacelineError } from "../../errors/paceline-error.ts";
import { memoryRest } from "../../hosts/memory-rest.ts";
import { artifactLedger } from "../artifact-ledger.ts";
import { listArtifacts } from "./list-artifacts.ts";

const LIST = "/repos/acme/app/actions/artifacts";
const RUNS = "/repos/acme/app/actions/runs";
const limits = { downloads: 10, listed: 100, bytes: 1e9, eachMs: 1_000, allMs: 1_000 };

const ours = (id: number, run = id) => listed(id, `paceline-run-${run}-1`, 1, run);
const forks = (count: number, name = "paceline-run-900-1-") =>
  Array.from({ length: count }, (_, index) => listed(100_000 - index, `${name}${index}`, 2, 900));

function listed(id: number, name: string, head_repository_id: number, run: number) {
  const workflow_run = { id: run, repository_id: 1, head_repository_id, head_branch: "main" };
  return { id, name, size_in_bytes: 100, expired: false, workflow_run };
}

/** A GitHub with this list, and these artifacts by run of the default branch. */
function gitHub(list: readonly unknown[], byRun: Readonly<Record<number, readonly unknown[]>> = {}) {
  const runs = Object.keys(byRun).map((id) => ({
    ...{ id: Number(id), repository: { id: 1 }, head_repository: { id: 1 } },
  }));
  return memoryRest(({ path }) => {
    if (path === LIST) return list;
    if (path === RUNS) return [{ id: 3, repository: { id: 1 }, head_repository: { id: 2 } }, ...runs];
    const own = byRun[Number(path.split("/").at(-2))];
    if (own === undefined) throw new PacelineError("api-missing", path);
    return own;
  });
}

async function found(rest: ReturnType<typeof gitHub>, taken: readonly string[] = [], runId?: number) {
  const place = { rest, repository: "acme/app", defaultBranch: "main" };
  const { artifacts, problems } = await listArtifacts(place, runId, limits, artifactLedger(taken));
  const trusted = artifacts.filter(({ trust }) => trust === "trusted").map(({ id }) => id);
  return { trusted, problems, asked: rest.asked.length };
}

describe("a flood of others' artifacts", () => {
  it.each(["paceline-run-900-1-", "build-output-"])(
    "called %s… hides nothing of the default branch's runs",
    async (name) => {
      const rest = gitHub([...forks(5_000, name), ours(7)], { 7: [ours(7)], 8: [ours(8), listed(80, "other", 1, 8)] });
      const { trusted, problems } = await found(rest);
      expect(trusted).toEqual([7, 8]);
      expect(problems).toMatchObject([{ code: "service" }]);
    },
  );

  it("hides nothing that stands a few pages behind it either, where runs are not told", async () => {
    expect((await found(gitHub([...forks(250), ours(7)]))).trusted).toEqual([7]);
  });

  it("that goes on and on ends the looking, and it is said how far that came", async () => {
    const { trusted, problems, asked } = await found(gitHub([...forks(5_000), ours(7)]));
    expect(trusted).toEqual([]);
    expect(problems.map(({ message }) => message).join()).toContain("300");
    expect(asked).toBeLessThan(10);
  });
});

describe("no more is asked than is needed", () => {
  it("where the list ends", async () => {
    expect(await found(gitHub([...forks(50), ours(7)]))).toEqual({ trusted: [7], problems: [], asked: 1 });
    expect(await found(gitHub(forks(100)))).toMatchObject({ problems: [], asked: 1 });
  });

  it("where enough was found", async () => {
    const many = Array.from({ length: 50 }, (_, index) => ours(index + 1));
    expect(await found(gitHub([...many, ...forks(500)]))).toMatchObject({ problems: [], asked: 1 });
  });

  it("where what is older was looked at before", async () => {
    expect(await found(gitHub([...forks(50), ours(7), ...forks(500)]), ["7"])).toMatchObject({
      trusted: [],
      problems: [],
      asked: 1,
    });
  });

  it("of the artifacts of one run", async () => {
    const rest = memoryRest(() => [ours(7), ours(8, 7)]);
    expect(await found(rest, [], 7)).toMatchObject({ trusted: [7, 8], problems: [], asked: 1 });
  });
});

it("a refusal is said, and what came before it is kept", async () => {
  const rest = gitHub([...forks(150)], {});
  const refusing = { ...rest, pages: refusingAfter(rest) };
  const place = { rest: refusing, repository: "acme/app", defaultBranch: "main" };
  const { artifacts, problems } = await listArtifacts(place, undefined, limits);
  expect(artifacts.length).toBe(20);
  expect(problems).toMatchObject([{ code: "service" }]);
});

function refusingAfter(rest: ReturnType<typeof gitHub>): typeof rest.pages {
  return async function* pages(...asked) {
    let left = 20;
    for await (const item of rest.pages(...asked)) {
      if (left === 0) throw new PacelineError("api-unavailable", "503");
      left -= 1;
      yield item;
    }
  };
}

it("an outsider's artifact that is known already ends nothing", async () => {
  const rest = gitHub([...forks(500), ours(7)], { 7: [ours(7)] });
  expect((await found(rest, ["100000"])).trusted).toEqual([7]);
});
