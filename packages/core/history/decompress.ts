import zlib from "node:zlib";
import { PacelineError } from "../errors/paceline-error.ts";

/** What a compressed history may unpack to: a bomb is stopped here. */
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;

/** The bytes, unpacked if their first bytes are those of gzip or Zstandard, otherwise unchanged. */
export async function decompress(bytes: Buffer, limit = MAX_UNPACKED_BYTES): Promise<Buffer> {
  return (await loadUnpacker())(bytes, limit);
}

/** The same, but for truncated bytes everything before the cut. */
export async function decompressCut(
  bytes: Buffer,
  limit = MAX_UNPACKED_BYTES,
): Promise<{ bytes: Buffer; cut: boolean }> {
  try {
    return { bytes: await decompress(bytes, limit), cut: false };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR")) throw error;
    return { bytes: beforeCut(bytes, limit), cut: true };
  }
}

function beforeCut(bytes: Buffer, maxOutputLength: number): Buffer {
  const { Z_SYNC_FLUSH, ZSTD_e_flush } = zlib.constants;
  if (startsWith(bytes, [0x1f, 0x8b])) return zlib.gunzipSync(bytes, { finishFlush: Z_SYNC_FLUSH, maxOutputLength });
  return zlib.zstdDecompressSync(bytes, { finishFlush: ZSTD_e_flush, maxOutputLength });
}

export type Unpack = (bytes: Buffer, limit: number) => Buffer;

/** What unpacks bytes at once. Node has Zstandard since 22.15; before, a small decoder in JavaScript does it. */
export async function loadUnpacker(): Promise<Unpack> {
  const unpackZstd = "zstdDecompressSync" in zlib ? nativeZstd : await scriptZstd();
  return (bytes, limit) => {
    try {
      if (startsWith(bytes, [0x1f, 0x8b])) return zlib.gunzipSync(bytes, { maxOutputLength: limit });
      return startsWith(bytes, [0x28, 0xb5, 0x2f, 0xfd]) ? unpackZstd(bytes, limit) : bytes;
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge(limit);
      throw error;
    }
  };
}

function nativeZstd(bytes: Buffer, limit: number): Buffer {
  return zlib.zstdDecompressSync(bytes, { maxOutputLength: limit });
}

async function scriptZstd(): Promise<Unpack> {
  const { Decompress } = await import("fzstd");
  return (bytes, limit) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = new Decompress((chunk) => {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    });
    stream.push(bytes, true);
    return Buffer.concat(chunks);
  };
}

/** Settings of Zstandard, `ZSTD_c_…` by their numbers. */
export type ZstdParameters = Readonly<Record<number, number>>;

/** Zstandard where this Node has it, else gzip. The same bytes give the same bytes. */
export function compress(bytes: Buffer, params: ZstdParameters = FOR_TEXT): Buffer {
  const { zstdCompressSync }: Partial<typeof zlib> = zlib;
  return zstdCompressSync?.(bytes, { params }) ?? zlib.gzipSync(bytes, { level: 6 });
}

const FOR_TEXT: ZstdParameters = { [zlib.constants.ZSTD_c_compressionLevel]: 6 };

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function tooLarge(limit: number): PacelineError {
  return new PacelineError("file-too-large", `unpacks to more than ${limit} bytes`);
}
