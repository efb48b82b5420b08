import assert from "node:assert/strict";
import fc from "fast-check";
import { ModelGitHub, partsOf } from "./history-model.ts";

const UNREAD = ["service", "unreadable", "too-large", "newer-version", "untrusted"] as const;

/** What one run does, and what is done to it. */
const run = fc.record({
  /** Test jobs that leave a part each. */
  jobs: fc.integer({ min: 0, max: 3 }),
  /** Merges into the snapshot, after its first job. */
  learns: fc.boolean(),
  /** Records another run once more: delivered twice. */
  again: fc.option(fc.nat(49)),
  lost: fc.boolean(),
  stale: fc.nat(2),
  /** Reads a snapshot of which a byte is wrong: most often in one of its blocks. */
  damage: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(null), fc.constant(null)),
  /** It cannot read the snapshot, and could save one. */
  unread: fc.option(fc.constantFrom(...UNREAD), { freq: 3 }),
  fork: fc.boolean(),
  /** After so many requests the machine dies. */
  diesAfter: fc.option(fc.nat(6), { freq: 4 }),
});

export interface RaceOptions {
  /** At most so many at once. */
  readonly runs: number;
  readonly tries: number;
  readonly seed?: number;
}

export interface RaceCount {
  interleavings: number;
  requests: number;
  parts: number;
  evictions: number;
  damaged: number;
  /** Readings that failed before a save that would have worked. */
  unread: number;
  deaths: number;
  /** Parts that were in a snapshot, or in an artifact at the end, and are not known any more. */
  lost: number;
}

/**
 * Runs at once, in many orders: with refused saves, stale reads, evictions at any point, machines that die between any two
 * requests, and runs that are recorded twice. Once all is quiet, nothing that reached an artifact is missing.
 */
export async function race({ runs: most, tries, seed }: RaceOptions): Promise<RaceCount> {
  const count: RaceCount = {
    interleavings: 0,
    requests: 0,
    parts: 0,
    evictions: 0,
    damaged: 0,
    unread: 0,
    deaths: 0,
    lost: 0,
  };
  const plan = [fc.scheduler(), fc.array(run, { minLength: 1, maxLength: most, size: "max" }), fc.nat(6)] as const;
  const property = fc.asyncProperty(...plan, async (scheduler, runs, evictions) => {
    const model = new ModelGitHub();
    const turn = () => {
      count.requests += 1;
      return scheduler.schedule(Promise.resolve());
    };
    const actors = runs.map(async ({ jobs, learns, again, diesAfter, fork, ...fate }, index) => {
      let left = diesAfter ?? Number.POSITIVE_INFINITY;
      const mortalTurn = async () => {
        left -= 1;
        if (left === -1) count.deaths += 1;
        if (left < 0) throw new MachineDied();
        await turn();
      };
      const id = index + 1;
      for (let job = 0; job < jobs; job += 1) {
        await mortalTurn();
        model.uploadPart(id, `job-${job}`, fork);
        if (!learns || job > 0) continue;
        if (fate.damage !== null) count.damaged += 1;
        if (fate.unread !== null) count.unread += 1;
        await model.historyFor(id, mortalTurn, fate).keepSnapshot([]);
      }
      if (again === null) return;
      await mortalTurn();
      const other = again % runs.length;
      model.uploadAgain(other + 1, runs[other]?.fork === true, 1_000 + id);
    });
    const evicting = async () => {
      for (let left = evictions; left > 0; left -= 1) {
        await turn();
        model.snapshots = left % 2 === 0 ? [] : model.snapshots.slice(0, -1);
        count.evictions += 1;
      }
    };
    await scheduler.waitFor(Promise.all([...actors.map((actor) => actor.catch(onlyDeath)), evicting()]));

    // One learner reads at most a hundred artifacts; what is left waits for the next.
    for (const learner of [2_001, 2_002, 2_003]) await model.historyFor(learner).keepSnapshot([]);
    const reading = await model.historyFor(2_004).read();
    assert.deepEqual(partsOf(reading), model.uploadedParts());
    for (const { run_id, trust } of reading.records) assert.equal(trust, runs[run_id - 1]?.fork ? "fork" : "trusted");
    const before = model.downloaded;
    await model.historyFor(2_005).keepSnapshot([]);
    assert.equal(model.downloaded, before);
    const known = partsOf(reading);
    count.lost += await lateRuns(model, runs, scheduler, count, known);
    count.interleavings += 1;
    count.parts += model.uploadedParts().length;
  });
  await fc.assert(property, { numRuns: tries, ...(seed !== undefined && { seed }) });
  return count;
}

/**
 * All artifacts are gone, and further runs come, at once, of which many cannot read the only place where the older ones are
 * still known. How many of these parts are not known in the end.
 */
async function lateRuns(
  model: ModelGitHub,
  runs: readonly (typeof run extends fc.Arbitrary<infer T> ? T : never)[],
  scheduler: fc.Scheduler,
  count: RaceCount,
  known: readonly string[],
): Promise<number> {
  model.expireArtifacts();
  const turn = () => {
    count.requests += 1;
    return scheduler.schedule(Promise.resolve());
  };
  const late = runs.map(async ({ jobs, lost, unread }, index) => {
    const id = 3_000 + index;
    for (let job = 0; job < jobs; job += 1) {
      await turn();
      model.uploadPart(id, `job-${job}`, false);
    }
    if (unread !== null) count.unread += 1;
    await model.historyFor(id, turn, { lost, unread }).keepSnapshot([]);
  });
  await scheduler.waitFor(Promise.all(late));
  for (const learner of [4_001, 4_002, 4_003]) await model.historyFor(learner).keepSnapshot([]);
  const parts = new Set(partsOf(await model.historyFor(4_004).read()));
  const missing = [...known, ...model.uploadedParts()].filter((part) => !parts.has(part));
  assert.deepEqual(missing, []);
  return missing.length;
}

class MachineDied extends Error {}

function onlyDeath(error: unknown): void {
  if (!(error instanceof MachineDied)) throw error;
}
