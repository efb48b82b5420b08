import { $t as flag, A as readConfig, Gt as InputError, Qt as either, Yt as defineAction, an as text, k as MAX_CONFIG_BYTES, nn as list, on as writtenPath, qt as PacelineError, rn as number, tn as integer } from "./runner.js";
import { n as parseHeader, r as parseOtlpEndpoint, t as keepsSecrets } from "./shared/otlp-endpoint.js";
import { c as partRecord } from "./shared/record.js";
import { n as RECORD_LIMITS, r as readReports } from "./shared/record-limits.js";
import { a as toResult, f as artifactName, i as reportWarnings, r as outputs } from "./shared/to-result.js";
// actions/record-telemetry/otlp-inputs.ts
const endpoint = {
	...text({ help: "Also send the run to this OpenTelemetry receiver (OTLP over HTTP), as a trace and metrics. Default: nothing is sent." }),
	expects: "an http:// or https:// URL without a password",
	secret: true,
	parse(given) {
		const value = parseOtlpEndpoint(given);
		return value === null ? { ok: false } : {
			ok: true,
			value
		};
	}
};
const headerLines = list({ help: "Headers for the receiver, such as an API key. They are never printed." });
const otlpInputs = {
	"otlp-endpoint": endpoint,
	"otlp-headers": {
		...headerLines,
		expects: "one `name: value` per line",
		secret: true,
		absent: [],
		parse(given) {
			const lines = headerLines.parse(given);
			const parsed = lines.ok ? lines.value.map(parseHeader) : [];
			const value = parsed.filter((header) => header !== null);
			return value.length === parsed.length ? {
				ok: true,
				value
			} : { ok: false };
		}
	},
	"otlp-run-attributes": flag({
		help: "Add the run's id and URL to metrics. This makes a time series per run, which many stores charge for.",
		fallback: false
	}),
	"otlp-timeout": integer({
		help: "Maximum total seconds for the export.",
		fallback: 5,
		min: 1,
		max: 120
	})
};
// packages/core/telemetry/jobs/job-name.ts
const MAX_CHARACTERS = 100;
const MAX_VALUES = 256;
const MAX_DEPTH = 20;
function jobName(key, matrix) {
	const values = [];
	collect(parse(matrix), values);
	return values.length === 0 ? key : `${key} (${values.join(", ")})`;
}
function shownJobName(name) {
	return name.length <= MAX_CHARACTERS ? name : `${name.slice(0, 97)}...`.toWellFormed();
}
function parse(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
function collect(value, into, depth = MAX_DEPTH) {
	if (value === null || value === void 0 || depth === 0 || into.length >= MAX_VALUES) return;
	if (typeof value !== "object") into.push(String(value));
	else for (const inner of Object.values(value)) collect(inner, into, depth - 1);
}
// actions/record-telemetry/record-part.ts
async function recordPart(request, ports) {
	const { context } = ports;
	const runId = request["run-id"] ?? context.runId;
	if (runId === null) throw new InputError([{
		name: "run-id",
		place: "input",
		given: null,
		expected: "the id of a run"
	}]);
	const name = request.job ?? (context.job === null ? null : jobName(context.job, request.matrix ?? ""));
	const job = name === null ? null : shownJobName(name);
	const reading = await readReports({
		globs: request.junit,
		jobsOf: () => () => job,
		keep: RECORD_LIMITS,
		timesCount: true
	}, ports);
	const isNothing = reading.rows.length === 0;
	const decisions = await ports.decisions();
	const wantsReports = request.junit.length > 0;
	const missing = `no file matches ${request.junit.join(", ")} in ${ports.workspace.root}`;
	if (isNothing && wantsReports && request["fail-on-error"]) throw new PacelineError("file-missing", missing);
	const none = wantsReports ? [noReport(missing)] : [];
	const warnings = isNothing ? none : [...leftOutWarning(reading), ...reportWarnings(reading.rows)];
	return toResult({
		mode: "part",
		record: partRecord(context, runId, {
			tests: isNothing ? null : reading.tests,
			failures: isNothing ? null : reading.failures,
			decisions: decisions.length > 0 ? decisions : null
		}),
		reports: reading.rows,
		reportsLeftOut: reading.leftOut,
		totals: reading.totals,
		older: null,
		...context.runId === null && request.history !== "actions" ? {
			artifact: null,
			noCache: null
		} : {
			artifact: artifactName(runId, context.attempt, name),
			noCache: "the run that learns merges what the jobs leave behind"
		},
		out: request.out,
		warnings
	});
}
function leftOutWarning({ leftOut }) {
	return leftOut === null ? [] : [{
		level: "warning",
		title: "Test reports",
		message: leftOut.message
	}];
}
function noReport(message) {
	return {
		level: "warning",
		title: "No test report",
		message: `${message}. Did the tests run and write a report?`
	};
}
// actions/record-telemetry/with-export.ts
async function checkExport(options, ports) {
	const endpoint = options["otlp-endpoint"];
	if (endpoint === void 0 || options["otlp-headers"].length === 0) return;
	if (!keepsSecrets(endpoint)) refuse("an https:// URL where there are otlp-headers, or a receiver on this machine");
	const inFile = await configured(options.config, ports);
	if (parseOtlpEndpoint(inFile["otlp-endpoint"] ?? "") === endpoint && !areFrom(inFile["otlp-headers"] ?? "", options["otlp-headers"])) refuse("the address in the same place as otlp-headers: a configuration file may be a pull request's");
}
function areFrom(lines, headers) {
	const parsed = otlpInputs["otlp-headers"].parse(lines);
	return parsed.ok && JSON.stringify(parsed.value) === JSON.stringify(headers);
}
function refuse(expected) {
	throw new InputError([{
		name: "otlp-endpoint",
		place: "input",
		given: "(hidden)",
		expected
	}]);
}
async function configured(path, { workspace }) {
	const text = await workspace.read(path, MAX_CONFIG_BYTES).catch(() => null);
	return text === null ? {} : (await readConfig(text, path, "record-telemetry")).given.texts;
}
function withExport(result, options) {
	const endpoint = options["otlp-endpoint"];
	const { mode, record } = result.data;
	if (endpoint === void 0 || mode === "merge") return result;
	if (mode === "part") return {
		...result,
		annotations: [...result.annotations ?? [], ONLY_RUNS]
	};
	const effect = {
		kind: "export-telemetry",
		record,
		endpoint,
		headers: options["otlp-headers"],
		runAttributes: options["otlp-run-attributes"],
		timeoutSeconds: options["otlp-timeout"]
	};
	return {
		...result,
		effects: {
			...result.effects,
			export: effect
		},
		settle(outcomes) {
			const settled = result.settle?.(outcomes) ?? {};
			const exported = outcomes.export ?? {
				done: false,
				reason: "not tried"
			};
			const data = {
				...settled.data ?? result.data,
				exported
			};
			const annotations = [...settled.annotations ?? result.annotations ?? [], ...warningOf(exported)];
			return {
				...settled,
				data,
				annotations
			};
		}
	};
}
const ONLY_RUNS = {
	level: "notice",
	title: "Not exported",
	message: "A single job cannot know when its run starts and ends. Set otlp-endpoint where the whole run is recorded."
};
function warningOf({ done, reason }) {
	return done ? [] : [{
		level: "warning",
		title: "Not exported",
		message: `The run was not exported: ${reason}`
	}];
}
// actions/record-telemetry/action.ts
const inputs = {
	junit: list({ help: "Globs of test reports, in a job that runs tests: JUnit XML and twenty other formats (docs/reports.md). Makes no call to GitHub's API." }),
	job: text({ help: "This job's name as GitHub shows it; needed only if the job sets `name:`." }),
	matrix: {
		...text({ help: "The job's matrix; filled in automatically." }),
		runnerDefault: `\${{ toJSON(matrix) }}`
	},
	"run-id": integer({
		help: "Run to record. Default: the run that triggered this workflow (`workflow_run`).",
		min: 1
	}),
	backfill: integer({
		help: "Number of older runs to read from the API as well, newest first. The next run continues from there.",
		fallback: 0,
		min: 0,
		max: 1e3
	}),
	"backfill-calls": integer({
		help: "Maximum number of API calls for reading older runs each time: one per run plus a few lists.",
		fallback: 200,
		min: 10,
		max: 900
	}),
	decisions: flag({
		help: "In a job without test reports: store the decisions of other Paceline actions, to compare them with the outcome later. With `junit` they are always stored.",
		fallback: false
	}),
	caches: either("auto", flag({ help: "" }), {
		help: "Read cache results from job logs, one API call each: `auto` for up to 20 jobs that may have used a cache, `true` for up to 200.",
		fallback: "auto"
	}),
	prices: list({ help: "Machine prices as `label=price` in US dollars per minute; the label may end in `*`. They override GitHub's prices." }),
	"carbon-intensity": number({
		help: "Grams of CO2 equivalent per kWh at the machines' location. Default: the world average.",
		fallback: 472,
		min: 0,
		max: 2e3
	}),
	out: writtenPath({ help: "File to also write the records to, as NDJSON." }),
	...otlpInputs
};
const action = defineAction({
	name: "record-telemetry",
	description: "Records what a run did (jobs, steps, changed files, test times) so that later runs can learn from it.",
	inputs,
	outputs,
	permissions: {
		actions: "read",
		contents: "read",
		"pull-requests": "read"
	},
	async run(values, ports) {
		await checkExport(values, ports);
		if (values.junit.length > 0 || values.decisions) return withExport(await recordPart(values, ports), values);
		const { recordMerge, recordRun } = await import("./record-run.js");
		const runId = values["run-id"] ?? ports.context.triggeringRun?.runId;
		return withExport(await (runId === void 0 ? recordMerge(values, ports) : recordRun(runId, values, ports)), values);
	}
});
export { action };
