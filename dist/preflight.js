import { M as part, N as compose, P as outputOf, Tt as line, _t as formatSeconds, ft as countOf, gt as formatInterval, kt as strong } from "./runner.js";
import { action as action$1 } from "./cache-key.js";
import { action as action$2 } from "./plan-shards.js";
import { action as action$3 } from "./policy-gate.js";
import { action as action$4 } from "./predict-duration.js";
// actions/preflight/preflight-headline.ts
function preflightHeadline(blockedBy, { wait, plan }) {
	if (blockedBy.length > 0) return line`❌ ${strong("Blocked")}: see ${blockedBy.join(", ")} for what to do.`;
	const facts = [planned(plan), lately(wait, plan !== null)].filter((fact) => fact !== null);
	return line`✅ ${strong("Go")}: ${facts.join("; ")}.`;
}
function planned(plan) {
	if (plan === null) return null;
	const time = plan.seconds === null ? "" : `, about ${formatSeconds(plan.seconds)}`;
	return `${countOf(plan.shards, "shard")}${time}`;
}
function lately(wait, besidePlan) {
	if (!wait?.p50) return "duration unknown until there is history";
	const time = formatInterval(wait.p50, wait.p10, wait.p90);
	return besidePlan ? `runs like this one took ${time}` : `about ${time}`;
}
// actions/preflight/action.ts
const action = compose({
	name: "preflight",
	description: "Answers in one step what a first job needs to know: may this change pass, how long will it take, which cache, how many shards.",
	parts: [
		action$3,
		action$4,
		action$1,
		part(action$2, {
			without: [
				"shard",
				"verify",
				"junit",
				"plan",
				"suite-runs",
				"may-report-nothing"
			],
			when: ({ tests, runner }) => tests.length > 0 || runner !== "custom"
		})
	],
	outputs: {
		findings: outputOf(action$3, "findings", "Number of policy findings."),
		p50: outputOf(action$4, "p50"),
		p90: outputOf(action$4, "p90"),
		confidence: outputOf(action$4, "confidence"),
		"finish-at": outputOf(action$4, "finish-at"),
		"cache-key": outputOf(action$1, "key"),
		"cache-restore-keys": outputOf(action$1, "restore-keys"),
		"cache-paths": outputOf(action$1, "paths"),
		matrix: outputOf(action$2, "matrix", "Matrix for `fromJSON`; empty without tests."),
		"shard-count": outputOf(action$2, "shard-count", "Number of shards; empty without tests."),
		"predicted-wall-seconds": outputOf(action$2, "predicted-wall-seconds", "Seconds until the slowest shard finishes; empty without history or tests."),
		"worth-it": outputOf(action$2, "worth-it", "`true` if the plan is clearly better than a split by number of files; empty without tests."),
		"plan-hash": outputOf(action$2, "plan-hash"),
		"plan-path": outputOf(action$2, "plan-path")
	},
	headline({ blockedBy, resultOf }) {
		const plan = resultOf(action$2)?.data;
		return preflightHeadline(blockedBy, {
			wait: resultOf(action$4)?.data.run ?? null,
			plan: plan ? {
				shards: plan.shardCount,
				seconds: plan.wallSeconds?.p50 ?? null
			} : null
		});
	}
});
export { action };
