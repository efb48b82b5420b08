import { describe, expect, it } from "vitest";
import { readPolicyInput } from "../../policy-input.ts";
import { unpinnedAction } from "./unpinned-action.ts";

const sha = "11bd71901bbe5b1630ceea73d27597364c9af683";

async function check(text: string, trusted: readonly string[] = ["actions", "github"]) {
  const workflows = [{ path: ".github/workflows/ci.yml", text }];
  const change = { known: false, reason: "" } as const;
  const input = await readPolicyInput({ workflows, unread: [], dependencyPaths: [], roots: [], change }, trusted);
  return unpinnedAction.check(input).violations;
}

const step = (uses: string) => `jobs:\n  a:\n    steps:\n      - uses: ${uses}\n`;

describe("PIN-1", () => {
  it("flags a third party's tag where it is written, and says what to write", async () => {
    const [found, ...rest] = await check(step("acme/tool/sub@v1.2"));
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      file: ".github/workflows/ci.yml",
      line: 4,
      column: 15,
      subject: "acme/tool/sub@v1.2",
    });
    expect(found?.level).toBeUndefined();
    expect(found?.remedy).toContain("acme/tool/sub@<commit SHA> # v1.2");
  });

  it("only advises for trusted owners, whatever their case, and trusts single repositories too", async () => {
    expect(await check(step("Actions/checkout@v4"))).toMatchObject([{ severity: "medium", level: "advisory" }]);
    expect(await check(step("acme/tool@v1"), ["acme/tool"])).toMatchObject([{ level: "advisory" }]);
    expect((await check(step("acme/other@v1"), ["acme/tool"]))[0]?.level).toBeUndefined();
    expect((await check(step("actions/checkout@v4"), []))[0]?.level).toBeUndefined();
  });

  it.each([
    `acme/tool@${sha}`,
    `acme/tool@${sha} # v1.2`,
    "./.github/actions/x",
    "$/actions/x",
    `docker://alpine@sha256:${"0".repeat(64)}`,
  ])("has nothing against %s", async (uses) => {
    expect(await check(step(uses))).toEqual([]);
  });

  it("knows images by tag, actions without any version, and short SHAs", async () => {
    const uses = ["docker://alpine:3", "acme/tool", `acme/tool@${sha.slice(0, 7)}`];
    for (const one of uses) expect(await check(step(one)), one).toHaveLength(1);
  });

  it("looks at reusable workflows, composite actions and steps inside `parallel`", async () => {
    expect(await check("jobs:\n  a:\n    uses: acme/ci/.github/workflows/x.yml@main\n")).toHaveLength(1);
    expect(await check("runs:\n  using: composite\n  steps:\n    - uses: acme/tool@v1\n")).toHaveLength(1);
    expect(await check("jobs:\n  a:\n    steps:\n      - parallel:\n          - uses: acme/tool@v1\n")).toHaveLength(1);
  });
});
