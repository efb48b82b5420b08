import { Ht as countBy, b as ownValue, v as isJsonObject, zt as canonicalJson } from "./runner.js";
import { t as unreadable } from "./shared/lockfile.js";
import { n as packageFiles, t as readToml } from "./shared/read-toml.js";
import { a as withUnordered, n as tablesIn, o as without, r as toEntry, t as settingsEntry } from "./shared/to-entry.js";
// packages/core/ecosystems/uv/read-uv-lockfile.ts
const KNOWN_FIELDS = [
	"version",
	"revision",
	"package",
	"options"
];
const CHOOSING_OPTIONS = [
	"exclude-newer",
	"exclude-newer-span",
	"exclude-newer-package"
];
const EDGES = [
	"dependencies",
	"optional-dependencies",
	"dev-dependencies"
];
async function readUvLockfile(text) {
	const read = await readToml(text);
	if (!read.ok) return read;
	const { file } = read;
	const version = ownValue(file, "version");
	if (version !== 1) return unreadable("unsupported-version", `version ${JSON.stringify(version)?.slice(0, 40)}`);
	const packages = tablesIn(ownValue(file, "package"));
	const options = ownValue(file, "options") ?? {};
	if (packages === null || !isJsonObject(options)) return unreadable("unexpected-shape", "package or options is not what uv writes");
	const isOnlyOne = onlyOnes(packages);
	const entries = packages.map((fields) => packageEntry(fields, isOnlyOne)).filter((entry) => entry !== null);
	if (entries.length < packages.length) return unreadable("unexpected-shape", "a package without name or source");
	const chosen = without(options, CHOOSING_OPTIONS);
	const settings = {
		...without(file, KNOWN_FIELDS),
		...Object.keys(chosen).length > 0 && { options: chosen }
	};
	return {
		ok: true,
		entries: [...settingsEntry(settings), ...entries]
	};
}
function packageEntry(fields, isOnlyOne) {
	const { name, version = null, source, wheels, sdist, ...others } = fields;
	if (typeof name !== "string" || !isTextOrNull(version) || !isJsonObject(source)) return null;
	const isOwn = [
		"virtual",
		"editable",
		"directory"
	].some((kind) => Object.hasOwn(source, kind));
	const isIndexed = Object.keys(source).length === 1 && Object.hasOwn(source, "registry");
	const found = [wheels, sdist === void 0 ? void 0 : [sdist]].map((list) => list === void 0 ? null : packageFiles(list));
	const [fixedWheels = null, fixedSdist = null] = found;
	const present = found.filter((list) => list !== null);
	const areFixed = present.length > 0 && present.every((list) => list.areFixed);
	const { metadata, ...rest } = others;
	const edges = EDGES.map((field) => [field, withoutSources(rest[field], isOnlyOne)]);
	return toEntry({
		name,
		version: isOwn ? null : version
	}, {
		...withUnordered({
			...rest,
			...Object.fromEntries(edges.filter(isPresent))
		}, EDGES),
		...fixedWheels !== null && { wheels: fixedWheels.files },
		...fixedSdist !== null && { sdist: fixedSdist.files },
		...!isOwn && metadata !== void 0 && { metadata },
		...isIndexed && areFixed && isOnlyOne({
			name,
			version
		}) ? {} : { source }
	});
}
function isPresent(field) {
	return field[1] !== void 0;
}
function onlyOnes(packages) {
	const counts = countBy(packages.flatMap(({ name, version }) => [canonicalJson([name]), canonicalJson([name, version])]), (key) => key);
	return ({ name, version }) => counts.get(canonicalJson(version === void 0 ? [name] : [name, version])) === 1;
}
function withoutSources(value, isOnlyOne) {
	if (Array.isArray(value)) return value.map((one) => withoutSource(one, isOnlyOne));
	if (!isJsonObject(value)) return value;
	const groups = Object.entries(value).map(([group, list]) => [group, withoutSources(list, isOnlyOne) ?? null]);
	return Object.fromEntries(groups);
}
function withoutSource(reference, isOnlyOne) {
	if (!isJsonObject(reference) || !isOnlyOne(reference)) return reference;
	return without(reference, ["source"]);
}
function isTextOrNull(value) {
	return value === null || typeof value === "string";
}
export { readUvLockfile };
