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
  it("says of a broken file that it is unknown, and where it breaks", async () => {
    const { violations, unknown } = await check("jobs:\n  a: [\n");
    expect(violations).toMatchObject([{ file: "w.yml", subject: "syntax" }]);
    expect(unknown).toHaveLength(1);
    expect(unknown?.[0]?.file).toBe("w.yml");
  });

  it("names a file once as unknown, however many problems it has", async () => {
    const { violations, unknown } = await check("jobs:\n  a: 1\n  a: 2\n");
    expect(violations.length).toBeGreaterThan(1);
    expect(unknown).toHaveLength(1);
  });

  it("covers files that nobody could read", async () => {
    const unread = [{ file: "w.yml", reason: "too large" }];
    const change = { known: false, reason: "" } as const;
    const input = await readPolicyInput({ workflows: [], unread, dependencyPaths: [], roots: [], change }, []);
    expect(unreadableWorkflow.check(input).unknown).toMatchObject([{ file: "w.yml" }]);
  });

  it("has nothing to say about a file that can be read", async () => {
    expect(await check("on: push\njobs: {}\n")).toEqual({ violations: [], unknown: [] });
  });
});
