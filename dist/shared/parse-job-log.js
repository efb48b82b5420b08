import { q as fetched } from "../runner.js";
import { t as stripControl } from "./strip-control.js";
// packages/core/github/fetch-job-log.ts
const MAX_LOG_BYTES = 33554432;
function fetchJobLog(rest, repository, jobId, maxBytes = MAX_LOG_BYTES) {
	const path = `/repos/${repository}/actions/jobs/${jobId}/logs`;
	return fetched(path, () => rest.text(path, maxBytes));
}
// packages/core/logs/read-marker.ts
function readMarker(text) {
	const match = STORED.exec(text) ?? TOOLKIT.exec(text) ?? WRITTEN.exec(text);
	if (match === null) return {
		marker: null,
		text
	};
	const word = (match[1] ?? "").toLowerCase();
	return {
		marker: KNOWN.get(word) ?? "other",
		text: match[2] ?? ""
	};
}
const STORED = /^##\[([a-z-]{1,30})(?: [^\]]{0,2000})?\](.*)$/s;
const TOOLKIT = /^\[(command)\](.*)$/s;
const WRITTEN = /^::([a-z-]{1,30})(?: [^:]{0,2000})?::(.*)$/s;
const KNOWN = new Map([
	["error", "error"],
	["warning", "warning"],
	["notice", "notice"],
	["debug", "debug"],
	["command", "command"],
	["group", "group"],
	["endgroup", "endgroup"],
	["section", "section"]
]);
// packages/core/logs/parse-job-log.ts
const LIMITS = {
	maxCharacters: 2e7,
	maxLines: 4e5,
	maxLineCharacters: 4e3
};
function parseJobLog(text, limits = {}, skippedBefore = 0) {
	const { maxCharacters, maxLines, maxLineCharacters } = {
		...LIMITS,
		...limits
	};
	const start = keepFrom(text, maxCharacters, maxLines);
	const skippedLines = skippedBefore + countNewlines(text, start);
	const rawLines = text.slice(start).split("\n");
	if (rawLines.at(-1) === "") rawLines.pop();
	return {
		...outline(rawLines.map((raw) => readRaw(raw, maxLineCharacters)), skippedLines),
		skippedLines
	};
}
const TIMESTAMP = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z) ?/;
const GH_COLUMNS = /^[^\t]{1,200}\t([^\t]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/;
function readRaw(raw, maxLineCharacters) {
	const bounded = raw.slice(0, 2 * maxLineCharacters);
	const columns = GH_COLUMNS.exec(bounded);
	const line = bounded.slice(columns?.[0].length ?? 0);
	const stamp = TIMESTAMP.exec(line);
	const body = line.slice(stamp?.[0].length ?? 0);
	const { marker, text } = readMarker(stripControl(body));
	return {
		timestamp: stamp?.[1] ?? null,
		text: text.length > maxLineCharacters ? text.slice(0, maxLineCharacters) : text,
		marker,
		cyan: body.startsWith("\x1B[36;1m"),
		stepName: columns?.[1] ?? null
	};
}
function outline(parsedLines, skipped) {
	const lines = [];
	const steps = [{
		title: "",
		first: skipped + 1,
		failedAt: null
	}];
	const groups = [];
	let headerEnd = -1;
	let stepName = null;
	for (const [index, raw] of parsedLines.entries()) {
		const number = skipped + index + 1;
		if (index > headerEnd) headerEnd = headerEndAt(parsedLines, index);
		const title = stepTitle(raw, index <= headerEnd, stepName);
		if (title !== null) {
			steps.push({
				title,
				first: number,
				failedAt: null
			});
			groups.length = 0;
		}
		stepName = raw.stepName;
		openOrClose(groups, raw);
		const step = steps.at(-1);
		if (step !== void 0 && isFailure(raw)) step.failedAt = number;
		lines.push({
			number,
			timestamp: raw.timestamp,
			text: raw.text,
			marker: raw.marker,
			header: index <= headerEnd,
			step: steps.length - 1,
			group: groups.at(-1) ?? null
		});
	}
	return {
		lines,
		steps: closed(steps, skipped + parsedLines.length)
	};
}
function isFailure({ marker, text }) {
	if (marker !== null) return marker === "error";
	return /^(?:\++ exit [1-9]\d{0,2}$|The command ".{1,1000}" (?:failed and )?exited with [1-9]|ERROR: Job failed\b|Exited with code exit status [1-9])/.test(text);
}
function openOrClose(groups, raw) {
	if (raw.marker === "group" && groups.length < 20) groups.push(raw.text.slice(0, 200));
	if (raw.marker === "endgroup") groups.pop();
}
function stepTitle(raw, inHeader, stepName) {
	if (raw.stepName !== null) return raw.stepName === stepName ? null : raw.stepName;
	if (inHeader && raw.marker === "group") return raw.text.slice(0, 200);
	return raw.text === "Post job cleanup." ? raw.text : null;
}
const MAX_HEADER_LINES = 500;
function headerEndAt(parsedLines, index) {
	const opening = parsedLines[index];
	if (opening?.marker !== "group" || !opening.text.startsWith("Run ")) return -1;
	let announced = false;
	for (let at = index + 1; at < Math.min(parsedLines.length, index + MAX_HEADER_LINES); at++) {
		const line = parsedLines[at];
		if (line === void 0 || line.marker === "group") return -1;
		if (line.marker === "endgroup") return announced || at === index + 1 ? at : -1;
		announced ||= line.cyan || /^(?:shell: |with:$|env:$)/.test(line.text);
	}
	return -1;
}
function closed(steps, lastLine) {
	return steps.map((step, index) => ({
		...step,
		last: (steps[index + 1]?.first ?? lastLine + 1) - 1
	}));
}
function keepFrom(text, maxCharacters, maxLines) {
	let start = 0;
	if (text.length > maxCharacters) {
		const newline = text.indexOf("\n", text.length - maxCharacters);
		start = newline === -1 ? text.length - maxCharacters : newline + 1;
	}
	let at = text.length;
	for (let lines = 0; lines < maxLines && at > start; lines++) at = at < 2 ? 0 : text.lastIndexOf("\n", at - 2) + 1;
	return Math.max(start, at);
}
function countNewlines(text, end) {
	let count = 0;
	for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count++;
	return count;
}
export { fetchJobLog as n, parseJobLog as t };
