import type { Signature } from "./signature.ts";

/** Dependencies that cannot be resolved together, or do not exist. */
export const dependencyInstallSignatures: readonly Signature[] = [
  {
    id: "dependency-conflict",
    cause: "dependency-install",
    favours: "code",
    weight: 3.5,
    lasting: true,
    pattern:
      /\b(?:ERESOLVE|ResolutionImpossible|could not resolve dependenc|conflicting dependencies|version solving failed|unable to resolve dependency tree|lock ?file .{0,60}(?:out of (?:date|sync)|not up[- ]to[- ]date|needs to be updated)|can only install packages when your package\.json|missing: .{1,80} from lock file|frozen[- ]lockfile|ERR_PNPM_OUTDATED_LOCKFILE|ETARGET|no matching version found)/i,
    example: "npm error code ERESOLVE",
  },
  {
    id: "dependency-missing",
    cause: "dependency-install",
    favours: "code",
    weight: 0.3,
    lasting: true,
    pattern:
      /\b(?:no matching distribution found|could not find a version that satisfies|unable to locate package|no package .{1,80}available|package .{1,80} (?:is )?not found|could not find gem|failed to build (?:gem native|one or more wheels|\S+$)|failed building wheel|E404\b|could not resolve .{0,40}artifact)/i,
    example: "ERROR: No matching distribution found for idna==99",
  },
];
