import { access, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { actionManifest } from "./action-manifest.ts";
import { type Entry, loadEntries, ROOT } from "./catalogue.ts";
import { catalogueSource } from "./catalogue-source.ts";
import { fillMarkers } from "./readme-tables.ts";

// Writes everything that is made from the `action.ts` files; with --check it only says what is stale.

/** The root action has its manifest at the root of the repository, where `uses: owner/name@v` looks for it. */
const ROOT_ACTION = "preflight";

const check = process.argv.includes("--check");
const stale: string[] = [];
const entries = await loadEntries();

await emit("actions/catalogue.ts", catalogueSource(entries));
for (const entry of entries.filter(({ kind }) => kind === "action")) await emitAction(entry);

if (stale.length > 0) {
  console.error(`Stale generated files; run "npm run generate":\n${stale.map((path) => `  ${path}`).join("\n")}`);
  process.exitCode = 1;
} else {
  console.log(`Generated files are fresh (${entries.length} actions and commands).`);
}

async function emitAction({ action }: Entry): Promise<void> {
  const folder = `actions/${action.name}`;
  const atRoot = action.name === ROOT_ACTION;
  const post = await access(join(ROOT, folder, "post.mjs")).then(
    () => true,
    () => false,
  );
  const prefix = atRoot ? `${folder}/` : "";
  const manifest = actionManifest(action, { main: `${prefix}main.mjs`, ...(post && { post: `${prefix}post.mjs` }) });
  await emit(atRoot ? "action.yml" : `${folder}/action.yml`, manifest);
  await emit(`${folder}/main.mjs`, `import { start } from "../../dist/index.js";\n\nawait start("${action.name}");\n`);
  const readme = `${folder}/README.md`;
  const text = await readFile(join(ROOT, readme), "utf8").catch(() => null);
  if (text === null) stale.push(`${readme} (missing)`);
  else await emit(readme, fillMarkers(text, action));
}

async function emit(path: string, text: string): Promise<void> {
  const file = join(ROOT, path);
  const current = await readFile(file, "utf8").catch(() => null);
  if (current === text) return;
  if (check) stale.push(relative(ROOT, file));
  else await writeFile(file, text);
}
