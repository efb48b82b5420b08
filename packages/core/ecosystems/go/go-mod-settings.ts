import type { SettingsFormat } from "../ecosystem.ts";
import { directives } from "./read-go-mod.ts";

/** They say nothing about what this module needs of others. */
const INERT = ["module", "retract", "ignore"];

/** `go.mod` chooses among what `go.sum` holds, so the one says nothing without the other. */
export const goModSettings: SettingsFormat = {
  file: "go.mod",
  kind: "go.mod",
  counts: "every directive",
  ignores: "comments, also `// indirect`; the module's own name, `retract`, `ignore`; order and layout",
  read: (text) =>
    [...directives(text)]
      .filter(({ verb }) => !INERT.includes(verb))
      .map(({ verb, words }) => JSON.stringify([verb, ...words]))
      .sort(),
};
