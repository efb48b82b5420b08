import type { Signature } from "./signature.ts";

/** Credentials that are missing, wrong or too weak. */
export const permissionSignatures: readonly Signature[] = [
  {
    id: "credentials",
    cause: "permission",
    favours: "infra",
    weight: 4.5,
    lasting: true,
    pattern:
      /\b(?:credentials could not be loaded|could not load credentials|unable to locate credentials|no basic auth credentials|bad credentials|authentication (?:failed|required)|access ?denied|is not authorized to perform|resource not accessible by integration|could not read Username|invalid (?:token|credentials)|token (?:has )?expired|permission to \S+ denied|requested URL returned error: 40[13])/i,
    example: "Credentials could not be loaded, please check your action inputs",
  },
];
