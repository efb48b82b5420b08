// packages/core/ecosystems/bundler/read-gemfile.ts
function readGemfile(text) {
	return {
		items: text.split(/\r?\n/).flatMap((raw, index) => {
			const code = withoutComment(raw).replace(/\s+/g, " ").trim();
			if (code === "") return [];
			return [{
				name: code,
				value: "",
				at: {
					line: index + 1,
					column: raw.search(/\S/) + 1
				}
			}];
		}),
		workspace: null
	};
}
function withoutComment(line) {
	if (line.trimStart().startsWith("#")) return "";
	const lastQuote = Math.max(line.lastIndexOf("\""), line.lastIndexOf("'"));
	const comment = line.slice(lastQuote + 1).search(/\s#/);
	return comment < 0 ? line : line.slice(0, lastQuote + 1 + comment);
}
export { readGemfile };
