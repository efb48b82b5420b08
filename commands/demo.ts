import { action as cacheKey } from "../actions/cache-key/action.ts";
import { action as planShards } from "../actions/plan-shards/action.ts";
import { action as policyGate } from "../actions/policy-gate/action.ts";
import { action as predictDuration } from "../actions/predict-duration/action.ts";
import { action as recordTelemetry } from "../actions/record-telemetry/action.ts";
import { action as triageFailures } from "../actions/triage-failures/action.ts";
import { type AnyAction, defineAction } from "../packages/core/action/define-action.ts";
import { InputError } from "../packages/core/action/input-error.ts";
import { text } from "../packages/core/action/inputs.ts";
import type { Ports } from "../packages/core/action/ports.ts";
import { runPart } from "../packages/core/action/run-part.ts";
import type { RunRecord } from "../packages/core/record/record.ts";
import { type Block, codeBlock, heading } from "../packages/core/render/document.ts";
import { action as backtest } from "./backtest.ts";

interface Step {
  readonly says: string;
  readonly action: AnyAction;
  readonly texts: Readonly<Record<string, string>>;
  /** The checkout, relative to the examples. */
  readonly workspace?: string;
}

export const action = defineAction({
  name: "demo",
  description: "Shows the whole loop on real examples: record, learn, predict, plan, cache, triage, gate.",
  inputs: {
    examples: text({ help: "Folder of the examples.", fallback: "examples" }),
  },
  outputs: { steps: "Number of steps shown." },
  permissions: {},

  async run({ examples, history }, ports) {
    const path = history === "actions" ? `${examples}/history/mathjs.ndjson.gz` : history;
    const stored = ports.historyAt(path);
    const reading = await stored.read();
    const { records, problems } = reading;
    // Read once: otherwise each step would warn again of the same damaged lines.
    const past = { ...stored, read: async () => reading };
    if (records.length === 0)
      throw new InputError([{ name: "history", place: "option", given: path, expected: reason(problems) }]);
    const steps = stepsOf(records, examples);
    const blocks: Block[] = [];
    for (const [index, step] of steps.entries()) {
      ports.log.info(`${index + 1} of ${steps.length}: ${step.action.name}`);
      blocks.push(...(await show(step, index + 1, path, { ...ports, history: past })));
    }
    return {
      outputs: { steps: steps.length },
      data: { steps: steps.map(({ action: { name }, texts }) => ({ action: name, inputs: texts })) },
      summary: { title: "Paceline: record → learn → decide → explain", blocks },
    };
  },
});

async function show(step: Step, number: number, history: string, ports: Ports): Promise<readonly Block[]> {
  const workspace = step.workspace === undefined ? ports.workspace : ports.workspaceAt(step.workspace);
  const result = await runPart(step.action, step.texts, { ...ports, workspace });
  const nothing = { done: false, reason: "the demo stores nothing" };
  const outcomes = Object.fromEntries(Object.keys(result.effects ?? {}).map((name) => [name, nothing]));
  const { summary } = { ...result, ...result.settle?.(outcomes) };
  return [
    heading(`${number}. ${step.says}`),
    codeBlock(commandLine(step, history), "sh"),
    ...summary.blocks.filter(({ kind }) => kind !== "footer"),
  ];
}

/** The command that shows the same outside the demo. A long list is in a file there, and a comment says what it contains. */
function commandLine({ action: { name }, texts, workspace }: Step, history: string): string {
  const lists = Object.entries(texts).filter(([, value]) => value.includes("\n"));
  const comments = lists.map(([option, value]) => `# ${option}.txt: ${describeList(value.split("\n"))}\n`);
  const options = Object.entries(texts).map(
    ([option, value]) => ` --${option} ${value.includes("\n") ? `@${option}.txt` : quoted(value)}`,
  );
  const place = workspace === undefined ? ` --history ${quoted(history)}` : ` --workspace ${quoted(workspace)}`;
  return `${comments.join("")}node bin/paceline.mjs ${name}${options.join("")}${place}`;
}

function describeList(lines: readonly string[]): string {
  const firstLines = lines.slice(0, 2).join(", ");
  return lines.length > 2 ? `${firstLines} and ${lines.length - 2} more, one per line` : `${firstLines}, one per line`;
}

const quoted = (value: string) => (/^[\w./@:=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);

function stepsOf(records: readonly RunRecord[], examples: string): readonly Step[] {
  const last = records.at(-1);
  const tests = records.findLast((record) => (record.tests?.length ?? 0) > 0)?.tests ?? [];
  const files = [...new Set(tests.map(({ file }) => file))];
  const changed = last?.changes?.files.map(({ path }) => path) ?? [];
  const project = `${examples}/project`;
  const ifKnown = (name: string, value: string | null | undefined) => (value ? { [name]: value } : {});
  const change = {
    ...ifKnown("workflow", last?.workflow),
    ...ifKnown("event", last?.event),
    ...ifKnown("branch", last?.branch),
    ...ifKnown("changed-files", changed.join("\n")),
  };
  const plan: Step = {
    says: "Plan: which tests run where",
    action: planShards,
    texts: { tests: files.join("\n"), "setup-seconds": "2" },
  };
  return [
    {
      says: "Record: a test job's report becomes a run record",
      action: recordTelemetry,
      texts: { junit: "reports/*.xml", job: "test", "run-id": "1" },
      workspace: project,
    },
    { says: "Learn: how well durations would have been predicted", action: backtest, texts: {} },
    { says: "Predict: the next run", action: predictDuration, texts: change },
    ...(files.length > 0 ? [plan] : []),
    {
      says: "Cache: a key that changes only when what is installed changes",
      action: cacheKey,
      texts: {},
      workspace: project,
    },
    {
      says: "Triage: why did that job fail?",
      action: triageFailures,
      texts: { log: `${examples}/logs/npm-ci-connection-reset.log` },
    },
    { says: "Gate: may this change pass?", action: policyGate, texts: {}, workspace: project },
  ];
}

function reason(problems: readonly { message: string }[]): string {
  return problems[0] ? `a readable history (${problems[0].message})` : "a history with at least one run";
}
