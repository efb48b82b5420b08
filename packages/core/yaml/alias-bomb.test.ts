import { expect, it } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

it("stops at aliases that stand for a million values", async () => {
  const lists = Array.from(
    { length: 6 },
    (_, index) => `- &a${index + 1} [${Array(10).fill(`*a${index}`).join(", ")}]`,
  );
  const { problems } = await parseYaml(`- &a0 x\n${lists.join("\n")}\n`);
  expect(problems.map(({ code }) => code)).toContain("too-many-nodes");
});
