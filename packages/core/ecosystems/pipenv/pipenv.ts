import type { Ecosystem } from "../ecosystem.ts";

/** Pipenv's cache, by the runner's word for the system. */
const CACHES: Readonly<Record<string, string>> = {
  macos: "~/Library/Caches/pipenv",
  windows: "~/AppData/Local/pipenv/pipenv/Cache",
};

export const pipenv: Ecosystem = {
  name: "pipenv",
  title: "Pipenv",
  manifests: [{ file: "Pipfile", read: async (text) => (await import("./read-pipfile.ts")).readPipfile(text) }],
  lockfiles: [
    {
      file: "Pipfile.lock",
      update: "pipenv lock",
      content: {
        versions: "version 6",
        counts:
          "name, version, digests, source, index, markers and extras of every package in its category; Python versions, and every field that we do not know",
        ignores:
          "the hash of the Pipfile; the hosts of indexes where every package has digests; order, layout, line ends",
        read: async (text) => (await import("./read-pipfile-lockfile.ts")).readPipfileLockfile(text),
      },
    },
  ],
  workspaces: false,
  removalsCount: true,
  folders: {
    store: {
      target: "pipenv",
      paths: ({ os }) => [CACHES[os?.toLowerCase() ?? ""] ?? "~/.cache/pipenv"],
      source: "Pipenv docs, `PIPENV_CACHE_DIR`",
      companions: [".python-version"],
      olderCopyHelps: true,
    },
  },
};
