import { r as childOf } from "./shared/yaml.js";
import { n as parseFields, r as textsUnder, t as itemsUnder } from "./shared/manifest-fields.js";
// packages/core/ecosystems/read-package-json.ts
const FIELDS = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies",
	"peerDependenciesMeta",
	"dependenciesMeta",
	"bundleDependencies",
	"bundledDependencies",
	"overrides",
	"resolutions",
	"workspaces"
];
async function readPackageJson(text, own) {
	const root = await parseFields(text);
	if (root === null) return null;
	const below = own === void 0 ? void 0 : childOf(root, own.below);
	const ownItems = own !== void 0 && below?.kind === "mapping" ? itemsUnder(below, own.fields) : [];
	const include = [...textsUnder(root, "workspaces"), ...textsUnder(root, "workspaces", "packages")];
	return {
		items: [...itemsUnder(root, FIELDS), ...ownItems.map((item) => ({
			...item,
			name: `${own?.below}.${item.name}`
		}))],
		workspace: include.length > 0 ? {
			include,
			exclude: []
		} : null
	};
}
export { readPackageJson };
