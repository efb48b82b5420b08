import { r as __exportAll } from "./rolldown-runtime.js";
import { Jt as messageOf, Wt as compareText, dt as sumBy, j as NO_SECTIONS, ot as emptyRecord, qt as PacelineError, st as recordKey } from "../runner.js";
import { a as parseRecord, i as mergeRecords } from "./record.js";
import { dirname, join } from "node:path";
import { mkdir, open, readdir, rename, stat, writeFile } from "node:fs/promises";
// packages/core/history/read-ndjson.ts
const MAX_LINE_BYTES = 67108864;
const NEWLINE = 10;
const MAX_NAMED_PROBLEMS = 1e3;
function readNdjson(content, source) {
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	const records = [];
	const problems = [];
	let number = 0;
	let unnamed = 0;
	const tell = (code, message) => {
		if (problems.length < MAX_NAMED_PROBLEMS) problems.push({
			code,
			source,
			line: number,
			message
		});
		else unnamed += 1;
	};
	for (let start = 0; start < bytes.length;) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline === -1 ? bytes.length : newline;
		number += 1;
		const line = end - start > MAX_LINE_BYTES ? null : bytes.toString("utf8", start, end).trim();
		start = end + 1;
		if (line === "") continue;
		const parsed = line === null ? tooLong : parseLine(line);
		if (!parsed.ok) {
			tell(parsed.code, parsed.message);
			continue;
		}
		records.push(parsed.record);
		if (parsed.problems.length > 0) tell("invalid-field", parsed.problems.slice(0, 5).join("; "));
	}
	if (unnamed > 0) problems.push({
		code: "corrupt-line",
		source,
		message: `${unnamed} more lines have problems`
	});
	return {
		records,
		problems
	};
}
function writeNdjson(records) {
	return records.map((record) => `${JSON.stringify({
		...emptyRecord(record),
		...record
	}, withoutUnknown)}\n`).join("");
}
const tooLong = {
	ok: false,
	code: "corrupt-line",
	message: "longer than 64 MB"
};
function parseLine(line) {
	try {
		return parseRecord(JSON.parse(line));
	} catch {
		return {
			ok: false,
			code: "corrupt-line",
			message: "not JSON"
		};
	}
}
function withoutUnknown(_, value) {
	return value === null ? void 0 : value;
}
// packages/core/history/files/history-file.ts
const HISTORY_FILE = /\.(?:(?:ndjson|jsonl)(?:\.gz|\.zst)?|snapshot)$/;
// packages/core/history/merge-sections.ts
function mergeSections(readings) {
	const withSome = readings.filter(({ sections }) => sections.size > 0);
	if (withSome.length < 2) return withSome[0]?.sections ?? new Map();
	const candidates = withSome.flatMap(({ records, sections }) => {
		const run = newest(records);
		return [...sections].map(([name, text]) => ({
			name,
			text,
			run
		}));
	});
	candidates.sort((left, right) => left.run - right.run || compareText(left.text, right.text));
	return new Map(candidates.map(({ name, text }) => [name, text]));
}
function newest(records) {
	return records.reduce((most, { run_id }) => Math.max(most, run_id), 0);
}
// packages/core/history/guarded-store.ts
const LOSING = new Set([
	"service",
	"unreadable",
	"too-large",
	"newer-version",
	"untrusted"
]);
function guardedStore(store, { replaces = false } = {}) {
	let last = null;
	let largest = null;
	let saved = [];
	async function read(limitMs) {
		last = await store.read(limitMs);
		if (largest === null || sizeOf(last) >= sizeOf(largest)) largest = last;
		return last;
	}
	return {
		name: store.name,
		read,
		async write(records, sections) {
			const knownHistory = replaces || last === null ? await read() : last;
			const seenRecords = largest === null || largest === knownHistory ? [] : largest.records;
			const all = seenRecords.length + saved.length === 0 ? records : mergeRecords(seenRecords, saved, records);
			const refusal = whyNotOver(knownHistory, all, replaces);
			if (refusal !== null) return {
				done: false,
				reason: refusal
			};
			last = null;
			saved = mergeRecords(saved, records);
			return store.write(all, sections);
		}
	};
}
function whyNotOver(knownHistory, records, replaces) {
	const { problems, lostRuns } = knownHistory;
	const isPartial = lostRuns !== void 0 && !replaces;
	const unread = problems.find(({ code }) => LOSING.has(code) && !(isPartial && code === "unreadable"));
	if (unread !== void 0) return `${described(unread)}; nothing is saved over what could not be read${remedy(unread)}`;
	if (!isPartial || lostRuns === 0) return null;
	const runs = new Set([...knownHistory.records, ...records].map(recordKey)).size;
	const missing = knownHistory.records.length + lostRuns - runs;
	if (missing <= 0) return null;
	return `${problems.map(described).join("; ")}; ${missing} of its runs are nowhere else, and a smaller history is not saved over it`;
}
function described({ source, message }) {
	return `${source}: ${message}`;
}
function remedy({ code }) {
	return code === "service" || code === "newer-version" ? "" : "; if it stays so, delete it and a new history begins";
}
function sizeOf({ runs, records }) {
	return runs ?? records.length;
}
// packages/core/history/snapshot/is-snapshot.ts
const NAME = "paceline.snapshot/";
function isSnapshot(bytes) {
	return bytes.toString("latin1", 0, 18) === NAME;
}
// packages/core/history/snapshot/snapshot-reading.ts
function snapshotReading(snapshot, source, sources) {
	let records = null;
	return {
		get records() {
			records ??= mergeRecords(snapshot.records);
			return records;
		},
		get artifacts() {
			return snapshot.artifacts;
		},
		problems: lostBlocks(snapshot, source),
		runs: snapshot.runs,
		...snapshot.lost > 0 && { lostRuns: snapshot.lostRuns },
		sources,
		sections: snapshot.sections
	};
}
function lostBlocks({ lost }, source) {
	if (lost === 0) return [];
	return [{
		code: "unreadable",
		source,
		message: `${lost === 1 ? "1 damaged block was" : `${lost} damaged blocks were`} left out; the next run that saves the history reads those runs from artifacts again`
	}];
}
// packages/core/history/toolkit/collect-early.ts
const LARGE = 262144;
const LARGE_TEXT = 16777216;
async function collectEarly(bytes) {
	if (bytes > LARGE) await setFlag("--semi-space-growth-factor=1");
}
async function collectTextEarly(bytes) {
	await collectEarly(bytes);
	if (bytes > LARGE_TEXT) await setFlag("--heap-growing-percent=70");
}
async function setFlag(flag) {
	const { setFlagsFromString } = await import("node:v8");
	setFlagsFromString(flag);
}
// packages/core/history/files/file-store.ts
var file_store_exports = __exportAll({ fileStore: () => fileStore });
const MAX_FILE_BYTES = 268435456;
function fileStore(path, key) {
	const file = async () => guardedStore(plainFile(await writtenFile(path), key), { replaces: true });
	return {
		name: "file",
		read: () => readPath(path, key),
		write: async (records, sections) => (await file()).write(records, sections)
	};
}
async function writtenFile(path) {
	return (await stat(path).catch(() => null))?.isDirectory() === true ? join(path, "history.snapshot") : path;
}
function plainFile(path, key) {
	let known = null;
	return {
		name: "file",
		async read() {
			known = await readPath(path, key);
			return known;
		},
		write: (records, sections = NO_SECTIONS) => replaceFile(path, {
			records,
			sections
		}, known, key)
	};
}
async function readPath(path, key) {
	const found = await stat(path).catch(() => null);
	if (found === null) return nothing({
		code: "missing",
		source: path,
		message: "there is no such file or folder"
	});
	if (!found.isDirectory()) return readFiles([path], path, key);
	const names = (await readdir(path)).filter((name) => HISTORY_FILE.test(name)).sort();
	if (names.length === 0) return nothing({
		code: "missing",
		source: path,
		message: "no .ndjson file in this folder"
	});
	return readFiles(names.map((name) => join(path, name)), path, key);
}
async function readFiles(paths, source, key) {
	const readings = [];
	const problems = [];
	let size = 0;
	for (const path of paths) try {
		const bytes = await readBounded(path);
		size += bytes.length;
		readings.push(await readBytes(bytes, path, key));
	} catch (error) {
		const tooLarge = error instanceof PacelineError && error.code === "file-too-large";
		problems.push({
			code: tooLarge ? "too-large" : "unreadable",
			source: path,
			message: messageOf(error)
		});
	}
	const damaged = readings.filter(({ lostRuns }) => lostRuns !== void 0);
	const records = mergeRecords(...readings.map((reading) => reading.records));
	return {
		records,
		problems: [...readings.flatMap((reading) => reading.problems), ...problems],
		sources: records.length > 0 ? [source] : [],
		sections: mergeSections(readings),
		...damaged.length > 0 && { lostRuns: sumBy(damaged, ({ lostRuns = 0 }) => lostRuns) },
		bytes: size
	};
}
async function readBytes(bytes, source, key) {
	if (!isSnapshot(bytes)) {
		const { decompressCut } = await import("./decompress.js").then((n) => n.n);
		const { bytes: text, cut } = await decompressCut(bytes);
		await collectTextEarly(text.length);
		const { records, problems } = readNdjson(text, source);
		if (cut) problems.unshift({
			code: "unreadable",
			source,
			message: "is truncated; everything before the cut is read"
		});
		return {
			records,
			problems,
			sources: [source],
			sections: NO_SECTIONS
		};
	}
	await collectEarly(bytes.length);
	const { readSnapshot } = await import("../read-snapshot.js");
	const read = await readSnapshot(bytes, key);
	if (read.ok) return snapshotReading(read.snapshot, source, [source]);
	return nothing({
		code: read.code,
		source,
		message: read.message
	});
}
async function readBounded(path) {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		if (size > MAX_FILE_BYTES) throw new PacelineError("file-too-large", `larger than ${MAX_FILE_BYTES} bytes`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
async function replaceFile(path, { records, sections }, known, key) {
	const all = new Map([...known?.sections ?? [], ...sections]);
	const { encodeHistory } = await import("../encode-history.js");
	const bytes = encodeHistory(path, mergeRecords(known?.records ?? [], records), key, all);
	if (bytes === null) return {
		done: false,
		reason: "is not a history file name"
	};
	await mkdir(dirname(path), { recursive: true });
	const draft = `${path}.${process.pid}.tmp`;
	await writeFile(draft, bytes);
	await rename(draft, path);
	return {
		done: true,
		reason: path
	};
}
function nothing(problem) {
	return {
		records: [],
		problems: [problem],
		sources: [],
		sections: NO_SECTIONS
	};
}
export { mergeSections as a, writeNdjson as c, guardedStore as i, collectEarly as n, HISTORY_FILE as o, snapshotReading as r, readNdjson as s, file_store_exports as t };
