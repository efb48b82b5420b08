import type { Ecosystem } from "../ecosystem.ts";
import { goModSettings } from "./go-mod-settings.ts";

export const go: Ecosystem = {
  name: "go",
  title: "Go",
  manifests: [{ file: "go.mod", read: async (text) => (await import("./read-go-mod.ts")).readGoMod(text) }],
  lockfiles: [
    {
      file: "go.sum",
      update: "go mod tidy",
      content: {
        versions: "all versions",
        counts: "name, version and both digests of every module, together with the `go.mod` beside it",
        ignores: "order, layout, line ends",
        read: async (text) => (await import("./read-go-sum.ts")).readGoSum(text),
      },
    },
  ],
  workspaces: false,
  // go.sum may hold more than is needed, so only what is new must show in it.
  removalsCount: false,
  folders: {
    store: {
      target: "go",
      paths: () => ["~/go/pkg/mod"],
      source: "Go docs, `GOMODCACHE`",
      companions: ["go.mod", "go.work", "go.work.sum"],
      olderCopyHelps: true,
    },
  },
  settings: [goModSettings],
};
