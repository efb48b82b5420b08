import { Bt as isObject, W as fnv1a, Wt as compareText, Y as Fields, at as RECORD_SCHEMA, dt as sumBy, st as recordKey } from "../runner.js";
import { t as compress } from "./decompress.js";
import { n as takenArtifacts } from "./artifact-ledger.js";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import zlib from "node:zlib";
// packages/core/history/compaction/run-ages.ts
function runAges(runs) {
	const ages = new Map();
	const countByKey = new Map();
	const count = (what) => {
		const before = countByKey.get(what) ?? 0;
		countByKey.set(what, before + 1);
		return before;
	};
	for (const run of runs.toSorted(newestFirst)) {
		const testAge = run.tested ? count(`${run.trust} ${run.workflow}`) : 0;
		ages.set(run, {
			age: count(run.trust),
			testAge
		});
	}
	return ages;
}
function agingRun(record) {
	const { repository, run_id, attempt, trust, workflow_path, workflow, tests, test_totals } = record;
	return {
		repository,
		run_id,
		attempt,
		trust,
		workflow: workflow_path ?? workflow,
		tested: tests !== null || (test_totals ?? null) !== null
	};
}
function newestFirst(left, right) {
	if (left.run_id !== right.run_id) return right.run_id - left.run_id;
	return right.attempt - left.attempt || compareText(left.repository ?? "", right.repository ?? "");
}
function keepsTests(run, testAge, all) {
	if (testAge < all) return true;
	if (all === 0) return false;
	const halvings = Math.floor(Math.log2(testAge / all)) + 1;
	return hash(recordKey(run)) % 2 ** Math.min(halvings, 31) === 0;
}
function hash(text) {
	let value = fnv1a(text);
	value ^= value >>> 15;
	value = Math.imul(value, 739982445);
	return (value ^ value >>> 13) >>> 0;
}
// packages/core/history/snapshot/columns/lists.ts
const LISTS = [
	"jobs",
	"tests",
	"test_totals",
	"failures",
	"caches",
	"decisions",
	"changes"
];
// packages/core/history/snapshot/container/lazy-record.ts
function toRecord(row, index, lists) {
	row.schema = RECORD_SCHEMA;
	if (row.trust !== "fork") row.trust = "trusted";
	for (const name of LISTS) if (lists.has(name, index)) readLater(row, name, () => lists.read(name, index));
	return row;
}
function readLater(row, name, read) {
	Object.defineProperty(row, name, {
		get: () => settle(row, name, read()),
		enumerable: true,
		configurable: true
	});
}
function settle(row, name, value) {
	Object.defineProperty(row, name, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	return value;
}
function splitRows(rows, counts) {
	let at = 0;
	return counts.map((count) => {
		const start = at;
		at += typeof count === "number" && count >= 0 ? count : 0;
		return rows.slice(start, at);
	});
}
const HITS = new Set([
	"exact",
	"partial",
	"miss"
]);
function toList(name, rows, truncated) {
	if (name === "caches") return rows.filter(({ hit }) => HITS.has(hit));
	return name === "changes" ? {
		files: rows,
		truncated
	} : rows;
}
function asList(value) {
	return Array.isArray(value) ? value : [];
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
// packages/core/history/snapshot/container/snapshot-container.ts
const VERSION = "paceline.snapshot/2";
const UNSIGNED = "-".repeat(64);
const HEAD_LENGTH = 19 + 2 * UNSIGNED.length + 3;
const MAX_DIRECTORY_BYTES = 33554432;
const MAX_BLOCKS = 1e5;
const MAX_PARTS = 1e6;
const { ZSTD_c_compressionLevel, ZSTD_c_strategy, ZSTD_c_minMatch, ZSTD_c_searchLog, ZSTD_lazy2 } = zlib.constants;
const FOR_COLUMNS = {
	[ZSTD_c_compressionLevel]: 12,
	[ZSTD_c_strategy]: ZSTD_lazy2,
	[ZSTD_c_minMatch]: 6,
	[ZSTD_c_searchLog]: 6
};
function makePart(name, text) {
	const bytes = Buffer.from(text);
	return {
		name,
		packed: Buffer.from(new Uint8Array(compress(bytes, FOR_COLUMNS)).buffer),
		size: bytes.length
	};
}
function makeBlock(name, parts, runs = 0) {
	return {
		name,
		sha256: digestOf(parts),
		runs,
		parts
	};
}
function packContainer(blocks, notes = {}, key) {
	const entries = blocks.map(({ name, sha256, runs, parts }) => ({
		name,
		sha256,
		...runs > 0 && { runs },
		parts: parts.map(({ name: part, packed, size }) => [
			part,
			packed.length,
			size
		])
	}));
	const directory = Buffer.from(JSON.stringify({
		...notes,
		blocks: entries
	}));
	const signature = key === void 0 ? UNSIGNED : signatureOf(directory, key);
	const head = `${VERSION}\n${createHash("sha256").update(directory).digest("hex")}\n${signature}\n`;
	const parts = blocks.flatMap((block) => block.parts);
	return {
		bytes: Buffer.concat([
			Buffer.from(head),
			directory,
			Buffer.from("\n"),
			...parts.map(({ packed }) => packed)
		]),
		unpackedBytes: sizeOf(parts)
	};
}
function openContainer(bytes, limit, key) {
	const [version = "", digest = "", signature = ""] = bytes.toString("latin1", 0, HEAD_LENGTH).split("\n");
	if (version !== VERSION) return unknownVersion(version);
	const body = bytes.subarray(HEAD_LENGTH);
	const directory = body.subarray(0, Math.max(0, body.subarray(0, MAX_DIRECTORY_BYTES).indexOf("\n")));
	if (createHash("sha256").update(directory).digest("hex") !== digest) return DAMAGED;
	if (key !== void 0 && !isSame(signature, signatureOf(directory, key))) return {
		ok: false,
		code: "untrusted",
		message: signature === UNSIGNED ? "is not signed" : "is not signed with this history-key"
	};
	const notes = parseJson(directory.toString("utf8"));
	const blocks = isObject(notes) ? readDirectory(notes.blocks, body.subarray(directory.length + 1)) : null;
	if (blocks === null || !isObject(notes)) return DAMAGED;
	if (sizeOf(blocks.flatMap(({ parts }) => parts)) > limit) return {
		ok: false,
		code: "too-large",
		message: `unpacks to more than ${limit} bytes`
	};
	const whole = blocks.filter((block) => digestOf(block.parts) === block.sha256);
	return {
		ok: true,
		container: {
			blocks: whole,
			damaged: blocks.length - whole.length,
			damagedRuns: runsOf(blocks) - runsOf(whole),
			notes: new Fields(notes)
		}
	};
}
function readDirectory(list, bytes) {
	if (!Array.isArray(list) || list.length > MAX_BLOCKS) return null;
	let at = 0;
	let remainingParts = MAX_PARTS;
	const cut = (entry) => {
		remainingParts -= 1;
		if (!Array.isArray(entry) || remainingParts < 0) return null;
		const [name, packed, size] = entry;
		if (typeof name !== "string" || !isCount(packed) || !isCount(size)) return null;
		const part = {
			name,
			packed: bytes.subarray(at, at + packed),
			size
		};
		at += packed;
		return part;
	};
	const blocks = list.map((item) => {
		if (!isObject(item) || !Array.isArray(item.parts)) return null;
		const { name, sha256, runs = 0 } = item;
		const parts = item.parts.map(cut).filter((part) => part !== null);
		if (typeof name !== "string" || typeof sha256 !== "string" || !isCount(runs)) return null;
		return parts.length === item.parts.length ? {
			name,
			sha256,
			runs,
			parts
		} : null;
	});
	return blocks.includes(null) ? null : blocks.filter((block) => block !== null);
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function runsOf(blocks) {
	return sumBy(blocks, ({ runs }) => runs);
}
function sizeOf(parts) {
	return sumBy(parts, ({ size }) => size);
}
const DAMAGED = {
	ok: false,
	code: "unreadable",
	message: "is a damaged snapshot"
};
function unknownVersion(version) {
	if (!/^paceline\.snapshot\/\d+$/.test(version)) return DAMAGED;
	return {
		ok: false,
		code: "newer-version",
		message: `is ${version}; this version reads ${VERSION}`
	};
}
function digestOf(parts) {
	const digest = createHash("sha256");
	for (const { packed } of parts) digest.update(packed);
	return digest.digest("hex");
}
function signatureOf(directory, key) {
	return createHmac("sha256", key).update(`${VERSION}\n`).update(directory).digest("hex");
}
function isSame(signature, expected) {
	return signature.length === expected.length && timingSafeEqual(Buffer.from(signature, "latin1"), Buffer.from(expected, "latin1"));
}
// packages/core/history/snapshot/section-map.ts
const MAX_SECTION_BYTES = 16777216;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;
function isSectionName(name) {
	return NAME.test(name);
}
function sectionMap(packed) {
	return new LazySections(packed);
}
var LazySections = class {
	#packed;
	#texts = new Map();
	constructor(packed) {
		this.#packed = packed;
	}
	get(name) {
		if (!this.#texts.has(name)) this.#texts.set(name, this.#packed.get(name)?.() ?? null);
		return this.#texts.get(name) ?? void 0;
	}
	has(name) {
		return this.get(name) !== void 0;
	}
	get size() {
		return [...this.keys()].length;
	}
	*entries() {
		for (const name of this.#packed.keys()) {
			const text = this.get(name);
			if (text !== void 0) yield [name, text];
		}
	}
	*keys() {
		for (const [name] of this.entries()) yield name;
	}
	*values() {
		for (const [, text] of this.entries()) yield text;
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	forEach(work) {
		for (const [name, text] of this.entries()) work(text, name, this);
	}
};
// packages/core/history/snapshot/segments/run-facts.ts
function factsOf(record, whole) {
	return {
		...agingRun(record),
		whole,
		artifacts: takenArtifacts(record)
	};
}
const FORK = 1;
const TESTED = 2;
const WHOLE = 4;
function encodeFacts(facts) {
	const texts = new Map();
	const numberOf = (text) => {
		const number = texts.get(text) ?? texts.size;
		texts.set(text, number);
		return number;
	};
	let above = 0;
	const rows = facts.map(({ repository, run_id, attempt, trust, workflow, tested, whole, artifacts }) => {
		const flags = (trust === "fork" ? FORK : 0) | (tested ? TESTED : 0) | (whole ? WHOLE : 0);
		const row = [
			run_id - above,
			attempt,
			numberOf(repository),
			numberOf(workflow),
			flags,
			...artifacts
		];
		above = run_id;
		return row;
	});
	return {
		texts: [...texts.keys()],
		rows
	};
}
function decodeFacts(encoded, runs) {
	if (!isObject(encoded)) return null;
	const texts = asList(encoded.texts).map((text) => typeof text === "string" ? text : null);
	const rows = asList(encoded.rows);
	if (rows.length !== runs) return null;
	const facts = [];
	let run_id = 0;
	for (const row of rows) {
		const [difference, attempt, repository, workflow, flags, ...artifacts] = asList(row);
		run_id += Number(difference);
		if (!isId(run_id) || !isId(attempt) || typeof flags !== "number") return null;
		facts.push({
			repository: texts[Number(repository)] ?? null,
			run_id,
			attempt,
			trust: (flags & FORK) > 0 ? "fork" : "trusted",
			workflow: texts[Number(workflow)] ?? null,
			tested: (flags & TESTED) > 0,
			whole: (flags & WHOLE) > 0,
			artifacts: artifacts.filter((id) => typeof id === "string")
		});
	}
	return facts;
}
function isId(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
// packages/core/history/snapshot/columns/iso-time.ts
function parseIso(text) {
	if (!CANONICAL.test(text)) return null;
	const day = dayStart(text.slice(0, 10));
	const [hours = 0, minutes = 0, seconds = 0] = [
		11,
		14,
		17
	].map((at) => twoDigits(text, at));
	if (day === null || hours > 23 || minutes > 59 || seconds > 59) return null;
	return day + ((hours * 60 + minutes) * 60 + seconds) * 1e3 + Number(text.slice(20, 23));
}
function formatIso(time) {
	const minute = Math.floor(time / MINUTE_MS);
	const rest = time - minute * MINUTE_MS;
	const ending = rest % 1e3 === 0 ? WHOLE_SECONDS[rest / 1e3] : `${(rest / 1e3).toFixed(3).padStart(6, "0")}Z`;
	return minuteName(minute) + ending;
}
const CANONICAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const MINUTE_MS = 6e4;
const WHOLE_SECONDS = Array.from({ length: 60 }, (_, second) => `${String(second).padStart(2, "0")}.000Z`);
const ZERO = "0".charCodeAt(0);
function twoDigits(text, at) {
	return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}
const MAX_DAYS = 1e4;
const starts = new Map();
function dayStart(name) {
	const cached = starts.get(name);
	if (cached !== void 0) return cached;
	const time = Date.parse(name);
	const start = !Number.isNaN(time) && new Date(time).toISOString().startsWith(name) ? time : null;
	if (starts.size < MAX_DAYS) starts.set(name, start);
	return start;
}
const MAX_MINUTES = 5e3;
const minutes = new Map();
function minuteName(minute) {
	const cached = minutes.get(minute);
	if (cached !== void 0) return cached;
	if (minutes.size >= MAX_MINUTES) minutes.clear();
	const name = new Date(minute * MINUTE_MS).toISOString().slice(0, 17);
	minutes.set(minute, name);
	return name;
}
// packages/core/history/snapshot/container/unpack-text.ts
function unpackText({ packed, size }, unpack, limit = size) {
	if (size > limit) return null;
	try {
		return unpack(packed, Math.max(1, size)).toString("utf8");
	} catch {
		return null;
	}
}
// packages/core/history/snapshot/columns/decode-table.ts
function decodeTable(encoded, shape, values, limit = shape.limit) {
	if (!isObject(encoded) || !isObject(encoded.columns)) return NO_ROWS;
	const count = encoded.rows;
	if (typeof count !== "number" || !Number.isSafeInteger(count) || !(count > 0 && count <= limit)) return NO_ROWS;
	const columns = decodeColumns(encoded.columns, count, shape, values);
	const blank = blankRow(shape, columns);
	const rows = Array.from({ length: count }, () => ({ ...blank }));
	for (const [name, cells] of columns) fill(rows, name, cells);
	return {
		rows,
		ordered: encoded.ordered === true
	};
}
const NO_ROWS = {
	rows: [],
	ordered: false
};
function fill(rows, name, cells) {
	for (let index = 0; index < rows.length; index += 1) {
		const row = rows[index];
		const cell = cells[index] ?? null;
		if (cell !== null && row !== void 0) row[name] = cell;
	}
}
function completeRows(rows, { required }) {
	const isComplete = (row) => required.every((name) => (row[name] ?? null) !== null);
	return rows.every(isComplete) ? rows : rows.filter(isComplete);
}
function inOwnOrder(rows) {
	const byJob = new Map();
	for (const row of rows) {
		const job = typeof row.job === "string" ? row.job : "";
		const others = byJob.get(job);
		if (others === void 0) byJob.set(job, [row]);
		else others.push(row);
	}
	return [...byJob].sort(([left], [right]) => compareText(`${left}\n`, `${right}\n`)).flatMap(([, own]) => byFile(own));
}
function byFile(rows) {
	const files = rows.map(({ file }) => `${file}`);
	if (files.every((file, index) => index === 0 || (files[index - 1] ?? "") <= file)) return rows;
	return rows.toSorted((left, right) => compareText(`${left.file}`, `${right.file}`));
}
function blankRow({ always }, columns) {
	const everywhere = [...columns].filter(([, cells]) => !cells.includes(null)).map(([name]) => name);
	const names = new Set([...Object.keys(always), ...everywhere]);
	return JSON.parse(JSON.stringify(Object.fromEntries([...names].map((name) => [name, null]))));
}
const MAX_COLUMNS = 200;
function decodeColumns(columns, count, shape, values) {
	const decoded = new Map();
	let before = null;
	for (const [name, column] of Object.entries(columns).slice(0, MAX_COLUMNS)) {
		const expected = kindOf(shape, name);
		if (FORBIDDEN.has(name) || expected === "list" || !isColumn(column, count)) continue;
		const [kind, written] = column;
		if (kind !== "second" && kind !== "millisecond") {
			decoded.set(name, decodeCells(kind, written, values, expected));
			continue;
		}
		before = decodeTimes(written, before, kind === "second" ? 1e3 : 1);
		if (expected === "time" || expected === "any") decoded.set(name, before.map(asTime));
	}
	return decoded;
}
function isColumn(column, count) {
	return Array.isArray(column) && Array.isArray(column[1]) && column[1].length === count;
}
const FORBIDDEN = new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function kindOf({ always, sometimes }, name) {
	if (Object.hasOwn(always, name)) return always[name] ?? "any";
	return Object.hasOwn(sometimes, name) ? sometimes[name] ?? "any" : "any";
}
function decodeCells(kind, written, values, expected) {
	let above = 0;
	return written.map((cell) => {
		if (kind === "plain") return plain(cell, expected);
		if (typeof cell !== "number") return null;
		above += cell;
		return ofKind(decodeNumber(kind, cell, above, values), expected);
	});
}
function decodeNumber(kind, cell, above, values) {
	switch (kind) {
		case "value": return values[above];
		case "step": return above;
		case "thousandth": return cell / 1e3;
		default: return null;
	}
}
function plain(cell, expected) {
	return ofKind(typeof cell === "object" && cell !== null ? harmless(cell) : cell, expected);
}
const MAX_TEXT_CHARACTERS = 1e3;
function ofKind(value, expected) {
	switch (typeof value) {
		case "string": return expected === "any" || expected === "text" && value.length <= MAX_TEXT_CHARACTERS ? value : null;
		case "number": return expected === "any" || expected === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : null;
		case "boolean": return expected === "any" || expected === "flag" ? value : null;
		case "object": return expected === "any" ? value : null;
		default: return null;
	}
}
function decodeTimes(written, before, unit) {
	let above = 0;
	return written.map((difference, row) => {
		if (typeof difference !== "number") return null;
		above = (before?.[row] ?? above) + difference * unit;
		return above;
	});
}
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
function asTime(time) {
	return time !== null && time >= EARLIEST && time < LATEST ? formatIso(Math.round(time)) : null;
}
function harmless(value) {
	return new Fields({ value }).json("value");
}
// packages/core/history/snapshot/columns/tables.ts
const times = {
	started_at: "time",
	completed_at: "time",
	conclusion: "text"
};
const TABLES = {
	jobs: {
		required: ["name"],
		always: {
			name: "text",
			runner: "any",
			created_at: "time",
			...times,
			steps: "list"
		},
		sometimes: {
			id: "number",
			identity: "text",
			matrix: "any",
			carried: "flag",
			queue_seconds: "number",
			setup_seconds: "number",
			work_seconds: "number",
			step_count: "number"
		},
		limit: 2e3
	},
	steps: {
		required: ["number", "name"],
		always: {
			number: "number",
			name: "text",
			...times
		},
		sometimes: {},
		limit: 1e6
	},
	tests: {
		required: ["file"],
		always: {
			job: "text",
			file: "text",
			seconds: "number",
			tests: "number",
			failures: "number",
			skipped: "number"
		},
		sometimes: {
			retries: "number",
			flaky: "number",
			cases: "any",
			median_case_seconds: "number"
		},
		limit: 1e5
	},
	cases: {
		required: ["name"],
		always: {
			name: "text",
			seconds: "number"
		},
		sometimes: {
			outcome: "text",
			retries: "number",
			flaky: "flag"
		},
		limit: 1e6
	},
	test_totals: {
		required: ["files"],
		always: {
			job: "text",
			files: "number",
			seconds: "number",
			tests: "number",
			failures: "number",
			skipped: "number"
		},
		sometimes: {
			retries: "number",
			flaky: "number",
			median_seconds: "number"
		},
		limit: 2e3
	},
	failures: {
		required: ["name"],
		always: {
			job: "text",
			file: "text",
			name: "text",
			message: "text"
		},
		sometimes: {
			retries: "number",
			flaky: "flag"
		},
		limit: 1e4
	},
	caches: {
		required: ["key", "hit"],
		always: {
			job: "text",
			key: "text",
			matched_key: "text",
			hit: "text",
			bytes: "number",
			restore_seconds: "number",
			save_seconds: "number",
			work_seconds: "number"
		},
		sometimes: {},
		limit: 1e3
	},
	decisions: {
		required: ["action", "id"],
		always: {
			action: "text",
			id: "text",
			decided_at: "time",
			decision: "any",
			evidence: "any",
			outcome: "any"
		},
		sometimes: {},
		limit: 1e3
	},
	files: {
		required: ["path"],
		always: {
			path: "text",
			additions: "number",
			deletions: "number",
			status: "text"
		},
		sometimes: {},
		limit: 5e3
	},
	runs: {
		required: ["run_id", "attempt"],
		always: {
			schema: "list",
			repository: "text",
			workflow: "text",
			workflow_path: "text",
			run_id: "number",
			attempt: "number",
			event: "text",
			branch: "text",
			base_branch: "text",
			sha: "text",
			base_sha: "text",
			pull_request: "number",
			created_at: "time",
			started_at: "time",
			completed_at: "time",
			conclusion: "text",
			trust: "text",
			policy: "any",
			changes: "list",
			jobs: "list",
			tests: "list",
			failures: "list",
			caches: "list",
			decisions: "list"
		},
		sometimes: {
			repository_id: "number",
			workflow_id: "number",
			test_totals: "list"
		},
		limit: 1e6
	}
};
// packages/core/history/snapshot/segments/decode-tests.ts
function decodeTests(encoded, values, cases) {
	const { rows, ordered } = decodeTable(encoded, TABLES.tests, values);
	if (isObject(encoded)) {
		if (cases === null) addMedians(rows, asList(encoded.medians));
		else addCases(rows, asList(encoded.counts), cases);
	}
	const complete = completeRows(rows, TABLES.tests);
	return ordered ? inOwnOrder(complete) : complete;
}
function addMedians(rows, medians) {
	for (const [index, row] of rows.entries()) {
		const seconds = medians[index];
		if (typeof seconds === "number" && seconds >= 0) row.median_case_seconds = seconds;
	}
}
function addCases(rows, counts, { table, names }) {
	let lists = null;
	const casesOf = (file) => {
		lists ??= splitRows(decodeTable(table(), TABLES.cases, names()).rows, counts);
		return completeRows(lists[file] ?? [], TABLES.cases).filter(isCase);
	};
	for (const [index, row] of rows.entries()) if (typeof counts[index] === "number") readLater(row, "cases", () => casesOf(index));
}
function isCase({ outcome }) {
	return outcome === void 0 || outcome === null || outcome === "failed" || outcome === "skipped";
}
// packages/core/history/snapshot/segments/segment.ts
const SHAPES = {
	...TABLES,
	later_totals: TABLES.test_totals,
	changes: TABLES.files
};
var Segment = class {
	block;
	#texts;
	#parts;
	#facts = null;
	#laterTotals = null;
	constructor(block, texts) {
		this.block = block;
		this.#texts = texts;
		this.#parts = new Map(block.parts.map((part) => [part.name, part]));
	}
	get facts() {
		this.#facts ??= decodeFacts(this.json("facts"), this.block.runs) ?? [];
		return this.#facts;
	}
	records({ withTests = true } = {}) {
		const runs = this.json("runs");
		const { rows } = decodeTable(runs, TABLES.runs, this.#texts.values);
		const usable = rows.length === this.block.runs && completeRows(rows, TABLES.runs).length === rows.length;
		if (!isObject(runs) || !usable) return [];
		const lists = new SegmentLists(this, runs, withTests);
		return rows.map((row, index) => toRecord(row, index, lists));
	}
	kept(row) {
		const tests = this.#parts.get(`tests ${row}`);
		if (tests === void 0) return null;
		this.#laterTotals ??= this.table("later_totals", countsOf(this.json("runs"), "later_totals"));
		const totals = this.#laterTotals[row] ?? [];
		return {
			tests,
			cases: this.#texts.caseNames && (this.#parts.get(`cases ${row}`) ?? null),
			totals
		};
	}
	has(part) {
		return this.#parts.has(part);
	}
	tests(row) {
		const { values, caseNames } = this.#texts;
		const cases = caseNames !== null && this.has(`cases ${row}`) ? {
			table: () => this.json(`cases ${row}`),
			names: caseNames
		} : null;
		return decodeTests(this.json(`tests ${row}`), values, cases);
	}
	table(name, counts) {
		const shape = SHAPES[name];
		const encoded = this.json(name);
		const { rows } = decodeTable(encoded, shape, this.#texts.values, this.block.runs * shape.limit);
		if (name === "jobs" && isObject(encoded)) this.#addSteps(rows, asList(encoded.steps));
		return splitRows(rows, counts).map((own) => completeRows(own, shape));
	}
	#addSteps(jobs, counts) {
		let steps = null;
		const stepsOf = (job) => {
			steps ??= splitRows(decodeTable(this.json("steps"), TABLES.steps, this.#texts.values).rows, counts);
			return completeRows(steps[job] ?? [], TABLES.steps);
		};
		for (const [number, job] of jobs.entries()) if (typeof counts[number] === "number") readLater(job, "steps", () => stepsOf(number));
	}
	json(name) {
		const part = this.#parts.get(name);
		return part === void 0 ? null : parseJson(unpackText(part, this.#texts.unpack) ?? "");
	}
};
var SegmentLists = class {
	#segment;
	#runs;
	#withTests;
	#tables = new Map();
	constructor(segment, runs, withTests) {
		this.#segment = segment;
		this.#runs = {
			counts: runs.counts,
			truncated: runs.truncated
		};
		this.#withTests = withTests;
	}
	has(name, row) {
		if (name === "tests") return this.#withTests && this.#segment.has(`tests ${row}`);
		return typeof countsOf(this.#runs, this.#tableOf(name, row))[row] === "number";
	}
	read(name, row) {
		if (name === "tests") return this.#segment.tests(row);
		const tableName = this.#tableOf(name, row);
		const known = this.#tables.get(tableName) ?? this.#segment.table(tableName, countsOf(this.#runs, tableName));
		this.#tables.set(tableName, known);
		return toList(name, known[row] ?? [], asList(this.#runs.truncated)[row] === 1);
	}
	#tableOf(name, row) {
		if (name !== "test_totals" || this.#segment.has(`tests ${row}`)) return name;
		return typeof countsOf(this.#runs, "later_totals")[row] === "number" ? "later_totals" : name;
	}
};
function countsOf(runs, name) {
	return isObject(runs) && isObject(runs.counts) ? asList(runs.counts[name]) : [];
}
export { splitRows as C, agingRun as D, LISTS as E, keepsTests as O, readLater as S, toRecord as T, makePart as _, harmless as a, asList as b, parseIso as c, MAX_SECTION_BYTES as d, isSectionName as f, makeBlock as g, isSame as h, decodeTable as i, runAges as k, encodeFacts as l, DAMAGED as m, TABLES as n, inOwnOrder as o, sectionMap as p, completeRows as r, unpackText as s, Segment as t, factsOf as u, openContainer as v, toList as w, parseJson as x, packContainer as y };
