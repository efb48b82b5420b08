import { b as ownValue, v as isJsonObject } from "./runner.js";
import { t as isStrongIntegrity } from "./shared/is-strong-integrity.js";
import { t as unreadable } from "./shared/lockfile.js";
import { t as readJsonObject } from "./shared/read-json-object.js";
import { a as withUnordered, r as toEntry, t as settingsEntry } from "./shared/to-entry.js";
// packages/core/ecosystems/bun/without-commas.ts
function withoutCommas(text) {
	const pieces = [];
	let start = 0;
	let comma = -1;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charAt(at);
		if (/\s/.test(sign)) continue;
		if ((sign === "]" || sign === "}") && comma >= 0) {
			pieces.push(text.slice(start, comma));
			start = comma + 1;
		}
		comma = sign === "," ? at : -1;
		if (sign === "\"") at = endOfString(text, at);
	}
	return pieces.join("") + text.slice(start);
}
function endOfString(text, opening) {
	let at = opening + 1;
	while (at < text.length && text.charAt(at) !== "\"") at += text.charAt(at) === "\\" ? 2 : 1;
	return at;
}
// packages/core/ecosystems/bun/read-bun-lockfile.ts
const GROUPS = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
function readBunLockfile(text) {
	const read = readJsonObject(withoutCommas(text));
	if (!read.ok) return read;
	const { lockfileVersion: version, workspaces = {}, packages = {}, ...others } = read.file;
	if (version !== 0 && version !== 1 && version !== 2) return unreadable("unsupported-version", `lockfileVersion ${JSON.stringify(version)?.slice(0, 40)}`);
	if (!isJsonObject(workspaces) || !isJsonObject(packages)) return unreadable("unexpected-shape", "workspaces or packages is not an object");
	const projects = Object.entries(workspaces).map(([folder, fields]) => projectEntry(folder, fields));
	const entries = Object.entries(packages).map(([place, row]) => packageEntry(place, row));
	const all = [...projects, ...entries].filter((entry) => entry !== null);
	if (all.length < projects.length + entries.length) return unreadable("unexpected-shape", "a project or package is not what Bun writes");
	return {
		ok: true,
		entries: [...settingsEntry(withUnordered(others, ["trustedDependencies"])), ...all]
	};
}
function projectEntry(folder, fields) {
	if (!isJsonObject(fields)) return null;
	const { version: _version, name = null, ...others } = fields;
	const names = GROUPS.flatMap((group) => {
		const wanted = ownValue(others, group);
		return isJsonObject(wanted) ? [[group, Object.keys(wanted).sort()]] : [];
	});
	const counted = {
		...others,
		...Object.fromEntries(names)
	};
	return toEntry({ name: `[project] ${folder}` }, {
		...counted,
		...folder !== "" && { name }
	});
}
function packageEntry(place, row) {
	if (!Array.isArray(row)) return null;
	const [id, ...rest] = row;
	if (typeof id !== "string") return null;
	const [, name = id, version = null] = /^(@?[^@]+)@(.*)$/s.exec(id) ?? [];
	const [registry, fields, integrity] = rest;
	if (!(rest.length === 3 && typeof registry === "string" && isJsonObject(fields) && typeof integrity === "string")) return toEntry({
		name,
		version
	}, {
		"[place]": place,
		"[row]": rest
	});
	const resolved = registry === "" || isStrongIntegrity(integrity) ? null : registry;
	return toEntry({
		name,
		version,
		resolved,
		integrity
	}, {
		...fields,
		"[place]": place
	});
}
export { readBunLockfile };
