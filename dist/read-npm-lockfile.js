import { Nt as fileName, b as ownValue, v as isJsonObject, y as isTooDeep } from "./runner.js";
import { t as unreadable } from "./shared/lockfile.js";
import { t as isStrongIntegrity } from "./shared/is-strong-integrity.js";
// packages/core/ecosystems/npm/npm-entry.ts
const notesForPeople = new Set([
	"license",
	"funding",
	"deprecated"
]);
const ownMetadata = new Set([
	"version",
	...notesForPeople,
	"engines",
	"peerDependenciesMeta"
]);
const rootMetadata = new Set([
	...ownMetadata,
	"name",
	"bin",
	"workspaces"
]);
const ranges = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies",
	"requires"
];
function thirdPartyEntry(path, fields) {
	return entry(path, without(fields, notesForPeople));
}
function ownEntry(path, fields) {
	return entry(path, [...without(fields, ownMetadata, ranges), ...namesWanted(fields)]);
}
function rootEntry(root, unknown, hasWorkspaces) {
	const keptFields = [
		...without(root, rootMetadata, ranges),
		...unknown,
		...hasWorkspaces ? namesWanted(root) : []
	];
	return keptFields.length === 0 ? null : entry("", keptFields);
}
function without(fields, metadata, others = []) {
	return Object.entries(fields).filter(([name]) => !metadata.has(name) && !others.includes(name));
}
function namesWanted(fields) {
	const wanted = ranges.map((kind) => ownValue(fields, kind)).filter(isJsonObject);
	const names = new Set(wanted.flatMap((group) => Object.keys(group)));
	return names.size === 0 ? [] : [["dependencies", [...names].sort()]];
}
const texts = [
	"name",
	"version",
	"resolved",
	"integrity"
];
function entry(path, fields) {
	const text = new Map();
	const details = [];
	const flags = [];
	for (const [name, value] of fields) if (typeof value === "string" && texts.includes(name)) text.set(name, value);
	else if (value === true) flags.push(name);
	else details.push([name, value]);
	return {
		path,
		name: text.get("name") ?? nameFromPath(path),
		version: text.get("version") ?? null,
		resolved: text.get("resolved") ?? null,
		integrity: text.get("integrity") ?? null,
		flags: flags.sort(),
		details: Object.fromEntries(details)
	};
}
function nameFromPath(path) {
	const start = path.lastIndexOf("node_modules/");
	return start < 0 ? fileName(path) : path.slice(start + 13);
}
// packages/core/ecosystems/npm/read-npm-packages.ts
function readNpmPackages(packages) {
	return Object.entries(packages).filter(([path]) => path !== "").map(([path, fields]) => isInstalled(path) ? thirdPartyEntry(path, fields) : ownEntry(path, fields));
}
function isInstalled(path) {
	return path.startsWith("node_modules/") || path.includes("/node_modules/");
}
// packages/core/ecosystems/npm/read-npm-tree.ts
function readNpmTree(tree, parent = "") {
	return Object.entries(tree).flatMap(([name, fields]) => {
		const path = `${parent}node_modules/${name}`;
		const inner = ownValue(fields, "dependencies");
		if (!isTree(inner)) return [thirdPartyEntry(path, fields)];
		const { dependencies: _nested, ...own } = fields;
		return [toEntry(path, own), ...readNpmTree(inner ?? {}, `${path}/`)];
	});
}
function toEntry(path, fields) {
	const version = ownValue(fields, "version");
	if (typeof version !== "string" || !isFolder(version)) return thirdPartyEntry(path, fields);
	return {
		...ownEntry(path, fields),
		version
	};
}
function isFolder(version) {
	return version.startsWith("file:") && !/\.(tgz|tar|tar\.gz)$/i.test(version);
}
function isTree(value) {
	return value === void 0 || isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row));
}
// packages/core/ecosystems/npm/unmirrored-entries.ts
function unmirroredEntries(table, tree) {
	const byPath = new Map(table.map((entry) => [entry.path, entry]));
	return tree.filter((entry) => {
		const twin = byPath.get(entry.path);
		return twin === void 0 || !agree(twin, entry);
	});
}
function agree(packaged, mirrored) {
	return mirrored.version !== null && versionsInTree(packaged).includes(mirrored.version) && [null, packaged.resolved].includes(mirrored.resolved) && [null, packaged.integrity].includes(mirrored.integrity) && ["dev", "optional"].every((flag) => packaged.flags.includes(flag) === mirrored.flags.includes(flag));
}
function versionsInTree({ name, version, resolved, flags }) {
	return [
		version,
		flags.includes("link") ? `file:${resolved}` : resolved,
		`npm:${name}@${version}`
	];
}
// packages/core/ecosystems/npm/without-host.ts
function withoutHost(entry) {
	const { resolved, integrity } = entry;
	return resolved !== null && /^https?:/i.test(resolved) && integrity !== null && isStrongIntegrity(integrity) ? {
		...entry,
		resolved: null
	} : entry;
}
// packages/core/ecosystems/npm/read-npm-lockfile.ts
const knownFields = [
	"name",
	"version",
	"lockfileVersion",
	"requires",
	"packages",
	"dependencies"
];
function readNpmLockfile(text) {
	const file = parseJson(text);
	if (file === void 0) return unreadable("syntax", "not JSON");
	if (!isJsonObject(file)) return unreadable("unexpected-shape", "not an object");
	if (isTooDeep(file)) return unreadable("too-deep", "nested too deeply");
	const version = ownValue(file, "lockfileVersion") ?? 1;
	if (version !== 1 && version !== 2 && version !== 3) return unreadable("unsupported-version", `lockfileVersion ${JSON.stringify(version).slice(0, 40)}`);
	const packages = ownValue(file, "packages");
	const tree = ownValue(file, "dependencies");
	if (!isTable(packages) || !isTable(tree)) return unreadable("unexpected-shape", "packages or dependencies is not an object");
	if (packages === void 0 && tree === void 0 && !Object.hasOwn(file, "lockfileVersion")) return unreadable("unexpected-shape", "neither packages nor dependencies nor lockfileVersion");
	return {
		ok: true,
		entries: entriesOf(file, packages, tree)
	};
}
function entriesOf(file, packages, tree) {
	const table = packages === void 0 ? [] : readNpmPackages(packages);
	const fromTree = tree === void 0 ? [] : readNpmTree(tree);
	const others = packages === void 0 ? fromTree : unmirroredEntries(table, fromTree);
	const entries = [...table, ...others].map(withoutHost);
	const unknown = Object.entries(file).filter(([name]) => !knownFields.includes(name));
	const ownFolders = entries.some(({ path }) => path !== null && !path.includes("node_modules/"));
	const root = rootEntry(packages?.[""] ?? {}, unknown, ownFolders);
	return root === null ? entries : [root, ...entries];
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isTable(value) {
	if (value === void 0) return true;
	return isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row));
}
export { readNpmLockfile };
