import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compareText } from "../packages/core/collections/compare-text.ts";
import { ROOT } from "./catalogue.ts";

/** One folder of a room: `unpinned-action/unpinned-action.ts` exports `unpinnedAction`. */
export interface FolderValue<T> {
  readonly folder: string;
  readonly name: string;
  readonly value: T;
}

/** The values in the folders of a room, by folder name. A folder without a file of its name holds none. */
export async function loadFolderValues<T>(room: string): Promise<readonly FolderValue<T>[]> {
  const entries = await readdir(join(ROOT, room), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const present = folders.filter((folder) => existsSync(join(ROOT, room, folder, `${folder}.ts`))).sort();
  return Promise.all(
    present.map(async (folder) => {
      const name = folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const module: Readonly<Record<string, T>> = await import(
        pathToFileURL(join(ROOT, room, folder, `${folder}.ts`)).href
      );
      const value = module[name];
      if (value === undefined) throw new Error(`${room}/${folder}/${folder}.ts does not export ${name}`);
      return { folder, name, value };
    }),
  );
}

interface ListShape {
  /** The list's name, and what it is for as a comment. */
  readonly list: string;
  readonly about: string;
  /** The type of its values, and the module that has it, from the list. */
  readonly type: string;
  readonly typeModule: string;
  /** The room from the list: `.` or `./rules`. */
  readonly room: string;
}

/** The module that lists the values of a room, in the order given, as the formatter would write it. */
export function folderListSource(values: readonly FolderValue<unknown>[], shape: ListShape): string {
  const { list, about, type, typeModule, room } = shape;
  const imports = values.map(({ folder, name }) => ({ name, from: `${room}/${folder}/${folder}.ts` }));
  const sorted = [...imports, { name: `type ${type}`, from: typeModule }].sort((a, b) => compareText(a.from, b.from));
  const names = values.map(({ name }) => name);
  const line = `export const ${list}: readonly ${type}[] = [${names.join(", ")}];`;
  return [
    '// Made by "npm run generate" from the folders. Do not edit.',
    ...sorted.map(({ name, from }) =>
      name.startsWith("type ") ? `import type { ${type} } from "${from}";` : `import { ${name} } from "${from}";`,
    ),
    "",
    `/** ${about} */`,
    ...(line.length <= 120
      ? [line]
      : [`export const ${list}: readonly ${type}[] = [`, ...names.map((n) => `  ${n},`), "];"]),
    "",
  ].join("\n");
}
