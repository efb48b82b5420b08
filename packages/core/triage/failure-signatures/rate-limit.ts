import type { Signature } from "./signature.ts";

/** A service that was asked too often. */
export const rateLimitSignatures: readonly Signature[] = [
  {
    id: "rate-limit",
    cause: "rate-limit",
    favours: "infra",
    weight: 5.5,
    pattern:
      /\b(?:rate limit(?:ed)?\b|toomanyrequests|too many requests|429\b.{0,40}request|(?:status|code|HTTP|with)\W{0,3}429\b|secondary rate limit|quota exceeded)/i,
    example: "toomanyrequests: You have reached your pull rate limit.",
  },
];
