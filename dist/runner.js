import { r as __exportAll } from "./shared/rolldown-runtime.js";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import * as os$2 from "os";
import { EOL } from "os";
import { constants, promises } from "fs";
import { tmpdir } from "node:os";
import { appendFileSync, readFileSync as readFileSync$1, statSync } from "node:fs";
import { appendFile, mkdir, mkdtemp, open, readFile, readdir, realpath, stat, writeFile } from "node:fs/promises";
// packages/core/action/inputs.ts
const good = (value) => ({
	ok: true,
	value
});
const bad = { ok: false };
function input(options, expects, parse) {
	return {
		help: options.help,
		expects,
		fallback: options.fallback === void 0 ? void 0 : String(options.fallback),
		required: options.required ?? false,
		secret: false,
		list: false,
		flag: false,
		absent: void 0,
		parse
	};
}
function text(options) {
	return input(options, "text", good);
}
function writtenPath(options) {
	return {
		...text(options),
		writes: true
	};
}
function fromBase(protectedInput) {
	return {
		...protectedInput,
		fromBase: true
	};
}
function token(options) {
	return {
		...input({ help: options.help }, "a token", good),
		...options,
		secret: true
	};
}
function secret(options) {
	return {
		...input(options, "a secret text", good),
		secret: true
	};
}
const MAX_LINE_CHARACTERS = 16384;
function list(options) {
	return {
		...input(options, "one value per line", (text) => {
			const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
			return lines.every((line) => line.length <= MAX_LINE_CHARACTERS) ? good(lines) : bad;
		}),
		list: true,
		absent: []
	};
}
function integer(options) {
	return input(options, `a whole number${bounds(options)}`, (text) => {
		const value = Number(text);
		return /^[+-]?\d+$/.test(text) && within(value, options) ? good(value) : bad;
	});
}
function number(options) {
	return input(options, `a number${bounds(options)}`, (text) => {
		const value = Number(text);
		return /^[+-]?\d+(\.\d+)?$/.test(text) && within(value, options) ? good(value) : bad;
	});
}
function flag(options) {
	return {
		...input(options, "true or false", (text) => {
			if (/^(true|True|TRUE)$/.test(text)) return good(true);
			return /^(false|False|FALSE)$/.test(text) ? good(false) : bad;
		}),
		flag: true
	};
}
function oneOf(words, options) {
	return input(options, alternatives(words.map((word) => `"${word}"`)), (text) => {
		const word = words.find((candidate) => candidate === text);
		return word === void 0 ? bad : good(word);
	});
}
function either(word, other, options) {
	return input(options, `"${word}" or ${other.expects}`, (text) => text === word ? good(word) : other.parse(text));
}
function bounds({ min, max }) {
	if (min !== void 0 && max !== void 0) return ` from ${min} to ${max}`;
	if (min !== void 0) return `, ${min} or more`;
	return max !== void 0 ? `, ${max} or less` : "";
}
function within(value, { min, max }) {
	return Number.isFinite(value) && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}
function alternatives(words) {
	return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" or ");
}
// packages/core/action/base-workspace.ts
const baseWorkspace = fromBase(text({ help: "Folder with a checkout of the base to compare with: policy-gate then checks only what changed (in a pull request it asks GitHub instead), and cache-key reports whether the key changes and why." }));
// packages/core/action/common-inputs.ts
const commonInputs = {
	"github-token": token({
		help: "Token for GitHub's API. The job's own token is sufficient.",
		runnerDefault: `\${{ github.token }}`
	}),
	config: text({
		help: "Configuration file. Each action reads its own section; inputs override the file.",
		fallback: ".github/paceline.yml"
	}),
	history: text({
		help: "Where run records are stored: `actions` (the repository's own cache and artifacts), or the path of an NDJSON file or a folder of such files.",
		fallback: "actions"
	}),
	"history-key": secret({ help: "Secret that signs history snapshots. If set, snapshots without a matching signature are not read." }),
	"fail-on-error": flag({
		help: "Fail the step on an error inside Paceline, instead of warning and using the default.",
		fallback: false
	}),
	summary: flag({
		help: "Write the job summary.",
		fallback: true
	})
};
// packages/core/action/define-action.ts
const commonOutputs = { "result-path": "File with the full result as JSON." };
function defineAction(definition) {
	return {
		branding: {
			icon: "trending-up",
			color: "blue"
		},
		...definition,
		inputs: {
			...definition.inputs,
			...commonInputs
		},
		outputs: {
			...definition.outputs,
			...commonOutputs
		}
	};
}
// packages/core/errors/paceline-error.ts
var PacelineError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = "PacelineError";
		this.code = code;
	}
};
function messageOf(thrown) {
	const message = (thrown instanceof Error ? thrown.message : String(thrown)).trim();
	return message === "" ? `${identityOf(thrown)}, no reason given` : message;
}
function identityOf(thrown) {
	if (!(thrown instanceof Error)) return "an error";
	const properties = new Map(Object.entries(thrown));
	return String(properties.get("status") ?? properties.get("statusCode") ?? properties.get("code") ?? thrown.name);
}
// packages/core/action/read-inputs.ts
function readInputs(inputs, places) {
	const problems = places.flatMap((given) => unknownNames(inputs, given));
	const values = {};
	for (const [name, input] of Object.entries(inputs)) {
		const givenPlace = places.find((given) => (given.texts[name] ?? "") !== "");
		const text = givenPlace?.texts[name] ?? input.fallback;
		if (text === void 0) {
			if (input.required) problems.push({
				name,
				place: "input",
				given: null,
				expected: input.expects
			});
			values[name] = input.absent;
			continue;
		}
		const parsed = input.parse(text);
		if (parsed.ok) values[name] = parsed.value;
		else problems.push({
			name,
			place: givenPlace?.place ?? "default",
			given: shownText(input, text),
			expected: input.expects
		});
	}
	return problems.length === 0 ? {
		ok: true,
		values
	} : {
		ok: false,
		problems
	};
}
function unknownNames(inputs, given) {
	const names = Object.keys(inputs);
	return Object.keys(given.texts).filter((name) => !Object.hasOwn(inputs, name)).map((name) => ({
		name,
		place: given.place,
		given: null,
		expected: `one of ${nearest(name, names).join(", ")}`
	}));
}
function nearest(name, names) {
	const words = name.split("-").filter((word) => word.length > 2);
	const alike = names.filter((candidate) => words.some((word) => candidate.includes(word.replace(/s$/, ""))));
	return alike.length > 0 ? alike : names;
}
function shownText(input, text) {
	if (input.secret) return "(hidden)";
	return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
function describeProblem({ name, place, given, expected }) {
	if (given === null) return `${name} (${place}): ${expected.startsWith("one of") ? "unknown name" : "missing"}; expected ${expected}`;
	return `${name} (${place}): got ${JSON.stringify(given)}; expected ${expected}`;
}
// packages/core/action/input-error.ts
var InputError = class extends PacelineError {
	problems;
	constructor(problems) {
		super("input-wrong", problems.map(describeProblem).join("\n"));
		this.problems = problems;
	}
};
// packages/core/collections/compare-text.ts
function compareText(a, b) {
	return a < b ? -1 : Number(a > b);
}
// packages/core/collections/add-to.ts
function addTo(totals, key, amount = 1) {
	totals.set(key, (totals.get(key) ?? 0) + amount);
}
// packages/core/collections/count-by.ts
function countBy(items, keyOf) {
	const counts = new Map();
	for (const item of items) addTo(counts, keyOf(item));
	return counts;
}
// packages/core/collections/group-by.ts
function groupBy(items, keyOf) {
	const groups = new Map();
	let index = 0;
	for (const item of items) {
		const key = keyOf(item, index);
		index += 1;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// packages/core/json/is-object.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// packages/core/json/canonical-json.ts
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
	if (isObject(value)) return `{${Object.keys(value).sort().flatMap((name) => {
		const item = value[name];
		return item === void 0 ? [] : [`${JSON.stringify(name)}:${canonicalJson(item)}`];
	}).join(",")}}`;
	if (value === Number.POSITIVE_INFINITY) return "1e999";
	return value === Number.NEGATIVE_INFINITY ? "-1e999" : JSON.stringify(value);
}
// packages/core/hash/sha256.ts
const load = createRequire(import.meta.url);
function sha256(text) {
	const { createHash } = load("node:crypto");
	return createHash("sha256").update(text, "utf8").digest("hex");
}
// packages/core/paths/with-slashes.ts
function withSlashes(path) {
	return path.replaceAll("\\", "/");
}
// packages/core/paths/path-parts.ts
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function foldersUpwards(folder) {
	const folders = [folder];
	for (let current = folder; current !== "";) {
		current = folderOf(current);
		folders.push(current);
	}
	return folders;
}
function joinPath(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
// packages/core/paths/path-within.ts
function pathWithin(folder, path) {
	const start = `${folder.replace(/\/+$/, "")}/`;
	const begin = path.slice(0, start.length);
	return (/^[a-z]:/i.test(folder) ? begin.toLowerCase() === start.toLowerCase() : begin === start) ? path.slice(start.length) : null;
}
// packages/core/paths/without-leading-dot.ts
function withoutLeadingDot(path) {
	return path.replace(/^(?:\.\/+)+/, "");
}
// packages/core/render/document.ts
const paragraph = (text) => ({
	kind: "paragraph",
	text
});
const heading = (text) => ({
	kind: "heading",
	text
});
const bullets = (items) => ({
	kind: "bullets",
	items
});
const details = (summary, blocks) => ({
	kind: "details",
	summary,
	blocks
});
const table = (columns, rows) => ({
	kind: "table",
	columns,
	rows
});
const mermaid = (code, alternative) => ({
	kind: "mermaid",
	code,
	alternative
});
const codeBlock = (text, language) => ({
	kind: "code",
	text,
	...language !== void 0 && { language }
});
const footer = (text) => ({
	kind: "footer",
	text
});
const strong = (text) => ({
	kind: "strong",
	text
});
const code = (text) => ({
	kind: "code",
	text
});
const link = (text, url) => ({
	kind: "link",
	text,
	url
});
function line(parts, ...values) {
	return parts.flatMap((part, index) => {
		const value = values[index];
		return value === void 0 ? [part] : [part, typeof value === "number" ? String(value) : value];
	});
}
// packages/core/render/quantities.ts
function formatSeconds(seconds) {
	if (seconds === null || !Number.isFinite(seconds)) return "unknown";
	if (seconds < 0) return `−${formatSeconds(-seconds)}`;
	if (seconds > 0 && seconds < .05) return "< 0.1 s";
	if (seconds < 9.95) return `${seconds === 0 ? "0" : seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole} s`;
	if (whole < 3600) return `${Math.floor(whole / 60)} m ${pad(whole % 60)} s`;
	const minutes = Math.round(whole / 60);
	return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} m`;
}
function formatInterval(middle, low, high) {
	return `${formatSeconds(middle)} (${formatSeconds(low)} – ${formatSeconds(high)})`;
}
function formatShare(share) {
	if (share === null || !Number.isFinite(share)) return "unknown";
	const percent = share * 100;
	return `${Math.abs(percent) < 9.95 && percent % 1 !== 0 ? percent.toFixed(1) : Math.round(percent)} %`;
}
function formatChange(change) {
	if (change === null || !Number.isFinite(change)) return "unknown";
	return `${change < 0 ? "−" : "+"}${formatShare(Math.abs(change))}`;
}
function formatUsd(usd) {
	if (usd === null || !Number.isFinite(usd)) return "unknown";
	return `$${usd.toFixed(usd !== 0 && Math.abs(usd) < .1 ? 3 : 2)}`;
}
function formatBytes(bytes) {
	if (bytes === null || !Number.isFinite(bytes)) return "unknown";
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit += 1;
	}
	return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
function formatCount(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
function countOf(count, singular, plural = `${singular}s`) {
	return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
function pad(value) {
	return String(value).padStart(2, "0");
}
// packages/core/stats/sum.ts
function sum(values) {
	let total = 0;
	for (let index = 0; index < values.length; index += 1) total += values[index] ?? 0;
	return total;
}
function sumBy(items, numberOf) {
	let total = 0;
	for (const item of items) total += numberOf(item);
	return total;
}
// packages/core/record/record.ts
const RECORD_SCHEMA = "paceline.run/1";
function recordKey(record) {
	return `${record.run_id}.${record.attempt}`;
}
function secondsBetween(start, end) {
	if (start === null || end === null) return null;
	const seconds = (Date.parse(end) - Date.parse(start)) / 1e3;
	return seconds >= 0 ? seconds : null;
}
function runSeconds(run) {
	return secondsBetween(run.started_at, run.completed_at);
}
function emptyRecord(fields) {
	return {
		schema: RECORD_SCHEMA,
		repository: null,
		workflow: null,
		workflow_path: null,
		run_id: fields.run_id,
		attempt: 1,
		event: null,
		branch: null,
		base_branch: null,
		sha: null,
		base_sha: null,
		pull_request: null,
		created_at: null,
		started_at: null,
		completed_at: null,
		conclusion: null,
		trust: "trusted",
		changes: null,
		jobs: null,
		tests: null,
		failures: null,
		caches: null,
		decisions: null,
		policy: null,
		...fields
	};
}
// packages/core/stats/round-to.ts
const SCALES = [
	1,
	10,
	100,
	1e3,
	1e4,
	1e5,
	1e6
];
function roundTo(value, decimals) {
	const scale = SCALES[decimals];
	return Math.round(value * scale) / scale;
}
// packages/core/stats/quantile-of-sorted.ts
function quantileOfSorted(sorted, probability) {
	const position = (sorted.length - 1) * Math.min(1, Math.max(0, probability));
	const below = sorted[Math.floor(position)];
	const above = sorted[Math.ceil(position)];
	if (below === void 0 || above === void 0) return null;
	return below + (above - below) * (position - Math.floor(position));
}
// packages/core/stats/quantile.ts
function quantile(values, probability) {
	return quantileOfSorted(Float64Array.from(values).sort(), probability);
}
// packages/core/stats/median.ts
function median(values) {
	return quantile(values, .5);
}
// packages/core/stats/weighted-quantile-of-sorted.ts
function weightedQuantileOfSorted(sorted, weights, probability) {
	let total = 0;
	for (let index = 0; index < sorted.length; index += 1) total += weights[index] ?? 0;
	if (!(total > 0)) return null;
	const wanted = total * Math.min(1, Math.max(0, probability));
	const slack = total * 1e-12;
	let reached = 0;
	let met = null;
	for (let index = 0; index < sorted.length; index += 1) {
		const value = sorted[index] ?? 0;
		const weight = weights[index] ?? 0;
		if (!(weight > 0)) continue;
		if (met !== null) return (met + value) / 2;
		reached += weight;
		if (reached > wanted + slack) return value;
		if (reached >= wanted - slack) met = value;
	}
	return met;
}
// packages/core/stats/weighted-quantile.ts
function weightedQuantile(values, weights, probability) {
	const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	return weightedQuantileOfSorted(order.map((index) => values[index] ?? 0), order.map((index) => weights[index] ?? 0), probability);
}
// packages/core/render/bars.ts
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
const LEVELS = [
	"▁",
	"▂",
	"▃",
	"▄",
	"▅",
	"▆",
	"▇",
	"█"
];
function bar(value, maximum, width = 20) {
	if (!(maximum > 0) || !(value > 0)) return "";
	const eighths = Math.round(Math.min(1, value / maximum) * width * 8);
	return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
function sparkline(values) {
	const numbers = values.filter((value) => value !== null && Number.isFinite(value));
	const low = Math.min(...numbers);
	const high = Math.max(...numbers);
	return values.map((value) => {
		if (value === null || !Number.isFinite(value)) return "·";
		return LEVELS[high === low ? 3 : Math.round((value - low) / (high - low) * (LEVELS.length - 1))];
	}).join("");
}
// packages/core/hash/legible-name.ts
const MAX_CHARACTERS = 100;
const DIGEST = 8;
function legibleName(text, isTaken = null) {
	const plain = withoutSigns(text);
	const looksDigested = /(?:^|-)[0-9a-f]{8}$/.test(plain);
	if (plain === text && plain.length <= MAX_CHARACTERS && !looksDigested && isTaken?.test(plain) !== true) return plain;
	const legible = withoutSigns(plain.slice(0, 91));
	return `${legible}${legible === "" ? "" : "-"}${sha256(text).slice(0, DIGEST)}`;
}
function withoutSigns(text) {
	return text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "");
}
// packages/core/paths/leads-out.ts
function leadsOut(path) {
	return /^(?:\/|\.\.\/|[A-Za-z]:\/)/.test(path);
}
// packages/core/json/fields.ts
var Fields = class Fields {
	#object;
	#place;
	problems;
	#read = [];
	constructor(object, problems = [], place = TOP) {
		this.#object = object;
		this.#place = place;
		this.problems = problems;
	}
	string(name, limit = 1e3) {
		const value = this.#take(name);
		if (value === null) return null;
		if (typeof value !== "string") return this.#wrong(name, "a text");
		return value.length > limit ? value.slice(0, limit).toWellFormed() : value;
	}
	number(name, { min = 0, max = MAX_SECONDS } = {}) {
		const value = this.#take(name);
		if (value === null) return null;
		if (typeof value !== "number" || !(value >= min && value <= max)) return this.#wrong(name, `a number from ${min} to ${max}`);
		return value;
	}
	integer(name, min = 0) {
		const value = this.#take(name);
		if (value === null) return null;
		if (typeof value !== "number" || !Number.isSafeInteger(value) || value < min) return this.#wrong(name, `a whole number, ${min} or more`);
		return value;
	}
	time(name) {
		const value = this.#take(name);
		if (value === null) return null;
		const time = typeof value === "string" && ISO_TIME.test(value) ? Date.parse(value) : NaN;
		if (!(time >= EARLIEST && time < LATEST)) return this.#wrong(name, "an ISO 8601 time");
		return new Date(time).toISOString();
	}
	boolean(name) {
		const value = this.#take(name);
		return value === null || typeof value === "boolean" ? value : this.#wrong(name, "true or false");
	}
	strings(name, limit) {
		const value = this.#take(name);
		if (value === null) return null;
		if (!Array.isArray(value)) return this.#wrong(name, "a list of texts");
		return value.slice(0, limit).filter((item) => typeof item === "string").map((item) => item.slice(0, 1e3));
	}
	list(name, limit, read) {
		const value = this.#take(name);
		if (value === null) return null;
		if (!Array.isArray(value)) return this.#wrong(name, "a list");
		if (value.length > limit) this.#tell(name, `${value.length - limit} entries above the limit of ${limit} left out`);
		const items = [];
		for (let index = 0; index < Math.min(value.length, limit); index += 1) {
			const item = value[index];
			const place = {
				above: this.#place,
				name,
				index
			};
			const entry = isObject(item) ? read(new Fields(item, this.problems, place)) : null;
			if (entry === null) this.problems.push(`${pathOf(place)}: not a valid entry, left out`);
			else items.push(entry);
		}
		return items;
	}
	object(name, read) {
		const value = this.#take(name);
		if (value === null) return null;
		if (!isObject(value)) return this.#wrong(name, "an object");
		return read(new Fields(value, this.problems, {
			above: this.#place,
			name
		}));
	}
	json(name) {
		return harmless(this.#take(name));
	}
	rest() {
		const names = Object.keys(this.#object).filter((name) => !this.#read.includes(name));
		if (names.length === 0) return NOTHING;
		const unknown = names.filter((name) => isHarmlessName(name) && this.#object[name] !== null);
		return Object.fromEntries(unknown.slice(0, MAX_UNKNOWN_FIELDS).map((name) => [name, harmless(this.#object[name])]));
	}
	#take(name) {
		this.#read.push(name);
		return (Object.hasOwn(this.#object, name) ? this.#object[name] : null) ?? null;
	}
	#wrong(name, expected) {
		this.#tell(name, `expected ${expected}`);
		return null;
	}
	#tell(name, problem) {
		this.problems.push(`${pathOf({
			above: this.#place,
			name
		})}: ${problem}`);
	}
};
const TOP = {
	above: null,
	name: ""
};
const NOTHING = Object.freeze({});
function pathOf({ above, name, index }) {
	return `${above === null || above === TOP ? "" : `${pathOf(above)}.`}${name}${index === void 0 ? "" : `[${index}]`}`;
}
const MAX_SECONDS = 3024e3;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const FORBIDDEN = new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const MAX_DEPTH$1 = 8;
const MAX_ENTRIES = 1e3;
const MAX_VALUES = 2e4;
const MAX_TEXT_CHARACTERS = 1e4;
const MAX_NAME_CHARACTERS = 200;
const MAX_UNKNOWN_FIELDS = 100;
function harmless(value) {
	let remainingValues = MAX_VALUES;
	const copy = (item, depth) => {
		remainingValues -= 1;
		if (remainingValues < 0 || depth === 0 && typeof item === "object") return null;
		if (typeof item === "string") return item.length > MAX_TEXT_CHARACTERS ? item.slice(0, MAX_TEXT_CHARACTERS).toWellFormed() : item;
		if (Array.isArray(item)) return item.slice(0, MAX_ENTRIES).map((entry) => copy(entry, depth - 1));
		if (!isObject(item)) return item;
		const entries = Object.entries(item).filter(([name]) => isHarmlessName(name));
		return Object.fromEntries(entries.slice(0, MAX_ENTRIES).map(([name, entry]) => [name, copy(entry, depth - 1)]));
	};
	return copy(value, MAX_DEPTH$1);
}
function isHarmlessName(name) {
	return name.length <= MAX_NAME_CHARACTERS && !FORBIDDEN.has(name);
}
// packages/core/github/fetched.ts
async function fetched(source, ask) {
	const problems = [];
	const note = (messages) => {
		for (const message of messages) problems.push({
			code: "unknown-shape",
			source,
			message
		});
	};
	try {
		const value = await ask(note);
		if (value === null && problems.length === 0) note(["the response is not what GitHub documents"]);
		return {
			value,
			problems
		};
	} catch (error) {
		if (!(error instanceof PacelineError)) throw error;
		return {
			value: null,
			problems: [...problems, {
				code: error.code,
				source,
				message: error.message
			}]
		};
	}
}
function readAnswer(value, note, read) {
	if (!isObject(value)) return null;
	const fields = new Fields(value);
	const result = read(fields);
	note(fields.problems);
	return result;
}
// packages/core/paths/encode-path.ts
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
// packages/core/workspace/read-text.ts
async function readText(workspace, path, maxBytes) {
	try {
		const text = await workspace.read(path, maxBytes);
		return text === null ? {
			text,
			reason: "the file is gone",
			missing: true
		} : {
			text,
			reason: null,
			missing: false
		};
	} catch (error) {
		return {
			text: null,
			reason: messageOf(error),
			missing: false
		};
	}
}
// packages/core/hash/fnv-1a.ts
const OFFSET_BASIS = 2166136261;
const PRIME = 16777619;
function fnv1a(text, hash = OFFSET_BASIS) {
	let value = hash;
	for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
	return value >>> 0;
}
// packages/core/stats/absolute-percentage-errors.ts
function absolutePercentageErrors(actual, predicted) {
	const errors = [];
	for (const [index, real] of actual.entries()) {
		const guess = predicted[index];
		if (guess !== void 0 && real > 0) errors.push(Math.abs(guess - real) / real);
	}
	return errors;
}
// packages/core/stats/mean.ts
function mean(values) {
	if (values.length === 0) return null;
	return sum(values) / values.length;
}
// packages/core/stats/mean-absolute-percentage-error.ts
function meanAbsolutePercentageError(actual, predicted) {
	return mean(absolutePercentageErrors(actual, predicted));
}
// packages/core/stats/median-absolute-percentage-error.ts
function medianAbsolutePercentageError(actual, predicted) {
	return median(absolutePercentageErrors(actual, predicted));
}
// packages/core/stats/share-within.ts
function shareWithin(actual, predicted, tolerance) {
	const errors = absolutePercentageErrors(actual, predicted);
	if (errors.length === 0) return null;
	return errors.filter((error) => error <= tolerance).length / errors.length;
}
// packages/core/stats/conformal-quantile.ts
function conformalQuantile(sorted, probability) {
	const position = Math.min(sorted.length, Math.max(1, probability * (sorted.length + 1))) - 1;
	const below = sorted[Math.floor(position)];
	const above = sorted[Math.ceil(position)];
	if (below === void 0 || above === void 0) return null;
	return below + (above - below) * (position - Math.floor(position));
}
// packages/core/stats/interval-coverage.ts
function intervalCoverage(actual, lower, upper) {
	if (actual.length === 0) return null;
	let inside = 0;
	for (const [index, value] of actual.entries()) if (value >= (lower[index] ?? Infinity) && value <= (upper[index] ?? -Infinity)) inside += 1;
	return inside / actual.length;
}
// packages/core/stats/pinball-loss.ts
function pinballLoss(actual, predicted, probability) {
	const shortfall = actual - predicted;
	return shortfall >= 0 ? probability * shortfall : (probability - 1) * shortfall;
}
// packages/core/render/plain-text.ts
function plainText(foreign, limit = 500) {
	const clean = (foreign.length > limit * 2 ? foreign.slice(0, limit * 2) : foreign).replace(/[\r\n\t\u2028\u2029]+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, "").toWellFormed();
	return clean.length > limit ? `${clean.slice(0, limit - 1).toWellFormed()}…` : clean;
}
// packages/core/stats/rank-sum-test.ts
function rankSumTest(first, second) {
	const [n, m] = [first.length, second.length];
	const { rankSum, ties } = ranksOf(first, second);
	const total = n + m;
	const variance = n * m / 12 * (total + 1 - ties / (total * (total - 1)));
	if (n === 0 || m === 0 || !(variance > 0)) return 1;
	const distance = Math.abs(rankSum - n * (total + 1) / 2);
	return Math.min(1, 2 * upperTail(Math.max(0, distance - .5) / Math.sqrt(variance)));
}
function ranksOf(first, second) {
	const all = [...first.map((value) => ({
		value,
		isFirst: true
	})), ...second.map((value) => ({
		value,
		isFirst: false
	}))].sort((a, b) => a.value - b.value);
	let [rankSum, ties, start] = [
		0,
		0,
		0
	];
	while (start < all.length) {
		let end = start;
		while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
		const equal = end - start;
		rankSum += all.slice(start, end).filter(({ isFirst }) => isFirst).length * (start + 1 + end) / 2;
		ties += equal ** 3 - equal;
		start = end;
	}
	return {
		rankSum,
		ties
	};
}
function upperTail(z) {
	const t = 1 / (1 + .2316419 * z);
	const polynomial = t * (.31938153 + t * (-.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
}
// packages/core/stats/mulberry32.ts
function mulberry32(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
}
// packages/core/action/run-or-fall-back.ts
async function runOrFallBack(action, values, ports) {
	try {
		return {
			broke: false,
			result: await action.run(values, ports)
		};
	} catch (error) {
		if (error instanceof InputError || values["fail-on-error"]) throw error;
		return {
			broke: true,
			result: await fallBack(action, values, ports),
			error
		};
	}
}
async function fallBack(action, values, ports) {
	try {
		return await action.fallback?.(values, ports) ?? null;
	} catch (error) {
		if (error instanceof InputError) throw error;
		return null;
	}
}
function verdictOf(action, values, result) {
	return result?.verdict ?? (action.isGate?.(values) ? "fail" : "pass");
}
function problemsOf(name, attempt, verdict) {
	if (!attempt.broke) return [];
	const message = messageOf(attempt.error);
	if (attempt.result !== null) return [{
		level: "warning",
		title: `Paceline: ${name} uses its default`,
		message
	}];
	return verdict === "fail" ? [{
		level: "error",
		title: `Paceline: ${name} did not finish, so the step fails`,
		message
	}] : [{
		level: "warning",
		title: `Paceline: ${name} skipped`,
		message
	}];
}
// packages/core/action/composed-result.ts
function composedResult(frame, runs) {
	return {
		...present(frame, runs),
		effects: Object.assign({}, ...runs.map(effectsOf)),
		decisions: runs.flatMap(({ action, attempt }) => (attempt.result?.decisions ?? []).map((decision) => ({
			action: action.name,
			...decision
		}))),
		settle(outcomes) {
			const { outputs, data, summary, annotations } = present(frame, runs.map((run) => settled(run, outcomes)));
			return {
				outputs,
				data,
				summary,
				annotations
			};
		}
	};
}
function present({ name, outputs, headline }, runs) {
	const composed = composedOf(runs);
	const { verdict } = composed;
	const values = Object.entries(outputs).map(([output, from]) => [output, composed.resultOf(from.action)?.outputs[from.output] ?? null]);
	const summary = {
		title: name,
		blocks: [paragraph(headline(composed)), ...runs.flatMap(section)]
	};
	return {
		outputs: {
			verdict,
			...Object.fromEntries(values)
		},
		data: Object.fromEntries(runs.map(({ action, attempt }) => [action.name, attempt.result?.data ?? null])),
		summary,
		annotations: runs.flatMap((run) => [...problems(run), ...run.attempt.result?.annotations ?? []]),
		verdict
	};
}
function composedOf(runs) {
	const blockedBy = runs.filter((run) => verdict(run) === "fail").map(({ action }) => action.name);
	return {
		verdict: blockedBy.length > 0 ? "fail" : "pass",
		blockedBy,
		resultOf(action) {
			return runs.find((one) => one.action === action)?.attempt.result ?? null;
		}
	};
}
function verdict({ action, values, attempt }) {
	return verdictOf(action, values, attempt.result);
}
function problems(run) {
	return problemsOf(run.action.name, run.attempt, verdict(run));
}
function section(run) {
	const warnings = problems(run).map(({ title, message }) => paragraph(line`⚠️ ${title ?? run.action.name}: ${message}`));
	return [
		heading(run.action.name),
		...warnings,
		...run.attempt.result?.summary.blocks ?? []
	];
}
function effectsOf({ action, attempt }) {
	const effects = Object.entries(attempt.result?.effects ?? {});
	return Object.fromEntries(effects.map(([name, effect]) => [`${action.name}/${name}`, effect]));
}
function settled(run, outcomes) {
	const { result } = run.attempt;
	if (!result?.settle) return run;
	const start = `${run.action.name}/`;
	const own = Object.entries(outcomes).filter(([name]) => name.startsWith(start));
	const changes = result.settle(Object.fromEntries(own.map(([name, outcome]) => [name.slice(start.length), outcome])));
	return {
		...run,
		attempt: {
			...run.attempt,
			result: {
				...result,
				...changes
			}
		}
	};
}
// packages/core/action/merge-inputs.ts
function mergeInputs(sets) {
	const merged = new Map();
	const disputes = [];
	for (const { name: owner, inputs } of sets) for (const [name, input] of Object.entries(inputs)) {
		const first = merged.get(name);
		if (first === void 0) merged.set(name, {
			owner,
			input
		});
		else if (!isSame(first.input, input)) disputes.push({
			input: name,
			actions: [first.owner, owner]
		});
	}
	return {
		inputs: Object.fromEntries([...merged].map(([name, { input }]) => [name, input])),
		disputes
	};
}
function isSame(a, b) {
	return a === b || definition(a) === definition(b);
}
function definition({ parse: _, absent, ...input }) {
	return JSON.stringify([Object.entries(input).sort(([a], [b]) => compareText(a, b)), absent ?? null]);
}
// packages/core/action/compose.ts
function outputOf(action, output, help = action.outputs[output] ?? "") {
	return {
		action,
		output,
		help
	};
}
const VERDICT = { verdict: "`fail` when a gate among these actions fails or cannot finish, else `pass`." };
function compose(composition) {
	const { name, description, outputs } = composition;
	const parts = composition.parts.map((given) => "action" in given ? given : {
		action: given,
		without: []
	});
	const actions = parts.map(({ action }) => action);
	const inputs = inputsOf(name, parts);
	checkNames(name, actions, outputs);
	const steps = parts.map((one) => ({
		...one,
		absent: absentValues(name, one)
	}));
	return defineAction({
		name,
		description,
		sections: [{
			name,
			without: []
		}, ...parts.map(({ action, without }) => ({
			name: action.name,
			without
		}))],
		inputs,
		outputs: {
			...VERDICT,
			...helpOf(outputs)
		},
		permissions: permissionsOf(actions),
		isGate: (values) => steps.some(({ action, absent }) => action.isGate?.({
			...values,
			...absent
		}) ?? false),
		async run(values, ports) {
			const runs = [];
			for (const { action, absent, when } of steps) {
				const own = {
					...values,
					...absent
				};
				if (when?.(own) ?? true) runs.push({
					action,
					values: own,
					attempt: await runOrFallBack(action, own, ports)
				});
			}
			return composedResult(composition, runs);
		}
	});
}
function inputsOf(name, parts) {
	const { inputs, disputes } = mergeInputs(parts.map(({ action, without }) => ({
		name: action.name,
		inputs: omit$1(action.inputs, without)
	})));
	const [first] = disputes;
	if (first) refuse(name, `the input ${first.input} does not mean the same to ${first.actions.join(" and ")}`);
	const judging = parts.filter((one) => one.action.isGate?.({
		...NO_VALUES,
		...absentValues(name, one)
	}) ?? false);
	const decisive = new Set(judging.flatMap(({ action }) => Object.keys(action.inputs)));
	const free = Object.entries(omit$1(inputs, Object.keys(commonInputs))).map(([input, { fromBase, ...rest }]) => [input, fromBase && decisive.has(input) ? {
		...rest,
		fromBase
	} : rest]);
	return Object.fromEntries(free);
}
const NO_VALUES = {};
function omit$1(inputs, names) {
	return Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name)));
}
function absentValues(name, { action, without }) {
	const reading = readInputs(Object.fromEntries(Object.entries(action.inputs).filter(([input]) => without.includes(input))), []);
	if (!reading.ok) refuse(name, `${action.name} cannot go without ${reading.problems.map((problem) => problem.name).join()}`);
	return reading.values;
}
function checkNames(name, actions, outputs) {
	const twice = actions.find((action, index) => actions.findIndex((other) => other.name === action.name) !== index);
	if (twice) refuse(name, `two parts are named ${twice.name}`);
	const strange = Object.entries(outputs).find(([, { action }]) => !actions.includes(action));
	if (strange) refuse(name, `the output ${strange[0]} is of ${strange[1].action.name}, which is no part`);
}
function refuse(name, problem) {
	throw new PacelineError("internal", `${name}: ${problem}`);
}
function helpOf(outputs) {
	return Object.fromEntries(Object.entries(outputs).map(([output, { help }]) => [output, help]));
}
function permissionsOf(actions) {
	const all = {};
	for (const [scope, level] of actions.flatMap(({ permissions }) => Object.entries(permissions)).sort()) if (all[scope] !== "write") all[scope] = level;
	return all;
}
// packages/core/action/composed-part.ts
function part(action, { without = [], ...options }) {
	return {
		action,
		without,
		...options
	};
}
// packages/core/history/store.ts
const NO_SECTIONS = new Map();
// packages/core/action/config.ts
const MAX_CONFIG_BYTES = 262144;
const MAX_CONFIG_VALUES = 2e4;
async function readConfig(text, path, section) {
	const nothing = {
		place: path,
		texts: {}
	};
	const wrong = (expected) => ({
		given: nothing,
		problems: [{
			name: "config",
			place: path,
			given: null,
			expected
		}]
	});
	const { loadAll } = await import("./vendor/js-yaml.js");
	let documents;
	try {
		documents = loadAll(text, { filename: path });
	} catch (error) {
		return wrong(`YAML that can be read (${error instanceof Error ? error.message.split("\n")[0] : "broken"})`);
	}
	if (documents.length > 1) return wrong("one YAML document");
	const [document] = documents;
	if (document === void 0 || document === null) return {
		given: nothing,
		problems: []
	};
	if (!isObject(document)) return wrong("a mapping with one section per action");
	const values = Object.hasOwn(document, section) ? document[section] : null;
	if (values === void 0 || values === null) return {
		given: nothing,
		problems: []
	};
	if (!isObject(values)) return wrong(`a mapping of inputs under "${section}"`);
	if (!hasAtMost(MAX_CONFIG_VALUES, values)) return wrong(`at most ${MAX_CONFIG_VALUES} values under "${section}"`);
	const entries = Object.entries(values).map(([name, value]) => [name, asText(value)]);
	return {
		given: {
			place: path,
			texts: Object.fromEntries(entries)
		},
		problems: []
	};
}
function hasAtMost(most, root) {
	const queue = [root];
	for (const value of queue) {
		if (typeof value === "object" && value !== null) queue.push(...Object.values(value));
		if (queue.length > most) return false;
	}
	return true;
}
function asText(value) {
	if (value === null || value === void 0) return "";
	if (Array.isArray(value)) return value.map(asText).join("\n");
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
// packages/core/action/repository-access.ts
function repositoryAccess({ rest, context }) {
	if (rest !== null && context.repository !== null) return {
		rest,
		repository: context.repository
	};
	throw new InputError([...rest === null ? [{
		name: "github-token",
		expected: "a token that may read the run"
	}] : [], ...context.repository === null ? [{
		name: "GITHUB_REPOSITORY",
		expected: "owner/name in the environment"
	}] : []].map((problem) => ({
		...problem,
		place: "environment",
		given: null
	})));
}
// packages/core/action/run-part.ts
async function runPart(action, texts, ports) {
	const reading = readInputs(action.inputs, [{
		place: action.name,
		texts
	}]);
	if (!reading.ok) throw new InputError(reading.problems);
	return action.run(reading.values, ports);
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$2.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile: appendFile$1, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile$1)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os$2.EOL);
}
// packages/core/json/json-value.ts
const MAX_DEPTH = 200;
function isJsonObject(value) {
	return isObject(value);
}
function ownValue(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
function isTooDeep(value, levels = MAX_DEPTH) {
	if (typeof value !== "object" || value === null) return false;
	return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}
// packages/core/action/version.ts
const VERSION = "0.1.0";
const HOME = "https://github.com/paceline/paceline";
// packages/core/action/run-action.ts
async function runAction(action, host) {
	let meaning = {
		fails: action.isGate !== void 0,
		writeSummary: true
	};
	try {
		const givenInputs = await host.givenInputs(action);
		const read = readInputs(action.inputs, givenInputs.places);
		if (!read.ok) {
			await host.refuse(action, read.problems);
			return 2;
		}
		const { isGate, mustFinish } = action;
		const mustPass = [isGate, mustFinish].some((asked) => asked?.(read.values) ?? false);
		meaning = {
			fails: read.values["fail-on-error"] || mustPass,
			writeSummary: read.values.summary
		};
		return await decide(action, read.values, host, givenInputs.settings);
	} catch (error) {
		if (error instanceof InputError) {
			await host.refuse(action, error.problems);
			return 2;
		}
		await host.trouble(action, error, meaning);
		return 3;
	}
}
async function decide(action, values, host, settings) {
	const opened = host.open(values, settings);
	const history = rememberHistory(opened.history);
	const ports = {
		...opened,
		history
	};
	const started = ports.now();
	const attempt = await runOrFallBack(action, values, ports);
	if (attempt.result === null) throw attempt.error;
	const { result } = attempt;
	const verdict = verdictOf(action, values, result);
	if (verdict === "fail") host.fail();
	try {
		const { settled, performed, problems } = await settle(result, host, ports);
		const seconds = (ports.now().getTime() - started.getTime()) / 1e3;
		await host.present({
			action,
			outputs: settled.outputs,
			data: settled.data,
			summary: withFooter(settled.summary, action, history.reading(), seconds),
			annotations: [
				...problemsOf(action.name, attempt, verdict),
				...problems,
				...settled.annotations ?? []
			],
			effects: performed.map(({ effect, outcome }) => ({
				effect,
				outcome
			})),
			decisions: decisionRecords(result.decisions ?? [], action, ports),
			verdict,
			writeSummary: values.summary
		});
	} catch (error) {
		if (verdict === "pass") throw error;
		await host.trouble(action, error, {
			fails: true,
			writeSummary: values.summary
		});
	}
	return verdict === "pass" ? 0 : 1;
}
async function settle(result, host, ports) {
	const performed = await performAll(result.effects ?? {}, host, ports);
	const outcomes = Object.fromEntries(performed.map(({ name, outcome }) => [name, outcome]));
	try {
		return {
			settled: {
				...result,
				...result.settle?.(outcomes)
			},
			performed,
			problems: []
		};
	} catch (error) {
		return {
			settled: result,
			performed,
			problems: [{
				level: "warning",
				title: "Paceline: incomplete result",
				message: messageOf(error)
			}]
		};
	}
}
function decisionRecords(decisions, action, { context, now }) {
	const { runId, attempt, job } = context;
	const decided = now().toISOString();
	return decisions.map(({ action: name = action.name, decision, evidence }) => ({
		action: name,
		id: [
			runId ?? "local",
			attempt,
			job ?? "",
			name,
			decided
		].join("/"),
		decided_at: decided,
		decision,
		evidence,
		outcome: null
	}));
}
async function performAll(effects, host, ports) {
	const performed = [];
	for (const [name, effect] of Object.entries(effects)) {
		const outcome = await host.perform(effect, ports).catch((error) => ({
			done: false,
			reason: messageOf(error)
		}));
		const reason = outcome.reason.trim() === "" ? "no reason was given" : outcome.reason;
		performed.push({
			name,
			effect,
			outcome: {
				...outcome,
				reason
			}
		});
	}
	return performed;
}
function rememberHistory(port) {
	let promise = null;
	let reading = null;
	return {
		read() {
			promise ??= port.read().then((value) => {
				reading = value;
				return value;
			});
			return promise;
		},
		readParts: (runId) => port.readParts(runId),
		reading: () => reading
	};
}
function withFooter(summary, action, reading, seconds) {
	const docs = link("documentation", `${HOME}/tree/main/actions/${action.name}#readme`);
	const text = line`Paceline ${VERSION} · ${historyUsed(reading)} · took ${formatSeconds(seconds)} · ${docs}`;
	return {
		...summary,
		blocks: [...summary.blocks, footer(text)]
	};
}
function historyUsed(reading) {
	if (reading === null) return "no history needed";
	const { records, sources, problems } = reading;
	if (records.length === 0) return problems[0] ? `history could not be read: ${problems[0].message}` : "no history yet";
	const from = records.find((record) => record.created_at !== null)?.created_at?.slice(0, 10);
	const to = records.findLast((record) => record.created_at !== null)?.created_at?.slice(0, 10);
	const span = from && to ? `, ${from} to ${to}` : "";
	return `history: ${countOf(records.length, "run")}${span}${sources.length > 0 ? ` (${sources.join(", ")})` : ""}`;
}
// packages/core/github/api-refusal.ts
const MAX_PAUSE_MS = 2e4;
const PAUSE_MS = 500;
function pauseAfter(error, attempt, method) {
	if (error instanceof PacelineError) return null;
	const { status, headers } = refusalOf(error);
	if (!(status === 403 || status === 429) && !((status === null || status >= 500) && method === "GET")) return null;
	const wait = Number(headers["retry-after"] ?? NaN) * 1e3;
	if (status !== null && wait >= 0) return wait <= MAX_PAUSE_MS ? wait : null;
	return status === 403 ? null : PAUSE_MS * 2 ** attempt;
}
function apiError(route, error) {
	if (error instanceof PacelineError) return error;
	const refusal = refusalOf(error);
	const reason = messageOf(error);
	const message = `${route}: ${refusal.status === null || reason.startsWith(`${refusal.status},`) ? reason : `${refusal.status} ${reason}`}`;
	return new PacelineError(codeOf(refusal, reason), message, { cause: error });
}
function isNotModified(error) {
	return refusalOf(error).status === 304;
}
function headersOf(error) {
	return refusalOf(error).headers;
}
function refusalOf(error) {
	const { status, response } = error;
	return {
		status: response === void 0 ? null : status ?? null,
		headers: response?.headers ?? {}
	};
}
function codeOf({ status, headers }, message) {
	if (status === null || status >= 500) return "api-unavailable";
	if (status === 401) return "api-unauthorized";
	if (status === 404 || status === 410) return "api-missing";
	const limited = status === 403 && (headers["x-ratelimit-remaining"] === "0" || /rate limit|quota/i.test(message));
	if (status === 429 || limited) return "api-limited";
	return status === 403 ? "api-forbidden" : "api-unexpected";
}
// packages/core/github/read-body.ts
async function readBody(stream, maxBytes) {
	const chunks = [];
	let length = 0;
	if (stream instanceof ReadableStream) for await (const chunk of stream) {
		chunks.push(chunk);
		length += chunk.byteLength;
		if (length > maxBytes) break;
	}
	const bytes = Buffer.concat(chunks);
	return length > maxBytes ? {
		bytes: bytes.subarray(0, maxBytes),
		cut: true
	} : {
		bytes,
		cut: false
	};
}
// packages/core/github/read-rate-limit.ts
function readRateLimit(headers) {
	const remaining = count(headers["x-ratelimit-remaining"]);
	if (remaining === null) return null;
	const reset = count(headers["x-ratelimit-reset"]);
	return {
		remaining,
		resetAt: reset === null ? null : reset * 1e3
	};
}
function count(header) {
	return /^\d{1,12}$/.test(String(header ?? "")) ? Number(header) : null;
}
// packages/core/github/octokit-rest.ts
const PAGE_SIZE = 100;
const MAX_ATTEMPTS = 3;
const MAX_CALLS_PER_HOUR = 1e3;
const MAX_CALL_MS = 1e4;
const MAX_LIST_MS = 2e4;
const SILENCE_MS = 6e4;
const MAX_JSON_BYTES = 67108864;
async function octokitRest(options) {
	if (options.token === "") throw new PacelineError("api-unauthorized", "the token is empty");
	const { getOctokit } = await import("./vendor/actions-github.js").then((n) => n.n);
	const octokit = getOctokit(options.token, { baseUrl: options.baseUrl });
	const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
	const budget = options.budget ?? MAX_CALLS_PER_HOUR;
	let calls = 0;
	let rate = null;
	const clock = options.clock ?? (() => performance.now());
	let askAgainAt = Number.NEGATIVE_INFINITY;
	let attempts = MAX_ATTEMPTS;
	function take(path) {
		if (calls >= budget) throw new PacelineError("api-limited", `${path}: the budget of ${budget} calls is used up`);
		if (clock() < askAgainAt) throw notAsked(path);
		calls += 1;
	}
	async function once(asked) {
		const { method, path, query, body, maxBytes = MAX_JSON_BYTES, timeoutMs, headers: own = {} } = asked;
		take(path);
		const limit = timeoutMs ?? options.timeoutMs ?? MAX_CALL_MS;
		const signal = AbortSignal.timeout(limit);
		const request = {
			signal,
			parseSuccessResponseBody: false
		};
		const url = `${literal(path)}${queryString(query)}`;
		try {
			const { data, headers } = await octokit.request({
				method,
				url,
				request,
				headers: own,
				...body !== void 0 && { data: body }
			});
			rate = readRateLimit(headers) ?? rate;
			const bodyReading = readBody(data, maxBytes);
			return {
				headers,
				...await (method === "POST" ? bodyReading.catch(() => NO_BODY) : bodyReading)
			};
		} catch (error) {
			rate = readRateLimit(headersOf(error)) ?? rate;
			if (isNotModified(error)) return {
				...NO_BODY,
				headers: {},
				isNotModified: true
			};
			if (!signal.aborted) throw error;
			if (asked.maxBytes === void 0) askAgainAt = clock() + SILENCE_MS;
			throw noAnswer(asked, limit, error);
		}
	}
	async function call(request) {
		for (let attempt = 1;; attempt += 1) try {
			const answer = await once(request);
			attempts = MAX_ATTEMPTS;
			return answer;
		} catch (error) {
			const pause = pauseAfter(error, attempt, request.method);
			if (pause !== null && attempt >= attempts) attempts = 1;
			if (attempt >= attempts || pause === null) throw apiError(`${request.method} ${request.path}`, error);
			await sleep(pause);
		}
	}
	return {
		get calls() {
			return calls;
		},
		get rate() {
			return rate;
		},
		async getIfChanged(path, query, etag) {
			const answer = await call({
				method: "GET",
				path,
				query,
				headers: etag === null ? {} : { "if-none-match": etag }
			});
			if (answer.isNotModified === true) return { isChanged: false };
			const knownEtag = answer.headers.etag;
			return {
				isChanged: true,
				value: parseJson(path, answer),
				etag: knownEtag === void 0 ? null : String(knownEtag),
				hasNext: hasNext(answer)
			};
		},
		get: async (path, query) => parseJson(path, await call({
			method: "GET",
			path,
			query
		})),
		async post(path, body) {
			const answer = await call({
				method: "POST",
				path,
				body
			});
			return answer.bytes.length === 0 ? null : parseJson(path, answer);
		},
		async text(path, maxBytes) {
			const { bytes, cut } = await call({
				method: "GET",
				path,
				maxBytes
			});
			return new TextDecoder().decode(bytes, { stream: cut });
		},
		async bytes(path, maxBytes, timeoutMs) {
			const { bytes, cut } = await call({
				method: "GET",
				path,
				maxBytes,
				timeoutMs
			});
			if (cut) throw new PacelineError("file-too-large", `${path}: larger than ${maxBytes} bytes`);
			return bytes;
		},
		async *pages(path, query, listKey, limitMs = MAX_LIST_MS) {
			let left = limitMs;
			for (let page = 1;; page += 1) {
				if (left <= 0) throw listTooSlow(path, page, limitMs);
				const asked = clock();
				const timeoutMs = Math.ceil(Math.min(left, options.timeoutMs ?? MAX_CALL_MS));
				const answer = await call({
					method: "GET",
					path,
					query: {
						per_page: PAGE_SIZE,
						...query,
						page
					},
					timeoutMs
				});
				left -= clock() - asked;
				const data = parseJson(path, answer);
				const items = listKey === void 0 ? data : data?.[listKey];
				if (!Array.isArray(items)) throw new PacelineError("api-unexpected", `${path}: the response contains no list`);
				yield* items;
				if (items.length === 0 || !hasNext(answer)) return;
			}
		}
	};
}
function notAsked(path) {
	return new PacelineError("api-unavailable", `${path}: not requested, because the API did not answer just before`);
}
function noAnswer({ method, path }, limitMs, cause) {
	return new PacelineError("api-unavailable", `${method} ${path}: no answer within ${limitMs / 1e3} s`, { cause });
}
function listTooSlow(path, page, limitMs) {
	return new PacelineError("api-unavailable", `${path}: the list was not complete within ${limitMs / 1e3} s; pages from ${page} on were not read`);
}
function hasNext({ headers }) {
	return String(headers.link ?? "").includes("rel=\"next\"");
}
const NO_BODY = {
	bytes: Buffer.alloc(0),
	cut: false
};
function parseJson(path, { bytes, cut }) {
	try {
		if (!cut) return JSON.parse(bytes.toString("utf8"));
	} catch {}
	throw new PacelineError("api-unexpected", `${path}: the answer is ${cut ? "too large" : "not JSON"}`);
}
function literal(path) {
	return path.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll(":", "%3A");
}
function queryString(query = {}) {
	const parameters = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) if (value !== void 0) parameters.set(name, String(value));
	return parameters.size === 0 ? "" : `?${parameters}`;
}
// packages/core/github/lazy-rest.ts
function lazyRest(options) {
	let opened = null;
	let client = null;
	const open = () => {
		opened ??= octokitRest(options).then((rest) => {
			client = rest;
			return rest;
		});
		return opened;
	};
	return {
		get calls() {
			return client?.calls ?? 0;
		},
		get rate() {
			return client?.rate ?? null;
		},
		getIfChanged: async (path, query, etag) => (await open()).getIfChanged(path, query, etag),
		get: async (path, query) => (await open()).get(path, query),
		post: async (path, body) => (await open()).post(path, body),
		text: async (path, maxBytes) => (await open()).text(path, maxBytes),
		bytes: async (path, maxBytes, timeoutMs) => (await open()).bytes(path, maxBytes, timeoutMs),
		async *pages(path, query, listKey, limitMs) {
			yield* (await open()).pages(path, query, listKey, limitMs);
		}
	};
}
// packages/core/render/inert-text.ts
function inertCommands(text) {
	return text.replace(/^(\s*)::/gm, "$1: :").replaceAll("##[", "# #[");
}
function inertLog(text) {
	return inertCommands(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(ESCAPE, "").replace(CONTROL, ""));
}
function inertJson(json) {
	return json.replaceAll("##[", "#\\u0023[");
}
const ESCAPE = /\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]{0,64}[ -/]{0,8}[@-~]/g;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// packages/core/render/render-markdown.ts
const MAX_SUMMARY_BYTES = 1044480;
function renderMarkdown(document, limit = MAX_SUMMARY_BYTES) {
	const head = `### ${inline$1(document.title)}\n`;
	const parts = [head];
	let size = Buffer.byteLength(head);
	let left = 0;
	for (const block of document.blocks) {
		const text = renderBlock$1(block);
		const bytes = Buffer.byteLength(text) + 1;
		if (size + bytes > limit - 200) {
			left += 1;
			continue;
		}
		parts.push(text);
		size += bytes;
	}
	if (left > 0) parts.push(`⚠️ ${left} parts of this summary were left out: a summary may not be larger than 1 MiB.\n`);
	return parts.join("\n");
}
function renderBlock$1(block) {
	switch (block.kind) {
		case "paragraph": return `${inline$1(block.text)}\n`;
		case "heading": return `#### ${inline$1(block.text)}\n`;
		case "bullets": return block.items.map((item) => `- ${inline$1(item)}\n`).join("");
		case "table": return renderTable$1(block);
		case "details": return `<details><summary>${html(block.summary)}</summary>\n\n${block.blocks.map(renderBlock$1).join("\n")}\n</details>\n`;
		case "mermaid": return fenced(block.code, "mermaid");
		case "code": return fenced(block.text, block.language ?? "");
		case "footer": return `<sub>${inline$1(block.text)}</sub>\n`;
	}
}
function renderTable$1({ columns, rows }) {
	const row = (cells) => `| ${cells.join(" | ")} |\n`;
	return [
		row(columns.map((column) => cell(column.title))),
		row(columns.map(ruler)),
		...rows.map((cells) => row(columns.map((_, index) => cell(cells[index] ?? ""))))
	].join("");
}
const ruler = ({ align }) => align === "right" ? "--:" : ":--";
const cell = (text) => inline$1(text, true);
function inline$1(text, inTable = false) {
	if (typeof text === "string") return escapeMarkdown(plainText(text));
	if (isMark(text)) return mark(text, inTable);
	return text.map((part) => inline$1(part, inTable)).join("");
}
function mark(mark, inTable) {
	switch (mark.kind) {
		case "strong": return `**${inline$1(mark.text, inTable)}**`;
		case "code": return codeSpan(mark.text, inTable);
		case "link": return isWebAddress(mark.url) ? `[${inline$1(mark.text, inTable)}](${safeUrl(mark.url)})` : inline$1(mark.text, inTable);
	}
}
function codeSpan(text, inTable) {
	const plain = plainText(text);
	if (plain.trim() === "") return escapeMarkdown(plain);
	const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const padding = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
	return `${fence}${padding}${inTable ? plain.replaceAll("|", "\\|") : plain}${padding}${fence}`;
}
function html(text) {
	if (typeof text === "string") return escapeHtml(plainText(text));
	if (!isMark(text)) return text.map(html).join("");
	if (text.kind === "strong") return `<b>${html(text.text)}</b>`;
	return text.kind === "code" ? `<code>${escapeHtml(plainText(text.text))}</code>` : html(text.text);
}
function isMark(text) {
	return "kind" in text;
}
function fenced(text, language) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text.toWellFormed().replace(/\n+$/, "")}\n${fence}\n`;
}
function escapeMarkdown(text) {
	return escapeHtml(text).replace(/[\\`*_[\]~|$]/g, "\\$&").replace(/(^|\s)([-+#>=]|\d+[.)])(?=\s|$|[-#>=])/g, (_, before, sign) => `${before}${escapeStart(sign)}`).replace(/:(?=\/\/)/g, "\\:").replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, 3)}\\.`).replace(/@(?=\w)/g, "@⁠");
}
const escapeStart = (sign) => sign.replace(/[-+#>=.)]/, "\\$&");
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function isWebAddress(url) {
	return /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url);
}
function safeUrl(url) {
	return new URL(url).href.replace(/[()<>\\|`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
// packages/core/hosts/decision-file.ts
const NAME = "paceline-decisions.ndjson";
const MAX_FILE_BYTES = 1048576;
const MAX_DECISION_BYTES = 65536;
async function leaveDecisions(temp, decisions) {
	const lines = decisions.map((decision) => JSON.stringify(decision)).filter((line) => line.length <= MAX_DECISION_BYTES);
	if (lines.length > 0) await appendFile(join(temp, NAME), `${lines.join("\n")}\n`);
}
async function readDecisions(temp) {
	const path = join(temp, NAME);
	const stats = await stat(path).catch(() => null);
	if (stats === null || stats.size > MAX_FILE_BYTES) return [];
	const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
	const { parseRecord } = await import("./shared/record.js").then((n) => n.o);
	const parsed = parseRecord({
		schema: RECORD_SCHEMA,
		run_id: 1,
		decisions: lines.map(parseLine)
	});
	return parsed.ok ? parsed.record.decisions ?? [] : [];
}
function parseLine(line) {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}
// packages/core/hosts/match-globs.ts
const PLAIN_NAME = /^(\*?)([\w.-]+)(?:\{(\w+(?:,\w+)+)\})?$/;
const PLAIN_FOLDER = /^(?:\*\*\/|(?:\.?[\w-][\w.-]*\/)*)$/;
const INSIDE = /^\*\*\/(\.?[\w-][\w.-]*)\/\*\*$/;
async function matchGlobs(paths, globs, { ignoreCase = false } = {}) {
	const matched = new Set();
	const patterns = globs.map((glob) => glob.replace(/^(!?)\.\//, "$1"));
	const knownPaths = new Set(paths);
	for (const pattern of patterns) {
		if (knownPaths.has(pattern)) {
			matched.add(pattern);
			continue;
		}
		const negated = pattern.startsWith("!");
		const candidates = negated ? [...matched] : paths;
		if (candidates.length === 0) continue;
		const matches = await matcherOf(negated ? pattern.slice(1) : pattern, ignoreCase);
		for (const path of candidates) {
			if (!matches(path)) continue;
			if (negated) matched.delete(path);
			else matched.add(path);
		}
	}
	return [...matched].sort();
}
async function matcherOf(pattern, ignoreCase = false) {
	if (ignoreCase) {
		const matches = await matcherOf(pattern.toLowerCase());
		return (path) => matches(path.toLowerCase());
	}
	const plain = plainMatcher(pattern);
	if (plain !== null) return plain;
	const { Minimatch } = await import("./vendor/minimatch.js").then((n) => n.t);
	const matcher = new Minimatch(pattern, {
		dot: true,
		nocomment: true,
		nonegate: true
	});
	return (path) => matcher.match(path);
}
function plainMatcher(pattern) {
	if (pattern === "**") return () => true;
	const inside = INSIDE.exec(pattern)?.[1];
	if (inside !== void 0) return (path) => `/${path}`.includes(`/${inside}/`);
	const [folder, name] = splitName(pattern);
	const [, star, text = "", choices = ""] = PLAIN_NAME.exec(name) ?? [];
	if (star === void 0 || !/\w/.test(name) || !PLAIN_FOLDER.test(folder)) return null;
	const endings = choices.split(",").map((choice) => text + choice);
	return (path) => {
		const [parent, file] = splitName(path);
		if (folder !== "**/" && folder !== parent) return false;
		return star === "*" ? endings.some((ending) => file.endsWith(ending)) : endings.includes(file);
	};
}
function splitName(path) {
	const cut = path.lastIndexOf("/") + 1;
	return [path.slice(0, cut), path.slice(cut)];
}
// packages/core/hosts/list-folder.ts
const MAX_FILES = 5e5;
const MAX_LINKED_FOLDERS = 4;
const RARELY_MEANT = ["node_modules", ".git"];
async function listFolder(root, globs, options = {}) {
	const wanted = globs.filter((glob) => !glob.startsWith("!"));
	const skipped = skippedFolders(wanted);
	const walk = {
		root,
		real: await realpath(root).catch(() => root),
		skipped,
		files: new Set(),
		omitted: []
	};
	for (const start of new Set(wanted.map(fixedFolder))) {
		const folder = resolve(root, start);
		if (isInside(root, folder)) await visit(walk, folder, 0);
	}
	return {
		paths: await matchGlobs([...walk.files], globs, options),
		omitted: await relevant(walk.omitted, globs, options)
	};
}
function skippedFolders(globs) {
	return RARELY_MEANT.filter((name) => !globs.some((glob) => glob.split("/").includes(name)));
}
function isInside(root, path) {
	return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
async function relevant(omitted, globs, options) {
	const files = omitted.filter(({ isFile }) => isFile).map(({ path }) => path);
	const matching = new Set(await matchGlobs(files, globs, options));
	return omitted.filter(({ path, isFile }) => !isFile || matching.has(path)).map(({ path, reason }) => ({
		path,
		reason
	}));
}
function fixedFolder(glob) {
	const segments = glob.split("/");
	const wild = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
	return segments.slice(0, wild === -1 ? segments.length - 1 : wild).join("/") || ".";
}
async function visit(walk, folder, linked) {
	const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
		if (error.code !== "ENOENT" && error.code !== "ENOTDIR") omit(walk, folder, "the folder cannot be read", false);
		return [];
	});
	for (const entry of entries) {
		if (walk.files.size >= MAX_FILES) return omitRest(walk);
		const path = join(folder, entry.name);
		if (entry.isSymbolicLink()) await follow(walk, path, linked);
		else if (entry.isFile()) walk.files.add(shownPath(walk, path));
		else if (entry.isDirectory() && !walk.skipped.includes(entry.name)) await visit(walk, path, linked);
	}
}
async function follow(walk, path, linked) {
	const target = await realpath(path).catch(() => null);
	if (target === null) return omit(walk, path, "the link leads nowhere", true);
	const stats = await stat(target);
	if (!isInside(walk.real, target)) return omit(walk, path, "the link leads out of the workspace", stats.isFile());
	if (stats.isFile()) walk.files.add(shownPath(walk, path));
	if (!stats.isDirectory()) return;
	if (relative(walk.real, target).split(sep).some((segment) => walk.skipped.includes(segment))) return;
	if (isInside(target, resolve(await realpath(join(path, "..")), "x"))) return;
	if (linked >= MAX_LINKED_FOLDERS) return omit(walk, path, "a link behind links", false);
	await visit(walk, path, linked + 1);
}
function omit(walk, path, reason, isFile) {
	walk.omitted.push({
		path: shownPath(walk, path),
		reason,
		isFile
	});
}
function omitRest(walk) {
	const reason = `only the first ${MAX_FILES} files are searched`;
	if (!walk.omitted.some((omission) => omission.reason === reason)) walk.omitted.push({
		path: ".",
		reason,
		isFile: false
	});
}
function shownPath({ root }, path) {
	return relative(root, path).split(sep).join("/");
}
// packages/core/hosts/read-file-end.ts
const CHUNK_BYTES = 1048576;
const LINE_FEED = 10;
async function readFileEnd(path, maxBytes) {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const start = Math.max(0, size - maxBytes);
		const bytes = Buffer.alloc(size - start);
		const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
		const whole = bytes.subarray(0, bytesRead);
		if (start === 0) return {
			text: whole.toString("utf8"),
			skippedLines: 0
		};
		const first = whole.indexOf(LINE_FEED) + 1;
		return {
			text: whole.subarray(first).toString("utf8"),
			skippedLines: await linesIn(file, start + first)
		};
	} finally {
		await file.close();
	}
}
async function linesIn(file, end) {
	const chunk = Buffer.alloc(CHUNK_BYTES);
	let lines = 0;
	for (let at = 0; at < end;) {
		const { bytesRead } = await file.read(chunk, 0, Math.min(chunk.length, end - at), at);
		if (bytesRead === 0) break;
		for (let place = chunk.indexOf(LINE_FEED); place >= 0 && place < bytesRead; place = chunk.indexOf(LINE_FEED, place + 1)) lines += 1;
		at += bytesRead;
	}
	return lines;
}
// packages/core/hosts/folder-workspace.ts
const MAX_READ_BYTES = 16777216;
function folderWorkspace(folder) {
	const root = resolve(folder);
	return {
		root,
		list: (globs, options) => listFolder(root, globs, options),
		read: async (path, maxBytes = MAX_READ_BYTES) => (await readBytes(root, path, maxBytes))?.toString("utf8") ?? null,
		readBytes: (path, maxBytes = MAX_READ_BYTES) => readBytes(root, path, maxBytes),
		readEnd: async (path, maxBytes) => {
			const real = await resolveInside(root, path);
			return real === null ? null : readFileEnd(real, maxBytes);
		},
		contains: async (path) => isInside(await realpath(root).catch(() => root), await nearestReal(resolve(root, path)))
	};
}
async function resolveInside(root, path) {
	const real = await realpath(resolve(root, path)).catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
		throw error;
	});
	if (real !== null && !isInside(await realpath(root), real)) throw new PacelineError("outside-workspace", `${path} is outside the workspace`);
	if (real !== null && !(await stat(real)).isFile()) throw new PacelineError("file-unreadable", `${path} is not a file`);
	return real;
}
async function readBytes(root, path, maxBytes) {
	const real = await resolveInside(root, path);
	if (real === null) return null;
	const file = await open(real);
	try {
		const { size } = await file.stat();
		if (size > maxBytes) throw new PacelineError("file-too-large", `${path} has ${size} bytes; at most ${maxBytes} are read`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
async function nearestReal(path) {
	const real = await realpath(path).catch(() => null);
	const parent = dirname(path);
	return real ?? (parent === path ? path : nearestReal(parent));
}
// packages/core/action/expand-lists.ts
async function expandLists(inputs, given, sources) {
	const texts = { ...given.texts };
	const problems = [];
	for (const [name, text] of Object.entries(given.texts)) {
		if (!inputs[name]?.list) continue;
		if (text === "-") texts[name] = await sources.readStandardInput();
		if (!/^@[^\n]+$/.test(text)) continue;
		const content = await sources.readFile(text.slice(1));
		if (content === null) problems.push({
			name,
			place: given.place,
			given: text,
			expected: "a readable file"
		});
		texts[name] = content ?? "";
	}
	return {
		given: {
			...given,
			texts
		},
		problems
	};
}
// packages/core/hosts/given-inputs.ts
async function givenInputs(action, direct, sources, earlierProblems = []) {
	const expanded = await expandLists(action.inputs, direct, sources);
	const path = direct.texts.config || action.inputs.config.fallback || "";
	const file = await readConfigFile(path, direct, sources.workspace);
	const checkout = await readSections(action, file.text, path);
	const problems = [
		...earlierProblems,
		...expanded.problems,
		...file.problems,
		...checkout.problems
	];
	problems.push(...await leadingOut(action, checkout.places, sources.workspace));
	const free = checkout.places.map((place) => only(place, (name) => !action.inputs[name]?.fromBase));
	const isGate = judges(action, [expanded.given, ...free]);
	const own = isGate ? free : checkout.places;
	const base = isGate ? await readBase(action, path, sources) : NO_BASE;
	const places = [
		expanded.given,
		...base.places,
		...own
	];
	const ignored = isGate ? differing(action, checkout.places, base.places) : [];
	const ownTexts = base.isAbsent || base.unreadable !== null ? protectedTexts(action, checkout.places) : {};
	if (problems.length === 0) return {
		places,
		settings: {
			path,
			unreadable: base.unreadable,
			ignored,
			ownTexts
		}
	};
	const read = readInputs(action.inputs, places);
	const values = read.ok ? [] : read.problems.filter(({ name }) => !problems.some((problem) => problem.name === name));
	throw new InputError([...problems, ...values]);
}
async function readConfigFile(path, direct, workspace) {
	const { text, reason, missing } = await readText(workspace, path, MAX_CONFIG_BYTES);
	const isFine = text !== null || missing && (direct.texts.config ?? "") === "";
	const expected = missing ? "a file in the workspace" : `a readable file (${reason})`;
	return {
		text,
		problems: isFine ? [] : [{
			name: "config",
			place: direct.place,
			given: path,
			expected
		}]
	};
}
async function readSections(action, text, path) {
	const sections = text === null ? [] : action.sections ?? [{
		name: action.name,
		without: []
	}];
	const configs = await Promise.all(sections.map(async ({ name, without }) => {
		const { given, problems } = await readConfig(text ?? "", path, name);
		return {
			place: only(given, (input) => !without.includes(input)),
			problems
		};
	}));
	return {
		places: configs.map(({ place }) => place),
		problems: configs.flatMap(({ problems }) => problems)
	};
}
async function leadingOut(action, places, workspace) {
	const problems = [];
	for (const { place, texts } of places) for (const [name, given] of Object.entries(texts)) {
		if (!action.inputs[name]?.writes || given === "" || await workspace.contains(given)) continue;
		problems.push({
			name,
			place,
			given,
			expected: "a path inside the workspace"
		});
	}
	return problems;
}
function judges(action, given) {
	const read = readInputs(action.inputs, given);
	return action.isGate?.(read.ok ? read.values : {}) ?? false;
}
const NO_BASE = {
	places: [],
	unreadable: null,
	isAbsent: false
};
async function readBase(action, path, sources) {
	const nothing = NO_BASE;
	if (!Object.values(action.inputs).some(({ fromBase }) => fromBase)) return nothing;
	const base = await sources.baseSettings(path);
	if (base.kind === "absent") return {
		...nothing,
		isAbsent: true
	};
	if (base.kind === "unreadable") return {
		...nothing,
		unreadable: `${path} of ${base.from}: ${base.reason}`
	};
	const { places, problems } = await readSections(action, base.text, `${path} of ${base.from}`);
	const basePlaces = places.map((place) => only(place, (name) => action.inputs[name]?.fromBase === true));
	const wrong = readInputs(action.inputs, places);
	const counts = (name) => action.inputs[name]?.fromBase ?? action.inputs[name] === void 0;
	const first = problems[0] ?? (wrong.ok ? void 0 : wrong.problems.find((problem) => counts(problem.name)));
	if (first === void 0) return {
		...nothing,
		places: basePlaces
	};
	return {
		...nothing,
		unreadable: `${path} of ${base.from}: ${first.name}: expected ${first.expected}`
	};
}
function only(given, keep) {
	return {
		...given,
		texts: Object.fromEntries(Object.entries(given.texts).filter(([name]) => keep(name)))
	};
}
function protectedTexts(action, places) {
	const own = places.map((place) => only(place, (name) => action.inputs[name]?.fromBase === true).texts);
	return Object.assign({}, ...own.toReversed());
}
function differing(action, checkout, base) {
	const textOf = (places, name) => places.find(({ texts }) => (texts[name] ?? "") !== "")?.texts[name] ?? "";
	return Object.entries(action.inputs).filter(([name, { fromBase }]) => fromBase && textOf(checkout, name) !== textOf(base, name)).map(([name]) => name);
}
// packages/core/hosts/lazy-history.ts
function lazyHistory(options) {
	let opened = null;
	const open = () => {
		opened ??= import("./runner-history.js").then(({ runnerHistory }) => runnerHistory(options));
		return opened;
	};
	return {
		read: async () => (await open()).read(),
		readParts: async (runId) => (await open()).readParts(runId),
		keepArtifact: async (name, records) => (await open()).keepArtifact(name, records),
		keepSnapshot: async (records, sections) => (await open()).keepSnapshot(records, sections)
	};
}
// packages/core/github/rerun-failed-jobs.ts
function rerunFailedJobs(rest, repository, runId) {
	const path = `/repos/${repository}/actions/runs/${runId}/rerun-failed-jobs`;
	return fetched(path, async () => {
		await rest.post(path);
		return true;
	});
}
// packages/core/hosts/perform-effect.ts
async function performEffect(effect, ports, folder, history) {
	switch (effect.kind) {
		case "write-file": {
			const path = resolve(folder, effect.path);
			await mkdir(dirname(path), { recursive: true });
			await writeFile(path, effect.content, effect.encoding ?? "utf8");
			return {
				done: true,
				reason: effect.path
			};
		}
		case "keep-records":
			if (history === null) return {
				done: false,
				reason: "there is no history to store records in"
			};
			return effect.store === "artifact" ? history.keepArtifact(effect.name, effect.records) : history.keepSnapshot(effect.records, effect.sections);
		case "rerun-failed-jobs": return rerun(effect.runId, ports);
		case "export-telemetry": return exportTelemetry(effect, ports);
	}
}
async function exportTelemetry(effect, { context }) {
	const { exportRun } = await import("./export-run.js");
	const { record, endpoint, headers, runAttributes } = effect;
	const target = {
		endpoint,
		headers,
		timeoutMs: effect.timeoutSeconds * 1e3
	};
	return exportRun(record, {
		serverUrl: context.serverUrl,
		version: VERSION,
		runAttributes
	}, target);
}
async function rerun(runId, { rest, context }) {
	if (rest === null || context.repository === null) return {
		done: false,
		reason: "no token for GitHub's API"
	};
	const { value: done, problems } = await rerunFailedJobs(rest, context.repository, runId);
	if (done) return {
		done,
		reason: `the failed jobs of run ${runId} were re-run`
	};
	return {
		done: false,
		reason: problems.map(({ message }) => message).join("; ")
	};
}
function unwrittenFiles({ effects }) {
	return effects.flatMap(({ effect, outcome }) => {
		return effect.kind === "write-file" && !outcome.done ? [`${effect.path} was not written: ${outcome.reason}`] : [];
	});
}
// packages/core/action/result.ts
function describeEffect(effect) {
	switch (effect.kind) {
		case "write-file": return {
			kind: effect.kind,
			path: effect.path,
			characters: effect.content.length
		};
		case "keep-records": return {
			kind: effect.kind,
			store: effect.store,
			name: effect.name,
			records: effect.records.length
		};
		case "rerun-failed-jobs": return { ...effect };
		case "export-telemetry": return {
			kind: effect.kind,
			host: new URL(effect.endpoint).host,
			run: effect.record.run_id
		};
	}
}
// packages/core/hosts/result-json.ts
const MAX_RESULT_CHARACTERS = 67108864;
function resultJson(presentation) {
	const { action, outputs, summary, annotations, effects, verdict } = presentation;
	const rest = {
		summary: renderMarkdown(summary),
		annotations,
		effects: effects.map(({ effect, outcome }) => ({
			...describeEffect(effect),
			...outcome
		})),
		verdict
	};
	const data = jsonWithin(presentation.data, MAX_RESULT_CHARACTERS);
	const left = data === null ? { omitted: `data: more than ${MAX_RESULT_CHARACTERS} characters` } : {};
	const head = JSON.stringify({
		action: action.name,
		outputs
	});
	const tail = JSON.stringify({
		...left,
		...rest
	});
	return `${inertJson(`${head.slice(0, -1)},"data":${data ?? "null"},${tail.slice(1)}`)}\n`;
}
function jsonWithin(value, limit) {
	try {
		const json = JSON.stringify(value) ?? "null";
		return json.length > limit ? null : json;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
// packages/core/hosts/run-context.ts
function runContext({ env, payload }) {
	const event = new Payload(payload);
	const pull = event.at("pull_request");
	const triggering = env.GITHUB_EVENT_NAME === "workflow_run" ? event.at("workflow_run") : null;
	const repository = env.GITHUB_REPOSITORY || null;
	const headRepository = pull?.at("head")?.at("repo")?.text("full_name") ?? null;
	return {
		repository,
		repositoryId: positive(env.GITHUB_REPOSITORY_ID) ?? event.at("repository")?.number("id") ?? null,
		defaultBranch: event.at("repository")?.text("default_branch") ?? null,
		isPublic: isPublic(event.at("repository")),
		runId: positive(env.GITHUB_RUN_ID),
		attempt: positive(env.GITHUB_RUN_ATTEMPT) ?? 1,
		job: env.GITHUB_JOB || null,
		workflow: env.GITHUB_WORKFLOW || null,
		workflowPath: workflowPath(env.GITHUB_WORKFLOW_REF),
		event: env.GITHUB_EVENT_NAME || null,
		ref: env.GITHUB_REF || null,
		branch: env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || null,
		sha: pull?.at("head")?.text("sha") ?? env.GITHUB_SHA ?? null,
		baseBranch: env.GITHUB_BASE_REF || null,
		baseSha: pull?.at("base")?.text("sha") ?? event.text("before"),
		pullRequest: pull?.number("number") ?? null,
		fork: pull !== null && headRepository !== repository,
		triggeringRun: triggeringRun(triggering),
		runner: {
			labels: [],
			os: env.RUNNER_OS || null,
			arch: env.RUNNER_ARCH || null
		},
		serverUrl: env.GITHUB_SERVER_URL || "https://github.com"
	};
}
function isPublic(repository) {
	const isPrivate = repository?.flag("private") ?? null;
	return isPrivate === null ? null : !isPrivate;
}
function triggeringRun(run) {
	const runId = run?.number("id") ?? null;
	return runId === null ? null : {
		runId,
		attempt: run?.number("run_attempt") ?? 1
	};
}
function workflowPath(reference) {
	return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(reference ?? "")?.[1] ?? null;
}
function positive(text) {
	const value = Number(text);
	return Number.isSafeInteger(value) && value > 0 ? value : null;
}
var Payload = class Payload {
	#value;
	constructor(value) {
		this.#value = isObject(value) ? value : {};
	}
	at(name) {
		const value = this.#value[name];
		return isObject(value) ? new Payload(value) : null;
	}
	text(name) {
		const value = this.#value[name];
		return typeof value === "string" && value !== "" ? value : null;
	}
	flag(name) {
		const value = this.#value[name];
		return typeof value === "boolean" ? value : null;
	}
	number(name) {
		const value = this.#value[name];
		return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
	}
};
// packages/core/hosts/settings-of-folder.ts
async function settingsOfFolder(folder, path) {
	const { text, reason, missing } = await readText(folderWorkspace(folder), path, MAX_CONFIG_BYTES);
	const from = `the base workspace ${folder}`;
	return text !== null || missing ? {
		kind: "read",
		from,
		text
	} : {
		kind: "unreadable",
		from,
		reason
	};
}
// packages/core/hosts/trouble-summary.ts
function troubleSummary(action, error, fails) {
	const [mark, verdict] = fails ? ["❌", "Not checked, so not passed."] : ["⚠️", "No decision was made; the job continues without one."];
	return {
		title: action.name,
		blocks: [paragraph(line`${mark} ${strong(verdict)} ${messageOf(error)}`)]
	};
}
// packages/core/hosts/write-output.ts
function writeOutput(file, name, value) {
	if (file === void 0 || !statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error("the runner's file for outputs does not exist");
	const text = String(value ?? "");
	let longest = 0;
	for (const [underscores] of text.matchAll(/_+/g)) longest = Math.max(longest, underscores.length);
	const end = `END${"_".repeat(longest + 1)}`;
	appendFileSync(file, `${name}<<${end}\n${text}\n${end}\n`);
}
// packages/core/hosts/actions.ts
var actions_exports = __exportAll({ runOnRunner: () => runOnRunner });
const log = {
	debug: (message) => debug(inertLog(message)),
	info: (message) => info(inertLog(message)),
	warn: (message) => warning(inertLog(message))
};
const MAX_ANNOTATIONS_PER_LEVEL = 10;
async function runOnRunner(action) {
	const { env } = process;
	const folder = env.GITHUB_WORKSPACE ?? process.cwd();
	const temp = env.RUNNER_TEMP ?? tmpdir();
	const workspace = folderWorkspace(folder);
	const context = runContext({
		env,
		payload: readPayload(env.GITHUB_EVENT_PATH)
	});
	let services = null;
	let client = null;
	function open(common, settings) {
		const token = common["github-token"];
		const rest = restFor(token);
		const key = common["history-key"];
		services = lazyHistory({
			context,
			workspace: folder,
			temp,
			rest,
			key
		});
		return {
			context,
			workspace,
			settings,
			workspaceAt: folderWorkspace,
			history: warnAbout(common.history === "actions" ? services : fileHistory(join(folder, common.history), key)),
			historyAt: (path) => warnAbout(fileHistory(join(folder, path), key)),
			rest,
			decisions: () => readDecisions(temp),
			now: () => new Date(),
			temp: env.RUNNER_TEMP === void 0 ? null : withSlashes(env.RUNNER_TEMP),
			log
		};
	}
	async function baseSettings(path, { "base-workspace": base, "github-token": token }) {
		if (base) return settingsOfFolder(base, path);
		const { readBaseSettings } = await import("./shared/change.js").then((n) => n.t);
		return readBaseSettings(path, context, restFor(token), context.repository);
	}
	function restFor(token) {
		if (!token) return null;
		client ??= {
			token,
			rest: lazyRest({
				token,
				baseUrl: env.GITHUB_API_URL ?? "https://api.github.com"
			})
		};
		if (client.token !== token) throw new Error("a step has one token");
		return client.rest;
	}
	function warnAbout(history) {
		const reportProblems = async (reading) => {
			for (const problem of (await reading).problems.slice(0, 5)) {
				const place = problem.line === void 0 ? problem.source : `${problem.source}:${problem.line}`;
				log.info(`history: ${place}: ${problem.message} (${problem.code})`);
			}
			return reading;
		};
		return {
			read: () => reportProblems(history.read()),
			readParts: (runId) => reportProblems(history.readParts(runId))
		};
	}
	await runAction(action, {
		givenInputs: (wanted) => {
			const direct = runnerInputs(wanted, env);
			return givenInputs(wanted, direct, {
				workspace,
				readFile: (path) => workspace.read(path).catch(() => null),
				readStandardInput: async () => "",
				baseSettings: (path) => baseSettings(path, direct.texts)
			});
		},
		open,
		perform: (effect, ports) => performEffect(effect, ports, folder, services),
		async refuse(refused, problems) {
			setFailed(inertLog(`${refused.name}: wrong input\n${problems.map(describeProblem).join("\n")}`));
		},
		async trouble(troubled, error, { fails, writeSummary: isWanted }) {
			const message = inertLog(`${troubled.name}: ${messageOf(error)}`);
			if (fails) setFailed(message);
			else warning(`${message}. The step continues without it.`, { title: "Paceline" });
			if (error instanceof Error && error.stack) log.debug(error.stack);
			if (isWanted) await writeSummary(troubleSummary(troubled, error, fails)).catch(() => void 0);
		},
		fail() {
			process.exitCode = 1;
		},
		async present(presentation) {
			const { verdict } = presentation;
			for (const [what, write] of writes(presentation, temp)) await Promise.resolve().then(write).catch((error) => warning(inertLog(`${what} could not be written: ${messageOf(error)}`)));
			if (verdict === "fail") setFailed(`${action.name}: the verdict is "fail"; see the job summary`);
		}
	});
}
function writes(presentation, temp) {
	const { action, outputs, decisions, annotations } = presentation;
	const outputFile = process.env.GITHUB_OUTPUT;
	return [
		["The outputs", () => {
			for (const [name, value] of Object.entries(outputs)) writeOutput(outputFile, name, value);
		}],
		["The result file", async () => {
			const path = join(await mkdtemp(join(temp, "paceline-")), `${action.name}.json`);
			await writeFile(path, resultJson(presentation));
			writeOutput(outputFile, "result-path", path);
		}],
		["What was decided", () => leaveDecisions(temp, decisions)],
		["The annotations", () => annotate(annotations)],
		["The list of files", () => {
			for (const problem of unwrittenFiles(presentation)) warning(inertLog(problem), { title: "Paceline" });
		}],
		["The job summary", () => presentation.writeSummary ? writeSummary(presentation.summary) : void 0]
	];
}
async function writeSummary(summary$1) {
	const file = process.env.GITHUB_STEP_SUMMARY;
	if (file !== void 0 && !statSync(file).isFile()) throw new Error("the runner's summary is not a file");
	await summary.addRaw(renderMarkdown(summary$1)).addEOL().write();
}
const COMMANDS = {
	error,
	warning,
	notice
};
function annotate(annotations) {
	for (const level of [
		"error",
		"warning",
		"notice"
	]) {
		const ofLevel = annotations.filter((annotation) => annotation.level === level);
		for (const { message, title, file, line, column } of ofLevel.slice(0, MAX_ANNOTATIONS_PER_LEVEL)) COMMANDS[level](inertLog(message), {
			...title !== void 0 && { title: inertLog(title) },
			...file !== void 0 && { file: inertLog(file) },
			...line !== void 0 && { startLine: line },
			...column !== void 0 && { startColumn: column }
		});
		const hidden = ofLevel.length - MAX_ANNOTATIONS_PER_LEVEL;
		if (hidden > 0) info(`${hidden} more annotations (${level}) are in the job summary.`);
	}
}
function runnerInputs(action, env) {
	const texts = Object.keys(action.inputs).map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? ""]);
	return {
		place: "input",
		texts: Object.fromEntries(texts)
	};
}
function readPayload(path) {
	try {
		return path === void 0 ? null : JSON.parse(readFileSync$1(path, "utf8"));
	} catch {
		return null;
	}
}
function fileHistory(path, key) {
	const empty = {
		records: [],
		problems: [],
		sources: [],
		sections: NO_SECTIONS
	};
	const readHistory = async () => (await import("./shared/history-file.js").then((n) => n.t)).fileStore(path, key).read();
	return {
		read: readHistory,
		readParts: async () => empty
	};
}
// packages/core/render/text-width.ts
const INVISIBLE = /[\u200d\ufe0f\u2060\p{Mn}]/u;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u2705\u274c\u23f3\u26a0]/u;
function textWidth(text) {
	let columns = 0;
	for (const character of text) {
		if (INVISIBLE.test(character)) continue;
		columns += WIDE.test(character) ? 2 : 1;
	}
	return columns;
}
function wrapText(text, limit) {
	const lines = [];
	let current = "";
	for (const word of text.split(/ +/).flatMap((part) => breakWord(part, limit))) {
		const longer = current === "" ? word : `${current} ${word}`;
		if (current !== "" && textWidth(longer) > limit) {
			lines.push(current);
			current = word;
		} else current = longer;
	}
	return [...lines, current];
}
function breakWord(word, limit) {
	if (textWidth(word) <= limit) return [word];
	const characters = [...word];
	return Array.from({ length: Math.ceil(characters.length / limit) }, (_, index) => characters.slice(index * limit, (index + 1) * limit).join(""));
}
// packages/core/render/render-text.ts
const MAX_WIDTH = 120;
const MIN_COLUMN_WIDTH = 12;
const plainStyle = { strong: (text) => text };
const ansiStyle = { strong: (text) => `\u001b[1m${text}\u001b[22m` };
function renderText(document, style = plainStyle) {
	const title = plainText(document.title);
	const blocks = document.blocks.map((block) => renderBlock(block, style));
	return `${style.strong(title)}\n${"─".repeat(textWidth(title))}\n${blocks.join("\n")}`;
}
function renderBlock(block, style) {
	switch (block.kind) {
		case "paragraph":
		case "footer": return `${wrapText(inline(block.text, style), MAX_WIDTH).join("\n")}\n`;
		case "heading": return `${style.strong(inline(block.text, style))}\n`;
		case "bullets": return block.items.map((item) => `  • ${wrapText(inline(item, style), 116).join("\n    ")}\n`).join("");
		case "table": return renderTable(block, style);
		case "details": return `${inline(block.summary, style)}\n${indent(block.blocks.map((inner) => renderBlock(inner, style)).join("\n"))}`;
		case "mermaid": return `${plainText(block.alternative, 2e3)}\n`;
		case "code": return indent(`${block.text.replace(/\n+$/, "").split("\n").map((row) => plainText(row)).join("\n")}\n`);
	}
}
function renderTable({ columns, rows }, style) {
	const cells = [columns.map((column) => plainText(column.title)), ...rows.map((row) => columns.map((_, index) => inline(row[index] ?? "", plainStyle)))];
	const widths = columnWidths(columns.map((_, index) => cells.map((row) => textWidth(row[index] ?? ""))));
	const [head = "", ...body] = cells.map((row) => renderRow(row, columns, widths));
	return `${style.strong(head)}\n${widths.map((width) => "─".repeat(width)).join("  ")}\n${body.map((row) => `${row}\n`).join("")}`;
}
function columnWidths(cellWidths) {
	const widths = cellWidths.map((column) => Math.max(...column));
	const room = MAX_WIDTH - 2 * (widths.length - 1);
	while (sum(widths) > room) {
		const widest = widths.indexOf(Math.max(...widths));
		if ((widths[widest] ?? 0) <= MIN_COLUMN_WIDTH) break;
		widths[widest] = (widths[widest] ?? 0) - 1;
	}
	return widths;
}
function renderRow(row, columns, widths) {
	const wrapped = row.map((text, index) => wrapText(text, widths[index] ?? MIN_COLUMN_WIDTH));
	const height = Math.max(...wrapped.map((lines) => lines.length));
	return Array.from({ length: height }, (_, at) => wrapped.map((cell, index) => {
		const text = cell[at] ?? "";
		const space = " ".repeat(Math.max(0, (widths[index] ?? 0) - textWidth(text)));
		return columns[index]?.align === "right" ? space + text : text + space;
	}).join("  ").trimEnd()).join("\n");
}
function inline(text, style) {
	if (typeof text === "string") return plainText(text);
	if (!("kind" in text)) return text.map((part) => inline(part, style)).join("");
	switch (text.kind) {
		case "strong": return style.strong(inline(text.text, style));
		case "code": return plainText(text.text);
		case "link": return inline(text.text, style);
	}
}
const indent = (text) => text.replace(/^(?=.)/gm, "  ");
export { sparkline as $, flag as $t, readConfig as A, table as At, conformalQuantile as B, isObject as Bt, info as C, details as Ct, runPart as D, mermaid as Dt, warning as E, link as Et, mulberry32 as F, foldersUpwards as Ft, readText as G, InputError as Gt, medianAbsolutePercentageError as H, countBy as Ht, rankSumTest as I, joinPath as It, readAnswer as J, messageOf as Jt, encodePath as K, describeProblem as Kt, plainText as L, withSlashes as Lt, part as M, pathWithin as Mt, compose as N, fileName as Nt, repositoryAccess as O, paragraph as Ot, outputOf as P, folderOf as Pt, bar as Q, either as Qt, pinballLoss as R, sha256 as Rt, error as S, codeBlock as St, setSecret as T, line as Tt, meanAbsolutePercentageError as U, addTo as Ut, shareWithin as V, groupBy as Vt, fnv1a as W, compareText as Wt, leadsOut as X, commonInputs as Xt, Fields as Y, defineAction as Yt, legibleName as Z, baseWorkspace as Zt, VERSION as _, formatSeconds as _t, settingsOfFolder as a, text as an, RECORD_SCHEMA as at, ownValue as b, bullets as bt, describeEffect as c, runSeconds as ct, givenInputs as d, sumBy as dt, fromBase as en, weightedQuantile as et, folderWorkspace as f, countOf as ft, runAction as g, formatInterval as gt, lazyRest as h, formatCount as ht, actions_exports as i, oneOf as in, roundTo as it, NO_SECTIONS as j, withoutLeadingDot as jt, MAX_CONFIG_BYTES as k, strong as kt, performEffect as l, secondsBetween as lt, inertLog as m, formatChange as mt, plainStyle as n, list as nn, median as nt, runContext as o, writtenPath as on, emptyRecord as ot, inertCommands as p, formatBytes as pt, fetched as q, PacelineError as qt, renderText as r, number as rn, quantile as rt, resultJson as s, recordKey as st, ansiStyle as t, integer as tn, weightedQuantileOfSorted as tt, unwrittenFiles as u, sum as ut, isJsonObject as v, formatShare as vt, isDebug as w, heading as wt, debug as x, code as xt, isTooDeep as y, formatUsd as yt, intervalCoverage as z, canonicalJson as zt };
