/** `GEM`, `DEPENDENCIES` … with what stands below it. */
export interface GemfileSection {
  readonly name: string;
  /** `remote: …` and the like; a source can have several remotes. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly specs: readonly GemSpec[];
  /** The lines of a section that has neither fields nor specs. */
  readonly lines: readonly string[];
}

export interface GemSpec {
  readonly name: string;
  /** With the platform, `1.16.0-x86_64-linux`. */
  readonly version: string;
  /** As they are written: `nokogiri (~> 1.6)`. */
  readonly dependencies: readonly string[];
}

export type GemfileSections =
  | { readonly ok: true; readonly sections: readonly GemfileSection[] }
  | { readonly ok: false; readonly line: number };

/** Sections that name where gems are from, and have specs. */
const SOURCES = ["GEM", "GIT", "PATH", "PLUGIN SOURCE"];
const OTHERS = ["PLATFORMS", "DEPENDENCIES", "CHECKSUMS", "RUBY VERSION", "BUNDLED WITH"];

const FIELD = /^ {2}([a-z][a-z_]*): (\S.*)$/;
const SPEC = /^ {4}(\S+) \((\S+)\)$/;
const DEPENDENCY = /^ {6}(\S+(?: \([^()]+\))?!?)$/;
const LINE = /^ {2,3}(\S.*)$/;

/** Reads exactly what Bundler writes; anything else is refused with its line, so that nothing is read wrongly. */
export function readGemfileSections(text: string): GemfileSections {
  const sections: Open[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trimEnd();
    if (line === "") continue;
    const section = sections.at(-1);
    if ([...SOURCES, ...OTHERS].includes(line)) sections.push({ name: line, fields: {}, specs: [], lines: [] });
    else if (section === undefined || !addLine(section, line)) return { ok: false, line: index + 1 };
  }
  return { ok: true, sections };
}

interface Open extends GemfileSection {
  readonly fields: Record<string, string[]>;
  readonly specs: (GemSpec & { readonly dependencies: string[] })[];
  readonly lines: string[];
}

function addLine(section: Open, line: string): boolean {
  if (!SOURCES.includes(section.name)) {
    const [, content] = LINE.exec(line) ?? [];
    if (content !== undefined) section.lines.push(content);
    return content !== undefined;
  }
  const [, field, value] = FIELD.exec(line) ?? [];
  const [, name, version] = SPEC.exec(line) ?? [];
  const [, dependency] = DEPENDENCY.exec(line) ?? [];
  const spec = section.specs.at(-1);
  if (field !== undefined && value !== undefined) {
    const values = Object.hasOwn(section.fields, field) ? section.fields[field] : undefined;
    section.fields[field] = [...(values ?? []), value];
  } else if (name !== undefined && version !== undefined) section.specs.push({ name, version, dependencies: [] });
  else if (dependency !== undefined && spec !== undefined) spec.dependencies.push(dependency);
  else return line === "  specs:";
  return true;
}
