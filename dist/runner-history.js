import { n as takenArtifacts, r as withoutMarks, t as artifactLedger } from "./shared/artifact-ledger.js";
import { Bt as isObject, Jt as messageOf, Rt as sha256, it as roundTo, j as NO_SECTIONS, ot as emptyRecord, qt as PacelineError } from "./runner.js";
import { i as mergeRecords, t as underPresentName } from "./shared/record.js";
import { c as writeNdjson, i as guardedStore, n as collectEarly, r as snapshotReading, s as readNdjson } from "./shared/history-file.js";
import { t as inParallel } from "./shared/in-parallel.js";
import { t as unzipRecords } from "./shared/unzip-records.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { subscribe } from "node:diagnostics_channel";
import { AsyncLocalStorage } from "node:async_hooks";
import { lstat, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
// packages/core/history/toolkit/open-requests.ts
const owner = new AsyncLocalStorage();
let watching = false;
function openRequests() {
	watch();
	const open = new Set();
	let over = false;
	const take = (request) => {
		if (over) request.destroy(timedOut());
		if (over || open.has(request)) return;
		open.add(request);
		request.once("close", () => open.delete(request));
	};
	return {
		during: (work) => owner.run(take, async () => work()),
		cut() {
			over = true;
			for (const request of open) request.destroy(timedOut());
		}
	};
}
const ANNOUNCEMENTS = ["http.client.request.created", "http.client.request.start"];
function watch() {
	if (watching) return;
	watching = true;
	for (const channel of ANNOUNCEMENTS) subscribe(channel, (message) => owner.getStore()?.(message.request));
}
function timedOut() {
	return Object.assign(new Error("cut by Paceline's time limit"), { code: "EHOSTUNREACH" });
}
// packages/core/history/toolkit/toolkit-messages.ts
const listening = new AsyncLocalStorage();
async function hearToolkit(work, limitMs) {
	const listener = {
		output: [],
		requests: openRequests()
	};
	const release = hook();
	const running = listening.run(listener, () => listener.requests.during(work));
	running.then(release, release);
	let timer;
	const limit = new Promise((_, reject) => {
		timer = setTimeout(() => {
			listener.requests.cut();
			reject(new PacelineError("service-unavailable", `no answer within ${roundTo(limitMs / 1e3, 1)} s`));
		}, limitMs);
	});
	try {
		return {
			value: await Promise.race([running, limit]),
			...heardBy(listener)
		};
	} catch (error) {
		throw withStatus(error, heardBy(listener));
	} finally {
		clearTimeout(timer);
	}
}
function heardBy({ output }) {
	return readOutput(Buffer.concat(output).toString("utf8"));
}
function withStatus(error, { debug }) {
	const status = debug.flatMap((line) => /^\[Response\] - (\d+)$/.exec(line)?.[1] ?? []).at(-1);
	const message = messageOf(error);
	if (status === void 0 || Number(status) < 400 || message.includes(status)) return error;
	return new PacelineError("service-unavailable", `${message}; the last answer was ${status}`, { cause: error });
}
let latest = null;
function hook() {
	const { stdout } = process;
	const shared = latest !== null && stdout.write === latest.hear ? latest : install();
	latest = shared;
	shared.works += 1;
	return () => {
		shared.works -= 1;
		if (shared.works === 0 && stdout.write === shared.hear) stdout.write = shared.before;
	};
}
function install() {
	const { stdout } = process;
	const before = stdout.write;
	const hear = (chunk, ...rest) => {
		const listener = listening.getStore();
		if (listener === void 0 || startsWith(chunk, "::add-mask::")) return Reflect.apply(before, stdout, [chunk, ...rest]);
		listener.output.push(Buffer.from(chunk));
		rest.find((argument) => typeof argument === "function")?.();
		return true;
	};
	stdout.write = hear;
	return {
		hear: stdout.write,
		before,
		works: 0
	};
}
function startsWith(chunk, text) {
	return Buffer.from(chunk.slice(0, text.length)).toString("latin1") === text;
}
function readOutput(output) {
	const messages = [];
	const debug = [];
	for (const line of output.split(/\r?\n/)) {
		const [, command, sentence] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
		const text = sentence === void 0 ? line.trim() : unescapeData(sentence);
		if (command === "debug") debug.push(text);
		else if (text !== "" && (command === void 0 || LEVELS.has(command))) messages.push(text);
	}
	return {
		messages,
		debug
	};
}
const LEVELS = new Set([
	"notice",
	"warning",
	"error"
]);
function unescapeData(data) {
	return data.replaceAll("%0D", "").replaceAll("%0A", " ").replaceAll("%25", "%").trim();
}
// packages/core/history/artifacts/listed-artifact.ts
const NAME = /^paceline-run-(\d+)-\d+(-.+)?$/;
function readListedArtifact(item, defaultBranch) {
	if (!isObject(item) || item.expired === true) return null;
	const { id, name, size_in_bytes: size, workflow_run: run } = item;
	if (typeof id !== "number" || typeof name !== "string" || typeof size !== "number" || !isObject(run)) return null;
	const named = NAME.exec(name);
	if (named === null || typeof run.id !== "number") return null;
	const own = run.repository_id !== void 0 && run.repository_id === run.head_repository_id;
	return {
		id,
		name,
		size,
		digest: typeof item.digest === "string" && item.digest.startsWith("sha256:") ? item.digest : null,
		runId: Number(named[1]),
		part: named[2] !== void 0,
		uploader: run.id,
		trust: own ? "trusted" : "fork",
		learner: own && run.head_branch === defaultBranch
	};
}
function byWorth(left, right) {
	return worth(right) - worth(left) || right.id - left.id;
}
function worth({ trust, part }) {
	return (trust === "trusted" ? 2 : 0) + (part ? 0 : 1);
}
function vouched(record, artifact, repository) {
	if (record.run_id > artifact.uploader + MAX_RUNS_MEANWHILE) return null;
	if (artifact.learner) return {
		...record,
		repository
	};
	if (!isOwnRun(record, artifact)) return null;
	return artifact.trust === "trusted" ? {
		...record,
		repository,
		trust: "trusted"
	} : partOf(record, repository);
}
const MAX_RUNS_MEANWHILE = 1e8;
function isOwnRun({ run_id }, { uploader, runId }) {
	return run_id === uploader && run_id === runId;
}
function partOf(record, repository) {
	const { run_id, attempt, tests, failures, caches, decisions, policy } = record;
	return emptyRecord({
		run_id,
		attempt,
		repository,
		trust: "fork",
		tests,
		failures,
		caches,
		decisions,
		policy
	});
}
// packages/core/history/artifacts/uploaders.ts
const DEFAULT_BRANCH_EVENTS = [
	"workflow_run",
	"schedule",
	"repository_dispatch"
];
const BRANCH_EVENTS = ["push", "workflow_dispatch"];
const CONTAINED = ["behind", "identical"];
var Uploaders = class {
	#rest;
	#repository;
	#defaultBranch;
	#known = new Map();
	#tip = null;
	constructor(place) {
		this.#rest = place.rest;
		this.#repository = place.repository;
		this.#defaultBranch = place.defaultBranch;
	}
	maySpeakOfOthers(artifact) {
		if (artifact.trust !== "trusted") return Promise.resolve(false);
		const known = this.#known.get(artifact.uploader) ?? this.#ask(artifact);
		this.#known.set(artifact.uploader, known);
		return known;
	}
	async #ask({ uploader, learner }) {
		const run = await this.#get(`actions/runs/${uploader}`);
		const event = isObject(run) && typeof run.event === "string" ? run.event : null;
		if (!isObject(run) || event === null) return learner;
		if (DEFAULT_BRANCH_EVENTS.includes(event)) return true;
		if (!learner || !BRANCH_EVENTS.includes(event)) return false;
		return this.#isOnDefaultBranch(run.head_sha);
	}
	async #isOnDefaultBranch(sha) {
		this.#tip ??= this.#get(`branches/${encodeURIComponent(this.#defaultBranch)}`);
		const branch = await this.#tip;
		const tip = isObject(branch) && isObject(branch.commit) ? branch.commit.sha : null;
		if (typeof sha !== "string" || typeof tip !== "string") return true;
		const compared = await this.#get(`compare/${tip}...${sha}`, { per_page: 1 });
		const status = isObject(compared) ? compared.status : null;
		return typeof status !== "string" || CONTAINED.includes(status);
	}
	async #get(path, query) {
		try {
			return await this.#rest.get(`/repos/${this.#repository}/${path}`, query);
		} catch (error) {
			const code = error instanceof PacelineError ? error.code : null;
			if (code === "api-missing" || code === "api-forbidden" || code === "api-unexpected") return null;
			throw error;
		}
	}
};
// packages/core/history/artifacts/artifact-downloads.ts
const MAX_ARTIFACT_BYTES = 20971520;
const MAX_LINES = 1e4;
const FINAL = [
	"api-unauthorized",
	"api-forbidden",
	"api-limited"
];
var ArtifactDownloads = class {
	#place;
	#limits;
	#uploaders;
	#end;
	#refused = false;
	leftOut = 0;
	constructor(place, limits, end) {
		this.#place = place;
		this.#limits = limits;
		this.#end = end;
		this.#uploaders = new Uploaders(place);
	}
	async read(artifact) {
		const { id, name } = artifact;
		const remainingMs = this.#end - performance.now();
		if (this.#refused || remainingMs <= 0) return this.#leave(id);
		try {
			const text = await this.#text(artifact, Math.ceil(Math.min(remainingMs, this.#limits.eachMs)));
			return {
				id,
				...await this.#believed(text, artifact)
			};
		} catch (error) {
			const failure = error instanceof PacelineError ? error : null;
			if (failure !== null && FINAL.includes(failure.code)) {
				if (this.#refused) return this.#leave(id);
				this.#refused = true;
			}
			return {
				id,
				records: [],
				problems: [{
					code: problemCode$1(failure),
					source: name,
					message: messageOf(error)
				}]
			};
		}
	}
	async #believed(text, artifact) {
		if (hasMoreLines(text, MAX_LINES)) throw new PacelineError("file-too-large", `more than ${MAX_LINES} lines`);
		const { records, problems } = readNdjson(text, artifact.name);
		const learner = records.some((record) => !isOwnRun(record, artifact)) && await this.#uploaders.maySpeakOfOthers(artifact);
		const judged = records.map((record) => ({
			record,
			believed: vouched(record, {
				...artifact,
				learner
			}, this.#place.repository)
		}));
		const refused = judged.filter(({ believed }) => believed === null);
		return {
			records: judged.flatMap(({ believed }) => believed ?? []),
			problems: [...problems, ...refused.map(({ record }) => untrusted(record, artifact))]
		};
	}
	#leave(id) {
		this.leftOut += 1;
		return {
			id,
			records: [],
			problems: []
		};
	}
	async #text({ id, size, digest }, timeoutMs) {
		if (size > 20971520) throw new PacelineError("file-too-large", `larger than ${MAX_ARTIFACT_BYTES} bytes`);
		const path = `/repos/${this.#place.repository}/actions/artifacts/${id}/zip`;
		const bytes = await this.#place.rest.bytes(path, MAX_ARTIFACT_BYTES, timeoutMs);
		if (digest !== null && digest !== `sha256:${createHash("sha256").update(bytes).digest("hex")}`) throw new PacelineError("file-unreadable", "differs from what was uploaded");
		return unzipRecords(bytes);
	}
};
function untrusted({ run_id }, { name }) {
	return {
		code: "untrusted",
		source: name,
		message: `is about run ${run_id}, which it must not be`
	};
}
function hasMoreLines(text, limit) {
	let lines = 0;
	for (let at = text.indexOf("\n"); at !== -1 && lines <= limit; at = text.indexOf("\n", at + 1)) lines += 1;
	return lines > limit;
}
function problemCode$1(error) {
	switch (error?.code) {
		case "file-too-large": return "too-large";
		case "file-missing":
		case "api-missing": return "missing";
		case "file-unreadable": return "unreadable";
		default: return error?.code.startsWith("api-") === true ? "service" : "unreadable";
	}
}
// packages/core/history/artifacts/list-artifacts.ts
const MAX_ASKED_RUNS = 30;
const MAX_LISTED_RUNS = 100;
const MAX_PARALLEL_LISTS = 5;
const PATIENCE = 3;
async function listArtifacts(place, runId, limits, ledger) {
	const scope = runId === void 0 ? "actions/artifacts" : `actions/runs/${runId}/artifacts`;
	const found = new FoundArtifacts(place.defaultBranch, limits.downloads, ledger);
	const problems = [];
	const entries = place.rest.pages(`/repos/${place.repository}/${scope}`, {}, "artifacts", limits.allMs)[Symbol.asyncIterator]();
	try {
		await found.takeFrom(entries, limits.listed);
		if (found.isEnough || found.knows || await found.isEnd(entries)) return {
			artifacts: found.artifacts,
			problems
		};
		await askRuns(place, found);
		if (found.trusted === 0) await found.takeFrom(entries, limits.listed * PATIENCE);
		const message = `only the newest ${found.seen} artifacts of the repository were looked at; older ones may not be known`;
		if (!await found.isEnd(entries)) problems.push({
			code: "service",
			source: scope,
			message
		});
	} catch (error) {
		problems.push({
			code: "service",
			source: scope,
			message: messageOf(error)
		});
	} finally {
		await entries.return?.();
	}
	return {
		artifacts: found.artifacts,
		problems
	};
}
async function askRuns(place, found) {
	const { rest, repository, defaultBranch } = place;
	const runs = [];
	for (const event of ["workflow_run", void 0]) {
		const query = {
			branch: defaultBranch,
			status: "completed",
			event
		};
		let seen = 0;
		for await (const run of rest.pages(`/repos/${repository}/actions/runs`, query, "workflow_runs")) {
			const id = ownRun(run);
			if (id !== null && !runs.includes(id)) runs.push(id);
			seen += 1;
			if (seen >= MAX_LISTED_RUNS || runs.length >= MAX_ASKED_RUNS / (event === void 0 ? 1 : 2)) break;
		}
	}
	await inParallel(runs, MAX_PARALLEL_LISTS, async (id) => {
		if (found.isEnough) return;
		for await (const item of rest.pages(`/repos/${repository}/actions/runs/${id}/artifacts`, {}, "artifacts")) found.add(item);
	});
}
function ownRun(run) {
	if (!isObject(run) || !isObject(run.repository) || !isObject(run.head_repository)) return null;
	return typeof run.id === "number" && run.repository.id === run.head_repository.id ? run.id : null;
}
var FoundArtifacts = class {
	#defaultBranch;
	#enough;
	#ledger;
	#byId = new Map();
	#next = null;
	seen = 0;
	trusted = 0;
	knows = false;
	constructor(defaultBranch, enough, ledger) {
		this.#defaultBranch = defaultBranch;
		this.#enough = enough;
		this.#ledger = ledger;
	}
	get artifacts() {
		return [...this.#byId.values()];
	}
	get isEnough() {
		return this.trusted > this.#enough;
	}
	add(item) {
		const artifact = readListedArtifact(item, this.#defaultBranch);
		if (artifact === null || this.#byId.has(artifact.id)) return;
		if (this.#ledger?.has(artifact.id) === true) {
			this.knows ||= artifact.trust === "trusted";
			return;
		}
		this.#byId.set(artifact.id, artifact);
		if (artifact.trust === "trusted") this.trusted += 1;
	}
	async takeFrom(entries, limit) {
		while (this.seen < limit && !this.isEnough && !await this.isEnd(entries)) {
			this.add(this.#next?.value);
			this.#next = null;
			this.seen += 1;
		}
	}
	async isEnd(entries) {
		this.#next ??= await entries.next();
		return this.#next.done === true;
	}
};
// packages/core/history/artifacts/artifact-store.ts
const MAX_STEP_UPLOAD_MS = 1e4;
const REBUILD_LIMITS = {
	downloads: 100,
	listed: 2e3,
	bytes: 268435456,
	eachMs: 1e4,
	allMs: 2e4
};
const PARTS_LIMITS = {
	...REBUILD_LIMITS,
	downloads: 256
};
const MAX_PARALLEL_DOWNLOADS = 5;
const LEARNER_LIMITS = {
	eachMs: 6e4,
	allMs: 12e4
};
async function uploadRecords(temp, name, records, limitMs = MAX_STEP_UPLOAD_MS) {
	let folder = null;
	const end = performance.now() + limitMs;
	try {
		folder = await mkdtemp(join(temp, "paceline-"));
		const root = folder;
		const file = join(root, "records.ndjson");
		const content = writeNdjson(records);
		await writeFile(file, content);
		const { DefaultArtifactClient } = await import("./vendor/actions-artifact.js");
		const upload = (as) => hearToolkit(() => new DefaultArtifactClient().uploadArtifact(as, [file], root), end - performance.now());
		const besides = `${name}-besides-${sha256(content).slice(0, 12)}`;
		const uploaded = await upload(name).then(({ value }) => ({
			as: name,
			id: value.id
		}), async (error) => {
			if (!isTaken(error)) throw error;
			return {
				as: besides,
				id: (await upload(besides)).value.id
			};
		});
		return {
			done: uploaded.id !== void 0,
			reason: uploaded.id === void 0 ? "no id was given" : uploaded.as
		};
	} catch (error) {
		return {
			done: false,
			reason: messageOf(error)
		};
	} finally {
		if (folder !== null) await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
function isTaken(error) {
	return /\b409\b|already exists/i.test(messageOf(error));
}
async function readArtifacts(place, runId, { ledger, limits: givenLimits } = {}) {
	const limits = {
		...runId === void 0 ? REBUILD_LIMITS : PARTS_LIMITS,
		...givenLimits
	};
	const end = performance.now() + limits.allMs;
	const scope = runId === void 0 ? "actions/artifacts" : `actions/runs/${runId}/artifacts`;
	const listed = await listArtifacts(place, runId, limits, ledger);
	const chosen = chooseArtifacts(listed.artifacts, limits);
	const downloads = new ArtifactDownloads(place, limits, end);
	const readings = await inParallel(chosen, MAX_PARALLEL_DOWNLOADS, (artifact) => downloads.read(artifact));
	const records = readings.map(({ id, records: own }) => own.map((one) => ledger?.mark(one, id) ?? withoutMarks(one)));
	const unreadCount = listed.artifacts.length - chosen.length + downloads.leftOut;
	const merged = mergeRecords(...records);
	const used = records.filter((one) => one.length > 0).length;
	return {
		records: merged,
		problems: [
			...listed.problems,
			...readings.flatMap(({ problems }) => problems),
			...leftProblem(scope, unreadCount)
		],
		sources: used > 0 ? [used === 1 ? "1 artifact" : `${used} artifacts`] : [],
		sections: NO_SECTIONS
	};
}
function chooseArtifacts(artifacts, limits) {
	let bytes = 0;
	return artifacts.toSorted(byWorth).slice(0, limits.downloads).filter(({ size }) => {
		bytes += size > 20971520 ? 0 : size;
		return bytes <= limits.bytes;
	});
}
function leftProblem(source, unreadCount) {
	if (unreadCount === 0) return [];
	return [{
		code: "service",
		source,
		message: `at least ${unreadCount} artifacts were not read (out of time or API calls); a later run continues`
	}];
}
// packages/core/history/cache/snapshot-file.ts
const FOLDER = ".paceline";
const SNAPSHOT_PATH = `${FOLDER}/history-v1.snapshot`;
async function withSnapshotFile(workspace, work) {
	const folder = join(workspace, FOLDER);
	const file = join(workspace, SNAPSHOT_PATH);
	const before = await lstat(folder).catch(() => null);
	if (before !== null && !before.isDirectory()) throw new PacelineError("file-unreadable", `${FOLDER} in the workspace is not a folder`);
	try {
		await rm(file, {
			recursive: true,
			force: true
		});
		await mkdir(folder, { recursive: true });
		return await work(file);
	} finally {
		await rm(before === null ? folder : file, {
			recursive: true,
			force: true
		});
	}
}
// packages/core/history/cache/cache-store.ts
const LIMITS = {
	readMs: 12e3,
	writeMs: 6e4,
	packedBytes: 33554432,
	unpackedBytes: 419430400
};
function cacheStore(place, givenLimits = {}) {
	const limits = {
		...LIMITS,
		...givenLimits
	};
	let last = null;
	return guardedStore({
		name: "cache",
		async read(readMs = limits.readMs) {
			last = null;
			return restoreSnapshot(place, {
				...limits,
				readMs
			}, (snapshot) => {
				last = snapshot;
			});
		},
		write: (records, sections) => saveSnapshot(place, limits, {
			base: last,
			records,
			sections
		})
	});
}
async function restoreSnapshot(place, limits, remember) {
	const prefix = keyPrefix(place);
	try {
		const { restoreCache } = await cacheClient();
		return await withSnapshotFile(place.workspace, async (file) => {
			const restore = () => restoreCache([SNAPSHOT_PATH], prefix, [prefix, KEYS], { timeoutInMs: limits.readMs }, true);
			const heard = await hearToolkit(restore, limits.readMs);
			const key = heard.value;
			if (key !== void 0) return openSnapshot(await readBounded(file, limits), key, place, limits, remember);
			const reason = refusal(heard);
			return reason === null ? nothing : problem("service", prefix, reason);
		});
	} catch (error) {
		return problem(problemCode(error), prefix, messageOf(error));
	}
}
async function readBounded(file, { packedBytes }) {
	const stats = await lstat(file).catch(() => null);
	if (stats?.isFile() !== true) throw new PacelineError("file-unreadable", "the cache entry contains no snapshot");
	if (stats.size > packedBytes) throw new PacelineError("file-too-large", `larger than ${packedBytes} bytes`);
	return readFile(file);
}
async function openSnapshot(bytes, source, place, { unpackedBytes }, remember) {
	await collectEarly(bytes.length);
	const { readSnapshot } = await import("./read-snapshot.js");
	const read = await readSnapshot(bytes, place.key, unpackedBytes);
	if (!read.ok) return problem(read.code, source, read.message);
	remember(read.snapshot);
	const reading = snapshotReading(read.snapshot, source, [`cache ${source}`]);
	if (read.snapshot.runs > 0) return reading;
	const { problems, lostRuns = 0 } = reading;
	if (problems.length > 0) return {
		...nothing,
		problems,
		lostRuns
	};
	return {
		...problem("unreadable", source, "the snapshot contains no run record"),
		lostRuns: 0
	};
}
async function saveSnapshot(place, limits, { base, records, sections }) {
	const key = `${keyPrefix(place)}${place.runId}-${place.attempt}`;
	try {
		const { saveCache } = await cacheClient();
		const { updateSnapshot } = await import("./shared/update-snapshot.js").then((n) => n.n);
		const write = (how) => updateSnapshot(base, records, {
			key: place.key,
			sections,
			...how
		});
		const snapshot = fittingSnapshot(write, limits);
		return await withSnapshotFile(place.workspace, async (file) => {
			await writeFile(file, snapshot);
			const heard = await hearToolkit(() => saveCache([SNAPSHOT_PATH], key, {}, true), limits.writeMs);
			if (heard.value !== -1) return {
				done: true,
				reason: key
			};
			return {
				done: false,
				reason: refusal(heard) ?? heard.messages.at(-1) ?? "refused, no reason given"
			};
		});
	} catch (error) {
		return {
			done: false,
			reason: messageOf(error)
		};
	}
}
const SHRINKING = [
	{},
	{ limits: {
		detailedRuns: 200,
		testedRuns: 15,
		casedRuns: 2,
		runs: 5e3
	} },
	{ limits: {
		detailedRuns: 50,
		testedRuns: 5,
		casedRuns: 1,
		runs: 2e3
	} },
	{ limits: {
		detailedRuns: 0,
		testedRuns: 0,
		casedRuns: 0,
		runs: 500
	} }
];
function fittingSnapshot(write, limits) {
	for (const how of SHRINKING) {
		const written = writeUnlessTooLong(write, how);
		if (written === null || written.unpackedBytes > limits.unpackedBytes) continue;
		if (written.bytes.length <= limits.packedBytes) return written.bytes;
	}
	throw new PacelineError("file-too-large", `no snapshot fits into ${limits.packedBytes} bytes`);
}
function writeUnlessTooLong(write, how) {
	try {
		return write(how);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
async function cacheClient() {
	const client = await import("./vendor/actions-cache.js");
	if (!client.isFeatureAvailable()) throw new PacelineError("service-unavailable", "no cache service is available");
	return client;
}
const KEYS = "paceline-history-v1-";
function keyPrefix({ defaultBranch }) {
	return `${KEYS}${defaultBranch.replaceAll(",", "_").slice(0, 300)}-`;
}
const REFUSALS = /^(Failed to (restore|save)|Cache (restore|save) skipped)/;
const RESERVATION = "Failed to reserve cache: ";
function refusal({ messages, debug }) {
	const reservation = debug.findLast((line) => line.startsWith(RESERVATION));
	if (reservation === void 0) return finished(messages.findLast((message) => REFUSALS.test(message)) ?? null);
	const words = reservation.slice(25).replace(/^Error: /, "");
	const answer = words.indexOf("Failed request: ");
	return answer === -1 ? words : words.slice(answer + 16);
}
function finished(sentence) {
	return sentence?.endsWith(":") ? `${sentence} no reason given` : sentence;
}
function problemCode(error) {
	const code = error instanceof PacelineError ? error.code : null;
	if (code === "file-too-large") return "too-large";
	return code === "service-unavailable" ? "service" : "unreadable";
}
const nothing = {
	records: [],
	problems: [],
	sources: [],
	sections: NO_SECTIONS
};
function problem(code, source, message) {
	return {
		...nothing,
		problems: [{
			code,
			source,
			message
		}]
	};
}
// packages/core/hosts/job-uploads.ts
const MAX_LEARNER_UPLOAD_MS = 6e4;
const WHOLE_RUN = /^paceline-run-\d+-\d+$/;
var JobUploads = class {
	#temp;
	#note;
	constructor({ context: { runId, attempt, job }, temp }) {
		this.#temp = temp;
		this.#note = join(temp, `paceline-uploads-${runId ?? 0}-${attempt}-${(job ?? "").replace(/\W/g, "-")}.txt`);
	}
	async keep(name, records) {
		const before = await readFile(this.#note, "utf8").catch(() => null);
		if (before !== null) return {
			done: false,
			reason: `an earlier step of this job was refused: ${before}`
		};
		const limitMs = WHOLE_RUN.test(name) ? MAX_LEARNER_UPLOAD_MS : MAX_STEP_UPLOAD_MS;
		const saved = await uploadRecords(this.#temp, name, records, limitMs);
		if (!saved.done && !/\b409\b/.test(saved.reason)) await this.#remember(saved.reason);
		return saved;
	}
	async #remember(reason) {
		await writeFile(this.#note, reason.slice(0, MAX_REASON_CHARACTERS)).catch(() => void 0);
	}
};
const MAX_REASON_CHARACTERS = 500;
// packages/core/hosts/runner-history.ts
const MAX_LEARNER_READ_MS = 6e4;
const SNAPSHOT_EVENTS = [
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"workflow_run"
];
function runnerHistory(options, snapshot = cachedSnapshot(options)) {
	const { context, rest } = options;
	const uploads = new JobUploads(options);
	let rebuilt = empty;
	async function artifacts(runId, reading) {
		const { repository } = context;
		if (rest === null || repository === null) return empty;
		return readArtifacts({
			repository,
			defaultBranch: context.defaultBranch ?? "main",
			rest
		}, runId, reading);
	}
	return {
		async read() {
			const cached = await snapshot?.read() ?? empty;
			const records = underPresentName(cached.records, context);
			if (records.length > 0) return records === cached.records ? cached : {
				...cached,
				records
			};
			rebuilt = await artifacts(void 0, { ledger: artifactLedger([]) });
			return {
				...rebuilt,
				problems: [...cached.problems, ...rebuilt.problems]
			};
		},
		readParts: (runId) => artifacts(runId),
		keepArtifact: (name, records) => uploads.keep(name, records),
		async keepSnapshot(records, sections = NO_SECTIONS) {
			const refusal = whyNoSnapshot(context);
			if (refusal !== null || snapshot === null) return {
				done: false,
				reason: refusal ?? "no run id"
			};
			const known = [...takenFrom(await snapshot.read(MAX_LEARNER_READ_MS)), ...takenFrom(rebuilt)];
			const loose = await artifacts(void 0, {
				ledger: artifactLedger(known),
				limits: LEARNER_LIMITS
			});
			const { done, reason } = await snapshot.write(mergeRecords(rebuilt.records, loose.records, records), sections);
			const missed = loose.problems.find(({ code }) => code === "service");
			return {
				done,
				reason: missed === void 0 ? reason : `${reason}; not all artifacts: ${missed.message}`
			};
		}
	};
}
function cachedSnapshot({ context, workspace, key }) {
	const { runId, attempt, defaultBranch } = context;
	return runId === null ? null : cacheStore({
		workspace,
		defaultBranch: defaultBranch ?? "main",
		runId,
		attempt,
		key
	});
}
function takenFrom({ artifacts, records }) {
	return artifacts ?? records.flatMap(takenArtifacts);
}
function whyNoSnapshot({ event, ref, defaultBranch }) {
	if (event === null || !SNAPSHOT_EVENTS.includes(event)) return `a ${event ?? "run without an event"} run may not write the default branch's cache; a later run merges the artifact`;
	if (defaultBranch !== null && ref !== null && ref !== `refs/heads/${defaultBranch}`) return `${ref} is not the default branch; a later run there merges the artifact`;
	return null;
}
const empty = {
	records: [],
	problems: [],
	sources: [],
	sections: NO_SECTIONS
};
export { runnerHistory };
