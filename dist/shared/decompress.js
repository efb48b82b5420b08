import { r as __exportAll } from "./rolldown-runtime.js";
import { qt as PacelineError } from "../runner.js";
import zlib from "node:zlib";
// packages/core/history/decompress.ts
var decompress_exports = __exportAll({ decompressCut: () => decompressCut });
const MAX_UNPACKED_BYTES = 1073741824;
async function decompress(bytes, limit = MAX_UNPACKED_BYTES) {
	return (await loadUnpacker())(bytes, limit);
}
async function decompressCut(bytes, limit = MAX_UNPACKED_BYTES) {
	try {
		return {
			bytes: await decompress(bytes, limit),
			cut: false
		};
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR")) throw error;
		return {
			bytes: beforeCut(bytes, limit),
			cut: true
		};
	}
}
function beforeCut(bytes, maxOutputLength) {
	const { Z_SYNC_FLUSH, ZSTD_e_flush } = zlib.constants;
	if (startsWith(bytes, [31, 139])) return zlib.gunzipSync(bytes, {
		finishFlush: Z_SYNC_FLUSH,
		maxOutputLength
	});
	return zlib.zstdDecompressSync(bytes, {
		finishFlush: ZSTD_e_flush,
		maxOutputLength
	});
}
async function loadUnpacker() {
	const unpackZstd = "zstdDecompressSync" in zlib ? nativeZstd : await scriptZstd();
	return (bytes, limit) => {
		try {
			if (startsWith(bytes, [31, 139])) return zlib.gunzipSync(bytes, { maxOutputLength: limit });
			return startsWith(bytes, [
				40,
				181,
				47,
				253
			]) ? unpackZstd(bytes, limit) : bytes;
		} catch (error) {
			if (error instanceof RangeError) throw tooLarge(limit);
			throw error;
		}
	};
}
function nativeZstd(bytes, limit) {
	return zlib.zstdDecompressSync(bytes, { maxOutputLength: limit });
}
async function scriptZstd() {
	const { Decompress } = await import("../vendor/fzstd.js");
	return (bytes, limit) => {
		const chunks = [];
		let size = 0;
		new Decompress((chunk) => {
			size += chunk.length;
			if (size > limit) throw tooLarge(limit);
			chunks.push(chunk);
		}).push(bytes, true);
		return Buffer.concat(chunks);
	};
}
function compress(bytes, params = FOR_TEXT) {
	const { zstdCompressSync } = zlib;
	return zstdCompressSync?.(bytes, { params }) ?? zlib.gzipSync(bytes, { level: 6 });
}
const FOR_TEXT = { [zlib.constants.ZSTD_c_compressionLevel]: 6 };
function startsWith(bytes, magic) {
	return magic.every((byte, index) => bytes[index] === byte);
}
function tooLarge(limit) {
	return new PacelineError("file-too-large", `unpacks to more than ${limit} bytes`);
}
export { decompress_exports as n, loadUnpacker as r, compress as t };
