import { At as table, Ct as details, Gt as InputError, Ot as paragraph, Tt as line, Yt as defineAction, an as text, dt as sumBy, ft as countOf, ht as formatCount, in as oneOf, kt as strong, nn as list, pt as formatBytes, ut as sum, xt as code } from "./runner.js";
import { i as compactRecord, r as SNAPSHOT_LIMITS } from "./shared/update-snapshot.js";
import { D as agingRun, k as runAges } from "./shared/segment.js";
import { encodeHistory } from "./encode-history.js";
import { a as mergeSections } from "./shared/history-file.js";
import { i as mergeRecords } from "./shared/record.js";
// packages/core/history/compaction/compact-records.ts
function compactRecords(records, limits = SNAPSHOT_LIMITS) {
	const runs = records.map((record) => ({
		...agingRun(record),
		record
	}));
	const ages = runAges(runs);
	return runs.flatMap((run) => compactRecord(run.record, ages.get(run) ?? NEWEST, limits) ?? []);
}
const NEWEST = {
	age: 0,
	testAge: 0
};
// packages/core/history/history-facts.ts
function historyFacts(records) {
	const times = records.flatMap(({ created_at }) => created_at ?? []);
	return {
		runs: new Set(records.map(({ repository, run_id }) => `${repository ?? ""}#${run_id}`)).size,
		attempts: records.length,
		forks: records.filter(({ trust }) => trust === "fork").length,
		jobs: count(records, ({ jobs }) => jobs),
		tested: records.filter(({ tests }) => tests !== null).length,
		testFiles: count(records, ({ tests }) => tests),
		detail: keptDetail(records),
		from: times[0] ?? null,
		to: times.at(-1) ?? null,
		workflows: workflowFacts(records)
	};
}
function keptDetail(records) {
	const count = (has) => records.filter(has).length;
	return {
		cases: count(({ tests }) => tests?.some(({ cases }) => (cases ?? null) !== null) === true),
		steps: count(({ jobs }) => jobs?.some(({ steps }) => steps !== null) === true),
		files: count(({ tests }) => tests !== null),
		sums: count(({ tests, test_totals }) => tests === null && (test_totals ?? null) !== null)
	};
}
function workflowFacts(records) {
	const byWorkflow = new Map();
	for (const { repository, workflow, workflow_path, created_at } of records) {
		const name = workflow ?? workflow_path;
		const key = JSON.stringify([repository, name]);
		const facts = byWorkflow.get(key);
		const newest = created_at ?? facts?.newest ?? null;
		byWorkflow.set(key, {
			repository,
			workflow: name,
			attempts: (facts?.attempts ?? 0) + 1,
			newest
		});
	}
	return [...byWorkflow.values()].sort((left, right) => right.attempts - left.attempts);
}
function count(records, list) {
	return sumBy(records, (record) => list(record)?.length ?? 0);
}
// packages/core/telemetry/page/history-summary.ts
const MAX_ROWS = 12;
function historySummary(report) {
	const { files, problems, workflows } = report;
	const blocks = [
		paragraph(headline(report)),
		paragraph(contents(report)),
		paragraph(detailLeft(report))
	];
	if (problems.length > 0) blocks.push(...rows("problems", problemTable, problems));
	if (workflows.length > 0) blocks.push(...rows("workflows", workflowTable, workflows));
	if (files.length > 1) blocks.push(...rows("files", fileTable, files));
	return {
		title: "history",
		blocks
	};
}
function headline({ do: what, attempts, problems, written }) {
	const problemCount = countOf(problems.length, "problem");
	if (what === "verify") return problems.length > 0 ? line`❌ ${strong(`${problemCount}`)}: ${countOf(attempts, "record")} readable.` : line`✅ ${strong("Every line is readable")}: ${countOf(attempts, "record")}.`;
	const mark = problems.length > 0 ? "⚠️ " : "";
	const trouble = problems.length > 0 ? `, ${problemCount}` : "";
	if (written === null) return line`${mark}${strong(countOf(attempts, "record"))}${trouble}.`;
	const size = formatBytes(written.bytes);
	return line`${mark}${strong(countOf(attempts, "record"))} in ${code(written.path)}, ${size}${trouble}.`;
}
function contents({ runs, attempts, forks, jobs, tested, testFiles, from, to, files }) {
	const again = attempts > runs ? ` and ${countOf(attempts - runs, "re-run")}` : "";
	const span = from === null || to === null ? "times unknown" : `${from.slice(0, 10)} to ${to.slice(0, 10)}`;
	const knownSizes = files.flatMap(({ bytes }) => bytes ?? []);
	const size = knownSizes.length === files.length ? formatBytes(sum(knownSizes)) : "unknown";
	return [
		`${countOf(runs, "run")}${again}, ${countOf(forks, "from a fork", "from forks")}; ${span}; `,
		`${countOf(jobs, "job")}; ${countOf(testFiles, "test file")} in ${countOf(tested, "record")}; `,
		`${countOf(files.length, "file")} read, ${size}.`
	];
}
function detailLeft({ detail: { cases, steps, files, sums }, sections }) {
	const beside = sections.map(({ name, bytes }) => `${name} (${formatBytes(bytes)})`).join(", ");
	return [
		`Full detail: test cases of ${countOf(cases, "record")}, steps of ${formatCount(steps)}, `,
		`test files of ${formatCount(files)}; for ${formatCount(sums)} more, only test totals per job.`,
		beside === "" ? "" : ` Besides the records: ${beside}.`
	];
}
function rows(what, toTable, items) {
	const firstRows = toTable(items.slice(0, MAX_ROWS));
	if (items.length <= MAX_ROWS) return [firstRows];
	const rest = items.slice(MAX_ROWS, MAX_ROWS + MAX_FOLDED_ROWS);
	const hiddenCount = items.length - MAX_ROWS - rest.length;
	const title = `${formatCount(rest.length)} more ${what}${hiddenCount > 0 ? ` (${formatCount(hiddenCount)} not shown)` : ""}`;
	return [firstRows, details(title, [toTable(rest)])];
}
const MAX_FOLDED_ROWS = 500;
function problemTable(problems) {
	return table([
		{ title: "where" },
		{
			title: "line",
			align: "right"
		},
		{ title: "what" },
		{ title: "why" }
	], problems.map(({ source, line: at, code: kind, message }) => [
		code(source),
		at === void 0 ? "" : String(at),
		kind,
		message
	]));
}
function workflowTable(workflows) {
	return table([
		{ title: "repository" },
		{ title: "workflow" },
		{
			title: "records",
			align: "right"
		},
		{ title: "newest" }
	], workflows.map(({ repository, workflow, attempts, newest }) => [
		repository ?? "unknown",
		workflow ?? "unknown",
		formatCount(attempts),
		newest?.slice(0, 10) ?? "unknown"
	]));
}
function fileTable(files) {
	return table([
		{ title: "file" },
		{
			title: "size",
			align: "right"
		},
		{
			title: "records",
			align: "right"
		},
		{
			title: "problems",
			align: "right"
		}
	], files.map(({ path, bytes, attempts, problems }) => [
		code(path),
		formatBytes(bytes),
		formatCount(attempts),
		formatCount(problems)
	]));
}
// commands/history.ts
const action = defineAction({
	name: "history",
	description: "Inspects, merges and compacts history files, and reports every line that is not a run record.",
	inputs: {
		do: oneOf([
			"info",
			"merge",
			"compact",
			"verify"
		], {
			help: "`info` counts, `merge` combines several histories into one, `compact` also drops the details that a snapshot drops, `verify` fails on any problem.",
			required: true
		}),
		files: list({
			help: "History files, or folders of history files.",
			required: true
		}),
		out: text({ help: "File to write: `.ndjson`, `.ndjson.gz`, `.ndjson.zst` or `.snapshot`. Required for `merge` and `compact`." })
	},
	positional: ["do", "files"],
	outputs: {
		runs: "Runs in the history.",
		attempts: "Run attempts, one record each.",
		problems: "Lines, fields and files that could not be read."
	},
	permissions: {},
	async run({ do: what, files, out, "history-key": key }, ports) {
		const readings = await readAll(files, ports);
		const merged = mergeRecords(...readings.map(({ reading }) => reading.records));
		const records = what === "compact" ? compactRecords(merged) : merged;
		const sections = mergeSections(readings.map(({ reading }) => reading));
		const written = what === "merge" || what === "compact" ? fileOf(out, {
			records,
			sections,
			key
		}) : null;
		const problems = readings.flatMap(({ reading }) => reading.problems);
		const report = {
			do: what,
			...historyFacts(records),
			files: readings.map(({ path, reading }) => ({
				path,
				bytes: reading.bytes ?? null,
				attempts: reading.records.length,
				problems: reading.problems.length
			})),
			problems,
			sections: [...sections].map(([name, text]) => ({
				name,
				bytes: Buffer.byteLength(text)
			})),
			written: written === null ? null : {
				path: written.path,
				bytes: written.bytes
			}
		};
		const { runs, attempts } = report;
		return {
			outputs: {
				runs,
				attempts,
				problems: problems.length
			},
			data: report,
			summary: historySummary(report),
			effects: written === null ? {} : { out: written.effect },
			verdict: what === "verify" && problems.length > 0 ? "fail" : "pass"
		};
	}
});
async function readAll(paths, { historyAt }) {
	const readFiles = [];
	for (const path of paths) readFiles.push({
		path,
		reading: await historyAt(path).read()
	});
	const missing = readFiles.filter(({ reading }) => reading.problems.some(({ code }) => code === "missing"));
	if (missing.length === 0) return readFiles;
	const expected = "a history file, or a folder with some";
	throw new InputError(missing.map(({ path }) => ({
		name: "files",
		place: "option",
		given: path,
		expected
	})));
}
function fileOf(path, { records, sections, key }) {
	const bytes = path === void 0 ? null : encodeHistory(path, records, key, sections);
	if (path === void 0 || bytes === null) throw new InputError([{
		name: "out",
		place: "option",
		given: path ?? null,
		expected: "a file name that ends in .ndjson, .ndjson.gz, .ndjson.zst or .snapshot"
	}]);
	const effect = {
		kind: "write-file",
		path,
		content: bytes.toString("base64"),
		encoding: "base64"
	};
	return {
		path,
		bytes: bytes.length,
		effect
	};
}
export { action };
