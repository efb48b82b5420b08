import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluatePolicy, type Levels } from "./evaluate-policy.ts";
import { readPolicyInput } from "./policy-input.ts";
import type { Rule } from "./rule.ts";
import { unpinnedAction } from "./rules/unpinned-action/unpinned-action.ts";

const inputOf = (texts: Readonly<Record<string, string>>) =>
  readPolicyInput(
    {
      workflows: Object.entries(texts).map(([path, text]) => ({ path, text })),
      unread: [],
      dependencyPaths: [],
      roots: [],
      change: { known: false, reason: "no base" },
    },
    ["actions"],
  );

const judge = async (texts: Readonly<Record<string, string>>, levels: Levels = {}, rules?: readonly Rule[]) =>
  evaluatePolicy(await inputOf(texts), { levels }, rules);

const workflow = (...uses: readonly string[]) =>
  `on: push\npermissions: {}\njobs:\n  a:\n    steps:\n${uses.map((use) => `      - uses: ${use}\n`).join("")}`;

describe("evaluatePolicy", () => {
  it("passes what has no findings", async () => {
    expect(await judge({ "a.yml": workflow("./local") })).toEqual({
      verdict: "pass",
      findings: [],
      unlisted: { blocked: 0, advisory: 0 },
      unknown: [],
      rulesRun: ["PIN-1", "PRM-1", "SYN-1"],
      files: 1,
    });
  });

  it("passes with advice only, and fails as soon as one finding blocks", async () => {
    const advised = await judge({ "a.yml": workflow("actions/checkout@v4") });
    expect(advised.verdict).toBe("pass");
    expect(advised.findings).toMatchObject([{ rule: "PIN-1", level: "advisory", status: "advisory" }]);
    const blocked = await judge({ "a.yml": workflow("actions/checkout@v4", "acme/tool@v1") });
    expect(blocked.verdict).toBe("fail");
    // The one that blocks comes first, though it is further down.
    expect(blocked.findings.map(({ status, line }) => [status, line])).toEqual([
      ["blocked", 7],
      ["advisory", 6],
    ]);
  });

  it("takes a set level for all findings of the rule, and leaves out a rule that is off", async () => {
    const text = { "a.yml": workflow("actions/checkout@v4", "acme/tool@v1") };
    expect((await judge(text, { "PIN-1": "advisory" })).verdict).toBe("pass");
    expect((await judge(text, { "PIN-1": "hard" })).findings.map(({ level }) => level)).toEqual(["hard", "hard"]);
    expect(await judge(text, { "PIN-1": "off" })).toMatchObject({ findings: [], rulesRun: ["PRM-1", "SYN-1"] });
  });

  it("never passes a file in silence that cannot be read", async () => {
    const broken = { "a.yml": "jobs: {" };
    expect(await judge(broken)).toMatchObject({
      verdict: "pass", // GitHub runs only what is in .github/workflows.
      findings: [{ rule: "SYN-1", status: "advisory" }],
      unknown: [{ file: "a.yml" }],
    });
    expect((await judge(broken, { "SYN-1": "hard" })).verdict).toBe("fail");
  });

  it("blocks for what a hard rule needs and cannot see, unless told to advise", async () => {
    const path = ".github/workflows/a.yml";
    const broken = await inputOf({ [path]: "jobs: {" });
    expect(evaluatePolicy(broken)).toMatchObject({ verdict: "fail", unknown: [{ file: path, blocks: true }] });
    expect(evaluatePolicy(broken, { onUnknown: "advise" }).verdict).toBe("pass");
    // No hard rule is left that would have to see it.
    expect(evaluatePolicy(broken, { levels: { "PIN-1": "advisory" } }).verdict).toBe("pass");
    const unread = { ...(await inputOf({})), unread: [{ file: "action.yml", reason: "the link leads out" }] };
    expect(evaluatePolicy(unread)).toMatchObject({ verdict: "fail", unknown: [{ file: "action.yml", blocks: true }] });
    const used = { ...(await inputOf({ "x/action.yml": "runs: [" })), running: new Set(["x/action.yml"]) };
    expect(evaluatePolicy(used).verdict).toBe("fail");
    expect(evaluatePolicy({ ...used, running: new Set() }).verdict).toBe("pass");
  });

  it("blocks when a hard rule breaks, and lists a bounded number of findings", async () => {
    const broken: Rule = {
      ...unpinnedAction,
      check: () => {
        throw new Error("boom");
      },
    };
    expect((await judge({ "a.yml": workflow("./x") }, {}, [broken])).verdict).toBe("fail");
    const crowd: Rule = {
      ...unpinnedAction,
      check: () => ({
        violations: Array.from({ length: 5000 }, (_, index) => ({
          file: "a.yml",
          line: index + 1,
          column: 1,
          message: "m".repeat(100_000),
          subject: String(index),
          level: index < 4000 ? ("advisory" as const) : ("hard" as const),
        })),
      }),
    };
    const { findings, unlisted } = await judge({ "a.yml": workflow("./x") }, {}, [crowd]);
    expect(findings.filter(({ status }) => status === "blocked")).toHaveLength(1000);
    expect(findings.length + unlisted.blocked + unlisted.advisory).toBe(5000);
    expect((await judge({ "a.yml": workflow("./x") }, { "PIN-1": "hard" }, [crowd])).unlisted).toEqual({
      blocked: 3000,
      advisory: 0,
    });
    expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(2000);
  });

  it("cuts a long message between characters", async () => {
    for (const lead of ["", "a"]) {
      const violation = { file: "a.yml", line: 1, column: 1, message: lead + "😀".repeat(5000), subject: "" };
      const wordy: Rule = { ...unpinnedAction, check: () => ({ violations: [violation] }) };
      const { findings } = await judge({ "a.yml": workflow("./x") }, {}, [wordy]);
      expect(findings.map(({ message }) => message.isWellFormed())).toEqual([true]);
    }
  });

  it("reports a step that is repeated by an alias once, where it is written", async () => {
    const text =
      "on: push\npermissions: {}\njobs:\n  a:\n    steps: &s\n      - uses: acme/tool@v1\n  b:\n    steps: *s\n";
    expect((await judge({ "a.yml": text })).findings).toHaveLength(1);
  });

  it("says that there was nothing to judge when the checkout is missing", async () => {
    expect((await judge({})).unknown).toMatchObject([{ file: "." }]);
  });

  it("goes on with the other rules when one breaks, and says that it did not run", async () => {
    const broken: Rule = {
      ...unpinnedAction,
      id: "BAD-1",
      check: () => {
        throw new Error("boom");
      },
    };
    const result = await judge({ "a.yml": workflow("acme/tool@v1") }, {}, [broken, unpinnedAction]);
    expect(result).toMatchObject({ verdict: "fail", unknown: [{ file: "." }], rulesRun: ["PIN-1"] });
  });
});

describe("fingerprints of findings", () => {
  const fingerprints = async (path: string, text: string) =>
    (await judge({ [path]: text })).findings.map((finding) => finding.fingerprint).sort();

  it("stay the same when lines move", async () => {
    const uses = fc.array(fc.constantFrom("acme/a@v1", "acme/b@v1", "acme/c@main"), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(uses, fc.nat(30), async (list, blank) => {
        const text = workflow(...list);
        const moved = `${"# moved\n".repeat(blank)}${text.replace("jobs:", "\njobs:")}`;
        expect(await fingerprints("a.yml", moved)).toEqual(await fingerprints("a.yml", text));
      }),
    );
  });

  it("differ between files, rules, contents and repetitions", async () => {
    const one = await fingerprints("a.yml", workflow("acme/a@v1", "acme/a@v1", "acme/b@v1"));
    const other = await fingerprints("b.yml", workflow("acme/a@v1"));
    expect(new Set([...one, ...other]).size).toBe(4);
    expect(one[0]).toMatch(/^pg1:[0-9a-f]{32}$/);
  });
});
