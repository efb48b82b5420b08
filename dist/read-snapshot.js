import { r as knownInOrder } from "./shared/record.js";
import { Bt as isObject, Y as Fields, dt as sumBy, j as NO_SECTIONS } from "./runner.js";
import { n as takenArtifacts } from "./shared/artifact-ledger.js";
import { r as loadUnpacker } from "./shared/decompress.js";
import { C as splitRows, E as LISTS, S as readLater, T as toRecord, a as harmless, b as asList, d as MAX_SECTION_BYTES, h as isSame, i as decodeTable, m as DAMAGED, n as TABLES, o as inOwnOrder, p as sectionMap, r as completeRows, s as unpackText, t as Segment, v as openContainer, w as toList, x as parseJson } from "./shared/segment.js";
import { createHash, createHmac } from "node:crypto";
// packages/core/history/snapshot/version-1.ts
const VERSION = "paceline.snapshot/1";
const HEAD_LENGTH = 150;
const MAX_DIRECTORY_BYTES = 16384;
const MAX_SECTIONS = 32;
const BLOCK = 64;
function isVersion1(bytes) {
	return bytes.toString("latin1", 0, 20) === `${VERSION}\n`;
}
function readVersion1(bytes, { limit, key, unpack }) {
	const [, digest = "", signature = ""] = bytes.toString("latin1", 0, HEAD_LENGTH).split("\n");
	const body = bytes.subarray(HEAD_LENGTH);
	if (createHash("sha256").update(body).digest("hex") !== digest) return DAMAGED;
	if (key !== void 0) {
		const expected = createHmac("sha256", key).update(`${VERSION}\n`).update(body).digest("hex");
		if (!isSame(signature, expected)) return {
			ok: false,
			code: "untrusted",
			message: "is not signed with this history-key"
		};
	}
	const sections = openSections(body, limit, unpack);
	const runs = parseJson(sections?.get("runs")?.() ?? "");
	if (sections === null || !isObject(runs) || !Array.isArray(runs.values)) return DAMAGED;
	const values = runs.values.map((value) => typeof value === "string" ? value : harmless(value));
	const { rows } = decodeTable(runs, TABLES.runs, values);
	if (rows.length !== runs.rows || completeRows(rows, TABLES.runs).length !== rows.length) return DAMAGED;
	const lists = new Lists(sections, runs, values);
	return {
		ok: true,
		records: rows.map((row, index) => toRecord(row, index, lists))
	};
}
function openSections(body, limit, unpack) {
	const end = body.subarray(0, MAX_DIRECTORY_BYTES).indexOf("\n");
	const entries = readDirectory(body.toString("utf8", 0, Math.max(0, end)));
	if (entries === null || sumBy(entries, ({ size }) => size) > limit) return null;
	const sections = new Map();
	let at = end + 1;
	for (const { name, packed, size } of entries) {
		const part = body.subarray(at, at + packed);
		at += packed;
		if (part.length !== packed || sections.has(name)) return null;
		sections.set(name, () => unpackedOr("", () => unpack(part, Math.max(1, size)).toString("utf8")));
	}
	return at === body.length ? sections : null;
}
function unpackedOr(otherwise, unpack) {
	try {
		return unpack();
	} catch {
		return otherwise;
	}
}
function readDirectory(text) {
	const list = parseJson(text);
	if (!Array.isArray(list) || list.length > MAX_SECTIONS) return null;
	const entries = list.flatMap((item) => {
		if (!isObject(item)) return [];
		const fields = new Fields(item);
		const name = fields.string("name", 100);
		const packed = fields.integer("packed");
		const size = fields.integer("size");
		return name === null || packed === null || size === null ? [] : [{
			name,
			packed,
			size
		}];
	});
	return entries.length === list.length ? entries : null;
}
const SHAPES = {
	...TABLES,
	changes: TABLES.files
};
var Lists = class {
	#sections;
	#counts;
	#truncated;
	#values;
	#lines = new Map();
	#tables = new Map();
	constructor(sections, runs, values) {
		const counts = isObject(runs.counts) ? runs.counts : {};
		this.#sections = sections;
		this.#counts = new Map(LISTS.map((name) => [name, asList(counts[name])]));
		this.#truncated = asList(runs.truncated);
		this.#values = values;
	}
	has(name, index) {
		return typeof this.#counts.get(name)?.[index] === "number";
	}
	read(name, index) {
		const size = name === "tests" ? 1 : BLOCK;
		const block = Math.floor(index / size);
		const id = `${name} ${block}`;
		const known = this.#tables.get(id) ?? this.#readBlock(name, block, size);
		this.#tables.set(id, known);
		return toList(name, known[index - block * size] ?? [], this.#truncated[index] === 1);
	}
	#readBlock(name, block, size) {
		const shape = SHAPES[name];
		const counts = this.#counts.get(name)?.slice(block * size, (block + 1) * size) ?? [];
		const limit = size * shape.limit;
		const { rows, ordered } = decodeTable(this.#line(name, block), shape, this.#values, limit);
		if (name === "jobs") this.#addSteps(rows, block);
		return splitRows(rows, counts).map((own) => {
			const complete = completeRows(own, shape);
			return ordered ? inOwnOrder(complete) : complete;
		});
	}
	#addSteps(jobs, block) {
		const line = this.#line("steps", block);
		if (!isObject(line)) return;
		const counts = asList(line.counts);
		const { rows } = decodeTable(line, TABLES.steps, this.#values);
		const steps = splitRows(rows, counts);
		for (const [number, job] of jobs.entries()) if (typeof counts[number] === "number") readLater(job, "steps", () => completeRows(steps[number] ?? [], TABLES.steps));
	}
	#line(section, block) {
		const lines = this.#lines.get(section) ?? (this.#sections.get(section)?.() ?? "").split("\n");
		this.#lines.set(section, lines);
		return parseJson(lines[block] ?? "");
	}
};
// packages/core/history/snapshot/read-snapshot.ts
const MAX_UNPACKED_BYTES = 419430400;
async function readSnapshot(bytes, key, limit = MAX_UNPACKED_BYTES) {
	const unpack = await loadUnpacker();
	if (isVersion1(bytes)) {
		const read = readVersion1(bytes, {
			limit,
			key,
			unpack
		});
		return read.ok ? {
			ok: true,
			snapshot: unpackedSnapshot(read.records)
		} : read;
	}
	const opened = openContainer(bytes, limit, key);
	return opened.ok ? openSnapshot(opened.container, unpack) : opened;
}
function openSnapshot({ blocks, damaged, damagedRuns, notes }, unpack) {
	const [texts] = blocks.filter(({ name }) => name === "values");
	if (texts === void 0) return DAMAGED;
	const names = blocks.find(({ name }) => name === "case-names");
	const values = readTexts(texts.parts, unpack);
	const caseNames = names === void 0 ? null : once(() => readTexts(names.parts, unpack));
	const segments = blocks.filter(({ name }) => name === "segment").map((block) => new Segment(block, {
		values,
		caseNames,
		unpack
	}));
	const sectionBlocks = blocks.filter(({ name }) => name === "section").slice(0, 16);
	const packed = {
		segments,
		values,
		valueParts: texts.parts,
		caseNames,
		caseNameParts: names?.parts ?? [],
		sectionBlocks,
		unpack,
		written: notes.integer("written") ?? 0
	};
	const records = once(() => segments.flatMap((segment) => segment.records().map(knownInOrder)));
	const artifacts = once(() => segments.flatMap(({ facts }) => facts.flatMap((run) => run.artifacts)));
	return {
		ok: true,
		snapshot: {
			get records() {
				return records();
			},
			runs: sumBy(segments, ({ block }) => block.runs),
			get artifacts() {
				return artifacts();
			},
			sections: sectionMap(new Map(sectionBlocks.flatMap(({ parts }) => parts.map((part) => unpackLater(part, unpack))))),
			lost: damaged,
			lostRuns: damagedRuns,
			packed
		}
	};
}
function unpackLater(part, unpack) {
	return [part.name, () => unpackText(part, unpack, MAX_SECTION_BYTES)];
}
function readTexts(parts, unpack) {
	return parts.map((part) => asList(parseJson(unpackText(part, unpack) ?? ""))).flat().map((value) => typeof value === "string" ? value : harmless(value));
}
function once(make) {
	let cached = null;
	return () => {
		cached ??= { value: make() };
		return cached.value;
	};
}
function unpackedSnapshot(read) {
	const records = read.map(knownInOrder);
	return {
		records,
		runs: records.length,
		get artifacts() {
			return records.flatMap(takenArtifacts);
		},
		sections: NO_SECTIONS,
		lost: 0,
		lostRuns: 0,
		packed: null
	};
}
export { readSnapshot };
