import { createHash } from "node:crypto";
// packages/core/hash/sha256.ts
function sha256(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
export { sha256 as t };
