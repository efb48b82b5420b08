import { expect, it } from "vitest";
import { makeProject } from "../../testkit/index.ts";
import { folderWorkspace } from "../hosts/folder-workspace.ts";
import { memoryRest } from "../hosts/memory-rest.ts";
import { readChangedTexts } from "./read-changed-texts.ts";

const everything = { isWanted: () => true, isTextWanted: () => true };

/** The texts of a change that modified as many manifests, and how often GitHub was asked for one. */
async function modified(count: number, partial: string | null = null) {
  const paths = Array.from({ length: count }, (_, index) => `p${index}/package.json`);
  const files = paths.map((path) => ({ path, status: "modified", additions: 1, deletions: 0 }));
  const change = {
    known: true,
    base: "b".repeat(40),
    files,
    partial,
    truncated: partial !== null,
    problems: [],
  } as const;
  const rest = memoryRest(() => ({ encoding: "base64", content: Buffer.from("before").toString("base64") }));
  using project = makeProject(Object.fromEntries(paths.map((path) => [path, "after"])));
  const places = { rest, repository: "acme/web", workspace: folderWorkspace(project.directory) };
  const reading = await readChangedTexts(change, everything, places);
  return { reading, calls: rest.calls };
}

it("gives both texts of each file", async () => {
  const { reading, calls } = await modified(2);
  const text = { status: "modified", before: "before", after: "after" };
  const files = [0, 1].map((index) => ({ path: `p${index}/package.json`, ...text }));
  expect({ reading, calls }).toEqual({ reading: { known: true, files }, calls: 2 });
});

it("spends few calls on a change of hundreds of files, and says of none what it was before", async () => {
  const { reading, calls } = await modified(300);
  const known = reading.known ? reading.files : [];
  expect(calls).toBeLessThan(100);
  expect(known.filter(({ before }) => before !== null)).toHaveLength(calls);
  expect(known.filter(({ after }) => after === "after")).toHaveLength(300);
});

it("knows no change of which only a part is known", async () => {
  const { reading } = await modified(2, "the list ends at 300 files");
  expect(reading).toEqual({ known: false, reason: "the list ends at 300 files" });
});
