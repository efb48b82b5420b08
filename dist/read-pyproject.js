import { n as tomlStatements, t as textsIn } from "./shared/toml-statements.js";
// packages/core/ecosystems/read-pyproject.ts
const STANDARD = [
	/^project\.(?:dependencies|requires-python)$/,
	/^project\.optional-dependencies\./,
	/^dependency-groups\./
];
function readPyproject(text, { own, workspace }) {
	const statements = tomlStatements(text);
	const listed = (key) => statements.filter(({ name }) => name === `${workspace}.${key}`).flatMap(({ value }) => textsIn(value));
	const members = {
		include: listed("members"),
		exclude: listed("exclude")
	};
	return {
		items: statements.filter(({ name }) => [...STANDARD, ...own].some((pattern) => pattern.test(name))),
		workspace: members.include.length > 0 ? members : null
	};
}
export { readPyproject };
