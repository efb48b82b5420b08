import { describe, expect, it } from "vitest";
import { readPolicyInput } from "../../policy-input.ts";
import { broadPermissions } from "./broad-permissions.ts";

async function check(text: string) {
  const workflows = [{ path: "w.yml", text }];
  const change = { known: false, reason: "" } as const;
  const input = await readPolicyInput({ workflows, unread: [], dependencyPaths: [], roots: [], change }, []);
  return broadPermissions.check(input).violations;
}

const places = async (text: string) => (await check(text)).map(({ line, column, level }) => [line, column, level]);

describe("PRM-1", () => {
  it("flags each job that has no permissions when the workflow has none", async () => {
    const text = "on: push\njobs:\n  a: { steps: [] }\n  b:\n    permissions: { contents: read }\n  c: { steps: [] }\n";
    expect(await places(text)).toEqual([
      [3, 3, undefined],
      [6, 3, undefined],
    ]);
  });

  it("is content with permissions of the workflow, also with none at all", async () => {
    expect(await check("on: push\npermissions: {}\njobs:\n  a: {}\n")).toEqual([]);
    expect(await check("on: push\npermissions:\n  contents: write\njobs:\n  a: {}\n")).toEqual([]);
  });

  it("blocks write-all and advises against read-all, where they are written", async () => {
    const text = "on: push\npermissions: write-all\njobs:\n  a:\n    permissions: read-all\n";
    expect(await places(text)).toEqual([
      [2, 14, "hard"],
      [5, 18, "advisory"],
    ]);
  });

  it("leaves a workflow that is only called to its caller, but not the calls that it makes itself", async () => {
    const called = "jobs:\n  a: {}\n  b:\n    uses: ./.github/workflows/x.yml\n";
    expect(await places(`on: workflow_call\n${called}`)).toEqual([[4, 3, undefined]]);
    expect(await places(`on: [workflow_call, push]\n${called}`)).toHaveLength(2);
  });

  it("does not look at actions, which have no permissions of their own", async () => {
    expect(await check("runs:\n  using: composite\n  steps: []\n")).toEqual([]);
  });
});
