import { It as joinPath, b as ownValue, v as isJsonObject, zt as canonicalJson } from "./runner.js";
import { t as unreadable } from "./shared/lockfile.js";
import { t as isStrongIntegrity } from "./shared/is-strong-integrity.js";
import { t as parseYaml } from "./shared/yaml.js";
import { n as unreadableYaml, r as yamlMapping, t as LOCKFILE_LIMITS } from "./shared/yaml-data.js";
// packages/core/ecosystems/pnpm/importer-entries.ts
function importerEntries(importers) {
	return Object.entries(importers).map(([folder, { specifiers: _ranges, ...fields }]) => {
		const details = Object.entries(fields).map(([name, value]) => [name, withoutRanges(value)]);
		return {
			path: joinPath(folder === "." ? "" : folder, "node_modules"),
			name: folder,
			version: null,
			resolved: null,
			integrity: null,
			flags: [],
			details: Object.fromEntries(details)
		};
	});
}
function withoutRanges(group) {
	if (!isJsonObject(group)) return group;
	const resolved = Object.entries(group).map(([name, value]) => {
		if (!isJsonObject(value)) return [name, value];
		const { specifier: _range, ...rest } = value;
		return [name, (Object.keys(rest).length === 1 ? rest.version : void 0) ?? rest];
	});
	return Object.fromEntries(resolved);
}
// packages/core/ecosystems/pnpm/dependency-path.ts
function parseDependencyPath(key, before6) {
	const { name, version, suffix = "" } = (before6 ? /^\/(?<name>(?:@[^/]+\/)?[^/@]+)\/(?<version>[^_/]+)(?<suffix>_.*)?$/ : /^\/?(?<name>(?:@[^/]+\/)?[^/@:]+)@(?<version>[^()]+)(?<suffix>\(.*)?$/).exec(key)?.groups ?? {};
	if (name === void 0 || version === void 0) return {
		name: key,
		version: null,
		suffix: ""
	};
	return {
		name,
		version,
		suffix
	};
}
// packages/core/ecosystems/pnpm/package-entries.ts
function packageEntries(packages, snapshots, before6) {
	if (snapshots === null) return Object.entries(packages).map(([key, fields]) => entry(key, fields, before6));
	const unused = new Map(Object.entries(packages));
	const copies = Object.entries(snapshots).map(([key, snapshot]) => {
		const { suffix } = parseDependencyPath(key, false);
		const id = key.slice(0, key.length - suffix.length);
		const shared = Object.hasOwn(packages, id) ? packages[id] : void 0;
		unused.delete(id);
		return entry(key, shared === void 0 ? snapshot : together(shared, snapshot), false);
	});
	const others = [...unused].map(([key, fields]) => entry(key, {
		...fields,
		"[no snapshot]": true
	}, false));
	return [...copies, ...others];
}
function together(shared, snapshot) {
	const twice = Object.keys(snapshot).some((name) => Object.hasOwn(shared, name));
	return {
		...shared,
		...snapshot,
		...twice && { "[package]": shared }
	};
}
function entry(key, { deprecated: _note, ...fields }, before6) {
	const path = parseDependencyPath(key, before6);
	const { name = path.name, version = path.version, resolution, ...others } = fields;
	const { integrity = null, ...place } = isJsonObject(resolution) ? resolution : {};
	const details = [
		...Object.entries(others).filter(([, value]) => value !== true),
		...path.suffix === "" ? [] : [["copy", path.suffix]],
		...Object.hasOwn(fields, "name") || Object.hasOwn(fields, "version") ? [["key", key]] : [],
		...isJsonObject(resolution) || resolution === void 0 ? [] : [["resolution", resolution]]
	];
	return {
		path: null,
		name: textOf(name),
		version: version === null ? null : textOf(version),
		resolved: placeOf(place, integrity),
		integrity: integrity === null ? null : textOf(integrity),
		flags: Object.keys(others).filter((flag) => others[flag] === true).sort(),
		details: Object.fromEntries(details)
	};
}
function placeOf(place, integrity) {
	const fields = Object.keys(place);
	if (fields.length === 0) return null;
	if (fields.length > 1 || typeof place.tarball !== "string") return canonicalJson(place);
	return typeof integrity === "string" && isStrongIntegrity(integrity) && /^https?:/i.test(place.tarball) ? null : place.tarball;
}
function textOf(value) {
	return typeof value === "string" ? value : canonicalJson(value);
}
// packages/core/ecosystems/pnpm/pnpm-documents.ts
const MAX_DOCUMENTS = 8;
async function readPnpmDocuments(text) {
	const texts = text.split(/^---(?=[ \t\r\n]|$)/m);
	const wanted = (texts[0] ?? "").trim() === "" ? texts.slice(1) : texts;
	if (wanted.length > MAX_DOCUMENTS) return unreadable("unexpected-shape", `more than ${MAX_DOCUMENTS} documents`);
	const documents = [];
	let line = texts.length === wanted.length ? 0 : linesIn(texts[0] ?? "");
	for (const part of wanted) {
		const { root, problems } = await parseYaml(part, LOCKFILE_LIMITS);
		const [problem] = problems;
		if (problem !== void 0) return unreadableYaml(problem, line);
		if (root?.kind !== "mapping") return unreadable("unexpected-shape", `line ${line + 1}: not a mapping`);
		documents.push(yamlMapping(root));
		line += linesIn(part);
	}
	return documents.length > 0 ? {
		ok: true,
		documents
	} : unreadable("unexpected-shape", "empty");
}
function linesIn(text) {
	return text.split("\n").length - 1;
}
// packages/core/ecosystems/pnpm/read-pnpm-lockfile.ts
const KNOWN_FIELDS = [
	"lockfileVersion",
	"importers",
	"packages",
	"catalogs",
	"time"
];
const IMPORTER_FIELDS = [
	"specifiers",
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"dependenciesMeta",
	"publishDirectory"
];
async function readPnpmLockfile(text) {
	const read = await readPnpmDocuments(text);
	if (!read.ok) return read;
	const entries = [];
	for (const [index, file] of read.documents.entries()) {
		const reading = readDocument(file);
		if (!reading.ok) return reading;
		const isProject = index === read.documents.length - 1;
		entries.push(...isProject ? reading.entries : reading.entries.map(ofConfiguration));
	}
	return {
		ok: true,
		entries
	};
}
function readDocument(file) {
	const version = String(ownValue(file, "lockfileVersion"));
	if (!/^(?:5\.[1-4](?:-inlineSpecifiers)?|6\.[01]|9\.0)$/.test(version)) return unreadable("unsupported-version", `lockfileVersion ${version.slice(0, 40)}`);
	const [importers, packages, snapshots] = [
		tableIn(file, "importers"),
		tableIn(file, "packages"),
		tableIn(file, "snapshots")
	];
	if (importers === null || packages === null || snapshots === null) return unreadable("unexpected-shape", "importers, packages or snapshots is not a mapping");
	const hasSnapshots = version.startsWith("9");
	const ownPart = Object.hasOwn(file, "importers") ? [] : IMPORTER_FIELDS;
	const knownFields = [
		...KNOWN_FIELDS,
		...ownPart,
		...hasSnapshots ? ["snapshots"] : []
	];
	const project = Object.fromEntries(Object.entries(file).filter(([name]) => ownPart.includes(name)));
	return {
		ok: true,
		entries: [
			...settingsEntry(Object.entries(file).filter(([name]) => !knownFields.includes(name))),
			...importerEntries(ownPart.length > 0 ? { ".": project } : importers),
			...packageEntries(packages, hasSnapshots ? snapshots : null, version.startsWith("5"))
		]
	};
}
function settingsEntry(fields) {
	if (fields.length === 0) return [];
	return [{
		path: null,
		name: "[settings]",
		version: null,
		resolved: null,
		integrity: null,
		flags: [],
		details: Object.fromEntries(fields)
	}];
}
function ofConfiguration(entry) {
	return {
		...entry,
		path: null,
		flags: [...entry.flags, "configuration"]
	};
}
function tableIn(file, name) {
	const value = ownValue(file, name) ?? {};
	return isTable(value) ? value : null;
}
function isTable(value) {
	return isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row));
}
export { readPnpmLockfile };
