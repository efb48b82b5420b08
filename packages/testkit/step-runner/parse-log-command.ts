/** A line such as `::error file=a.ts,line=3::Message` that a step prints to speak to the runner. */
export interface LogCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** Undefined when the line is not written as a command. */
export function parseLogCommand(line: string): LogCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith("::")) return undefined;
  const end = text.indexOf("::", 2);
  if (end < 0) return undefined;
  const head = text.slice(2, end);
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (name === "") return undefined;
  return {
    name,
    properties: space < 0 ? {} : parseProperties(head.slice(space + 1)),
    message: unescapeMessage(text.slice(end + 2)),
  };
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text
    .trim()
    .split(",")
    .map((part) => {
      const [key = "", ...rest] = part.split("=");
      return [key.trim(), unescapeProperty(rest.join("="))] as const;
    });
  return Object.fromEntries(pairs.filter(([key, value]) => key !== "" && value !== ""));
}

/** One pass, so that `%250A` becomes `%0A` and not a line end. */
function unescapeMessage(text: string): string {
  return text.replaceAll(/%(?:25|0D|0A)/g, unescapeOne);
}

function unescapeProperty(text: string): string {
  return text.replaceAll(/%(?:25|0D|0A|3A|2C)/g, unescapeOne);
}

function unescapeOne(code: string): string {
  return String.fromCharCode(Number.parseInt(code.slice(1), 16));
}
