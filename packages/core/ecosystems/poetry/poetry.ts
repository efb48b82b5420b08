import type { Ecosystem } from "../ecosystem.ts";

const own = [/^tool\.poetry\.(?:dependencies|dev-dependencies|extras)\./, /^tool\.poetry\.(?:group|source)[.#]/];

/** Poetry's cache, by the runner's word for the system. */
const CACHES: Readonly<Record<string, string>> = {
  macos: "~/Library/Caches/pypoetry",
  windows: "~/AppData/Local/pypoetry/Cache",
};

export const poetry: Ecosystem = {
  name: "poetry",
  title: "Poetry",
  manifests: [
    {
      file: "pyproject.toml",
      read: async (text) => (await import("../read-pyproject.ts")).readPyproject(text, { own }),
    },
  ],
  lockfiles: [
    {
      file: "poetry.lock",
      update: "poetry lock",
      content: {
        versions: "versions 1.0 to 2.1",
        counts:
          "name, version, source, files, groups, markers, extras and dependencies of every package; extras and Python versions of the project; up to version 2.0 the content hash; every field that we do not know",
        ignores:
          "descriptions; versions of packages in folders; from version 2.1 on the content hash; the index where every file has a digest; order, layout, line ends; the file's own version",
        read: async (text) => (await import("./read-poetry-lockfile.ts")).readPoetryLockfile(text),
      },
    },
  ],
  workspaces: false,
  removalsCount: true,
  folders: {
    store: {
      target: "poetry",
      // Beside them lie virtual environments, which only fit the very Python that they were made with.
      paths: ({ os }) => {
        const cache = CACHES[os?.toLowerCase() ?? ""] ?? "~/.cache/pypoetry";
        return [`${cache}/artifacts`, `${cache}/cache`];
      },
      source: "Poetry docs, `cache-dir`",
      // Another Python or another choice between wheels and archives downloads other files.
      companions: [".python-version", "poetry.toml"],
      olderCopyHelps: true,
    },
  },
};
