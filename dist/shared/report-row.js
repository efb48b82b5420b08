import { rt as roundTo } from "../runner.js";
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
export { sumKnown as n, UNKNOWN_COUNTS as t };
