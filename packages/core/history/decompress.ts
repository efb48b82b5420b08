import zlib from "node:zlib";
import { PacelineError } from "../action/paceline-error.ts";

/** What a compressed history may unpack to: a bomb is stopped here. */
const UNPACKED_LIMIT = 1024 * 1024 * 1024;

/** The bytes unpacked if they are gzip or Zstandard by their first bytes, else as they are. */
export async function decompress(bytes: Buffer, limit = UNPACKED_LIMIT): Promise<Buffer> {
  return (await decompressor(bytes))(limit);
}

/** What unpacks these bytes, later and at once. */
export async function decompressor(bytes: Buffer): Promise<(limit: number) => Buffer> {
  const unpack = await unpackerOf(bytes);
  return (limit) => {
    try {
      return unpack(limit);
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge(limit);
      throw error;
    }
  };
}

async function unpackerOf(bytes: Buffer): Promise<(limit: number) => Buffer> {
  if (startsWith(bytes, [0x1f, 0x8b])) return (limit) => zlib.gunzipSync(bytes, { maxOutputLength: limit });
  if (!startsWith(bytes, [0x28, 0xb5, 0x2f, 0xfd])) return () => bytes;
  // Node has Zstandard since 22.15; before, a small decoder in JavaScript does it.
  if ("zstdDecompressSync" in zlib) return (limit) => zlib.zstdDecompressSync(bytes, { maxOutputLength: limit });
  const { Decompress } = await import("fzstd");
  return (limit) => {
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

/** As small as this Node can: Zstandard where it has it, else gzip. The same bytes give the same bytes. */
export function compress(bytes: Buffer): Buffer {
  const { zstdCompressSync }: Partial<typeof zlib> = zlib;
  if (zstdCompressSync === undefined) return zlib.gzipSync(bytes, { level: 6 });
  return zstdCompressSync(bytes, { params: { [zlib.constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL } });
}

const ZSTD_LEVEL = 6;

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function tooLarge(limit: number): PacelineError {
  return new PacelineError("file-too-large", `unpacks to more than ${limit} bytes`);
}
