import { appendFileSync, statSync } from "node:fs";
import type { OutputValue } from "../action/result.ts";

/**
 * Adds an output to the file that the runner reads outputs from (`GITHUB_OUTPUT`); throws where that file is not there.
 * `setOutput` of @actions/core ends a value with a random text, and a seventh of a light step's start would go into
 * loading Node's cryptography for it. What ends it here has more underscores in a row than the value: it cannot be in it.
 */
export function writeOutput(file: string | undefined, name: string, value: OutputValue): void {
  // What is no file, such as a pipe that nobody reads, would be waited for.
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error("the runner's file for outputs does not exist");
  const text = String(value ?? "");
  let longest = 0;
  for (const [underscores] of text.matchAll(/_+/g)) longest = Math.max(longest, underscores.length);
  const end = `END${"_".repeat(longest + 1)}`;
  appendFileSync(file, `${name}<<${end}\n${text}\n${end}\n`);
}
