import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../../testkit/index.ts";
import { lazyRest } from "./lazy-rest.ts";
import { octokitRest } from "./octokit-rest.ts";

let github: FakeGitHub;
const path = "/repos/acme/app/actions/runs";
const options = () => ({
  token: github.world.addToken("acme/app").value,
  baseUrl: github.url,
  sleep: async () => {},
});

beforeAll(async () => {
  github = await startGitHub();
  github.world.addRepository("acme/app");
  for (let index = 0; index < 3; index += 1) github.world.addRun({ repository: "acme/app" });
});
afterAll(() => github.close());
beforeEach(() => github.faults.clear());

describe("a conditional request", () => {
  it.each([
    ["the client", () => octokitRest(options())],
    ["the client that is loaded when it is needed", async () => lazyRest(options())],
  ])("of %s costs nothing while nothing has changed", async (_, open) => {
    const rest = await open();
    const first = await rest.getIfChanged(path, { per_page: 2 }, null);
    expect(first).toMatchObject({ isChanged: true, hasNext: true });
    const etag = first.isChanged ? first.etag : null;
    const left = rest.rate?.remaining;
    expect(await rest.getIfChanged(path, { per_page: 2 }, etag)).toEqual({ isChanged: false });
    expect([rest.calls, rest.rate?.remaining]).toEqual([2, left]);
    github.world.addRun({ repository: "acme/app" });
    expect(await rest.getIfChanged(path, { per_page: 2 }, etag)).toMatchObject({ isChanged: true });
  });

  it("is tried again after a fault, as any other", async () => {
    const rest = await octokitRest(options());
    github.faults.add({ match: path, fault: { kind: "half-sent" }, times: 1 });
    expect(await rest.getIfChanged(path, {}, null)).toMatchObject({ isChanged: true, hasNext: false });
    expect(rest.calls).toBe(2);
  });
});

it("What GitHub says of its limit is known after an answer, and after a refusal", async () => {
  const rest = await octokitRest(options());
  expect(rest.rate).toBeNull();
  await rest.get(path);
  expect(rest.rate).toEqual({ remaining: github.rateLimit.remaining, resetAt: github.rateLimit.reset * 1000 });
  github.rateLimit.remaining = 0;
  await expect(rest.get(path)).rejects.toMatchObject({ code: "api-limited" });
  expect(rest.rate?.remaining).toBe(0);
  github.rateLimit.remaining = 1000;
});
