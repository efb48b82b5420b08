import { cancelledSignatures } from "./cancelled.ts";
import { compileSignatures } from "./compile.ts";
import { crashSignatures } from "./crash.ts";
import { dependencyInstallSignatures } from "./dependency-install.ts";
import { diskSignatures } from "./disk.ts";
import { flakyTestSignatures } from "./flaky-test.ts";
import { lintSignatures } from "./lint.ts";
import { mergeConflictSignatures } from "./merge-conflict.ts";
import { networkSignatures } from "./network.ts";
import { notFoundSignatures } from "./not-found.ts";
import { outOfMemorySignatures } from "./out-of-memory.ts";
import { permissionSignatures } from "./permission.ts";
import { rateLimitSignatures } from "./rate-limit.ts";
import { runnerLostSignatures } from "./runner-lost.ts";
import { serviceSignatures } from "./service.ts";
import type { Signature } from "./signature.ts";
import { testAssertionSignatures } from "./test-assertion.ts";
import { timeoutSignatures } from "./timeout.ts";
import { unknownSignatures } from "./unknown.ts";

/** All signatures: one file for each cause. A new one needs an example; nothing else knows them one by one. */
export const failureSignatures: readonly Signature[] = [
  ...networkSignatures,
  ...serviceSignatures,
  ...rateLimitSignatures,
  ...runnerLostSignatures,
  ...notFoundSignatures,
  ...permissionSignatures,
  ...diskSignatures,
  ...outOfMemorySignatures,
  ...cancelledSignatures,
  ...timeoutSignatures,
  ...compileSignatures,
  ...lintSignatures,
  ...dependencyInstallSignatures,
  ...testAssertionSignatures,
  ...crashSignatures,
  ...mergeConflictSignatures,
  ...unknownSignatures,
  ...flakyTestSignatures,
];
