import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LockfileEntry } from "../ecosystems/lockfile.ts";
import { entryText } from "./digest-lockfile.ts";
import { explainChange } from "./explain-change.ts";

const entry = (over: Partial<LockfileEntry> = {}): LockfileEntry => ({
  path: "node_modules/a",
  name: "a",
  version: "1.0.0",
  resolved: null,
  integrity: null,
  flags: [],
  details: {},
  ...over,
});

describe("explainChange", () => {
  it("names the fields that differ, flags and details too", () => {
    const after = entry({ version: "1.0.1", flags: ["dev"], details: { os: ["linux"] } });
    expect(explainChange([entry()], [after])).toEqual([
      {
        name: "a",
        path: "node_modules/a",
        change: "changed",
        fields: ["version", "os", "dev"],
        before: "1.0.0",
        after: "1.0.1",
      },
    ]);
  });

  it("tells what came and what went", () => {
    const b = entry({ path: "node_modules/b", name: "b" });
    expect(explainChange([entry()], [b]).map(({ name, change }) => [name, change])).toEqual([
      ["a", "removed"],
      ["b", "added"],
    ]);
  });

  it("matches several versions of one crate", () => {
    const crate = (version: string) => entry({ path: null, name: "rand", version });
    expect(explainChange([crate("0.7.0"), crate("0.8.0")], [crate("0.8.1"), crate("0.7.0")])).toMatchObject([
      { change: "changed", before: "0.8.0", after: "0.8.1" },
    ]);
  });

  it("finds nothing exactly when both sets are the same", () => {
    const some = fc.array(
      fc.record({ path: fc.constantFrom(null, "node_modules/a"), version: fc.constantFrom("1", "2") }).map(entry),
      { maxLength: 4 },
    );
    const sorted = (list: LockfileEntry[]) => JSON.stringify(list.map(entryText).sort());
    fc.assert(
      fc.property(some, some, (before, after) => {
        expect(explainChange(before, after).length === 0).toBe(sorted(before) === sorted(after));
      }),
    );
  });
});
