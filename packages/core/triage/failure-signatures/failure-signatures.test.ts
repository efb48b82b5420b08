import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { failureSignatures } from "./failure-signatures.ts";

describe("failureSignatures", () => {
  it.each(failureSignatures.map((signature) => [signature.id, signature] as const))(
    "%s matches its example",
    (_, signature) => {
      expect(signature.example).toMatch(signature.pattern);
    },
  );

  it("are listed for each file of the folder, which has one cause", async () => {
    const files = readdirSync(import.meta.dirname).filter(
      (file) => !/^(?:signature|failure-signatures)\.|\.test\.ts$/.test(file),
    );
    expect(files.map((file) => file.replace(".ts", "")).sort()).toEqual(
      [...new Set(failureSignatures.map(({ cause }) => cause))].sort(),
    );
    for (const file of files) {
      const [values = []] = Object.values((await import(`./${file}`)) as Record<string, typeof failureSignatures>);
      expect(values.filter(({ cause }) => `${cause}.ts` !== file)).toEqual([]);
      expect(failureSignatures).toEqual(expect.arrayContaining([...values]));
    }
  });

  it("have an id each, and a weight that is evidence for something", () => {
    const ids = failureSignatures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(failureSignatures.every(({ weight }) => weight > 0 && weight <= 7)).toBe(true);
  });

  it("carry no state from one line to the next", () => {
    expect(failureSignatures.filter(({ pattern }) => pattern.global || pattern.sticky)).toEqual([]);
  });

  it.each([
    "all 42 tests passed",
    "Retrying is not needed",
    "added 500 packages in 3s",
    "Downloaded 12 files, 0 errors",
    "Found 502 files",
  ])("say nothing about %j", (line) => {
    expect(failureSignatures.filter(({ pattern }) => pattern.test(line)).map(({ id }) => id)).toEqual([]);
  });
});
