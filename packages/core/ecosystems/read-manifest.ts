import { fileName } from "../paths/path-parts.ts";
import { readGemfile } from "./bundler/read-gemfile.ts";
import { readCargoToml } from "./cargo/read-cargo-toml.ts";
import { readComposerJson } from "./composer/read-composer-json.ts";
import { readGoMod } from "./go/read-go-mod.ts";
import type { Manifest } from "./manifest.ts";
import { readPackageJson, readPnpmWorkspace } from "./read-package-json.ts";
import { readPyproject } from "./read-pyproject.ts";

/** Manifests are written by hand; a larger one is something else. */
const maxCharacters = 1024 * 1024;

const readers: Readonly<Record<string, (text: string) => Manifest | null | Promise<Manifest | null>>> = {
  "package.json": readPackageJson,
  "pnpm-workspace.yaml": readPnpmWorkspace,
  "composer.json": readComposerJson,
  "Cargo.toml": readCargoToml,
  "pyproject.toml": readPyproject,
  "go.mod": readGoMod,
  Gemfile: readGemfile,
  "gems.rb": readGemfile,
};

/** What the manifest asks for; null when it is not a manifest that we know, or cannot be read. */
export async function readManifest(path: string, text: string): Promise<Manifest | null> {
  const name = fileName(path);
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  return reader === undefined || text.length > maxCharacters ? null : reader(text);
}
