import { v as isJsonObject, y as isTooDeep } from "../runner.js";
import { t as unreadable } from "./lockfile.js";
// packages/core/ecosystems/read-json-object.ts
function readJsonObject(text) {
	const file = parseJson(text);
	if (file === void 0) return unreadable("syntax", "not JSON");
	if (!isJsonObject(file)) return unreadable("unexpected-shape", "not an object");
	return isTooDeep(file) ? unreadable("too-deep", "nested too deeply") : {
		ok: true,
		file
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
export { readJsonObject as t };
