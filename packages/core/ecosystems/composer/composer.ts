import type { Ecosystem } from "../ecosystem.ts";

/** Composer's cache, by the runner's word for the system. */
const CACHES: Readonly<Record<string, string>> = {
  macos: "~/Library/Caches/composer",
  windows: "~/AppData/Local/Composer",
};

export const composer: Ecosystem = {
  name: "composer",
  title: "Composer",
  manifests: [
    {
      file: "composer.json",
      read: async (text) => (await import("./read-composer-json.ts")).readComposerJson(text),
    },
  ],
  lockfiles: [
    {
      file: "composer.lock",
      update: "composer update --minimal-changes",
      content: {
        versions: "all versions",
        counts:
          "name, version, source, archive, requirements, autoload rules and `extra` of every package; whether it is for development; platform, aliases, stability, and every field that we do not know",
        ignores:
          "the hash of composer.json; descriptions, authors, licences, times, suggestions, `funding`, `support`, `abandoned`; the order of packages, layout, line ends; the version of Composer's plugin interface",
        read: async (text) => (await import("./read-composer-lockfile.ts")).readComposerLockfile(text),
      },
    },
  ],
  workspaces: false,
  removalsCount: true,
  folders: {
    store: {
      target: "composer",
      paths: ({ os }) => [CACHES[os?.toLowerCase() ?? ""] ?? "~/.cache/composer"],
      source: "Composer docs, `cache-dir`",
      companions: [],
      olderCopyHelps: true,
    },
  },
};
