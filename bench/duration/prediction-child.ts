/** Measures the first prediction of a process from the snapshot that the first argument names; prints one line of JSON. */
import { predictDuration } from "../../packages/core/duration/predict-duration.ts";
import { fileStore } from "../../packages/core/history/files/file-store.ts";
import type { PredictionCost } from "./print-prediction.ts";

const [path = "", now = ""] = process.argv.slice(2);
const started = performance.now();
const { records, sections } = await fileStore(path).read();
const read = performance.now();
const place = { repository: null, workflow: "CI", event: "push", branch: "main", sha: null, attempt: 1 };
const target = { ...place, files: null, activeRuns: [] };
await predictDuration(records, { ...target, now: new Date(now) }, sections.get("models") ?? null);
const cost: PredictionCost = { readMilliseconds: read - started, predictMilliseconds: performance.now() - read };
process.stdout.write(JSON.stringify(cost));
