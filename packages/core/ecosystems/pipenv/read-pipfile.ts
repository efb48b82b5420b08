import type { Manifest } from "../manifest.ts";
import { tomlStatements } from "../toml-statements.ts";

/** Settings and commands; every other table is a category of packages, or names an index or a Python. */
const NOT_RESOLVED = /^(?:pipenv|scripts)\./;

export function readPipfile(text: string): Manifest {
  return { items: tomlStatements(text).filter(({ name }) => !NOT_RESOLVED.test(name)), workspace: null };
}
