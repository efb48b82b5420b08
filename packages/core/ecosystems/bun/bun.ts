import type { Ecosystem } from "../ecosystem.ts";

export const bun: Ecosystem = {
  name: "bun",
  title: "Bun",
  manifests: [
    {
      file: "package.json",
      read: async (text) => (await import("../read-package-json.ts")).readPackageJson(text),
    },
  ],
  lockfiles: [
    {
      file: "bun.lock",
      update: "bun install --lockfile-only",
      content: {
        versions: "versions 0 to 2",
        counts:
          "place in the tree, name, version, source and integrity of every package, its dependencies, platforms and commands; what each project of the workspace asks for, by group; overrides, catalogs, patches, trusted dependencies, `configVersion`, and every field that we do not know",
        ignores:
          "the versions and ranges of your own packages; the host of a package that has a digest; order, layout, line ends; the file's own version",
        read: async (text) => (await import("./read-bun-lockfile.ts")).readBunLockfile(text),
      },
    },
    { file: "bun.lockb", update: "bun install --lockfile-only" },
  ],
  workspaces: true,
  removalsCount: true,
  folders: {
    store: {
      target: "bun",
      paths: () => ["~/.bun/install/cache"],
      source: 'Bun docs, "Global cache"',
      // Groups and platforms that are left out are not downloaded.
      companions: ["bunfig.toml"],
      olderCopyHelps: true,
    },
  },
};
