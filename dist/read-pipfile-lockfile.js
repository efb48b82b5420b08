import { b as ownValue, v as isJsonObject } from "./runner.js";
import { t as unreadable } from "./shared/lockfile.js";
import { t as readJsonObject } from "./shared/read-json-object.js";
import { i as unordered, o as without, r as toEntry, t as settingsEntry } from "./shared/to-entry.js";
// packages/core/ecosystems/pipenv/read-pipfile-lockfile.ts
const SOURCES = [
	"path",
	"file",
	"git",
	"hg",
	"svn",
	"bzr"
];
function readPipfileLockfile(text) {
	const read = readJsonObject(text);
	if (!read.ok) return read;
	const { _meta: meta = {}, ...categories } = read.file;
	if (!isJsonObject(meta)) return unreadable("unexpected-shape", "_meta is not an object");
	const version = ownValue(meta, "pipfile-spec") ?? null;
	if (version !== 6) return unreadable("unsupported-version", `pipfile-spec ${JSON.stringify(version).slice(0, 40)}`);
	const entries = [];
	for (const [category, packages] of Object.entries(categories)) {
		if (!isTable(packages)) return unreadable("unexpected-shape", `${category.slice(0, 40)} is not a table of packages`);
		entries.push(...Object.entries(packages).map(([name, fields]) => packageEntry(category, name, fields)));
	}
	const needsIndex = entries.some(({ details }) => !hasDigest(details) && !isFromElsewhere(details));
	const settings = without(meta, [
		"hash",
		"pipfile-spec",
		...needsIndex ? [] : ["sources"]
	]);
	return {
		ok: true,
		entries: [...settingsEntry(withoutEmpty(settings)), ...entries]
	};
}
function packageEntry(category, name, fields) {
	const { version = null, hashes, extras, ...others } = fields;
	const details = {
		...others,
		"[category]": category,
		...hashes !== void 0 && { hashes: unordered(hashes) },
		...extras !== void 0 && { extras: unordered(extras) },
		...typeof version === "string" || version === null ? {} : { version }
	};
	return toEntry({
		name,
		version: typeof version === "string" ? version : null
	}, details);
}
function hasDigest({ hashes }) {
	return Array.isArray(hashes) && hashes.length > 0;
}
function isFromElsewhere(details) {
	return SOURCES.some((kind) => Object.hasOwn(details, kind));
}
function withoutEmpty(fields) {
	const kept = Object.entries(fields).filter(([, value]) => !isJsonObject(value) || Object.keys(value).length > 0);
	return Object.fromEntries(kept);
}
function isTable(value) {
	return isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row));
}
export { readPipfileLockfile };
