import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import zlib, { gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyRecord } from "../../record/record.ts";
import { decompress } from "../decompress.ts";
import { writeNdjson } from "../read-ndjson.ts";
import { fileStore } from "./file-store.ts";

const records = [
  emptyRecord({ run_id: 1, created_at: "2026-01-01T00:00:00.000Z" }),
  emptyRecord({ run_id: 2, created_at: "2026-01-02T00:00:00.000Z" }),
];
const text = writeNdjson(records);

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "paceline-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const codes = async (path: string) => (await fileStore(path).read()).problems.map(({ code }) => code);

describe("fileStore", () => {
  it.each([
    ["plain", "h.ndjson", Buffer.from(text)],
    ["gzip", "h.ndjson.gz", gzipSync(text)],
    ["Zstandard", "h.ndjson.zst", zstdCompressSync(text)],
  ])("reads a %s file", async (_, name, bytes) => {
    expect(await fileStore(await write(name, bytes)).read()).toMatchObject({ records, problems: [] });
  });

  it("reads every history file of a folder as one history", async () => {
    await write("a.ndjson", writeNdjson(records.slice(0, 1)));
    await write("b.ndjson.gz", gzipSync(text));
    await write("notes.txt", "not a history");
    expect(await fileStore(folder).read()).toMatchObject({ records, problems: [] });
  });

  it.each(["h.ndjson", "h.ndjson.gz", "h.jsonl.zst", "h.snapshot"])("writes %s and reads it back", async (name) => {
    const path = join(folder, name);
    expect(await fileStore(path).write(records)).toMatchObject({ done: true });
    expect(await fileStore(path).read()).toMatchObject({ records, problems: [] });
    expect(await fileStore(folder).read()).toMatchObject({ records, problems: [] });
  });

  it("reads a signed snapshot only with its key", async () => {
    const path = join(folder, "h.snapshot");
    await fileStore(path, "secret").write(records);
    expect(await fileStore(path, "secret").read()).toMatchObject({ records, problems: [] });
    expect(await fileStore(path, "another").read()).toMatchObject({ records: [], problems: [{ code: "untrusted" }] });
  });

  it("writes no file that it could not read", async () => {
    expect(await fileStore(join(folder, "h.txt")).write(records)).toMatchObject({ done: false });
  });

  it("says what is missing instead of failing", async () => {
    expect(await codes(join(folder, "nowhere.ndjson"))).toEqual(["missing"]);
    expect(await codes(folder)).toEqual(["missing"]);
  });

  it("reads the good lines of a damaged file and names the others", async () => {
    const path = await write("h.ndjson", `${text}{"schema":"paceline.run/1"\n{"schema":"paceline.run/9","run_id":3}\n`);
    const reading = await fileStore(path).read();
    expect(reading.records).toHaveLength(2);
    expect(reading.problems.map(({ code, line }) => [code, line])).toEqual([
      ["corrupt-line", 3],
      ["newer-version", 4],
    ]);
  });

  it("calls a broken archive unreadable", async () => {
    expect(await codes(await write("h.ndjson.gz", gzipSync(text).subarray(0, 40)))).toEqual(["unreadable"]);
    expect(await codes(await write("h.ndjson.zst", zstdCompressSync(text).subarray(0, 20)))).toEqual(["unreadable"]);
  });

  it.each([
    ["gzip", "h.ndjson.gz", gzipSync],
    ["Zstandard", "h.ndjson.zst", zstdCompressSync],
  ])("reads of %s that was cut off what came before the cut", async (_, name, pack) => {
    const many = Array.from({ length: 5000 }, (__, index) =>
      emptyRecord({ run_id: index + 1, sha: `${index * 7919}` }),
    );
    const packed = pack(writeNdjson(many));
    const { records: read, problems } = await fileStore(await write(name, packed.subarray(0, -20))).read();
    expect(read.length).toBeGreaterThan(1000);
    expect(read).toEqual(many.slice(0, read.length));
    expect(problems[0]?.code).toBe("unreadable");
  });

  it.each([
    ["was cut off", gzipSync(text).subarray(0, -4), "h.ndjson.gz"],
    ["is of a later version", '{"schema":"paceline.run/9","run_id":3}\n', "h.ndjson"],
    ["is no snapshot", "paceline.snapshot/9\n", "h.snapshot"],
  ])("writes over no file that %s: what is in it would be lost", async (_, content, name) => {
    const path = await write(name, content);
    expect(await fileStore(path).write(records)).toMatchObject({ done: false });
    expect(await readFile(path)).toEqual(Buffer.from(content));
  });

  it("merges what it writes into what is there", async () => {
    const path = join(folder, "deep", "h.ndjson");
    expect(await fileStore(path).write(records.slice(1))).toMatchObject({ done: true });
    await fileStore(path).write(records);
    expect(await readFile(path, "utf8")).toBe(text);
  });
});

describe("decompress", () => {
  it("stops a bomb", async () => {
    const zeros = Buffer.alloc(5_000_000);
    for (const bomb of [gzipSync(zeros), zstdCompressSync(zeros)]) {
      await expect(decompress(bomb, 1_000_000)).rejects.toMatchObject({ code: "file-too-large" });
    }
  });

  it("reads Zstandard on a Node without it, and stops a bomb there too", async () => {
    const native = zlib.zstdDecompressSync;
    Reflect.deleteProperty(zlib, "zstdDecompressSync");
    try {
      expect((await decompress(zstdCompressSync(text))).toString()).toBe(text);
      const bomb = decompress(zstdCompressSync(Buffer.alloc(5_000_000)), 1_000_000);
      await expect(bomb).rejects.toMatchObject({ code: "file-too-large" });
    } finally {
      zlib.zstdDecompressSync = native;
    }
  });
});
