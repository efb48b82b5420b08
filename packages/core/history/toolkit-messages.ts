/**
 * What the toolkit's clients say while `work` runs. They print refusals as warnings and return −1 or undefined, so the
 * reason can only be had from their output; kept from the log, a refusal does not look like an error to the user.
 */
export async function hearToolkit<T>(work: () => Promise<T>): Promise<{ value: T; messages: readonly string[] }> {
  const messages: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    messages.push(
      ...text
        .split("\n")
        .map(withoutCommand)
        .filter((line) => line !== ""),
    );
    const done = rest.find((argument) => typeof argument === "function");
    done?.();
    return true;
  };
  try {
    return { value: await work(), messages };
  } finally {
    process.stdout.write = write;
  }
}

/** The sentence of a `::warning::…` or an info line; debug lines are nobody's reason. */
function withoutCommand(line: string): string {
  if (line.startsWith("::debug::") || line.startsWith("::add-mask::")) return "";
  return line.replace(/^::\w+[^:]*::/, "").trim();
}
