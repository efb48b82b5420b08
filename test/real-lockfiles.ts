import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describeSharedData } from "./describe-shared-data.ts";

export interface RealLockfile {
  /** Below the folder of the data, without `.gz`. */
  readonly path: string;
  readonly text: string;
}

/** Tests on all public lockfiles of one name. */
export function describeRealLockfiles(name: string, tests: (files: readonly RealLockfile[]) => void): void {
  describeSharedData("H-lockfiles", `public lockfiles named ${name}`, (folder) => tests(realLockfiles(folder, name)));
}

function realLockfiles(folder: string, name: string): RealLockfile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path).replace(/\.gz$/, "") === name)
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
      return { path: path.replace(/\.gz$/, ""), text };
    });
}
