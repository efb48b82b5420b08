import { logTime } from "./job-clock.ts";

/** GitHub's downloads of logs begin with a byte order mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Writes the log of one job as GitHub does: a time before every line, marks such as `##[group]` around parts. */
export class JobLog {
  #text = BYTE_ORDER_MARK;

  write(time: Date, ...lines: readonly string[]): void {
    for (const line of lines.flatMap((text) => text.split("\n"))) this.#text += `${logTime(time)} ${line}\n`;
  }

  get text(): string {
    return this.#text;
  }
}

/** The head that GitHub puts before the output of a `run:` step; the script is in cyan. */
export function scriptHead(script: string, shell: string, env: Readonly<Record<string, string>>): string[] {
  const lines = script.trimEnd().split("\n");
  const coloured = lines.map((line) => `\u001b[36;1m${line}\u001b[0m`);
  return [
    `##[group]Run ${lines[0] ?? ""}`,
    ...coloured,
    `shell: ${shell.replace(/^(bash|sh) /, "/usr/bin/$1 ")}`,
    ...block("env", env),
    "##[endgroup]",
  ];
}

/** The head before the output of an action. */
export function actionHead(
  uses: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): string[] {
  return [`##[group]Run ${uses}`, ...block("with", inputs), ...block("env", env), "##[endgroup]"];
}

function block(title: string, values: Readonly<Record<string, string>>): string[] {
  const entries = Object.entries(values);
  return entries.length === 0 ? [] : [`${title}:`, ...entries.map(([key, value]) => `  ${key}: ${value}`)];
}
