import { delimiter, join } from "node:path";

/**
 * Puts a script before npm that does what `npm ci` and `npm test` come to in the sample repository: nothing, and its one
 * script. npm's own start is a third of such a job. On Windows it stays npm.
 */
export function quickNpm(): Readonly<Record<string, string>> {
  const { PATH = "" } = process.env;
  return process.platform === "win32"
    ? {}
    : { PATH: [join(import.meta.dirname, "../fixtures/quick-npm"), PATH].join(delimiter) };
}
