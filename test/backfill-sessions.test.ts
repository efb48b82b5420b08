import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Backfilled, backfill } from "../actions/record-telemetry/backfill.ts";
import type { BackfillRequest } from "../actions/record-telemetry/backfill-request.ts";
import type { RunRecord } from "../packages/core/record/record.ts";
import { NO_CURSOR, parseCursor, writeCursor } from "../packages/core/telemetry/backfill/backfill-cursor.ts";
import type { WorkflowRun } from "../packages/testkit/index.ts";
import { BackfillGitHub, type Refusal, type Refuses } from "./backfill-github.ts";

// However sessions of backfill are cut, what they read together is what one session without limits reads.

const LEARNER = ".github/workflows/learn.yml";
const ports = { log: { debug() {}, info() {}, warn() {} }, now: () => new Date("2026-06-01T00:00:00Z") };
/** Two hours each: what was created in the last hour is looked at again. */
const time = (index: number) => new Date(Date.UTC(2026, 0, 1, 2 * index)).toISOString().replace(".000", "");

/** What a repository keeps from one session to the next. */
class Repository {
  readonly github: BackfillGitHub;
  records: readonly RunRecord[] = [];
  cursor = "";

  constructor(pageSize: number) {
    this.github = new BackfillGitHub(pageSize);
  }

  addRun(second: number, given: Partial<WorkflowRun> = {}): WorkflowRun {
    const { world } = this.github;
    const ended = given.status === "in_progress" ? {} : { conclusion: "success" as const };
    const run = world.addRun({ repository: "acme/app", created_at: time(second), ...ended, ...given });
    world.addJob({ run_id: run.id, conclusion: "success" });
    return run;
  }

  endRuns(ends: (run: WorkflowRun) => boolean): void {
    for (const run of this.github.world.runs) {
      if (run.status === "in_progress" && ends(run)) Object.assign(run, { status: "completed", conclusion: "success" });
    }
  }

  async session(given: Partial<BackfillRequest> = {}, refuses?: Refuses): Promise<Backfilled> {
    const cursor = parseCursor(this.cursor, "acme/app");
    const wish = { repository: "acme/app", count: 1000, calls: 900, known: this.records, cursor, learner: LEARNER };
    return backfill(this.github.open(refuses), { ...wish, ...given }, ports);
  }

  keep({ records, cursor }: Backfilled): void {
    this.records = [...this.records, ...records];
    this.cursor = writeCursor(cursor, "acme/app");
  }

  async readAll(): Promise<void> {
    for (let session = 0; session < 20; session += 1) this.keep(await this.session());
  }

  get read(): number[] {
    return this.records.map((record) => record.run_id).sort((a, b) => a - b);
  }

  get wanted(): number[] {
    const ended = this.github.world.runs.filter(({ status, path }) => status === "completed" && path !== LEARNER);
    return ended.map(({ id }) => id).sort((a, b) => a - b);
  }
}

const planned = fc.record({
  pageSize: fc.integer({ min: 1, max: 7 }),
  /** Runs by the session before which they appear; those of the first are what is there. Several share a second. */
  runs: fc.array(
    fc.record({
      appears: fc.integer({ min: 0, max: 4 }),
      second: fc.integer({ min: 0, max: 2 }),
      endsIn: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 6 })),
      isLearner: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
    { maxLength: 30, size: "max" },
  ),
  sessions: fc.array(
    fc.record({
      count: fc.integer({ min: 1, max: 5 }),
      calls: fc.integer({ min: 1, max: 25 }),
      refusals: fc.array(
        fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom<Refusal>("api-limited", "api-unavailable")),
        { maxLength: 3 },
      ),
      /** Killed: nothing of it is kept. `forgets`: its cursor is not, as where the cache may not be written. */
      fate: fc.constantFrom("kept", "kept", "kept", "killed", "forgets"),
    }),
    { maxLength: 8 },
  ),
});

type Plan = typeof planned extends fc.Arbitrary<infer T> ? T : never;

/** What happens at a repository between two sessions: runs appear, others end. */
function happen(repository: Repository, { runs }: Plan, session: number): void {
  for (const { appears, second, endsIn, isLearner } of runs) {
    const path = isLearner ? { path: LEARNER } : {};
    const status = endsIn > 0 ? { status: "in_progress" as const, run_number: session + endsIn } : {};
    if (appears === session) repository.addRun(session * 2 + second, { ...status, ...path });
  }
  repository.endRuns((run) => run.run_number <= session);
}

async function carryOut(repository: Repository, planned: Plan["sessions"][number]): Promise<void> {
  const refusals = new Map(planned.refusals);
  const done = await repository.session(planned, (call) => refusals.get(call));
  // What was told to a session that was killed is told again.
  if (planned.fate === "killed") repository.github.told.length -= done.records.length;
  else repository.keep(planned.fate === "kept" ? done : { ...done, cursor: NO_CURSOR });
}

describe("sessions of backfill", () => {
  it("read together what one without limits reads, each run once, wherever they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(planned, async (plan) => {
        const repository = new Repository(plan.pageSize);
        for (let session = 0; session <= Math.max(4, plan.sessions.length); session += 1) {
          happen(repository, plan, session);
          const one = plan.sessions[session];
          if (one !== undefined) await carryOut(repository, one);
        }
        repository.endRuns(() => true);
        await repository.readAll();
        expect(repository.read).toEqual(repository.wanted);
        const { told } = repository.github;
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 150 },
    );
  });

  it("go on where the last one stopped, without a look at what lies between", async () => {
    const repository = new Repository(5);
    for (let second = 0; second < 40; second += 1) repository.addRun(second);
    repository.keep(await repository.session({ count: 20 }));
    repository.github.asked.length = 0;
    const { report } = await repository.session({ count: 4 });
    expect(report).toMatchObject({ read: 4, stopped: "count", calls: 6 });
    const lists = repository.github.asked.filter((path) => !path.includes("jobs"));
    expect(lists.map((path) => new URLSearchParams(path.split("?")[1]).get("created"))).toEqual([
      `>=${time(38.5)}`,
      `<=${time(20)}`,
    ]);
  });

  it("read what GitHub lists late", async () => {
    const repository = new Repository(100);
    repository.addRun(5);
    await repository.readAll();
    repository.addRun(4.9);
    await repository.readAll();
    expect(repository.read).toEqual(repository.wanted);
  });

  it("skip no run that shares its second with the newest one that was read before", async () => {
    const repository = new Repository(100);
    repository.addRun(5);
    await repository.readAll();
    for (const second of [5, 5, 6]) repository.addRun(second);
    repository.keep(await repository.session({ count: 2 }));
    await repository.readAll();
    expect(repository.read).toEqual(repository.wanted);
  });

  it("ask for nothing that changed where nothing did", async () => {
    const repository = new Repository(100);
    for (let second = 0; second < 40; second += 1) repository.addRun(second);
    await repository.readAll();
    const { report } = await repository.session();
    expect(report).toMatchObject({ read: 0, calls: 1, unchanged: 1, stopped: "complete" });
  });

  it("remember which workflow learns, for the nights when no event tells", async () => {
    const repository = new Repository(100);
    repository.addRun(1);
    await repository.readAll();
    repository.addRun(9, { path: LEARNER });
    repository.addRun(10);
    repository.keep(await repository.session({ learner: null }));
    expect(repository.read).toEqual(repository.wanted);
  });

  it("begin anew after a cursor of a newer version, and read nothing twice", async () => {
    const repository = new Repository(100);
    for (let second = 0; second < 10; second += 1) repository.addRun(second);
    repository.keep(await repository.session({ count: 6 }));
    repository.cursor = repository.cursor.replace("paceline.backfill/1", "paceline.backfill/2");
    await repository.readAll();
    expect(repository.read).toEqual(repository.wanted);
    expect(repository.github.told).toHaveLength(10);
  });

  it("reach what lies behind the thousand runs that GitHub lists at most", async () => {
    const repository = new Repository(100);
    for (let second = 0; second < 1_150; second += 1) repository.addRun(second);
    for (let session = 0; session < 4; session += 1) repository.keep(await repository.session({ count: 300 }));
    expect(repository.read).toEqual(repository.wanted);
  });

  it("give up a run whose jobs alone GitHub never tells, and read all others", async () => {
    const repository = new Repository(100);
    const broken = repository.addRun(5);
    const refuses: Refuses = (_, path) => (path.includes(`/${broken.id}/`) ? "api-unavailable" : undefined);
    const left: number[] = [];
    for (let session = 0; session < 6; session += 1) {
      repository.addRun(10 + session);
      const done = await repository.session({}, refuses);
      expect(done.problems).toEqual([]);
      repository.keep(done);
      left.push(done.report.open);
    }
    expect(left).toEqual([1, 1, 1, 1, 0, 0]);
    expect(repository.read).toEqual(repository.wanted.filter((id) => id !== broken.id));
  });

  it("end where GitHub answers nothing, say so, and give up no run for it", async () => {
    const repository = new Repository(100);
    for (let second = 0; second < 9; second += 1) repository.addRun(second);
    for (let session = 0; session < 9; session += 1) {
      const done = await repository.session({}, (_, path) => (path.endsWith("/jobs") ? "api-unavailable" : undefined));
      expect(done.report).toMatchObject({ read: 0, stopped: "refused" });
      expect(done.problems).toHaveLength(1);
      repository.keep(done);
    }
    await repository.readAll();
    expect(repository.read).toEqual(repository.wanted);
  });
});
