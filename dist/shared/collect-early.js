import { n as mergeRecords } from "./record.js";
// packages/core/history/snapshot/snapshot-reading.ts
function snapshotReading(snapshot, source, sources) {
	let records = null;
	return {
		get records() {
			records ??= mergeRecords(snapshot.records);
			return records;
		},
		get artifacts() {
			return snapshot.artifacts;
		},
		problems: lostBlocks(snapshot, source),
		sources,
		sections: snapshot.sections
	};
}
function lostBlocks({ lost }, source) {
	if (lost === 0) return [];
	return [{
		code: "unreadable",
		source,
		message: `${lost === 1 ? "1 damaged block was" : `${lost} damaged blocks were`} left out; the next run that saves the history takes their runs from artifacts again`
	}];
}
// packages/core/history/toolkit/collect-early.ts
const LARGE = 262144;
const LARGE_TEXT = 16777216;
async function collectEarly(bytes) {
	if (bytes > LARGE) await setFlag("--semi-space-growth-factor=1");
}
async function collectTextEarly(bytes) {
	await collectEarly(bytes);
	if (bytes > LARGE_TEXT) await setFlag("--heap-growing-percent=70");
}
async function setFlag(flag) {
	const { setFlagsFromString } = await import("node:v8");
	setFlagsFromString(flag);
}
export { collectTextEarly as n, snapshotReading as r, collectEarly as t };
