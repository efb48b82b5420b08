import type { Manifest, WorkspaceMembers } from "./manifest.ts";
import { textsIn, tomlStatements } from "./toml-statements.ts";

/** What the packaging standards say (PEP 621, 631 and 735), for every package manager that follows them. */
const STANDARD = [
  /^project\.(?:dependencies|requires-python)$/,
  /^project\.optional-dependencies\./,
  /^dependency-groups\./,
];

interface OwnTables {
  /** Names of statements that only this package manager resolves from. */
  readonly own: readonly RegExp[];
  /** The table that names the members of a workspace, such as `tool.uv.workspace`. */
  readonly workspace?: string;
}

/** Reads `pyproject.toml`; settings, the build system and the metadata are left out. */
export function readPyproject(text: string, { own, workspace }: OwnTables): Manifest {
  const statements = tomlStatements(text);
  const listed = (key: string) =>
    statements.filter(({ name }) => name === `${workspace}.${key}`).flatMap(({ value }) => textsIn(value));
  const members: WorkspaceMembers = { include: listed("members"), exclude: listed("exclude") };
  return {
    items: statements.filter(({ name }) => [...STANDARD, ...own].some((pattern) => pattern.test(name))),
    workspace: members.include.length > 0 ? members : null,
  };
}
