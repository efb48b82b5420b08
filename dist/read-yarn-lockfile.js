import { t as unreadable } from "./shared/lockfile.js";
import { b as ownValue, v as isJsonObject } from "./runner.js";
import { t as parseYaml } from "./shared/yaml.js";
import { o as without, r as toEntry } from "./shared/to-entry.js";
import { n as unreadableYaml, r as yamlMapping, t as LOCKFILE_LIMITS } from "./shared/yaml-data.js";
import { t as isStrongIntegrity } from "./shared/is-strong-integrity.js";
// packages/core/ecosystems/yarn/read-berry-lockfile.ts
const VERSION = /^(?:[4-9]|10)$/;
async function readBerryLockfile(text) {
	const { root, problems } = await parseYaml(text, LOCKFILE_LIMITS);
	const [problem] = problems;
	if (problem !== void 0) return unreadableYaml(problem, 0);
	if (root?.kind !== "mapping") return unreadable("unexpected-shape", "not a mapping");
	const { __metadata: metadata = null, ...packages } = yamlMapping(root);
	const version = isJsonObject(metadata) ? ownValue(metadata, "version") : void 0;
	if (!isJsonObject(metadata) || typeof version !== "string" || !VERSION.test(version)) return unreadable("unsupported-version", `version ${JSON.stringify(version)?.slice(0, 40)}`);
	const all = Object.entries(packages);
	const entries = all.map(([key, fields]) => entryOf$1(key, fields)).filter((entry) => entry !== null);
	if (entries.length < all.length) return unreadable("unexpected-shape", "an entry without version or resolution");
	return {
		ok: true,
		entries: [toEntry({ name: "__metadata" }, without(metadata, ["version"])), ...entries]
	};
}
function entryOf$1(key, fields) {
	if (!isJsonObject(fields)) return null;
	const { version, resolution, checksum = null, ...others } = fields;
	if (typeof version !== "string" || typeof resolution !== "string") return null;
	if (checksum !== null && typeof checksum !== "string") return null;
	const [, name = resolution, place = null] = /^(@?[^@]+)@(.*)$/s.exec(resolution) ?? [];
	const identity = {
		name,
		version,
		resolved: place === null ? null : placeOf(place, checksum),
		integrity: checksum
	};
	return toEntry(identity, {
		...others,
		"[ranges]": key.split(/\s*,\s*/).sort()
	});
}
const CHECKSUM = /^(?:[^/]+\/)?[0-9a-f]{128}$/;
function placeOf(place, checksum) {
	return checksum !== null && CHECKSUM.test(checksum) ? place.replace(/::__archiveUrl=[^&]*$/, "") : place;
}
// packages/core/ecosystems/yarn/read-classic-blocks.ts
const MAX_LINE_LENGTH = 1e5;
const WORD = String.raw`(?:"[^"\\]*(?:\\.[^"\\]*)*"|[^\s":,]+)`;
const WORDS = new RegExp(WORD, "g");
const HEADER = new RegExp(`^(${WORD}(?:, ${WORD})*):$`);
const TABLE = new RegExp(`^ {2}(${WORD}):$`);
const ROW = new RegExp(`^(?: {2}| {4})(${WORD}) (${WORD})$`);
function readClassicBlocks(text) {
	const reader = new BlockReader();
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		if (/^\s*(?:#|$)/.test(line)) continue;
		if (line.length > MAX_LINE_LENGTH || !reader.add(line)) return {
			ok: false,
			line: index + 1
		};
	}
	return {
		ok: true,
		blocks: reader.blocks()
	};
}
var BlockReader = class {
	#blocks = [];
	#patterns = new Set();
	#table = null;
	add(line) {
		if (!line.startsWith(" ")) return this.#addBlock(HEADER.exec(line)?.[1]);
		if (line.endsWith(":")) return this.#addTable(TABLE.exec(line)?.[1]);
		const [, name, value] = ROW.exec(line) ?? [];
		return name !== void 0 && value !== void 0 && this.#addRow(line.startsWith("    "), name, value);
	}
	blocks() {
		return this.#blocks.map(({ patterns, fields }) => {
			const rows = [...fields].map(([name, value]) => [name, value instanceof Map ? Object.fromEntries(value) : value]);
			return {
				patterns,
				fields: Object.fromEntries(rows)
			};
		});
	}
	#addBlock(header) {
		if (header === void 0) return false;
		const patterns = (header.match(WORDS) ?? []).map(unquoted);
		for (const pattern of patterns) {
			if (pattern === null || this.#patterns.has(pattern)) return false;
			this.#patterns.add(pattern);
		}
		this.#blocks.push({
			patterns: patterns.filter((pattern) => pattern !== null),
			fields: new Map()
		});
		this.#table = null;
		return true;
	}
	#addTable(word) {
		const fields = this.#blocks.at(-1)?.fields;
		const name = word === void 0 ? null : unquoted(word);
		if (fields === void 0 || name === null || fields.has(name)) return false;
		this.#table = new Map();
		fields.set(name, this.#table);
		return true;
	}
	#addRow(isInner, first, second) {
		if (!isInner) this.#table = null;
		const rows = isInner ? this.#table : this.#blocks.at(-1)?.fields;
		const [name, value] = [unquoted(first), unquoted(second)];
		if (rows === null || rows === void 0 || name === null || value === null || rows.has(name)) return false;
		rows.set(name, value);
		return true;
	}
};
function unquoted(word) {
	if (!word.startsWith("\"")) return word;
	try {
		return JSON.parse(word);
	} catch {
		return null;
	}
}
// packages/core/ecosystems/yarn/read-classic-lockfile.ts
function readClassicLockfile(text) {
	const read = readClassicBlocks(text);
	if (!read.ok) return unreadable("syntax", `line ${read.line} is not what Yarn writes`);
	const entries = read.blocks.map(entryOf).filter((entry) => entry !== null);
	return entries.length === read.blocks.length ? {
		ok: true,
		entries
	} : unreadable("unexpected-shape", "an entry without version");
}
function entryOf({ patterns, fields }) {
	const { version, resolved = null, integrity = null, ...others } = fields;
	if (typeof version !== "string" || !isTextOrNull(resolved) || !isTextOrNull(integrity)) return null;
	const [first = ""] = patterns;
	return toEntry({
		name: /^@?[^@]+/.exec(first)?.[0] ?? first,
		version,
		resolved: integrity !== null && isStrongIntegrity(integrity) ? null : resolved,
		integrity
	}, {
		...others,
		"[ranges]": patterns.toSorted()
	});
}
function isTextOrNull(value) {
	return value === null || typeof value === "string";
}
// packages/core/ecosystems/yarn/read-yarn-lockfile.ts
async function readYarnLockfile(text) {
	if (/^__metadata:/m.test(text)) return readBerryLockfile(text);
	if (/^# yarn lockfile v1\r?$/m.test(text)) return readClassicLockfile(text);
	return unreadable("unsupported-version", "neither version 1 nor __metadata");
}
export { readYarnLockfile };
