import type { Ecosystem } from "../ecosystem.ts";

export const pnpm: Ecosystem = {
  name: "pnpm",
  title: "pnpm",
  manifests: [
    {
      file: "package.json",
      read: async (text) => (await import("./read-pnpm-manifests.ts")).readPnpmPackageJson(text),
    },
    {
      file: "pnpm-workspace.yaml",
      read: async (text) => (await import("./read-pnpm-manifests.ts")).readPnpmWorkspace(text),
    },
  ],
  lockfiles: [{ file: "pnpm-lock.yaml", update: "pnpm install --lockfile-only" }],
  workspaces: true,
  removalsCount: true,
};
