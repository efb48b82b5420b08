import type { Ecosystem } from "../ecosystem.ts";

const own = [/^tool\.poetry\.(?:dependencies|dev-dependencies|extras)\./, /^tool\.poetry\.(?:group|source)[.#]/];

export const poetry: Ecosystem = {
  name: "poetry",
  title: "Poetry",
  manifests: [
    {
      file: "pyproject.toml",
      read: async (text) => (await import("../read-pyproject.ts")).readPyproject(text, { own }),
    },
  ],
  lockfiles: [{ file: "poetry.lock", update: "poetry lock" }],
  workspaces: false,
  removalsCount: true,
};
