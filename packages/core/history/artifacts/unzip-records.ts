import zlib from "node:zlib";
import { messageOf, PacelineError } from "../../errors/paceline-error.ts";
import { packedBytes, type ZipEntry, zipEntries } from "./zip-entries.ts";

/** What one run's records may unpack to. */
const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;
/** A plain name: ours is in no folder. */
const RECORDS = /^[^/\\:]+\.ndjson$/;
/** Names that lead out of the folder they are unpacked in, on any operating system. */
const LEADS_OUT = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:|\0/;
/** Real records become 10 to 40 times as large. Smaller files may do as they like. */
const MAX_RATIO = 200;
const MIN_CHECKED_BYTES = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

/**
 * The text of the one `.ndjson` file in a zip. Nothing is written to disk, so names in the archive cannot lead
 * anywhere, and unpacking stops where the stated size ends, so a lie about it costs nothing.
 */
export async function unzipRecords(zip: Uint8Array, limit = MAX_UNPACKED_BYTES): Promise<string> {
  const archive = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = zipEntries(archive);
  refuseTraps(entries);
  const entry = entries.find(({ name }) => RECORDS.test(name));
  if (entry === undefined) throw new PacelineError("file-missing", "contains no .ndjson file");
  if (entry.size > limit) throw new PacelineError("file-too-large", `unpacks to more than ${limit} bytes`);
  if (entry.size > MIN_CHECKED_BYTES && entry.size > entry.packedSize * MAX_RATIO) {
    throw new PacelineError("file-too-large", `unpacks to more than ${MAX_RATIO} times its size`);
  }
  const bytes = unpack(packedBytes(archive, entry), entry);
  if (bytes.length !== entry.size || zlib.crc32(bytes) !== entry.checksum) {
    throw new PacelineError("file-unreadable", "does not unpack to the stated size or checksum");
  }
  return bytes.toString("utf8");
}

/** Nothing of an archive is written to disk; still, one that leads elsewhere is malicious. */
function refuseTraps(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name));
  const trap = names.size < entries.length || entries.some(({ name, link }) => link || LEADS_OUT.test(name));
  if (trap) throw new PacelineError("file-unreadable", "has links, duplicate names, or names that lead elsewhere");
}

function unpack(packed: Buffer, { method, encrypted, size }: ZipEntry): Buffer {
  if (encrypted || (method !== STORED && method !== DEFLATED)) {
    throw new PacelineError("file-unreadable", "uses a compression method that Paceline does not support");
  }
  if (method === STORED) return packed;
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const code = error instanceof RangeError ? "file-too-large" : "file-unreadable";
    throw new PacelineError(code, `does not unpack: ${messageOf(error)}`, { cause: error });
  }
}
