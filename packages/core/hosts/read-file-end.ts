import { type FileHandle, open } from "node:fs/promises";
import type { FileEnd } from "../workspace/workspace.ts";

const CHUNK_BYTES = 1024 * 1024;
const LINE_FEED = 10;

/** The last bytes of a file, from the beginning of a line on, with the number of lines before. Holds one more chunk in memory. */
export async function readFileEnd(path: string, maxBytes: number): Promise<FileEnd> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - maxBytes);
    const bytes = Buffer.alloc(size - start);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
    const whole = bytes.subarray(0, bytesRead);
    if (start === 0) return { text: whole.toString("utf8"), skippedLines: 0 };
    const first = whole.indexOf(LINE_FEED) + 1;
    // Of one line that is longer than all that is read, its end stays.
    return { text: whole.subarray(first).toString("utf8"), skippedLines: await linesIn(file, start + first) };
  } finally {
    await file.close();
  }
}

async function linesIn(file: FileHandle, end: number): Promise<number> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let lines = 0;
  for (let at = 0; at < end; ) {
    const { bytesRead } = await file.read(chunk, 0, Math.min(chunk.length, end - at), at);
    if (bytesRead === 0) break;
    for (
      let place = chunk.indexOf(LINE_FEED);
      place >= 0 && place < bytesRead;
      place = chunk.indexOf(LINE_FEED, place + 1)
    ) {
      lines += 1;
    }
    at += bytesRead;
  }
  return lines;
}
