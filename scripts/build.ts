import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sumBy } from "../packages/core/stats/sum.ts";
import { ROOT } from "./catalogue.ts";

// TypeScript to JavaScript (build/), then one bundle with lazy chunks (dist/). With --check: is the committed dist/ a
// fresh build, byte for byte?

const check = process.argv.includes("--check");
const bin = (name: string) => join(ROOT, "node_modules", ".bin", name);
const target = check ? mkdtempSync(join(tmpdir(), "paceline-dist-")) : join(ROOT, "dist");

execFileSync(bin("tsc"), ["-b", "actions"], { cwd: ROOT, stdio: "inherit" });
writeFileSync(join(ROOT, "build", "package.json"), '{ "type": "module" }\n');
leaveOutOidc();
if (!check) rmSync(target, { recursive: true, force: true });
execFileSync(
  bin("ncc"),
  ["build", "build/actions/dispatcher.js", "-o", target, "-C", "-m", "--license", "licenses.txt"],
  {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  },
);

if (check) {
  const differing = compare(join(ROOT, "dist"), target);
  rmSync(target, { recursive: true });
  if (differing.length > 0) {
    console.error(`dist/ is not a fresh build; run "npm run build". Differing: ${differing.join(", ")}`);
    process.exitCode = 1;
  } else console.log("dist/ is a fresh build.");
} else {
  const bytes = sumBy(list(target), (file) => readFileSync(join(target, file)).length);
  console.log(`dist/: ${list(target).length} files, ${(bytes / 1e6).toFixed(2)} MB`);
}

/**
 * The bundle gets a copy of @actions/core whose HTTP client is a stub. Core needs the client for OIDC tokens alone, which
 * Paceline never asks for, and loading it (undici) would be a third of a small step's start-up. The toolkit's other
 * packages keep the real one.
 */
function leaveOutOidc(): void {
  const core = join(ROOT, "build", "node_modules", "@actions", "core");
  rmSync(core, { recursive: true, force: true });
  cpSync(join(ROOT, "node_modules", "@actions", "core"), core, { recursive: true });
  const client = join(core, "node_modules", "@actions", "http-client");
  mkdirSync(join(client, "lib"), { recursive: true });
  const exports = { ".": "./lib/index.js", "./lib/auth": "./lib/auth.js" };
  writeFileSync(join(client, "package.json"), JSON.stringify({ type: "module", exports }));
  writeFileSync(
    join(client, "lib", "index.js"),
    'export class HttpClient { constructor() { throw new Error("no OIDC here"); } }\n',
  );
  writeFileSync(join(client, "lib", "auth.js"), "export class BearerCredentialHandler {}\n");
}

function compare(left: string, right: string): string[] {
  const names = new Set([...list(left), ...list(right)]);
  return [...names].filter((name) => read(join(left, name)) !== read(join(right, name)));
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return null;
  }
}
