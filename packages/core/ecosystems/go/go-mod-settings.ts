import type { SettingsFormat } from "../ecosystem.ts";

/** `go.mod` chooses among what `go.sum` holds, so the one says nothing without the other. */
export const goModSettings: SettingsFormat = {
  file: "go.mod",
  kind: "go.mod",
  counts: "every directive",
  ignores: "comments, also `// indirect`; the module's own name, `retract`, `ignore`; order and layout",
  read: async (text) => (await import("./read-go-mod.ts")).readGoModSettings(text),
};
