import { b as ownValue, v as isJsonObject } from "./runner.js";
import { t as unreadable } from "./shared/lockfile.js";
import { n as packageFiles, t as readToml } from "./shared/read-toml.js";
import { a as withUnordered, n as tablesIn, o as without, r as toEntry, t as settingsEntry } from "./shared/to-entry.js";
// packages/core/ecosystems/pdm/read-pdm-lockfile.ts
const VERSION = /^4\.(?:[0-4](?:\.\d)?|5(?:\.[01])?)$/;
const ARCHIVE = /\.(?:whl|zip|tar|tgz|gz|bz2|xz)$/i;
const LISTS = [
	"groups",
	"strategy",
	"dependencies",
	"extras"
];
async function readPdmLockfile(text) {
	const read = await readToml(text);
	if (!read.ok) return read;
	const { package: listed, metadata = {}, ...others } = read.file;
	const packages = tablesIn(listed);
	if (packages === null || !isJsonObject(metadata)) return unreadable("unexpected-shape", "package or metadata is not what PDM writes");
	const version = ownValue(metadata, "lock_version") ?? null;
	if (typeof version !== "string" || !VERSION.test(version)) return unreadable("unsupported-version", `lock_version ${JSON.stringify(version).slice(0, 40)}`);
	const { files: filesApart = {}, ...rest } = without(metadata, ["lock_version", "content_hash"]);
	if (!isJsonObject(filesApart)) return unreadable("unexpected-shape", "metadata.files is not a table");
	const entries = packages.map(packageEntry).filter((entry) => entry !== null);
	if (entries.length < packages.length) return unreadable("unexpected-shape", "a package without name");
	const files = Object.entries(filesApart).map(([name, list]) => [name, packageFiles(list).files]);
	const settings = {
		...others,
		...withUnordered(rest, LISTS)
	};
	const apart = files.length === 0 ? {} : { files: Object.fromEntries(files) };
	return {
		ok: true,
		entries: [...settingsEntry({
			...settings,
			...apart
		}), ...entries]
	};
}
function packageEntry(fields) {
	const { name, version = null, summary: _note, files, ...others } = fields;
	if (typeof name !== "string" || version !== null && typeof version !== "string") return null;
	const isLocal = typeof others.path === "string" && !ARCHIVE.test(others.path);
	return toEntry({
		name,
		version: isLocal ? null : version
	}, {
		...withUnordered(others, LISTS),
		...files !== void 0 && { files: packageFiles(files).files }
	});
}
export { readPdmLockfile };
