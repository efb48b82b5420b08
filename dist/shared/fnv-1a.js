// packages/core/hash/fnv-1a.ts
const OFFSET_BASIS = 2166136261;
const PRIME = 16777619;
function fnv1a(text, hash = OFFSET_BASIS) {
	let value = hash;
	for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
	return value >>> 0;
}
export { fnv1a as t };
