import { expect, it } from "vitest";
import { chunkTable, compareChunks, parseChunkTable } from "./chunk-table.ts";

const chunk = (name: string, bytes: number) => ({ chunk: name, entry: "shared", modules: 2, bytes });

it("reads back the table of chunks that it writes, by name", () => {
  const rows = [chunk("b.js", 20), chunk("a.js", 10)];
  expect(parseChunkTable(chunkTable(rows))).toEqual([chunk("a.js", 10), chunk("b.js", 20)]);
});

it("says of each chunk whether it is new, grew, shrank or is gone", () => {
  const before = [chunk("grew.js", 10), chunk("shrank.js", 10), chunk("same.js", 10), chunk("gone.js", 7)];
  const after = [chunk("grew.js", 13), chunk("shrank.js", 6), chunk("same.js", 10), chunk("new.js", 5)];
  const lines = compareChunks(before, after).split("\n").slice(1);
  const changes = lines.map((line) => line.split(/ {2,}/)).map((cells) => [cells[0], cells.at(-1)]);
  expect(changes).toEqual([
    ["grew.js", "+3"],
    ["same.js", "10"],
    ["shrank.js", "-4"],
    ["new.js", "new, +5"],
    ["gone.js", "gone, -7"],
  ]);
});
