import fc from "fast-check";
import { expect, it } from "vitest";
import { observations } from "../runs/observations.ts";
import { exampleRun } from "../testing/example-run.ts";
import { CompletionQueue } from "./completion-queue.ts";

const [run] = observations([exampleRun(1)]);

it("runs come out by the time they ended, whatever the order they went in", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 })), fc.nat({ max: 60 }), (times, limit) => {
      const queue = new CompletionQueue<null>();
      if (run === undefined) return;
      for (const knownAt of times) queue.add({ run, knownAt, memo: null });
      const taken: number[] = [];
      for (let next = queue.takeBefore(limit); next !== null; next = queue.takeBefore(limit)) taken.push(next.knownAt);
      expect(taken).toEqual(times.filter((time) => time < limit).sort((a, b) => a - b));
    }),
  );
});

it("of equal times, the run created first comes first", () => {
  const queue = new CompletionQueue<null>();
  for (const late of observations([exampleRun(3), exampleRun(1), exampleRun(2)]).toReversed()) {
    queue.add({ run: late, knownAt: 5, memo: null });
  }
  expect([1, 2, 3].map(() => queue.takeBefore(6)?.run.runId)).toEqual([1, 2, 3]);
});
