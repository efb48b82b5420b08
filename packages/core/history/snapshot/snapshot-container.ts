import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { Fields, isObject } from "../../json/fields.ts";
import { compress, decompressor } from "../decompress.ts";
import type { HistoryProblemCode } from "../store.ts";

/**
 * The file around a snapshot's sections:
 *
 *     paceline.snapshot/1\n
 *     SHA-256 of all that follows the next line, in hexadecimal\n
 *     HMAC-SHA-256 of the same; as many dashes where it is not signed\n
 *     [{"name":"runs","packed":1234,"size":5678}, …]\n
 *     the sections, one after another, each compressed by itself
 *
 * A section is unpacked when it is first asked for.
 */
export interface Section {
  readonly name: string;
  readonly text: string;
}

const VERSION = "paceline.snapshot/1";
const UNSIGNED = "-".repeat(64);
const HEAD_LENGTH = VERSION.length + 2 * UNSIGNED.length + 3;
/** The longest line of sections that is looked for: a dozen take about a thousand characters. */
const DIRECTORY_LIMIT = 16 * 1024;
const MOST_SECTIONS = 32;

export interface Packed {
  readonly bytes: Buffer;
  /** What all sections unpack to. */
  readonly unpackedBytes: number;
}

/** The same sections give the same bytes. Signed where there is a key. */
export function packSections(sections: readonly Section[], key?: string): Packed {
  const packed = sections.map(({ text }) => compress(Buffer.from(text)));
  const directory = sections.map(({ name, text }, index) => {
    return { name, packed: packed[index]?.length ?? 0, size: Buffer.byteLength(text) };
  });
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(directory)}\n`), ...packed]);
  const head = `${VERSION}\n${digestOf(body)}\n${key === undefined ? UNSIGNED : signatureOf(body, key)}\n`;
  return {
    bytes: Buffer.concat([Buffer.from(head), body]),
    unpackedBytes: directory.reduce((sum, { size }) => sum + size, 0),
  };
}

export function isSnapshot(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, 18) === VERSION.slice(0, 18);
}

/** The sections by name, each as a function that unpacks it; one that does not unpack is empty. */
export type Sections = ReadonlyMap<string, () => string>;

export type Opened =
  | { readonly ok: true; readonly sections: Sections }
  | { readonly ok: false; readonly code: HistoryProblemCode; readonly message: string };

/** Opens a snapshot if its bytes are whole, of this version, not above `limit` when unpacked, and signed with `key`. */
export async function openSections(bytes: Buffer, limit: number, key?: string): Promise<Opened> {
  const [version = "", digest = "", signature = ""] = bytes.toString("latin1", 0, HEAD_LENGTH).split("\n");
  if (version !== VERSION) return unknownVersion(version);
  const body = bytes.subarray(HEAD_LENGTH);
  if (digestOf(body) !== digest) return damaged;
  if (key !== undefined && !isSame(signature, signatureOf(body, key))) {
    const message = signature === UNSIGNED ? "is not signed" : "is not signed with this history-key";
    return { ok: false, code: "untrusted", message };
  }
  const end = body.subarray(0, DIRECTORY_LIMIT).indexOf("\n");
  const entries = readDirectory(body.toString("utf8", 0, Math.max(0, end)));
  if (entries === null) return damaged;
  if (entries.reduce((sum, { size }) => sum + size, 0) > limit) {
    return { ok: false, code: "too-large", message: `unpacks to more than ${limit} bytes` };
  }
  return readSections(body.subarray(end + 1), entries);
}

async function readSections(bytes: Buffer, entries: readonly Entry[]): Promise<Opened> {
  const sections = new Map<string, () => string>();
  let at = 0;
  for (const { name, packed, size } of entries) {
    const part = bytes.subarray(at, at + packed);
    at += packed;
    if (part.length !== packed || sections.has(name)) return damaged;
    sections.set(name, unpackOnce(await decompressor(part), size));
  }
  return at === bytes.length ? { ok: true, sections } : damaged;
}

function unpackOnce(unpack: (limit: number) => Buffer, size: number): () => string {
  let text: string | null = null;
  return () => {
    text ??= unpackOr("", unpack, size);
    return text;
  };
}

/** The digest held, so bytes that do not unpack were made so on purpose. */
function unpackOr(otherwise: string, unpack: (limit: number) => Buffer, size: number): string {
  try {
    return unpack(Math.max(1, size)).toString("utf8");
  } catch {
    return otherwise;
  }
}

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
}

function readDirectory(text: string): readonly Entry[] | null {
  const list = parseJson(text);
  if (!Array.isArray(list) || list.length > MOST_SECTIONS) return null;
  const entries = list.flatMap((item): Entry[] => {
    if (!isObject(item)) return [];
    const fields = new Fields(item);
    const name = fields.string("name", 100);
    const packed = fields.integer("packed");
    const size = fields.integer("size");
    return name === null || packed === null || size === null ? [] : [{ name, packed, size }];
  });
  return entries.length === list.length ? entries : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const damaged: Opened = { ok: false, code: "unreadable", message: "is a damaged snapshot" };

function unknownVersion(version: string): Opened {
  if (!/^paceline\.snapshot\/\d+$/.test(version)) return damaged;
  return { ok: false, code: "newer-version", message: `is ${version}; this version reads ${VERSION}` };
}

function digestOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("hex");
}

function signatureOf(body: Buffer, key: string): string {
  return createHmac("sha256", key).update(`${VERSION}\n`).update(body).digest("hex");
}

function isSame(signature: string, expected: string): boolean {
  return (
    signature.length === expected.length &&
    timingSafeEqual(Buffer.from(signature, "latin1"), Buffer.from(expected, "latin1"))
  );
}
