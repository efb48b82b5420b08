import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { PacelineError } from "../../errors/paceline-error.ts";
import { unzipRecords } from "./unzip-records.ts";

const text = '{"schema":"paceline.run/1","run_id":1}\n'.repeat(50);
const bytes = Buffer.from(text);
const zip = (files: Record<string, Uint8Array>, level: 0 | 6 = 6) => Buffer.from(zipSync(files, { level }));
const code = async (archive: Uint8Array, limit?: number) => {
  const thrown = await unzipRecords(archive, limit).catch((error: unknown) => error);
  return thrown instanceof PacelineError ? thrown.code : thrown;
};

/** The archive with another unpacked size in its directory, and with other packed bytes where given. */
function lying(size: number, packed?: Buffer): Buffer {
  const honest = zip({ "records.ndjson": bytes });
  const directory = honest.lastIndexOf("PK\x01\x02");
  const header = honest.subarray(0, 30 + "records.ndjson".length);
  const body = packed ?? honest.subarray(header.length, directory);
  const rest = Buffer.from(honest.subarray(directory));
  rest.writeUInt32LE(body.length, 20);
  rest.writeUInt32LE(size, 24);
  rest.writeUInt32LE(header.length + body.length, rest.lastIndexOf("PK\x05\x06") + 16);
  return Buffer.concat([header, body, rest]);
}

describe("unzipRecords", () => {
  it.each([0, 6] as const)("gives the text of the records, packed with level %i", async (level) => {
    const archive = zip({ "readme.txt": Buffer.from("no"), "records.ndjson": bytes }, level);
    expect(await unzipRecords(archive)).toBe(text);
    expect(await unzipRecords(zip({ "records.ndjson": new Uint8Array() }, level))).toBe("");
  });

  it("reads an archive that lies within a larger buffer", async () => {
    const archive = zip({ "records.ndjson": bytes });
    const around = Buffer.concat([Buffer.alloc(7), archive, Buffer.alloc(7)]);
    expect(await unzipRecords(around.subarray(7, 7 + archive.length))).toBe(text);
  });

  it.each(["deep/records.ndjson", "a.json"])("takes no file named %s", async (name) => {
    expect(await code(zip({ [name]: bytes }))).toBe("file-missing");
    expect(await unzipRecords(zip({ [name]: Buffer.from("other"), "records.ndjson": bytes }))).toBe(text);
  });

  it.each(["../records.ndjson", "a/../../b", "/etc/passwd", "\\\\host\\x", "a\\..\\b", "C:x.ndjson", "a\0b"])(
    "refuses an archive with a file named %j",
    async (name) => {
      expect(await code(zip({ [name]: bytes }))).toBe("file-unreadable");
      expect(await code(zip({ "records.ndjson": bytes, [name]: bytes }))).toBe("file-unreadable");
    },
  );

  it("refuses an archive with a link", async () => {
    const archive = zip({ "records.ndjson": Buffer.from("/etc/passwd") });
    archive.writeUInt16LE(0o120777, archive.lastIndexOf("PK\x01\x02") + 40);
    expect(await code(archive)).toBe("file-unreadable");
  });

  it("refuses an archive with a name twice", async () => {
    const archive = zip({ "records.ndjson": bytes, "recordz.ndjson": bytes });
    archive.write("s", archive.lastIndexOf("recordz") + "record".length);
    expect(await code(archive)).toBe("file-unreadable");
  });

  it("refuses an archive with very many files", async () => {
    const names = Array.from({ length: 101 }, (_, index): [string, Uint8Array] => [`${index}.txt`, bytes]);
    expect(await code(zip({ ...Object.fromEntries(names), "records.ndjson": bytes }))).toBe("file-too-large");
  });

  it("refuses what unpacks to very much more than it takes", async () => {
    expect(await code(zip({ "records.ndjson": Buffer.alloc(3_000_000, 0x20) }))).toBe("file-too-large");
  });

  it("takes no file from an archive without any", async () => {
    expect(await code(zip({}))).toBe("file-missing");
  });

  it("stops at the limit, whatever the archive states", async () => {
    expect(await code(zip({ "records.ndjson": bytes }), bytes.length - 1)).toBe("file-too-large");
    expect(await code(lying(0xffffffff))).toBe("file-too-large");
  });

  it("stops a bomb that states a small size where that size ends", async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000));
    expect(await code(lying(100, bomb))).toBe("file-too-large");
    expect(await code(lying(bytes.length - 1))).toBe("file-too-large");
  });

  it("refuses what does not unpack to what was stated", async () => {
    expect(await code(lying(bytes.length + 1))).toBe("file-unreadable");
    const changed = zip({ "records.ndjson": bytes }, 0);
    changed[changed.indexOf("schema")] = 0x78;
    expect(await code(changed)).toBe("file-unreadable");
  });

  it("refuses encrypted files and other methods", async () => {
    for (const [offset, value] of [
      [8, 1],
      [10, 14],
    ] as const) {
      const archive = zip({ "records.ndjson": bytes });
      archive.writeUInt16LE(value, archive.lastIndexOf("PK\x01\x02") + offset);
      expect(await code(archive)).toBe("file-unreadable");
    }
  });

  it("says of any cut or changed archive what is wrong with it, by code", async () => {
    const archive = zip({ "records.ndjson": bytes, "b.txt": Buffer.from("b") });
    const change = fc.tuple(fc.nat(archive.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.nat(archive.length), async (changes, length) => {
        const broken = Buffer.from(archive);
        for (const [at, byte] of changes) broken[at] = byte;
        expect([text, "file-unreadable", "file-missing", "file-too-large"]).toContain(
          await unzipRecords(broken.subarray(0, length)).catch((error: PacelineError) => error.code),
        );
      }),
      { numRuns: propertyRuns(500) },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
        expect(await code(noise)).toBe("file-unreadable");
      }),
    );
  });
});
