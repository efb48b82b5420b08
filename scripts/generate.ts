import { access, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { compareText } from "../packages/core/collections/compare-text.ts";
import type { Ecosystem } from "../packages/core/ecosystems/ecosystem.ts";
import type { Rule } from "../packages/core/policy/rule.ts";
import type { ReportFormat } from "../packages/core/reports/formats/report-format.ts";
import { actionManifest } from "./action-manifest.ts";
import { areaTable, drawFloors } from "./architecture/draw-architecture.ts";
import { type Entry, loadEntries, ROOT } from "./catalogue.ts";
import { catalogueSource } from "./catalogue-source.ts";
import { folderTable, lockfileTable } from "./ecosystem-tables.ts";
import { fillMarker } from "./fill-marker.ts";
import { folderListSource, loadFolderValues } from "./folder-list.ts";
import { formatTable } from "./format-table.ts";
import { fillMarkers } from "./readme-tables.ts";
import { rulesPage, ruleTable } from "./rule-pages.ts";

// Writes everything that is made from other files, and lists what it wrote; with --check it only says what is stale.

/** The root action has its manifest at the root of the repository, where `uses: owner/name@v` looks for it. */
const ROOT_ACTION = "preflight";

const check = process.argv.includes("--check");
/** Files that are not as they should be: rewritten, or with --check only named. */
const stale: string[] = [];
/** Files that somebody has to write first. */
const missing: string[] = [];

// The lists first: what is made from actions loads them.
await emitEcosystems();
await emitReportFormats();
await emitRules();
const entries = await loadEntries();

await emit("actions/catalogue.ts", catalogueSource(entries));
for (const entry of entries.filter(({ kind }) => kind === "action")) await emitAction(entry);

await emitMarked("docs/architecture.md", { floors: drawFloors(), areas: areaTable() });
report();

async function emitEcosystems(): Promise<void> {
  const room = "packages/core/ecosystems";
  const values = await loadFolderValues<Ecosystem>(room);
  const about = "Every package manager that is known, in the order of cache keys. Nothing else names them one by one.";
  const shape = { list: "ecosystems", about, type: "Ecosystem", typeModule: "./ecosystem.ts", room: "." };
  await emit(`${room}/ecosystems.ts`, folderListSource(values, shape));
  const ecosystems = values.map(({ value }) => value);
  const tables = { lockfiles: lockfileTable(ecosystems), folders: folderTable(ecosystems) };
  await emitMarked("actions/cache-key/README.md", tables);
}

async function emitReportFormats(): Promise<void> {
  const room = "packages/core/reports/formats";
  const values = await loadFolderValues<ReportFormat>(room);
  const about = "Every format of test reports that is read, in the order in which they are looked for.";
  const shape = {
    list: "reportFormats",
    about,
    type: "ReportFormat",
    typeModule: "./formats/report-format.ts",
    room: "./formats",
  };
  await emit("packages/core/reports/formats.ts", folderListSource(values, shape));
  await emitMarked("docs/reports.md", { formats: formatTable(values.map(({ value }) => value)) });
}

async function emitRules(): Promise<void> {
  const room = "packages/core/policy/rules";
  const byId = (await loadFolderValues<Rule>(room)).toSorted((a, b) => compareText(a.value.id, b.value.id));
  const about = "Every built-in rule, in the order in which they run.";
  const shape = { list: "builtInRules", about, type: "Rule", typeModule: "./rule.ts", room: "./rules" };
  await emit("packages/core/policy/rules.ts", folderListSource(byId, shape));
  await emitMarked("actions/policy-gate/README.md", { rules: ruleTable(byId.map(({ value }) => value)) });
  await emit("docs/rules.md", await rulesPage(room, byId));
}

function report(): void {
  for (const path of missing) console.error(`missing: ${path}`);
  if (!check) for (const path of stale) console.log(`wrote ${path}`);
  else if (stale.length > 0)
    console.error(`Stale generated files; run "npm run generate":\n${stale.map((path) => `  ${path}`).join("\n")}`);
  if (missing.length > 0 || (check && stale.length > 0)) process.exitCode = 1;
  else console.log(`Generated files are fresh (${entries.length} actions and commands).`);
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
  if (text === null) missing.push(readme);
  else await emit(readme, fillMarkers(text, action));
}

/** A page by hand with generated parts between markers. */
async function emitMarked(page: string, parts: Readonly<Record<string, string>>): Promise<void> {
  const text = await readFile(join(ROOT, page), "utf8");
  const filled = Object.entries(parts).reduce((current, [name, content]) => {
    const next = fillMarker(current, name, content);
    if (next === null) throw new Error(`${page}: no <!-- ${name} --> … <!-- /${name} -->`);
    return next;
  }, text);
  await emit(page, filled);
}

async function emit(path: string, text: string): Promise<void> {
  const file = join(ROOT, path);
  const current = await readFile(file, "utf8").catch(() => null);
  if (current === text) return;
  stale.push(relative(ROOT, file));
  if (!check) await writeFile(file, text);
}
