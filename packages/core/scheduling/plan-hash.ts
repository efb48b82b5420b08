import { createHash } from "node:crypto";
import type { PlannedTest } from "./estimates/planned-test.ts";

/**
 * SHA-256 of which tests are in which shard and in which order, in hexadecimal. Seconds do not count: a plan made from
 * another history may still be the same plan.
 */
export function planHash(shards: readonly (readonly PlannedTest[])[]): string {
  const hash = createHash("sha256");
  for (const tests of shards) {
    const names = tests.map(({ name, part }) => (part === undefined ? name : [name, part.kind, ...part.cases]));
    hash.update(JSON.stringify(names)).update("\n"); // shard by shard: no text of a hundred thousand names
  }
  return hash.digest("hex");
}
