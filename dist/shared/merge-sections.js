import { Ut as compareText } from "../runner.js";
// packages/core/history/merge-sections.ts
function mergeSections(readings) {
	const withSome = readings.filter(({ sections }) => sections.size > 0);
	if (withSome.length < 2) return withSome[0]?.sections ?? new Map();
	const found = withSome.flatMap(({ records, sections }) => {
		const run = newest(records);
		return [...sections].map(([name, text]) => ({
			name,
			text,
			run
		}));
	});
	found.sort((left, right) => left.run - right.run || compareText(left.text, right.text));
	return new Map(found.map(({ name, text }) => [name, text]));
}
function newest(records) {
	return records.reduce((most, { run_id }) => Math.max(most, run_id), 0);
}
export { mergeSections as t };
