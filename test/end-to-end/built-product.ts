import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** This checkout: what `uses: paceline/paceline…` means in these tests. */
export const ROOT = join(import.meta.dirname, "../..");

/** What `dist/` is made of. */
const SOURCES = ["actions", "commands", "packages/core"];
/** A fresh clone writes all files within this time, in any order. */
const SAME_TIME_MS = 60_000;

/** These tests look at the build: without one, or with an old one, they would say nothing about the sources. */
export function requireBuild(): void {
  const build = statSync(join(ROOT, "dist/index.js"), { throwIfNoEntry: false });
  if (build === undefined) throw new Error('There is no dist/index.js: run "npm run build" first.');
  const newer = SOURCES.flatMap(sourceFiles).find((file) => statSync(file).mtimeMs > build.mtimeMs + SAME_TIME_MS);
  if (newer !== undefined) throw new Error(`dist/ is older than ${newer}: run "npm run build" first.`);
}

function sourceFiles(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|node_modules/.test(name))
    .map((name) => join(ROOT, folder, name));
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
