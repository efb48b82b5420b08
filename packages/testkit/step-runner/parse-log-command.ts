/** A line such as `::error file=a.ts,line=3::Message` that a step prints to speak to the runner. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Record<string, string>;
  readonly message: string;
}

/** Undefined when the line names no command that the runner knows. Names are in lower case. */
export function parseLogCommand(line: string, isKnown: (name: string) => boolean): LogCommand | undefined {
  return [readCommand(line), readOldCommand(line)].find((command) => command && isKnown(command.name));
}

/** `::name key=value,key=value::message`, after blanks at most. */
function readCommand(line: string): LogCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  const escapes = { properties: /%(?:25|0D|0A|3A|2C)/g, message: /%(?:25|0D|0A)/g };
  return commandOf(text.slice(2, end), text.slice(end + 2), ",", escapes);
}

/** `##[name key=value;key=value]message`, which the runner still obeys, and anywhere in a line. */
function readOldCommand(line: string): LogCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const escapes = { properties: OLD_ESCAPES, message: OLD_ESCAPES };
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), ";", escapes);
}

const OLD_ESCAPES = /%(?:25|0D|0A|3B|5D)/g;

function commandOf(
  head: string,
  message: string,
  separator: string,
  escapes: Record<"properties" | "message", RegExp>,
): LogCommand {
  const space = head.indexOf(" ");
  const pairs = (space < 0 ? "" : head.slice(space + 1).trim()).split(separator).map((part) => {
    const [key = "", ...rest] = part.split("=");
    return [key.trim(), unescaped(rest.join("="), escapes.properties)] as const;
  });
  return {
    name: (space < 0 ? head : head.slice(0, space)).toLowerCase(),
    properties: Object.fromEntries(pairs.filter(([key, value]) => key !== "" && value !== "")),
    message: unescaped(message, escapes.message),
  };
}

/** One pass, so that `%250A` becomes `%0A` and not a line end. */
function unescaped(text: string, escapes: RegExp): string {
  return text.replaceAll(escapes, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
