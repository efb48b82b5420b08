import { groupBy } from "../../collections/group-by.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { settingsEntry, toEntry } from "../to-entry.ts";
import { type GemfileSection, type GemSpec, readGemfileSections } from "./gemfile-sections.ts";

/** `name (version) sha256=…`. Where nothing was known when the line was written, there is no digest. */
const CHECKSUM = /^(\S+ \(\S+\))(?: (\S+))?$/;

/** A digest that nobody can forge a second file for. */
const STRONG = /(?:^|,)sha(?:256|384|512)=[0-9a-f]{64,}(?:,|$)/;

/**
 * Reads `Gemfile.lock` and `gems.locked`. Of the project's own dependencies only the names count: there is one version
 * of each gem, and Bundler refuses other ranges than those of the Gemfile. Format: `Bundler::LockfileParser`.
 */
export function readGemfileLockfile(text: string): LockfileReading {
  const read = readGemfileSections(text);
  if (!read.ok) return unreadable("syntax", `line ${read.line} is not what Bundler writes`);
  if (read.sections.length === 0) return unreadable("unexpected-shape", "empty");
  const byName = groupBy(read.sections, ({ name }) => name);
  const linesOf = (name: string) => byName.get(name)?.flatMap(({ lines }) => lines) ?? [];
  const checksums = new Map<string, string>();
  for (const line of linesOf("CHECKSUMS")) {
    const [, gem, digest] = CHECKSUM.exec(line) ?? [];
    if (gem === undefined || checksums.has(gem)) return unreadable("syntax", "CHECKSUMS is not what Bundler writes");
    if (digest !== undefined) checksums.set(gem, digest);
  }
  const entries = read.sections.flatMap((section) => section.specs.map((spec) => entryOf(section, spec, checksums)));
  const gems = new Set(read.sections.flatMap(({ specs }) => specs.map(gemOf)));
  const settings = {
    platforms: linesOf("PLATFORMS").toSorted(),
    ruby: linesOf("RUBY VERSION"),
    dependencies: linesOf("DEPENDENCIES").map(withoutRange).sort(),
    checksums: [...checksums].flatMap(([gem, digest]) => (gems.has(gem) ? [] : `${gem} ${digest}`)).sort(),
  };
  const counted = Object.entries(settings).filter(([, list]) => list.length > 0);
  return { ok: true, entries: [...settingsEntry(Object.fromEntries(counted)), ...entries] };
}

function entryOf(section: GemfileSection, spec: GemSpec, checksums: ReadonlyMap<string, string>): LockfileEntry {
  const { name, version, dependencies } = spec;
  const integrity = checksums.get(gemOf(spec)) ?? null;
  const isFixed = section.name === "GEM" && integrity !== null && STRONG.test(integrity);
  return toEntry(
    // What is in a folder of the project has the project's own version.
    { name, version: section.name === "PATH" ? null : version, integrity },
    {
      ...(dependencies.length > 0 && { dependencies: dependencies.toSorted() }),
      source: isFixed ? section.name : { name: section.name, ...section.fields },
    },
  );
}

function gemOf({ name, version }: GemSpec): string {
  return `${name} (${version})`;
}

/** `rails (~> 7.0)!` is `rails!`: the mark says that it is not from the default source. */
function withoutRange(dependency: string): string {
  return dependency.replace(/ \([^()]*\)(?=!?$)/, "");
}
