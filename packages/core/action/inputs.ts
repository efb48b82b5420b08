/** One input of an action: how its text is read, and how it is described to a user who got it wrong. */
export interface Input<T> {
  readonly help: string;
  /** Completes the sentence "expected …". */
  readonly expects: string;
  /** The value's text when nothing is given. */
  readonly fallback: string | undefined;
  readonly required: boolean;
  /** Left to the runner to fill in (`${{ github.token }}`); never shown as a default on the command line. */
  readonly runnerDefault?: string;
  /** A secret is never printed back. */
  readonly secret: boolean;
  /** May be given as `@file` (one value per line) or, on the command line, as `-` (standard input). */
  readonly list: boolean;
  /** On the command line the name alone means `true`. */
  readonly flag: boolean;
  /** A path that is written to: the configuration file of a checkout may not lead it out of the checkout. */
  readonly writes?: true;
  /** Decides what a gate lets pass: a configuration file counts as the base has it, never as the judged change has it. */
  readonly fromBase?: true;
  /** Without a value: what the action sees. */
  readonly absent: T;
  parse(text: string): Parsed<T>;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** The typed values that `run` receives: one per input, by its name in YAML. */
export type Values<I extends Inputs> = { readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never };

interface Options<Default> {
  readonly help: string;
  readonly fallback?: Default;
  readonly required?: true;
}

/** `T`, or `T | undefined` for an input that has neither a fallback nor must be given. */
type Given<T, O> = O extends { readonly fallback: unknown } | { readonly required: true } ? T : T | undefined;

const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
const bad: Parsed<never> = { ok: false };

function input<T, O extends Options<string | number | boolean>>(
  options: O,
  expects: string,
  parse: (text: string) => Parsed<T>,
): Input<Given<T, O>> {
  return {
    help: options.help,
    expects,
    fallback: options.fallback === undefined ? undefined : String(options.fallback),
    required: options.required ?? false,
    secret: false,
    list: false,
    flag: false,
    // Only seen when there is no fallback and the input is not required: exactly then `Given` includes undefined.
    absent: undefined as Given<T, O>,
    parse: parse as (text: string) => Parsed<Given<T, O>>,
  };
}

/** Any text. */
export function text<const O extends Options<string>>(options: O): Input<Given<string, O>> {
  return input(options, "text", good);
}

/** A path that the action writes to. */
export function writtenPath(options: { help: string }): Input<string | undefined> {
  return { ...text(options), writes: true };
}

/** The same input, but a change cannot set it for itself. */
export function fromBase<T>(protectedInput: Input<T>): Input<T> {
  return { ...protectedInput, fromBase: true };
}

/** A token: text that is never printed back. */
export function token(options: { help: string; runnerDefault: string }): Input<string | undefined> {
  return { ...input<string, Options<string>>({ help: options.help }, "a token", good), ...options, secret: true };
}

/** A text that is never printed and never filled in automatically. */
export function secret(options: { help: string }): Input<string | undefined> {
  return { ...input<string, Options<string>>(options, "a secret text", good), secret: true };
}

/** A longer line is not a meaningful path, glob or name; pattern matchers fail on it. */
const MAX_LINE_CHARACTERS = 16_384;

/** Newline-separated values; blank lines are skipped. Nothing given is an empty list. */
export function list(options: { help: string; fallback?: string; required?: true }): Input<readonly string[]> {
  return {
    ...input(options, "one value per line", (text) => {
      const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
      return lines.every((line) => line.length <= MAX_LINE_CHARACTERS) ? good(lines) : bad;
    }),
    list: true,
    absent: [],
  } as Input<readonly string[]>;
}

/** A whole number, inclusive bounds. */
export function integer<const O extends Options<number> & { min?: number; max?: number }>(
  options: O,
): Input<Given<number, O>> {
  return input(options, `a whole number${bounds(options)}`, (text) => {
    const value = Number(text);
    return /^[+-]?\d+$/.test(text) && within(value, options) ? good(value) : bad;
  });
}

/** A number, inclusive bounds. */
export function number<const O extends Options<number> & { min?: number; max?: number }>(
  options: O,
): Input<Given<number, O>> {
  return input(options, `a number${bounds(options)}`, (text) => {
    const value = Number(text);
    return /^[+-]?\d+(\.\d+)?$/.test(text) && within(value, options) ? good(value) : bad;
  });
}

/** `true` or `false`, in the three spellings that YAML 1.2 core and the runner accept. */
export function flag<const O extends Options<boolean>>(options: O): Input<Given<boolean, O>> {
  const base = input<boolean, O>(options, "true or false", (text) => {
    if (/^(true|True|TRUE)$/.test(text)) return good(true);
    return /^(false|False|FALSE)$/.test(text) ? good(false) : bad;
  });
  return { ...base, flag: true };
}

/** One of a few words. */
export function oneOf<const W extends string, const O extends Options<W>>(
  words: readonly W[],
  options: O,
): Input<Given<W, O>> {
  return input(options, alternatives(words.map((word) => `"${word}"`)), (text) => {
    const word = words.find((candidate) => candidate === text);
    return word === undefined ? bad : good(word);
  });
}

/** A word such as `auto`, or what `other` accepts. */
export function either<const W extends string, T, const O extends Options<string | number>>(
  word: W,
  other: Input<T>,
  options: O,
): Input<Given<W | NonNullable<T>, O>> {
  return input(options, `"${word}" or ${other.expects}`, (text) =>
    text === word ? good<W | NonNullable<T>>(word) : (other.parse(text) as Parsed<NonNullable<T>>),
  );
}

function bounds({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, ${min} or more`;
  return max !== undefined ? `, ${max} or less` : "";
}

function within(value: number, { min, max }: { min?: number; max?: number }): boolean {
  return Number.isFinite(value) && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

/** `"a"`; `"a" or "b"`; `"a", "b" or "c"`. */
function alternatives(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" or ");
}
