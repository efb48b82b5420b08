import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../packages/core/action/version.ts";
import { ROOT } from "./catalogue.ts";

// npm run pin -- SHA: every `uses: paceline/paceline…` in templates and pages names that commit, with the version next to it.

const [sha = ""] = process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(sha)) {
  console.error(`usage: npm run pin -- SHA   (got ${JSON.stringify(sha)}; expected 40 hexadecimal digits)`);
  process.exit(2);
}

const uses = /(uses: paceline\/paceline(?:\/[\w-]+)*)@\S+(?: # v[\d.]+)?/g;
const tracked = execFileSync("git", ["ls-files", "*.md", "workflows-templates/*.yml"], { cwd: ROOT, encoding: "utf8" });
for (const path of tracked.trim().split("\n")) {
  const file = join(ROOT, path);
  const text = readFileSync(file, "utf8");
  const pinned = text.replace(uses, (_, action: string) => `${action}@${sha} # v${VERSION}`);
  if (pinned === text) continue;
  writeFileSync(file, pinned);
  console.log(`pinned ${path}`);
}
