import { b as ownValue, v as isJsonObject } from "./runner.js";
import { t as unreadable } from "./shared/lockfile.js";
import { n as packageFiles, t as readToml } from "./shared/read-toml.js";
import { i as unordered, n as tablesIn, o as without, r as toEntry, t as settingsEntry } from "./shared/to-entry.js";
// packages/core/ecosystems/poetry/read-poetry-lockfile.ts
const VERSIONS = [
	"1.0",
	"1.1",
	"2.0",
	"2.1"
];
async function readPoetryLockfile(text) {
	const read = await readToml(text);
	if (!read.ok) return read;
	const { package: listed, metadata = {}, ...others } = read.file;
	const packages = tablesIn(listed);
	if (packages === null || !isJsonObject(metadata)) return unreadable("unexpected-shape", "package or metadata is not what Poetry writes");
	const version = ownValue(metadata, "lock-version") ?? null;
	if (typeof version !== "string" || !VERSIONS.includes(version)) return unreadable("unsupported-version", `lock-version ${JSON.stringify(version).slice(0, 40)}`);
	const filesApart = ownValue(metadata, "files") ?? {};
	if (!isJsonObject(filesApart)) return unreadable("unexpected-shape", "metadata.files is not a table");
	const entries = packages.map((fields) => packageEntry(fields, filesApart)).filter((entry) => entry !== null);
	if (entries.length < packages.length) return unreadable("unexpected-shape", "a package without name or version");
	const hash = version === "2.1" ? ["content-hash"] : [];
	const settings = {
		...others,
		...without(metadata, [
			"lock-version",
			"files",
			...hash
		])
	};
	return {
		ok: true,
		entries: [...settingsEntry({
			...settings,
			...filesOfNone(packages, filesApart)
		}), ...entries]
	};
}
function packageEntry(fields, filesApart) {
	const { name, version, description: _note, files, source, groups, ...others } = fields;
	if (typeof name !== "string" || typeof version !== "string") return null;
	const listed = files ?? ownValue(filesApart, name);
	const known = listed === void 0 ? null : packageFiles(listed);
	const isOnIndex = isJsonObject(source) && source.type === "legacy";
	const isLocal = isJsonObject(source) && source.type === "directory";
	return toEntry({
		name,
		version: isLocal ? null : version
	}, {
		...others,
		...groups !== void 0 && { groups: unordered(groups) },
		...known !== null && { files: known.files },
		...source === void 0 || isOnIndex && known?.areFixed === true ? {} : { source }
	});
}
function filesOfNone(packages, filesApart) {
	const names = packages.map(({ name }) => String(name));
	const rest = without(filesApart, names);
	return Object.keys(rest).length === 0 ? {} : { files: rest };
}
export { readPoetryLockfile };
