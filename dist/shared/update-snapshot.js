import { r as __exportAll } from "./rolldown-runtime.js";
import { Bt as isObject, Vt as groupBy, Wt as compareText, dt as sumBy, it as roundTo, j as NO_SECTIONS, nt as median, st as recordKey, ut as sum, zt as canonicalJson } from "../runner.js";
import { i as mergeRecords, n as isSameRepository, r as knownInOrder } from "./record.js";
import { E as LISTS, O as keepsTests, _ as makePart, c as parseIso, f as isSectionName, g as makeBlock, k as runAges, l as encodeFacts, s as unpackText, t as Segment, u as factsOf, x as parseJson, y as packContainer } from "./segment.js";
// packages/core/history/compaction/old-tests.ts
function inMilliseconds(tests) {
	const rough = tests.map((test) => {
		const cases = test.cases && roundedCases(test.cases);
		if (test.seconds === rounded(test.seconds) && cases === test.cases) return test;
		return {
			...test,
			seconds: rounded(test.seconds),
			...cases && { cases }
		};
	});
	return rough.every((test, index) => test === tests[index]) ? tests : rough;
}
function roundedCases(cases) {
	if (cases.every(({ seconds }) => seconds === rounded(seconds))) return cases;
	return cases.map((one) => ({
		...one,
		seconds: rounded(one.seconds)
	}));
}
function withoutCases(tests) {
	if (tests.every(({ cases }) => (cases ?? null) === null)) return tests;
	return tests.map((test) => {
		const { cases, median_case_seconds: _, ...known } = test;
		if ((cases ?? null) === null) return test;
		const seconds = medianCaseSeconds(cases ?? []);
		return seconds === null ? known : {
			...known,
			median_case_seconds: seconds
		};
	});
}
function medianCaseSeconds(cases) {
	const known = cases.flatMap(({ seconds }) => seconds ?? []);
	const usual = known.length < 3 ? null : median(known);
	return usual === null ? null : rounded(Number(usual.toPrecision(2)));
}
function withoutMedians(tests) {
	const hasBoth = ({ cases, median_case_seconds }) => (cases ?? null) !== null && median_case_seconds !== void 0;
	if (!tests.some(hasBoth)) return tests;
	return tests.map((test) => {
		if (!hasBoth(test)) return test;
		const { median_case_seconds: _, ...known } = test;
		return known;
	});
}
function totalsByJob({ tests, test_totals }) {
	const byJob = new Map((test_totals ?? []).map((totals) => [totals.job ?? "", totals]));
	for (const [job, rows] of groupBy(tests ?? [], (test) => test.job ?? "")) byJob.set(job, totalsOf(rows));
	return [...byJob].sort(([left], [right]) => compareText(left, right)).map(([, totals]) => totals);
}
function totalsOf(rows) {
	const times = rows.map(({ seconds }) => rounded(seconds));
	const usual = rounded(median(times.filter((seconds) => seconds !== null)));
	return {
		job: rows[0]?.job ?? null,
		files: rows.length,
		seconds: rounded(sumKnown(times)),
		...usual !== null && { median_seconds: usual },
		tests: sumKnown(rows.map(({ tests }) => tests)),
		failures: sumKnown(rows.map(({ failures }) => failures)),
		skipped: sumKnown(rows.map(({ skipped }) => skipped))
	};
}
function totalsBeside({ tests, test_totals }) {
	const jobs = new Set((tests ?? []).map(({ job }) => job ?? ""));
	const others = (test_totals ?? []).filter(({ job }) => !jobs.has(job ?? ""));
	return others.length === 0 ? null : others;
}
function sumKnown(values) {
	const known = values.filter((value) => value !== null);
	return known.length === 0 ? null : sum(known);
}
function rounded(seconds) {
	return seconds === null ? null : roundTo(seconds, 3);
}
// packages/core/history/compaction/compact-record.ts
const SNAPSHOT_LIMITS = {
	runs: 1e4,
	detailedRuns: 500,
	testedRuns: 50,
	casedRuns: 5
};
const MAX_FORK_SHARE = .2;
const MAX_OLD_FAILURES = 20;
const MAX_OLD_FILES = 300;
function compactRecord(record, age, limits) {
	if (!keepsRun(record, age, limits)) return null;
	if (record.trust === "fork") return strangersRecord(record);
	const keptTests = compactTests(record, age.testAge, limits);
	return age.age < limits.detailedRuns ? keptTests : withoutDetail(keptTests);
}
function keepsRun({ trust }, { age }, { runs }) {
	return age < (trust === "fork" ? runs * MAX_FORK_SHARE : runs);
}
function compactTests(record, testAge, { testedRuns, casedRuns }) {
	if (record.tests === null) return record;
	if (!keepsTests(record, testAge, testedRuns)) return withoutTests(record);
	const rough = inMilliseconds(record.tests);
	const tests = testAge < casedRuns ? withoutMedians(rough) : withoutCases(rough);
	const beside = totalsBeside(record);
	const { test_totals, ...rest } = record;
	if (tests === record.tests && beside?.length === test_totals?.length) return record;
	return {
		...rest,
		tests,
		...beside && { test_totals: beside }
	};
}
function withoutTests(record) {
	return record.tests === null ? record : {
		...record,
		tests: null,
		test_totals: totalsByJob(record)
	};
}
function strangersRecord(record) {
	const failures = record.failures?.filter(({ file, name }) => isShort$1(file) && isShort$1(name)) ?? null;
	const { test_totals, ...rest } = withoutDetail(withoutTests({
		...record,
		failures,
		caches: null,
		decisions: null
	}));
	const totals = test_totals?.filter(({ job }) => isShort$1(job)).slice(0, MAX_FORK_JOBS) ?? null;
	return totals === null ? rest : {
		...rest,
		test_totals: totals
	};
}
const MAX_FORK_JOBS = 256;
const MAX_FORK_TEXT_CHARACTERS = 200;
function isShort$1(text) {
	return text === null || text.length <= MAX_FORK_TEXT_CHARACTERS;
}
function withoutDetail(record) {
	const { jobs, failures, changes, decisions } = record;
	return {
		...record,
		jobs: jobs?.map(withoutSteps) ?? null,
		failures: failures?.slice(0, MAX_OLD_FAILURES).map((failure) => ({
			...failure,
			message: null
		})) ?? null,
		changes: changes === null ? null : fewerFiles(changes),
		decisions: decisions?.map((decision) => ({
			...decision,
			evidence: null
		})) ?? null
	};
}
function hasDetail({ trust, tests, jobs, failures, changes, caches, decisions }) {
	if (trust === "fork" && [
		tests,
		caches,
		decisions
	].some((list) => list !== null)) return true;
	return jobs?.some(({ steps }) => steps !== null) === true || failures !== null && (failures.length > MAX_OLD_FAILURES || failures.some(({ message }) => message !== null)) || changes !== null && changes.files.length > MAX_OLD_FILES || decisions?.some(({ evidence }) => evidence !== null) === true;
}
function withoutSteps(job) {
	return job.steps === null ? job : {
		...job,
		steps: null,
		step_count: job.steps.length
	};
}
function fewerFiles({ files, truncated }) {
	return {
		files: files.slice(0, MAX_OLD_FILES),
		truncated: truncated || files.length > MAX_OLD_FILES
	};
}
// packages/core/history/snapshot/columns/dictionary.ts
const MAX_CHARACTERS = 200;
var Dictionary = class {
	#values;
	#texts = new Map();
	#others = new Map();
	constructor(values = []) {
		this.#values = [...values];
		for (let number = 0; number < values.length; number += 1) this.#remember(values[number], number);
	}
	get values() {
		return this.#values;
	}
	addSorted({ texts, others }) {
		this.addInOrder([...texts].sort());
		for (const json of [...others].sort()) if (!this.#others.has(json)) this.#append(JSON.parse(json));
	}
	addInOrder(texts) {
		for (const text of texts) this.add(text);
	}
	add(text) {
		const known = this.#texts.get(text);
		if (known !== void 0) return known;
		this.#append(text);
		return this.#values.length - 1;
	}
	numberOf(value) {
		return (typeof value === "string" ? this.#texts.get(value) : this.#others.get(textOf(value))) ?? null;
	}
	#append(value) {
		this.#remember(value, this.#values.length);
		this.#values.push(value);
	}
	#remember(value, number) {
		if (typeof value === "string") this.#texts.set(value, number);
		else this.#others.set(textOf(value), number);
	}
};
var CollectedValues = class {
	texts = new Set();
	others = new Set();
	add(value) {
		if (typeof value === "string") this.texts.add(value);
		else this.others.add(textOf(value));
	}
};
function isShort(value) {
	return typeof value === "string" ? value.length <= MAX_CHARACTERS : textOf(value).length <= MAX_CHARACTERS;
}
const known = new WeakMap();
function textOf(value) {
	if (typeof value !== "object" || value === null) return canonicalJson(value);
	const json = known.get(value) ?? canonicalJson(value);
	known.set(value, json);
	return json;
}
// packages/core/history/snapshot/container/dictionary-block.ts
const LARGE$1 = 65536;
function dictionaryBlock(name, { values }, before = []) {
	const knownCount = countOf(before);
	if (values.length === knownCount && knownCount > 0) return makeBlock(name, before);
	const last = before.at(-1);
	const keptParts = last !== void 0 && last.size < LARGE$1 ? before.slice(0, -1) : before;
	const added = values.slice(countOf(keptParts));
	return makeBlock(name, [...keptParts, makePart(String(added.length), JSON.stringify(added))]);
}
function countOf(parts) {
	return sumBy(parts, ({ name }) => Number(name));
}
// packages/core/history/snapshot/section-blocks.ts
function sectionBlocks(before, newSections) {
	const blocks = [...newSections].filter(([name, text]) => isSectionName(name) && text !== "" && Buffer.byteLength(text) <= 16777216).map(([name, text]) => makeBlock("section", [makePart(name, text)]));
	const others = before.filter(({ parts }) => !parts.some(({ name }) => newSections.has(name)));
	return [...blocks, ...others].slice(0, 16);
}
// packages/core/history/snapshot/segments/placed-segment.ts
var PlacedSegment = class {
	segment;
	facts;
	#changed;
	constructor(segment, changed) {
		this.segment = segment;
		this.#changed = changed;
		this.facts = segment.facts.map((known, row) => {
			const record = changed.get(row);
			return record === void 0 ? known : factsOf(record, hasDetail(record));
		});
	}
	isStale(policy) {
		if (this.#changed.size > 0) return true;
		const keptRuns = this.facts.filter((run) => policy.keepsRun(run));
		const whole = keptRuns.filter((run) => run.whole);
		if ((this.facts.length - keptRuns.length) * 4 >= Math.max(1, this.facts.length)) return true;
		return whole.length > 0 && !whole.some((run) => policy.keepsWhole(run));
	}
	get hasWhole() {
		return this.facts.some((run) => run.whole);
	}
	block(policy, hasCaseNames) {
		const { block } = this.segment;
		const parts = block.parts.filter(({ name }) => {
			const [kind, row] = name.split(" ");
			const run = this.facts[Number(row)];
			if (run === void 0 || kind !== "tests" && kind !== "cases") return true;
			return policy.keepsTests(run) && (kind === "tests" || hasCaseNames && policy.keepsCases(run));
		});
		return parts.length === block.parts.length ? block : makeBlock(block.name, parts, block.runs);
	}
	*runs(policy) {
		const light = this.segment.records({ withTests: false });
		let full = null;
		for (const [row, facts] of this.facts.entries()) {
			if (!policy.keepsRun(facts)) continue;
			const packed = light[row];
			const changed = this.#changed.get(row);
			const staysPacked = changed === void 0 && packed !== void 0 && !(facts.whole && facts.trust === "fork");
			full ??= staysPacked ? null : this.segment.records();
			const record = changed ?? full?.[row];
			const run = staysPacked ? policy.reduced({
				record: packed,
				facts,
				kept: this.segment.kept(row)
			}) : record && policy.compacted(record, facts);
			if (run) yield run;
		}
	}
};
// packages/core/history/snapshot/segments/run-policy.ts
var RunPolicy = class {
	#limits;
	#ages;
	constructor(runs, limits) {
		this.#limits = limits;
		this.#ages = limits === null ? new Map() : runAges(runs);
	}
	keepsRun(run) {
		return this.#limits === null || keepsRun(run, this.#ageOf(run), this.#limits);
	}
	keepsWhole(run) {
		if (this.#limits === null) return true;
		return run.trust === "trusted" && this.#ageOf(run).age < this.#limits.detailedRuns;
	}
	keepsTests(run) {
		return this.#limits === null || keepsTests(run, this.#ageOf(run).testAge, this.#limits.testedRuns);
	}
	keepsCases(run) {
		return this.#limits === null || this.#ageOf(run).testAge < this.#limits.casedRuns;
	}
	compacted(record, run) {
		if (this.#limits === null) return {
			record,
			facts: run,
			kept: null
		};
		const compact = compactRecord(record, this.#ageOf(run), this.#limits);
		if (compact === null) return null;
		return {
			record: compact,
			facts: factsOf(compact, this.keepsWhole(run)),
			kept: null
		};
	}
	reduced({ record, facts, kept }) {
		if (!this.keepsRun(facts)) return null;
		const whole = facts.whole && this.keepsWhole(facts);
		const reducedRecord = facts.whole && !whole ? withoutDetail(record) : record;
		const own = whole === facts.whole ? facts : {
			...facts,
			whole
		};
		if (kept === null) return {
			record: reducedRecord,
			facts: own,
			kept
		};
		if (!this.keepsTests(facts)) return {
			record: {
				...reducedRecord,
				test_totals: kept.totals
			},
			facts: own,
			kept: null
		};
		return {
			record: reducedRecord,
			facts: own,
			kept: this.keepsCases(facts) ? kept : {
				...kept,
				cases: null
			}
		};
	}
	#ageOf(run) {
		return this.#ages.get(run) ?? NEWEST;
	}
};
const NEWEST = {
	age: 0,
	testAge: 0
};
// packages/core/history/snapshot/columns/encode-table.ts
const TIMELINE = [
	"created_at",
	"started_at",
	"completed_at"
];
const LARGE = 1e4;
function planTable(rows, collected, { elsewhere = [], rareInPlace = false } = {}) {
	const columns = [...cellsOf(rows, elsewhere)].map(([name, column]) => planColumn(name, column, rareInPlace));
	for (const column of columns) {
		if (column.kind !== "value") continue;
		for (const cell of column.cells) if (cell !== null) collected.add(cell);
	}
	return {
		rows: rows.length,
		columns: columns.sort(inTime)
	};
}
function cellsOf(rows, elsewhere) {
	const cells = new Map(elsewhere.map((name) => [name, []]));
	for (const [index, row] of rows.entries()) for (const name in row) {
		let column = cells.get(name);
		if (column === void 0) {
			column = new Array(rows.length).fill(null);
			cells.set(name, column);
		}
		if (column.length > 0) column[index] = row[name] ?? null;
	}
	for (const [name, column] of cells) if (column.every((cell) => cell === null)) cells.delete(name);
	return cells;
}
function planColumn(name, cells, rareInPlace) {
	const values = cells.filter((cell) => cell !== null);
	if (name.endsWith("_at")) {
		const times = cells.map((cell) => typeof cell === "string" ? parseIso(cell) : null);
		if (cells.every((cell, index) => cell === null === (times[index] === null))) return {
			name,
			kind: "time",
			cells: times
		};
	}
	return {
		name,
		kind: kindOf(values, rareInPlace),
		cells
	};
}
function kindOf(values, rareInPlace) {
	if (values.every((cell) => typeof cell === "number")) return numberKind(values);
	const indexable = (cell) => typeof cell === "string" || typeof cell === "object";
	if (!values.every((cell) => indexable(cell) && isShort(cell))) return "plain";
	return rareInPlace && new Set(values).size * 2 > values.length ? "plain" : "value";
}
function numberKind(values) {
	if (values.every((cell) => Number.isSafeInteger(cell) && !Object.is(cell, -0))) return values.some((cell) => cell >= LARGE) ? "step" : "plain";
	return values.every((cell) => roundTo(cell, 3) === cell && Math.abs(cell) < 0xe8d4a51000) ? "thousandth" : "plain";
}
function inTime(left, right) {
	const [l, r] = [TIMELINE.indexOf(left.name), TIMELINE.indexOf(right.name)];
	if (l !== r) return (l === -1 ? TIMELINE.length : l) - (r === -1 ? TIMELINE.length : r);
	return compareText(left.name, right.name);
}
function encodeTable(planned, dictionary, order = null) {
	const columns = planned.columns.map((column) => numbered(column, dictionary));
	let before = null;
	const encoded = {};
	for (const { name, kind, cells: givenCells } of columns) {
		const cells = order === null ? givenCells : order.map((row) => givenCells[row]);
		if (kind === "time") {
			encoded[name] = encodeTimes(cells, before);
			before = cells;
		} else encoded[name] = [kind, encodeCells(kind, cells)];
	}
	return {
		rows: planned.rows,
		...order !== null && { ordered: true },
		columns: encoded
	};
}
function encodeCells(kind, cells) {
	if (kind === "plain") return cells.map((cell) => typeof cell === "object" ? JSON.parse(canonicalJson(cell)) : cell);
	const numbers = cells;
	if (kind !== "thousandth") return differences(numbers);
	return numbers.map((cell) => cell === null ? null : Math.round(cell * 1e3));
}
function numbered(column, dictionary) {
	if (column.kind !== "value") return column;
	return {
		...column,
		cells: column.cells.map((cell) => cell === null ? null : dictionary.numberOf(cell))
	};
}
function orderBy(name, { columns }, dictionary) {
	const column = columns.find((one) => one.name === name && one.kind === "value");
	if (column === void 0 || column.cells.includes(null)) return null;
	const numbers = numbered(column, dictionary).cells;
	return numbers.map((_, row) => row).sort((left, right) => (numbers[left] ?? 0) - (numbers[right] ?? 0) || left - right);
}
function encodeTimes(cells, before) {
	let above = 0;
	let whole = true;
	const milliseconds = cells.map((time, row) => {
		if (time === null) return null;
		const difference = time - (before?.[row] ?? above);
		above = time;
		whole &&= difference % 1e3 === 0;
		return difference;
	});
	if (!whole) return ["millisecond", milliseconds];
	return ["second", milliseconds.map((difference) => difference === null ? null : difference / 1e3)];
}
function differences(cells) {
	let above = 0;
	return cells.map((cell) => {
		if (cell === null) return null;
		const difference = cell - above;
		above = cell;
		return difference;
	});
}
// packages/core/history/snapshot/segments/encode-tests.ts
function planTests(tests, collected) {
	return {
		tests,
		table: planTable(tests, collected, { elsewhere: ["cases"] })
	};
}
function encodeTests({ tests, table }, dictionaries) {
	const order = fileOrder(tests, table, dictionaries);
	const encoded = encodeTable(table, dictionaries.values, order);
	const lists = tests.map(({ cases }) => cases ?? null);
	if (lists.every((cases) => cases === null)) return [makePart("tests", JSON.stringify(encoded))];
	const ordered = order === null ? lists : order.map((row) => lists[row] ?? null);
	const counts = ordered.map((cases) => cases?.length ?? null);
	const medians = ordered.map((cases) => cases && medianCaseSeconds(cases));
	return [makePart("tests", JSON.stringify({
		counts,
		medians,
		...encoded
	})), makePart("cases", JSON.stringify(encodeCases(ordered, dictionaries)))];
}
function fileOrder(tests, table, { values }) {
	return [...new Set(tests.map(({ job }) => job))].some((job) => job?.includes("\n")) ? null : orderBy("file", table, values);
}
function encodeCases(lists, { caseNames }) {
	const cases = lists.flatMap((list) => list ?? []);
	const collected = new CollectedValues();
	const table = planTable(cases, collected, { elsewhere: ["name"] });
	caseNames.addInOrder(collected.texts);
	const encoded = encodeTable(table, caseNames);
	const names = differences(cases.map(({ name }) => caseNames.add(name)));
	return {
		...encoded,
		columns: {
			...encoded.columns,
			name: ["value", names]
		}
	};
}
// packages/core/history/snapshot/segments/encode-segment.ts
const SEGMENT_LISTS = [...LISTS.filter((name) => name !== "tests"), "later_totals"];
const ELSEWHERE = [...LISTS, "schema"];
const RARE_TEXTS = ["caches", "decisions"];
function encodeSegment(runs, dictionaries) {
	const { values } = dictionaries;
	const collected = new CollectedValues();
	const plan = planSegment(runs, collected);
	values.addSorted(collected);
	const counts = Object.fromEntries(plan.lists.map((list) => [list.name, list.counts]));
	const truncated = runs.map(({ record }) => record.changes?.truncated ? 1 : 0);
	const parts = [makePart("facts", JSON.stringify(encodeFacts(runs.map(({ facts }) => facts)))), makePart("runs", JSON.stringify({
		counts,
		truncated,
		...encodeTable(plan.runs, values)
	}))];
	for (const { name, table } of plan.lists) {
		if (table.rows === 0) continue;
		const beside = name === "jobs" ? { steps: plan.steps.counts } : {};
		parts.push(makePart(name, JSON.stringify({
			...beside,
			...encodeTable(table, values)
		})));
	}
	if (plan.steps.table.rows > 0) parts.push(makePart("steps", JSON.stringify(encodeTable(plan.steps.table, values))));
	for (const [row, { kept }] of runs.entries()) {
		const tests = plan.tests[row];
		const packed = tests ? encodeTests(tests, dictionaries) : [kept?.tests ?? [], kept?.cases ?? []].flat();
		for (const part of packed) parts.push({
			...part,
			name: `${part.name.split(" ")[0]} ${row}`
		});
	}
	return makeBlock("segment", parts, runs.length);
}
function planSegment(runs, collected) {
	return {
		runs: planTable(runs.map(({ record }) => record), collected, {
			elsewhere: ELSEWHERE,
			rareInPlace: true
		}),
		lists: SEGMENT_LISTS.map((name) => planList(name, runs, collected)),
		steps: planSteps(runs, collected),
		tests: runs.map(({ record: { tests } }) => tests && planTests(tests, collected))
	};
}
function planList(name, runs, collected) {
	const lists = runs.map((run) => rowsOf(run, name));
	const options = {
		elsewhere: ["steps"],
		rareInPlace: RARE_TEXTS.includes(name)
	};
	const table = planTable(lists.flatMap((own) => own ?? []), collected, options);
	return {
		name,
		counts: lists.map((rows) => rows?.length ?? null),
		table
	};
}
function rowsOf({ record, kept }, name) {
	return listOf(record, kept, name) ?? null;
}
function listOf(record, kept, name) {
	if (name === "changes") return record.changes?.files;
	if (name !== "later_totals") return record[name];
	return kept?.totals ?? (record.tests && totalsByJob(record));
}
function planSteps(runs, collected) {
	const jobs = runs.flatMap(({ record }) => record.jobs ?? []);
	const rows = jobs.flatMap(({ steps }) => steps ?? []);
	return {
		counts: jobs.map(({ steps }) => steps?.length ?? null),
		table: planTable(rows, collected)
	};
}
// packages/core/history/snapshot/segments/segment-writer.ts
const WHOLE_RUNS = 16;
const LIGHT_RUNS = 64;
var SegmentWriter = class {
	blocks = [];
	#dictionaries;
	#last = null;
	#open = [];
	constructor(dictionaries) {
		this.#dictionaries = dictionaries;
	}
	keep(packed) {
		this.close();
		this.#last = packed;
	}
	add(run) {
		if (!this.#fits(run)) this.close();
		if (this.#last !== null) this.#open = [...this.#last.unpack()];
		this.#last = null;
		this.#open.push(run);
	}
	close() {
		if (this.#last !== null) this.blocks.push(this.#last.block);
		if (this.#open.length > 0) this.blocks.push(encodeSegment(this.#open, this.#dictionaries));
		this.#last = null;
		this.#open = [];
	}
	#fits({ facts }) {
		return (this.#last?.block.runs ?? this.#open.length) < (facts.whole || this.#last?.whole === true || this.#open.some((run) => run.facts.whole) ? WHOLE_RUNS : LIGHT_RUNS);
	}
};
// packages/core/history/snapshot/columns/renumber-table.ts
var UsedValues = class {
	list = [];
	#known;
	#numbers = new Map();
	constructor(known) {
		this.#known = known;
	}
	renumber(number) {
		const known = this.#numbers.get(number);
		if (known !== void 0) return known;
		if (!(number in this.#known)) return null;
		this.#numbers.set(number, this.list.length);
		return this.list.push(this.#known[number]) - 1;
	}
};
function renumberTable(columns, used) {
	const entries = Object.entries(columns).map(([name, column]) => {
		if (!Array.isArray(column) || column[0] !== "value" || !Array.isArray(column[1])) return [name, column];
		return [name, ["value", renumberCells(column[1], used)]];
	});
	return Object.fromEntries(entries);
}
function renumberCells(cells, used) {
	let before = 0;
	let above = 0;
	return cells.map((cell) => {
		if (typeof cell !== "number") return null;
		before += cell;
		const number = used.renumber(before);
		if (number === null) return null;
		const difference = number - above;
		above = number;
		return difference;
	});
}
// packages/core/history/snapshot/used-texts.ts
function withUsedTexts(packed) {
	const values = new UsedValues(packed.values);
	const caseNames = packed.caseNames && new UsedValues(packed.caseNames());
	const blocks = packed.segments.map(({ block }) => {
		const parts = block.parts.map((part) => {
			const used = part.name.startsWith("cases ") ? caseNames : values;
			return used === null ? part : renumberPart(part, used, packed.unpack);
		});
		return makeBlock(block.name, parts, block.runs);
	});
	const texts = {
		values: values.list,
		caseNames: caseNames && (() => caseNames.list),
		unpack: packed.unpack
	};
	const segments = blocks.map((block) => new Segment(block, texts));
	return {
		...packed,
		...texts,
		segments,
		valueParts: [],
		caseNameParts: [],
		written: 0
	};
}
function renumberPart(part, used, unpack) {
	const encoded = parseJson(unpackText(part, unpack) ?? "");
	if (!isObject(encoded) || !isObject(encoded.columns)) return part;
	return makePart(part.name, JSON.stringify({
		...encoded,
		columns: renumberTable(encoded.columns, used)
	}));
}
// packages/core/history/snapshot/update-snapshot.ts
var update_snapshot_exports = __exportAll({ updateSnapshot: () => updateSnapshot });
function updateSnapshot(base, incoming, { key, sections = NO_SECTIONS, limits = SNAPSHOT_LIMITS } = {}) {
	const packed = base?.packed ?? null;
	const packedFacts = packed === null ? NOTHING : withoutWear(packed);
	const { placed, added } = place(packedFacts.segments, mergeRecords(packed ? [] : base?.records ?? [], incoming));
	const fresh = added.map((record) => ({
		record,
		facts: factsOf(record, hasDetail(record))
	}));
	const runs = [...placed.flatMap((segment) => segment.facts), ...fresh.map(({ facts }) => facts)];
	const policy = new RunPolicy(runs, limits);
	const dictionaries = {
		values: new Dictionary(packedFacts.values),
		caseNames: new Dictionary(packedFacts.caseNames?.())
	};
	const writer = new SegmentWriter(dictionaries);
	const scattered = placed.length > SMALL + runs.length / RUNS_PER_SEGMENT;
	for (const segment of placed) if (scattered || segment.isStale(policy)) for (const run of segment.runs(policy)) writer.add(run);
	else writer.keep(packedRuns(segment, policy, packedFacts.caseNames !== null));
	for (const { record, facts } of fresh) addRun(policy.compacted(record, facts), writer);
	writer.close();
	const blocks = [
		dictionaryBlock("values", dictionaries.values, packedFacts.valueParts),
		dictionaryBlock("case-names", dictionaries.caseNames, packedFacts.caseNameParts),
		...sectionBlocks(packedFacts.sectionBlocks, sections),
		...writer.blocks
	];
	return packContainer(blocks, { written: packedFacts.written || sizeOf(dictionaries) }, key);
}
const NOTHING = {
	segments: [],
	values: [],
	valueParts: [],
	caseNames: null,
	caseNameParts: [],
	sectionBlocks: [],
	written: 0
};
function packedRuns(segment, policy, hasCaseNames) {
	return {
		block: segment.block(policy, hasCaseNames),
		whole: segment.hasWhole,
		unpack: () => [...segment.runs(policy)]
	};
}
function addRun(run, writer) {
	if (run !== null) writer.add(run);
}
function place(segments, records) {
	const unknown = groupBy(records, recordKey);
	const ids = new Set(records.map(({ run_id }) => run_id));
	return {
		placed: segments.filter(({ facts, block }) => facts.length === block.runs).map((segment) => {
			const changed = new Map();
			let segmentRecords = null;
			for (const [row, facts] of segment.facts.entries()) {
				const found = ids.has(facts.run_id) ? unknown.get(recordKey(facts)) : void 0;
				if (found === void 0) continue;
				segmentRecords ??= segment.records().map(knownInOrder);
				const [held] = segmentRecords.slice(row, row + 1);
				const same = found.find((record) => held === void 0 || isSameRepository(held, record));
				if (same === void 0) continue;
				unknown.set(recordKey(facts), found.filter((record) => record !== same));
				changed.set(row, mergeRecords(held === void 0 ? [] : [held], [same])[0] ?? same);
			}
			return new PlacedSegment(segment, changed);
		}),
		added: [...unknown.values()].flat()
	};
}
const WORN_TEXTS = {
	share: 2,
	beyond: 5e4
};
function withoutWear(packed) {
	const { values, caseNames, written } = packed;
	return values.length + (caseNames?.().length ?? 0) > written * WORN_TEXTS.share + WORN_TEXTS.beyond ? withUsedTexts(packed) : packed;
}
const RUNS_PER_SEGMENT = 12;
const SMALL = 64;
function sizeOf({ values, caseNames }) {
	return values.values.length + caseNames.values.length;
}
export { compactRecord as i, update_snapshot_exports as n, SNAPSHOT_LIMITS as r, updateSnapshot as t };
