import { existsSync } from "node:fs";
import { join } from "node:path";

/** This checkout: what `uses: paceline/paceline…` means in these tests. */
export const ROOT = join(import.meta.dirname, "../..");

/** These tests look at the build; without one there is nothing to look at. */
export function requireBuild(): void {
  if (!existsSync(join(ROOT, "dist/index.js")))
    throw new Error('There is no dist/index.js: run "npm run build" first.');
}

/** The file behind `result-path`, and what `--json` prints: the contract that all actions share. */
export interface ResultFile<Data = Record<string, unknown>> {
  readonly action: string;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly data: Data;
  readonly summary: string;
  readonly annotations: readonly { readonly level: string; readonly message: string }[];
  readonly effects: readonly { readonly done: boolean; readonly reason: string }[];
  readonly verdict: "pass" | "fail";
}
