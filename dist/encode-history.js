import { t as compress } from "./shared/decompress.js";
import { c as writeNdjson, o as HISTORY_FILE } from "./shared/history-file.js";
import { t as updateSnapshot } from "./shared/update-snapshot.js";
import zlib from "node:zlib";
// packages/core/history/snapshot/write-snapshot.ts
function writeSnapshot(records, key, sections) {
	return updateSnapshot(null, records, {
		key,
		sections,
		limits: null
	});
}
// packages/core/history/files/encode-history.ts
function encodeHistory(path, records, key, sections) {
	if (path.endsWith(".snapshot")) return writeSnapshot(records, key, sections).bytes;
	if (!HISTORY_FILE.test(path)) return null;
	const text = Buffer.from(writeNdjson(records));
	if (path.endsWith(".gz")) return zlib.gzipSync(text);
	if (!path.endsWith(".zst")) return text;
	return "zstdCompressSync" in zlib ? compress(text) : null;
}
export { encodeHistory };
