import { PacelineError } from "../../errors/paceline-error.ts";

/** One file of a zip archive, as the archive's directory states it; nothing of it is certain. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the file's own header begins. */
  readonly offset: number;
  /** A link to a file elsewhere, by the Unix mode that the archive states. */
  readonly link: boolean;
}

/** Signatures and sizes of PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16. */
const END_OF_DIRECTORY = Buffer.from("PK\x05\x06", "latin1");
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_HEADER = 0x04034b50;
const ENTRY_SIZE = 46;
const FILE_HEADER_SIZE = 30;
/** Of a Unix mode, as `stat` has it. */
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;
/** An archive of ours holds one file. */
const MAX_ENTRIES = 100;

/** The directory of a zip archive. Rejects broken ones with `file-unreadable`, ZIP64 (above 4 GB) among them. */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  if (end === -1) throw new PacelineError("file-unreadable", "is not a zip archive");
  return whole(() => {
    const count = zip.readUInt16LE(end + 10);
    if (count > MAX_ENTRIES) throw new PacelineError("file-too-large", `holds more than ${MAX_ENTRIES} files`);
    const entries: ZipEntry[] = [];
    let at = zip.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken();
      const nameLength = zip.readUInt16LE(at + 28);
      entries.push({
        name: zip.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
        encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
        method: zip.readUInt16LE(at + 10),
        checksum: zip.readUInt32LE(at + 16),
        packedSize: zip.readUInt32LE(at + 20),
        size: zip.readUInt32LE(at + 24),
        offset: zip.readUInt32LE(at + 42),
        link: (zip.readUInt16LE(at + 40) & FILE_TYPE) === LINK_TYPE,
      });
      at += ENTRY_SIZE + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return entries;
  });
}

/** The bytes of a file as they lie in the archive, still packed. */
export function packedBytes(zip: Buffer, { offset, packedSize }: ZipEntry): Buffer {
  return whole(() => {
    if (zip.readUInt32LE(offset) !== FILE_HEADER) throw broken();
    const start = offset + FILE_HEADER_SIZE + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    return zip.subarray(start, start + packedSize);
  });
}

/** Reading beyond the end means that the archive is truncated or its directory is wrong. */
function whole<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? broken() : error;
  }
}

function broken(): PacelineError {
  return new PacelineError("file-unreadable", "is a broken zip archive");
}
