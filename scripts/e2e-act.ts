import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildAct } from "./build-act.ts";
import { ROOT } from "./catalogue.ts";

// The starter workflows and the README examples on an independent runner: act, built here, in its host mode.

const inClone = existsSync(join(ROOT, ".git"));
const missing = inClone ? buildAct() : "this is no git clone, of which a job could download an archive";
if (missing === null) {
  const vitest = join(ROOT, "node_modules", ".bin", "vitest");
  const args = ["run", "--config", "vitest.act.config.ts", ...process.argv.slice(2)];
  const { status } = spawnSync(vitest, args, { cwd: ROOT, stdio: "inherit" });
  process.exitCode = status ?? 1;
} else {
  console.log(`skipped: ${missing}`);
}
