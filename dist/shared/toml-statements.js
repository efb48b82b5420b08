import { n as LineIndex } from "./yaml.js";
// packages/core/ecosystems/toml-statements.ts
function tomlStatements(text) {
	const lines = new LineIndex(text);
	const statements = [];
	const tables = new Map();
	let table = "";
	for (const { start, code, equals } of logicalLines(text)) {
		const header = /^\[\[?([^\]]+)\]/.exec(code)?.[1];
		if (header !== void 0) {
			const count = (tables.get(header) ?? 0) + 1;
			tables.set(header, count);
			table = code.startsWith("[[") ? `${header}#${count}.` : `${header}.`;
		} else if (equals > 0) {
			const [key, value] = [code.slice(0, equals), code.slice(equals + 1)];
			statements.push({
				name: table + key,
				value: sortedArray(value),
				at: lines.positionOf(start)
			});
		}
	}
	return statements;
}
function textsIn(value) {
	return [...value.matchAll(/"([^"\\]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? "");
}
function sortedArray(value) {
	const rest = value.replaceAll(/"[^"\\]*"|'[^']*'/g, "");
	return /^\[,*\]$/.test(rest) ? JSON.stringify([...textsIn(value)].sort()) : value;
}
function* logicalLines(text) {
	let pieces = [];
	let [start, length, equals, depth] = [
		0,
		0,
		-1,
		0
	];
	for (let at = 0; at < text.length;) {
		const sign = text.charAt(at);
		const end = endOfToken(text, at);
		if (isLineEnd(sign) && depth === 0 && length > 0) {
			yield {
				start,
				code: pieces.join(""),
				equals
			};
			[pieces, length, equals] = [
				[],
				0,
				-1
			];
		} else if (!/[\s#]/.test(sign)) {
			if (length === 0) start = at;
			if (sign === "=" && equals < 0 && depth === 0) equals = length;
			depth = Math.max(0, depth + depthChange(sign));
			pieces.push(text.slice(at, end));
			length += end - at;
		}
		at = end;
	}
	if (length > 0) yield {
		start,
		code: pieces.join(""),
		equals
	};
}
function endOfToken(text, at) {
	const sign = text.charAt(at);
	if (sign === "#") return endOfLine(text, at);
	if (sign !== "\"" && sign !== "'") return at + 1;
	const fence = sign.repeat(3);
	return text.startsWith(fence, at) ? endOfLongString(text, at + 3, fence) : endOfString(text, at + 1, sign);
}
function endOfString(text, from, quote) {
	for (let at = from; at < text.length; at += 1) {
		const sign = text.charAt(at);
		if (sign === quote) return at + 1;
		if (isLineEnd(sign)) return at;
		if (sign === "\\" && quote === "\"") at += 1;
	}
	return text.length;
}
function endOfLongString(text, from, fence) {
	for (let at = from; at < text.length; at += 1) {
		if (text.startsWith(fence, at)) return at + 3;
		if (text.charAt(at) === "\\" && fence === "\"\"\"") at += 1;
	}
	return text.length;
}
function endOfLine(text, from) {
	let at = from;
	while (at < text.length && !isLineEnd(text.charAt(at))) at += 1;
	return at;
}
function isLineEnd(sign) {
	return sign === "\n" || sign === "\r";
}
function depthChange(sign) {
	if (sign === "[" || sign === "{") return 1;
	return sign === "]" || sign === "}" ? -1 : 0;
}
export { tomlStatements as n, textsIn as t };
