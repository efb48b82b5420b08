import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { PeerJob } from "./peer-job.ts";

// node cypress-split-peer.ts FOLDER JOBS ANSWERS: divides specs by the cypress-split that is installed in FOLDER.

const [folder = "", jobsPath = "", answersPath = ""] = process.argv.slice(2);
const requireThere = createRequire(join(folder, "package.json"));
/** The function behind the plugin and behind `cypress-split-preview`; it prints a table for every shard. */
const { splitSpecsLogic } = requireThere(join(folder, "node_modules/cypress-split/src/utils.js"));
const jobs: PeerJob[] = JSON.parse(readFileSync(jobsPath, "utf8"));
const timingsPath = join(folder, "timings.json");
console.log = () => {};
process.chdir(folder);
const answers = jobs.map(({ names, seconds, shards }) => {
  const durations = Object.entries(seconds).map(([spec, value]) => ({ spec, duration: Math.round(1000 * value) }));
  writeFileSync(timingsPath, JSON.stringify({ durations }));
  return Array.from({ length: shards }, (_, splitIndex) =>
    splitSpecsLogic({
      specs: names.map((name) => join(folder, name)),
      splitN: shards,
      splitIndex,
      splitFileName: timingsPath,
      label: "peer",
    }).splitSpecs.map((spec: string) => spec.slice(folder.length + 1)),
  );
});
writeFileSync(answersPath, JSON.stringify(answers));
