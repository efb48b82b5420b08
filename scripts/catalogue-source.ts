import type { Entry } from "./catalogue.ts";

/** The table of everything that can be run: each entry is a chunk of its own in `dist/`. */
export function catalogueSource(entries: readonly Entry[]): string {
  const rows = entries.map(({ kind, module, exported, action }) =>
    [
      `  ${JSON.stringify(action.name)}: {`,
      `    kind: ${JSON.stringify(kind)},`,
      `    description:\n      ${JSON.stringify(action.description)},`,
      `    load: async () => (await import(${JSON.stringify(module)})).${exported},`,
      "  },",
    ].join("\n"),
  );
  return [
    '// Made by "npm run generate" from the folders actions/ and commands/. Do not edit.',
    'import type { AnyAction } from "../packages/core/action/define-action.ts";',
    "",
    "interface CatalogueEntry {",
    '  readonly kind: "action" | "command";',
    "  readonly description: string;",
    "  readonly load: () => Promise<AnyAction>;",
    "}",
    "",
    "export const catalogue = {",
    ...rows,
    "} as const satisfies Record<string, CatalogueEntry>;",
    "",
    "export type EntryName = keyof typeof catalogue;",
    "",
  ].join("\n");
}
