import { joinPath } from "../../paths/path-parts.ts";
import type { Ecosystem, LockfileContent } from "../ecosystem.ts";
import { isPlainPath } from "../is-plain-path.ts";

const read = async (text: string) => (await import("./read-gemfile.ts")).readGemfile(text);

const content: LockfileContent = {
  versions: "all versions",
  counts:
    "name, version, source, digest and dependencies of every gem; the names of the project's own dependencies, platforms and the version of Ruby",
  ignores:
    "the ranges of the project's own dependencies; versions of gems in folders; the host of a gem that has a digest; the version of Bundler; order, line ends",
  read: async (text) => (await import("./read-gemfile-lockfile.ts")).readGemfileLockfile(text),
};

export const bundler: Ecosystem = {
  name: "bundler",
  title: "Bundler",
  manifests: [
    { file: "Gemfile", read },
    { file: "gems.rb", read },
  ],
  lockfiles: [
    { file: "Gemfile.lock", update: "bundle lock", follows: ["Gemfile"], content },
    { file: "gems.locked", update: "bundle lock", follows: ["gems.rb"], content },
  ],
  workspaces: false,
  removalsCount: true,
  folders: {
    store: {
      target: "bundler",
      paths: ({ folder }) => [joinPath(folder, "vendor/bundle")].filter(isPlainPath),
      source: "Bundler docs, `deployment`: set `BUNDLE_DEPLOYMENT` or `BUNDLE_PATH` so that gems go there",
      // Gems are compiled for one Ruby; the settings say which groups are left out.
      companions: [".bundle/config", ".ruby-version", ".tool-versions"],
      olderCopyHelps: true,
    },
  },
};
