import type { Entry } from "./catalogue.ts";

/** The table of everything that can be run: each entry is a chunk of its own in `dist/`. */
export function catalogueSource(entries: readonly Entry[]): string {
  const rows = entries.map(({ kind, module, action }) =>
    [
      `  ${/^\w+$/.test(action.name) ? action.name : JSON.stringify(action.name)}: {`,
      `    kind: ${JSON.stringify(kind)},`,
      wrapped("    description:", `${JSON.stringify(action.description)},`),
      `    load: async () => (await import(${JSON.stringify(module)})).action,`,
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

/** As the formatter breaks a line that is too long. */
function wrapped(name: string, value: string): string {
  return name.length + 1 + value.length > 120 ? `${name}\n      ${value}` : `${name} ${value}`;
}
