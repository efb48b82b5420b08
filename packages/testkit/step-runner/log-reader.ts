import { type Annotation, annotationOf } from "./annotation.ts";
import { maskSecrets } from "./mask-secrets.ts";
import { type LogCommand, parseLogCommand } from "./parse-log-command.ts";

/** The commands that are obeyed; other names are text. */
const COMMANDS: ReadonlySet<string> = new Set([
  "error",
  "warning",
  "notice",
  "debug",
  "group",
  "endgroup",
  "add-mask",
  "echo",
  "stop-commands",
  "set-output",
  "save-state",
  "set-env",
  "add-path",
  "add-matcher",
  "remove-matcher",
]);

const NEVER_ECHOED: ReadonlySet<string> = new Set(["echo", "add-mask"]);

/** Takes the lines that a step prints: obeys those that are commands, and says what the log shows of each. */
export class LogReader {
  readonly annotations: Annotation[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** Values that the step itself asked to hide. */
  readonly masked: string[] = [];
  /** True when a command was refused; the step then fails whatever its exit code. */
  failed = false;
  readonly #secrets: string[];
  readonly #debug: boolean;
  #echo = false;
  #stopToken: string | undefined;

  constructor({ secrets = [], debug = false }: { secrets?: readonly string[]; debug?: boolean } = {}) {
    this.#secrets = [...secrets];
    this.#debug = debug;
  }

  /** The lines that the log shows for this printed line: none for most commands, several for a message of many lines. */
  read(line: string): string[] {
    const stopped = this.#stopToken?.toLowerCase();
    const command = parseLogCommand(line, (name) => COMMANDS.has(name) || name === stopped);
    if (stopped !== undefined) {
      if (command?.name === stopped) this.#stopToken = undefined;
      return [this.mask(line)];
    }
    if (command === undefined) return [this.mask(line)];
    const shown = this.#obey(command);
    const isShown = command.name === "stop-commands" || (this.#echo && !NEVER_ECHOED.has(command.name));
    const echoed = isShown ? [line] : [];
    return [...echoed, ...shown].map((text) => this.mask(text));
  }

  /** An error or warning of the runner itself, as the log shows it. */
  complain(message: string, level: Annotation["level"] = "error"): string {
    this.annotations.push({ level, message: this.mask(message) });
    return this.mask(`##[${level}]${message}`);
  }

  mask(text: string): string {
    return maskSecrets(text, [...this.#secrets, ...this.masked]);
  }

  #obey({ name, properties, message }: LogCommand): string[] {
    switch (name) {
      case "error":
      case "warning":
      case "notice":
        this.annotations.push(annotationOf(name, this.mask(message), properties));
        return `##[${name}]${message}`.split("\n");
      case "debug":
        return this.#debug ? `##[debug]${message}`.split("\n") : [];
      case "group":
        return [`##[group]${message}`];
      case "endgroup":
        return ["##[endgroup]"];
      case "add-mask":
        this.masked.push(...[message, ...message.split(/\r?\n/)].filter((text) => text.trim() !== ""));
        return [];
      case "echo":
        this.#echo = message.trim().toLowerCase() === "on";
        return [];
      case "stop-commands":
        this.#stopToken = message;
        return [];
      case "set-output":
        this.outputs[properties.name ?? ""] = message;
        return [];
      case "save-state":
        this.state[properties.name ?? ""] = message;
        return [];
      case "set-env":
      case "add-path":
        this.failed = true;
        return [this.complain(`The command '${name}' is disabled. Write to a file of the runner instead.`)];
      default:
        return [];
    }
  }
}
