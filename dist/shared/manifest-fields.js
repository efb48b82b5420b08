import { zt as canonicalJson } from "../runner.js";
import { a as itemsOf, i as entryOf, o as textOf, r as childOf, t as parseYaml } from "./yaml.js";
// packages/core/ecosystems/manifest-fields.ts
async function parseFields(text) {
	const { root, problems } = await parseYaml(text);
	return root?.kind === "mapping" && problems.length === 0 ? root : null;
}
function itemsUnder(root, fields) {
	return fields.flatMap((field) => {
		const entry = entryOf(root, field);
		if (entry === void 0) return [];
		const { key, value } = entry;
		if (value.kind !== "mapping") return [{
			name: field,
			value: canonicalJson(dataOf(value)),
			at: key.at
		}];
		return value.entries.map((inner) => ({
			name: `${field}.${inner.key.text}`,
			value: canonicalJson(dataOf(inner.value)),
			at: inner.key.at
		}));
	});
}
function textsUnder(node, ...path) {
	const list = path.reduce((current, name) => childOf(current, name), node);
	return itemsOf(list).flatMap((item) => textOf(item) ?? []);
}
function dataOf(node) {
	if (node.kind === "scalar") return typeof node.value === "number" ? node.text : node.value;
	if (node.kind === "sequence") return node.items.map(dataOf);
	return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, dataOf(value)]));
}
export { parseFields as n, textsUnder as r, itemsUnder as t };
