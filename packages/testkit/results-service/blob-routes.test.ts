import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import { signUrl } from "./signed-url.ts";

const now = new Date("2026-01-05T12:00:00Z");
let github: FakeGitHub;
let link: string;

beforeAll(async () => {
  github = await startGitHub({ now: () => now });
  const entry = {
    repository: "acme/app",
    ref: "refs/heads/main",
    key: "k",
    version: "v",
    bytes: Buffer.from("0123456789"),
  };
  link = signUrl(github.url, `/blobs/caches/${github.world.addCache(entry).id}`, now);
});
afterAll(() => github.close());

it.each([
  ["bytes=2-4", "234", "bytes 2-4/10"],
  ["bytes=7-", "789", "bytes 7-9/10"],
  ["bytes=8-99", "89", "bytes 8-9/10"],
])("the range %s gives a part", async (range, part, shown) => {
  const response = await fetch(link, { headers: { range } });
  expect([response.status, await response.text(), response.headers.get("content-range")]).toEqual([206, part, shown]);
});

it("a range beyond the end cannot be served", async () => {
  expect((await fetch(link, { headers: { range: "bytes=10-" } })).status).toBe(416);
});

it("the size can be asked for without the bytes", async () => {
  const response = await fetch(link, { method: "HEAD" });
  expect([response.headers.get("content-length"), await response.text()]).toEqual(["10", ""]);
});

it("a link that was changed does not work, and a blob that is gone is not found", async () => {
  expect((await fetch(link.replace(/sig=./, "sig=x"))).status).toBe(403);
  expect((await fetch(signUrl(github.url, "/blobs/caches/1", now))).status).toBe(404);
});

it("a block list that names a block never sent is refused", async () => {
  const upload = signUrl(github.url, "/blobs/uploads/5", now);
  const list = "<BlockList><Latest>AAAA</Latest></BlockList>";
  expect((await fetch(`${upload}&comp=blocklist`, { method: "PUT", body: list })).status).toBe(400);
  expect((await fetch(`${upload}&comp=block&blockid=AAAA`, { method: "PUT", body: "a" })).status).toBe(201);
  expect((await fetch(`${upload}&comp=blocklist`, { method: "PUT", body: list })).status).toBe(201);
});

it("a caller without a runtime token is refused", async () => {
  const rpc = `${github.url}/twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`;
  expect((await fetch(rpc, { method: "POST", body: "{}" })).status).toBe(401);
});
