import { b as ownValue, v as isJsonObject, zt as canonicalJson } from "./runner.js";
import { t as readJsonObject } from "./shared/read-json-object.js";
// packages/core/ecosystems/read-package-json-settings.ts
const GROUPS = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
const SCRIPTS = [
	"preinstall",
	"install",
	"postinstall",
	"prepublish",
	"preprepare",
	"prepare",
	"postprepare"
];
const SETTINGS = [
	"workspaces",
	"allowScripts",
	"packageManager",
	"pnpm"
];
function readPackageJsonSettings(text) {
	const read = readJsonObject(text);
	if (!read.ok) return [text];
	const { file } = read;
	const scripts = ownValue(file, "scripts") ?? {};
	return [
		...GROUPS.map((group) => [group, namesIn(ownValue(file, group))]),
		...SCRIPTS.map((name) => [`scripts.${name}`, isJsonObject(scripts) ? ownValue(scripts, name) : scripts]),
		...SETTINGS.map((name) => [name, ownValue(file, name)])
	].flatMap(([name, value]) => value === void 0 ? [] : `${name} ${canonicalJson(value)}`);
}
function namesIn(group) {
	return isJsonObject(group) ? Object.keys(group).sort() : group;
}
export { readPackageJsonSettings };
