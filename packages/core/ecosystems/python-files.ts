import { isJsonObject, type JsonObject, type JsonValue, ownValue } from "../json/json-value.ts";
import { fileName } from "../paths/path-parts.ts";
import { unordered } from "./to-entry.ts";

/** Digests that are collision-resistant. */
const STRONG = /^(?:sha256|sha384|sha512|blake2b):[0-9a-f]{32,}$/i;

/** Size and time are notes about a file that its digest already fixes. */
const NOTES = ["size", "upload-time", "upload_time"];

export interface PackageFiles {
  /** In one order. With a digest a file is known by its name: which host it comes from does not matter. */
  readonly files: JsonValue;
  /** Whether there are files and each has a digest, so that the index that lists them does not matter either. */
  readonly areFixed: boolean;
}

/** The wheels and archives of one version of a Python package, of which an installation takes one. */
export function packageFiles(listed: JsonValue): PackageFiles {
  if (!Array.isArray(listed)) return { files: listed, areFixed: false };
  const files = listed.map((file: JsonValue) => (isFixed(file) ? byName(file) : file));
  return { files: unordered(files), areFixed: listed.length > 0 && listed.every(isFixed) };
}

function isFixed(file: JsonValue): file is JsonObject {
  const hash = isJsonObject(file) ? ownValue(file, "hash") : undefined;
  return typeof hash === "string" && STRONG.test(hash);
}

function byName(file: JsonObject): JsonObject {
  const fields = Object.entries(file).filter(([name]) => !NOTES.includes(name));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, name === "url" && typeof value === "string" ? nameInUrl(value) : value]),
  );
}

/** The last part of the path. A query or fragment may choose what is installed, so such an address stays whole. */
function nameInUrl(url: string): string {
  return /[?#]/.test(url) ? url : fileName(url);
}
