/** Blobs under way: written whole, or as blocks that a list of block ids puts in order. */
export class Uploads {
  readonly #blocks = new Map<string, Map<string, Uint8Array>>();
  readonly #done = new Map<string, Uint8Array>();

  putBlock(id: string, blockId: string, bytes: Uint8Array): void {
    const blocks = this.#blocks.get(id) ?? new Map<string, Uint8Array>();
    this.#blocks.set(id, blocks.set(blockId, bytes));
  }

  /** Puts the blocks together; false when one of them was never sent. */
  commitBlocks(id: string, blockIds: string[]): boolean {
    const blocks = blockIds.map((blockId) => this.#blocks.get(id)?.get(blockId));
    if (blocks.includes(undefined)) return false;
    this.put(id, Buffer.concat(blocks.flatMap((block) => block ?? [])));
    return true;
  }

  put(id: string, bytes: Uint8Array): void {
    this.#blocks.delete(id);
    this.#done.set(id, bytes);
  }

  /** The finished bytes, forgotten after; undefined when the upload was not finished. */
  take(id: string): Uint8Array | undefined {
    const bytes = this.#done.get(id);
    this.#done.delete(id);
    return bytes;
  }
}
