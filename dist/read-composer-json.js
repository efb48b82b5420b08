import { n as parseFields, t as itemsUnder } from "./shared/manifest-fields.js";
// packages/core/ecosystems/composer/read-composer-json.ts
const fields = [
	"version",
	"require",
	"require-dev",
	"conflict",
	"replace",
	"provide",
	"minimum-stability",
	"prefer-stable",
	"repositories",
	"extra"
];
async function readComposerJson(text) {
	const root = await parseFields(text);
	return root === null ? null : {
		items: itemsUnder(root, fields),
		workspace: null
	};
}
export { readComposerJson };
