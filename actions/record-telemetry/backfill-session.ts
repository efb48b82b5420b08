import type { Ports } from "../../packages/core/action/ports.ts";
import { messageOf, PacelineError } from "../../packages/core/errors/paceline-error.ts";
import { fetchJobs } from "../../packages/core/github/fetch-jobs.ts";
import { type ApiRun, parseApiRun } from "../../packages/core/github/fetch-run.ts";
import type { FetchProblem } from "../../packages/core/github/fetched.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import { type RunRecord, recordKey } from "../../packages/core/record/record.ts";
import {
  type BackfillCursor,
  MAX_OPEN_RUNS,
  type OpenRun,
} from "../../packages/core/telemetry/backfill/backfill-cursor.ts";
import type { BackfillReport } from "../../packages/core/telemetry/backfill/backfill-report.ts";
import { type CreationWindow, cover } from "../../packages/core/telemetry/backfill/creation-spans.ts";
import { buildRunRecord } from "../../packages/core/telemetry/build-run-record.ts";
import type { BackfillRequest } from "./backfill-request.ts";
import { createdFilter, type ListedRun, listRuns, type RunList } from "./list-runs.ts";
import { SessionEnd, SessionLimits } from "./session-limits.ts";

/** Runs without an end that one session asks for, and its calls for that as a share of all. */
const MAX_OPEN_RUNS_ASKED = 10;
const MAX_OPEN_SHARE = 0.25;
/** A run whose jobs GitHub failed to return this often, while it returned those of others, is given up. */
const MAX_TRIES = 5;
/** This many failures in a row are GitHub's fault and not that of single runs. */
const MAX_FAILURES_IN_A_ROW = 3;

/** What was read so far, and what was looked at for it. All of it holds at any moment, so a session may end anywhere. */
export class BackfillSession {
  readonly records: RunRecord[] = [];
  readonly problems: FetchProblem[] = [];
  readonly #rest: Rest;
  readonly #request: BackfillRequest;
  readonly #limits: SessionLimits;
  readonly #path: string;
  /** By run and attempt. Whether a record has jobs is asked only of those that are met: a snapshot unpacks them for it. */
  readonly #known: Map<string, Pick<RunRecord, "jobs">>;
  readonly #etags = new Map<string, string>();
  #spans: BackfillCursor["spans"];
  #open: readonly OpenRun[];
  #unchanged = 0;
  #failures = 0;

  constructor(rest: Rest, request: BackfillRequest, ports: Pick<Ports, "log" | "now">) {
    this.#rest = rest;
    this.#request = request;
    this.#limits = new SessionLimits(rest, request, ports);
    this.#path = `/repos/${request.repository}/actions/runs`;
    this.#known = new Map(request.known.map((record) => [recordKey(record), record]));
    this.#spans = request.cursor.spans;
    this.#open = request.cursor.open;
  }

  get cursor(): BackfillCursor {
    const isAnswered = this.records.length > 0;
    const open = this.#open.filter(({ tries }) => tries < MAX_TRIES || !isAnswered);
    return { spans: this.#spans, open, etags: this.#etags, learner: this.#learner };
  }

  get counts(): Pick<BackfillReport, "calls" | "unchanged"> {
    return { calls: this.#limits.calls, unchanged: this.#unchanged };
  }

  /** Requests runs that had not ended when they were seen; those that still have not go to the end of the queue. */
  async readOpen(): Promise<void> {
    const turns = Math.min(MAX_OPEN_RUNS_ASKED, Math.floor(this.#request.calls * MAX_OPEN_SHARE), this.#open.length);
    for (let turn = 0; turn < turns; turn += 1) {
      const [first, ...others] = this.#open;
      if (first === undefined) return;
      const outcome = await this.#readOpenRun(first);
      this.#open = outcome === null ? others : [...others, outcome];
    }
  }

  /** Reads what was created in a stretch of time, newest first, and notes after each second of it that it was looked at. */
  async readWindow(window: CreationWindow): Promise<void> {
    let top = window.to;
    let reached: string | null = null;
    for (let place = { to: window.to, page: 1 }; ; ) {
      const list = await this.#list({ ...window, ...place });
      for (const run of list.runs) {
        if (reached !== null && run.created_at < reached) this.#cover(reached, top ?? reached);
        top ??= run.created_at;
        await this.#readListed(run);
        reached = run.created_at;
      }
      if (!list.goesOn || reached === null) {
        // Only now all that the answer holds was looked at.
        if (window.to === null && place.to === null) this.#keepEtag(createdFilter(window), list.etag);
        break;
      }
      // A page of runs that were all created in one second.
      place = { to: reached, page: reached === place.to ? place.page + 1 : 1 };
    }
    const end = top ?? window.from;
    if (end !== null) this.#cover(window.from, end);
  }

  /** A workflow that runs after others is the learner: every one of its runs would follow a run that is recorded. */
  get #learner(): string | null {
    return this.#request.learner ?? this.#request.cursor.learner;
  }

  #cover(from: string | null, to: string): void {
    this.#spans = cover(this.#spans, { from, to });
  }

  /** What is newer than all that was looked at may be asked for again and again, so its ETag is worth keeping. */
  async #list(asked: CreationWindow & { readonly page: number }): Promise<RunList> {
    this.#limits.check(this.records.length);
    const filter = asked.to === null ? createdFilter(asked) : null;
    try {
      const list = await listRuns(this.#rest, this.#path, asked, this.#etagOf(filter));
      if (!list.isChanged) this.#unchanged += 1;
      return list;
    } catch (error) {
      throw this.#refused(error);
    }
  }

  async #readListed(run: ListedRun): Promise<void> {
    if (run.workflow_path !== null && run.workflow_path === this.#learner) return;
    if (this.#has(run)) return;
    const unread = { runId: run.run_id, attempt: run.attempt, tries: 0 };
    const outcome = run.status === "completed" ? await this.#read(run, unread) : unread;
    if (outcome === null || this.#open.some(({ runId }) => runId === outcome.runId)) return;
    if (this.#open.length >= MAX_OPEN_RUNS) throw new SessionEnd("too-many-open");
    this.#open = [...this.#open, outcome];
  }

  /** What is left to do of a run that had not ended: null for nothing. */
  async #readOpenRun(open: OpenRun): Promise<OpenRun | null> {
    const { runId: run_id, attempt } = open;
    if (this.#has({ run_id, attempt })) return null;
    this.#limits.check(this.records.length);
    const path = `${this.#path}/${run_id}`;
    try {
      const answer = await this.#rest.getIfChanged(path, {}, this.#etagOf(path));
      if (!answer.isChanged) this.#unchanged += 1;
      const etag = answer.isChanged ? answer.etag : this.#etagOf(path);
      const run = answer.isChanged ? parseApiRun(answer.value, () => {}) : null;
      if (run?.status === "completed") return this.#has(run) ? null : await this.#read(run, open);
      this.#keepEtag(path, etag);
      return open;
    } catch (error) {
      if (error instanceof PacelineError && error.code === "api-missing") return null;
      throw this.#refused(error);
    }
  }

  /** The record of a run, or what is known of a run whose jobs GitHub does not return now. */
  async #read(run: ApiRun, open: OpenRun): Promise<OpenRun | null> {
    this.#limits.check(this.records.length);
    const { value: jobs, problems } = await fetchJobs(this.#rest, this.#request.repository, run.run_id, run.attempt);
    const failure = jobs === null ? problems.find(({ code }) => code !== "unknown-shape") : undefined;
    if (failure?.code === "api-limited") throw this.#ended(failure);
    // A run that was deleted meanwhile still counts as what the list said of it.
    if (failure !== undefined && failure.code !== "api-missing") {
      this.#failures += 1;
      if (this.#failures >= MAX_FAILURES_IN_A_ROW) throw this.#ended(failure);
      return { ...open, tries: open.tries + 1 };
    }
    this.#failures = 0;
    this.problems.push(...problems.filter((problem) => problem !== failure));
    this.records.push(buildRunRecord({ run, jobs, changes: null, parts: [] }));
    this.#known.set(recordKey(run), { jobs: jobs ?? [] });
    this.#limits.tell(this.records.length);
    return null;
  }

  #has(run: Pick<RunRecord, "run_id" | "attempt">): boolean {
    return (this.#known.get(recordKey(run))?.jobs ?? null) !== null;
  }

  #etagOf(asked: string | null): string | null {
    return asked === null ? null : (this.#request.cursor.etags.get(asked) ?? null);
  }

  #keepEtag(asked: string | null, etag: string | null): void {
    if (asked !== null && etag !== null) this.#etags.set(asked, etag);
  }

  #refused(error: unknown): unknown {
    if (!(error instanceof PacelineError)) return error;
    return this.#ended({ code: error.code, source: this.#path, message: messageOf(error) });
  }

  /** The reason is shown either way; after a limit the next session continues, after anything else it may not. */
  #ended(problem: FetchProblem): SessionEnd {
    this.problems.push(problem);
    return new SessionEnd(problem.code === "api-limited" ? "rate-limit" : "refused");
  }
}
