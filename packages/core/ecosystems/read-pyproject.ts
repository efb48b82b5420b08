import type { Manifest } from "./manifest.ts";
import { textsIn, tomlStatements } from "./toml-statements.ts";

/** What poetry, uv and pdm resolve from; their own settings, the build system and the metadata are left out. */
const relevant = [
  /^project\.(?:dependencies|requires-python)$/,
  /^project\.optional-dependencies\./,
  /^dependency-groups\./,
  /^tool\.poetry\.(?:dependencies|dev-dependencies|extras)\./,
  /^tool\.poetry\.(?:group|source)[.#]/,
  /^tool\.uv\.(?:sources|index|workspace)[.#]/,
  /^tool\.uv\.(?:dev-dependencies|constraint-dependencies|override-dependencies|environments)$/,
  /^tool\.pdm\.(?:dev-dependencies|resolution|source)[.#]/,
];

export function readPyproject(text: string): Manifest {
  const statements = tomlStatements(text);
  const listed = (wanted: string) =>
    statements.filter(({ name }) => name === wanted).flatMap(({ value }) => textsIn(value));
  const include = listed("tool.uv.workspace.members");
  return {
    items: statements.filter(({ name }) => relevant.some((pattern) => pattern.test(name))),
    workspace: include.length > 0 ? { include, exclude: listed("tool.uv.workspace.exclude") } : null,
  };
}
