import type { Ecosystem } from "../ecosystem.ts";

export const go: Ecosystem = {
  name: "go",
  title: "Go",
  manifests: [{ file: "go.mod", read: async (text) => (await import("./read-go-mod.ts")).readGoMod(text) }],
  lockfiles: [{ file: "go.sum", update: "go mod tidy" }],
  workspaces: false,
  // go.sum may hold more than is needed, so only what is new must show in it.
  removalsCount: false,
};
