import { expect, it } from "vitest";
import type { Workspace } from "../workspace/workspace.ts";
import { compareCheckouts } from "./compare-checkouts.ts";

/** A checkout; a file whose text is null cannot be read. */
const checkout = (files: Readonly<Record<string, string | null>>, isAround = false) => {
  const workspace: Workspace = {
    root: "base",
    list: async () => ({ paths: Object.keys(files), omitted: [] }),
    contains: async () => isAround,
    readEnd: async () => null,
    read: async (path) => files[path] ?? Promise.reject(new Error("too large")),
    readBytes: () => Promise.reject(new Error("not asked for")),
  };
  return { workspace, paths: Object.keys(files) };
};
const changed = async (before: Parameters<typeof checkout>[0], after: Parameters<typeof checkout>[0]) => {
  const reading = await compareCheckouts(checkout(before), checkout(after));
  return reading.known ? reading.files.map(({ path, status }) => [path, status]) : reading;
};

it("tells what was added, modified and removed, and leaves out what is the same", async () => {
  const before = { "same.json": "1", "changed.json": "1", "gone.json": "1" };
  const after = { "same.json": "1", "changed.json": "2", "new.json": "1" };
  expect(await changed(before, after)).toEqual([
    ["changed.json", "modified"],
    ["gone.json", "removed"],
    ["new.json", "added"],
  ]);
});

it("names a file that cannot be read on one side or both: it is not known to be the same", async () => {
  const unread = [["package.json", "unread"]];
  expect(await changed({ "package.json": null }, { "package.json": null })).toEqual(unread);
  expect(await changed({ "package.json": "{}" }, { "package.json": null })).toEqual(unread);
  expect(await changed({ "package.json": null }, { "package.json": "{}" })).toEqual(unread);
});

it("refuses an older side that is no checkout", async () => {
  await expect(changed({}, { "package.json": "{}" })).rejects.toMatchObject({ problems: [{ name: "base-workspace" }] });
});

it("refuses a base that is the judged checkout itself, or holds it: nothing would ever have changed", async () => {
  const files = { "package.json": "{}" };
  const comparing = compareCheckouts(checkout(files, true), checkout(files));
  await expect(comparing).rejects.toMatchObject({ problems: [{ name: "base-workspace" }] });
});
