import { action as action$1 } from "./cache-key.js";
import { action as action$2 } from "./plan-shards.js";
import { action as action$3 } from "./policy-gate.js";
import { action as action$4 } from "./predict-duration.js";
import { action as action$5 } from "./record-telemetry.js";
import { action as action$6 } from "./triage-failures.js";
import { D as runPart, Gt as InputError, St as codeBlock, Yt as defineAction, an as text, wt as heading } from "./runner.js";
import { action as action$7 } from "./backtest.js";
// commands/demo.ts
const action = defineAction({
	name: "demo",
	description: "Shows the whole loop on real examples: record, learn, predict, plan, cache, triage, gate.",
	inputs: { examples: text({
		help: "Folder of the examples.",
		fallback: "examples"
	}) },
	outputs: { steps: "Number of steps shown." },
	permissions: {},
	async run({ examples, history }, ports) {
		const path = history === "actions" ? `${examples}/history/mathjs.ndjson.gz` : history;
		const stored = ports.historyAt(path);
		const reading = await stored.read();
		const { records, problems } = reading;
		const past = {
			...stored,
			read: async () => reading
		};
		if (records.length === 0) throw new InputError([{
			name: "history",
			place: "option",
			given: path,
			expected: reason(problems)
		}]);
		const steps = stepsOf(records, examples);
		const blocks = [];
		for (const [index, step] of steps.entries()) {
			ports.log.info(`${index + 1} of ${steps.length}: ${step.action.name}`);
			blocks.push(...await show(step, index + 1, path, {
				...ports,
				history: past
			}));
		}
		return {
			outputs: { steps: steps.length },
			data: { steps: steps.map(({ action: { name }, texts }) => ({
				action: name,
				inputs: texts
			})) },
			summary: {
				title: "Paceline: record → learn → decide → explain",
				blocks
			}
		};
	}
});
async function show(step, number, history, ports) {
	const workspace = step.workspace === void 0 ? ports.workspace : ports.workspaceAt(step.workspace);
	const result = await runPart(step.action, step.texts, {
		...ports,
		workspace
	});
	const nothing = {
		done: false,
		reason: "the demo stores nothing"
	};
	const outcomes = Object.fromEntries(Object.keys(result.effects ?? {}).map((name) => [name, nothing]));
	const { summary } = {
		...result,
		...result.settle?.(outcomes)
	};
	return [
		heading(`${number}. ${step.says}`),
		codeBlock(commandLine(step, history), "sh"),
		...summary.blocks.filter(({ kind }) => kind !== "footer")
	];
}
function commandLine({ action: { name }, texts, workspace }, history) {
	const comments = Object.entries(texts).filter(([, value]) => value.includes("\n")).map(([option, value]) => `# ${option}.txt: ${describeList(value.split("\n"))}\n`);
	const options = Object.entries(texts).map(([option, value]) => ` --${option} ${value.includes("\n") ? `@${option}.txt` : quoted(value)}`);
	const place = workspace === void 0 ? ` --history ${quoted(history)}` : ` --workspace ${quoted(workspace)}`;
	return `${comments.join("")}node bin/paceline.mjs ${name}${options.join("")}${place}`;
}
function describeList(lines) {
	const firstLines = lines.slice(0, 2).join(", ");
	return lines.length > 2 ? `${firstLines} and ${lines.length - 2} more, one per line` : `${firstLines}, one per line`;
}
const quoted = (value) => /^[\w./@:=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
function stepsOf(records, examples) {
	const last = records.at(-1);
	const tests = records.findLast((record) => (record.tests?.length ?? 0) > 0)?.tests ?? [];
	const files = [...new Set(tests.map(({ file }) => file))];
	const changed = last?.changes?.files.map(({ path }) => path) ?? [];
	const project = `${examples}/project`;
	const ifKnown = (name, value) => value ? { [name]: value } : {};
	const change = {
		...ifKnown("workflow", last?.workflow),
		...ifKnown("event", last?.event),
		...ifKnown("branch", last?.branch),
		...ifKnown("changed-files", changed.join("\n"))
	};
	const plan = {
		says: "Plan: which tests run where",
		action: action$2,
		texts: {
			tests: files.join("\n"),
			"setup-seconds": "2"
		}
	};
	return [
		{
			says: "Record: a test job's report becomes a run record",
			action: action$5,
			texts: {
				junit: "reports/*.xml",
				job: "test",
				"run-id": "1"
			},
			workspace: project
		},
		{
			says: "Learn: how well durations would have been predicted",
			action: action$7,
			texts: {}
		},
		{
			says: "Predict: the next run",
			action: action$4,
			texts: change
		},
		...files.length > 0 ? [plan] : [],
		{
			says: "Cache: a key that changes only when what is installed changes",
			action: action$1,
			texts: {},
			workspace: project
		},
		{
			says: "Triage: why did that job fail?",
			action: action$6,
			texts: { log: `${examples}/logs/npm-ci-connection-reset.log` }
		},
		{
			says: "Gate: may this change pass?",
			action: action$3,
			texts: {},
			workspace: project
		}
	];
}
function reason(problems) {
	return problems[0] ? `a readable history (${problems[0].message})` : "a history with at least one run";
}
export { action };
