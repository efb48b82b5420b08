import type { Manifest } from "../manifest.ts";
import { textsIn, tomlStatements } from "../toml-statements.ts";

/** Dependency tables of all kinds, patches, and the package's own name and version, which stand in the lockfile too. */
const relevant =
  /^(?:(?:.*\.)?(?:(?:dev|build)[-_])?dependencies\.|patch\.|replace\.|(?:workspace\.)?package\.(?:name|version)\b|workspace\.(?:members|exclude)$)/;

export function readCargoToml(text: string): Manifest {
  const statements = tomlStatements(text);
  const isRoot = statements.some(({ name }) => name.startsWith("workspace.")) || /^\s*\[workspace\]/m.test(text);
  const exclude = statements.filter(({ name }) => name === "workspace.exclude").flatMap(({ value }) => textsIn(value));
  return {
    items: statements.filter(({ name }) => relevant.test(name)),
    // A package below the root that is neither a member nor excluded is an error to cargo itself.
    workspace: isRoot ? { include: ["**"], exclude } : null,
  };
}
