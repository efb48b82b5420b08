import { At as table, Ct as details, Dt as mermaid, Ot as paragraph, Tt as line, Z as legibleName, _t as formatSeconds, bt as bullets, ct as runSeconds, dt as sumBy, ft as countOf, ht as formatCount, j as NO_SECTIONS, kt as strong, lt as secondsBetween, mt as formatChange, pt as formatBytes, vt as formatShare, xt as code, yt as formatUsd } from "../runner.js";
import { a as seriousProblem, i as moreReports, r as distinctProblems, t as UNKNOWN_COUNTS } from "./report-row.js";
import { c as writeNdjson } from "./history-file.js";
// packages/core/telemetry/artifact-name.ts
function artifactName(runId, attempt, job = null) {
	return `paceline-run-${runId}-${attempt}${job ? `-${legibleName(job)}` : ""}`;
}
// packages/core/telemetry/backfill/backfill-report.ts
const REASONS = {
	complete: "there are no older runs",
	count: "the requested number was read",
	calls: "the API calls for one session were used up",
	"rate-limit": "GitHub's hourly limit was nearly used up",
	time: "the time for one session was used up",
	refused: "GitHub's API refused access",
	"too-many-open": "too many runs had not ended"
};
function backfillHeadline({ read, reached }) {
	const back = reached === null ? "" : `, back to ${reached.slice(0, 10)}`;
	return read === 0 ? `No older run was read${back}` : `${countOf(read, "older run")} read${back}`;
}
function backfillDetails({ calls, budget, unchanged, stopped, open }) {
	const free = unchanged > 0 ? ` (${formatCount(unchanged)} free, because nothing had changed)` : "";
	const rest = open > 0 ? ` ${countOf(open, "run")} will be read again.` : "";
	const next = stopped === "complete" ? "" : "; the next session continues from there";
	return `Used ${formatCount(calls)} of ${countOf(budget, "call")} to GitHub's API${free}. Stopped because ${REASONS[stopped]}${next}.${rest}`;
}
function describeProgress({ read, wanted, calls, budget }, seconds) {
	const share = Math.max(read / wanted, calls / budget);
	const left = share > 0 ? `, about ${formatSeconds(Math.max(0, seconds / share - seconds))} left` : "";
	return `${formatCount(read)} of ${countOf(wanted, "run")}, ${formatCount(calls)} of ${countOf(budget, "call")}${left}`;
}
// packages/core/telemetry/page/cache-table.ts
const MAX_ROWS$2 = 12;
const KEY_BEGINNING = 30;
const WORDS = {
	exact: "✅ found",
	partial: "⚠️ an older one",
	miss: "❌ not found"
};
function cacheTable(caches) {
	if (caches.length === 0) return [];
	const columns = [
		{ title: "job" },
		{ title: "cache key" },
		{ title: "outcome" },
		{
			title: "size",
			align: "right"
		},
		{
			title: "restored in",
			align: "right"
		},
		{
			title: "saved in",
			align: "right"
		}
	];
	const order = [
		"miss",
		"partial",
		"exact"
	];
	const rows = [...caches].sort((a, b) => order.indexOf(a.hit) - order.indexOf(b.hit) || (b.restore_seconds ?? 0) - (a.restore_seconds ?? 0)).slice(0, MAX_ROWS$2).map((cache) => [
		cache.job ?? "",
		code(cut$1(cache.key)),
		WORDS[cache.hit],
		cache.hit === "miss" ? "" : formatBytes(cache.bytes),
		cache.hit === "miss" ? "" : formatSeconds(cache.restore_seconds),
		cache.save_seconds === null ? "" : formatSeconds(cache.save_seconds)
	]);
	const foundCount = caches.filter(({ hit }) => hit === "exact").length;
	const cutNote = caches.length > rows.length ? `, ${rows.length} shown` : "";
	return [details(`Caches: ${foundCount} of ${caches.length} found${cutNote}`, [table(columns, rows)])];
}
function cut$1(key) {
	if (key.length <= 41) return key;
	return `${key.slice(0, KEY_BEGINNING)}…${key.slice(-10)}`.toWellFormed();
}
// packages/core/telemetry/page/cost-blocks.ts
const MAX_ROWS$1 = 12;
const MAX_LABELS = 3;
function costBlocks(cost) {
	if (cost === null || cost.jobs.length === 0) return [];
	return [paragraph([money(cost), carbon(cost)]), details(`Cost by job (${countShown(cost.jobs)})`, [jobTable(cost.jobs)])];
}
function money({ usd, knownUsd, billedMinutes, pricesSince, jobs }) {
	const minutes = countOf(billedMinutes, "billed minute");
	const list = `GitHub's prices since ${pricesSince}, before included minutes`;
	if (usd === null) {
		const why = unknownReason(jobs);
		return line`Cost: ${strong("unknown")}, ${why}; the known part is ${formatUsd(knownUsd)}. `;
	}
	if (jobs.every(({ basis }) => basis === "public")) return line`Cost: ${strong("$0")} for ${minutes}: standard runners are free in public repositories. `;
	const own = jobs.filter(({ basis }) => basis === "self-hosted").length;
	const note = own > 0 ? `; ${countOf(own, "job")} on self-hosted machines not counted` : "";
	return line`Cost: ${strong(formatUsd(usd))} for ${minutes} (${list}${note}). `;
}
function unknownReason(jobs) {
	const unknown = jobs.filter(({ usd }) => usd === null);
	if (unknown.every(({ seconds }) => seconds === null)) return "because jobs are still running";
	if (unknown.every(({ sku }) => sku !== null)) return "because GitHub did not say whether the repository is public";
	const labels = [...new Set(unknown.filter(({ sku }) => sku === null).map((job) => job.labels.join(", ")))];
	const named = labels.slice(0, MAX_LABELS).flatMap((label, index) => [index > 0 ? ", " : "", code(label || "no label")]);
	const more = labels.length > MAX_LABELS ? ` and ${labels.length - MAX_LABELS} more` : "";
	return line`because no price is known for ${named}${more} (set the input ${code("prices")})`;
}
function carbon({ carbon: estimate, jobs }) {
	if (estimate === null) return "Carbon: unknown for these machines.";
	const grams = (value) => value < 9.95 ? value.toFixed(1) : formatCount(Math.round(value));
	return `Carbon${estimate.jobs < jobs.length ? ` for ${estimate.jobs} of ${countOf(jobs.length, "job")}` : ""}: about ${grams(estimate.grams)} g CO2e (${grams(estimate.low)} – ${grams(estimate.high)} g), an estimate.`;
}
function jobTable(jobs) {
	const columns = [
		{ title: "job" },
		{ title: "billed as" },
		{
			title: "minutes",
			align: "right"
		},
		{
			title: "price",
			align: "right"
		}
	];
	const rows = dearestFirst(jobs).map((job) => [
		job.name,
		job.sku ?? "unknown",
		job.billedMinutes === null ? "" : formatCount(job.billedMinutes),
		job.basis === "public" ? "free" : formatUsd(job.usd)
	]);
	return table(columns, rows);
}
function dearestFirst(jobs) {
	const rank = ({ usd, seconds }) => [usd ?? Number.POSITIVE_INFINITY, seconds ?? 0];
	return [...jobs].sort((a, b) => {
		const [left, right] = [rank(a), rank(b)];
		return left[0] === right[0] ? right[1] - left[1] : right[0] - left[0];
	}).slice(0, MAX_ROWS$1);
}
function countShown(jobs) {
	return jobs.length > MAX_ROWS$1 ? `${jobs.length}, ${MAX_ROWS$1} shown` : String(jobs.length);
}
// packages/core/telemetry/page/job-times.ts
function jobTimes(jobs, runStart) {
	const start = runStart ?? jobs.map((job) => job.started_at).filter((time) => time !== null).sort()[0] ?? null;
	return jobs.flatMap((job) => onClock(job, start)).sort((a, b) => a.startSecond - b.startSecond);
}
function onClock(job, runStart) {
	const workSeconds = secondsBetween(job.started_at, job.completed_at);
	if (job.carried === true || job.conclusion === "skipped" || workSeconds === null) return [];
	if (runStart === null || job.started_at === null) return [];
	const startSecond = Math.max(0, (Date.parse(job.started_at) - Date.parse(runStart)) / 1e3);
	const waitSeconds = secondsBetween(job.created_at, job.started_at) ?? 0;
	return [{
		name: job.name,
		conclusion: job.conclusion,
		waitSeconds,
		startSecond,
		workSeconds
	}];
}
// packages/core/telemetry/page/jobs-gantt.ts
const MAX_JOBS = 20;
const MIN_VISIBLE_WAIT_SHARE = .02;
const MAX_LABEL_CHARACTERS = 40;
function jobsGantt(jobs) {
	if (jobs.length < 2) return [];
	const longest = [...jobs].sort((a, b) => b.workSeconds - a.workSeconds).slice(0, MAX_JOBS);
	const shownJobs = jobs.filter((job) => longest.includes(job));
	const end = Math.max(...shownJobs.map((job) => job.startSecond + job.workSeconds));
	const head = [
		"gantt",
		"  dateFormat YYYY-MM-DD HH:mm:ss",
		`  axisFormat ${end < 3600 ? "%M:%S" : "%H:%M:%S"}`
	];
	const rows = shownJobs.flatMap((job, index) => jobRows(job, index + 1, end));
	return [mermaid([...head, ...rows].join("\n"), alternative(shownJobs, jobs.length))];
}
function jobRows({ name, conclusion, waitSeconds, startSecond, workSeconds }, number, end) {
	const tag = conclusion === "failure" || conclusion === "timed_out" ? "crit" : "active";
	const work = row(`${number} ${safeLabel(name)}`, tag, startSecond, workSeconds);
	const waited = Math.min(waitSeconds, startSecond);
	if (waited < MIN_VISIBLE_WAIT_SHARE * end) return [work];
	return [row(`${number} waits for a runner`, "done", startSecond - waited, waited), work];
}
function row(label, tag, start, seconds) {
	return `  ${label} :${tag}, ${clock(start)}, ${clock(start + Math.max(1, seconds))}`;
}
function clock(seconds) {
	return new Date(Math.round(seconds) * 1e3).toISOString().slice(0, 19).replace("T", " ");
}
function safeLabel(name) {
	const plain = name.replace(/[^\p{L}\p{N}()[\]/_.+@=-]+/gu, " ").trim().slice(0, MAX_LABEL_CHARACTERS).toWellFormed();
	return plain === "" ? "job" : plain;
}
function alternative(shownJobs, all) {
	return `${shownJobs.length < all ? `The ${shownJobs.length} longest of ${all} jobs` : "The jobs"} over time. ${shownJobs.map((job) => `${job.name}: starts after ${formatSeconds(job.startSecond)}, takes ${formatSeconds(job.workSeconds)}`).join("; ")}.`;
}
// packages/core/telemetry/page/run-reasons.ts
function* runReasons({ record, comparison }, jobs) {
	const seconds = runSeconds(record);
	const usual = comparison?.usual ?? null;
	if (usual !== null && seconds !== null) yield againstUsual(seconds, usual);
	const longest = [...jobs].sort((a, b) => b.workSeconds - a.workSeconds)[0];
	if (longest && seconds !== null && seconds > 0) {
		const share = formatShare(Math.min(1, longest.workSeconds / seconds));
		yield line`${code(longest.name)} is the longest job: ${formatSeconds(longest.workSeconds)}, ${share} of the run`;
	}
	const waited = [...jobs].sort((a, b) => b.waitSeconds - a.waitSeconds)[0];
	if (waited && waited.waitSeconds >= 1) yield waiting(record, jobs, waited);
}
function againstUsual(seconds, { p50, p95, n }) {
	const change = p50 > 0 ? `${formatChange(seconds / p50 - 1)} compared with` : "compared with";
	const rare = seconds > p95 ? "; slower than 19 of 20 runs" : "";
	return line`${change} the usual ${formatSeconds(p50)} (95 % below ${formatSeconds(p95)}, ${countOf(n, "run")})${rare}`;
}
function waiting({ jobs: records }, jobs, longest) {
	const sum = (key) => sumBy(records ?? [], (job) => job[key] ?? 0);
	const waited = formatSeconds(sumBy(jobs, (job) => job.waitSeconds));
	const work = sum("work_seconds");
	const rest = work > 0 ? `, set up for ${formatSeconds(sum("setup_seconds"))} and worked for ${formatSeconds(work)}` : "";
	return line`jobs waited ${waited} for runners${rest}; ${code(longest.name)} waited longest, ${formatSeconds(longest.waitSeconds)}`;
}
// packages/core/telemetry/jobs/split-job-name.ts
function splitJobName(name) {
	const parts = outsideBrackets(name, " / ").map(splitBrackets);
	return {
		identity: parts.map((part) => part.base).join(" / "),
		matrix: parts.flatMap((part) => part.values)
	};
}
function splitBrackets(name) {
	const shard = /^(.{1,200}) (\d{1,4}\/\d{1,4})$/.exec(name);
	if (shard !== null) return {
		base: shard[1] ?? name,
		values: [shard[2] ?? ""]
	};
	const open = openingOfLast(name);
	if (open <= 0) return {
		base: name,
		values: []
	};
	const end = name.endsWith(")") ? -1 : void 0;
	return {
		base: name.slice(0, open),
		values: outsideBrackets(name.slice(open + 2, end), ", ")
	};
}
function openingOfLast(name) {
	const isCut = name.endsWith("...");
	if (!name.endsWith(")") && !isCut) return -1;
	let depth = isCut ? 1 : 0;
	for (let index = name.length - 1; index > 0; index -= 1) {
		if (name[index] === ")") depth += 1;
		if (name[index] !== "(") continue;
		depth -= 1;
		if (depth === 0) return name[index - 1] === " " ? index - 1 : -1;
	}
	return -1;
}
function outsideBrackets(text, separator) {
	const pieces = [];
	let depth = 0;
	let from = 0;
	for (let index = 0; index < text.length; index += 1) {
		if (text[index] === "(") depth += 1;
		if (text[index] === ")") depth = Math.max(0, depth - 1);
		if (depth > 0 || !text.startsWith(separator, index)) continue;
		pieces.push(text.slice(from, index));
		from = index + separator.length;
		index = from - 1;
	}
	return [...pieces, text.slice(from)];
}
// packages/core/telemetry/comparison/test-times.ts
function fileTimes({ tests }) {
	const means = new Means();
	for (const { job, file, seconds } of tests ?? []) means.add([kindOf(job), file], { file }, seconds);
	return means.times();
}
function caseTimes({ tests }, wanted = () => true) {
	const means = new Means(wanted);
	for (const { job, file, cases } of tests ?? []) for (const { name, seconds, outcome } of cases ?? []) if (outcome !== "skipped") means.add([
		kindOf(job),
		file,
		name
	], {
		file,
		name
	}, seconds);
	return means.times();
}
function slowestTests(tests, most) {
	const slowest = new Map();
	for (const { file, cases } of tests) for (const testCase of cases ?? []) {
		const key = JSON.stringify([file, testCase.name]);
		if ((testCase.seconds ?? 0) > (slowest.get(key)?.seconds ?? 0)) slowest.set(key, {
			...testCase,
			file
		});
	}
	return [...slowest.values()].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0)).slice(0, most);
}
function kindOf(job) {
	return job === null ? null : splitJobName(job).identity;
}
var Means = class {
	#sums = new Map();
	#wanted;
	constructor(wanted = () => true) {
		this.#wanted = wanted;
	}
	add(parts, timed, seconds) {
		if (seconds === null) return;
		const key = JSON.stringify(parts);
		const sum = this.#sums.get(key);
		if (sum !== void 0) {
			sum.seconds += seconds;
			sum.n += 1;
		} else if (this.#wanted(key)) this.#sums.set(key, {
			timed,
			seconds,
			n: 1
		});
	}
	times() {
		return new Map([...this.#sums].map(([key, { timed, seconds, n }]) => [key, {
			...timed,
			seconds: seconds / n
		}]));
	}
};
// packages/core/telemetry/page/test-tables.ts
const MAX_ROWS = 12;
function slowerTables(files, cases) {
	return [...slowerTable("test files that got slower", files, ({ file }) => [code(file)]), ...slowerTable("tests that got slower", cases, ({ file, name = "" }) => [
		code(cut(name)),
		" in ",
		code(file)
	])];
}
function slowerTable(title, slower, named) {
	if (slower.length === 0) return [];
	const columns = [
		{ title },
		{
			title: "now",
			align: "right"
		},
		{
			title: "usually",
			align: "right"
		},
		{
			title: "change",
			align: "right"
		},
		{
			title: "runs",
			align: "right"
		}
	];
	const rows = slower.slice(0, MAX_ROWS).map((test) => [
		named(test),
		formatSeconds(test.seconds),
		formatSeconds(test.p50),
		test.p50 > 0 ? formatChange(test.seconds / test.p50 - 1) : "",
		formatCount(test.n)
	]);
	const more = slower.length > rows.length ? [paragraph(`${formatCount(slower.length - rows.length)} more got slower.`)] : [];
	return [table(columns, rows), ...more];
}
function slowestCases(tests) {
	const slowest = slowestTests(tests, MAX_ROWS);
	if (slowest.length < 2) return [];
	const columns = [
		{ title: "test" },
		{ title: "file" },
		{
			title: "time",
			align: "right"
		},
		{ title: "outcome" }
	];
	const rows = slowest.map(({ name, file, seconds, outcome, flaky }) => [
		code(cut(name)),
		code(file),
		formatSeconds(seconds),
		outcome ?? (flaky === true ? "flaky" : "passed")
	]);
	const countOrUnknown = sumBy(tests, ({ cases }) => cases?.length ?? 0);
	return [details(`Slowest tests (${formatCount(rows.length)} of ${formatCount(countOrUnknown)})`, [table(columns, rows)])];
}
function cut(name) {
	return name.length <= MAX_NAME_CHARACTERS ? name : `${name.slice(0, MAX_NAME_CHARACTERS - 16)}…${name.slice(-15)}`.toWellFormed();
}
const MAX_NAME_CHARACTERS = 80;
function slowestFiles(tests) {
	const timed = tests.filter((file) => file.seconds !== null);
	if (timed.length === 0) return [];
	const slowest = [...timed].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
	const columns = [
		{ title: "slowest test files" },
		{
			title: "time",
			align: "right"
		},
		{
			title: "tests",
			align: "right"
		},
		{
			title: "failed",
			align: "right"
		}
	];
	const rows = slowest.slice(0, MAX_ROWS).map((file) => [
		code(file.file),
		formatSeconds(file.seconds),
		countOrUnknown(file.tests),
		countOrUnknown(file.failures)
	]);
	return [table(columns, rows)];
}
function reportTable(reports) {
	if (reports.length === 0) return [];
	const columns = [
		{ title: "report" },
		{ title: "format" },
		{
			title: "tests",
			align: "right"
		},
		{
			title: "failed",
			align: "right"
		},
		{
			title: "time",
			align: "right"
		},
		{ title: "problems" }
	];
	const rows = [...reports].sort((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0)).slice(0, MAX_ROWS).map((report) => [
		code(report.path),
		report.format,
		countOrUnknown(report.cases),
		countOrUnknown(report.failures === null ? null : report.failures + (report.errors ?? 0)),
		formatSeconds(report.seconds),
		report.problems.map((problem) => problem.code).join(", ")
	]);
	const cut = reports.length > rows.length ? `, ${rows.length} shown` : "";
	return [details(`Reports (${reports.length}${cut})`, [table(columns, rows)])];
}
function countOrUnknown(count) {
	return count === null ? "unknown" : formatCount(count);
}
// packages/core/telemetry/page/telemetry-summary.ts
const MAX_REASONS = 3;
function telemetrySummary(telemetry) {
	const { record } = telemetry;
	const jobs = jobTimes(record.jobs ?? [], record.started_at);
	return {
		title: "record-telemetry",
		blocks: [
			paragraph(headline(telemetry, jobs)),
			...nonEmpty([...runReasons(telemetry, jobs), ...testReasons(telemetry)].slice(0, MAX_REASONS)),
			...trustLine(telemetry),
			...jobsGantt(jobs),
			...testLine(telemetry),
			...slowerTables(telemetry.comparison?.slower ?? [], telemetry.comparison?.slowerCases ?? []),
			...slowestFiles(record.tests ?? []),
			...slowestCases(record.tests ?? []),
			...cacheTable(record.caches ?? []),
			...costBlocks(telemetry.cost),
			...reportTable(telemetry.reports),
			...backfillLine(telemetry),
			paragraph(storedLine(telemetry))
		]
	};
}
function headline(telemetry, jobs) {
	switch (telemetry.mode) {
		case "part": return testHeadline(telemetry);
		case "run": return runHeadline(telemetry.record, jobs);
		case "merge": return mergeHeadline(telemetry);
	}
}
function mergeHeadline({ backfill }) {
	if (backfill == null) return line`✅ ${strong("The history was merged")} from the artifacts of earlier runs.`;
	const isRefused = backfill.stopped === "refused";
	return line`${isRefused ? "⚠️ warning: " : "✅ "}${strong(backfillHeadline(backfill))}${backfill.read > 0 ? ", and added to the history." : "."}`;
}
function runHeadline(record, jobs) {
	const seconds = runSeconds(record);
	const work = sumBy(jobs, (job) => job.workSeconds);
	const took = strong(seconds === null ? "Time unknown" : formatSeconds(seconds));
	const outcome = record.conclusion ?? "not finished";
	return line`${mark(record.conclusion)} ${took} (${outcome}): ${countOf(jobs.length, "job")}, ${formatSeconds(work)} of work in total.`;
}
function mark(conclusion) {
	if (conclusion === "success") return "✅";
	return conclusion === "failure" || conclusion === "timed_out" ? "❌" : "⏳";
}
function testHeadline(telemetry) {
	const { totals, record, reports } = telemetry;
	const decided = record.decisions?.length ?? 0;
	if (reports.length === 0 && decided > 0) return line`✅ ${strong(`${countOf(decided, "decision")} stored`)}, to be compared with the outcome.`;
	if (totals.cases === null && totals.seconds === null) return line`⚠️ ${strong("No test results")} were recorded: the times of this job's tests remain estimates.`;
	const files = countOf(record.tests?.length ?? 0, "file");
	const took = totals.seconds === null ? "" : `, ${formatSeconds(totals.seconds)} of test time`;
	if (totals.failures === null) return line`✅ ${strong(`Times of ${files}`)}${took}; outcomes are not in the report.`;
	if (totals.cases === 0 && isWhole(telemetry)) return line`⚠️ ${strong("No tests")} are in the reports: did they run?`;
	const bad = totals.failures + (totals.errors ?? 0);
	const all = countOf(totals.cases ?? 0, "test");
	if (!isWhole(telemetry)) return incompleteHeadline(bad, all, files, took);
	if (bad > 0) return line`❌ ${strong(`${formatCount(bad)} of ${all} failed`)} in ${files}${took}.`;
	return line`✅ ${strong(`${all} in ${files}`)}${took}, none failed.`;
}
function incompleteHeadline(bad, all, files, took) {
	const failed = bad > 0 ? strong(`at least ${countOf(bad, "test")} failed`) : "none of these failed";
	return line`${bad > 0 ? "❌" : "⚠️"} ${strong("Not all results could be read")}: of ${all} in ${files}${took}, ${failed}.`;
}
function isWhole({ reports, reportsLeftOut }) {
	return reportsLeftOut === null && reports.every((report) => seriousProblem(report) === void 0);
}
function testLine({ mode, record }) {
	if (mode !== "run" || record.tests === null) return [];
	const tests = sumBy(record.tests, (file) => file.tests ?? 0);
	const failures = record.failures?.length ?? 0;
	const flaky = flakyTests(record);
	const words = [
		`${countOf(tests, "test")} in ${countOf(record.tests.length, "file")}`,
		countOf(failures, "failure"),
		...flaky > 0 ? [`${formatCount(flaky)} flaky (failed first, then passed)`] : []
	];
	return [paragraph(`Tests: ${words.join(", ")}.`)];
}
function flakyTests({ tests }) {
	return sumBy(tests ?? [], (file) => file.flaky ?? 0);
}
function trustLine({ mode, comparison }) {
	if (mode !== "run" || comparison === null || comparison.usual !== null) return [];
	return [paragraph("Not enough history yet to say what is usual: five successful runs of this workflow are needed.")];
}
function* testReasons({ mode, totals, reports, reportsLeftOut, record }) {
	if (mode !== "part") return;
	const flaky = flakyTests(record);
	const parts = [
		(totals.skipped ?? 0) > 0 ? `${formatCount(totals.skipped ?? 0)} skipped` : "",
		(totals.retries ?? 0) > 0 ? `${countOf(totals.retries ?? 0, "retry", "retries")}` : "",
		flaky > 0 ? `${countOf(flaky, "flaky test")} (failed first, then passed)` : ""
	].filter((part) => part !== "");
	if (parts.length > 0) yield parts.join(", ");
	if (reportsLeftOut !== null) yield `⚠️ warning: ${reportsLeftOut.message}`;
	for (const told of distinctProblems(reports)) {
		const { report, problem } = told;
		const at = "line" in problem && problem.line !== void 0 ? ` (line ${problem.line})` : "";
		yield line`⚠️ warning: ${code(report.path)}${at}: ${problem.message}${moreReports(told)}`;
	}
}
function storedLine({ stored }) {
	return line`Artifact: ${storedText(stored.artifact)}. Cache: ${storedText(stored.cache)}.`;
}
function backfillLine({ mode, backfill }) {
	if (backfill == null) return [];
	const first = mode === "merge" ? "" : `${backfillHeadline(backfill)}. `;
	return [paragraph(`${first}${backfillDetails(backfill)}`)];
}
function storedText({ done, reason }) {
	return done ? line`stored (${code(reason)})` : `not stored: ${reason}`;
}
function nonEmpty(items) {
	return items.length === 0 ? [] : [bullets(items)];
}
// actions/record-telemetry/to-result.ts
const outputs = {
	artifact: "Name of the artifact with the record.",
	tests: "Tests in the reports; empty while unknown.",
	failed: "Failed tests in the reports, errors included; empty while unknown.",
	seconds: "Total time of all tests in the reports, in seconds; empty while unknown."
};
const WAITS = {
	done: false,
	reason: "not tried"
};
const NOTHING_NEW = {
	done: false,
	reason: "nothing new to store"
};
const NO_RUN = {
	done: false,
	reason: "not inside a workflow run"
};
function toResult(recorded) {
	const { mode, record, reports, artifact, warnings } = recorded;
	const older = recorded.older?.records ?? [];
	const records = mode === "merge" ? older : [record, ...older];
	const telemetry = {
		mode,
		record,
		reports,
		reportsLeftOut: recorded.reportsLeftOut ?? null,
		totals: recorded.totals ?? UNKNOWN_COUNTS,
		stored: {
			artifact: WAITS,
			cache: WAITS
		},
		backfilled: older.length,
		backfill: recorded.older?.report ?? null,
		cost: recorded.cost ?? null,
		comparison: recorded.comparison ?? null
	};
	const { totals } = telemetry;
	const failed = totals.failures === null ? null : totals.failures + (totals.errors ?? 0);
	const effects = effectsOf(recorded, records);
	return {
		outputs: {
			artifact: records.length > 0 ? artifact : null,
			tests: totals.cases,
			failed,
			seconds: totals.seconds
		},
		data: telemetry,
		summary: telemetrySummary(telemetry),
		annotations: warnings,
		effects,
		settle({ artifact: inArtifact, cache: inCache }) {
			const settled = {
				...telemetry,
				stored: {
					artifact: inArtifact ?? (artifact === null ? NO_RUN : NOTHING_NEW),
					cache: inCache ?? {
						done: false,
						reason: recorded.noCache ?? WAITS.reason
					}
				}
			};
			return {
				data: settled,
				summary: telemetrySummary(settled)
			};
		}
	};
}
function effectsOf(recorded, records) {
	const { artifact, noCache, out, sections = NO_SECTIONS } = recorded;
	const keep = {
		kind: "keep-records",
		name: artifact ?? "history",
		records
	};
	return {
		...records.length > 0 && artifact !== null && { artifact: {
			...keep,
			store: "artifact"
		} },
		...noCache === null && { cache: {
			...keep,
			sections,
			store: "cache"
		} },
		...out !== void 0 && { out: {
			kind: "write-file",
			path: out,
			content: writeNdjson(records)
		} }
	};
}
function reportWarnings(reports) {
	return distinctProblems(reports).map((told) => {
		const { report, problem } = told;
		const at = "line" in problem && problem.line !== void 0 ? { line: problem.line } : {};
		return {
			level: "warning",
			title: "Test report",
			message: `${problem.message}${moreReports(told)}`,
			file: report.path,
			...at
		};
	});
}
function apiWarnings(problems) {
	return warnOf("The record is incomplete", problems);
}
function olderWarnings(problems) {
	return warnOf("Older runs were not all read", problems);
}
function warnOf(what, problems) {
	const [first] = problems;
	if (first === void 0) return [];
	const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
	return [{
		level: "warning",
		title: "Some history could not be read",
		message: `${what}: ${first.source}: ${first.message}${more}`
	}];
}
export { toResult as a, splitJobName as c, describeProgress as d, artifactName as f, reportWarnings as i, backfillDetails as l, olderWarnings as n, caseTimes as o, outputs as r, fileTimes as s, apiWarnings as t, backfillHeadline as u };
