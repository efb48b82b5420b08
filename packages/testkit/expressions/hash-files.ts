import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ExpressionFunction } from "./evaluate-expression.ts";
import { toText } from "./expression-data.ts";

/**
 * `hashFiles('a', '**\/b', '!c')`: one SHA-256 over the digests of all matching files of the workspace, in the order of
 * their paths; the empty string when nothing matches. The value is stable here, but need not equal GitHub's, which hashes
 * in the order of its own directory walk. `**` does not enter folders whose name starts with a dot; GitHub's does.
 */
export function hashFilesIn(workspace: string): ExpressionFunction {
  return (...args) => {
    const patterns = args
      .map(toText)
      .flatMap((text) => text.split("\n"))
      .map((line) => line.trim())
      .filter(Boolean);
    const included = patterns.filter((pattern) => !pattern.startsWith("!"));
    const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
    const files = globSync(included, { cwd: workspace, exclude: excluded })
      .filter((path) => statSync(join(workspace, path)).isFile())
      .sort();
    if (files.length === 0) return "";
    const total = createHash("sha256");
    for (const path of files)
      total.update(
        createHash("sha256")
          .update(readFileSync(join(workspace, path)))
          .digest(),
      );
    return total.digest("hex");
  };
}
