import { A as readConfig, Jt as defineAction, Kt as PacelineError, Qt as flag, Wt as InputError, Zt as either, an as writtenPath, en as integer, in as text, k as MAX_CONFIG_BYTES, nn as number, tn as list } from "./runner.js";
import { n as parseHeader, r as parseOtlpEndpoint, t as keepsSecrets } from "./shared/otlp-endpoint.js";
import { a as partRecord } from "./shared/record.js";
import { n as RECORD_LIMITS, r as readReports } from "./shared/report-limits.js";
import { a as toResult, f as artifactName, i as reportWarnings, r as outputs } from "./shared/to-result.js";
// actions/record-telemetry/otlp-inputs.ts
const endpoint = {
	...text({ help: "Sends the run to this OpenTelemetry receiver too (OTLP over HTTP), as a trace and metrics. Nothing is sent without it." }),
	expects: "an http:// or https:// URL without a password in it",
	secret: true,
	parse(given) {
		const value = parseOtlpEndpoint(given);
		return value === null ? { ok: false } : {
			ok: true,
			value
		};
	}
};
const headerLines = list({ help: "Headers for that receiver, such as a key. They are never printed." });
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
		help: "Puts the run's id and address on metrics too: a time series for each run, which many stores charge for.",
		fallback: false
	}),
	"otlp-timeout": integer({
		help: "Seconds that the export may take in all.",
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
		expected: "a run's number"
	}]);
	const name = request.job ?? (context.job === null ? null : jobName(context.job, request.matrix ?? ""));
	const job = name === null ? null : shownJobName(name);
	const read = await readReports({
		globs: request.junit,
		jobsOf: () => () => job,
		keep: RECORD_LIMITS,
		timesCount: true
	}, ports);
	const isNothing = read.rows.length === 0;
	const decisions = await ports.decisions();
	const asked = request.junit.length > 0;
	const missing = `no file matches ${request.junit.join(", ")} in ${ports.workspace.root}`;
	if (isNothing && asked && request["fail-on-error"]) throw new PacelineError("file-missing", missing);
	const none = asked ? [noReport(missing)] : [];
	const warnings = isNothing ? none : [...leftOutWarning(read), ...reportWarnings(read.rows)];
	return toResult({
		mode: "part",
		record: partRecord(context, runId, {
			tests: isNothing ? null : read.tests,
			failures: isNothing ? null : read.failures,
			decisions: decisions.length > 0 ? decisions : null
		}),
		reports: read.rows,
		reportsLeftOut: read.leftOut,
		totals: read.totals,
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
		message: `${message}. Did the tests run, and do they write a report?`
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
	message: "A job knows no start and end of its run. Give otlp-endpoint where the whole run is recorded."
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
	junit: list({ help: "Globs of test reports, in a job that runs tests: JUnit XML, or JSON of Go, Jest, Vitest, pytest-split, knapsack. No call to GitHub's API is made then." }),
	job: text({ help: "This job's name as GitHub shows it; needed only where the job has a `name:` of its own." }),
	matrix: {
		...text({ help: "The job's matrix; GitHub fills it in." }),
		runnerDefault: `\${{ toJSON(matrix) }}`
	},
	"run-id": integer({
		help: "Run to record. Default: the one that a `workflow_run` event tells of.",
		min: 1
	}),
	backfill: integer({
		help: "How many older runs to read from the API too, newest first. The next time goes on where this one stops.",
		fallback: 0,
		min: 0,
		max: 1e3
	}),
	"backfill-calls": integer({
		help: "Calls to GitHub's API that reading older runs may make each time: one for each run and a few lists.",
		fallback: 200,
		min: 10,
		max: 900
	}),
	decisions: flag({
		help: "In a job without test reports: keep what other Paceline actions decided in it, to be compared with what happens. With `junit` that is kept anyway.",
		fallback: false
	}),
	caches: either("auto", flag({ help: "" }), {
		help: "Read what caches did from the logs of jobs, one call each: `auto` for up to 20 jobs that may have used one, `true` for up to 200.",
		fallback: "auto"
	}),
	prices: list({ help: "Prices of machines as `label=price`, US dollars per minute; a `*` may end the label. They win over GitHub's own." }),
	"carbon-intensity": number({
		help: "Grams of CO2 equivalent per kWh where the machines are; the default is the world's average.",
		fallback: 472,
		min: 0,
		max: 2e3
	}),
	out: writtenPath({ help: "File to write the records to as well, as NDJSON." }),
	...otlpInputs
};
const action = defineAction({
	name: "record-telemetry",
	description: "Records what a run did: jobs, steps, changed files and test times, for the next run to learn from.",
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
