import { Vt as groupBy } from "./runner.js";
import { t as unreadable } from "./shared/lockfile.js";
// packages/core/ecosystems/cargo/cargo-package.ts
function toCargoPackage({ fields }) {
	const { name, version, source, checksum, dependencies = [], ...others } = Object.fromEntries(fields);
	if (typeof name !== "string" || typeof version !== "string" || typeof dependencies === "string") return null;
	if (!isTextOrAbsent(source) || !isTextOrAbsent(checksum)) return null;
	return {
		name,
		version,
		source: source ?? null,
		checksum: checksum ?? null,
		dependencies,
		others
	};
}
function completeReferences(packages) {
	const byName = groupBy(packages, ({ name }) => name);
	return (reference) => {
		const [, name = "", version, source] = /^(\S+)(?: (\S+))?(?: \((.+)\))?$/.exec(reference) ?? [];
		const meant = (byName.get(name) ?? []).filter((candidate) => (version === void 0 || candidate.version === version) && (source === void 0 || candidate.source === source));
		const [only] = meant;
		if (only === void 0 || meant.length > 1) return reference;
		return only.source === null ? `${name} (own)` : `${name} ${only.version} (${only.source})`;
	};
}
function isTextOrAbsent(value) {
	return value === void 0 || typeof value === "string";
}
// packages/core/ecosystems/cargo/read-cargo-tables.ts
const header = /^(?:\[\[(package|patch\.unused)\]\]|\[(metadata|root)\])$/;
const pair = /^([A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*") = (.*)$/;
function readCargoTables(text) {
	const lines = text.split(/\r?\n/);
	const tables = [{
		header: "",
		fields: new Map()
	}];
	for (let index = 0; index < lines.length; index++) {
		const line = (lines[index] ?? "").trimEnd();
		if (line === "" || line.startsWith("#")) continue;
		const opened = header.exec(line);
		if (opened !== null) {
			tables.push({
				header: opened[1] ?? opened[2] ?? "",
				fields: new Map()
			});
			continue;
		}
		const field = readField(lines, index);
		const fields = tables.at(-1)?.fields;
		if (field === null || fields === void 0 || fields.has(field.name)) return {
			ok: false,
			line: index + 1
		};
		fields.set(field.name, field.value);
		index = field.lastLine;
	}
	return hasUniqueTables(tables) ? {
		ok: true,
		tables
	} : {
		ok: false,
		line: lines.length
	};
}
function readField(lines, index) {
	const parts = pair.exec((lines[index] ?? "").trimEnd());
	if (parts === null) return null;
	const [, key = "", rest = ""] = parts;
	const name = key.startsWith("\"") ? readText(key) : key;
	if (name === null) return null;
	if (rest === "[") return readList(lines, index, name);
	if (rest === "[]") return {
		name,
		value: [],
		lastLine: index
	};
	const value = readText(rest) ?? (name === "version" && /^\d{1,9}$/.test(rest) ? rest : null);
	return value === null ? null : {
		name,
		value,
		lastLine: index
	};
}
function readList(lines, start, name) {
	const value = [];
	for (let index = start + 1; index < lines.length; index++) {
		const line = (lines[index] ?? "").trim();
		if (line === "]") return {
			name,
			value,
			lastLine: index
		};
		const text = readText(line.replace(/,$/, ""));
		if (text === null) return null;
		value.push(text);
	}
	return null;
}
function readText(source) {
	if (!/^"(?:[^"\\]|\\.)*"$/.test(source)) return null;
	try {
		return JSON.parse(source);
	} catch {
		return null;
	}
}
function hasUniqueTables(tables) {
	return ["metadata", "root"].every((single) => tables.filter(({ header }) => header === single).length <= 1);
}
// packages/core/ecosystems/cargo/read-cargo-lockfile.ts
function readCargoLockfile(text) {
	const reading = readCargoTables(text);
	if (!reading.ok) return unreadable("syntax", `line ${reading.line} is not what Cargo writes`);
	const tables = groupBy(reading.tables, ({ header }) => header);
	for (const [name, value] of tables.get("")?.flatMap(({ fields }) => [...fields]) ?? []) {
		if (name !== "version") return unreadable("unexpected-shape", `unknown field ${name.slice(0, 40)}`);
		if (!/^[1-4]$/.test(String(value))) return unreadable("unsupported-version", `version ${String(value).slice(0, 40)}`);
	}
	const packages = readPackages([...tables.get("package") ?? [], ...tables.get("root") ?? []]);
	const unused = readPackages(tables.get("patch.unused") ?? []);
	if (packages === null || unused === null) return unreadable("unexpected-shape", "a package without name or version");
	return {
		ok: true,
		entries: entriesOf(packages, unused, tables.get("metadata")?.flatMap(({ fields }) => [...fields]) ?? [])
	};
}
function readPackages(tables) {
	const packages = tables.map(toCargoPackage).filter((reading) => reading !== null);
	return packages.length === tables.length ? packages : null;
}
function entriesOf(packages, unused, metadata) {
	const complete = completeReferences(packages);
	const fetched = packages.filter(({ source }) => source !== null);
	const apart = new Map(metadata);
	const entries = fetched.map((crate) => {
		const key = `checksum ${crate.name} ${crate.version} (${crate.source})`;
		const checksum = crate.checksum ?? noneIsNull(apart.get(key));
		apart.delete(key);
		return toEntry({
			...crate,
			checksum,
			dependencies: crate.dependencies.map(complete)
		}, []);
	});
	const patches = unused.filter(({ source }) => source !== null).map((crate) => toEntry(crate, ["patch.unused"]));
	return [
		...entries,
		...patches,
		...apart.size === 0 ? [] : [restOfMetadata(apart)]
	];
}
function toEntry(crate, flags) {
	const { name, version, source, checksum, dependencies, others } = crate;
	return {
		path: null,
		name,
		version,
		resolved: source,
		integrity: checksum,
		flags,
		details: dependencies.length === 0 ? others : {
			...others,
			dependencies: dependencies.toSorted()
		}
	};
}
function noneIsNull(checksum) {
	return typeof checksum !== "string" || checksum === "<none>" ? null : checksum;
}
function restOfMetadata(rest) {
	return {
		path: null,
		name: "[metadata]",
		version: null,
		resolved: null,
		integrity: null,
		flags: [],
		details: Object.fromEntries(rest)
	};
}
export { readCargoLockfile };
