// actions/catalogue.ts
const catalogue = {
	backtest: {
		kind: "command",
		description: "Measures how well durations would have been predicted: replays a history, predicting each run from the runs that ended before it.",
		load: async () => (await import("./backtest.js")).action
	},
	"cache-key": {
		kind: "action",
		description: "Computes a cache key that changes only when what gets installed changes, with restore keys and paths.",
		load: async () => (await import("./cache-key.js")).action
	},
	demo: {
		kind: "command",
		description: "Shows the whole loop on real examples: record, learn, predict, plan, cache, triage, gate.",
		load: async () => (await import("./demo.js")).action
	},
	history: {
		kind: "command",
		description: "Inspects, merges and compacts history files, and reports every line that is not a run record.",
		load: async () => (await import("./history.js")).action
	},
	"plan-shards": {
		kind: "action",
		description: "Divides the tests over as many jobs as pay off, so that all finish at about the same time.",
		load: async () => (await import("./plan-shards.js")).action
	},
	"policy-gate": {
		kind: "action",
		description: "Passes or fails a change by rules for workflows and lockfiles, and says how to fix each finding.",
		load: async () => (await import("./policy-gate.js")).action
	},
	"predict-duration": {
		kind: "action",
		description: "Predicts how long this run and each of its jobs will take, as a range whose accuracy is measured.",
		load: async () => (await import("./predict-duration.js")).action
	},
	preflight: {
		kind: "action",
		description: "Answers in one step what a first job needs to know: may this change pass, how long will it take, which cache, how many shards.",
		load: async () => (await import("./preflight.js")).action
	},
	"record-telemetry": {
		kind: "action",
		description: "Records what a run did (jobs, steps, changed files, test times) so that later runs can learn from it.",
		load: async () => (await import("./record-telemetry.js")).action
	},
	"triage-failures": {
		kind: "action",
		description: "Says why jobs failed (flaky, infrastructure or code), shows the decisive line, and re-runs only what can pass.",
		load: async () => (await import("./triage-failures.js")).action
	}
};
// actions/dispatcher.ts
async function start(name) {
	const [{ runOnRunner }, action] = await Promise.all([import("./runner.js").then((n) => n.i), catalogue[name].load()]);
	await runOnRunner(action);
}
async function command(argv) {
	const [name = "--help", ...rest] = argv;
	if (Object.hasOwn(catalogue, name)) {
		const [{ runInTerminal }, action] = await Promise.all([import("./terminal.js"), catalogue[name].load()]);
		process.exitCode = await runInTerminal(action, rest);
		return;
	}
	const { programHelp, unknownEntry } = await import("./help.js");
	const entries = Object.entries(catalogue).map(([entry, { description, kind }]) => ({
		name: entry,
		description,
		kind
	}));
	const asked = [
		"--help",
		"-h",
		"help"
	].includes(name);
	(asked ? process.stdout : process.stderr).write(asked ? programHelp(entries) : unknownEntry(name, entries));
	process.exitCode = asked ? 0 : 2;
}
export { command, start };
