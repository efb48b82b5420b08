import { messageOf } from "../../errors/paceline-error.ts";
import { isObject } from "../../json/is-object.ts";
import type { ArtifactLedger } from "../artifact-ledger.ts";
import type { HistoryProblem } from "../store.ts";
import { inParallel } from "../toolkit/in-parallel.ts";
import type { ArtifactLimits } from "./artifact-downloads.ts";
import type { ArtifactPlace } from "./artifact-place.ts";
import { type ListedArtifact, readListedArtifact } from "./listed-artifact.ts";

/** If others' artifacts fill the list, this many runs of the default branch are asked for theirs: one call each. */
const MAX_ASKED_RUNS = 30;
/** A page of each list of runs. */
const MAX_LISTED_RUNS = 100;
const MAX_PARALLEL_LISTS = 5;
/** And if still nothing is found, this many times as much of the list is read. */
const PATIENCE = 3;

export interface ArtifactList {
  /** What the history does not hold yet. */
  readonly artifacts: readonly ListedArtifact[];
  readonly problems: readonly HistoryProblem[];
}

/**
 * Artifacts of one run, or of the whole repository, newest first and no more than needed. Anybody whose pull request runs a
 * workflow can add a thousand artifacts to the repository's list; so where it does not end in time, the runs of the default
 * branch are asked one by one, whose artifacts no stranger can hide.
 */
export async function listArtifacts(
  place: ArtifactPlace,
  runId: number | undefined,
  limits: ArtifactLimits,
  ledger?: ArtifactLedger,
): Promise<ArtifactList> {
  const scope = runId === undefined ? "actions/artifacts" : `actions/runs/${runId}/artifacts`;
  const found = new FoundArtifacts(place.defaultBranch, limits.downloads, ledger);
  const problems: HistoryProblem[] = [];
  const list = place.rest.pages(`/repos/${place.repository}/${scope}`, {}, "artifacts", limits.allMs);
  const entries = list[Symbol.asyncIterator]();
  try {
    await found.takeFrom(entries, limits.listed);
    // An artifact that is known already shows that what is older was looked at before.
    if (found.isEnough || found.knows || (await found.isEnd(entries))) return { artifacts: found.artifacts, problems };
    await askRuns(place, found);
    if (found.trusted === 0) await found.takeFrom(entries, limits.listed * PATIENCE);
    const message = `only the newest ${found.seen} artifacts of the repository were looked at; older ones may not be known`;
    if (!(await found.isEnd(entries))) problems.push({ code: "service", source: scope, message });
  } catch (error) {
    problems.push({ code: "service", source: scope, message: messageOf(error) });
  } finally {
    await entries.return?.();
  }
  return { artifacts: found.artifacts, problems };
}

/** The artifacts of the default branch's newest runs. */
async function askRuns(place: ArtifactPlace, found: FoundArtifacts): Promise<void> {
  const { rest, repository, defaultBranch } = place;
  const runs: number[] = [];
  for (const event of ["workflow_run", undefined]) {
    const query = { branch: defaultBranch, status: "completed", event };
    let seen = 0;
    for await (const run of rest.pages(`/repos/${repository}/actions/runs`, query, "workflow_runs")) {
      const id = ownRun(run);
      if (id !== null && !runs.includes(id)) runs.push(id);
      seen += 1;
      // Half of them are the learner's, which hold whole runs.
      if (seen >= MAX_LISTED_RUNS || runs.length >= MAX_ASKED_RUNS / (event === undefined ? 1 : 2)) break;
    }
  }
  await inParallel(runs, MAX_PARALLEL_LISTS, async (id) => {
    if (found.isEnough) return;
    for await (const item of rest.pages(`/repos/${repository}/actions/runs/${id}/artifacts`, {}, "artifacts")) {
      found.add(item);
    }
  });
}

function ownRun(run: unknown): number | null {
  if (!isObject(run) || !isObject(run.repository) || !isObject(run.head_repository)) return null;
  return typeof run.id === "number" && run.repository.id === run.head_repository.id ? run.id : null;
}

/** What was found so far. Forks' do not count as enough, or an outsider could hide all others behind his own. */
class FoundArtifacts {
  readonly #defaultBranch: string;
  readonly #enough: number;
  readonly #ledger: ArtifactLedger | undefined;
  readonly #byId = new Map<number, ListedArtifact>();
  #next: IteratorResult<unknown> | null = null;
  seen = 0;
  trusted = 0;
  /** Whether one of them is in the history already. */
  knows = false;

  constructor(defaultBranch: string, enough: number, ledger: ArtifactLedger | undefined) {
    this.#defaultBranch = defaultBranch;
    this.#enough = enough;
    this.#ledger = ledger;
  }

  get artifacts(): readonly ListedArtifact[] {
    return [...this.#byId.values()];
  }

  get isEnough(): boolean {
    return this.trusted > this.#enough;
  }

  add(item: unknown): void {
    const artifact = readListedArtifact(item, this.#defaultBranch);
    if (artifact === null || this.#byId.has(artifact.id)) return;
    if (this.#ledger?.has(artifact.id) === true) {
      this.knows ||= artifact.trust === "trusted";
      return;
    }
    this.#byId.set(artifact.id, artifact);
    if (artifact.trust === "trusted") this.trusted += 1;
  }

  /** Takes entries until `limit` were seen in all, these are enough, or the list ends. */
  async takeFrom(entries: AsyncIterator<unknown>, limit: number): Promise<void> {
    while (this.seen < limit && !this.isEnough && !(await this.isEnd(entries))) {
      this.add(this.#next?.value);
      this.#next = null;
      this.seen += 1;
    }
  }

  /** Whether there is no further entry; looks one ahead. */
  async isEnd(entries: AsyncIterator<unknown>): Promise<boolean> {
    this.#next ??= await entries.next();
    return this.#next.done === true;
  }
}
