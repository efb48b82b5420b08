// packages/core/yaml/line-index.ts
var LineIndex = class {
	#starts;
	constructor(text) {
		const starts = [text.startsWith("﻿") ? 1 : 0];
		for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
		this.#starts = starts;
	}
	startOf(line) {
		return this.#starts[line - 1] ?? 0;
	}
	positionOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: Math.max(0, offset - (this.#starts[low] ?? 0)) + 1
		};
	}
};
export { LineIndex as t };
