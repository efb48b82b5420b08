import zlib from "node:zlib";

/** A zip archive with one file that is not compressed, as PKWARE's APPNOTE describes it (4.3.7, 4.3.12, 4.3.16). */
export function storedZip(name: string, content: Buffer): Buffer {
  const title = Buffer.from(name);
  // Version, flags, method, time, date, checksum, packed size, size, lengths of the name and of extra fields.
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt32LE(zlib.crc32(content), 10);
  facts.writeUInt32LE(content.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(title.length, 22);
  const file = Buffer.concat([Buffer.from("PK\x03\x04"), facts, title, content]);
  const entry = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), facts, Buffer.alloc(14), title]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(file.length, 12);
  return Buffer.concat([file, entry, Buffer.from("PK\x05\x06"), end]);
}
