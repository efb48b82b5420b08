import { t as unreadable } from "./shared/lockfile.js";
import { r as toEntry } from "./shared/to-entry.js";
// packages/core/ecosystems/go/read-go-sum.ts
function readGoSum(text) {
	const modules = new Map();
	for (const [index, line] of text.split("\n").entries()) {
		const words = line.trim().split(/\s+/);
		const [name = "", versionOrMod = "", digest = "", more] = words;
		if (words.length === 1 && name === "") continue;
		const isMod = versionOrMod.endsWith("/go.mod");
		const version = isMod ? versionOrMod.slice(0, -7) : versionOrMod;
		if (more !== void 0 || !/^v\d/.test(version) || !/^h\d+:./.test(digest)) return unreadable("syntax", `line ${index + 1} is not what Go writes`);
		const key = `${name} ${version}`;
		const digests = modules.get(key) ?? {
			name,
			version,
			zip: new Set(),
			mod: new Set()
		};
		(isMod ? digests.mod : digests.zip).add(digest);
		modules.set(key, digests);
	}
	return {
		ok: true,
		entries: [...modules.values()].map(({ name, version, zip, mod }) => toEntry({
			name,
			version,
			integrity: zip.size === 0 ? null : [...zip].sort().join(" ")
		}, mod.size === 0 ? {} : { "go.mod": [...mod].sort() }))
	};
}
export { readGoSum };
