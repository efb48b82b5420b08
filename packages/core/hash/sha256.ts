import { createHash } from "node:crypto";

/** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits: what `sha256sum` prints for a file of that text. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
