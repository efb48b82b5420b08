import { v as isJsonObject, zt as canonicalJson } from "../runner.js";
// packages/core/ecosystems/to-entry.ts
function toEntry(identity, fields) {
	const { name, version = null, resolved = null, integrity = null, path = null } = identity;
	const all = Object.entries(fields);
	return {
		path,
		name,
		version,
		resolved,
		integrity,
		flags: all.flatMap(([field, value]) => value === true ? field : []).sort(),
		details: Object.fromEntries(all.filter(isDetail))
	};
}
function isDetail([, value]) {
	return value !== true;
}
function settingsEntry(fields) {
	return Object.keys(fields).length === 0 ? [] : [toEntry({ name: "[settings]" }, fields)];
}
function without(fields, names) {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
function unordered(value) {
	if (!Array.isArray(value)) return value;
	return value.map((item) => [canonicalJson(item), item]).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, item]) => item);
}
function withUnordered(fields, names) {
	const sort = (value) => isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([key, list]) => [key, unordered(list)])) : unordered(value);
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, names.includes(name) ? sort(value) : value]));
}
function tablesIn(value) {
	if (value === void 0) return [];
	return Array.isArray(value) && value.every(isJsonObject) ? value : null;
}
export { withUnordered as a, unordered as i, tablesIn as n, without as o, toEntry as r, settingsEntry as t };
