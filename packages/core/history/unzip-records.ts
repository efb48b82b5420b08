import { PacelineError } from "../action/paceline-error.ts";

/** What one run's records may unpack to. */
const UNPACKED_LIMIT = 128 * 1024 * 1024;

/**
 * The text of the one `.ndjson` file in a zip. Nothing is written to disk, so names in the archive cannot lead
 * anywhere; the stated size is checked before a byte is unpacked.
 */
export async function unzipRecords(zip: Uint8Array, limit = UNPACKED_LIMIT): Promise<string> {
  const { unzipSync } = await import("fflate");
  let chosen = "";
  const files = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (chosen !== "" || !name.endsWith(".ndjson")) return false;
      if (originalSize > limit) throw new PacelineError("file-too-large", `unpacks to more than ${limit} bytes`);
      chosen = name;
      return true;
    },
  });
  const bytes = files[chosen];
  if (bytes === undefined) throw new PacelineError("file-missing", "holds no .ndjson file");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
