import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileStore } from "../history/files/file-store.ts";
import { emptyRecord } from "../record/record.ts";
import { fileHistory } from "./file-history.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "paceline-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

const record = emptyRecord({ run_id: 1 });
const sections = new Map([["models", "text"]]);

describe("on a laptop records are kept", () => {
  it("in the file that --history names, with what is kept beside them", async () => {
    const path = join(folder, "h.snapshot");
    expect(await fileHistory(path, undefined).keepSnapshot([record], sections)).toEqual({ done: true, reason: path });
    await fileHistory(path, undefined).keepSnapshot([emptyRecord({ run_id: 2 })]);
    const reading = await fileStore(path).read();
    expect(reading.records.map(({ run_id }) => run_id)).toEqual([1, 2]);
    expect([...reading.sections]).toEqual([...sections]);
  });

  it("in a file of their own in the folder that it names, and others' files stay", async () => {
    const other = join(folder, "theirs.ndjson");
    await writeFile(other, '{"schema":"paceline.run/1","run_id":7}\n');
    expect(await fileHistory(folder, undefined).keepSnapshot([record], sections)).toMatchObject({ done: true });
    const reading = await fileStore(folder).read();
    expect(reading.records.map(({ run_id }) => run_id)).toEqual([1, 7]);
    expect(reading.sections.get("models")).toBe("text");
    expect((await fileStore(other).read()).records).toHaveLength(1);
  });

  it("nowhere where no file was named, nor as artifacts", async () => {
    expect(await fileHistory("actions", undefined).keepSnapshot([record])).toMatchObject({ done: false });
    expect(await fileHistory(folder, undefined).keepArtifact("a", [record])).toMatchObject({ done: false });
  });
});
