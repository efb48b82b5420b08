import { t as unreadable } from "./lockfile.js";
// packages/core/ecosystems/yaml-data.ts
const LOCKFILE_LIMITS = {
	maxBytes: 67108864,
	maxDepth: 32,
	maxNodes: 5e6
};
function unreadableYaml({ code, message, at }, linesBefore) {
	const kind = code === "too-large" ? code : code.startsWith("too-") ? "too-deep" : "syntax";
	return unreadable(kind, `line ${linesBefore + at.line}: ${message.slice(0, 120)}`);
}
function yamlMapping({ entries }) {
	return Object.fromEntries(entries.map(({ key, value }) => [key.text, dataOf(value)]));
}
function dataOf(node) {
	if (node.kind === "mapping") return yamlMapping(node);
	if (node.kind === "sequence") return node.items.map(dataOf);
	return typeof node.value === "number" ? node.text : node.value;
}
export { unreadableYaml as n, yamlMapping as r, LOCKFILE_LIMITS as t };
