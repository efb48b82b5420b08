// packages/core/yaml/yaml-node.ts
function entryOf(node, name) {
	return node?.kind === "mapping" ? node.entries.findLast((entry) => entry.key.text === name) : void 0;
}
function childOf(node, name) {
	return entryOf(node, name)?.value;
}
function textOf(node) {
	return node?.kind === "scalar" && node.value !== null ? node.text : void 0;
}
function itemsOf(node) {
	return node?.kind === "sequence" ? node.items : [];
}
export { textOf as i, entryOf as n, itemsOf as r, childOf as t };
