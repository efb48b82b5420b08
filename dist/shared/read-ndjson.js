import { r as parseRecord } from "./record.js";
import { at as emptyRecord } from "../runner.js";
// packages/core/history/read-ndjson.ts
const MAX_LINE_BYTES = 67108864;
const NEWLINE = 10;
const MAX_NAMED_PROBLEMS = 1e3;
function readNdjson(given, source) {
	const bytes = typeof given === "string" ? Buffer.from(given) : given;
	const records = [];
	const problems = [];
	let number = 0;
	let unnamed = 0;
	const tell = (code, message) => {
		if (problems.length < MAX_NAMED_PROBLEMS) problems.push({
			code,
			source,
			line: number,
			message
		});
		else unnamed += 1;
	};
	for (let start = 0; start < bytes.length;) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline === -1 ? bytes.length : newline;
		number += 1;
		const line = end - start > MAX_LINE_BYTES ? null : bytes.toString("utf8", start, end).trim();
		start = end + 1;
		if (line === "") continue;
		const parsed = line === null ? tooLong : parseLine(line);
		if (!parsed.ok) {
			tell(parsed.code, parsed.message);
			continue;
		}
		records.push(parsed.record);
		if (parsed.problems.length > 0) tell("invalid-field", parsed.problems.slice(0, 5).join("; "));
	}
	if (unnamed > 0) problems.push({
		code: "corrupt-line",
		source,
		message: `${unnamed} more lines have problems`
	});
	return {
		records,
		problems
	};
}
function writeNdjson(records) {
	return records.map((record) => `${JSON.stringify({
		...emptyRecord(record),
		...record
	}, withoutUnknown)}\n`).join("");
}
const tooLong = {
	ok: false,
	code: "corrupt-line",
	message: "longer than 64 MB"
};
function parseLine(line) {
	try {
		return parseRecord(JSON.parse(line));
	} catch {
		return {
			ok: false,
			code: "corrupt-line",
			message: "not JSON"
		};
	}
}
function withoutUnknown(_, value) {
	return value === null ? void 0 : value;
}
export { writeNdjson as n, readNdjson as t };
