import { v as isJsonObject } from "./runner.js";
import { t as unreadable } from "./shared/lockfile.js";
import { t as readJsonObject } from "./shared/read-json-object.js";
import { n as tablesIn, o as without, r as toEntry, t as settingsEntry } from "./shared/to-entry.js";
// packages/core/ecosystems/composer/read-composer-lockfile.ts
const NOTES_OF_FILE = [
	"_readme",
	"content-hash",
	"hash",
	"plugin-api-version"
];
const NOTES_OF_PACKAGE = [...[
	"description",
	"keywords",
	"homepage",
	"license",
	"authors",
	"support",
	"funding",
	"abandoned"
], ...[
	"suggest",
	"time",
	"notification-url"
]];
function readComposerLockfile(text) {
	const read = readJsonObject(text);
	if (!read.ok) return read;
	const { packages, "packages-dev": packagesDev, ...others } = read.file;
	const entries = packages === void 0 ? null : entriesOf(packages, false);
	const development = entriesOf(packagesDev ?? [], true);
	if (entries === null || development === null) return unreadable("unexpected-shape", "packages or packages-dev is not a list of packages");
	const settings = Object.entries(without(others, NOTES_OF_FILE)).filter(([, value]) => !isEmpty(value));
	return {
		ok: true,
		entries: [
			...settingsEntry(Object.fromEntries(settings)),
			...entries,
			...development
		]
	};
}
function entriesOf(list, isDevelopment) {
	const packages = tablesIn(list);
	const entries = packages?.map((fields) => packageEntry(fields, isDevelopment)).filter((entry) => entry !== null);
	return entries?.length === packages?.length ? entries ?? null : null;
}
function packageEntry(fields, isDevelopment) {
	const { name, version, ...others } = without(fields, NOTES_OF_PACKAGE);
	if (typeof name !== "string" || typeof version !== "string") return null;
	return toEntry({
		name,
		version
	}, {
		...others,
		...isDevelopment && { "[development]": true }
	});
}
function isEmpty(value) {
	return Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}
export { readComposerLockfile };
