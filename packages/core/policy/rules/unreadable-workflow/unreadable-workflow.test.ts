import { describe, expect, it } from "vitest";
import { readPolicyInput } from "../../policy-input.ts";
import { unreadableWorkflow } from "./unreadable-workflow.ts";

async function check(text: string) {
  const workflows = [{ path: "w.yml", text }];
  const change = { known: false, reason: "" } as const;
  return unreadableWorkflow.check(
    await readPolicyInput({ workflows, unread: [], dependencyPaths: [], roots: [], change }, []),
  );
}

describe("SYN-1", () => {
  it("says of a broken file where it breaks", async () => {
    expect((await check("jobs:\n  a: [\n")).violations).toMatchObject([{ file: "w.yml", subject: "syntax" }]);
    expect((await check("jobs:\n  a: 1\n  a: 2\n")).violations.length).toBeGreaterThan(1);
  });

  it("covers files that nobody could read", async () => {
    const unread = [{ file: "w.yml", reason: "too large" }];
    const change = { known: false, reason: "" } as const;
    const input = await readPolicyInput({ workflows: [], unread, dependencyPaths: [], roots: [], change }, []);
    expect(unreadableWorkflow.check(input).violations).toMatchObject([{ file: "w.yml" }]);
  });

  it("has nothing to say about a file that can be read", async () => {
    expect(await check("on: push\njobs: {}\n")).toEqual({ violations: [] });
  });
});
