import { messageOf } from "../errors/paceline-error.ts";
import type { HistoryReading } from "../history/store.ts";
import type { DecisionRecord } from "../record/record.ts";
import { type Document, footer, type Inline, line, link } from "../render/document.ts";
import { countOf, formatSeconds } from "../render/quantities.ts";
import type { ProtectedSettings } from "../workspace/base-settings.ts";
import type { AnyAction, AnyValues } from "./define-action.ts";
import type { ExitCode, Host, TroubleMeaning } from "./host.ts";
import { InputError } from "./input-error.ts";
import type { HistoryPort, Ports } from "./ports.ts";
import { readInputs } from "./read-inputs.ts";
import type { Annotation, Decision, Effect, EffectOutcome, Effects, Result } from "./result.ts";
import { problemsOf, runOrFallBack, verdictOf } from "./run-or-fall-back.ts";
import { HOME, VERSION } from "./version.ts";

/** Runs one action in one host, from text inputs to exit code. The only place where errors are caught. */
export async function runAction(action: AnyAction, host: Host): Promise<ExitCode> {
  // Until its values are known, an action counts as a gate where it can be one.
  let meaning: TroubleMeaning = { fails: action.isGate !== undefined, writeSummary: true };
  try {
    const givenInputs = await host.givenInputs(action);
    const read = readInputs(action.inputs, givenInputs.places);
    if (!read.ok) {
      await host.refuse(action, read.problems);
      return 2;
    }
    const { isGate, mustFinish } = action;
    const mustPass = [isGate, mustFinish].some((asked) => asked?.(read.values) ?? false);
    meaning = { fails: read.values["fail-on-error"] || mustPass, writeSummary: read.values.summary };
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

async function decide(
  action: AnyAction,
  values: AnyValues,
  host: Host,
  settings: ProtectedSettings,
): Promise<ExitCode> {
  const opened = host.open(values, settings);
  const history = rememberHistory(opened.history);
  const ports: Ports = { ...opened, history };
  const started = ports.now();
  const attempt = await runOrFallBack(action, values, ports);
  if (attempt.result === null) throw attempt.error;
  const { result } = attempt;
  const verdict = verdictOf(action, values, result);
  if (verdict === "fail") host.fail();
  try {
    const { settled, performed, problems } = await settle(result, host, ports);
    const seconds = (ports.now().getTime() - started.getTime()) / 1000;
    await host.present({
      action,
      outputs: settled.outputs,
      data: settled.data,
      summary: withFooter(settled.summary, action, history.reading(), seconds),
      annotations: [...problemsOf(action.name, attempt, verdict), ...problems, ...(settled.annotations ?? [])],
      effects: performed.map(({ effect, outcome }) => ({ effect, outcome })),
      decisions: decisionRecords(result.decisions ?? [], action, ports),
      verdict,
      writeSummary: values.summary,
    });
  } catch (error) {
    if (verdict === "pass") throw error;
    await host.trouble(action, error, { fails: true, writeSummary: values.summary });
  }
  return verdict === "pass" ? 0 : 1;
}

type AnyResult = Result<string, unknown>;

/** Performs the effects and completes the result; where that breaks, the result stays as it was, and a warning says so. */
async function settle(result: AnyResult, host: Host, ports: Ports) {
  const performed = await performAll(result.effects ?? {}, host, ports);
  const outcomes = Object.fromEntries(performed.map(({ name, outcome }) => [name, outcome]));
  try {
    return { settled: { ...result, ...result.settle?.(outcomes) }, performed, problems: [] };
  } catch (error) {
    const problem: Annotation = { level: "warning", title: "Paceline: incomplete result", message: messageOf(error) };
    return { settled: result, performed, problems: [problem] };
  }
}

/** Decisions under a name that is their own in the whole history: the run's, the job's, the action's, and the time. */
function decisionRecords(decisions: readonly Decision[], action: AnyAction, { context, now }: Ports): DecisionRecord[] {
  const { runId, attempt, job } = context;
  const decided = now().toISOString();
  return decisions.map(({ action: name = action.name, decision, evidence }) => ({
    action: name,
    id: [runId ?? "local", attempt, job ?? "", name, decided].join("/"),
    decided_at: decided,
    decision,
    evidence,
    outcome: null,
  }));
}

async function performAll(effects: Effects, host: Host, ports: Ports) {
  const performed: { name: string; effect: Effect; outcome: EffectOutcome }[] = [];
  for (const [name, effect] of Object.entries(effects)) {
    const outcome = await host
      .perform(effect, ports)
      .catch((error: unknown): EffectOutcome => ({ done: false, reason: messageOf(error) }));
    const reason = outcome.reason.trim() === "" ? "no reason was given" : outcome.reason;
    performed.push({ name, effect, outcome: { ...outcome, reason } });
  }
  return performed;
}

/** Reads the history at most once and remembers what was read, for the footer. */
function rememberHistory(port: HistoryPort): HistoryPort & { reading(): HistoryReading | null } {
  let promise: Promise<HistoryReading> | null = null;
  let reading: HistoryReading | null = null;
  return {
    read() {
      promise ??= port.read().then((value) => {
        reading = value;
        return value;
      });
      return promise;
    },
    readParts: (runId) => port.readParts(runId),
    reading: () => reading,
  };
}

function withFooter(summary: Document, action: AnyAction, reading: HistoryReading | null, seconds: number): Document {
  const docs = link("documentation", `${HOME}/tree/main/actions/${action.name}#readme`);
  const text = line`Paceline ${VERSION} · ${historyUsed(reading)} · took ${formatSeconds(seconds)} · ${docs}`;
  return { ...summary, blocks: [...summary.blocks, footer(text)] };
}

function historyUsed(reading: HistoryReading | null): Inline {
  if (reading === null) return "no history needed";
  const { records, sources, problems } = reading;
  if (records.length === 0) return problems[0] ? `history could not be read: ${problems[0].message}` : "no history yet";
  const from = records.find((record) => record.created_at !== null)?.created_at?.slice(0, 10);
  const to = records.findLast((record) => record.created_at !== null)?.created_at?.slice(0, 10);
  const span = from && to ? `, ${from} to ${to}` : "";
  return `history: ${countOf(records.length, "run")}${span}${sources.length > 0 ? ` (${sources.join(", ")})` : ""}`;
}
