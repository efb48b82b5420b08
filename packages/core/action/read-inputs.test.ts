import { describe, expect, expectTypeOf, it } from "vitest";
import { either, flag, integer, list, number, oneOf, text, token, type Values } from "./inputs.ts";
import { readInputs } from "./read-inputs.ts";

const inputs = {
  shards: either("auto", integer({ help: "", min: 1, max: 256 }), { help: "", fallback: "auto" }),
  tests: list({ help: "" }),
  weight: number({ help: "", min: 0 }),
  dry: flag({ help: "", fallback: false }),
  mode: oneOf(["fast", "cheap"], { help: "", fallback: "fast" }),
  name: text({ help: "", required: true }),
  "github-token": token({ help: "", runnerDefault: "x" }),
};
const read = (texts: Record<string, string>, config: Record<string, string> = {}) =>
  readInputs(inputs, [
    { place: "input", texts },
    { place: "config", texts: config },
  ]);
const values = (texts: Record<string, string>, config?: Record<string, string>) => {
  const result = read({ name: "n", ...texts }, config);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.values;
};
const wrong = (texts: Record<string, string>) => {
  const result = read(texts);
  return result.ok ? [] : result.problems.map(({ name }) => name);
};

describe("readInputs", () => {
  it("gives every input its own type", () => {
    expectTypeOf<Values<typeof inputs>>().toEqualTypeOf<{
      readonly shards: number | "auto";
      readonly tests: readonly string[];
      readonly weight: number | undefined;
      readonly dry: boolean;
      readonly mode: "fast" | "cheap";
      readonly name: string;
      readonly "github-token": string | undefined;
    }>();
  });

  it("uses fallbacks for what is absent or empty", () => {
    expect(values({ shards: "", mode: "" })).toMatchObject({
      shards: "auto",
      tests: [],
      weight: undefined,
      dry: false,
      mode: "fast",
    });
  });

  it("reads what is given", () => {
    const given = { shards: "8", tests: " a b \n\nc\r\n", weight: "0.5", dry: "True", mode: "cheap" };
    expect(values(given)).toMatchObject({ shards: 8, tests: ["a b", "c"], weight: 0.5, dry: true, mode: "cheap" });
  });

  it("lets an input win over the configuration file, and the file over the fallback", () => {
    expect(values({ shards: "3" }, { shards: "5", mode: "cheap" })).toMatchObject({ shards: 3, mode: "cheap" });
  });

  it("reports all wrong inputs together", () => {
    expect(wrong({ shards: "0", weight: "much", dry: "yes", mode: "slow" })).toEqual([
      "shards",
      "weight",
      "dry",
      "mode",
      "name",
    ]);
  });

  it.each(["2m", "1e3", "", " ", "0x10", "1.5", "257", "-1", "NaN", "Infinity", "１"])(
    "does not take %j for a number of shards",
    (given) => {
      expect(given.trim() === "" ? [] : wrong({ name: "n", shards: given })).toEqual(
        given.trim() === "" ? [] : ["shards"],
      );
    },
  );

  it("names an input that nobody has, and what may have been meant", () => {
    const result = read({ name: "n", "shard-count": "3" });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ name: "shard-count", expected: expect.stringContaining("shards") }],
    });
  });

  it("never repeats a secret", () => {
    const strict = { key: { ...inputs["github-token"], parse: () => ({ ok: false }) as const } };
    const result = readInputs(strict, [{ place: "input", texts: { key: "s3cret" } }]);
    expect(JSON.stringify(result)).not.toContain("s3cret");
  });
});
