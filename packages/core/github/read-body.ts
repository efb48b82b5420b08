/** A body that came in, and whether it was longer than what was read of it. */
export interface Body {
  readonly bytes: Buffer;
  readonly cut: boolean;
}

/**
 * The first `maxBytes` of a body; the rest is not fetched. Rejects when the connection ends before the body does, which
 * Octokit, left to read by itself, takes for an empty answer.
 */
export async function readBody(stream: unknown, maxBytes: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (stream instanceof ReadableStream) {
    // Leaving the loop cancels the stream, and with it the transfer.
    for await (const chunk of stream as ReadableStream<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.byteLength;
      if (length > maxBytes) break;
    }
  }
  const bytes = Buffer.concat(chunks);
  return length > maxBytes ? { bytes: bytes.subarray(0, maxBytes), cut: true } : { bytes, cut: false };
}
