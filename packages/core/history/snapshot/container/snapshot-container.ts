import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import zlib from "node:zlib";
import { Fields } from "../../../json/fields.ts";
import { isObject } from "../../../json/is-object.ts";
import { sumBy } from "../../../stats/sum.ts";
import { compress, type ZstdParameters } from "../../decompress.ts";
import type { HistoryProblemCode } from "../../store.ts";
import { parseJson } from "./lazy-record.ts";

/**
 * The file around a snapshot's blocks:
 *
 *     paceline.snapshot/2\n
 *     SHA-256 of the next line but one, in hexadecimal\n
 *     HMAC-SHA-256 of version and directory; as many dashes where it is not signed\n
 *     the directory: {"blocks":[{"name":"segment","sha256":"…","runs":64,"parts":[["runs",1234,5678],…]},…],…}\n
 *     the parts, one after another, each compressed by itself
 *
 * The directory holds the digest of each block, so that it vouches for all, a block can be copied as it is, and damage
 * to one costs that one.
 */
export interface ContainerBlock {
  readonly name: string;
  /** Of its parts, in their order. */
  readonly sha256: string;
  /** Run records in it. */
  readonly runs: number;
  readonly parts: readonly ContainerPart[];
}

export interface ContainerPart {
  readonly name: string;
  readonly packed: Buffer;
  /** Bytes that it unpacks to. */
  readonly size: number;
}

const VERSION = "paceline.snapshot/2";
const UNSIGNED = "-".repeat(64);
const HEAD_LENGTH = VERSION.length + 2 * UNSIGNED.length + 3;
/** A block of 64 runs takes about 500 characters, one of 16 with all their tests about 700. */
const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024;
const MAX_BLOCKS = 100_000;
const MAX_PARTS = 1_000_000;

export interface Packed {
  readonly bytes: Buffer;
  /** What all parts unpack to. */
  readonly unpackedBytes: number;
}

const { ZSTD_c_compressionLevel, ZSTD_c_strategy, ZSTD_c_minMatch, ZSTD_c_searchLog, ZSTD_lazy2 } = zlib.constants;

/**
 * Columns are mostly digits, and to point at fewer than six that came before costs more than to write them. Of 10,000 runs
 * (`npm run bench -- history`) this makes 6.8 MB in 0.3 s; level 6 made 7.0 in 0.3 and level 15 6.5 in 1.7.
 */
const FOR_COLUMNS: ZstdParameters = {
  [ZSTD_c_compressionLevel]: 12,
  [ZSTD_c_strategy]: ZSTD_lazy2,
  [ZSTD_c_minMatch]: 6,
  [ZSTD_c_searchLog]: 6,
};

export function makePart(name: string, text: string): ContainerPart {
  const bytes = Buffer.from(text);
  // A separate copy: the result is a small piece of Node's buffer pool, and would keep 16 kB or more of it alive.
  const packed = Buffer.from(new Uint8Array(compress(bytes, FOR_COLUMNS)).buffer);
  return { name, packed, size: bytes.length };
}

export function makeBlock(name: string, parts: readonly ContainerPart[], runs = 0): ContainerBlock {
  return { name, sha256: digestOf(parts), runs, parts };
}

/** The same blocks give the same bytes. Signed where there is a key. */
export function packContainer(
  blocks: readonly ContainerBlock[],
  notes: Readonly<Record<string, number>> = {},
  key?: string,
): Packed {
  const entries = blocks.map(({ name, sha256, runs, parts }) => ({
    ...{ name, sha256, ...(runs > 0 && { runs }) },
    parts: parts.map(({ name: part, packed, size }) => [part, packed.length, size]),
  }));
  const directory = Buffer.from(JSON.stringify({ ...notes, blocks: entries }));
  const signature = key === undefined ? UNSIGNED : signatureOf(directory, key);
  const head = `${VERSION}\n${createHash("sha256").update(directory).digest("hex")}\n${signature}\n`;
  const parts = blocks.flatMap((block) => block.parts);
  return {
    bytes: Buffer.concat([Buffer.from(head), directory, Buffer.from("\n"), ...parts.map(({ packed }) => packed)]),
    unpackedBytes: sizeOf(parts),
  };
}

export interface Container {
  readonly blocks: readonly ContainerBlock[];
  /** Blocks whose bytes are not what the directory says. */
  readonly damaged: number;
  /** The runs in those. */
  readonly damagedRuns: number;
  /** The directory's other numbers. */
  readonly notes: Fields;
}

export type Refused = { readonly ok: false; readonly code: HistoryProblemCode; readonly message: string };
export type Opened = { readonly ok: true; readonly container: Container } | Refused;

/** Opens a file whose directory is whole, of this version, not above `limit` when unpacked, and signed with `key`. */
export function openContainer(bytes: Buffer, limit: number, key?: string): Opened {
  const [version = "", digest = "", signature = ""] = bytes.toString("latin1", 0, HEAD_LENGTH).split("\n");
  if (version !== VERSION) return unknownVersion(version);
  const body = bytes.subarray(HEAD_LENGTH);
  const directory = body.subarray(0, Math.max(0, body.subarray(0, MAX_DIRECTORY_BYTES).indexOf("\n")));
  if (createHash("sha256").update(directory).digest("hex") !== digest) return DAMAGED;
  if (key !== undefined && !isSame(signature, signatureOf(directory, key))) {
    const message = signature === UNSIGNED ? "is not signed" : "is not signed with this history-key";
    return { ok: false, code: "untrusted", message };
  }
  const notes = parseJson(directory.toString("utf8"));
  const blocks = isObject(notes) ? readDirectory(notes.blocks, body.subarray(directory.length + 1)) : null;
  if (blocks === null || !isObject(notes)) return DAMAGED;
  if (sizeOf(blocks.flatMap(({ parts }) => parts)) > limit) {
    return { ok: false, code: "too-large", message: `unpacks to more than ${limit} bytes` };
  }
  const whole = blocks.filter((block) => digestOf(block.parts) === block.sha256);
  return {
    ok: true,
    container: {
      blocks: whole,
      damaged: blocks.length - whole.length,
      damagedRuns: runsOf(blocks) - runsOf(whole),
      notes: new Fields(notes),
    },
  };
}

/** The blocks that the directory names, cut out of the bytes; where these end too early, with less than it says. */
function readDirectory(list: unknown, bytes: Buffer): readonly ContainerBlock[] | null {
  if (!Array.isArray(list) || list.length > MAX_BLOCKS) return null;
  let at = 0;
  let remainingParts = MAX_PARTS;
  const cut = (entry: unknown): ContainerPart | null => {
    remainingParts -= 1;
    if (!Array.isArray(entry) || remainingParts < 0) return null;
    const [name, packed, size]: readonly unknown[] = entry;
    if (typeof name !== "string" || !isCount(packed) || !isCount(size)) return null;
    const part = { name, packed: bytes.subarray(at, at + packed), size };
    at += packed;
    return part;
  };
  const blocks = list.map((item): ContainerBlock | null => {
    if (!isObject(item) || !Array.isArray(item.parts)) return null;
    const { name, sha256, runs = 0 } = item;
    const parts = item.parts.map(cut).filter((part) => part !== null);
    if (typeof name !== "string" || typeof sha256 !== "string" || !isCount(runs)) return null;
    return parts.length === item.parts.length ? { name, sha256, runs, parts } : null;
  });
  return blocks.includes(null) ? null : blocks.filter((block) => block !== null);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function runsOf(blocks: readonly ContainerBlock[]): number {
  return sumBy(blocks, ({ runs }) => runs);
}

function sizeOf(parts: readonly ContainerPart[]): number {
  return sumBy(parts, ({ size }) => size);
}

export const DAMAGED: Refused = { ok: false, code: "unreadable", message: "is a damaged snapshot" };

function unknownVersion(version: string): Refused {
  if (!/^paceline\.snapshot\/\d+$/.test(version)) return DAMAGED;
  return { ok: false, code: "newer-version", message: `is ${version}; this version reads ${VERSION}` };
}

function digestOf(parts: readonly ContainerPart[]): string {
  const digest = createHash("sha256");
  for (const { packed } of parts) digest.update(packed);
  return digest.digest("hex");
}

function signatureOf(directory: Buffer, key: string): string {
  return createHmac("sha256", key).update(`${VERSION}\n`).update(directory).digest("hex");
}

export function isSame(signature: string, expected: string): boolean {
  return (
    signature.length === expected.length &&
    timingSafeEqual(Buffer.from(signature, "latin1"), Buffer.from(expected, "latin1"))
  );
}
