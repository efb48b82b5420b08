import { describe, expect, it } from "vitest";
import { ModelGitHub } from "./history-model.ts";
import { race } from "./history-races.ts";

describe("many runs at once", () => {
  it("lose nothing that reached an artifact, in whatever order things happen", async () => {
    const { interleavings } = await race({ runs: 10, tries: 150 });
    expect(interleavings).toBe(150);
  });

  it("catch up with more artifacts than one learner reads", async () => {
    const model = new ModelGitHub();
    for (let id = 1; id <= 230; id += 1) model.uploadPart(id, "job-0", false);
    for (const learner of [301, 302, 303]) await model.historyFor(learner).keepSnapshot([]);
    expect((await model.historyFor(304).read()).records).toHaveLength(230);
    expect(model.downloaded).toBe(230);
  });
});
