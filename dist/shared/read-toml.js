import { Nt as fileName, b as ownValue, v as isJsonObject, y as isTooDeep } from "../runner.js";
import { t as unreadable } from "./lockfile.js";
import { i as unordered } from "./to-entry.js";
// packages/core/ecosystems/python-files.ts
const STRONG = /^(?:sha256|sha384|sha512|blake2b):[0-9a-f]{32,}$/i;
const NOTES = [
	"size",
	"upload-time",
	"upload_time"
];
function packageFiles(listed) {
	if (!Array.isArray(listed)) return {
		files: listed,
		areFixed: false
	};
	const files = listed.map((file) => isFixed(file) ? byName(file) : file);
	return {
		files: unordered(files),
		areFixed: listed.length > 0 && listed.every(isFixed)
	};
}
function isFixed(file) {
	const hash = isJsonObject(file) ? ownValue(file, "hash") : void 0;
	return typeof hash === "string" && STRONG.test(hash);
}
function byName(file) {
	const fields = Object.entries(file).filter(([name]) => !NOTES.includes(name));
	return Object.fromEntries(fields.map(([name, value]) => [name, name === "url" && typeof value === "string" ? nameInUrl(value) : value]));
}
function nameInUrl(url) {
	return /[?#]/.test(url) ? url : fileName(url);
}
// packages/core/ecosystems/read-toml.ts
const MAX_DEPTH = 32;
async function readToml(text) {
	const { parse, TomlError } = await import("../vendor/smol-toml.js");
	try {
		const file = parse(text, {
			integersAsBigInt: "asNeeded",
			maxDepth: MAX_DEPTH
		});
		return isTooDeep(file, MAX_DEPTH) ? unreadable("too-deep", "nested too deeply") : {
			ok: true,
			file: plain(file)
		};
	} catch (thrown) {
		if (!(thrown instanceof TomlError)) return unreadable("syntax", "not TOML");
		const [reason = ""] = thrown.message.split("\n");
		const isDepth = /depth|nest/i.test(reason);
		return unreadable(isDepth ? "too-deep" : "syntax", `line ${thrown.line}: ${reason.slice(0, 120)}`);
	}
}
function plain(table) {
	return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, plainValue(value)]));
}
function plainValue(value) {
	if (typeof value === "bigint") return { integer: String(value) };
	if (value instanceof Date) return { date: value.toISOString() };
	if (Array.isArray(value)) return value.map(plainValue);
	return typeof value === "object" && value !== null ? plain(value) : value;
}
export { packageFiles as n, readToml as t };
