/** A frame of a stack trace, or the source code quoted under one: never the failure itself. */
export function isStackFrame(text: string): boolean {
  return FRAME.test(text);
}

const FRAME = new RegExp(
  [
    String.raw`^\s+at \S`, // JavaScript, Java, C#
    String.raw`^\s*File ".{1,300}", line \d+`, // Python
    String.raw`^\s+\S{1,300}\.go:\d+(?: \+0x[0-9a-f]+)?`, // Go, second line of a frame
    String.raw`^\s*(?:#\d+|\d+:) +(?:0x[0-9a-f]+|[A-Za-z_<][\w:<>, ]{0,200}(?:::|\())`, // native, Rust
    String.raw`^\s*(?:from|in) \S{1,300}:\d+:in\b`, // Ruby
    String.raw`^(?:goroutine \d+ |created by |\t\.\.\. \d+ more)`,
    String.raw`^\s*\.{3} \d+ more`,
    String.raw`^\s*❯ \S`,
  ].join("|"),
);

/** Source code as compilers and test runners quote it: a margin with a bar, or a caret under the place. */
export function isQuotedCode(text: string): boolean {
  return QUOTED.test(text);
}

const QUOTED = /^\s*(?:[>+-]{0,3}\s*\d*\s*[|│](?:\s|$)|[~^|\s]*[~^]+[~^|\s-]*$)/;
