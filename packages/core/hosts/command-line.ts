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

/** Reads `--name value`, `--name=value`, and a bare `--name` where the input is true or false. A repeated list grows. */
export function readCommandLine(action: AnyAction, argv: readonly string[]): CommandLine {
  const texts: Record<string, string> = {};
  const problems: InputProblem[] = [];
  const own = { workspace: ".", json: false, apply: false, help: false };
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    const [, name = "", , inline] = /^--([a-z][a-z0-9-]*)(=([\s\S]*))?$/.exec(word) ?? [];
    if (word === "-h" || name === "help") {
      own.help = true;
    } else if (name === "") {
      problems.push({ name: word, place: "command line", given: null, expected: "one of the options, each with --" });
    } else if (name === "json" || name === "apply") {
      own[name] = true;
    } else {
      const value = inline ?? valueOf(action, name, argv[index + 1]);
      if (inline === undefined && value === argv[index + 1]) index += 1;
      if (value === undefined) {
        const expected = action.inputs[name]?.expects ?? "a value";
        problems.push({ name, place: "option", given: "", expected });
      } else if (name === "workspace") own.workspace = value;
      else texts[name] = action.inputs[name]?.list && texts[name] ? `${texts[name]}\n${value}` : value;
    }
  }
  return { ...own, texts, problems };
}

/** The next word as a value; a flag without one is true; anything else without one is a mistake. */
function valueOf(action: AnyAction, name: string, next: string | undefined): string | undefined {
  const isValue = next !== undefined && !next.startsWith("--");
  if (action.inputs[name]?.flag) return isValue && /^(true|false)$/i.test(next) ? next : "true";
  return isValue ? next : undefined;
}
