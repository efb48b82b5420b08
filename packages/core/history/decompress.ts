import zlib from "node:zlib";
import { PacelineError } from "../action/paceline-error.ts";

/** What a compressed history may unpack to: a bomb is stopped here. */
const UNPACKED_LIMIT = 1024 * 1024 * 1024;

/** The bytes unpacked if they are gzip or Zstandard by their first bytes, else as they are. */
export async function decompress(bytes: Buffer, limit = UNPACKED_LIMIT): Promise<Buffer> {
  try {
    if (startsWith(bytes, [0x1f, 0x8b])) return zlib.gunzipSync(bytes, { maxOutputLength: limit });
    if (startsWith(bytes, [0x28, 0xb5, 0x2f, 0xfd])) return await unpackZstandard(bytes, limit);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(limit);
    throw error;
  }
  return bytes;
}

/** Node has Zstandard since 22.15; before, a small decoder in JavaScript does it. */
async function unpackZstandard(bytes: Buffer, limit: number): Promise<Buffer> {
  if ("zstdDecompressSync" in zlib) return zlib.zstdDecompressSync(bytes, { maxOutputLength: limit });
  const { Decompress } = await import("fzstd");
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((chunk) => {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  });
  stream.push(bytes, true);
  return Buffer.concat(chunks);
}

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function tooLarge(limit: number): PacelineError {
  return new PacelineError("file-too-large", `unpacks to more than ${limit} bytes`);
}
