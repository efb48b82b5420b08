import { r as __exportAll } from "./rolldown-runtime.js";
import { Bt as isObject, Wt as compareText, Y as Fields, at as RECORD_SCHEMA, ot as emptyRecord, st as recordKey, zt as canonicalJson } from "../runner.js";
// packages/core/record/ending.ts
function endingOf(conclusion) {
	if (conclusion === null) return "unknown";
	if (conclusion === "success" || conclusion === "neutral") return "passed";
	return conclusion === "failure" ? "failed" : "cut";
}
function isCompleteEnd(conclusion) {
	const ending = endingOf(conclusion);
	return ending === "passed" || ending === "unknown";
}
function jobEndings({ jobs, conclusion }) {
	const byName = new Map(jobs?.map((job) => [job.name, job.carried === true ? "cut" : endingOf(job.conclusion)]));
	const ofRun = endingOf(conclusion);
	return (job) => byName.get(job) ?? ofRun;
}
// packages/core/record/given-fields.ts
function givenFields(optional) {
	const fields = {};
	for (const name in optional) if (optional[name] !== null) fields[name] = optional[name];
	return fields;
}
// packages/core/record/part-record.ts
function partRecord(context, runId, knowledge = {}) {
	return emptyRecord({
		run_id: runId,
		attempt: context.attempt,
		repository: context.repository,
		...givenFields({ repository_id: context.repositoryId }),
		workflow: context.workflow,
		workflow_path: context.workflowPath,
		event: context.event,
		branch: context.branch,
		base_branch: context.baseBranch,
		sha: context.sha,
		base_sha: context.baseSha,
		pull_request: context.pullRequest,
		trust: context.fork ? "fork" : "trusted",
		tests: knowledge.tests ?? null,
		failures: knowledge.failures ?? null,
		decisions: knowledge.decisions ?? null
	});
}
// packages/core/record/is-carried-over.ts
function isCarriedOver({ created_at, completed_at }) {
	return created_at !== null && completed_at !== null && Date.parse(completed_at) < Date.parse(created_at);
}
// packages/core/record/cap-cases.ts
const MAX_CASES_PER_FILE = 2e3;
const MAX_CASES_PER_RECORD = 2e4;
function capCases(tests) {
	const inFiles = tests.some(({ cases }) => (cases?.length ?? 0) > MAX_CASES_PER_FILE) ? tests.map((test) => withCases(test, longest(test.cases ?? [], MAX_CASES_PER_FILE))) : tests;
	const all = inFiles.flatMap(({ cases }) => cases ?? []);
	if (all.length <= 2e4) return inFiles;
	const kept = longest(all, MAX_CASES_PER_RECORD);
	return inFiles.map((test) => withCases(test, kept));
}
function longest(cases, most) {
	return new Set(cases.toSorted(longestFirst).slice(0, most));
}
function withCases(test, kept) {
	if (!test.cases?.some((one) => !kept.has(one))) return test;
	return {
		...test,
		cases: test.cases.filter((one) => kept.has(one))
	};
}
function longestFirst(left, right) {
	return (right.seconds ?? -1) - (left.seconds ?? -1) || compareText(left.name, right.name);
}
// packages/core/record/read-test-file.ts
function readTestFile(fields) {
	const file = fields.string("file");
	if (!file) return null;
	return {
		job: fields.string("job"),
		file,
		seconds: fields.number("seconds"),
		tests: fields.integer("tests"),
		failures: fields.integer("failures"),
		skipped: fields.integer("skipped"),
		...givenFields({
			retries: fields.integer("retries"),
			flaky: fields.integer("flaky"),
			cases: fields.list("cases", MAX_CASES_PER_RECORD, readTestCase),
			median_case_seconds: fields.number("median_case_seconds")
		}),
		...fields.rest()
	};
}
const MAX_NAME_CHARACTERS = 1e3;
function readTestCase(fields) {
	const name = fields.string("name", 1001);
	if (!name || name.length > MAX_NAME_CHARACTERS) return null;
	const outcome = fields.string("outcome", 20);
	return {
		name,
		seconds: fields.number("seconds"),
		...givenFields({
			outcome: outcome === "failed" || outcome === "skipped" ? outcome : null,
			retries: fields.integer("retries"),
			flaky: fields.boolean("flaky")
		})
	};
}
function readTestTotals(fields) {
	const files = fields.integer("files");
	if (files === null) return null;
	return {
		job: fields.string("job"),
		files,
		seconds: fields.number("seconds", { max: Number.MAX_SAFE_INTEGER }),
		tests: fields.integer("tests"),
		failures: fields.integer("failures"),
		skipped: fields.integer("skipped"),
		...givenFields({ median_seconds: fields.number("median_seconds") }),
		...fields.rest()
	};
}
// packages/core/record/parse-record.ts
var parse_record_exports = __exportAll({ parseRecord: () => parseRecord });
const LIMITS = {
	files: 5e3,
	jobs: 2e3,
	steps: 1e3,
	tests: 1e5,
	failures: 1e4,
	caches: 1e3,
	decisions: 1e3
};
function parseRecord(value) {
	if (!isObject(value)) return {
		ok: false,
		code: "corrupt-line",
		message: "not a JSON object"
	};
	const fields = new Fields(value);
	const schema = fields.string("schema");
	if (schema !== "paceline.run/1") {
		if (schema !== null && /^paceline\.run\/\d+$/.test(schema)) return {
			ok: false,
			code: "newer-version",
			message: `is ${schema}; this version reads ${RECORD_SCHEMA}`
		};
		return {
			ok: false,
			code: "corrupt-line",
			message: `schema is not ${RECORD_SCHEMA}`
		};
	}
	const runId = fields.integer("run_id", 1);
	const attempt = Object.hasOwn(value, "attempt") ? fields.integer("attempt", 1) : 1;
	if (runId === null || attempt === null) return {
		ok: false,
		code: "corrupt-line",
		message: fields.problems.join("; ")
	};
	if (runId > MAX_RUN_NUMBER) return {
		ok: false,
		code: "corrupt-line",
		message: `run_id ${runId} is larger than GitHub's numbers of runs`
	};
	return {
		ok: true,
		record: readRecord(fields, runId, attempt),
		problems: fields.problems
	};
}
const MAX_RUN_NUMBER = 0x9184e72a000;
function readRecord(fields, runId, attempt) {
	const known = {
		schema: RECORD_SCHEMA,
		repository: fields.string("repository", 200),
		workflow: fields.string("workflow", 500),
		workflow_path: fields.string("workflow_path"),
		run_id: runId,
		attempt,
		event: fields.string("event", 100),
		branch: fields.string("branch", 500),
		base_branch: fields.string("base_branch", 500),
		sha: fields.string("sha", 64),
		base_sha: fields.string("base_sha", 64),
		pull_request: fields.integer("pull_request", 1),
		created_at: fields.time("created_at"),
		started_at: fields.time("started_at"),
		completed_at: fields.time("completed_at"),
		conclusion: fields.string("conclusion", 50),
		trust: fields.string("trust", 20) === "fork" ? "fork" : "trusted",
		changes: fields.object("changes", (changes) => ({
			files: changes.list("files", LIMITS.files, readChangedFile) ?? [],
			truncated: changes.boolean("truncated") ?? false
		})),
		jobs: fields.list("jobs", LIMITS.jobs, readJob),
		tests: cap(fields.list("tests", LIMITS.tests, readTestFile)),
		failures: fields.list("failures", LIMITS.failures, readFailure),
		caches: fields.list("caches", LIMITS.caches, readCache),
		decisions: fields.list("decisions", LIMITS.decisions, readDecision),
		policy: fields.object("policy", (policy) => ({
			findings: policy.integer("findings") ?? 0,
			blocked: policy.integer("blocked") ?? 0,
			waived: policy.integer("waived") ?? 0
		})),
		...givenFields({
			repository_id: fields.integer("repository_id", 1),
			workflow_id: fields.integer("workflow_id", 1)
		}),
		...givenFields({ head_repository: fields.string("head_repository", 200) }),
		...givenFields({ test_totals: fields.list("test_totals", LIMITS.jobs, readTestTotals) }),
		...givenFields({ cost: fields.object("cost", readCost) })
	};
	return {
		...fields.rest(),
		...known
	};
}
function cap(tests) {
	return tests && capCases(tests);
}
function readChangedFile(fields) {
	const path = fields.string("path");
	if (!path) return null;
	return {
		...fields.rest(),
		path,
		additions: fields.integer("additions"),
		deletions: fields.integer("deletions"),
		status: fields.string("status", 50)
	};
}
function readJob(fields) {
	const name = fields.string("name");
	if (!name) return null;
	const known = {
		name,
		runner: fields.object("runner", (runner) => ({
			labels: runner.strings("labels", 50) ?? [],
			os: runner.string("os", 100),
			arch: runner.string("arch", 100)
		})),
		created_at: fields.time("created_at"),
		started_at: fields.time("started_at"),
		completed_at: fields.time("completed_at"),
		conclusion: fields.string("conclusion", 50),
		steps: fields.list("steps", LIMITS.steps, readStep),
		...givenFields({
			id: fields.integer("id", 1),
			identity: fields.string("identity"),
			matrix: fields.strings("matrix", 50),
			carried: fields.boolean("carried"),
			queue_seconds: fields.number("queue_seconds"),
			setup_seconds: fields.number("setup_seconds"),
			work_seconds: fields.number("work_seconds"),
			step_count: fields.integer("step_count")
		})
	};
	return {
		...fields.rest(),
		...known
	};
}
function readStep(fields) {
	const number = fields.integer("number");
	const name = fields.string("name");
	if (number === null || name === null) return null;
	return {
		number,
		name,
		started_at: fields.time("started_at"),
		completed_at: fields.time("completed_at"),
		conclusion: fields.string("conclusion", 50)
	};
}
function readFailure(fields) {
	const name = fields.string("name");
	if (name === null) return null;
	return {
		job: fields.string("job"),
		file: fields.string("file"),
		name,
		message: fields.string("message", 500),
		...givenFields({
			retries: fields.integer("retries"),
			flaky: fields.boolean("flaky")
		}),
		...fields.rest()
	};
}
function readCache(fields) {
	const key = fields.string("key", 512);
	const hit = fields.string("hit", 20);
	if (key === null || hit !== "exact" && hit !== "partial" && hit !== "miss") return null;
	return {
		job: fields.string("job"),
		key,
		matched_key: fields.string("matched_key", 512),
		hit,
		bytes: fields.integer("bytes"),
		restore_seconds: fields.number("restore_seconds"),
		save_seconds: fields.number("save_seconds"),
		work_seconds: fields.number("work_seconds"),
		...givenFields({ source: fields.string("source", 500) }),
		...fields.rest()
	};
}
function readDecision(fields) {
	const action = fields.string("action", 100);
	const id = fields.string("id", 200);
	if (action === null || id === null) return null;
	return {
		action,
		id,
		decided_at: fields.time("decided_at"),
		decision: fields.json("decision"),
		evidence: fields.json("evidence"),
		outcome: fields.json("outcome"),
		...fields.rest()
	};
}
function readCost(fields) {
	return {
		usd: fields.number("usd"),
		billed_minutes: fields.integer("billed_minutes"),
		prices_since: fields.string("prices_since", 20),
		co2e_grams: fields.number("co2e_grams"),
		co2e_low: fields.number("co2e_low"),
		co2e_high: fields.number("co2e_high"),
		...fields.rest()
	};
}
// packages/core/record/merge-records.ts
function mergeRecords(...sources) {
	const merged = new Map();
	for (const record of sources.flat()) {
		const key = mergeKey(record, merged);
		const known = merged.get(key);
		merged.set(key, known === void 0 ? inOrder(record) : joinRecords(known, inOrder(record)));
	}
	return [...merged.values()].map(knownInOrder).sort(byCreation);
}
function isSameRepository(left, right) {
	const [one, other] = [left.repository_id ?? null, right.repository_id ?? null];
	return one === null || other === null || one === other;
}
function mergeKey(record, merged) {
	const key = recordKey(record);
	for (let place = key, number = 1;; number += 1, place = `${key}/${number}`) {
		const known = merged.get(place);
		if (known === void 0 || isSameRepository(known, record)) return place;
	}
}
const ordered = new WeakSet();
function knownInOrder(record) {
	ordered.add(record);
	return record;
}
function byCreation(left, right) {
	return compareText(left.created_at ?? "", right.created_at ?? "") || left.run_id - right.run_id || left.attempt - right.attempt || compareText(left.repository ?? "", right.repository ?? "");
}
const PLAIN = {
	lists: {},
	objects: {}
};
const plain = (identify) => ({
	identify,
	items: PLAIN
});
const nested = (identify, lists) => {
	return {
		identify,
		items: {
			lists,
			objects: {}
		}
	};
};
const RECORD = {
	lists: {
		jobs: nested((job) => `${job.name}\n${job.id ?? ""}`, { steps: plain((step) => String(step.number).padStart(9, "0")) }),
		tests: nested((test) => `${test.job ?? ""}\n${test.file}`, { cases: plain((testCase) => `${testCase.name}`) }),
		test_totals: plain((totals) => `${totals.job ?? ""}`),
		failures: plain((failure) => `${failure.job ?? ""}\n${failure.file ?? ""}\n${failure.name}`),
		caches: plain((cache) => `${cache.job ?? ""}\n${cache.key}`),
		decisions: plain((decision) => `${decision.action}\n${decision.id}`)
	},
	objects: { changes: {
		lists: { files: plain((file) => `${file.path}`) },
		objects: {}
	} }
};
function joinRecords(left, right) {
	if (left === right) return left;
	const joined = joinObjects(left, right, RECORD);
	const trust = left.trust === "fork" || right.trust === "fork" ? "fork" : "trusted";
	return {
		...joined,
		trust
	};
}
function inOrder(record) {
	if (ordered.has(record)) return record;
	return orderLists(record, RECORD);
}
function orderLists(object, { lists, objects }) {
	let ordered = object;
	for (const name in lists) {
		const value = object[name];
		const shape = lists[name];
		if (shape === void 0 || !Array.isArray(value)) continue;
		const next = orderList(value, shape);
		if (next !== value) ordered = {
			...ordered,
			[name]: next
		};
	}
	for (const name in objects) {
		const value = object[name];
		const shape = objects[name];
		if (shape === void 0 || !isObject(value)) continue;
		const next = orderLists(value, shape);
		if (next !== value) ordered = {
			...ordered,
			[name]: next
		};
	}
	return ordered;
}
function orderList(list, { identify, items }) {
	const inner = items === PLAIN ? list : orderItems(list, items);
	const keys = inner.map(identify);
	if (keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key)) return inner;
	return foldEqual(keys.map((_, index) => index).sort((left, right) => compareText(keys[left] ?? "", keys[right] ?? "")), inner, keys, items);
}
function foldEqual(order, list, keys, items) {
	const folded = [];
	let last;
	for (const index of order) {
		const item = list[index] ?? {};
		const key = keys[index];
		if (key === last) folded.push(joinObjects(folded.pop() ?? item, item, items));
		else folded.push(item);
		last = key;
	}
	return folded;
}
function orderItems(list, shape) {
	let items = null;
	for (const [index, item] of list.entries()) {
		const next = orderLists(item, shape);
		if (next === item) continue;
		items ??= [...list];
		items[index] = next;
	}
	return items ?? list;
}
function joinObjects(left, right, shape) {
	const names = new Set([...Object.keys(left), ...Object.keys(right)]);
	return Object.fromEntries([...names].map((name) => [name, join(own(left, name), own(right, name), name, shape)]));
}
function own(object, name) {
	return Object.hasOwn(object, name) ? object[name] ?? null : null;
}
function join(left, right, name, { lists, objects }) {
	if (left === right || right === null) return left;
	if (left === null) return right;
	const list = own(lists, name);
	if (list !== null && Array.isArray(left) && Array.isArray(right)) return joinLists(left, right, list);
	if (isObject(left) && isObject(right)) return joinObjects(left, right, own(objects, name) ?? PLAIN);
	return larger(left, right);
}
function joinLists(left, right, { identify, items }) {
	const joined = [];
	const [leftKeys, rightKeys] = [left.map(identify), right.map(identify)];
	let [l, r] = [0, 0];
	while (l < left.length || r < right.length) {
		const [leftItem, rightItem, leftKey, rightKey] = [
			left[l],
			right[r],
			leftKeys[l] ?? "",
			rightKeys[r] ?? ""
		];
		if (leftItem !== void 0 && (rightItem === void 0 || leftKey <= rightKey)) {
			const same = rightItem !== void 0 && leftKey === rightKey;
			joined.push(same ? joinObjects(leftItem, rightItem, items) : leftItem);
			l += 1;
			if (same) r += 1;
		} else if (rightItem !== void 0) {
			joined.push(rightItem);
			r += 1;
		}
	}
	return joined;
}
function larger(left, right) {
	if (typeof left === "number" && typeof right === "number") return Math.max(left, right);
	if (typeof left === "string" && typeof right === "string") return left > right ? left : right;
	return canonicalJson(left) > canonicalJson(right) ? left : right;
}
// packages/core/record/under-present-name.ts
function underPresentName(records, { repository, repositoryId }) {
	if (repository === null || records.every((record) => record.repository === repository)) return records;
	return records.map((record) => {
		if (record.repository_id != null && repositoryId !== null && record.repository_id !== repositoryId || record.repository === repository) return record;
		const fields = {
			...Object.getOwnPropertyDescriptors(record),
			repository: {
				value: repository,
				enumerable: true
			}
		};
		return Object.create(Object.prototype, fields);
	});
}
export { parseRecord as a, partRecord as c, isCompleteEnd as d, jobEndings as f, mergeRecords as i, givenFields as l, isSameRepository as n, parse_record_exports as o, knownInOrder as r, isCarriedOver as s, underPresentName as t, endingOf as u };
