import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../render/render-markdown.ts";
import type { PolicyResult } from "./evaluate-policy.ts";
import type { Finding } from "./finding.ts";
import { policyAnnotations } from "./policy-annotations.ts";
import { policySummary } from "./policy-summary.ts";

const finding = (overrides: Partial<Finding> = {}): Finding => ({
  rule: "PIN-1",
  severity: "high",
  level: "hard",
  file: ".github/workflows/ci.yml",
  line: 41,
  column: 9,
  message: "`acme/tool@v1` is not pinned",
  remedy: "Write `acme/tool@<commit SHA> # v1`",
  fingerprint: "pg1:0",
  status: "blocked",
  ...overrides,
});

const result = (overrides: Partial<PolicyResult> = {}): PolicyResult => ({
  verdict: "pass",
  findings: [],
  unlisted: { blocked: 0, advisory: 0 },
  unknown: [],
  rulesRun: ["PIN-1", "SYN-1"],
  files: 12,
  ...overrides,
});

const base = { serverUrl: "https://github.com", repository: "acme/web", sha: "abc" };
const render = (given: PolicyResult) => renderMarkdown(policySummary(given, base));

describe("policySummary", () => {
  it("is one line when there is nothing to say", () => {
    const [, ...lines] = render(result())
      .split("\n")
      .filter((text) => text !== "");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^✅ \*\*Pass\.\*\*/);
  });

  it("begins with the verdict, then says why, where and what to do", () => {
    const text = render(
      result({ verdict: "fail", findings: [finding(), finding({ status: "advisory", level: "advisory" })] }),
    );
    expect(text.split("\n")[2]).toMatch(/^❌ \*\*Blocked by 1 of 2 findings\.\*\*/);
    expect(text).toContain("[ci.yml:41](https://github.com/acme/web/blob/abc/.github/workflows/ci.yml#L41)");
    expect(text).toContain("`acme/tool@<commit SHA> # v1`");
    expect(text).toContain("| ❌ hard | PIN-1 unpinned action |");
    expect(text).toContain("| ⚠️ advisory |");
  });

  it("does not call a run green of which something could not be judged", () => {
    const text = render(result({ unknown: [{ file: "a.yml", reason: "line 3: broken", blocks: false }] }));
    expect(text).not.toContain("✅");
    expect(text).toContain("`a.yml`");
  });

  it("says what was not judged and so keeps the gate shut", () => {
    const text = render(result({ verdict: "fail", unknown: [{ file: "a.yml", reason: "too large", blocks: true }] }));
    expect(text.split("\n")[2]).toMatch(/^❌ \*\*Blocked/);
    expect(text).toContain("`a.yml`");
    expect(text).toContain("on-unknown");
  });

  it("counts the findings that are not listed", () => {
    const text = render(result({ verdict: "fail", findings: [finding()], unlisted: { blocked: 7, advisory: 2 } }));
    expect(text.split("\n")[2]).toContain("Blocked by 8 of 10 findings");
  });

  it("shows twelve rows, folds the rest and stays small with ten thousand findings", () => {
    const findings = Array.from({ length: 10_000 }, (_, line) => finding({ line }));
    const text = render(result({ verdict: "fail", findings }));
    expect(text.indexOf("<details>")).toBeGreaterThan(0);
    expect(text.slice(0, text.indexOf("<details>")).match(/❌ hard/g)).toHaveLength(12);
    expect(Buffer.byteLength(text)).toBeLessThan(128 * 1024);
  });

  it("keeps foreign text from becoming markup", () => {
    const evil = "a|b<img src=x>`](https://evil.example)\n::error::";
    const text = render(result({ verdict: "fail", findings: [finding({ message: evil, remedy: evil, file: evil })] }));
    expect(text).not.toContain("<img");
    expect(text).not.toMatch(/^::error/m);
  });
});

describe("policyAnnotations", () => {
  it("are errors for what blocks and warnings for advice; waived findings get none", () => {
    const findings = [finding(), finding({ status: "advisory" }), finding({ status: "waived" })];
    expect(policyAnnotations(result({ findings }))).toMatchObject([
      { level: "error", file: ".github/workflows/ci.yml", line: 41, column: 9 },
      { level: "warning" },
    ]);
  });
});
