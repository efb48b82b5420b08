import type { Signature } from "./signature.ts";

/** Something that the job relies on, and that answered with an error of its own or was busy. */
export const serviceSignatures: readonly Signature[] = [
  {
    id: "server-error",
    cause: "service",
    favours: "infra",
    weight: 5,
    pattern:
      /\b(?:(?:HTTP|status|code|error|returned|response|responded with|server)\W{0,3}(?:\w+ ){0,3}5(?:00|02|03|04|20|22|24)\b|50[0234] (?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out|internal server error)|service (?:temporarily )?unavailable|bad gateway|internal server error)/i,
    example: "Response status code does not indicate success: 503 (Service Unavailable).",
  },
  {
    id: "service-client",
    cause: "service",
    favours: "infra",
    weight: 4.5,
    pattern:
      /\b(?:failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL|CreateCacheEntry)|cache service responded|artifact service|unable to (?:make request|upload artifact)|failed to upload artifact)/i,
    example: "Failed to CreateArtifact: Unable to make request: ETIMEDOUT",
  },
  {
    id: "action-download",
    cause: "service",
    favours: "infra",
    weight: 4.5,
    pattern:
      /\b(?:failed to download (?:action|archive)|action could not be found at the URI|unable to resolve action|failed to resolve action download info)/i,
    example: "Failed to download archive 'https://host.example/o/r/tar.gz/1' after 3 attempts.",
  },
  {
    id: "lock-held",
    cause: "service",
    favours: "infra",
    weight: 3.5,
    pattern:
      /\b(?:could not get lock|unable to (?:acquire|lock) .{0,80}lock|is another process using it|text file busy|resource temporarily unavailable|device or resource busy)/i,
    example: "E: Could not get lock /var/lib/dpkg/lock-frontend",
  },
];
