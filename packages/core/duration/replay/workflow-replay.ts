import type { TrainNetwork } from "../network/network-trainer.ts";
import type { ActiveRuns } from "../runs/active-runs.ts";
import { isLearnt, observation, type RunObservation } from "../runs/observations.ts";
import type { RunFeatures } from "../runs/run-features.ts";
import type { RunHeader } from "../runs/run-headers.ts";
import { ScoreBoard, type ScoreBoardState } from "./score-board.ts";
import { Timeline, type TimelineState } from "./timeline.ts";

/** Older runs are not replayed: no model looks back further, and an action has to be quick. */
export const REPLAYED_RUNS = 400;
/** Runs among which the active ones are looked for: the oldest of the replayed ones had company, too. */
export const COUNTED_RUNS = 2 * REPLAYED_RUNS;
/** Jobs are forecast only for the last N of these runs: their older errors no longer decide anything. */
const FORECAST_JOBS = 220;
/** Errors are shown for this many last runs: enough to be stable, few enough to be current. */
export const SCORED_RUNS = 200;

/** One workflow's runs in their order, with the measured error of what was said before each. */
export class WorkflowReplay {
  readonly series: string;
  readonly timeline: Timeline;
  readonly #tallies: { readonly first: Tally; readonly later: Tally };

  constructor(series: string, train: TrainNetwork | null, { state, find }: StoredReplay = NOTHING_KEPT) {
    this.series = series;
    this.timeline = new Timeline(train);
    this.#tallies = { first: tallyOf(state?.first), later: tallyOf(state?.later) };
    if (state !== undefined) this.timeline.restore(series, state.timeline, find);
  }

  get state(): WorkflowReplayState {
    const { first, later } = this.#tallies;
    return { timeline: this.timeline.state(this.series), first: stateOf(first), later: stateOf(later) };
  }

  /** What became of first attempts, or of later ones. */
  tally({ rerun }: Pick<RunFeatures, "rerun">): Readonly<Tally> {
    return rerun ? this.#tallies.later : this.#tallies.first;
  }

  /**
   * The next runs, oldest first; `ways`: the runs active when they were created, null to ignore them.
   * Only what ended before `now` is scored.
   */
  arrive(headers: readonly RunHeader[], ways: ActiveRuns | null, now = Number.POSITIVE_INFINITY): void {
    for (const [index, header] of headers.entries()) {
      this.#arrive(observation(header, ways), index >= headers.length - FORECAST_JOBS, now);
    }
  }

  #arrive(run: RunObservation, withJobs: boolean, now: number): void {
    const { run: forecast } = withJobs ? this.timeline.arrive(run) : this.timeline.arrive(run, []);
    if (!isLearnt(run, now)) return;
    const tally = run.repeats ? this.#tallies.later : this.#tallies.first;
    tally.learnt += 1;
    if (forecast !== null) tally.board.add(run.outcome.seconds, forecast);
  }
}

export interface Tally {
  readonly board: ScoreBoard;
  /** Complete runs that were learnt from, or will be as soon as their end is reached. */
  learnt: number;
}

interface TallyState {
  readonly board: ScoreBoardState;
  readonly learnt: number;
}

const tallyOf = (state: TallyState | undefined): Tally => ({
  board: new ScoreBoard(state?.board),
  learnt: state?.learnt ?? 0,
});

const stateOf = ({ board, learnt }: Tally): TallyState => ({ board: board.state(SCORED_RUNS), learnt });

/** Where an earlier replay stopped. */
export interface StoredReplay {
  readonly state: WorkflowReplayState | undefined;
  /** Gives a run that had not ended then. */
  readonly find: (key: string) => RunObservation | null;
}

const NOTHING_KEPT: StoredReplay = { state: undefined, find: () => null };

export interface WorkflowReplayState {
  readonly timeline: TimelineState;
  readonly first: TallyState;
  readonly later: TallyState;
}
