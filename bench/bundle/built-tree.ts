import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { sumBy } from "../../packages/core/stats/sum.ts";
import { writeArchive } from "../../scripts/bundle/write-archive.ts";

export interface BuiltTree {
  readonly name: string;
  readonly root: string;
  readonly archiveBytes: number;
  readonly distBytes: number;
  /** What `dist/` grows by with an action that `npm run new` makes. */
  readonly actionBytes: number;
  readonly buildSeconds: number;
}

/** A clone at a commit, with its packages installed; null where the repository does not hold the commit. */
export function copyOfCommit(repository: string, commit: string, folder: string): string | null {
  execFileSync("git", ["clone", "--quiet", "--no-checkout", repository, folder]);
  const { status } = spawnSync("git", ["checkout", "--quiet", "--detach", commit], { cwd: folder });
  if (status !== 0) return null;
  process.stderr.write(`npm ci at ${commit} …\n`);
  execFileSync("npm", ["ci"], { cwd: folder, env: outsideNpm(), stdio: "ignore" });
  return folder;
}

/** A clone with the files as they are now, committed or not, and this tree's packages. */
export function copyOfTree(root: string, folder: string): string {
  execFileSync("git", ["clone", "--quiet", "--no-checkout", root, folder]);
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 }).split("\0");
  for (const file of files.filter((path) => path !== "" && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { verbatimSymlinks: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Builds it twice: as it is, and with one more action. What is measured later runs the first of the two. */
export function measureTree(name: string, root: string): BuiltTree {
  const buildSeconds = build(root);
  const archive = `${root}.tar.gz`;
  writeArchive(root, archive);
  const distBytes = bytesIn(join(root, "dist"));
  cpSync(join(root, "dist"), `${root}-dist`, { recursive: true });
  script(root, "new-action.ts", "one-more");
  script(root, "generate.ts");
  build(root);
  const actionBytes = bytesIn(join(root, "dist")) - distBytes;
  const measured = `${root}-measured`;
  for (const part of ["actions", "bin"]) cpSync(join(root, part), join(measured, part), { recursive: true });
  cpSync(`${root}-dist`, join(measured, "dist"), { recursive: true });
  cpSync(join(root, "examples", "project"), join(measured, "examples", "project"), { recursive: true });
  return { name, root: measured, archiveBytes: statSync(archive).size, distBytes, actionBytes, buildSeconds };
}

function build(root: string): number {
  process.stderr.write(`building ${root} …\n`);
  const started = performance.now();
  script(root, "build.ts");
  return (performance.now() - started) / 1000;
}

function script(root: string, name: string, ...args: string[]): void {
  const PATH = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  execFileSync(process.execPath, [join(root, "scripts", name), ...args], {
    cwd: root,
    env: { ...process.env, PATH },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return sumBy(files, (entry) => statSync(join(entry.parentPath, entry.name)).size);
}

/** This benchmark is itself run by npm, whose settings must not reach another clone's install. */
function outsideNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith("npm_")));
}
