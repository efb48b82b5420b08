// packages/core/ecosystems/lockfile.ts
function unreadable(code, message) {
	return {
		ok: false,
		problem: {
			code,
			message
		}
	};
}
export { unreadable as t };
