import { Bt as isObject } from "../runner.js";
// packages/core/history/artifact-ledger.ts
const FIELD = "merged_artifacts";
function artifactLedger(artifactNames) {
	const nameSet = new Set(artifactNames);
	return {
		has: (id) => nameSet.has(String(id)),
		mark
	};
}
function takenArtifacts(record) {
	const marks = record[FIELD];
	return isObject(marks) ? Object.keys(marks) : [];
}
function withoutMarks(record) {
	if (!(FIELD in record)) return record;
	const { [FIELD]: _, ...unmarked } = record;
	return unmarked;
}
function mark(record, id) {
	return {
		...record,
		[FIELD]: { [id]: true }
	};
}
export { takenArtifacts as n, withoutMarks as r, artifactLedger as t };
