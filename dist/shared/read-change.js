import { Ft as isObject, H as fetched, U as readAnswer } from "../runner.js";
// packages/core/github/fetch-changes.ts
const MOST_FILES = 3e3;
const MOST_COMPARED_FILES = 300;
const COMMIT = /^[0-9a-f]{40,64}$/;
function fetchChanges(rest, repository, source) {
	if ("pullRequest" in source) return paged(rest, `/repos/${repository}/pulls/${source.pullRequest}/files`);
	if ("commit" in source) return paged(rest, `/repos/${repository}/commits/${source.commit}`, "files");
	return compared(rest, `/repos/${repository}/compare/${encodeURIComponent(source.base)}...${source.head}`);
}
function paged(rest, path, listKey) {
	return fetched(path, async (note) => {
		const files = [];
		for await (const item of rest.pages(path, {}, listKey)) {
			const file = readFile(item, note);
			if (file !== null) files.push(file);
			if (files.length >= MOST_FILES) break;
		}
		return {
			files,
			truncated: files.length >= MOST_FILES,
			mergeBase: null
		};
	});
}
function compared(rest, path) {
	return fetched(path, async (note) => {
		const answer = await rest.get(path);
		if (!isObject(answer) || !Array.isArray(answer.files)) return null;
		const files = answer.files.map((item) => readFile(item, note)).filter((file) => file !== null);
		const { sha } = isObject(answer.merge_base_commit) ? answer.merge_base_commit : {};
		const mergeBase = typeof sha === "string" && COMMIT.test(sha) ? sha : null;
		return {
			files,
			truncated: answer.files.length >= MOST_COMPARED_FILES,
			mergeBase
		};
	});
}
function readFile(value, note) {
	const file = readAnswer(value, note, (fields) => {
		const path = fields.string("filename");
		if (!path) return null;
		return {
			path,
			additions: fields.integer("additions"),
			deletions: fields.integer("deletions"),
			status: fields.string("status", 50)
		};
	});
	if (file === null) note(["a file without a name was left out"]);
	return file;
}
// packages/core/change/change-sources.ts
const QUEUE_BRANCH = /^gh-readonly-queue\/(.{1,300})\/pr-(\d{1,10})-([0-9a-f]{40})$/;
const NOTHING = /^0+$/;
function changeSources(run) {
	const { event, sha, pullRequest, baseSha } = run;
	if (event === null) return unknown$1("this is no run of a workflow");
	if (event.startsWith("pull_request")) {
		if (pullRequest === null) return unknown$1("the pull request of this run is not known");
		return known({
			source: { pullRequest },
			base: baseSha,
			partial: null
		});
	}
	if (event !== "merge_group" && event !== "push") return unknown$1(`a run of event \`${event}\` has no change of its own`);
	if (sha === null) return unknown$1("the commit of this run is not known");
	return event === "push" ? sourcesOfPush(run, sha) : sourcesOfQueue(run, sha);
}
function queueOf(run) {
	const match = QUEUE_BRANCH.exec(run.branch ?? "");
	if (match === null) return null;
	return {
		base_branch: match[1] ?? "",
		pull_request: Number(match[2]),
		base_sha: match[3] ?? ""
	};
}
function sourcesOfQueue(run, sha) {
	const queue = queueOf(run);
	if (queue === null) return known(lastCommit(sha, "the base of this merge queue is not known"));
	return known(comparison(queue.base_sha, sha), lastCommit(sha, "the base of this merge queue is gone"));
}
function sourcesOfPush({ baseSha: before, branch, defaultBranch }, sha) {
	if (before === null) return known(lastCommit(sha, "the commit before this push is not known"));
	if (!NOTHING.test(before)) return known(comparison(before, sha), lastCommit(sha, "the commit before this push is gone"));
	const nothing = lastCommit(sha, "this push has no commit before it to compare with");
	return defaultBranch === null || branch === defaultBranch ? known(nothing) : known(comparison(defaultBranch, sha), nothing);
}
function comparison(base, head) {
	return {
		source: {
			base,
			head
		},
		base,
		partial: null
	};
}
function lastCommit(commit, partial) {
	return {
		source: { commit },
		base: null,
		partial
	};
}
function known(...sources) {
	return {
		known: true,
		sources
	};
}
function unknown$1(reason) {
	return {
		known: false,
		reason
	};
}
// packages/core/change/read-change.ts
async function readChange(run, rest, repository) {
	const places = changeSources(run);
	if (!places.known) return {
		...places,
		problems: []
	};
	if (repository === null) return unknown("the repository is not known");
	if (rest === null) return unknown("there is no token to ask GitHub what changed");
	const [first, second] = places.sources;
	const reading = await readPlace(first, rest, repository);
	return reading.problems.some(({ code }) => code === "api-missing") && second !== void 0 ? readPlace(second, rest, repository) : reading;
}
async function readPlace(place, rest, repository) {
	const { value, problems } = await fetchChanges(rest, repository, place.source);
	if (value === null) return {
		...unknown(`GitHub did not say what changed: ${problems[0]?.message ?? "no reason given"}`),
		problems
	};
	const { files, truncated, mergeBase } = value;
	const limit = truncated ? `GitHub lists only the first ${files.length} files of this change` : null;
	return {
		known: true,
		files,
		truncated,
		base: mergeBase ?? place.base,
		partial: limit ?? place.partial,
		problems
	};
}
function unknown(reason) {
	return {
		known: false,
		reason,
		problems: []
	};
}
export { queueOf as n, readChange as t };
