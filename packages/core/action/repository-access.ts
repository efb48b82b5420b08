import type { Rest } from "../github/rest.ts";
import { InputError } from "./input-error.ts";
import type { Ports } from "./ports.ts";

/** GitHub's API and the repository to ask it about. Rejects with an {@link InputError} that names what is missing. */
export function repositoryAccess({ rest, context }: Ports): { rest: Rest; repository: string } {
  if (rest !== null && context.repository !== null) return { rest, repository: context.repository };
  const missing = [
    ...(rest === null ? [{ name: "github-token", expected: "a token that may read the run" }] : []),
    ...(context.repository === null ? [{ name: "GITHUB_REPOSITORY", expected: "owner/name in the environment" }] : []),
  ];
  throw new InputError(missing.map((problem) => ({ ...problem, place: "environment", given: null })));
}
