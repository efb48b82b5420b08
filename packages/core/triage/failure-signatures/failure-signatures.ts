import { flakyTestSignatures } from "./flaky-test.ts";
import { infrastructureSignatures } from "./infrastructure.ts";
import type { Signature } from "./signature.ts";
import { sourceCodeSignatures } from "./source-code.ts";

/** All signatures. A new one needs an example; nothing else knows them one by one. */
export const failureSignatures: readonly Signature[] = [
  ...infrastructureSignatures,
  ...sourceCodeSignatures,
  ...flakyTestSignatures,
];
