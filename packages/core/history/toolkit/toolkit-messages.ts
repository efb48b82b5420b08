import { AsyncLocalStorage } from "node:async_hooks";
import { messageOf, PacelineError } from "../../errors/paceline-error.ts";
import { roundTo } from "../../stats/round-to.ts";
import { type OpenRequests, openRequests } from "./open-requests.ts";

export interface Heard<T> {
  readonly value: T;
  /** What the user would have read: info lines, and the sentences of warnings and errors. */
  readonly messages: readonly string[];
  /** Lines of debug commands: at times the only place where the service's own words are. */
  readonly debug: readonly string[];
}

interface Listener {
  readonly output: Buffer[];
  readonly requests: OpenRequests;
}

const listening = new AsyncLocalStorage<Listener>();

/**
 * What the toolkit's clients say while `work` runs. They print refusals as warnings and return −1 or undefined, so the
 * reason can only be had from their output; kept from the log, a refusal does not look like an error to the user.
 *
 * Works may overlap: each hears only itself, and what others print is printed. After `limitMs` the work's requests are
 * cut, because the clients themselves would wait for an answer until the job's own limit of hours.
 */
export async function hearToolkit<T>(work: () => Promise<T>, limitMs: number): Promise<Heard<T>> {
  const listener: Listener = { output: [], requests: openRequests() };
  const release = hook();
  const running = listening.run(listener, () => listener.requests.during(work));
  running.then(release, release);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      listener.requests.cut();
      reject(new PacelineError("service-unavailable", `no answer within ${roundTo(limitMs / 1000, 1)} s`));
    }, limitMs);
  });
  try {
    const value = await Promise.race([running, limit]);
    return { value, ...heardBy(listener) };
  } catch (error) {
    throw withStatus(error, heardBy(listener));
  } finally {
    clearTimeout(timer);
  }
}

function heardBy({ output }: Listener): Omit<Heard<never>, "value"> {
  return readOutput(Buffer.concat(output).toString("utf8"));
}

/** Where an answer is not JSON the clients mention its first character; its status is only in what they print for debugging. */
function withStatus(error: unknown, { debug }: Pick<Heard<unknown>, "debug">): unknown {
  const answers = debug.flatMap((line) => /^\[Response\] - (\d+)$/.exec(line)?.[1] ?? []);
  const status = answers.at(-1);
  const message = messageOf(error);
  if (status === undefined || Number(status) < 400 || message.includes(status)) return error;
  return new PacelineError("service-unavailable", `${message}; the last answer was ${status}`, { cause: error });
}

/** A listening `write` in front of the standard output, shared by all works that overlap. */
interface Hook {
  readonly hear: typeof process.stdout.write;
  readonly before: typeof process.stdout.write;
  works: number;
}

let latest: Hook | null = null;

function hook(): () => void {
  const { stdout } = process;
  // Someone else may have put theirs in its place meanwhile.
  const shared = latest !== null && stdout.write === latest.hear ? latest : install();
  latest = shared;
  shared.works += 1;
  return () => {
    shared.works -= 1;
    // Where theirs lies over this one it stays below, and passes on what no work says.
    if (shared.works === 0 && stdout.write === shared.hear) stdout.write = shared.before;
  };
}

function install(): Hook {
  const { stdout } = process;
  const before = stdout.write;
  const hear = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const listener = listening.getStore();
    // A secret must reach the runner, or it would stand in the log of a later step.
    const passed = listener === undefined || startsWith(chunk, "::add-mask::");
    if (passed) return Reflect.apply(before, stdout, [chunk, ...rest]);
    listener.output.push(Buffer.from(chunk as string));
    const done = rest.find((argument) => typeof argument === "function");
    done?.();
    return true;
  };
  stdout.write = hear as typeof stdout.write;
  return { hear: stdout.write, before, works: 0 };
}

function startsWith(chunk: string | Uint8Array, text: string): boolean {
  return Buffer.from(chunk.slice(0, text.length) as string).toString("latin1") === text;
}

function readOutput(output: string): Omit<Heard<never>, "value"> {
  const messages: string[] = [];
  const debug: string[] = [];
  for (const line of output.split(/\r?\n/)) {
    const [, command, sentence] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    const text = sentence === undefined ? line.trim() : unescapeData(sentence);
    if (command === "debug") debug.push(text);
    else if (text !== "" && (command === undefined || LEVELS.has(command))) messages.push(text);
  }
  return { messages, debug };
}

const LEVELS = new Set(["notice", "warning", "error"]);

/** A command's data is one line; what was several becomes one. */
function unescapeData(data: string): string {
  return data.replaceAll("%0D", "").replaceAll("%0A", " ").replaceAll("%25", "%").trim();
}
