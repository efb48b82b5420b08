import type { Ecosystem } from "../ecosystem.ts";

const own = [/^tool\.pdm\.(?:dev-dependencies|resolution|source)[.#]/];

/** PDM's cache, by the runner's word for the system. */
const CACHES: Readonly<Record<string, string>> = {
  macos: "~/Library/Caches/pdm",
  windows: "~/AppData/Local/pdm/pdm/Cache",
};

export const pdm: Ecosystem = {
  name: "pdm",
  title: "PDM",
  manifests: [
    {
      file: "pyproject.toml",
      read: async (text) => (await import("../read-pyproject.ts")).readPyproject(text, { own }),
    },
  ],
  lockfiles: [
    {
      file: "pdm.lock",
      update: "pdm lock --update-reuse",
      content: {
        versions: "versions 4.0 to 4.5.1",
        counts:
          "name, version, source, files, groups, markers, extras and dependencies of every package; groups, strategy and targets of the lock; every field that we do not know",
        ignores:
          "summaries; versions of packages in folders; the content hash; hosts of files that have a digest; order, layout, line ends; the file's own version",
        read: async (text) => (await import("./read-pdm-lockfile.ts")).readPdmLockfile(text),
      },
    },
  ],
  workspaces: false,
  removalsCount: true,
  folders: {
    store: {
      target: "pdm",
      paths: ({ os }) => [CACHES[os?.toLowerCase() ?? ""] ?? "~/.cache/pdm"],
      source: "PDM docs, `cache_dir`",
      // Another Python or another choice between wheels and archives downloads other files.
      companions: [".python-version", "pdm.toml"],
      olderCopyHelps: true,
    },
  },
};
