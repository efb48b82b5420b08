import type { Ecosystem } from "../ecosystem.ts";

export const yarn: Ecosystem = {
  name: "yarn",
  title: "Yarn",
  manifests: [
    {
      file: "package.json",
      read: async (text) => (await import("../read-package-json.ts")).readPackageJson(text),
    },
  ],
  lockfiles: [{ file: "yarn.lock", update: "yarn install" }],
  workspaces: true,
  removalsCount: true,
};
