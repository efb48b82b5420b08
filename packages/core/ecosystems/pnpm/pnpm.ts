import { joinPath } from "../../paths/path-parts.ts";
import type { Ecosystem } from "../ecosystem.ts";
import { isPlainPath } from "../is-plain-path.ts";
import { npmrc } from "../npmrc.ts";
import { packageJsonSettings } from "../package-json-settings.ts";

/** Where pnpm keeps downloaded packages, by the runner's word for the system. */
const STORES: Readonly<Record<string, string>> = {
  macos: "~/Library/pnpm/store",
  windows: "~/AppData/Local/pnpm/store",
};

export const pnpm: Ecosystem = {
  name: "pnpm",
  title: "pnpm",
  manifests: [
    {
      file: "package.json",
      read: async (text) => (await import("./read-pnpm-manifests.ts")).readPnpmPackageJson(text),
    },
    {
      file: "pnpm-workspace.yaml",
      read: async (text) => (await import("./read-pnpm-manifests.ts")).readPnpmWorkspace(text),
    },
  ],
  lockfiles: [
    {
      file: "pnpm-lock.yaml",
      update: "pnpm install --lockfile-only",
      content: {
        versions: "versions 5.1 to 9.0",
        counts:
          "name, version, source and integrity of every copy of a package, with its peers, patches, dependencies, platforms, `optional`, `hasBin`, `requiresBuild`; which packages each project of the workspace links to; settings, overrides, what pnpm's own configuration depends on, and every field that we do not know",
        ignores:
          "ranges, catalogs, `time`, `deprecated`; the host of a package that has a digest; order, layout, line ends; the file's own version",
        read: async (text) => (await import("./read-pnpm-lockfile.ts")).readPnpmLockfile(text),
      },
    },
  ],
  workspaces: true,
  removalsCount: true,
  folders: {
    store: {
      target: "pnpm",
      paths: ({ os }) => [STORES[os?.toLowerCase() ?? ""] ?? "~/.local/share/pnpm/store"],
      source: "pnpm docs, `storeDir`",
      companions: [],
      olderCopyHelps: true,
    },
    install: {
      target: "pnpm-node_modules",
      paths: ({ folder, entries }) =>
        [
          ...new Set(
            ["node_modules", ...entries.flatMap(({ path }) => path ?? [])].map((path) => joinPath(folder, path)),
          ),
        ].filter(isPlainPath),
      source: "that of each project in the lockfile",
      companions: [
        ".npmrc",
        ".nvmrc",
        ".node-version",
        "pnpm-workspace.yaml",
        ".pnpmfile.cjs",
        ".pnpmfile.mjs",
        "package.json",
      ],
      // Packages that are no longer asked for would stay.
      olderCopyHelps: false,
    },
  },
  settings: [npmrc, packageJsonSettings],
};
