/**
 * Reads the lines that a step appends to its GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file: `name=value`, or
 * `name<<delimiter`, the lines of the value, `delimiter`. Throws on anything else; GitHub then fails the step.
 */
export function parseKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = withoutReturn(lines[at] ?? "");
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      const end = lines.findIndex((other, index) => index > at && withoutReturn(other) === delimiter);
      if (name === "" || delimiter === "") throw new Error(`Invalid format '${line}'`);
      if (end < 0) throw new Error(`Invalid value: the closing delimiter '${delimiter}' is missing`);
      values[name] = withoutReturn(lines.slice(at + 1, end).join("\n"));
      at = end;
    } else if (equals > 0) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}

function withoutReturn(text: string): string {
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}
