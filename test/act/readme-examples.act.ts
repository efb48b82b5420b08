import { beforeAll, describe, expect, it } from "vitest";
import { requireBuild } from "../end-to-end/built-product.ts";
import { workflowExamples } from "../workflow-examples.ts";
import { openActShop } from "./act-shop.ts";
import { sampleSuite } from "./sample-suite.ts";

/** Whatever starts on a push; not what needs a base branch or a matrix that another part of the page shows. */
const EXAMPLES = workflowExamples().filter(
  ({ text }) => /^on:.*push/m.test(text) && !/github\.base_ref|as in the matrix/.test(text),
);
const WORKFLOW = ".github/workflows/ci.yml";

describe("README examples on an independent runner", () => {
  beforeAll(requireBuild);

  it("are found in the READMEs of all actions that a push can start", () => {
    const pages = new Set(EXAMPLES.map(({ place }) => /actions\/([\w-]+)/.exec(place)?.[1] ?? "root"));
    expect([...pages].sort()).toEqual(
      ["cache-key", "plan-shards", "policy-gate", "predict-duration", "preflight", "record-telemetry", "root"].sort(),
    );
  });

  it.each(EXAMPLES)("$place", async ({ text }) => {
    using shop = await openActShop({ ...sampleSuite(), ".gitignore": "node_modules/\n" });
    const { conclusion, jobs } = await shop.push(WORKFLOW, { [WORKFLOW]: text });
    const failed = jobs.flatMap(({ log, conclusion: end }) => (end === "failure" ? log.map((line) => line.text) : []));
    expect(failed).toEqual([]);
    expect(conclusion).toBe("success");
    expect(jobs.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(jobs.length).toBeGreaterThan(0);
  });
});
