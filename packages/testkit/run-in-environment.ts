import { AsyncLocalStorage } from "node:async_hooks";

/** What a work has printed. One that continues after its end, as a client that was cut off may, prints to its own still. */
const printing = new AsyncLocalStorage<{ output: string }>();

/**
 * Runs work that reads `process.env` and prints workflow commands, as the toolkit clients do, in this process: the
 * given variables are set (and the platform's own unset) for its duration, and what it prints is returned, not shown.
 * Not for two works at once: the environment is one per process.
 */
export async function runInEnvironment<Value>(
  environment: Record<string, string>,
  work: () => Promise<Value>,
): Promise<{ value: Value; output: string }> {
  const before = { ...process.env };
  const write = process.stdout.write;
  const own = { output: "" };
  for (const name of Object.keys(process.env)) if (/^(ACTIONS|GITHUB|RUNNER)_/.test(name)) delete process.env[name];
  Object.assign(process.env, environment);
  process.stdout.write = (chunk: string | Uint8Array) => {
    (printing.getStore() ?? own).output += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    return true;
  };
  try {
    const value = await printing.run(own, work);
    return { value, output: own.output };
  } finally {
    process.stdout.write = write;
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
