// packages/core/ecosystems/is-strong-integrity.ts
function isStrongIntegrity(integrity) {
	return /(?:^|\s)sha(?:256|384|512)-[A-Za-z0-9+/]{40,}/.test(integrity);
}
export { isStrongIntegrity as t };
