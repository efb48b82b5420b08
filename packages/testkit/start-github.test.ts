import { get } from "node:http";
import { expect, it } from "vitest";
import { startGitHub } from "./start-github.ts";
import { World } from "./world/world.ts";

it("two servers do not know each other's worlds", async () => {
  const [first, second] = [await startGitHub(), await startGitHub({ world: new World() })];
  first.world.addRepository("acme/app");
  expect((await fetch(`${first.url}/repos/acme/app`)).status).toBe(200);
  expect((await fetch(`${second.url}/repos/acme/app`)).status).toBe(404);
  await Promise.all([first.close(), second.close()]);
});

it("an endpoint that does not exist is not found, whoever asks", async () => {
  const github = await startGitHub();
  const reply = await fetch(`${github.url}/twirp/github.actions.results.api.v1.CacheService/None`, { method: "POST" });
  expect([reply.status, await reply.json()]).toEqual([404, expect.objectContaining({ code: "bad_route" })]);
  await github.close();
});

it("a request that cannot be understood is answered and does not end the server", async () => {
  const github = await startGitHub();
  const status = await new Promise((resolve, reject) => {
    const { port } = new URL(github.url);
    get({ host: "127.0.0.1", port, path: "//" }, (response) => resolve(response.statusCode)).on("error", reject);
  });
  expect(status).toBe(500);
  expect((await fetch(github.url)).status).toBe(404);
  await github.close();
});

it("after closing nothing answers", async () => {
  const github = await startGitHub();
  await github.close();
  await expect(fetch(github.url)).rejects.toThrow();
});
