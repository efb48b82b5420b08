import { J as readAnswer, W as fnv1a, q as fetched } from "../runner.js";
import { l as givenFields } from "./record.js";
import { b as mismatchTerms, l as isLearnt, n as Timeline, o as ScoreBoard, u as observation, v as networkInputs, y as baselines } from "./network-trainer.js";
// packages/core/duration/models-text.ts
function writeModels(head, models) {
	return [JSON.stringify(head), ...models].join("\n");
}
function readModelsHead(text) {
	return parse(lineOf(text, 0));
}
function modelText(text, number) {
	return lineOf(text, number + 1);
}
function readModel(text) {
	return parse(text);
}
function lineOf(text, number) {
	let start = 0;
	for (let line = 0; line < number; line += 1) {
		const end = text.indexOf("\n", start);
		if (end === -1) return null;
		start = end + 1;
	}
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? void 0 : end);
}
function parse(line) {
	if (line === null) return null;
	try {
		const value = JSON.parse(line);
		return typeof value === "object" && value !== null ? value : null;
	} catch {
		return null;
	}
}
// packages/core/duration/replay/workflow-replay.ts
const FORECAST_JOBS = 220;
var WorkflowReplay = class {
	series;
	timeline;
	#tallies;
	constructor(series, train, { state, find } = NOTHING_KEPT) {
		this.series = series;
		this.timeline = new Timeline(train);
		this.#tallies = {
			first: tallyOf(state?.first),
			later: tallyOf(state?.later)
		};
		if (state !== void 0) this.timeline.restore(series, state.timeline, find);
	}
	get state() {
		const { first, later } = this.#tallies;
		return {
			timeline: this.timeline.state(this.series),
			first: stateOf(first),
			later: stateOf(later)
		};
	}
	tally({ rerun }) {
		return rerun ? this.#tallies.later : this.#tallies.first;
	}
	arrive(headers, ways, now = Number.POSITIVE_INFINITY) {
		for (const [index, header] of headers.entries()) this.#arrive(observation(header, ways), index >= headers.length - FORECAST_JOBS, now);
	}
	#arrive(run, withJobs, now) {
		const { run: forecast } = withJobs ? this.timeline.arrive(run) : this.timeline.arrive(run, []);
		if (!isLearnt(run, now)) return;
		const tally = run.repeats ? this.#tallies.later : this.#tallies.first;
		tally.learnt += 1;
		if (forecast !== null) tally.board.add(run.outcome.seconds, forecast);
	}
};
const tallyOf = (state) => ({
	board: new ScoreBoard(state?.board),
	learnt: state?.learnt ?? 0
});
const stateOf = ({ board, learnt }) => ({
	board: board.state(200),
	learnt
});
const NOTHING_KEPT = {
	state: void 0,
	find: () => null
};
// packages/core/duration/stored-models.ts
const MODELS_SECTION = "models";
const MODELS_VERSION = "paceline.duration-models/4";
const MODELS_FEATURES = [
	mismatchTerms,
	baselines,
	networkInputs
].flatMap((named) => named.map(({ name }) => name)).join(", ");
const MAX_LATER_RUNS = 100;
function findModels(text, runs) {
	const head = text === null ? null : readModelsHead(text);
	if (text === null || head?.version !== "paceline.duration-models/4" || head.features !== MODELS_FEATURES) return null;
	const keys = new Set(runs.map(({ key }) => key));
	const number = head.workflows?.findIndex(({ last }) => keys.has(last)) ?? -1;
	const range = head.workflows?.[number];
	if (range === void 0) return null;
	const line = modelText(text, number);
	const knownRuns = runs.findLastIndex(({ key }) => key === range.last) + 1;
	if (line === null || knownRuns === 0 || digestOf(runs.slice(0, knownRuns)) !== range.digest) return null;
	return {
		range,
		text: line,
		knownRuns
	};
}
function resumeReplay(text, runs, now) {
	const models = findModels(text, runs);
	if (models === null || !(Date.parse(models.range.knownUntil) < now)) return null;
	return resumeFrom(models, runs);
}
function resumeFrom({ text, knownRuns }, runs) {
	const later = runs.slice(knownRuns);
	const state = later.length > MAX_LATER_RUNS ? null : readModel(text);
	if (state === null) return null;
	const find = (key) => {
		const header = runs.findLast((run) => run.key === key);
		return header === void 0 ? null : observation(header);
	};
	return {
		replay: {
			state,
			find
		},
		later
	};
}
function digestOf(knownRuns) {
	const runs = knownRuns.slice(-400);
	let hash = fnv1a("");
	for (const { key, record } of runs) for (const text of [
		key,
		record.completed_at ?? "",
		record.conclusion ?? "",
		record.trust
	]) hash = fnv1a(text, hash);
	return `${runs.length}-${hash.toString(16)}`;
}
// packages/core/github/fetch-run.ts
function fetchRun(rest, repository, runId, attempt) {
	const path = `/repos/${repository}/actions/runs/${runId}${attempt === void 0 ? "" : `/attempts/${attempt}`}`;
	return fetched(path, async (note) => parseApiRun(await rest.get(path), note));
}
function parseApiRun(value, note) {
	return readAnswer(value, note, (run) => {
		const runId = run.integer("id", 1);
		if (runId === null) return null;
		const repository = run.object("repository", identity);
		const head = run.object("head_repository", identity);
		const status = run.string("status", 50);
		const updated = run.time("updated_at");
		return {
			repository: repository?.name ?? null,
			...givenFields({
				repository_id: repository?.id ?? null,
				workflow_id: run.integer("workflow_id", 1)
			}),
			workflow: run.string("name", 500),
			workflow_path: run.string("path")?.split("@")[0] ?? null,
			run_id: runId,
			attempt: run.integer("run_attempt", 1) ?? 1,
			event: run.string("event", 100),
			branch: run.string("head_branch", 500),
			sha: run.string("head_sha", 64),
			...pullRequest(run, repository?.id ?? null),
			created_at: run.time("created_at"),
			started_at: run.time("run_started_at"),
			completed_at: status === "completed" ? updated : null,
			conclusion: run.string("conclusion", 50),
			trust: head?.name != null && head.name === repository?.name ? "trusted" : "fork",
			status,
			head_repository: head?.name ?? null,
			isPrivate: repository?.isPrivate ?? null
		};
	});
}
function pullRequest(run, repositoryId) {
	const own = run.list("pull_requests", 100, (pull) => ({
		number: pull.integer("number", 1),
		base: pull.object("base", (base) => ({
			ref: base.string("ref", 500),
			sha: base.string("sha", 64),
			repository: base.object("repo", identity)?.id ?? null
		}))
	}))?.find(({ base }) => repositoryId === null || (base?.repository ?? repositoryId) === repositoryId);
	return {
		pull_request: own?.number ?? null,
		base_branch: own?.base?.ref ?? null,
		base_sha: own?.base?.sha ?? null
	};
}
function identity(repository) {
	return {
		id: repository.integer("id", 1),
		name: repository.string("full_name", 200),
		isPrivate: repository.boolean("private")
	};
}
export { MODELS_VERSION as a, resumeFrom as c, writeModels as d, MODELS_SECTION as i, resumeReplay as l, parseApiRun as n, digestOf as o, MODELS_FEATURES as r, findModels as s, fetchRun as t, WorkflowReplay as u };
