import { r as __exportAll } from "./rolldown-runtime.js";
import { Bt as isObject, G as readText, Gt as InputError, J as readAnswer, Jt as messageOf, K as encodePath, q as fetched, qt as PacelineError } from "../runner.js";
// packages/core/change/compare-checkouts.ts
const MAX_FILE_BYTES = 67108864;
async function compareCheckouts(base, head) {
	const isAround = await base.workspace.contains(head.workspace.root);
	const [old, now] = [new Set(base.paths), new Set(head.paths)];
	if (isAround || old.size === 0 && (await base.workspace.list(["*", ".github/**"])).paths.length === 0) throw new InputError([{
		name: "base-workspace",
		place: "input",
		given: base.workspace.root,
		expected: "a folder with another checkout to compare with"
	}]);
	const files = [];
	for (const path of new Set([...old, ...now])) {
		const before = old.has(path) ? (await readText(base.workspace, path, MAX_FILE_BYTES)).text : null;
		const after = now.has(path) ? (await readText(head.workspace, path, MAX_FILE_BYTES)).text : null;
		if (!old.has(path)) files.push({
			path,
			status: "added",
			before,
			after
		});
		else if (!now.has(path)) files.push({
			path,
			status: "removed",
			before,
			after
		});
		else if (before === null || after === null) files.push({
			path,
			status: "unread",
			before,
			after
		});
		else if (before !== after) files.push({
			path,
			status: "modified",
			before,
			after
		});
	}
	return {
		known: true,
		files
	};
}
// packages/core/github/fetch-changes.ts
const MAX_FILES = 3e3;
const MAX_COMPARED_FILES = 300;
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
			if (files.length >= MAX_FILES) break;
		}
		return {
			files,
			truncated: files.length >= MAX_FILES,
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
			truncated: answer.files.length >= MAX_COMPARED_FILES,
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
// packages/core/change/read-base-text.ts
async function readBaseText(rest, repository, path, ref) {
	const encoded = encodePath(path);
	try {
		return contentOf(await rest.get(`/repos/${repository}/contents/${encoded}`, { ref }));
	} catch (error) {
		if (!isMissing(error)) return {
			known: false,
			reason: messageOf(error),
			isGone: false
		};
	}
	try {
		await rest.get(`/repos/${repository}/commits/${encodeURIComponent(ref)}`);
		return {
			known: true,
			text: null
		};
	} catch (error) {
		return {
			known: false,
			reason: `neither the file nor its commit can be read: ${messageOf(error)}`,
			isGone: isMissing(error)
		};
	}
}
function contentOf(answer) {
	const { encoding, content } = answer ?? {};
	if (encoding !== "base64" || typeof content !== "string") return {
		known: false,
		reason: "GitHub does not return its text: too large, or not a file",
		isGone: false
	};
	return {
		known: true,
		text: Buffer.from(content, "base64").toString("utf8")
	};
}
function isMissing(error) {
	return error instanceof PacelineError && error.code === "api-missing";
}
// packages/core/change/read-changed-texts.ts
const MAX_EARLIER_TEXTS = 50;
const MAX_TEXT_BYTES = 1048576;
async function readChangedTexts(change, wanted, { rest, repository, workspace }) {
	if (!change.known) return {
		known: false,
		reason: change.reason
	};
	if (change.partial !== null) return {
		known: false,
		reason: change.partial
	};
	const touched = change.files.filter(({ path }) => wanted.isWanted(path));
	const files = [];
	for (const [index, { path, status: word }] of touched.entries()) {
		const status = statusOf(word);
		const asksText = wanted.isTextWanted(path);
		const asksBefore = asksText && status === "modified" && index < MAX_EARLIER_TEXTS;
		files.push({
			path,
			status,
			before: asksBefore ? await textBefore(path, change.base, rest, repository) : null,
			after: asksText && status !== "removed" ? (await readText(workspace, path, MAX_TEXT_BYTES)).text : null
		});
	}
	return {
		known: true,
		files
	};
}
function statusOf(word) {
	if (word === "removed") return "removed";
	return word === "added" || word === "copied" || word === "renamed" ? "added" : "modified";
}
async function textBefore(path, ref, rest, repository) {
	if (ref === null || rest === null || repository === null) return null;
	const reading = await readBaseText(rest, repository, path, ref);
	return reading.known ? reading.text : null;
}
// packages/core/change/change-reading.ts
function namedChange(paths) {
	return {
		known: true,
		files: paths.map((path) => ({
			path,
			additions: null,
			deletions: null,
			status: null
		})),
		truncated: false,
		base: null,
		partial: null,
		problems: []
	};
}
// packages/core/change/read-base-settings.ts
var read_base_settings_exports = __exportAll({ readBaseSettings: () => readBaseSettings });
async function readBaseSettings(path, run, rest, repository) {
	const [ref, otherwise] = basesOf(run);
	if (ref === void 0 || repository === null) return { kind: "absent" };
	const from = `the base, ${ref}`;
	if (rest === null) return {
		kind: "unreadable",
		from,
		reason: "there is no token for GitHub's API"
	};
	const reading = await readBaseText(rest, repository, path, ref);
	if (reading.known) return {
		kind: "read",
		from,
		text: reading.text
	};
	if (otherwise === void 0 || !reading.isGone) return {
		kind: "unreadable",
		from,
		reason: reading.reason
	};
	const second = await readBaseText(rest, repository, path, otherwise);
	return second.known ? {
		kind: "read",
		from: `the base, ${otherwise}`,
		text: second.text
	} : {
		kind: "unreadable",
		from: `the base, ${otherwise}`,
		reason: second.reason
	};
}
function basesOf(run) {
	if (run.event === null) return [];
	const { event, branch, defaultBranch } = run;
	if (event === "push" && defaultBranch !== null && branch !== defaultBranch) return [defaultBranch];
	const places = changeSources(run);
	return [places.known ? places.sources[0].base : null, run.defaultBranch].filter((ref) => ref !== null);
}
export { queueOf as a, readChange as i, namedChange as n, compareCheckouts as o, readChangedTexts as r, read_base_settings_exports as t };
