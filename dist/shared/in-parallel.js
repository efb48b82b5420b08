// packages/core/history/toolkit/in-parallel.ts
async function inParallel(items, width, work) {
	const results = new Array(items.length);
	const waiting = items.entries();
	const worker = async () => {
		for (const [index, item] of waiting) results[index] = await work(item);
	};
	await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
	return results;
}
export { inParallel as t };
