import { r as __exportAll } from "./rolldown-runtime.js";
import { Jt as messageOf, qt as PacelineError } from "../runner.js";
import zlib from "node:zlib";
// packages/core/history/artifacts/zip-entries.ts
const END_OF_DIRECTORY = Buffer.from("PK", "latin1");
const DIRECTORY_ENTRY = 33639248;
const FILE_HEADER = 67324752;
const ENTRY_SIZE = 46;
const FILE_HEADER_SIZE = 30;
const FILE_TYPE = 61440;
const LINK_TYPE = 40960;
const MAX_ENTRIES = 100;
function zipEntries(zip) {
	const end = zip.lastIndexOf(END_OF_DIRECTORY);
	if (end === -1) throw new PacelineError("file-unreadable", "is not a zip archive");
	return whole(() => {
		const count = zip.readUInt16LE(end + 10);
		if (count > MAX_ENTRIES) throw new PacelineError("file-too-large", `holds more than ${MAX_ENTRIES} files`);
		const entries = [];
		let at = zip.readUInt32LE(end + 16);
		for (let index = 0; index < count; index += 1) {
			if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken();
			const nameLength = zip.readUInt16LE(at + 28);
			entries.push({
				name: zip.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
				encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
				method: zip.readUInt16LE(at + 10),
				checksum: zip.readUInt32LE(at + 16),
				packedSize: zip.readUInt32LE(at + 20),
				size: zip.readUInt32LE(at + 24),
				offset: zip.readUInt32LE(at + 42),
				link: (zip.readUInt16LE(at + 40) & FILE_TYPE) === LINK_TYPE
			});
			at += ENTRY_SIZE + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
		}
		return entries;
	});
}
function packedBytes(zip, { offset, packedSize }) {
	return whole(() => {
		if (zip.readUInt32LE(offset) !== FILE_HEADER) throw broken();
		const start = offset + FILE_HEADER_SIZE + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
		return zip.subarray(start, start + packedSize);
	});
}
function whole(read) {
	try {
		return read();
	} catch (error) {
		throw error instanceof RangeError ? broken() : error;
	}
}
function broken() {
	return new PacelineError("file-unreadable", "is a broken zip archive");
}
// packages/core/history/artifacts/unzip-records.ts
var unzip_records_exports = __exportAll({ unzipRecords: () => unzipRecords });
const MAX_UNPACKED_BYTES = 134217728;
const RECORDS = /^[^/\\:]+\.ndjson$/;
const LEADS_OUT = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:|\0/;
const MAX_RATIO = 200;
const MIN_CHECKED_BYTES = 1048576;
const STORED = 0;
const DEFLATED = 8;
async function unzipRecords(zip, limit = MAX_UNPACKED_BYTES) {
	const archive = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
	const entries = zipEntries(archive);
	refuseTraps(entries);
	const entry = entries.find(({ name }) => RECORDS.test(name));
	if (entry === void 0) throw new PacelineError("file-missing", "contains no .ndjson file");
	if (entry.size > limit) throw new PacelineError("file-too-large", `unpacks to more than ${limit} bytes`);
	if (entry.size > MIN_CHECKED_BYTES && entry.size > entry.packedSize * MAX_RATIO) throw new PacelineError("file-too-large", `unpacks to more than ${MAX_RATIO} times its size`);
	const bytes = unpack(packedBytes(archive, entry), entry);
	if (bytes.length !== entry.size || zlib.crc32(bytes) !== entry.checksum) throw new PacelineError("file-unreadable", "does not unpack to the stated size or checksum");
	return bytes.toString("utf8");
}
function refuseTraps(entries) {
	if (new Set(entries.map(({ name }) => name)).size < entries.length || entries.some(({ name, link }) => link || LEADS_OUT.test(name))) throw new PacelineError("file-unreadable", "has links, duplicate names, or names that lead elsewhere");
}
function unpack(packed, { method, encrypted, size }) {
	if (encrypted || method !== STORED && method !== DEFLATED) throw new PacelineError("file-unreadable", "uses a compression method that Paceline does not support");
	if (method === STORED) return packed;
	try {
		return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
	} catch (error) {
		const code = error instanceof RangeError ? "file-too-large" : "file-unreadable";
		throw new PacelineError(code, `does not unpack: ${messageOf(error)}`, { cause: error });
	}
}
export { unzip_records_exports as n, unzipRecords as t };
