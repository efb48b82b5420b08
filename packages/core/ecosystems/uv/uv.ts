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
  lockfiles: [{ file: "uv.lock", update: "uv lock" }],
  workspaces: true,
  removalsCount: true,
};
