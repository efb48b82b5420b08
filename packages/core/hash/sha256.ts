import { createRequire } from "node:module";

/** Node's cryptography is a seventh of a light step's start, and many steps hash nothing: it is loaded by the first hash. */
const load = createRequire(import.meta.url);

/** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits: what `sha256sum` prints for a file of that text. */
export function sha256(text: string): string {
  const { createHash }: typeof import("node:crypto") = load("node:crypto");
  return createHash("sha256").update(text, "utf8").digest("hex");
}
