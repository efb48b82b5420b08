import type { OtlpMessage } from "./encode-run.ts";
import { type Header, signalUrl } from "./otlp-endpoint.ts";

export interface OtlpTarget {
  readonly endpoint: string;
  readonly headers: readonly Header[];
  /** For everything together: all messages, all attempts, all answers. */
  readonly timeoutMs: number;
}

export interface OtlpAnswer {
  readonly message: OtlpMessage;
  readonly body: Uint8Array;
}

export interface SentMessages {
  /** What arrived, with what the receiver said. */
  readonly answers: readonly OtlpAnswer[];
  /** Why the rest did not; null where all did. Made of codes and numbers: neither headers nor the receiver's words. */
  readonly problem: string | null;
}

/** The protocol's own list of answers after which a client may try again. */
const RETRYABLE = [429, 502, 503, 504];
const MAX_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 250;
/** An answer says little; a longer one is not from a receiver. */
const MAX_ANSWER_BYTES = 64 * 1024;

/**
 * Sends messages one after the other and stops at the first that cannot be delivered. Never rejects, and never takes
 * longer than the time limit. Redirects are not followed: the headers are meant for one place.
 */
export async function sendOtlp(messages: readonly OtlpMessage[], target: OtlpTarget): Promise<SentMessages> {
  const deadline = performance.now() + target.timeoutMs;
  const signal = AbortSignal.timeout(target.timeoutMs);
  const answers: OtlpAnswer[] = [];
  for (const message of messages) {
    try {
      answers.push({ message, body: await deliver(message, target, signal, deadline) });
    } catch (error) {
      const late = `no answer within ${target.timeoutMs / 1000} s`;
      return { answers, problem: signal.aborted ? late : problemOf(error) };
    }
  }
  return { answers, problem: null };
}

async function deliver(message: OtlpMessage, target: OtlpTarget, signal: AbortSignal, deadline: number) {
  for (let attempt = 1; ; attempt += 1) {
    const response = await post(message, target, signal);
    if (response.ok) return readAtMost(response, MAX_ANSWER_BYTES);
    await response.body?.cancel();
    const pause = pauseAfter(response, attempt);
    if (pause === null || performance.now() + pause >= deadline) throw new Refused(response.status);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function post({ signal: kind, body }: OtlpMessage, target: OtlpTarget, signal: AbortSignal): Promise<Response> {
  const headers = new Headers(target.headers.map(([name, value]) => [name, value]));
  headers.set("content-type", "application/x-protobuf");
  if (!headers.has("user-agent")) headers.set("user-agent", "paceline");
  // A copy on a buffer of its own: the serializer's is a view of a larger one.
  const bytes = new Uint8Array(body);
  return fetch(signalUrl(target.endpoint, kind), { method: "POST", headers, body: bytes, signal, redirect: "manual" });
}

/** Milliseconds until another attempt makes sense, or null where none does. */
function pauseAfter({ status, headers }: Response, attempt: number): number | null {
  if (!RETRYABLE.includes(status) || attempt >= MAX_ATTEMPTS) return null;
  const retryAfter = Number(headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter * 1000 : FIRST_PAUSE_MS * 2 ** (attempt - 1);
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) return new Uint8Array();
  }
  return Buffer.concat(chunks);
}

class Refused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** An error's code alone: its message may quote a header. */
function problemOf(error: unknown): string {
  if (error instanceof Refused) {
    const redirect = error.status >= 300 && error.status < 400;
    return redirect ? `HTTP ${error.status}, a redirect, which is not followed` : `HTTP ${error.status}`;
  }
  const cause = error instanceof Error ? error.cause : null;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "the request failed";
}
