import { stripControl } from "../logs/strip-control.ts";
import type { RunRecord } from "../record/record.ts";
import { countOf } from "../render/quantities.ts";
import { sumBy } from "../stats/sum.ts";
import { encodeRun, type OtlpMessage, readRejected } from "./encode-run.ts";
import type { MetricOptions } from "./run-metrics.ts";
import { type OtlpAnswer, type OtlpTarget, sendOtlp } from "./send-otlp.ts";

/** The outcome of an export, in words. */
export interface Exported {
  readonly done: boolean;
  readonly reason: string;
}

/** Sends a run to an OTLP receiver. Never rejects because of what the receiver does or does not do. */
export async function exportRun(record: RunRecord, options: MetricOptions, target: OtlpTarget): Promise<Exported> {
  const messages = encodeRun(record, options);
  if (messages.length === 0) return { done: false, reason: `run ${record.run_id} has no known start and end` };
  const { host } = new URL(target.endpoint);
  const { answers, problem } = await sendOtlp(messages, target);
  const arrived = contents(answers.map(({ message }) => message));
  if (problem !== null)
    return { done: false, reason: `${host}: ${problem}; ${arrived} of ${contents(messages)} arrived` };
  const rejected = answers.flatMap((answer) => rejectedIn(answer, target));
  if (rejected.length > 0) return { done: false, reason: `${host} accepted only part of it: ${rejected.join("; ")}` };
  return { done: true, reason: `${arrived} to ${host}` };
}

function contents(messages: readonly OtlpMessage[]): string {
  const sum = (signal: OtlpMessage["signal"]) =>
    sumBy(
      messages.filter((message) => message.signal === signal),
      (message) => message.items,
    );
  return `${countOf(sum("traces"), "span")} and ${countOf(sum("metrics"), "data point")}`;
}

function rejectedIn({ message, body }: OtlpAnswer, target: OtlpTarget): string[] {
  const rejected = readRejected(message.signal, body);
  if (rejected === null) return [];
  const what = countOf(rejected.count, message.signal === "traces" ? "span" : "data point");
  return [`${what} refused (${receiversWords(rejected.why, target)})`];
}

/** A receiver may say anything, also what it was sent. */
function receiversWords(text: string, { headers }: OtlpTarget): string {
  const secrets = headers.flatMap(([, value]) => [value, ...value.split(/\s/)]).filter((value) => value.length > 3);
  const hidden = secrets.reduce((words, secret) => words.replaceAll(secret, "***"), stripControl(text));
  return hidden.slice(0, 200) || "no reason given";
}
