import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./catalogue.ts";

/** The version whose behaviour the end-to-end tests know; a newer one may print and do other things. */
const ACT_VERSION = "v0.2.89";
/** Cold, on two cores, it takes about four minutes; a slower machine does without. */
const MAX_BUILD_MS = 8 * 60_000;

/** Where the built program stays: a folder that git ignores, one for each version. */
export const ACT = join(ROOT, ".act", ACT_VERSION, "act");

/** Builds nektos/act with the Go of this machine, unless that was done before. Gives why it cannot, or null. */
export function buildAct(): string | null {
  if (existsSync(ACT)) return null;
  const go = spawnSync("go", ["version"]);
  if (go.error !== undefined || go.status !== 0) return "no go on PATH";
  mkdirSync(dirname(ACT), { recursive: true });
  const { status, stderr, signal } = spawnSync("go", ["install", `github.com/nektos/act@${ACT_VERSION}`], {
    env: { ...process.env, GOBIN: dirname(ACT), GOFLAGS: "" },
    timeout: MAX_BUILD_MS,
    encoding: "utf8",
  });
  if (status === 0) return null;
  if (signal !== null) return `building act took longer than ${MAX_BUILD_MS / 60_000} minutes`;
  return `act ${ACT_VERSION} cannot be built: ${stderr.trim().split("\n").at(-1) ?? "no reason given"}`;
}
