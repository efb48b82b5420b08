import { describe, it } from "vitest";
import { hasSharedData, sharedData } from "./shared-data.ts";

/** Tests on a file or folder of the data beside the repository. Where it is absent, a skipped test says so by name. */
export function describeSharedData(path: string, title: string, tests: (path: string) => void): void {
  if (hasSharedData(path)) describe(title, () => tests(sharedData(path)));
  else it.skip(`${title} (../shared/data/${path} is absent)`, () => {});
}
