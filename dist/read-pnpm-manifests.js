import { n as parseFields, r as textsUnder, t as itemsUnder } from "./shared/manifest-fields.js";
import { readPackageJson } from "./read-package-json.js";
// packages/core/ecosystems/pnpm/read-pnpm-manifests.ts
const VERSION_SETTINGS = [
	"overrides",
	"packageExtensions",
	"patchedDependencies"
];
async function readPnpmPackageJson(text) {
	return readPackageJson(text, {
		below: "pnpm",
		fields: VERSION_SETTINGS
	});
}
async function readPnpmWorkspace(text) {
	const root = await parseFields(text);
	if (root === null) return null;
	return {
		items: itemsUnder(root, [
			"packages",
			"catalog",
			"catalogs",
			...VERSION_SETTINGS
		]),
		workspace: {
			include: textsUnder(root, "packages"),
			exclude: []
		}
	};
}
export { readPnpmPackageJson, readPnpmWorkspace };
