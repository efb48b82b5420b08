import type { Signature } from "./signature.ts";

/** Something that the job names is not there: an image, an artifact, a ref. */
export const notFoundSignatures: readonly Signature[] = [
  {
    id: "image-missing",
    cause: "not-found",
    favours: "infra",
    weight: 4.5,
    lasting: true,
    pattern:
      /\b(?:manifest (?:for \S+ )?(?:not found|unknown)|pull access denied|image .{0,80}not found|docker pull failed|no such image)/i,
    example: "Error response from daemon: manifest for python:9.99 not found: manifest unknown",
  },
  {
    id: "artifact-missing",
    cause: "not-found",
    favours: "infra",
    weight: 3.5,
    lasting: true,
    pattern:
      /\b(?:artifact not found|no artifacts? (?:found|matched)|unable to find any artifacts|unable to download artifact)/i,
    example: "Unable to download artifact(s): Artifact not found for name: dist",
  },
  {
    id: "ref-missing",
    cause: "not-found",
    favours: "infra",
    weight: 4,
    lasting: true,
    pattern:
      /\b(?:couldn't find remote ref|remote branch .{1,120}not found|unable to find remote|not our ref|reference is not a tree)/i,
    example: "fatal: couldn't find remote ref refs/tags/v9",
  },
];
