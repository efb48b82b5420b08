import type { Ecosystem, LockfileContent } from "../ecosystem.ts";
import { npmrc } from "../npmrc.ts";
import { packageJsonSettings } from "../package-json-settings.ts";
import { nodeModulesPaths } from "./node-modules-paths.ts";

const content: LockfileContent = {
  versions: "versions 1 to 3",
  counts:
    "place, name, version, source and integrity of every package; links and workspaces with their places and the names they ask for; `dev`, `optional`, `peer`, `hasInstallScript`, `os`, `cpu`, `libc`, `bin`, and every field that we do not know",
  ignores:
    "your own name, version, licence and ranges; the versions of workspaces; `license`, `funding`, `deprecated`; the host of a package that has a digest; order, indentation, line ends",
  read: async (text) => (await import("./read-npm-lockfile.ts")).readNpmLockfile(text),
};

export const npm: Ecosystem = {
  name: "npm",
  title: "npm",
  manifests: [
    {
      file: "package.json",
      read: async (text) => (await import("../read-package-json.ts")).readPackageJson(text),
    },
  ],
  lockfiles: [
    {
      file: "package-lock.json",
      update: "npm install --package-lock-only",
      // npm docs, "package-lock.json": the shrinkwrap is read where both are.
      shadowedBy: "npm-shrinkwrap.json",
      content,
    },
    { file: "npm-shrinkwrap.json", update: "npm install --package-lock-only", content },
  ],
  workspaces: true,
  removalsCount: true,
  folders: {
    store: {
      target: "npm",
      paths: ({ os }) => [os?.toLowerCase() === "windows" ? "~/AppData/Local/npm-cache" : "~/.npm"],
      source: "npm docs, config `cache`",
      companions: [],
      olderCopyHelps: true,
    },
    install: {
      target: "node_modules",
      paths: nodeModulesPaths,
      source: "each that the lockfile fills, also below workspaces",
      companions: [".npmrc", ".nvmrc", ".node-version", "package.json"],
      // `npm ci` deletes node_modules before it installs.
      olderCopyHelps: false,
    },
  },
  settings: [npmrc, packageJsonSettings],
};
