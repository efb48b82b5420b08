import { catalogue, type EntryName } from "./catalogue.ts";

/** Entry of every `actions/<name>/main.mjs`: one step on a runner. */
export async function start(name: EntryName): Promise<void> {
  const [{ runOnRunner }, action] = await Promise.all([
    import("../packages/core/hosts/actions.ts"),
    catalogue[name].load(),
  ]);
  await runOnRunner(action);
}

/** Entry of `bin/paceline.mjs`: `<action> [options]`. Sets the exit code. */
export async function command(argv: readonly string[]): Promise<void> {
  const [name = "--help", ...rest] = argv;
  if (Object.hasOwn(catalogue, name)) {
    const [{ runInTerminal }, action] = await Promise.all([
      import("../packages/core/hosts/terminal.ts"),
      catalogue[name as EntryName].load(),
    ]);
    process.exitCode = await runInTerminal(action, rest);
    return;
  }
  const { programHelp, unknownEntry } = await import("../packages/core/hosts/help.ts");
  const entries = Object.entries(catalogue).map(([entry, { description, kind }]) => ({
    name: entry,
    description,
    kind,
  }));
  const asked = ["--help", "-h", "help"].includes(name);
  (asked ? process.stdout : process.stderr).write(asked ? programHelp(entries) : unknownEntry(name, entries));
  process.exitCode = asked ? 0 : 2;
}
