import { describe, expect, it } from "vitest";
import { action } from "../actions/policy-gate/action.ts";
import { PacelineError } from "../packages/core/errors/paceline-error.ts";
import type { Rest } from "../packages/core/github/rest.ts";
import { type MemoryWorld, runInMemory } from "../packages/core/hosts/memory.ts";
import { memoryRest } from "../packages/core/hosts/memory-rest.ts";
import type { PolicyResult } from "../packages/core/policy/evaluate-policy.ts";

const ci = ".github/workflows/ci.yml";
const sha = "11bd71901bbe5b1630ceea73d27597364c9af683";

const workflow = (uses: string, permissions = "permissions: {}\n") =>
  `on: push\n${permissions}jobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;
const manifest = (version: string) => `{\n  "dependencies": {\n    "left-pad": "${version}"\n  }\n}\n`;

const lockedFiles = { "package.json": manifest("1.0.0"), "package-lock.json": "{}" };

async function gate(world: MemoryWorld) {
  const outcome = await runInMemory(action, world);
  const { outputs = {}, annotations = [] } = outcome.presented ?? {};
  return { ...outcome, outputs, annotations, data: outcome.presented?.data as PolicyResult };
}

/** GitHub's answers about one pull request. */
function restOf(files: readonly object[] | null, contents: Readonly<Record<string, string>> = {}): Rest {
  return memoryRest(({ path }) => {
    const text = contents[path.replace("/repos/acme/web/contents/", "")];
    if (text !== undefined) return { encoding: "base64", content: Buffer.from(text).toString("base64") };
    if (files !== null && path === "/repos/acme/web/pulls/7/files") return files;
    if (files !== null && path.startsWith("/repos/acme/web/commits/")) return {};
    if (files !== null && path.endsWith("/paceline.yml")) throw new PacelineError("api-missing", "not found");
    throw new PacelineError("api-forbidden", "no access");
  });
}

const pullRequest = {
  event: "pull_request",
  repository: "acme/web",
  pullRequest: 7,
  baseSha: "b".repeat(40),
  sha: "a".repeat(40),
};

describe("policy-gate", () => {
  it("passes in one line when all is well", async () => {
    const { exitCode, outputs, summary, annotations } = await gate({ files: { [ci]: workflow(`acme/tool@${sha}`) } });
    expect(exitCode).toBe(0);
    expect(outputs).toEqual({ verdict: "pass", blocked: 0, findings: 0, unknown: 0 });
    expect(annotations).toEqual([]);
    expect(summary).toMatch(/^### policy-gate\n\n✅ [^\n]+\n\n<sub>[^\n]+\n$/);
  });

  it("fails on what blocks, with place, remedy, fingerprint and an annotation", async () => {
    const files = { [ci]: workflow("acme/tool@v1", ""), "action.yml": "runs:\n  using: composite\n  steps: []\n" };
    const { exitCode, outputs, data, annotations, summary } = await gate({ files });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: "fail", blocked: 2 });
    expect(data).toMatchObject({ verdict: "fail", unknown: [], rulesRun: ["PIN-1", "PRM-1", "SYN-1"], files: 2 });
    expect(data.findings).toEqual([
      {
        rule: "PIN-1",
        severity: "high",
        level: "hard",
        file: ci,
        line: 6,
        column: 15,
        message: expect.any(String),
        remedy: expect.stringContaining("acme/tool@<commit SHA> # v1"),
        fingerprint: expect.stringMatching(/^pg1:[0-9a-f]{32}$/),
        status: "blocked",
      },
      expect.objectContaining({ rule: "PRM-1", level: "soft", line: 3, column: 3, status: "blocked" }),
    ]);
    expect(annotations).toMatchObject([{ level: "error", file: ci, line: 6 }, { level: "error" }]);
    expect(summary).toContain("❌ **Blocked by 2 of 2 findings.**");
  });

  it("only advises where it is told so, by line or by configuration", async () => {
    const files = { [ci]: workflow("acme/tool@v1") };
    expect((await gate({ files, inputs: { levels: "PIN-1: advisory" } })).exitCode).toBe(0);
    expect((await gate({ files, inputs: { levels: '{"PIN-1":"off"}' } })).outputs.findings).toBe(0);
    expect((await gate({ files, inputs: { "trusted-owners": "acme" } })).exitCode).toBe(0);
    const official = { [ci]: workflow("actions/checkout@v4") };
    expect((await gate({ files: official })).exitCode).toBe(0);
    expect((await gate({ files: official, inputs: { "trusted-owners": "none" } })).exitCode).toBe(1);
  });

  it("refuses a level or rule that does not exist, naming each", async () => {
    const { exitCode, problems } = await gate({ inputs: { levels: "PIN-1: strict\nNO-1: hard" } });
    expect(exitCode).toBe(2);
    expect(problems.map(({ given }) => given)).toEqual(["PIN-1: strict", "NO-1: hard"]);
  });

  it("does not pass a workflow that cannot be read, unless told to advise", async () => {
    const files = { [ci]: "jobs: {" };
    const { exitCode, data, summary } = await gate({ files });
    expect([exitCode, data.unknown.map(({ file }) => file)]).toEqual([1, [ci]]);
    expect(summary).not.toContain("✅");
    expect((await gate({ files, inputs: { "on-unknown": "advise" } })).exitCode).toBe(0);
  });

  it("takes its settings from the base, and says what the change would like them to be", async () => {
    const config = ".github/paceline.yml";
    const [strict, loose] = ["hard", "off"].map(
      (level) => `policy-gate:\n  levels: { PRM-1: "${level}", PIN-1: off }\n`,
    );
    const at = (base: string | undefined, head: string | undefined) =>
      gate({
        files: { [ci]: workflow(`acme/tool@${sha}`, ""), ...(head && { [config]: head }) },
        otherWorkspaces: { base: { "package.json": "{}", ...(base && { [config]: base }) } },
        inputs: { "base-workspace": "base" },
      });
    expect((await at(loose, loose)).outputs).toMatchObject({ verdict: "pass", findings: 0 });
    expect((await at(loose, undefined)).outputs).toMatchObject({ verdict: "pass", findings: 0 });
    const loosened = await at(strict, loose);
    expect(loosened.exitCode).toBe(1);
    expect(loosened.annotations).toContainEqual(expect.objectContaining({ level: "warning", file: config }));
    // Not even to be stricter: the base's word counts until the change is merged.
    expect((await at(loose, strict)).exitCode).toBe(0);
    expect((await at(undefined, loose)).exitCode).toBe(1);
  });

  it("asks GitHub for the base's settings, and refuses what they might refuse while they are not known", async () => {
    const files = { [ci]: workflow("actions/checkout@v4") };
    const context = { ...pullRequest, defaultBranch: "main" };
    const config = Buffer.from("policy-gate:\n  trusted-owners: [none]\n").toString("base64");
    const answering = (path: string) => {
      if (path.endsWith("/contents/.github/paceline.yml")) return { encoding: "base64", content: config };
      return path.endsWith("/pulls/7/files") ? [] : undefined;
    };
    const restWith = (answers: (path: string) => unknown) =>
      memoryRest(({ path }) => {
        const answer = answers(path);
        if (answer === undefined) throw new PacelineError("api-forbidden", "no access");
        return answer;
      });
    expect((await gate({ files, context, rest: restWith(answering) })).data.findings).toMatchObject([
      { rule: "PIN-1", level: "hard" },
    ]);
    const silent = await gate({ files, context, rest: restWith(() => undefined) });
    expect(silent.exitCode).toBe(1);
    expect(silent.data.unknown).toContainEqual(expect.objectContaining({ file: ".github/paceline.yml", blocks: true }));
    const clean = { [ci]: workflow(`acme/tool@${sha}`) };
    expect((await gate({ files: clean, context, rest: restWith(() => undefined) })).exitCode).toBe(0);
  });

  it("is as strict as the change's own file asks where the base cannot be asked, and never less strict", async () => {
    const own = (config: string, world: MemoryWorld = {}) =>
      gate({
        files: { [ci]: workflow("actions/checkout@v4"), ".github/paceline.yml": config, ...world.files },
        ...world,
      });
    expect((await own("policy-gate: { trusted-owners: [none] }")).exitCode).toBe(1);
    expect((await own("policy-gate: { levels: { PIN-1: hard } }")).exitCode).toBe(1);
    expect((await own('policy-gate: { levels: { PIN-1: "off" } }')).outputs.findings).toBe(1);
    // Without an answer LCK-1 cannot be judged, and the own file makes it a hard rule.
    const files = { ...lockedFiles, ".github/paceline.yml": "policy-gate: { levels: { LCK-1: hard } }" };
    const silent = { context: { ...pullRequest, defaultBranch: "main" }, rest: restOf(null) };
    expect((await gate({ files, ...silent })).exitCode).toBe(1);
    expect((await gate({ files: lockedFiles, ...silent })).exitCode).toBe(0);
    // Even where it asks for advice only.
    const advising = "policy-gate: { levels: { LCK-1: hard }, on-unknown: advise }";
    expect((await gate({ files: { ...files, ".github/paceline.yml": advising }, ...silent })).exitCode).toBe(1);
  });

  it("lets a change mend settings that are broken on the base, and refuses what they might refuse", async () => {
    for (const broken of ["policy-gate: [", "policy-gate: { on-unknown: perhaps }", "policy-gate: { nonsense: 1 }"]) {
      const at = (uses: string) =>
        gate({
          files: { [ci]: workflow(uses) },
          otherWorkspaces: { base: { ".github/paceline.yml": broken } },
          inputs: { "base-workspace": "base" },
        });
      expect((await at(`acme/tool@${sha}`)).exitCode).toBe(0);
      const refused = await at("actions/checkout@v4");
      expect([refused.exitCode, refused.data.unknown[0]?.file]).toEqual([1, ".github/paceline.yml"]);
    }
  });

  it("does not call an empty folder a pass without a word", async () => {
    expect((await gate({})).data.unknown).toMatchObject([{ file: "." }]);
  });
});

describe("policy-gate on a change", () => {
  const lock = { "package-lock.json": "{}" };
  const before = { "package.json": manifest("1.0.0"), ...lock };
  const after = { "package.json": manifest("2.0.0"), ...lock };

  it("compares with a second checkout, also one that lies inside the workspace", async () => {
    const otherWorkspaces = { "./base": before };
    const inside = { "base/package.json": manifest("1"), "base/package-lock.json": "{}", "base/action.yml": "jobs: {" };
    const files = { ...after, ...inside };
    const { data } = await gate({ files, otherWorkspaces, inputs: { "base-workspace": "./base" } });
    expect(data.rulesRun).toContain("LCK-1");
    expect(data.findings).toMatchObject([{ rule: "LCK-1", file: "package.json", line: 3, level: "soft" }]);
    expect(data.unknown).toEqual([]);
  });

  it("lists what it cannot read on both sides, and never takes it for unchanged", async () => {
    // Above what is read of one file.
    const unreadable = "x".repeat(64 * 1024 * 1024 + 1);
    const compare = async (before: MemoryWorld["files"], after: MemoryWorld["files"]) => {
      const { data } = await gate({
        files: after ?? {},
        otherWorkspaces: { base: before ?? {} },
        inputs: { "base-workspace": "base" },
      });
      return { findings: data.findings.length, unknown: data.unknown.map(({ file }) => file) };
    };
    const listed = { findings: 0, unknown: ["package.json"] };
    const bigManifest = { ...lock, "package.json": unreadable };
    expect(await compare(bigManifest, bigManifest)).toEqual(listed);
    const bigLock = { "package-lock.json": unreadable };
    expect(await compare({ ...before, ...bigLock }, { ...after, ...bigLock })).toEqual(listed);
    expect(await compare({ ...before, ...bigLock }, { ...before, ...bigLock })).toEqual({ findings: 0, unknown: [] });
  });

  it("refuses a base-workspace that is not there", async () => {
    const { exitCode, problems } = await gate({ files: after, inputs: { "base-workspace": "bass" } });
    expect([exitCode, problems[0]?.name]).toEqual([2, "base-workspace"]);
  });

  it("asks GitHub in a pull request", async () => {
    const rest = restOf([{ filename: "package.json", status: "modified" }], { "package.json": manifest("1.0.0") });
    const { data } = await gate({ files: after, rest, context: pullRequest });
    expect(data.findings).toMatchObject([{ rule: "LCK-1", file: "package.json", line: 3 }]);
  });

  it("is content with a pull request that changes both, or only what leaves the lockfile valid", async () => {
    const both = ["package.json", "package-lock.json"].map((filename) => ({ filename, status: "modified" }));
    expect((await gate({ files: after, rest: restOf(both), context: pullRequest })).data.findings).toEqual([]);
    const rest = restOf([{ filename: "package.json", status: "modified" }], { "package.json": manifest("2.0.0") });
    expect((await gate({ files: after, rest, context: pullRequest })).data.findings).toEqual([]);
  });

  it.each<[string, MemoryWorld]>([
    ["there is no base", {}],
    ["GitHub lists only a part", { context: pullRequest, rest: restOf(Array(3000).fill({ filename: "a.md" })) }],
    ["there is no token", { context: pullRequest }],
    ["GitHub refuses", { context: pullRequest, rest: restOf(null) }],
    [
      "the push creates its branch",
      { context: { event: "push", repository: "acme/web", baseSha: "0".repeat(40), sha }, rest: restOf([]) },
    ],
  ])("says that LCK-1 did not run when %s", async (_, world) => {
    const { exitCode, data } = await gate({ files: after, ...world });
    expect([exitCode, data.unknown.map(({ file }) => file)]).toEqual([0, ["."]]);
    expect(data.rulesRun).not.toContain("LCK-1");
  });

  it("compares a new branch with the commit at which it left the default branch, not with what came after", async () => {
    const mergeBase = "d".repeat(40);
    const touched = {
      files: [{ filename: "package.json", status: "modified" }],
      merge_base_commit: { sha: mergeBase },
    };
    const rest: Rest = {
      ...restOf([]),
      async get(path, query) {
        if (path === `/repos/acme/web/compare/main...${sha}`) return touched;
        const version = query?.ref === mergeBase ? "2.0.0" : "3.0.0";
        return { encoding: "base64", content: Buffer.from(manifest(version)).toString("base64") };
      },
    };
    const push = { event: "push", repository: "acme/web", branch: "topic", defaultBranch: "main", sha };
    const { data } = await gate({ files: after, rest, context: { ...push, baseSha: "0".repeat(40) } });
    expect([data.rulesRun.includes("LCK-1"), data.findings, data.unknown]).toEqual([true, [], []]);
  });

  it("says unknown for a manifest whose earlier text GitHub does not give", async () => {
    const rest = restOf([{ filename: "package.json", status: "modified" }]);
    expect((await gate({ files: after, rest, context: pullRequest })).data).toMatchObject({
      findings: [],
      unknown: [{ file: "package.json" }],
    });
  });
});
