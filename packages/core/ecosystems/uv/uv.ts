import type { Ecosystem } from "../ecosystem.ts";

/** Tables that uv resolves from; the rest of `tool.uv` is settings. */
const own = [
  /^tool\.uv\.(?:sources|index|workspace)[.#]/,
  /^tool\.uv\.(?:dev-dependencies|constraint-dependencies|override-dependencies|environments)$/,
];

export const uv: Ecosystem = {
  name: "uv",
  title: "uv",
  manifests: [
    {
      file: "pyproject.toml",
      read: async (text) =>
        (await import("../read-pyproject.ts")).readPyproject(text, { own, workspace: "tool.uv.workspace" }),
    },
  ],
  lockfiles: [
    {
      file: "uv.lock",
      update: "uv lock",
      content: {
        versions: "version 1",
        counts:
          "name, version, source and files of every package, its dependencies with extras, groups and markers; members of the workspace, Python versions, and every field that we do not know",
        ignores:
          "the versions and ranges of your own packages; `exclude-newer`; hosts of files that have a digest, their sizes and times; order, layout, line ends; the file's own revision",
        read: async (text) => (await import("./read-uv-lockfile.ts")).readUvLockfile(text),
      },
    },
  ],
  workspaces: true,
  removalsCount: true,
  folders: {
    store: {
      target: "uv",
      paths: ({ os }) => [os?.toLowerCase() === "windows" ? "~/AppData/Local/uv/cache" : "~/.cache/uv"],
      source: 'uv docs, "Caching"',
      // Another Python or another choice between wheels and archives downloads other files.
      companions: [".python-version", "uv.toml"],
      olderCopyHelps: true,
    },
  },
};
