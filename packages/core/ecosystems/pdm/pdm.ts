import type { Ecosystem } from "../ecosystem.ts";

const own = [/^tool\.pdm\.(?:dev-dependencies|resolution|source)[.#]/];

export const pdm: Ecosystem = {
  name: "pdm",
  title: "PDM",
  manifests: [
    {
      file: "pyproject.toml",
      read: async (text) => (await import("../read-pyproject.ts")).readPyproject(text, { own }),
    },
  ],
  lockfiles: [{ file: "pdm.lock", update: "pdm lock --update-reuse" }],
  workspaces: false,
  removalsCount: true,
};
