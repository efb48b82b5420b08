import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { peerJob } from "./peer-job.ts";
import type { Plan } from "./timing-series.ts";

const EMPTY_TEST = 'import { test } from "bun:test";\ntest("empty", () => {});\n';

/** Runs `bun test --shard=k/n --timings=FILE` on empty test files of these names, and reads which ones ran. */
export function splitByBun(npmFolder: string, plan: Plan, shardCounts: readonly number[]): string[][][] {
  const folder = mkdtempSync(join(tmpdir(), "paceline-bun-"));
  try {
    const { names, seconds } = peerJob(plan, 1);
    const files = new Map(names.map((name) => [testFile(name), name]));
    for (const file of files.keys()) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), EMPTY_TEST);
    }
    const milliseconds = Object.entries(seconds).map(([name, value]) => [testFile(name), Math.round(1000 * value)]);
    writeFileSync(
      join(folder, "timings.json"),
      JSON.stringify({ version: 1, files: Object.fromEntries(milliseconds) }),
    );
    return shardCounts.map((shards) => Array.from({ length: shards }, (_, index) => runShard(index + 1, shards)));

    function runShard(shard: number, shards: number): string[] {
      const parameters = ["test", `--shard=${shard}/${shards}`, "--timings=timings.json"];
      const bun = join(npmFolder, "node_modules/.bin/bun");
      const { stderr } = spawnSync(bun, parameters, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 });
      const ran = [...stderr.matchAll(/^(\S.*\.test\.ts):$/gm)].map(([, file = ""]) => files.get(file));
      return ran.filter((name) => name !== undefined);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bun runs `*.test.ts`; paths keep their folders, because it keeps neighbours together. */
function testFile(name: string): string {
  return `${name.replace(/^\/+/, "").replace(/[^\w/.-]/g, "_")}.test.ts`;
}
