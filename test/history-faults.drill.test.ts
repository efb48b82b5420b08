import { expect, it } from "vitest";
import type { FaultRule } from "../packages/testkit/http/faults.ts";
import type { RuntimeOptions, WorkflowRun } from "../packages/testkit/index.ts";
import { type LearningRepository, learningRepository } from "./history-faults.ts";

/** What goes wrong while a learner records a run; `reason` must stand where the user looks, if there is something to say. */
interface Trouble {
  readonly faults?: readonly FaultRule[];
  readonly runtime?: RuntimeOptions;
  /** Done to the world before the learner starts. */
  readonly spoil?: (repository: LearningRepository, run: WorkflowRun) => void;
  readonly reason?: RegExp;
}

const API = "GET /repos/";
const status = (code: number, more = {}) => ({ kind: "status", status: code, ...more }) as const;
const always = (match: string, fault: FaultRule["fault"]): Partial<Trouble> => ({ faults: [{ match, fault }] });

const TROUBLES: Readonly<Record<string, Trouble>> = {
  "the API says 401": { ...always(API, status(401)), reason: /401/ },
  "the API says 403": { ...always(API, status(403)), reason: /403/ },
  "the API says 404": { ...always(API, status(404)), reason: /404/ },
  "the API says 429 and when to come back": { ...always(API, status(429, { retryAfter: 1 })), reason: /limit|429/ },
  "the API says 429 and to come back tomorrow": {
    ...always(API, status(429, { retryAfter: 86_400 })),
    reason: /limit|429/,
  },
  "the API says 429 without a word": { ...always(API, status(429)), reason: /limit|429/ },
  "the API says 500": { ...always(API, status(500)), reason: /500/ },
  "the API says 503": { ...always(API, status(503)), reason: /503/ },
  "the API breaks connections": { ...always(API, { kind: "reset" }), reason: /closed|reset|socket/i },
  "answers of the API stop in the middle": { ...always(API, { kind: "half-sent" }), reason: /terminated|aborted/i },
  "answers of the API are garbage": { ...always(API, { kind: "corrupt" }), reason: /not JSON/ },
  "artifacts cannot be listed": {
    ...always("artifacts?", status(403)),
    reason: /artifacts.*403/i,
  },
  "artifacts cannot be downloaded": { ...always("/zip", status(403)), reason: /403/ },
  "artifacts have expired": {
    spoil: ({ github }) => {
      for (const artifact of github.world.artifacts) artifact.expired = true;
    },
  },
  "an artifact expires between list and download": { ...always("/zip", status(410)), reason: /410/ },
  "an artifact's zip is broken on its way": {
    ...always("GET /blobs/artifacts/", { kind: "corrupt" }),
    reason: /unreadable|uploaded/,
  },
  "an artifact's zip stops in the middle": {
    ...always("GET /blobs/artifacts/", { kind: "half-sent" }),
    reason: /terminated|aborted|is no zip/,
  },
  "a stranger's zip is no zip": {
    spoil: (repository, run) => {
      repository.addPart(run);
      Object.assign(repository.github.world.artifacts.at(-1) ?? {}, {
        bytes: Buffer.from("PK nonsense"),
        name: `paceline-run-${run.id}-1-zz`,
      });
    },
    reason: /zip/,
  },
  "a part is of a later version": {
    spoil: (repository, run) => {
      repository.addPart(run, Buffer.from(`{"schema":"paceline.run/2","run_id":${run.id}}\n`));
      Object.assign(repository.github.world.artifacts.at(-1) ?? {}, { name: `paceline-run-${run.id}-1-later` });
    },
    reason: /paceline\.run\/2/,
  },
  "a part is of an earlier version with fewer fields": {
    spoil: (repository, run) => {
      repository.addPart(
        run,
        Buffer.from(`{"schema":"paceline.run/1","run_id":${run.id},"tests":[{"file":"old.py"}]}\n`),
      );
      Object.assign(repository.github.world.artifacts.at(-1) ?? {}, { name: `paceline-run-${run.id}-1-early` });
    },
  },
  "the cache token may only read": { runtime: { cachePolicy: "read-only" }, reason: /cache write denied/ },
  "the cache token may do nothing": { runtime: { cachePolicy: "none" }, reason: /denied/ },
  "the cache is switched off": { runtime: { cacheMode: "none" }, reason: /mode|skipped/i },
  "the cache service says 429": { ...always("CreateCacheEntry", status(429, { retryAfter: 1 })), reason: /429/ },
  "the cache service says 403": { ...always("CacheEntry", status(403)), reason: /403/ },
  "the snapshot is damaged on its way": {
    ...always("GET /blobs/caches/", { kind: "corrupt" }),
    reason: /Failed to restore/,
  },
  "the snapshot stops in the middle": {
    ...always("GET /blobs/caches/", { kind: "half-sent" }),
    reason: /Failed to restore/,
  },
  "the cache is evicted": { spoil: ({ github }) => void github.world.evictCaches() },
  "uploads of artifacts are refused": { ...always("CreateArtifact", status(403)), reason: /403/ },
  "clocks disagree": {
    spoil: ({ github }, run) => {
      const early = "2020-01-01T00:00:00Z";
      for (const job of github.world.jobs) if (job.run_id === run.id) Object.assign(job, { completed_at: early });
    },
  },
};

it.each(Object.entries(TROUBLES))(
  "%s: the job goes on, the reason is shown, the next run repairs",
  async (_, trouble) => {
    using repository = await learningRepository();
    const { github, addRun, addPart, learn, history } = repository;
    const before = addRun();
    addPart(before);
    expect((await learn(before)).exitCode).toBe(0);
    const run = addRun();
    addPart(run);

    trouble.spoil?.(repository, run);
    for (const fault of trouble.faults ?? []) github.faults.add(fault);
    const step = await learn(run, trouble.runtime);
    expect(step).toMatchObject({ exitCode: 0, conclusion: "success", timedOut: false });
    if (trouble.reason) expect(`${step.log}\n${step.summary}`).toMatch(trouble.reason);

    github.faults.clear();
    for (const artifact of github.world.artifacts) artifact.expired = false;
    expect((await learn()).exitCode).toBe(0);
    const known = await history();
    for (const { id } of [before, run]) {
      expect(known.find(({ run_id }) => run_id === id)).toMatchObject({
        conclusion: "success",
        jobs: [{ name: "build" }, { name: "test" }],
        tests: expect.arrayContaining([expect.objectContaining({ job: "test", file: "a.test.ts", seconds: 1.5 })]),
      });
    }
  },
);
