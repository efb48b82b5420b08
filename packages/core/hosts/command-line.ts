import type { AnyAction } from "../action/define-action.ts";
import type { InputProblem } from "../action/read-inputs.ts";

/** A command line, read against the inputs of one action. */
export interface CommandLine {
  readonly texts: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly json: boolean;
  /** Perform effects on the outside world instead of printing them. */
  readonly apply: boolean;
  readonly help: boolean;
  readonly problems: readonly InputProblem[];
}

/**
 * Reads `--name value`, `--name=value`, a bare `--name` where the input is true or false, and words without a name where
 * the action takes some. A repeated list grows.
 */
export function readCommandLine(action: AnyAction, argv: readonly string[]): CommandLine {
  const texts: Record<string, string> = {};
  const problems: InputProblem[] = [];
  const own = { workspace: ".", json: false, apply: false, help: false };
  const positional = [...(action.positional ?? [])];
  const give = (name: string, value: string) => {
    texts[name] = action.inputs[name]?.list && texts[name] ? `${texts[name]}\n${value}` : value;
  };
  for (const { word, name, value } of splitOptions(action, argv)) {
    const [place] = positional;
    if (name === null && place !== undefined && !word.startsWith("--")) {
      give(place, word);
      if (!action.inputs[place]?.list) positional.shift();
    } else if (name === null) {
      problems.push({ name: word, place: "command line", given: null, expected: "an option, starting with --" });
    } else if (name === "json" || name === "apply" || name === "help") {
      own[name] = true;
    } else if (value === undefined) {
      problems.push({ name, place: "option", given: "", expected: action.inputs[name]?.expects ?? "a value" });
    } else if (name === "workspace") {
      own.workspace = value;
    } else {
      give(name, value);
    }
  }
  return { ...own, texts, problems };
}

interface Option {
  readonly word: string;
  /** Null where the word is no option. */
  readonly name: string | null;
  readonly value: string | undefined;
}

function* splitOptions(action: AnyAction, argv: readonly string[]): Iterable<Option> {
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    const [, name = null, , inline] = /^--([a-z][a-z0-9-]*)(=([\s\S]*))?$/.exec(word === "-h" ? "--help" : word) ?? [];
    if (name === null || inline !== undefined || WITHOUT_VALUE.includes(name)) {
      yield { word, name, value: inline };
      continue;
    }
    const next = argv[index + 1];
    const takesNext = next !== undefined && isValueOf(action, name, next);
    if (takesNext) index += 1;
    yield { word, name, value: takesNext ? next : bareValue(action, name) };
  }
}

const WITHOUT_VALUE = ["json", "apply", "help"];

function isValueOf(action: AnyAction, name: string, next: string): boolean {
  return action.inputs[name]?.flag ? /^(true|false)$/i.test(next) : !next.startsWith("--");
}

/** A flag alone is true; anything else alone has no value, which is a mistake. */
function bareValue(action: AnyAction, name: string): string | undefined {
  return action.inputs[name]?.flag ? "true" : undefined;
}
