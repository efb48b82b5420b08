import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRecords } from "../record/merge-records.ts";
import { emptyRecord } from "../record/record.ts";
import { fileStore } from "./files/file-store.ts";
import { guardedStore } from "./guarded-store.ts";
import { writeSnapshot } from "./snapshot/write-snapshot.ts";
import { type HistoryProblemCode, type HistoryReading, type HistoryStore, NO_SECTIONS } from "./store.ts";

const recordsOf = (...ids: readonly number[]) => ids.map((id) => emptyRecord({ run_id: id, repository: "acme/app" }));
const idsOf = ({ records }: Pick<HistoryReading, "records">) =>
  records.map(({ run_id }) => run_id).sort((a, b) => a - b);
const readingOf = (...ids: readonly number[]): HistoryReading => ({
  ...{ records: recordsOf(...ids), problems: [], sources: ids.length > 0 ? ["store"] : [], sections: NO_SECTIONS },
});
const failing = (code: HistoryProblemCode): HistoryReading => ({
  ...readingOf(),
  problems: [{ code, source: "the place", message: "the reason" }],
});

/** A store that holds `kept` and answers the next readings with these instead. */
function storeOf(kept: number[], answers: HistoryReading[] = []) {
  let held = recordsOf(...kept);
  const store: HistoryStore = {
    name: "memory",
    read: async () => answers.shift() ?? { ...readingOf(), records: held, sources: ["store"] },
    write: async (records) => {
      held = [...records];
      return { done: true, reason: "written" };
    },
  };
  return { store, held: () => held.map(({ run_id }) => run_id).sort((a, b) => a - b) };
}

const FAILURES = ["service", "unreadable", "too-large", "newer-version", "untrusted"] as const;

describe("nothing is saved", () => {
  it.each(FAILURES)(
    "after a reading that failed (%s), whether it was asked for or not, and the reason says why",
    async (code) => {
      for (const readsFirst of [true, false]) {
        const { store, held } = storeOf([1, 2, 3], [failing(code)]);
        const guarded = guardedStore(store);
        if (readsFirst) await guarded.read();
        const { done, reason } = await guarded.write(recordsOf(4));
        expect(done).toBe(false);
        expect(reason).toContain("the reason");
        expect(held()).toEqual([1, 2, 3]);
      }
    },
  );

  it("that holds fewer runs than damaged blocks held, until these are known from elsewhere", async () => {
    const damaged = { ...failing("unreadable"), records: recordsOf(1), lostRuns: 2 };
    const { store, held } = storeOf([1, 2, 3], [damaged, damaged]);
    expect(await guardedStore(store).write(recordsOf(2))).toMatchObject({ done: false });
    expect(held()).toEqual([1, 2, 3]);
    expect(await guardedStore(store).write(recordsOf(2, 3))).toMatchObject({ done: true });
  });
});

describe("a save goes on", () => {
  it.each(["missing", "corrupt-line", "invalid-field"] as const)("where nothing can be lost (%s)", async (code) => {
    const { store } = storeOf([], [failing(code)]);
    expect(await guardedStore(store).write(recordsOf(1))).toMatchObject({ done: true });
  });

  it("where what is damaged holds no runs", async () => {
    const { store } = storeOf([], [{ ...failing("unreadable"), lostRuns: 0 }]);
    expect(await guardedStore(store).write(recordsOf(1))).toMatchObject({ done: true });
  });

  it("as soon as the store can be read again", async () => {
    const { store } = storeOf([1], [failing("service")]);
    const guarded = guardedStore(store);
    await guarded.read();
    await guarded.read();
    expect(await guarded.write(recordsOf(2))).toMatchObject({ done: true });
  });

  it("with all that was read before, where the newest reading finds less: evicted, or an older entry", async () => {
    for (const less of [readingOf(), readingOf(2)]) {
      const { store, held } = storeOf([], [readingOf(1, 2, 3), less]);
      const guarded = guardedStore(store);
      await guarded.read();
      await guarded.read();
      await guarded.write(recordsOf(4));
      expect(held()).toEqual([1, 2, 3, 4]);
    }
  });
});

it("no order of readings that fail, find less or work, and of saves, loses a run that was ever there", async () => {
  const step = fc.constantFrom("read", "write", "fail", "evict", "older");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.constantFrom(...FAILURES), async (steps, code) => {
      const answers: HistoryReading[] = [];
      let held = recordsOf(1, 2, 3);
      const inner: HistoryStore = {
        name: "memory",
        read: async () => answers.shift() ?? { ...readingOf(), records: held },
        write: async (records) => {
          held = mergeRecords(base, records);
          return { done: true, reason: "" };
        },
      };
      let base = held.slice(0, 0);
      const store: HistoryStore = {
        ...inner,
        read: async () => {
          const reading = await inner.read();
          base = [...reading.records];
          return reading;
        },
      };
      const guarded = guardedStore(store);
      // What this job itself has seen cannot be forgotten again.
      await guarded.read();
      let next = 10;
      const saved: number[] = [1, 2, 3];
      for (const one of steps) {
        if (one === "fail") answers.push(failing(code));
        if (one === "evict") answers.push(readingOf());
        if (one === "older") answers.push({ ...readingOf(), records: held.slice(0, 1) });
        if (one === "read") await guarded.read();
        if (one !== "write") continue;
        next += 1;
        if ((await guarded.write(recordsOf(next))).done) saved.push(next);
      }
      expect(idsOf({ records: held })).toEqual(expect.arrayContaining([1, 2, 3]));
      answers.length = 0;
      await guarded.read();
      expect(saved.filter((id) => !idsOf({ records: held }).includes(id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe("a file", () => {
  it.each<[string, () => Promise<Buffer> | Buffer, string | undefined]>([
    ["of a later version", () => Buffer.from("paceline.snapshot/3\nnew"), undefined],
    ["signed with another key", () => writeSnapshot(recordsOf(1), "one").bytes, "another"],
    ["that is cut off", () => writeSnapshot(recordsOf(1)).bytes.subarray(0, -30), undefined],
  ])("%s stays as it is", async (_, make, key) => {
    const folder = await mkdtemp(join(tmpdir(), "paceline-test-"));
    try {
      const path = join(folder, "history.snapshot");
      const before = Buffer.from(await make());
      await writeFile(path, before);
      expect(await fileStore(path, key).write(recordsOf(2))).toMatchObject({ done: false });
      expect(await readFile(path)).toEqual(before);
      expect(await fileStore(folder, key).write(recordsOf(2))).toMatchObject({ done: false });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("what was known a moment ago is not relied on", () => {
  it("where a save replaces what is there: it is read again before", async () => {
    const { store, held } = storeOf([1, 2], [readingOf(1, 2), failing("unreadable")]);
    const guarded = guardedStore(store, { replaces: true });
    await guarded.read();
    expect(await guarded.write(recordsOf(3))).toMatchObject({ done: false });
    expect(held()).toEqual([1, 2]);
  });

  it("after a save: the next one reads first", async () => {
    const answers = [readingOf(1, 2)];
    const { store } = storeOf([1, 2], answers);
    const guarded = guardedStore(store);
    expect(await guarded.write(recordsOf(3))).toMatchObject({ done: true });
    answers.push(failing("service"));
    expect(await guarded.write(recordsOf(4))).toMatchObject({ done: false });
  });
});
