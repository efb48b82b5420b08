import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where other tools are installed; kept for the next time. */
const FOLDER = join(tmpdir(), "paceline-bench-peers");
/** As npm takes them. */
const NPM_PACKAGES = { "cypress-split": "1.25.0", bun: "1.4.5" };
const PYTHON_PACKAGES = ["pytest-split==0.11.0", "pytest==9.2.0"];

export interface Peers {
  /** Python of an environment that has pytest-split; null where it could not be installed. */
  readonly python: string | null;
  /** Folder in which npm installed the others, or null. */
  readonly npmFolder: string | null;
}

/** Installs into a temporary folder, and says in one line what could not be. */
export function installPeers(): Peers {
  mkdirSync(FOLDER, { recursive: true });
  const python = join(FOLDER, "python/bin/python");
  const npmFolder = join(FOLDER, "npm");
  const hasPython = existsSync(join(FOLDER, "python/installed")) || installPython(python);
  const hasNpm = existsSync(join(npmFolder, "node_modules/bun")) || installNpm(npmFolder);
  if (!hasPython) console.log("pytest-split cannot be installed here (python3 -m venv, pip): skipped.");
  if (!hasNpm) console.log("cypress-split and bun cannot be installed here (npm): skipped.");
  return { python: hasPython ? python : null, npmFolder: hasNpm ? npmFolder : null };
}

function installPython(python: string): boolean {
  const made =
    succeeds("python3", ["-m", "venv", join(FOLDER, "python")]) &&
    succeeds(python, ["-m", "pip", "install", "--quiet", ...PYTHON_PACKAGES]);
  if (made) writeFileSync(join(FOLDER, "python/installed"), "");
  return made;
}

function installNpm(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: NPM_PACKAGES }));
  return succeeds("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder]);
}

function succeeds(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: "ignore", timeout: 300_000 }).status === 0;
}
