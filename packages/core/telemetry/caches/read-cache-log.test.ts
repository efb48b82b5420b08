import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJobLog } from "../../logs/parse-job-log.ts";
import { readCacheLog } from "./read-cache-log.ts";

const KEY = "node-cache-Linux-x64-npm-8f2c909b41928a8e22ce8b357299ef2d";
/** Seconds after noon and text, as GitHub stores lines. */
const log = (...lines: readonly (readonly [number, string])[]) =>
  lines
    .map(([at, text]) => {
      const time = new Date(Date.UTC(2026, 0, 5, 12) + at * 1000).toISOString();
      return `${time.slice(0, -1)}4567Z ${text}`;
    })
    .join("\n");
const read = (text: string) => readCacheLog(parseJobLog(text), "test");
const step = (at: number, uses: string, ...inputs: readonly string[]): [number, string][] => [
  [at, `##[group]Run ${uses}`],
  [at, "with:"],
  ...inputs.map((input): [number, string] => [at, `  ${input}`]),
  [at, "##[endgroup]"],
];

describe("actions/cache", () => {
  const uses = step(0, "actions/cache@v6", "path: .cache", "key: deps-abc", "restore-keys: deps-");
  const download: [number, string][] = [
    [1, "Received 76530458 of 76530458 (100.0%), 193.1 MBs/sec"],
    [1, "Cache Size: ~73 MB (76530458 B)"],
    [1, "[command]/usr/bin/tar -xf /home/runner/work/_temp/1/cache.tzst -P -C /w --use-compress-program unzstd"],
    [2.5, "Cache restored successfully"],
  ];

  it("finds what it asks for", () => {
    const lines = [...uses, [0.2, "Cache hit for: deps-abc"], ...download, [2.5, "Cache restored from key: deps-abc"]];
    const end = [
      [60, "Post job cleanup."],
      [60.2, "Cache hit occurred on the primary key deps-abc, not saving cache."],
    ];
    expect(read(log(...([...lines, ...end] as [number, string][])))).toEqual([
      {
        job: "test",
        key: "deps-abc",
        matched_key: "deps-abc",
        hit: "exact",
        bytes: 76_530_458,
        restore_seconds: 2.5,
        save_seconds: null,
        work_seconds: null,
        source: "actions/cache@v6",
      },
    ]);
  });

  it("finds something older, and saves what it asked for", () => {
    const lines: [number, string][] = [
      ...uses,
      [0.2, "Cache hit for restore-key: deps-older"],
      ...download,
      [2.5, "Cache restored from key: deps-older"],
      [60, "Post job cleanup."],
      [60.1, "[command]/usr/bin/tar --posix -cf cache.tzst --exclude cache.tzst -P -C /w --files-from manifest.txt"],
      [63, "Sent 80000000 of 80000000 (100.0%), 90.0 MBs/sec"],
      [64.1, "Cache saved with key: deps-abc"],
    ];
    expect(read(log(...lines))).toMatchObject([
      { key: "deps-abc", matched_key: "deps-older", hit: "partial", restore_seconds: 2.5, save_seconds: 4 },
    ]);
  });

  it("finds nothing", () => {
    const lines: [number, string][] = [...uses, [0.2, "Cache not found for input keys: deps-abc, deps-"]];
    expect(read(log(...lines))).toMatchObject([
      { key: "deps-abc", matched_key: null, hit: "miss", bytes: null, restore_seconds: null },
    ]);
  });

  it("has found nothing where restoring failed", () => {
    const lines: [number, string][] = [
      ...uses,
      [0.2, "Cache hit for: deps-abc"],
      [1, "##[warning]Failed to restore: tar exited with 2"],
      [1, "Cache not found for input keys: deps-abc"],
    ];
    expect(read(log(...lines))).toMatchObject([{ key: "deps-abc", hit: "miss", matched_key: null }]);
  });

  it("of an older version names the key at the end", () => {
    const lines = [...uses, ...download, [2.5, "Cache restored from key: deps-older"]] as [number, string][];
    expect(read(log(...lines))).toMatchObject([
      { key: "deps-abc", matched_key: "deps-older", hit: "partial", bytes: 76_530_458, restore_seconds: null },
    ]);
  });
});

describe("the work that a cache saves", () => {
  const npm: [number, string][] = [...step(4, "actions/setup-node@v6", "cache: npm"), [5, "npm cache is not found"]];
  const install: [number, string][] = [
    [6, "##[group]Run npm ci"],
    [6.1, "npm ci"],
    [6.1, "shell: /usr/bin/bash -e {0}"],
    [6.1, "##[endgroup]"],
    [40, "added 900 packages"],
  ];
  const tests: [number, string][] = [
    [42, "##[group]Run npm test"],
    [42, "shell: /usr/bin/bash -e {0}"],
    [42, "##[endgroup]"],
    [99, "ok"],
  ];

  it("is that of the step which installs from it", () => {
    expect(read(log(...npm, ...install, ...tests))).toMatchObject([{ hit: "miss", work_seconds: 36 }]);
    expect(read(log(...npm, ...install))).toMatchObject([{ work_seconds: 34 }]);
  });

  it("is unknown where no step installs, or one before the cache did", () => {
    expect(read(log(...npm, ...tests))).toMatchObject([{ work_seconds: null }]);
    expect(read(log(...install, ...npm, ...tests))).toMatchObject([{ work_seconds: null }]);
  });

  it("goes to the cache that is surely for it, and to none of two that may be", () => {
    const other: [number, string][] = [...step(0, "actions/cache@v6", "key: browsers"), [1, "Cache hit for: browsers"]];
    const third: [number, string][] = [...step(2, "actions/cache@v6", "key: more"), [3, "Cache hit for: more"]];
    const work = (...parts: readonly [number, string][][]) =>
      read(log(...parts.flat())).map(({ key, work_seconds }) => [key, work_seconds]);
    expect(work(other, npm, install, tests)).toEqual([
      ["browsers", null],
      ["actions/setup-node@v6: npm", 36],
    ]);
    expect(work(other, install, tests)).toEqual([["browsers", 36]]);
    expect(work(other, third, install, tests)).toEqual([
      ["browsers", null],
      ["more", null],
    ]);
  });
});

describe("setup actions", () => {
  const uses = step(0, "actions/setup-node@v6", "node-version: 24", "cache: npm");

  it("are timed from the line before, since they do more than restore", () => {
    const lines: [number, string][] = [
      ...uses,
      [3, "/home/runner/.npm"],
      [3.1, `Cache hit for: ${KEY}`],
      [3.5, "Cache Size: ~20 MB (21026196 B)"],
      [3.9, "Cache restored successfully"],
      [3.9, `Cache restored from key: ${KEY}`],
    ];
    expect(read(log(...lines))).toMatchObject([
      { key: KEY, hit: "exact", bytes: 21_026_196, restore_seconds: 0.9, source: "actions/setup-node@v6" },
    ]);
  });

  it("name the key that they missed when they save it", () => {
    const lines: [number, string][] = [
      ...step(0, "actions/setup-go@v6"),
      [1, "Cache is not found"],
      ...step(2, "actions/setup-node@v6", "cache: npm"),
      [3, "npm cache is not found"],
      [50, "Post job cleanup."],
      [51, `Cache saved with the key: ${KEY}`],
      [52, "Post job cleanup."],
      [53, "Cache saved with the key: setup-go-Linux-go-1.25-abc"],
    ];
    expect(read(log(...lines)).map(({ key, source }) => [key, source])).toEqual([
      ["setup-go-Linux-go-1.25-abc", "actions/setup-go@v6"],
      [KEY, "actions/setup-node@v6"],
    ]);
  });

  it("whose key never appears are called by the action", () => {
    const lines: [number, string][] = [...uses, [3, "npm cache is not found"]];
    expect(read(log(...lines))).toMatchObject([{ key: "actions/setup-node@v6: npm", hit: "miss" }]);
  });
});

it("caches that are restored at the same time have no size and time of their own", () => {
  const lines: [number, string][] = [
    ...step(0, "gradle/actions/setup-gradle@v6"),
    [1, "Cache hit for: gradle-instrumented-jars-v1-65e4"],
    [1, "Cache hit for: gradle-dependencies-v1-ff8f"],
    [2, "Cache Size: ~0 MB (1200 B)"],
    [2, "Cache restored successfully"],
    [3, "Cache Size: ~7 MB (7340032 B)"],
    [4, "Cache restored successfully"],
  ];
  expect(read(log(...lines)).map(({ hit, bytes, restore_seconds }) => [hit, bytes, restore_seconds])).toEqual([
    ["exact", null, null],
    ["exact", null, null],
  ]);
});

it("words in a step's inputs are no events", () => {
  expect(read(log(...step(0, "actions/github-script@v8", "script: x", "Cache hit for: evil")))).toEqual([]);
});

it("any order of the words is read, within bounds", () => {
  const words = fc.constantFrom(
    "Cache hit for: a-key-of-many",
    "Cache hit for restore-key: a-key-of-few",
    "Cache Size: ~1 MB (1048576 B)",
    "Cache restored successfully",
    "Cache restored from key: a-key-of-few",
    "Cache not found for input keys: b, c",
    "npm cache is not found",
    "Cache is not found",
    "Cache saved with key: a-key-of-new",
    "##[warning]Failed to restore: x",
    "Post job cleanup.",
    "##[group]Run actions/cache@v6",
    "##[endgroup]",
    "  key: a-key-of-many",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(100), words), { maxLength: 30 }), (lines) => {
      for (const record of read(log(...lines))) {
        expect(record.key.length).toBeGreaterThan(0);
        expect(record.restore_seconds ?? 0).toBeGreaterThanOrEqual(0);
        expect(record.matched_key === null).toBe(record.hit === "miss");
      }
    }),
  );
});
