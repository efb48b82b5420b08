import { type ErrorCode, PacelineError } from "../errors/paceline-error.ts";
import { Fields } from "../json/fields.ts";
import { isObject } from "../json/is-object.ts";

/** What GitHub answered, as our data; null with the reason where there is no answer that we understand. */
export interface Fetched<T> {
  readonly value: T | null;
  readonly problems: readonly FetchProblem[];
}

export interface FetchProblem {
  readonly code: ErrorCode | "unknown-shape";
  /** The path that was asked. */
  readonly source: string;
  readonly message: string;
}

/** Notes what was wrong with one answer. */
export type Note = (messages: readonly string[]) => void;

/** Asks once. A refusal by GitHub and an answer of unknown shape are problems; only mistakes of our own are thrown. */
export async function fetched<T>(source: string, ask: (note: Note) => Promise<T | null>): Promise<Fetched<T>> {
  const problems: FetchProblem[] = [];
  const note: Note = (messages) => {
    for (const message of messages) problems.push({ code: "unknown-shape", source, message });
  };
  try {
    const value = await ask(note);
    if (value === null && problems.length === 0) note(["the response is not what GitHub documents"]);
    return { value, problems };
  } catch (error) {
    if (!(error instanceof PacelineError)) throw error;
    return { value: null, problems: [...problems, { code: error.code, source, message: error.message }] };
  }
}

/** Reads one object of an answer; what does not fit is noted and unknown. */
export function readAnswer<T>(value: unknown, note: Note, read: (fields: Fields) => T | null): T | null {
  if (!isObject(value)) return null;
  const fields = new Fields(value);
  const result = read(fields);
  note(fields.problems);
  return result;
}
