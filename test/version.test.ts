import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { VERSION } from "../packages/core/action/version.ts";

it("says the same version in summaries as in every package", () => {
  for (const folder of [".", "packages/core", "packages/testkit"]) {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "..", folder, "package.json"), "utf8"));
    expect(version, folder).toBe(VERSION);
  }
});
