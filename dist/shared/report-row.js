import { it as roundTo } from "../runner.js";
// packages/core/reports/serious-problem.ts
const MILD = [
	"invalid-time",
	"invalid-characters",
	"counts-only",
	"unknown-encoding",
	"cases-missing",
	"repeated",
	"files-unknown"
];
function seriousProblem({ problems }) {
	return problems.find(({ code }) => !MILD.includes(code));
}
// packages/core/reports/distinct-problems.ts
function distinctProblems(reports, worstOf = worthTelling) {
	const byCode = new Map();
	for (const report of reports) {
		const problem = worstOf(report);
		if (problem === void 0) continue;
		const known = byCode.get(problem.code);
		byCode.set(problem.code, known === void 0 ? {
			report,
			problem,
			more: 0
		} : {
			...known,
			more: known.more + 1
		});
	}
	return [...byCode.values()];
}
function worthTelling(report) {
	return seriousProblem(report) ?? report.problems.find(({ code }) => code === "files-unknown");
}
function moreReports({ more }) {
	if (more === 0) return "";
	return more === 1 ? " (and 1 more report)" : ` (and ${more} more reports)`;
}
// packages/core/reports/report/sum-known.ts
function sumKnown(values) {
	let sum = null;
	for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
	return sum === null ? null : roundTo(sum, 6);
}
// packages/core/reports/report-row.ts
const UNKNOWN_COUNTS = {
	cases: null,
	failures: null,
	errors: null,
	skipped: null,
	retries: null,
	seconds: null
};
export { seriousProblem as a, moreReports as i, sumKnown as n, distinctProblems as r, UNKNOWN_COUNTS as t };
