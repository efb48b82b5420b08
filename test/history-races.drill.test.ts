import { expect, it } from "vitest";
import { race } from "./history-races.ts";

it.each([
  { runs: 10, tries: 5_000 },
  { runs: 50, tries: 500 },
])("up to $runs runs at once lose nothing, whatever could not be read", async ({ runs, tries }) => {
  const count = await race({ runs, tries });
  expect(count).toMatchObject({ interleavings: tries, lost: 0 });
  const figures = Object.entries(count).map(([name, value]) => `${value.toLocaleString("en")} ${name}`);
  process.stdout.write(`history races: ${figures.join(", ")}\n`);
});
