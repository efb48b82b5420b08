import { Vt as groupBy } from "./runner.js";
import { t as unreadable } from "./shared/lockfile.js";
import { r as toEntry, t as settingsEntry } from "./shared/to-entry.js";
// packages/core/ecosystems/bundler/gemfile-sections.ts
const SOURCES = [
	"GEM",
	"GIT",
	"PATH",
	"PLUGIN SOURCE"
];
const OTHERS = [
	"PLATFORMS",
	"DEPENDENCIES",
	"CHECKSUMS",
	"RUBY VERSION",
	"BUNDLED WITH"
];
const FIELD = /^ {2}([a-z][a-z_]*): (\S.*)$/;
const SPEC = /^ {4}(\S+) \((\S+)\)$/;
const DEPENDENCY = /^ {6}(\S+(?: \([^()]+\))?!?)$/;
const LINE = /^ {2,3}(\S.*)$/;
function readGemfileSections(text) {
	const sections = [];
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.trimEnd();
		if (line === "") continue;
		const section = sections.at(-1);
		if ([...SOURCES, ...OTHERS].includes(line)) sections.push({
			name: line,
			fields: {},
			specs: [],
			lines: []
		});
		else if (section === void 0 || !addLine(section, line)) return {
			ok: false,
			line: index + 1
		};
	}
	return {
		ok: true,
		sections
	};
}
function addLine(section, line) {
	if (!SOURCES.includes(section.name)) {
		const [, content] = LINE.exec(line) ?? [];
		if (content !== void 0) section.lines.push(content);
		return content !== void 0;
	}
	const [, field, value] = FIELD.exec(line) ?? [];
	const [, name, version] = SPEC.exec(line) ?? [];
	const [, dependency] = DEPENDENCY.exec(line) ?? [];
	const spec = section.specs.at(-1);
	if (field !== void 0 && value !== void 0) {
		const values = Object.hasOwn(section.fields, field) ? section.fields[field] : void 0;
		section.fields[field] = [...values ?? [], value];
	} else if (name !== void 0 && version !== void 0) section.specs.push({
		name,
		version,
		dependencies: []
	});
	else if (dependency !== void 0 && spec !== void 0) spec.dependencies.push(dependency);
	else return line === "  specs:";
	return true;
}
// packages/core/ecosystems/bundler/read-gemfile-lockfile.ts
const CHECKSUM = /^(\S+ \(\S+\))(?: (\S+))?$/;
const STRONG = /(?:^|,)sha(?:256|384|512)=[0-9a-f]{64,}(?:,|$)/;
function readGemfileLockfile(text) {
	const read = readGemfileSections(text);
	if (!read.ok) return unreadable("syntax", `line ${read.line} is not what Bundler writes`);
	if (read.sections.length === 0) return unreadable("unexpected-shape", "empty");
	const byName = groupBy(read.sections, ({ name }) => name);
	const linesOf = (name) => byName.get(name)?.flatMap(({ lines }) => lines) ?? [];
	const checksums = new Map();
	for (const line of linesOf("CHECKSUMS")) {
		const [, gem, digest] = CHECKSUM.exec(line) ?? [];
		if (gem === void 0 || checksums.has(gem)) return unreadable("syntax", "CHECKSUMS is not what Bundler writes");
		if (digest !== void 0) checksums.set(gem, digest);
	}
	const entries = read.sections.flatMap((section) => section.specs.map((spec) => entryOf(section, spec, checksums)));
	const gems = new Set(read.sections.flatMap(({ specs }) => specs.map(gemOf)));
	const settings = {
		platforms: linesOf("PLATFORMS").toSorted(),
		ruby: linesOf("RUBY VERSION"),
		dependencies: linesOf("DEPENDENCIES").map(withoutRange).sort(),
		checksums: [...checksums].flatMap(([gem, digest]) => gems.has(gem) ? [] : `${gem} ${digest}`).sort()
	};
	const counted = Object.entries(settings).filter(([, list]) => list.length > 0);
	return {
		ok: true,
		entries: [...settingsEntry(Object.fromEntries(counted)), ...entries]
	};
}
function entryOf(section, spec, checksums) {
	const { name, version, dependencies } = spec;
	const integrity = checksums.get(gemOf(spec)) ?? null;
	const isFixed = section.name === "GEM" && integrity !== null && STRONG.test(integrity);
	return toEntry({
		name,
		version: section.name === "PATH" ? null : version,
		integrity
	}, {
		...dependencies.length > 0 && { dependencies: dependencies.toSorted() },
		source: isFixed ? section.name : {
			name: section.name,
			...section.fields
		}
	});
}
function gemOf({ name, version }) {
	return `${name} (${version})`;
}
function withoutRange(dependency) {
	return dependency.replace(/ \([^()]*\)(?=!?$)/, "");
}
export { readGemfileLockfile };
