import { Kt as PacelineError, j as NO_SECTIONS, qt as messageOf } from "./runner.js";
import { n as mergeRecords } from "./shared/record.js";
import { t as mergeSections } from "./shared/merge-sections.js";
import { t as readNdjson } from "./shared/read-ndjson.js";
import { n as collectTextEarly, r as snapshotReading, t as collectEarly } from "./shared/collect-early.js";
import { t as HISTORY_FILE } from "./shared/history-file.js";
import { dirname, join } from "node:path";
import { mkdir, open, readdir, rename, stat, writeFile } from "node:fs/promises";
// packages/core/history/snapshot/is-snapshot.ts
const NAME = "paceline.snapshot/";
function isSnapshot(bytes) {
	return bytes.toString("latin1", 0, 18) === NAME;
}
// packages/core/history/files/file-store.ts
const MAX_FILE_BYTES = 268435456;
function fileStore(path, key) {
	return {
		name: "file",
		read: () => readPath(path, key),
		write: (records, sections = NO_SECTIONS) => mergeInto(path, records, key, sections)
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
	const records = mergeRecords(...readings.map((reading) => reading.records));
	return {
		records,
		problems: [...readings.flatMap((reading) => reading.problems), ...problems],
		sources: records.length > 0 ? [source] : [],
		sections: mergeSections(readings),
		bytes: size
	};
}
async function readBytes(bytes, source, key) {
	if (!isSnapshot(bytes)) {
		const { decompressCut } = await import("./shared/decompress.js").then((n) => n.n);
		const { bytes: text, cut } = await decompressCut(bytes);
		await collectTextEarly(text.length);
		const { records, problems } = readNdjson(text, source);
		if (cut) problems.unshift({
			code: "unreadable",
			source,
			message: "is cut off; what came before the cut is read"
		});
		return {
			records,
			problems,
			sources: [source],
			sections: NO_SECTIONS
		};
	}
	await collectEarly(bytes.length);
	const { readSnapshot } = await import("./read-snapshot.js");
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
const LOSING = new Set([
	"unreadable",
	"too-large",
	"newer-version",
	"untrusted"
]);
async function mergeInto(place, records, key, sections) {
	const path = (await stat(place).catch(() => null))?.isDirectory() === true ? join(place, "history.snapshot") : place;
	const known = await readPath(path, key);
	const unread = known.problems.find(({ code }) => LOSING.has(code));
	if (unread !== void 0) return {
		done: false,
		reason: `${path} ${unread.message}, and is left as it is`
	};
	const all = new Map([...known.sections, ...sections]);
	const { encodeHistory } = await import("./encode-history.js");
	const bytes = encodeHistory(path, mergeRecords(known.records, records), key, all);
	if (bytes === null) return {
		done: false,
		reason: "is no name of a history file"
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
export { fileStore };
