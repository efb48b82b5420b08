// packages/core/yaml/yaml-node.ts
function entryOf(node, name) {
	return node?.kind === "mapping" ? node.entries.findLast((entry) => entry.key.text === name) : void 0;
}
function childOf(node, name) {
	return entryOf(node, name)?.value;
}
function textOf(node) {
	return node?.kind === "scalar" && node.value !== null ? node.text : void 0;
}
function itemsOf(node) {
	return node?.kind === "sequence" ? node.items : [];
}
// packages/core/yaml/resolve-scalar.ts
function resolveScalar(text) {
	if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
	if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
	if (/^\+?\.(?:inf|Inf|INF)$/.test(text)) return Number.POSITIVE_INFINITY;
	if (/^-\.(?:inf|Inf|INF)$/.test(text)) return Number.NEGATIVE_INFINITY;
	return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : text;
}
// packages/core/yaml/build-yaml-tree.ts
var Stop = class extends Error {};
function buildYamlTree(parsed, yaml, limits) {
	const builder = new TreeBuilder(parsed, yaml, limits);
	try {
		for (const event of parsed.events) builder.add(event);
	} catch (thrown) {
		if (!(thrown instanceof Stop)) throw thrown;
		return {
			root: null,
			problems: builder.problems
		};
	}
	return {
		root: builder.root,
		problems: builder.problems
	};
}
var TreeBuilder = class {
	root = null;
	problems = [];
	#parsed;
	#yaml;
	#limits;
	#frames = [];
	#anchors = new Map();
	#documents = 0;
	#lastOffset = 0;
	constructor(parsed, yaml, limits) {
		this.#parsed = parsed;
		this.#yaml = yaml;
		this.#limits = limits;
	}
	add(event) {
		const { EVENT_ID } = this.#yaml;
		if (event.type === EVENT_ID.DOCUMENT) this.#openDocument();
		else if (this.#documents > 1) return;
		else if (event.type === EVENT_ID.SCALAR) this.#addScalar(event);
		else if (event.type === EVENT_ID.SEQUENCE) this.#open(event, "sequence");
		else if (event.type === EVENT_ID.MAPPING) this.#open(event, "mapping");
		else if (event.type === EVENT_ID.ALIAS) this.#addAlias(event);
		else this.#close();
	}
	#openDocument() {
		this.#documents += 1;
		if (this.#documents === 2) this.#report("several-documents", "only the first document is read", this.#lastOffset);
	}
	#addScalar(event) {
		if (this.#frames.length === 0 && event.valueStart < 0) return;
		const built = {
			node: this.#scalarOf(event),
			offset: this.#lastOffset,
			size: 1,
			height: 0
		};
		this.#remember(event, built);
		this.#attach(built);
	}
	#scalarOf(event) {
		if (event.valueStart >= 0) this.#lastOffset = this.#contentStart(event);
		const text = this.#yaml.getScalarValue(this.#parsed.text, event);
		const plain = event.style === this.#yaml.SCALAR_STYLE.PLAIN && event.tagStart < 0;
		return {
			kind: "scalar",
			at: this.#parsed.positionOf(this.#lastOffset),
			text,
			value: plain ? resolveScalar(text) : text
		};
	}
	#contentStart(event) {
		const { SCALAR_STYLE } = this.#yaml;
		const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
		let offset = event.valueStart;
		while (block && offset < event.valueEnd && /\s/.test(this.#parsed.text[offset] ?? "")) offset += 1;
		return offset;
	}
	#open(event, kind) {
		this.#lastOffset = event.start;
		const frame = {
			kind,
			node: null,
			offset: event.start,
			size: 1,
			height: 1,
			children: []
		};
		this.#remember(event, frame);
		this.#frames.push(frame);
	}
	#close() {
		const frame = this.#frames.pop();
		if (frame === void 0) return;
		const at = this.#parsed.positionOf(frame.offset);
		frame.node = frame.kind === "sequence" ? {
			kind: "sequence",
			at,
			items: frame.children.flatMap(({ node }) => node ?? [])
		} : {
			kind: "mapping",
			at,
			entries: this.#entriesOf(frame.children)
		};
		this.#attach(frame);
	}
	#entriesOf(children) {
		const names = new Set();
		const entries = [];
		for (let index = 0; index + 1 < children.length; index += 2) {
			const key = children[index]?.node;
			const value = children[index + 1]?.node;
			const offset = children[index]?.offset ?? 0;
			if (key?.kind !== "scalar") this.#report("key-not-scalar", "a key must be a single value", offset);
			if (key?.kind !== "scalar" || !value) continue;
			if (names.has(key.text)) this.#report("duplicate-key", `key "${key.text.slice(0, 80)}" is written twice`, offset);
			if (key.text === "<<") this.#report("merge-key", "GitHub does not support merge keys", offset);
			names.add(key.text);
			entries.push({
				key,
				value
			});
		}
		return entries;
	}
	#addAlias(event) {
		this.#lastOffset = event.anchorStart;
		const name = this.#parsed.text.slice(event.anchorStart, event.anchorEnd);
		const target = this.#anchors.get(name);
		if (target === void 0) this.#stop("unknown-alias", `no anchor "${name.slice(0, 80)}" before this alias`);
		if (target.node === null) this.#stop("recursive-alias", `anchor "${name.slice(0, 80)}" contains itself`);
		this.#attach({
			...target,
			offset: this.#lastOffset
		});
	}
	#attach(built) {
		const parent = this.#frames.at(-1);
		if (parent === void 0) {
			this.root = built.node;
			return;
		}
		parent.children.push(built);
		parent.size += built.size;
		parent.height = Math.max(parent.height, built.height + 1);
		if (parent.size > this.#limits.maxNodes) this.#stop("too-many-nodes", `more than ${this.#limits.maxNodes} nodes`);
		if (parent.height > this.#limits.maxDepth) this.#stop("too-deep", `deeper than ${this.#limits.maxDepth} levels`);
	}
	#remember(event, built) {
		if (event.anchorStart >= 0) this.#anchors.set(this.#parsed.text.slice(event.anchorStart, event.anchorEnd), built);
	}
	#report(code, message, offset) {
		if (this.problems.length < 100) this.problems.push({
			code,
			message,
			at: this.#parsed.positionOf(offset)
		});
	}
	#stop(code, message) {
		this.#report(code, message, this.#lastOffset);
		throw new Stop(code);
	}
};
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
// packages/core/yaml/parse-events-leniently.ts
const padding = " ".repeat(256);
const MAX_PARSED_CHARACTERS = 8e6;
function parseEventsLeniently(source, yaml, maxDepth) {
	const padded = new Set();
	let text = source;
	for (let spent = source.length;; spent += text.length) {
		const lines = new LineIndex(text);
		const positionOf = (offset) => {
			const { line, column } = lines.positionOf(offset);
			return {
				line,
				column: padded.has(line) ? Math.max(1, column - padding.length) : column
			};
		};
		try {
			return {
				events: yaml.parseEvents(text, { maxDepth }),
				text,
				positionOf
			};
		} catch (thrown) {
			const { reason, offset } = parserComplaint(thrown);
			const { line } = lines.positionOf(offset);
			if (reason !== "deficient indentation" || padded.has(line) || spent > MAX_PARSED_CHARACTERS) throw new YamlSyntaxError(reason, positionOf(offset));
			padded.add(line);
			const start = lines.startOf(line);
			text = text.slice(0, start) + padding + text.slice(start);
		}
	}
}
var YamlSyntaxError = class extends Error {
	at;
	constructor(reason, at) {
		super(reason);
		this.at = at;
	}
};
function parserComplaint(thrown) {
	const { reason, mark } = thrown;
	return {
		reason: typeof reason === "string" ? reason.slice(0, 200) : "the YAML parser failed",
		offset: typeof mark?.position === "number" ? mark.position : 0
	};
}
// packages/core/yaml/parse-yaml.ts
const yamlLimits = {
	maxBytes: 1048576,
	maxDepth: 64,
	maxNodes: 4e5
};
async function parseYaml(text, limits = yamlLimits) {
	if (text.length > limits.maxBytes || Buffer.byteLength(text) > limits.maxBytes) return {
		root: null,
		problems: [{
			code: "too-large",
			message: `larger than ${limits.maxBytes} bytes`,
			at: {
				line: 1,
				column: 1
			}
		}]
	};
	const yaml = await import("../vendor/js-yaml.js");
	try {
		return buildYamlTree(parseEventsLeniently(text, yaml, limits.maxDepth + 2), yaml, limits);
	} catch (thrown) {
		if (!(thrown instanceof YamlSyntaxError)) throw thrown;
		return {
			root: null,
			problems: [{
				code: thrown.message.includes("maxDepth") ? "too-deep" : "syntax",
				message: thrown.message,
				at: thrown.at
			}]
		};
	}
}
export { itemsOf as a, entryOf as i, LineIndex as n, textOf as o, childOf as r, parseYaml as t };
