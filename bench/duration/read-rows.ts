import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { hasSharedData, sharedData } from "../../test/shared-data.ts";

/** Names of the gzipped files in a folder of the data, without their ending; empty where the data is absent. */
export function namesIn(folder: string, ending: string): string[] {
  if (!hasSharedData(folder)) return [];
  return readdirSync(sharedData(folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** Rows of a gzipped NDJSON file. The caller says what a row is: SOURCE.md beside the data does. */
export function readNdjson<Row>(path: string): Row[] {
  return readText(path)
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line));
}

/** Rows of a gzipped CSV file without quotes, cells in the order of `columns`; names may repeat. */
export function readCsv(path: string): { readonly columns: readonly string[]; readonly rows: readonly string[][] } {
  const [head = "", ...lines] = readText(path)
    .split("\n")
    .filter((line) => line !== "");
  return { columns: head.split(","), rows: lines.map((line) => line.split(",")) };
}

function readText(path: string): string {
  return gunzipSync(readFileSync(sharedData(path))).toString();
}
