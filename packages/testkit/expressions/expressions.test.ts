import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { evaluateCondition } from "./evaluate-condition.ts";
import { ExpressionFailure, type ExpressionScope } from "./evaluate-expression.ts";
import { evaluateTemplate, evaluateTemplates, splitTemplate } from "./evaluate-template.ts";
import { hashFilesIn } from "./hash-files.ts";
import { type Status, statusFunctions } from "./status-functions.ts";

function scope(status: Status = "success"): ExpressionScope {
  return {
    contexts: {
      github: { ref: "refs/heads/main", event: { issue: { labels: [{ name: "bug" }, { name: "ci" }] } } },
      matrix: { os: "linux", size: 3, on: true, none: null },
      env: {},
    },
    functions: statusFunctions(status),
  };
}

describe("templates", () => {
  it("a text that is one expression keeps the type of its value", () => {
    expect(evaluateTemplate("${{ fromJSON('[1, {\"a\": true}]') }}", scope())).toEqual([1, { a: true }]);
    expect(evaluateTemplate("${{ matrix.size }}", scope())).toBe(3);
  });

  it("values inside a longer text are written as GitHub writes them", () => {
    const text = "<${{ matrix.size }}|${{ matrix.on }}|${{ matrix.none }}|${{ github.event }}|${{ 0.1 }}>";
    expect(evaluateTemplate(text, scope())).toBe("<3|true||Object|0.1>");
  });

  it("a closing brace pair inside quotes does not end the expression", () => {
    expect(evaluateTemplate("a ${{ format('{{x}} it''s {0}', matrix.os) }} b", scope())).toBe("a {x} it's linux b");
  });

  it("templates are filled anywhere in a value, keys included", () => {
    expect(evaluateTemplates({ "${{ matrix.os }}": ["${{ matrix.size }}", 1, null] }, scope())).toEqual({
      linux: [3, 1, null],
    });
  });

  it("object filters and case-blind comparison come from GitHub's own evaluator", () => {
    expect(evaluateTemplate("${{ join(github.event.issue.labels.*.name, '+') }}", scope())).toBe("bug+ci");
    expect(evaluateTemplate("${{ matrix.os == 'LINUX' && 'yes' || 'no' }}", scope())).toBe("yes");
  });

  it.each(["${{ }}", "${{ matrix.os", "${{ secrets.x }}", "${{ nosuch() }}", "${{ fromJSON('{') }}", "${{ 1 + 1 }}"])(
    "%s is refused",
    (text) => {
      expect(() => evaluateTemplate(text, scope())).toThrow(ExpressionFailure);
    },
  );

  it("any text either splits into pieces that make up the text again, or is refused", () => {
    const piece = fc.constantFrom("${{", "}}", "'", " a ", "$", "{");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        try {
          const again = splitTemplate(text).map((p) => ("text" in p ? p.text : `\${{${p.expression}}}`));
          expect(again.join("")).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionFailure);
        }
      }),
    );
  });
});

describe("conditions", () => {
  it.each([
    [undefined, "success", true],
    [undefined, "failure", false],
    ["matrix.on", "failure", false],
    ["${{ matrix.on }}", "success", true],
    ["always() && matrix.on", "cancelled", true],
    ["failure()", "failure", true],
    ["failure()", "skipped", false],
    ["!cancelled()", "failure", true],
    ["${{ Failure() && matrix.size > 2 }}", "failure", true],
    ["'success()'", "failure", false],
    ["matrix.none", "success", false],
    [false, "success", false],
    [true, "failure", false],
  ] as const)("if: %s after %s is %s", (condition, status, expected) => {
    expect(evaluateCondition(condition, scope(status))).toBe(expected);
  });

  it("text around an expression makes the condition true, as on GitHub", () => {
    expect(evaluateCondition("${{ matrix.none }} == 'x'", scope())).toBe(true);
    expect(evaluateCondition("${{ matrix.none }} == 'x'", scope("failure"))).toBe(false);
  });
});

describe("hashFiles", () => {
  const workspace = mkdtempSync(join(tmpdir(), "hash-files-"));
  mkdirSync(join(workspace, "sub"));
  writeFileSync(join(workspace, "a.lock"), "a");
  writeFileSync(join(workspace, "sub/b.lock"), "b");
  afterAll(() => rmSync(workspace, { recursive: true }));
  const hashFiles = hashFilesIn(workspace);

  it("the hash follows the content of the files that match, in any order of patterns", () => {
    const before = hashFiles("a.lock", "**/b.lock");
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(hashFiles("**/*.lock")).toBe(before);
    writeFileSync(join(workspace, "sub/b.lock"), "changed");
    expect(hashFiles("**/*.lock")).not.toBe(before);
  });

  it("excluded files do not count, and no file at all is an empty string", () => {
    expect(hashFiles("**/*.lock\n!sub/**")).toBe(hashFiles("a.lock"));
    expect(hashFiles("nothing/**")).toBe("");
  });
});
