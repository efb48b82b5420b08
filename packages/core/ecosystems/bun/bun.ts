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
    { file: "bun.lock", update: "bun install --lockfile-only" },
    { file: "bun.lockb", update: "bun install --lockfile-only" },
  ],
  workspaces: true,
  removalsCount: true,
};
