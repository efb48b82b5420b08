import { n as tomlStatements, t as textsIn } from "./shared/toml-statements.js";
// packages/core/ecosystems/cargo/read-cargo-toml.ts
const relevant = /^(?:(?:.*\.)?(?:(?:dev|build)[-_])?dependencies\.|patch\.|replace\.|(?:workspace\.)?package\.(?:name|version)\b|workspace\.(?:members|exclude)$)/;
function readCargoToml(text) {
	const statements = tomlStatements(text);
	const isRoot = statements.some(({ name }) => name.startsWith("workspace.")) || /^\s*\[workspace\]/m.test(text);
	const exclude = statements.filter(({ name }) => name === "workspace.exclude").flatMap(({ value }) => textsIn(value));
	return {
		items: statements.filter(({ name }) => relevant.test(name)),
		workspace: isRoot ? {
			include: ["**"],
			exclude
		} : null
	};
}
export { readCargoToml };
