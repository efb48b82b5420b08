import { n as tomlStatements } from "./shared/toml-statements.js";
// packages/core/ecosystems/pipenv/read-pipfile.ts
const NOT_RESOLVED = /^(?:pipenv|scripts)\./;
function readPipfile(text) {
	return {
		items: tomlStatements(text).filter(({ name }) => !NOT_RESOLVED.test(name)),
		workspace: null
	};
}
export { readPipfile };
