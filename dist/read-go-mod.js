// packages/core/ecosystems/go/read-go-mod.ts
function readGoMod(text) {
	const items = [];
	const local = new Set();
	for (const { words, verb, line, column } of directives(text)) {
		const at = {
			line,
			column
		};
		if (verb === "require") items.push({
			name: words[0] ?? "",
			value: words[1] ?? "",
			at
		});
		if (verb !== "replace") continue;
		const arrow = words.indexOf("=>");
		const [target = "", version = ""] = words.slice(arrow + 1);
		if (/^(?:\.{0,2}\/|[A-Za-z]:)/.test(target)) local.add(words[0] ?? "");
		else items.push({
			name: target,
			value: version,
			at
		});
	}
	return {
		items: items.filter(({ name }) => !local.has(name)),
		workspace: null
	};
}
const INERT = [
	"module",
	"retract",
	"ignore"
];
function readGoModSettings(text) {
	return [...directives(text)].filter(({ verb }) => !INERT.includes(verb)).map(({ verb, words }) => JSON.stringify([verb, ...words])).sort();
}
function* directives(text) {
	let block = "";
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const code = /^(?:(?!\/\/).)*["`]/.test(raw) ? raw : raw.replace(/\/\/.*$/, "");
		const words = code.split(/\s+/).filter((word) => word !== "");
		const [first = ""] = words;
		const place = {
			line: index + 1,
			column: code.search(/\S/) + 1
		};
		if (first === ")") block = "";
		else if (block !== "" && first !== "") yield {
			verb: block,
			words,
			...place
		};
		else if (words[1] === "(" && words.length === 2) block = first;
		else if (first !== "") yield {
			verb: first,
			words: words.slice(1),
			...place
		};
	}
}
export { readGoMod, readGoModSettings };
