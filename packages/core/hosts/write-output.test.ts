import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { makeProject, parseKeyValues } from "../../testkit/index.ts";
import { writeOutput } from "./write-output.ts";

/** Texts that try to end themselves early, and to begin another output. */
const text = fc
  .array(fc.constantFrom("\nEND_\n", "\nEND__\n", "END", "_", "__", "\n", "<<", "=", "verdict", "x", '"', "€"))
  .map((parts) => parts.join(""));

it("no value can end itself or set another output", () => {
  using project = makeProject({ output: "" });
  const file = join(project.directory, "output");
  fc.assert(
    fc.property(text, text, (first, second) => {
      writeFileSync(file, "");
      writeOutput(file, "verdict", first);
      writeOutput(file, "other", second);
      expect(parseKeyValues(readFileSync(file, "utf8"))).toEqual({ verdict: first, other: second });
    }),
  );
});

it("numbers and answers are written as words, and what is unknown as nothing", () => {
  using project = makeProject({ output: "" });
  const file = join(project.directory, "output");
  for (const [index, value] of [3, 0.5, true, false, null].entries()) writeOutput(file, `o${index}`, value);
  expect(Object.values(parseKeyValues(readFileSync(file, "utf8")))).toEqual(["3", "0.5", "true", "false", ""]);
});

it("what is no file is an error: a pipe would be waited for", () => {
  using project = makeProject();
  expect(() => writeOutput(project.directory, "a", "b")).toThrow();
});

it.each(["undefined", "one that is gone"])("a file that is %s is an error, and none is made", (which) => {
  using project = makeProject();
  const file = which === "undefined" ? undefined : join(project.directory, "output");
  expect(() => writeOutput(file, "a", "b")).toThrow();
  expect(existsSync(join(project.directory, "output"))).toBe(false);
});
