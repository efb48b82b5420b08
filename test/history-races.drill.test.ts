import { expect, it } from "vitest";
import { race } from "./history-races.ts";

it("up to fifty runs at once lose nothing that reached an artifact", async () => {
  const count = await race({ runs: 50, tries: 3_000 });
  expect(count.interleavings).toBe(3_000);
  const figures = Object.entries(count).map(([name, value]) => `${value.toLocaleString("en")} ${name}`);
  process.stdout.write(`history races: ${figures.join(", ")}\n`);
});
