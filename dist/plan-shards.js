import { $ as roundTo, $t as text, Bt as InputError, Ct as paragraph, Et as withoutLeadingDot, Ft as isObject, Ht as PacelineError, It as groupBy, Jt as flag, Lt as countBy, Mt as withSlashes, Ot as fileName, Q as quantile, Qt as oneOf, Rt as addTo, Tt as table, Ut as messageOf, Wt as defineAction, Xt as list, Y as weightedQuantile, Yt as integer, Z as median, Zt as number, at as sum, bt as line, ft as formatSeconds, gt as code, ht as bullets, it as secondsBetween, kt as folderOf, lt as formatChange, mt as formatUsd, ot as sumBy, pt as formatShare, q as bar, qt as either, st as countOf, ut as formatCount, vt as details, wt as strong, zt as compareText } from "./runner.js";
import { n as pricePerMinute } from "./shared/price-run.js";
import { a as partRecord } from "./shared/records.js";
import { r as readReports, t as ALL_CASES } from "./shared/kept-limits.js";
import { createHash } from "node:crypto";
// packages/core/scheduling/choice/shard-objective.ts
function scoreOf(objective, outcome, setupSeconds) {
	const { slowest, shards, wallP50, wallP90, billedMinutes, usd } = outcome;
	switch (objective.kind) {
		case "balanced": return slowest + shards * setupSeconds;
		case "fastest": return wallP50;
		case "cheapest": return billedMinutes + wallP50 * TIE;
		case "cost-weight": return usd + objective.usdPerSavedMinute * wallP50 / 60;
		case "target": return wallP90;
	}
}
const TIE = 1e-7;
function goodEnough(objective, best) {
	if (objective.kind === "fastest") return best * NEARLY;
	if (objective.kind === "target") return Math.max(objective.seconds, best * NEARLY);
	return null;
}
const NEARLY = 1.01;
const WORTH_PACKING = .998;
const MOST_PACKED = 24;
function chooseShardCount(packer, pricer, bounds, objective) {
	const { total, longest } = packer;
	const score = (outcome) => scoreOf(objective, outcome, pricer.setupSeconds);
	const candidates = range(bounds, packer.most).map((shards) => {
		const best = pricer.atBest({
			total,
			longest,
			shards
		});
		return {
			shards,
			bound: score(best),
			likely: score(pricer.evenly(best, total))
		};
	});
	const scores = new Map();
	const scoreAt = (shards) => {
		const known = scores.get(shards) ?? score(pricer.outcome(packer.secondsOf(shards)));
		scores.set(shards, known);
		return known;
	};
	let best = {
		shards: 1,
		score: Number.POSITIVE_INFINITY
	};
	const [slack, most] = objective.kind === "balanced" ? [1, 256] : [WORTH_PACKING, MOST_PACKED];
	for (const { shards, bound } of candidates.toSorted((a, b) => a.likely - b.likely || a.shards - b.shards)) {
		if (bound > best.score * slack) continue;
		if (scores.size >= most) break;
		const own = scoreAt(shards);
		if (own < best.score || own === best.score && shards < best.shards) best = {
			shards,
			score: own
		};
	}
	const enough = goodEnough(objective, best.score);
	if (enough === null) return best.shards;
	return candidates.find(({ shards, bound }) => bound <= enough && scoreAt(shards) <= enough)?.shards ?? best.shards;
}
function range({ minShards, maxShards }, most) {
	const last = Math.max(1, Math.min(maxShards, 256, most));
	const first = Math.min(minShards, last);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
// packages/core/scheduling/runners/string-literals.ts
function stringLiterals(text) {
	const literals = [];
	const quote = /['"`]/g;
	for (let match = quote.exec(text); match !== null; match = quote.exec(text)) {
		const end = endOfLiteral(text, match.index, match[0]);
		if (end === null) {
			const line = text.indexOf("\n", match.index);
			if (line < 0) break;
			quote.lastIndex = line;
		} else {
			literals.push(text.slice(match.index + 1, end).replace(/\\(['"`\\])/g, "$1"));
			quote.lastIndex = end + 1;
		}
	}
	return literals;
}
const LONGEST$2 = 5e3;
function endOfLiteral(text, start, quote) {
	const most = Math.min(text.length, start + LONGEST$2);
	for (let index = start + 1; index < most; index += 1) {
		const character = text[index];
		if (character === "\\") index += 1;
		else if (character === quote) return index;
		else if (character === "\n" && quote !== "`") return null;
	}
	return null;
}
// packages/core/scheduling/runners/case-units.ts
const goUnits = (text) => {
	const functions = new Set([...text.matchAll(/^func\s+([\p{L}\p{N}_]+)\s*\(/gmu)].map(([, name]) => name));
	return (name) => known(withoutSubtests(name), functions);
};
function withoutSubtests(name) {
	const slash = name.indexOf("/");
	return slash < 0 ? name : name.slice(0, slash);
}
const phpUnits = (text) => {
	if (/@depends|#\[Depends/.test(text)) return null;
	const methods = new Set([...text.matchAll(/function\s+([\p{L}\p{N}_]+)\s*\(/giu)].map(([, name]) => name));
	return (name) => known(withoutDataSet(name), methods);
};
function withoutDataSet(name) {
	const place = name.indexOf(" with data set ");
	return place < 0 ? name : name.slice(0, place);
}
function known(unit, names) {
	return names.has(unit) ? unit : null;
}
function titleUnits(canonical, stayTogether) {
	return (text, names) => {
		if (stayTogether?.test(text)) return null;
		const titles = new Titles(text, canonical);
		const recorded = countBy(new Set(names.map(canonical)), (name) => titles.last(name));
		return (name) => {
			const full = canonical(name);
			const title = titles.last(full);
			if (title === null || titles.occurrences(title) !== recorded.get(title)) return null;
			return titles.has(full.slice(0, -title.length)) ? full : null;
		};
	};
}
const MOST_TITLES = 20;
const MOST_WORDS = 60;
var Titles = class {
	#literals;
	#words;
	constructor(text, canonical) {
		this.#literals = countBy(stringLiterals(text), canonical);
		this.#words = new Set((text.match(/[\p{L}\p{N}_.:#]+/gu) ?? []).map(canonical));
	}
	occurrences(title) {
		return this.#literals.get(title) ?? 0;
	}
	last(name) {
		if (this.#literals.has(name)) return name;
		let space = name.indexOf(" ");
		for (let words = 1; words <= MOST_WORDS && space >= 0; words += 1, space = name.indexOf(" ", space + 1)) {
			const title = name.slice(space + 1);
			if (title.trim() !== "" && this.#literals.has(title)) return title;
		}
		return null;
	}
	has(titles) {
		let rest = titles;
		for (let count = 0; count < MOST_TITLES && rest !== ""; count += 1) {
			const name = rest.endsWith(" ") ? rest.slice(0, -1) : rest;
			const word = name.slice(name.lastIndexOf(" ") + 1);
			const title = this.last(name) ?? (this.#words.has(word) ? word : null);
			if (title === null || title === "") return false;
			rest = name.slice(0, -title.length);
		}
		return rest === "";
	}
};
const jestName = (name) => name.trimStart().toLowerCase();
const vitestName = (name) => name.replaceAll(" > ", " ");
const rspecName = (name) => name;
const playwrightName = (name) => name.replaceAll(" › ", " ").replace(/(?: @\S{1,200}){1,50}$/, "").toLowerCase();
// packages/core/scheduling/runners/python-units.ts
const PLAIN_BASE = /^(?:\w+\.)*(?:object|TestCase|IsolatedAsyncioTestCase|SimpleTestCase|TransactionTestCase)$/;
const HARMLESS = /^@(?:pytest\.|mock\.|unittest\.|patch\b|skip|override_settings|freeze_time|responses\.|staticmethod)/;
const NOT_DIVISIBLE = /setattr\s*\(|globals\s*\(|metaclass\s*=|instantiate_\w+\s*\(|pytest\.mark\.(?:order|dependency|incremental|run)\b|^from\s+\S+\s+import\s+\*/m;
const pythonUnits = (text) => {
	if (NOT_DIVISIBLE.test(text)) return null;
	const { classes, functions, ambiguous } = outlineOf(text);
	const words = [...new Set(text.match(/[\p{L}\p{N}_]+/gu))].sort();
	const begins = new Set(words.filter((word, index) => words[index + 1]?.startsWith(word)));
	return (name) => {
		const bracket = name.indexOf("[");
		const id = bracket < 0 ? name : name.slice(0, bracket);
		const [first = "", ...inside] = id.split("::");
		if (ambiguous.has(first)) return null;
		if (functions.has(id)) return begins.has(id.slice(id.lastIndexOf(":") + 1)) ? null : id;
		return inside.length > 0 && classes.has(first) ? `${first}::` : null;
	};
};
function outlineOf(text) {
	const reader = new OutlineReader();
	for (const line of text.split("\n")) reader.read(line);
	return reader;
}
var OutlineReader = class {
	classes = new Set();
	functions = new Set();
	ambiguous = new Set();
	#seen = new Set();
	#open = [];
	#harmless = true;
	read(line) {
		const text = line.trimStart();
		if (text === "" || text.startsWith("#")) return;
		const indent = line.length - text.length;
		while (this.#isLeft(indent, text)) this.#open.pop();
		const inside = this.#open.at(-1);
		if (inside !== void 0) inside.body ??= indent;
		if (indent !== (inside === void 0 ? 0 : inside.body)) return;
		if (text.startsWith("@")) this.#harmless &&= HARMLESS.test(text);
		else if (/^(?:async\s+)?def\s/.test(text)) this.#function(text);
		else if (/^class\s/.test(text)) this.#class(text, indent);
	}
	#isLeft(indent, text) {
		const inside = this.#open.at(-1);
		return inside !== void 0 && indent <= inside.indent && /^[\p{L}_@]/u.test(text);
	}
	#function(text) {
		const name = /^(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u.exec(text)?.[1];
		const usable = this.#harmless && this.#open.every(({ isPlain }) => isPlain);
		if (name !== void 0 && usable) this.functions.add([...this.#open.map((one) => one.name), name].join("::"));
		this.#harmless = true;
	}
	#class(text, indent) {
		const match = /^class\s+([\p{L}\p{N}_]+)\s*(?:\(([^()]*)\))?\s*:/u.exec(text);
		const name = match?.[1] ?? "";
		const bases = (match?.[2] ?? "").split(",").map((base) => base.trim());
		const isPlain = match !== null && this.#harmless && bases.every((base) => base === "" || PLAIN_BASE.test(base));
		if (this.#open.length === 0) {
			if (this.#seen.has(name)) this.ambiguous.add(name);
			this.#seen.add(name);
			if (name !== "" && this.#harmless && !isPlain) this.classes.add(name);
		}
		this.#open.push({
			name,
			indent,
			isPlain,
			body: null
		});
		this.#harmless = true;
	}
};
function unitCoversId(unit, id) {
	return id === unit || id.startsWith(unit.endsWith("::") ? unit : `${unit}[`);
}
// packages/core/scheduling/tests/timing-key.ts
function timingKey(name) {
	if (!name.startsWith(".") && !name.includes("\\")) return name;
	const separator = name.indexOf("::");
	const path = separator < 0 ? name : name.slice(0, separator);
	const rest = separator < 0 ? "" : name.slice(separator);
	return withoutLeadingDot(withSlashes(path)) + rest;
}
// packages/core/scheduling/runners/runner-arguments.ts
const pathArguments = (tests) => tests.map(({ name }) => safePath(name));
function safePath(name) {
	return name.startsWith("-") ? `./${name}` : name;
}
const jestArguments = (tests) => [
	"--runTestsByPath",
	...pathArguments(tests),
	...patternOf(tests, (part) => ["--testNamePattern", jsPattern(part, escaped, "\\s*")])
];
const vitestArguments = (tests) => [...pathArguments(tests), ...patternOf(tests, (part) => ["--testNamePattern", jsPattern(part, (unit) => escaped(unit).replaceAll(" ", "(?: >)? "))])];
function patternOf(tests, pattern) {
	return tests.flatMap(({ part, name }) => part === void 0 ? [] : pattern(part, name));
}
function jsPattern({ kind, cases }, unit, before = "") {
	const names = `${before}(?:${cases.map(unit).join("|")})$`;
	return kind === "only" ? `^${names}` : `^(?!${names})`;
}
const rspecArguments = (tests) => [...pathArguments(tests), ...patternOf(tests, ({ kind, cases }) => {
	const names = `(?:${cases.map(escaped).join("|")})\\z`;
	return ["--example-matches", kind === "only" ? `\\A${names}` : `\\A(?!${names})`];
})];
const phpunitArguments = (tests) => [...pathArguments(tests), ...patternOf(tests, ({ kind, cases }) => {
	const names = `[^:]+::(?:${cases.map(escaped).join("|")})(?: with data set .*)?\\z`;
	return ["--filter", kind === "only" ? `/^${names}/s` : `/^(?!${names})/s`];
})];
const pytestArguments = (tests) => [...tests.some(({ part }) => part !== void 0) ? ["--rootdir=."] : [], ...tests.flatMap(({ name, part }) => {
	if (part === void 0) return [safePath(name)];
	if (part.kind === "only") return part.cases.map((id) => safePath(`${name}::${id.replace(/::$/, "")}`));
	return [safePath(name), ...part.cases.map((id) => `--deselect=${timingKey(name)}::${id}`)];
})];
const playwrightArguments = (tests) => [...tests.map(({ name }) => `[/]${escaped(withoutLeadingDot(name))}$`), ...patternOf(tests, ({ kind, cases }, name) => {
	const pattern = `${escaped(fileName(timingKey(name)))} (?:${cases.map((unit) => escaped(unit).replaceAll(" ", "(?: ›)? ")).join("|")})(?: @\\S+)*$`;
	return [
		kind === "only" ? "--grep" : "--grep-invert",
		pattern,
		"--pass-with-no-tests"
	];
})];
function commaJoined(flag) {
	return (tests) => [flag, tests.map(({ name }) => safePath(name)).join(",")];
}
const goArguments = (tests) => [...patternOf(tests, ({ kind, cases }) => {
	return [kind === "only" ? "-run" : "-skip", `^(?:${cases.map(escaped).join("|")})$`];
}), ...tests.map(({ name }) => name)];
function classFilters(flag) {
	return (tests) => tests.flatMap(({ name }) => [flag, classPath(name).replaceAll("/", ".")]);
}
function classPaths(property) {
	return (tests) => [`${property}${tests.map(({ name }) => `${classPath(name)}.java`).join(",")}`];
}
function classPath(name) {
	const file = withoutLeadingDot(name).replace(/\.(?:java|kt|groovy|scala)$/, "");
	if (file === name && !name.includes("/")) return name.replaceAll(".", "/");
	return /(?:^|\/)src\/\w+\/(?:java|kotlin|groovy|scala)\/(.+)$/.exec(file)?.[1] ?? fileName(file);
}
const nextestFilter = (tests) => ["-E", tests.map(({ name }) => `binary_id(=${name.replace(/[\\()]/g, "\\$&")})`).join(" | ")];
const vstestFilter = (tests) => ["--filter", tests.map(({ name }) => className(name).replace(/[\\()&|=!~]/g, "\\$&")).map((name) => `FullyQualifiedName~.${name}.|FullyQualifiedName~.${name}+`).join("|")];
function className(name) {
	const file = fileName(name);
	return file.endsWith(".cs") ? file.slice(0, -3) : file.slice(file.lastIndexOf(".") + 1);
}
function escaped(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// packages/core/scheduling/runners/selected-together.ts
const MOST_PAIRS = 1e6;
function sameText(names) {
	const keys = names.map((name) => ({
		name,
		text: withoutLeadingDot(withSlashes(name)).toLowerCase()
	}));
	const inRoot = keys.filter(({ text }) => !text.includes("/"));
	const sets = [];
	for (const { name, text } of inRoot.length * keys.length > MOST_PAIRS ? [] : inRoot) for (const other of keys) if (other.name !== name && other.text.includes(text)) sets.push([name, other.name]);
	const byFile = groupBy(keys, ({ text }) => fileName(text).replace(/x$/, ""));
	return [...sets, ...pairs(byFile, (a, b) => b.text.includes(a.text))];
}
function sameEnding(names) {
	const keys = names.map((name) => ({
		name,
		text: withoutLeadingDot(withSlashes(name)).toLowerCase()
	}));
	return pairs(groupBy(keys, ({ text }) => fileName(text)), (a, b) => b.text.endsWith(`/${a.text}`));
}
function sameClass(names) {
	return [...groupBy(names, (name) => className(name).toLowerCase()).values()].filter((same) => same.length > 1);
}
function pairs(groups, sweeps) {
	return [...groups.values()].flatMap((keys) => {
		if (keys.length < 2 || keys.length ** 2 > MOST_PAIRS) return [];
		return keys.flatMap((a) => keys.filter((b) => a !== b && sweeps(a, b)).map((b) => [a.name, b.name]));
	});
}
// packages/core/scheduling/runners/test-runners.ts
function byName(parts, form, units) {
	return {
		parts,
		units,
		covers: (unit, caseName) => form(caseName) === unit
	};
}
const SCRIPTS = "{js,jsx,ts,tsx,mjs,cjs,mts,cts}";
const SPECS = [`**/*.{test,spec}.${SCRIPTS}`];
const JVM = [
	"java",
	"kt",
	"groovy",
	"scala"
].join(",");
const TEST_RUNNERS = {
	jest: {
		globs: [`**/__tests__/**/*.${SCRIPTS}`, ...SPECS],
		args: jestArguments,
		division: byName("alone", jestName, titleUnits(jestName)),
		source: "jestjs.io/docs/cli: --runTestsByPath, --testNamePattern; jestjs.io/docs/configuration: testMatch"
	},
	vitest: {
		globs: SPECS,
		args: vitestArguments,
		sweeps: sameText,
		division: byName("alone", vitestName, titleUnits(vitestName, /\.sequential\b/)),
		source: "vitest.dev/guide/filtering: a filter fits every path that contains it; vitest.dev/config/testnamepattern"
	},
	playwright: {
		globs: SPECS,
		args: playwrightArguments,
		sweeps: sameEnding,
		division: byName("alone", playwrightName, titleUnits(playwrightName, /\bserial\b/)),
		source: "playwright.dev/docs/test-cli: arguments are regular expressions for paths; --grep, --grep-invert"
	},
	mocha: {
		globs: ["test/*.{js,cjs,mjs}"],
		args: pathArguments,
		source: "mochajs.org: spec files as arguments, default ./test/*.{js,cjs,mjs}"
	},
	cypress: {
		globs: ["cypress/e2e/**/*.cy.{js,jsx,ts,tsx}"],
		args: commaJoined("--spec"),
		source: "docs.cypress.io: cypress run --spec a,b; e2e.specPattern"
	},
	pytest: {
		globs: ["**/test_*.py", "**/*_test.py"],
		args: pytestArguments,
		division: {
			parts: "beside",
			units: pythonUnits,
			covers: unitCoversId
		},
		source: "docs.pytest.org: paths, node ids and --deselect on the command line; python_files"
	},
	rspec: {
		globs: ["spec/**/*_spec.rb"],
		args: rspecArguments,
		division: byName("alone", rspecName, titleUnits(rspecName)),
		source: "rspec.info/features: rspec command line; rspec --help: --example-matches REGEX against full names"
	},
	minitest: {
		globs: [
			"test/**/*_test.rb",
			"test/**/test_*.rb",
			"!test/**/test_helper.rb",
			"!test/{system,dummy,fixtures}/**"
		],
		args: pathArguments,
		source: "guides.rubyonrails.org/testing: bin/rails test FILES; rails/test_unit/runner.rb: DEFAULT_TEST_EXCLUDE"
	},
	go: {
		globs: [
			"**/*_test.go",
			"!**/{testdata,vendor}/**",
			"!**/_*/**"
		],
		args: goArguments,
		division: byName("alone", withoutSubtests, goUnits),
		source: "pkg.go.dev/cmd/go: packages, -run, and -skip since Go 1.20"
	},
	gradle: {
		globs: [`**/src/test/**/*{Test,Tests,Spec}.{${JVM}}`],
		args: classFilters("--tests"),
		source: "docs.gradle.org: test filtering, --tests with full class names"
	},
	maven: {
		globs: [
			"Test*",
			"*Test",
			"*Tests",
			"*TestCase"
		].map((name) => `**/src/test/**/${name}.{${JVM}}`),
		args: classPaths("-Dtest="),
		source: "maven.apache.org/surefire: single-test (com/a/FooTest.java, comma-separated) and default includes"
	},
	phpunit: {
		globs: ["tests/**/*Test.php"],
		args: phpunitArguments,
		division: byName("alone", withoutDataSet, phpUnits),
		source: "github.com/sebastianbergmann/phpunit: pull/5462, several files as arguments, since PHPUnit 10.4; src/Runner/Filter/NameFilterIterator.php: what --filter is matched with"
	},
	"cargo-nextest": {
		globs: [],
		args: nextestFilter,
		source: "nexte.st/docs/filtersets: binary_id(=…); unit tests live in the library's binary, so files do not name them"
	},
	dotnet: {
		globs: ["**/*Tests.cs", "**/*Test.cs"],
		args: vstestFilter,
		sweeps: sameClass,
		source: "learn.microsoft.com/dotnet/core/testing/selective-unit-tests: --filter FullyQualifiedName~"
	},
	custom: {
		globs: [],
		args: pathArguments,
		source: "the names as they are; one that begins with a dash gets ./ in front"
	}
};
const RUNNER_NAMES = Object.keys(TEST_RUNNERS);
function testRunner(name) {
	return TEST_RUNNERS[name];
}
// actions/plan-shards/parse-duration.ts
const UNITS = {
	h: 3600,
	m: 60,
	s: 1
};
const DURATION = /^(?:(\d{1,5}(?:\.\d{1,3})?)h)?\s*(?:(\d{1,5}(?:\.\d{1,3})?)m(?:in)?)?\s*(?:(\d{1,6}(?:\.\d{1,3})?)s?)?$/;
function parseDuration(text) {
	const match = DURATION.exec(text.trim());
	if (match === null) return null;
	const [, hours = 0, minutes = 0, seconds = 0] = match;
	const total = Number(hours) * UNITS.h + Number(minutes) * UNITS.m + Number(seconds) * UNITS.s;
	return total > 0 ? total : null;
}
// actions/plan-shards/shard-of.ts
function parseShardOf(text) {
	const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim());
	const [shard, total] = [Number(match?.[1]), Number(match?.[2])];
	return shard >= 1 && shard <= total && total <= 256 ? {
		shard,
		total
	} : null;
}
// actions/plan-shards/inputs.ts
const shardNumber = {
	min: 1,
	max: 256
};
const inputs = {
	tests: list({ help: "The tests to divide: globs (with `*` or `?`), names, or `@file` with one name per line. Empty: where `runner` looks for them." }),
	runner: oneOf(RUNNER_NAMES, {
		help: "Test runner: whose arguments `args` holds, and where tests are when `tests` is empty.",
		fallback: "custom"
	}),
	shards: either("auto", integer({
		help: "",
		...shardNumber
	}), {
		help: "How many shards; `auto` weighs what another shard saves against the set-up that it burns.",
		fallback: "auto"
	}),
	shard: shardOf("This job's shard, as `3/8`: it makes the plan of all 8 itself and gives its own tests as outputs."),
	"min-shards": integer({
		help: "Fewest shards that `auto` may choose.",
		fallback: 1,
		...shardNumber
	}),
	"max-shards": integer({
		help: "Most shards that `auto` may choose; by default the jobs that GitHub allows in a matrix.",
		fallback: 256,
		...shardNumber
	}),
	concurrency: integer({
		help: "Jobs that your account runs at once, less those that others need; by default those of GitHub Free.",
		fallback: 20,
		min: 1,
		max: 1e3
	}),
	objective: oneOf([
		"balanced",
		"fastest",
		"cheapest"
	], {
		help: "What `auto` is for. `balanced`: another shard has to save more seconds than its set-up takes.",
		fallback: "balanced"
	}),
	"cost-weight": number({
		help: "Instead of `objective`: US dollars that a saved minute is worth.",
		min: 0
	}),
	"target-duration": duration("Instead of `objective`: the fewest shards with which nine of ten runs are done in this time, such as `10m`."),
	"setup-seconds": either("auto", number({
		help: "",
		min: 0,
		max: 21600
	}), {
		help: "What every shard spends besides its tests: checkout, install, build. `auto` learns it from earlier jobs, 25 before.",
		fallback: "auto"
	}),
	"runs-on": text({ help: "A label of the shards' runners, such as `ubuntu-latest`: times of such machines count before those of others, and their minutes have a price. By default that of earlier jobs." }),
	"price-per-minute": either("auto", number({
		help: "",
		min: 0
	}), {
		help: "US dollars for a started minute of one shard; `auto`: GitHub's price for `runs-on`, which is nothing for standard runners of public repositories.",
		fallback: "auto"
	}),
	group: list({ help: "Tests that have to share a shard, one set a line: globs or names with blanks between, or a JSON array." }),
	"split-files": oneOf(["auto", "never"], {
		help: "Divide files that take longer than a fair share by the names of their cases, where `runner` can and their times are recorded.",
		fallback: "auto"
	}),
	exclusive: list({ help: "Tests no two of which may share a shard, written like `group`." }),
	job: text({ help: "Learn only from jobs whose name starts with this; for suites that several jobs run." }),
	"allow-empty": flag({
		help: "Accept that no test is found: then the matrix is empty.",
		fallback: false
	}),
	verify: flag({
		help: "Plan nothing: check that what the shards ran is what was planned, and fail when it is not.",
		fallback: false
	}),
	junit: list({ help: "For `verify`: globs of the shards' JUnit reports; without them what the jobs of this run recorded." }),
	plan: text({ help: "For `verify`: file with the plan; by default the plan that this run kept." }),
	"may-report-nothing": list({ help: "For `verify`: globs or names of planned files that report no test, such as files whose tests are all left out." })
};
function shardOf(help) {
	return {
		...text({ help }),
		expects: `a shard and how many there are, such as 3/8 (at most 256)`,
		absent: void 0,
		parse: (given) => {
			const value = parseShardOf(given);
			return value === null ? { ok: false } : {
				ok: true,
				value
			};
		}
	};
}
function duration(help) {
	return {
		...text({ help }),
		expects: "a time above zero, such as 90s, 10m or 1h30m",
		absent: void 0,
		parse: (given) => {
			const value = parseDuration(given);
			return value === null ? { ok: false } : {
				ok: true,
				value
			};
		}
	};
}
// packages/core/scheduling/tests/newest-first.ts
function newestFirst$1(a, b) {
	return compareText(timeOf(b), timeOf(a)) || b.run_id - a.run_id;
}
function timeOf({ started_at, created_at }) {
	return started_at ?? created_at ?? "";
}
// packages/core/scheduling/choice/learn-runner.ts
const GENERIC = new Set([
	"self-hosted",
	"linux",
	"windows",
	"macos",
	"x64",
	"arm64",
	"arm"
]);
function learnRunner(records, jobPrefix = "") {
	for (const record of records.filter(({ trust }) => trust === "trusted").sort(newestFirst$1)) {
		const [only, second] = kindsOf(record, jobPrefix).values();
		if (only !== void 0) return second === void 0 ? only : null;
	}
	return null;
}
function tellingLabel(labels) {
	return labels.find((label) => !GENERIC.has(label.toLowerCase())) ?? labels[0];
}
function kindsOf({ jobs, tests }, prefix) {
	const measuring = new Set(tests?.map(({ job }) => job).filter((job) => job?.startsWith(prefix)));
	const kinds = new Map();
	for (const { name, runner } of jobs ?? []) {
		const labels = runner?.labels ?? [];
		if (measuring.has(name) && labels.length > 0) kinds.set(labels.toSorted().join("\n"), labels);
	}
	return kinds;
}
// packages/core/scheduling/choice/learn-setup.ts
const DEFAULT_SETUP_SECONDS = 25;
const ENOUGH_JOBS$1 = 3;
const RECENT_JOBS = 40;
const SHORTEST_SECONDS$2 = 5;
function learnSetup(records, jobPrefix = "") {
	const seen = [];
	for (const record of [...records].sort(newestFirst$1)) {
		if (record.trust !== "trusted") continue;
		seen.push(...setupsOf(record, jobPrefix));
		if (seen.length >= RECENT_JOBS) break;
	}
	const seconds = seen.length < ENOUGH_JOBS$1 ? null : median(seen.slice(0, RECENT_JOBS));
	if (seconds === null) return {
		seconds: DEFAULT_SETUP_SECONDS,
		source: "default",
		jobs: seen.length
	};
	return {
		seconds: Math.max(SHORTEST_SECONDS$2, roundTo(seconds, 1)),
		source: "learnt",
		jobs: seen.length
	};
}
function setupsOf({ jobs, tests }, prefix) {
	const testSeconds = new Map();
	for (const { job, seconds } of tests ?? []) {
		if (job === null || seconds === null || !job.startsWith(prefix)) continue;
		addTo(testSeconds, job, seconds);
	}
	return (jobs ?? []).flatMap((job) => {
		const inTests = testSeconds.get(job.name);
		const setup = inTests === void 0 ? null : setupOf$1(job, inTests);
		return setup === null ? [] : [setup];
	});
}
function setupOf$1(job, inTests) {
	const total = secondsBetween(job.started_at, job.completed_at);
	if (total === null || job.carried === true || job.conclusion === "cancelled") return null;
	if (inTests <= total) return total - inTests;
	const steps = (job.steps ?? []).map((step) => secondsBetween(step.started_at, step.completed_at) ?? 0);
	const longest = Math.max(0, ...steps);
	return longest > 0 ? Math.max(0, total - longest) : null;
}
// packages/core/scheduling/past-plans.ts
const MOST_SHARDS = 256;
const NEWEST = 20;
function pastPlans(records, jobPrefix = "") {
	const plans = [];
	for (const record of records.filter(({ trust }) => trust === "trusted").sort(newestFirst$1)) {
		if (plans.length >= NEWEST) break;
		plans.push(...plansOf(record, jobPrefix));
	}
	const [last] = plans;
	const typicalError = median(plans.map(errorOf));
	return last === void 0 || typicalError === null ? null : {
		plans: plans.length,
		typicalError,
		last
	};
}
function plansOf({ run_id, decisions }, prefix) {
	const byHash = new Map();
	for (const decided of decisions ?? []) {
		const facts = decided.action === "plan-shards" ? factsOf$1(decided) : null;
		if (facts === null) continue;
		const plan = byHash.get(facts.hash) ?? {
			total: facts.total,
			shards: new Map()
		};
		byHash.set(facts.hash, plan);
		for (const one of facts.shards) if (one.job.startsWith(prefix)) plan.shards.set(one.shard, one);
	}
	return [...byHash.values()].flatMap(({ total, shards }) => {
		const rows = [...shards.values()].sort((a, b) => a.shard - b.shard).map(({ shard, predicted, actual }) => ({
			shard,
			predicted,
			actual
		}));
		return total > 0 && rows.length === total ? [{
			runId: run_id,
			shards: rows
		}] : [];
	});
}
function factsOf$1({ decision, outcome }) {
	if (!isObject(decision) || !isObject(outcome) || !isObject(decision.wallSeconds)) return null;
	const { planHash: hash, shards: planned, shard: own = 1, shardCount: total } = decision;
	if (typeof hash !== "string" || !Array.isArray(planned) || !Array.isArray(outcome.shards)) return null;
	if (planned.length > MOST_SHARDS || !isCount$1(own)) return null;
	const ended = outcome.shards;
	const shards = planned.flatMap((given, index) => {
		const [predicted, actual] = [numberOf(given, "seconds"), numberOf(ended[index], "test_seconds")];
		const job = isObject(ended[index]) ? ended[index].job : null;
		if (predicted === null || actual === null || typeof job !== "string") return [];
		return [{
			shard: own + index,
			predicted,
			actual,
			job
		}];
	});
	return {
		hash,
		total: isCount$1(total) ? total : planned.length,
		shards
	};
}
function numberOf(value, name) {
	const found = isObject(value) ? value[name] : null;
	return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : null;
}
function isCount$1(value) {
	return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= MOST_SHARDS;
}
function slowestOf$1({ shards }) {
	return {
		predicted: Math.max(...shards.map((shard) => shard.predicted)),
		actual: Math.max(...shards.map((shard) => shard.actual))
	};
}
function errorOf(plan) {
	const { predicted, actual } = slowestOf$1(plan);
	return predicted > 0 ? Math.abs(actual / predicted - 1) : 0;
}
// packages/core/scheduling/choice/count-shards.ts
function countShards(packer, pricer, wanted) {
	const { shards, minShards, maxShards, objective } = wanted;
	if (shards !== "auto") return Math.max(1, Math.min(shards, packer.most));
	return chooseShardCount(packer, pricer, {
		minShards: Math.max(minShards, packer.fewest),
		maxShards
	}, objective);
}
// packages/core/scheduling/choice/judge-worth.ts
const SMALLEST_GAIN = .05;
const LEAST_SAID = .005;
const ONE_IS_ENOUGH = "one shard is enough: another would burn more set-up than it saves";
function judgeWorth({ shards, balanced, measured, setupSeconds, slowest, slowestByCount }) {
	if (!measured) return no("no-history", "no test was measured yet, so the plan is a split by count");
	if (shards <= 1) return no("one-shard", balanced ? ONE_IS_ENOUGH : "with one shard there is nothing to divide");
	const gain = (setupSeconds + slowestByCount) / (setupSeconds + slowest) - 1;
	const longer = gain < LEAST_SAID ? "a split by number of files would be done as soon" : `a split by number of files would take ${formatShare(gain)} longer`;
	if (gain < SMALLEST_GAIN) return no("count-split-is-as-good", longer);
	return {
		decision: true,
		code: "worth-it",
		reason: longer
	};
}
function no(code, reason) {
	return {
		decision: false,
		code,
		reason
	};
}
// packages/core/scheduling/choice/list-alternatives.ts
const LADDER = [
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	10,
	12,
	16,
	20,
	24,
	32,
	48,
	64,
	96,
	128,
	192,
	256
];
function listAlternatives(chosen, packer, pricer, useful) {
	if (packer.most === 0) return [];
	const most = Math.min(packer.most, Math.max(chosen, useful));
	return paretoFront([...new Set([...LADDER.filter((shards) => shards <= most), chosen])].map((shards) => pricer.price(packer.secondsOf(shards))), new Set([1, chosen]));
}
function paretoFront(rows, always) {
	return rows.filter((row) => always.has(row.shards) || !rows.some((other) => beats(other, row))).toSorted((a, b) => a.shards - b.shards);
}
function beats(a, b) {
	return a.wallP50 <= b.wallP50 && a.billedMinutes <= b.billedMinutes && (a.wallP50 < b.wallP50 || a.billedMinutes < b.billedMinutes || a.shards < b.shards);
}
// packages/core/scheduling/choice/slowest-of-shards.ts
function slowestOfShards(loads, spread, probability) {
	return solve(loads.map((seconds) => ({
		seconds,
		count: 1
	})), spread, probability);
}
function slowestAtBest({ total, longest, shards }, spread, probability) {
	const first = Math.max(longest, total / shards);
	const groups = [{
		seconds: first,
		count: 1
	}];
	if (shards > 1) groups.push({
		seconds: Math.max(0, total - first) / (shards - 1),
		count: shards - 1
	});
	return solve(groups, spread, probability);
}
function solve(groups, spread, probability) {
	const longest = groups.reduce((most, { seconds }) => Math.max(most, seconds), 0);
	if (longest === 0) return 0;
	const shape = Math.log(9) / Math.log(spread);
	const allDoneBy = (time) => groups.reduce((product, { seconds, count }) => product / (1 + (seconds / time) ** shape) ** count, 1);
	let [low, high] = [longest / spread, longest];
	while (allDoneBy(low) > probability) low /= 2;
	while (allDoneBy(high) < probability) high *= 2;
	while (high - low > 1e-4) {
		const middle = (low + high) / 2;
		if (allDoneBy(middle) < probability) low = middle;
		else high = middle;
	}
	return high;
}
// packages/core/scheduling/choice/shard-pricer.ts
function shardPricer(costs) {
	const { setupSeconds, usdPerMinute, spread, concurrency = Number.POSITIVE_INFINITY } = costs;
	const minutesOf = (seconds) => Math.max(1, Math.ceil((setupSeconds + seconds) / 60));
	function priceOf(loads, machines) {
		const wall = (probability) => roundTo(setupSeconds + slowestOfShards(machines, spread, probability), 1);
		const billedMinutes = sumBy(loads, minutesOf);
		return {
			shards: loads.length,
			wallP50: wall(.5),
			wallP90: wall(.9),
			billedMinutes,
			usd: roundTo(billedMinutes * usdPerMinute, 4)
		};
	}
	function atBest({ shards, total, longest }) {
		const machines = Math.min(shards, concurrency);
		const busy = total + (shards - machines) * setupSeconds;
		const wall = (probability) => setupSeconds + slowestAtBest({
			total: busy,
			longest,
			shards: machines
		}, spread, probability);
		const billedMinutes = Math.max(shards, Math.ceil((total + shards * setupSeconds) / 60 - 1e-6));
		return {
			shards,
			wallP50: wall(.5),
			wallP90: wall(.9),
			billedMinutes,
			usd: billedMinutes * usdPerMinute,
			slowest: Math.max(longest, busy / machines)
		};
	}
	return {
		setupSeconds,
		price: (loads) => priceOf(loads, loadsOfMachines(loads, concurrency, setupSeconds)),
		outcome(loads) {
			const machines = loadsOfMachines(loads, concurrency, setupSeconds);
			return {
				...priceOf(loads, machines),
				slowest: machines.reduce((most, load) => Math.max(most, load), 0)
			};
		},
		atBest,
		evenly(best, total) {
			const billedMinutes = Math.max(best.billedMinutes, best.shards * minutesOf(total / best.shards));
			return {
				...best,
				billedMinutes,
				usd: billedMinutes * usdPerMinute
			};
		}
	};
}
function loadsOfMachines(loads, concurrency, setupSeconds) {
	if (loads.length <= concurrency) return loads;
	const machines = loads.slice(0, concurrency);
	for (const seconds of loads.slice(concurrency)) {
		const free = machines.indexOf(Math.min(...machines));
		machines[free] = (machines[free] ?? 0) + setupSeconds + seconds;
	}
	return machines;
}
// packages/core/scheduling/tests/match-names.ts
function matchNames(listed, reported) {
	const known = "has" in reported ? reported : new Set(reported);
	const matched = new Map();
	const unmatched = new Set();
	for (const name of listed) {
		const key = timingKey(name);
		if (known.has(key)) matched.set(key, key);
		else unmatched.add(key);
	}
	const unclaimed = unmatched.size === 0 ? [] : [...known.keys()].filter((key) => !matched.has(key));
	for (const [key, candidate] of onlyPairs([...unmatched], unclaimed)) matched.set(key, candidate);
	return matched;
}
function onlyPairs(listed, reported) {
	const reportedByFile = groupBy(reported, fileName);
	const pairs = [];
	for (const [file, names] of groupBy(listed, fileName)) {
		const candidates = reportedByFile.get(file) ?? [];
		if (names.length * candidates.length > MOST_COMPARISONS) continue;
		for (const name of names) {
			const [only, second] = candidates.filter((candidate) => endAlike(name, candidate));
			if (only === void 0 || second !== void 0) continue;
			if (names.filter((other) => endAlike(other, only)).length === 1) pairs.push([name, only]);
		}
	}
	return pairs;
}
const MOST_COMPARISONS = 1e3;
function endAlike(a, b) {
	return a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
// packages/core/scheduling/timings/longest-files.ts
const MOST_FILES$3 = 1e3;
function longestFiles(byFile) {
	const newest = new Float64Array(byFile.size).fill(Number.NEGATIVE_INFINITY);
	let row = 0;
	for (const [, history] of byFile) {
		if (history.length > 1) newest[row] = history[0]?.seconds ?? 0;
		row++;
	}
	const shortest = newest.toSorted().at(-1e3) ?? 0;
	const files = [];
	row = 0;
	for (const file of byFile.keys()) {
		const seconds = newest[row++] ?? 0;
		if (seconds >= Math.max(shortest, 0)) files.push({
			file,
			seconds
		});
	}
	return files.sort((a, b) => b.seconds - a.seconds).slice(0, MOST_FILES$3).map(({ file }) => file);
}
// packages/core/scheduling/timings/machine-effects.ts
function machineEffects({ byFile }, files = longestFiles(byFile)) {
	const rows = tellingRows(byFile, files);
	let effects = new Map();
	if (rows.length === 0) return effects;
	for (let round = 0; round < ROUNDS; round++) effects = effectsGiven(rows, levelsGiven(rows, effects));
	return effects;
}
const ROUNDS = 4;
const SHORTEST_SECONDS$1 = .02;
const STRENGTH = 1;
function tellingRows(byFile, files) {
	return files.map((file) => (byFile.get(file) ?? []).filter(({ seconds }) => seconds >= SHORTEST_SECONDS$1)).filter((history) => history.length > 1).map((history) => history.map(({ machine, seconds }) => ({
		machine,
		log: Math.log(seconds)
	})));
}
function levelsGiven(rows, effects) {
	return rows.map((row) => median(row.map(({ machine, log }) => log - (effects.get(machine) ?? 0))) ?? 0);
}
function effectsGiven(rows, levels) {
	const readings = new Map();
	for (const [index, row] of rows.entries()) {
		const level = levels[index] ?? 0;
		for (const { machine, log } of row) {
			const reading = readings.get(machine) ?? {
				above: [],
				weights: []
			};
			readings.set(machine, reading);
			reading.above.push(log - level);
			reading.weights.push(Math.exp(level / 2));
		}
	}
	return new Map([...readings].map(([machine, { above, weights }]) => [machine, shrunkMedian(above, weights)]));
}
function shrunkMedian(values, weights) {
	let [sum, squares] = [0, 0];
	for (const weight of weights) {
		sum += weight;
		squares += weight * weight;
	}
	const equalFiles = sum * sum / squares;
	return (weightedQuantile(values, weights, .5) ?? 0) * equalFiles / (equalFiles + STRENGTH);
}
// packages/core/scheduling/timings/level-timings.ts
function levelTimings(timings, files = longestFiles(timings.byFile)) {
	const effects = machineEffects(timings, files);
	const machines = timings.machines ?? [];
	const isAlike = (machine) => machines[machine]?.alike ?? true;
	const usual = usualEffect([...effects].filter(([machine]) => isAlike(machine)), machines);
	const factors = new Map([...effects].map(([machine, effect]) => [machine, Math.exp(usual - effect)]));
	const anyUnlike = machines.some(({ alike }) => !alike);
	return (history) => {
		const alike = anyUnlike ? history.filter(({ machine }) => isAlike(machine)) : history;
		return (alike.length > 0 ? alike : history).map(({ seconds, machine }) => seconds * (factors.get(machine) ?? 1));
	};
}
const NEWEST_RUNS$1 = 3;
function usualEffect(effects, machines) {
	const runs = [...groupBy(effects, ([machine]) => machines[machine]?.run ?? machine)].sort(([a], [b]) => a - b).slice(0, NEWEST_RUNS$1);
	return median(runs.map(([, members]) => median(members.map(([, effect]) => effect)) ?? 0)) ?? 0;
}
// packages/core/scheduling/estimates/estimators.ts
const ESTIMATORS = {
	halfway: (past) => (newest(past) + (median(past.slice(0, 3)) ?? 0)) / 2,
	newest,
	smoothed: (past) => {
		let [weight, weights, sum] = [
			1,
			0,
			0
		];
		for (const seconds of past) {
			sum += weight * seconds;
			weights += weight;
			weight /= 2;
		}
		return sum / weights;
	}
};
function newest(past) {
	return past[0] ?? 0;
}
// packages/core/scheduling/estimates/choose-estimator.ts
const BACKTESTED = 4;
const ENOUGH = 20;
function chooseEstimator(histories) {
	if (sumBy(histories, (past) => Math.max(0, Math.min(BACKTESTED, past.length - 1))) < ENOUGH) return "halfway";
	let best = {
		name: "halfway",
		error: backtest("halfway", histories)
	};
	for (const name of ["newest", "smoothed"]) {
		const error = backtest(name, histories);
		if (error < best.error) best = {
			name,
			error
		};
	}
	return best.name;
}
function backtest(name, histories) {
	let sum = 0;
	for (const past of histories) for (let index = 0; index < Math.min(BACKTESTED, past.length - 1); index++) sum += (ESTIMATORS[name](past.slice(index + 1)) - (past[index] ?? 0)) ** 2;
	return sum;
}
// packages/core/scheduling/estimates/folder-prior.ts
var FolderPrior = class {
	#folders = new Map();
	#medianStrength;
	constructor(medianStrength = MEDIAN_STRENGTH) {
		this.#medianStrength = medianStrength;
	}
	add(name, seconds) {
		for (const path of foldersOf(name)) {
			const folder = this.#folders.get(path);
			if (folder === void 0) this.#folders.set(path, {
				seconds: [seconds],
				sum: seconds,
				logMedian: null
			});
			else {
				folder.seconds.push(seconds);
				folder.sum += seconds;
				folder.logMedian = null;
			}
		}
	}
	estimate(name) {
		let centre = null;
		let mean = null;
		for (const path of foldersOf(name)) {
			const folder = this.#folders.get(path);
			if (folder === void 0) break;
			const files = folder.seconds.length;
			const own = logMedianOf(folder);
			centre = centre === null ? own : (files * own + this.#medianStrength * centre) / (files + this.#medianStrength);
			mean = mean === null ? folder.sum / files : (folder.sum + MEAN_STRENGTH * mean) / (files + MEAN_STRENGTH);
		}
		if (centre === null || mean === null) return null;
		const typical = Math.exp(centre);
		return {
			typical,
			expected: (typical + mean) / 2
		};
	}
};
const MEDIAN_STRENGTH = .3;
const MEAN_STRENGTH = 3;
const SMALLEST_SECONDS$1 = 1e-4;
function logMedianOf(folder) {
	if (folder.logMedian === null) {
		const sorted = Float64Array.from(folder.seconds).sort();
		const middle = (sorted.length - 1) / 2;
		const logAt = (index) => Math.log(Math.max(SMALLEST_SECONDS$1, sorted[index] ?? 0));
		folder.logMedian = (logAt(Math.floor(middle)) + logAt(Math.ceil(middle))) / 2;
	}
	return folder.logMedian;
}
const MOST_LEVELS = 64;
function foldersOf(name) {
	const folders = [""];
	for (let place = 0; place < name.length && folders.length <= MOST_LEVELS; place++) {
		const end = boundaryAt(name, place);
		if (end > 0) folders.push(name.slice(0, end));
		if (end > 0) place = end - 1;
	}
	return folders;
}
const [SLASH, COLON, BRACKET] = [
	47,
	58,
	91
];
function boundaryAt(name, place) {
	const code = name.charCodeAt(place);
	if (code === SLASH || code === BRACKET) return place + 1;
	return code === COLON && name.charCodeAt(place + 1) === COLON ? place + 2 : 0;
}
// packages/core/scheduling/estimates/moved-tests.ts
function movedTests({ added, vanished, staying }) {
	const moved = new Map();
	if (vanished.length > staying.size) return moved;
	const vanishedBy = groupBy(vanished, lastPart);
	for (const name of staying) vanishedBy.delete(lastPart(name));
	for (const [part, [name, second]] of groupBy(added, lastPart)) {
		const [old, otherOld] = vanishedBy.get(part) ?? [];
		if (name !== void 0 && old !== void 0 && second === void 0 && otherOld === void 0) moved.set(name, old);
	}
	return moved;
}
function lastPart(name) {
	const separator = name.lastIndexOf("::");
	if (separator >= 0) return name.slice(separator + 2);
	const file = fileName(name);
	const dot = file.indexOf(".", 1);
	return dot < 0 ? file : file.slice(0, dot);
}
// packages/core/scheduling/estimates/size-effect.ts
function sizeEffect(names, recorded, matched, sizes) {
	if (sizes === void 0) return () => 1;
	const logSizes = new Map();
	const points = [];
	for (const name of names) {
		const size = sizes.get(name);
		if (size === void 0 || !Number.isFinite(size) || size <= 0) continue;
		const key = timingKey(name);
		const old = matched.get(key);
		logSizes.set(old ?? key, Math.log(size));
		const seconds = recorded.get(old ?? "");
		if (seconds === void 0 || seconds <= 0) continue;
		points.push({
			folder: folderOf(key),
			x: Math.log(size),
			y: Math.log(seconds)
		});
	}
	const power = powerWithinFolders(points);
	const usual = sumBy(points, ({ x }) => x) / Math.max(1, points.length);
	return (key) => {
		const logFactor = power * ((logSizes.get(key) ?? usual) - usual);
		return Math.exp(Math.min(MOST_LOG_FACTOR, Math.max(-MOST_LOG_FACTOR, logFactor)));
	};
}
const PRIOR_POWER = .7;
const PRIOR_STRENGTH = 5;
const MOST_POWER = 1.2;
const MOST_LOG_FACTOR = Math.log(100);
function powerWithinFolders(points) {
	let [spread, together] = [PRIOR_STRENGTH, PRIOR_STRENGTH * PRIOR_POWER];
	for (const members of groupBy(points, ({ folder }) => folder).values()) {
		const meanX = sumBy(members, ({ x }) => x) / members.length;
		const meanY = sumBy(members, ({ y }) => y) / members.length;
		for (const { x, y } of members) {
			spread += (x - meanX) ** 2;
			together += (x - meanX) * (y - meanY);
		}
	}
	return Math.min(MOST_POWER, Math.max(0, together / spread));
}
// packages/core/scheduling/estimates/estimate-seconds.ts
const DEFAULT_SECONDS = 1;
const SMALLEST_SECONDS = .001;
const TRUST_IN_MOVED = .8;
function estimateSeconds(names, timings, sizes) {
	const matched = matchNames(names, timings.byFile);
	const recorded = estimateRecorded(timings);
	const guess = newTestGuesser(names, recorded, matched, sizes);
	return names.map((name) => {
		const key = timingKey(name);
		const measured = recorded.get(matched.get(key) ?? "");
		if (measured !== void 0) return {
			name,
			seconds: rounded(measured),
			source: "history"
		};
		const guessed = guess(key);
		if (guessed === null) return {
			name,
			seconds: DEFAULT_SECONDS,
			source: "default"
		};
		const { expected, typical } = guessed;
		return {
			name,
			seconds: rounded(expected),
			source: "folder",
			typicalSeconds: rounded(typical)
		};
	});
}
function estimateRecorded(timings) {
	const { byFile } = timings;
	const longest = longestFiles(byFile);
	const level = levelTimings(timings, longest);
	const name = chooseEstimator(longest.map((file) => level(byFile.get(file) ?? [])));
	const recorded = new Map();
	for (const [file, history] of byFile) recorded.set(file, ESTIMATORS[name](level(history)));
	return recorded;
}
function newTestGuesser(names, recorded, matched, sizes) {
	const added = new Set(names.map(timingKey).filter((key) => !matched.has(key)));
	if (added.size === 0 || recorded.size === 0) return () => null;
	const effect = sizeEffect(names, recorded, matched, sizes);
	const prior = new FolderPrior();
	for (const [key, seconds] of recorded) prior.add(key, seconds / effect(key));
	const moved = movedFrom(added, recorded, matched);
	return (key) => {
		const fromFolder = prior.estimate(key);
		if (fromFolder === null) return null;
		const factor = effect(key);
		const neighbours = {
			typical: fromFolder.typical * factor,
			expected: fromFolder.expected * factor
		};
		const before = recorded.get(moved.get(key) ?? "");
		if (before === void 0) return neighbours;
		const blended = before ** TRUST_IN_MOVED * neighbours.typical ** .19999999999999996;
		return {
			typical: blended,
			expected: blended
		};
	};
}
function movedFrom(added, recorded, matched) {
	if (matched.size === recorded.size) return new Map();
	const staying = new Set(matched.values());
	const vanished = [...recorded.keys()].filter((key) => !staying.has(key));
	return movedTests({
		added: [...added],
		vanished,
		staying
	});
}
function rounded(seconds) {
	return Math.max(SMALLEST_SECONDS, roundTo(seconds, 4));
}
// packages/core/scheduling/tests/constraints.ts
const NO_CONSTRAINTS = {
	together: [],
	apart: []
};
function brokenConstraints(shards, { together, apart }) {
	if (together.length === 0 && apart.length === 0) return [];
	const shardOf = new Map(shards.flatMap((names, shard) => names.map((name) => [name, shard])));
	const torn = together.flatMap((set) => {
		const planned = set.filter((name) => shardOf.has(name));
		const stray = planned.find((name) => shardOf.get(name) !== shardOf.get(planned[0] ?? ""));
		return stray === void 0 ? [] : [{
			kind: "together",
			tests: [planned[0] ?? "", stray]
		}];
	});
	const met = apart.flatMap((set) => {
		const firstIn = new Map();
		for (const name of new Set(set)) {
			const shard = shardOf.get(name);
			const first = shard === void 0 ? void 0 : firstIn.get(shard);
			if (first !== void 0) return [{
				kind: "apart",
				tests: [first, name]
			}];
			if (shard !== void 0) firstIn.set(shard, name);
		}
		return [];
	});
	return [...torn, ...met];
}
// packages/core/scheduling/packing/load.ts
function longestFirst(a, b) {
	return b.seconds - a.seconds || compareNames(a, b);
}
function compareNames(a, b) {
	return compareText(a?.name ?? "", b?.name ?? "");
}
// packages/core/scheduling/packing/improve-packing.ts
const ROUNDS_PER_SHARD$1 = 8;
const PARTNERS$1 = 16;
function improvePacking(shards, mayJoin = always) {
	const enough = lowerBound(shards) * 1.001;
	for (let round = 0; round < ROUNDS_PER_SHARD$1 * shards.length; round++) {
		shards.sort((a, b) => b.seconds - a.seconds);
		const slowest = shards[0];
		if (slowest === void 0 || slowest.seconds <= enough || !improveOnce(slowest, shards, mayJoin)) break;
	}
	return shards;
}
const always = () => true;
function improveOnce(slowest, shards, mayJoin) {
	for (let index = shards.length - 1; index >= Math.max(1, shards.length - PARTNERS$1); index--) {
		const partner = shards[index];
		const exchange = partner && bestExchange(slowest, partner, mayJoin);
		if (exchange === void 0) continue;
		perform(exchange, slowest, partner);
		return true;
	}
	return false;
}
function bestExchange(from, to, mayJoin) {
	let best;
	const smallestGain = from.seconds * 1e-9;
	const consider = (give, take) => {
		const shift = secondsOf(from, give) - (take === null ? 0 : secondsOf(to, take));
		const slower = Math.max(from.seconds - shift, to.seconds + shift);
		if (slower >= (best?.slower ?? from.seconds - smallestGain)) return;
		if (mayJoin === always || isAllowed(from, to, {
			give,
			take
		}, mayJoin)) best = {
			give,
			take,
			slower
		};
	};
	const half = (from.seconds - to.seconds) / 2;
	for (const [give, item] of from.items.entries()) {
		if (from.items.length > 1) consider(give, null);
		const take = firstNotLonger(to.items, item.seconds - half);
		if (take < to.items.length) consider(give, take);
		if (take > 0) consider(give, take - 1);
	}
	return best;
}
function isAllowed(from, to, { give, take }, mayJoin) {
	const given = from.items[give];
	const taken = take === null ? void 0 : to.items[take];
	if (given !== void 0 && !mayJoin(given, to.items.filter((item) => item !== taken))) return false;
	return taken === void 0 || mayJoin(taken, from.items.filter((item) => item !== given));
}
function perform({ give, take }, from, to) {
	const given = from.items.splice(give, 1);
	const taken = take === null ? [] : to.items.splice(take, 1);
	for (const item of given) to.items.splice(firstNotLonger(to.items, item.seconds), 0, item);
	for (const item of taken) from.items.splice(firstNotLonger(from.items, item.seconds), 0, item);
	from.seconds = sumBy(from.items, (item) => item.seconds);
	to.seconds = sumBy(to.items, (item) => item.seconds);
}
function firstNotLonger(items, seconds) {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((items[middle]?.seconds ?? 0) > seconds) low = middle + 1;
		else high = middle;
	}
	return low;
}
function lowerBound(shards) {
	const total = sumBy(shards, (shard) => shard.seconds);
	return Math.max(total / shards.length, ...shards.map((shard) => shard.items[0]?.seconds ?? 0));
}
function secondsOf(shard, index) {
	return shard.items[index]?.seconds ?? 0;
}
// packages/core/scheduling/packing/make-blocks.ts
const NO_SETS = [];
function makeBlocks(tests, { together, apart }) {
	const sets = apartSets(apart);
	return [...groupBy(tests, rootsOf(tests, together))].map(([, members]) => {
		const [first] = members;
		if (members.length === 1 && first !== void 0) return {
			name: first.name,
			seconds: first.seconds,
			tests: members,
			apart: sets.get(first.name) ?? NO_SETS
		};
		const ordered = [...members].sort(longestFirst);
		const seconds = sumBy(ordered, (test) => test.seconds);
		const inSets = new Set(ordered.flatMap(({ name }) => sets.get(name) ?? []));
		return {
			name: ordered[0]?.name ?? "",
			seconds,
			tests: ordered,
			apart: [...inSets]
		};
	});
}
function apartSets(apart) {
	const sets = new Map();
	for (const [number, names] of apart.entries()) for (const name of new Set(names)) sets.set(name, [...sets.get(name) ?? [], number]);
	return sets;
}
function rootsOf(tests, together) {
	if (together.length === 0) return ({ name }) => name;
	const parent = new Map(tests.map(({ name }) => [name, name]));
	const root = (name) => {
		let place = name;
		for (;;) {
			const above = parent.get(place) ?? place;
			if (above === place) return place;
			parent.set(place, parent.get(above) ?? above);
			place = above;
		}
	};
	for (const set of together) {
		const planned = set.filter((name) => parent.has(name));
		for (const name of planned) parent.set(root(name), root(planned[0] ?? name));
	}
	return ({ name }) => root(name);
}
// packages/core/scheduling/packing/deal-out.ts
function dealOut(items, shards) {
	const seconds = new Float64Array(shards);
	const counts = new Uint32Array(shards);
	const shardOf = new Uint32Array(items.length);
	const heap = Uint32Array.from({ length: shards }, (_, shard) => shard);
	for (let index = 0; shards > 0 && index < items.length; index++) {
		const shard = heap[0] ?? 0;
		shardOf[index] = shard;
		seconds[shard] = (seconds[shard] ?? 0) + (items[index] ?? 0);
		counts[shard] = (counts[shard] ?? 0) + 1;
		sinkFirst();
	}
	return {
		shardOf,
		seconds,
		counts
	};
	function sinkFirst() {
		const grown = heap[0] ?? 0;
		let place = 0;
		for (;;) {
			let child = 2 * place + 1;
			if (child >= shards) break;
			if (child + 1 < shards && isLess(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
			const least = heap[child] ?? 0;
			if (!isLess(least, grown)) break;
			heap[place] = least;
			place = child;
		}
		heap[place] = grown;
	}
	function isLess(a, b) {
		const difference = (seconds[a] ?? 0) - (seconds[b] ?? 0);
		return difference < 0 || difference === 0 && (counts[a] ?? 0) < (counts[b] ?? 0);
	}
}
// packages/core/scheduling/packing/packing-bound.ts
const MOST_PIECES = 400;
function packingBound(seconds, shards, slowest) {
	const total = sum(seconds);
	const least = Math.max(seconds[0] ?? 0, total / Math.max(1, shards));
	if (shards < 1 || seconds.length > MOST_PIECES) return least;
	const counted = Math.max(least, wholeSteps(seconds, least), ofFullShards(seconds, shards));
	return Math.max(counted, tooShort(seconds, shards, counted, slowest));
}
function wholeSteps(seconds, least) {
	const ticks = seconds.map((value) => value * 1e4);
	if (ticks.some((value) => Math.abs(value - Math.round(value)) > .001)) return 0;
	const step = ticks.reduce((divisor, value) => greatestCommonDivisor(divisor, Math.round(value)), 0);
	return step > 0 ? Math.ceil(least * 1e4 / step - 1e-6) * step / 1e4 : 0;
}
function greatestCommonDivisor(a, b) {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
function ofFullShards(seconds, shards) {
	const sums = [0];
	for (const value of seconds) sums.push((sums.at(-1) ?? 0) + value);
	let most = 0;
	for (let count = shards + 1; count <= seconds.length; count++) {
		const each = Math.floor((count - 1) / shards);
		let least = Number.POSITIVE_INFINITY;
		for (let full = 1; full <= shards && full * (each + 1) <= count; full++) {
			const pieces = Math.max(count - each * (shards - full), full * (each + 1));
			least = Math.min(least, ((sums[count] ?? 0) - (sums[count - pieces] ?? 0)) / full);
		}
		if (least < Number.POSITIVE_INFINITY) most = Math.max(most, least);
	}
	return most;
}
function tooShort(seconds, shards, from, to) {
	if (!cannotFit(seconds, shards, from)) return from;
	let [low, high] = [from, to];
	while (high - low > 1e-4 * to) {
		const middle = (low + high) / 2;
		if (cannotFit(seconds, shards, middle)) low = middle;
		else high = middle;
	}
	return low;
}
function cannotFit(seconds, shards, length) {
	const sizes = seconds.map((value) => value / length);
	const most = shards + 1e-9;
	for (let parts = 1; parts <= Math.ceil(seconds.length / shards) + 1; parts++) if (sumBy(sizes, (size) => inParts(size, parts)) > most) return true;
	return sizes.some((small) => small <= .5 && sumBy(sizes, (size) => withoutSmall(size, small)) > most);
}
function inParts(size, parts) {
	const share = size * (parts + 1);
	return Math.abs(share - Math.round(share)) < 1e-9 ? size : Math.floor(share) / parts;
}
function withoutSmall(size, small) {
	if (size > 1 - small + 1e-12) return 1;
	return size < small - 1e-12 ? 0 : size;
}
// packages/core/scheduling/packing/search-division.ts
function searchDivision(seconds, shards, below, steps) {
	const loads = new Array(shards).fill(0);
	const places = [];
	const smallest = seconds.at(-1) ?? 0;
	const spare = shards * below - sum(seconds);
	let left = steps;
	function place(index) {
		const piece = seconds[index];
		if (piece === void 0) return true;
		const tried = new Set();
		for (let shard = 0; shard < shards; shard++) {
			const load = loads[shard] ?? 0;
			if (load + piece >= below || tried.has(load)) continue;
			tried.add(load);
			if (--left < 0) return false;
			loads[shard] = load + piece;
			places.push(shard);
			if (wasted() <= spare && place(index + 1)) return true;
			places.pop();
			loads[shard] = load;
		}
		return false;
	}
	function wasted() {
		let sum = 0;
		for (const load of loads) if (load + smallest >= below) sum += below - load;
		return sum;
	}
	if (spare <= 0 || shards < 1) return "none";
	if (place(0)) return places;
	return left < 0 ? "gave-up" : "none";
}
// packages/core/scheduling/packing/redivide-packing.ts
const MOST_ITEMS = 400;
const MOST_DIVIDED = 36;
const ROUNDS_PER_SHARD = 8;
const PARTNERS = 16;
const STEPS$2 = 1500;
const AIMS = [
	1,
	.5,
	.02
];
function redividePacking(inOrder, shards) {
	const slowestAtFirst = shards.reduce((most, { seconds }) => Math.max(most, seconds), 0);
	if (shards.length < 2 || inOrder.length > MOST_ITEMS || slowestAtFirst <= share(shards) * 1.001) return shards;
	const enough = packingBound(inOrder.map(({ seconds }) => seconds), shards.length, slowestAtFirst) * 1.001;
	for (let round = 0; round < ROUNDS_PER_SHARD * shards.length; round++) {
		shards.sort((a, b) => b.seconds - a.seconds);
		const slowest = shards[0];
		if (slowest === void 0 || slowest.seconds <= enough || !redivideOnce(slowest, shards, enough)) break;
	}
	return shards;
}
function redivideOnce(slowest, shards, enough) {
	for (const partners of partnersOf(shards)) {
		const together = [slowest, ...partners];
		const divided = redivide(together, enough);
		for (const [index, bin] of together.entries()) Object.assign(bin, divided?.[index]);
		if (divided !== null) return true;
	}
	return false;
}
function* partnersOf(shards) {
	const others = shards.slice(1).reverse().slice(0, PARTNERS);
	for (const other of others) yield [other];
	for (const [index, a] of others.entries()) for (const b of others.slice(index + 1)) yield [a, b];
}
function redivide(shards, enough) {
	const items = shards.flatMap((shard) => shard.items).sort((a, b) => b.seconds - a.seconds);
	if (items.length > MOST_DIVIDED) return null;
	const seconds = items.map((item) => item.seconds);
	const slowest = shards[0]?.seconds ?? 0;
	const best = Math.max(enough, share(shards));
	for (const aim of AIMS) {
		const places = searchDivision(seconds, shards.length, slowest - aim * (slowest - best), STEPS$2);
		if (typeof places === "string") continue;
		const divided = shards.map((_, shard) => collect$1(items.filter((_, index) => places[index] === shard)));
		if (divided.every((shard) => shard.items.length > 0)) return divided;
	}
	return null;
}
function collect$1(items) {
	return {
		items,
		seconds: sumBy(items, (item) => item.seconds)
	};
}
function share(shards) {
	return sumBy(shards, ({ seconds }) => seconds) / Math.max(1, shards.length);
}
const STEPS$1 = 3e4;
const MOST_ROUNDS = 8;
function searchPacking(items, bins) {
	if (items.length > 100 || bins.length < 2) return bins;
	const seconds = items.map((item) => item.seconds);
	const bound = packingBound(seconds, bins.length, Math.max(...bins.map((bin) => bin.seconds)));
	let best = bins;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const slowest = Math.max(...best.map((bin) => bin.seconds));
		if (slowest <= bound * 1.005) break;
		const found = searchDivision(seconds, bins.length, slowest / 1.005, STEPS$1);
		if (typeof found === "string") break;
		best = collect(items, found, bins.length);
	}
	return best;
}
function collect(items, places, shards) {
	const bins = Array.from({ length: shards }, () => ({
		items: [],
		seconds: 0
	}));
	for (const [index, item] of items.entries()) {
		const bin = bins[places[index] ?? 0];
		bin?.items.push(item);
		if (bin) bin.seconds += item.seconds;
	}
	for (const empty of bins.filter((bin) => bin.items.length === 0)) fill(empty, bins);
	return bins;
}
function fill(empty, bins) {
	const giver = bins.find((bin) => bin.items.length > 1);
	const item = giver?.items.pop();
	if (giver === void 0 || item === void 0) return;
	giver.seconds -= item.seconds;
	empty.items.push(item);
	empty.seconds = item.seconds;
}
// packages/core/scheduling/packing/pack-shards.ts
function packShards(items, shards) {
	return packInOrder(items.toSorted(longestFirst), shards);
}
function packInOrder(items, shards) {
	return sortLoads(searchPacking(items, redividePacking(items, improvePacking(longestToEmptiest(items, shards)))));
}
function dealtSeconds(secondsInOrder, shards) {
	const { seconds } = dealOut(secondsInOrder, Math.min(shards, secondsInOrder.length));
	const slowest = seconds.reduce((most, load) => Math.max(most, load), 0);
	const share = sum(seconds) / Math.max(1, seconds.length);
	return slowest <= Math.max(share, secondsInOrder[0] ?? 0) * 1.001 ? [...seconds.sort()].reverse() : null;
}
function sortLoads(bins) {
	return bins.sort((a, b) => b.seconds - a.seconds || compareNames(a.items[0], b.items[0]));
}
function longestToEmptiest(inOrder, shards) {
	const { shardOf, seconds } = dealOut(secondsIn(inOrder), Math.min(shards, inOrder.length));
	const bins = Array.from(seconds, (load) => ({
		items: [],
		seconds: load
	}));
	inOrder.forEach((item, index) => {
		bins[shardOf[index] ?? 0]?.items.push(item);
	});
	return bins;
}
function secondsIn(items) {
	return Float64Array.from(items, ({ seconds }) => seconds);
}
function lowerBoundSeconds(items, shards) {
	let [longest, total] = [0, 0];
	for (const { seconds } of items) {
		longest = Math.max(longest, seconds);
		total += seconds;
	}
	return Math.max(longest, total / Math.max(1, shards));
}
// packages/core/scheduling/packing/packer.ts
function itemPacker(items) {
	const inOrder = items.toSorted(longestFirst);
	const seconds = secondsIn(inOrder);
	const loads = packing((shards) => packInOrder(inOrder, shards));
	return {
		pieces: inOrder,
		fewest: 1,
		most: items.length,
		total: sumBy(items, ({ seconds }) => seconds),
		longest: inOrder[0]?.seconds ?? 0,
		pack: loads.pack,
		secondsOf: remember((shards) => dealtSeconds(seconds, shards) ?? loads.secondsOf(shards))
	};
}
function packing(pack) {
	const remembered = remember(pack);
	return {
		pack: remembered,
		secondsOf: (shards) => remembered(shards).map(({ seconds }) => seconds)
	};
}
function remember(answer) {
	const answers = new Map();
	return (shards) => {
		const known = answers.get(shards) ?? answer(shards);
		answers.set(shards, known);
		return known;
	};
}
// packages/core/scheduling/packing/pack-blocks.ts
function testPacker(tests, constraints = NO_CONSTRAINTS) {
	if (constraints.together.length === 0 && constraints.apart.length === 0) return itemPacker(tests);
	const blocks = makeBlocks(tests, constraints).sort(longestFirst);
	const pack = blocks.every(({ apart }) => apart.length === 0) ? packInOrder : packApart;
	return {
		pieces: blocks,
		fewest: largestSet(blocks),
		most: blocks.length,
		total: sumBy(blocks, ({ seconds }) => seconds),
		longest: blocks[0]?.seconds ?? 0,
		...packing((shards) => pack(blocks, shards).map(unpack))
	};
}
function largestSet(blocks) {
	return [...groupBy(blocks.flatMap(({ apart }) => apart), (set) => set).values()].reduce((most, members) => Math.max(most, members.length), 1);
}
function packApart(blocks, shards) {
	const first = dealApart(blocks, shards);
	const hardest = (block) => block.apart.length;
	const again = first.misplaced > 0 ? dealApart([...blocks].sort((a, b) => hardest(b) - hardest(a) || longestFirst(a, b)), shards) : first;
	const { bins } = again.misplaced < first.misplaced ? again : first;
	for (const bin of bins) bin.items.sort(longestFirst);
	return sortLoads(improvePacking(bins.filter(({ items }) => items.length > 0), mayMeet));
}
function dealApart(blocks, shards) {
	const bins = Array.from({ length: Math.min(shards, blocks.length) }, () => ({
		items: [],
		seconds: 0,
		sets: new Set()
	}));
	let misplaced = 0;
	for (const block of blocks) {
		const allowed = bins.filter(({ sets }) => !block.apart.some((set) => sets.has(set)));
		if (allowed.length === 0) misplaced++;
		const bin = leastLoaded(allowed.length > 0 ? allowed : bins);
		bin?.items.push(block);
		if (bin) bin.seconds += block.seconds;
		for (const set of block.apart) bin?.sets.add(set);
	}
	return {
		bins,
		misplaced
	};
}
function leastLoaded(bins) {
	let least = bins[0];
	for (const bin of bins) {
		const fewer = least && bin.seconds === least.seconds && bin.items.length < least.items.length;
		if (least && (bin.seconds < least.seconds || fewer)) least = bin;
	}
	return least;
}
function mayMeet(block, others) {
	return block.apart.length === 0 || !others.some(({ apart }) => apart.some((set) => block.apart.includes(set)));
}
function unpack({ items }) {
	const tests = items.flatMap((block) => block.tests);
	if (tests.length > items.length) tests.sort(longestFirst);
	return {
		items: tests,
		seconds: sumBy(tests, (test) => test.seconds)
	};
}
// packages/core/scheduling/packing/kept-packer.ts
function keptPacker(shards, constraints) {
	const loads = shards.map((items) => ({
		items,
		seconds: sumBy(items, ({ seconds }) => seconds)
	}));
	const seconds = loads.map((load) => load.seconds);
	const others = testPacker(shards.flat(), constraints);
	return {
		...others,
		pack: (count) => count === loads.length ? loads : others.pack(count),
		secondsOf: (count) => count === loads.length ? seconds : others.secondsOf(count)
	};
}
// packages/core/scheduling/packing/prove-bound.ts
function proveBound(inOrder, shards, slowest) {
	const longest = inOrder[0];
	const share = sumBy(inOrder, ({ seconds }) => seconds) / Math.max(1, shards);
	const isClose = (bound) => slowest <= bound * 1.005;
	const pieces = inOrder.map((piece) => piece.seconds);
	const seconds = packingBound(pieces, shards, slowest);
	const gap = seconds > 0 ? Math.max(0, slowest / seconds - 1) : 0;
	return {
		kind: kindOf(),
		seconds,
		gap
	};
	function kindOf() {
		if (isClose(share)) return "balanced";
		if (longest && isClose(longest.seconds)) return (longest.tests?.length ?? 1) > 1 ? "group" : "single-file";
		return isClose(seconds) || isBest(pieces, shards, slowest) ? "few-files" : "unproven";
	}
}
function isBest(pieces, shards, slowest) {
	if (pieces.length > 100) return false;
	return searchDivision(pieces, shards, slowest / 1.005, STEPS) === "none";
}
const STEPS = 2e5;
// packages/core/scheduling/packing/split-by-count.ts
function slowestByCount(inOrder, shards) {
	const neighbours = new Array(shards).fill(0);
	const inTurn = new Array(shards).fill(0);
	for (let index = 0; index < inOrder.length; index++) {
		const seconds = inOrder[index]?.seconds ?? 0;
		const shard = Math.floor(index * shards / inOrder.length);
		neighbours[shard] = (neighbours[shard] ?? 0) + seconds;
		inTurn[index % shards] = (inTurn[index % shards] ?? 0) + seconds;
	}
	return Math.min(Math.max(0, ...neighbours), Math.max(0, ...inTurn));
}
// packages/core/scheduling/parts/merge-parts.ts
function mergeParts(shards, overheads) {
	const merged = shards.map((tests) => {
		return [...groupBy(tests, ({ name }) => name).values()].map((parts) => parts.reduce((a, b) => mergeTwo(a, b, overheads.get(a.name) ?? 0)));
	});
	const counts = countBy(merged.flat(), ({ name }) => name);
	const numbers = new Map();
	const renumber = (test) => {
		const { part, ...whole } = test;
		const of = counts.get(test.name) ?? 1;
		if (part === void 0 || of === 1) return whole;
		const number = part.kind === "except" ? of : (numbers.get(test.name) ?? 0) + 1;
		if (part.kind === "only") numbers.set(test.name, number);
		return {
			...whole,
			part: {
				...part,
				number,
				of
			}
		};
	};
	return merged.map((tests) => tests.map(renumber));
}
function mergeTwo(a, b, overhead) {
	if (a.part === void 0 || b.part === void 0) return a;
	const seconds = roundTo(a.seconds + b.seconds - overhead, 3);
	return {
		...a,
		seconds,
		part: {
			...a.part,
			...selection(a.part, b.part)
		}
	};
}
function selection(a, b) {
	if (a.kind === "only" && b.kind === "only") return {
		kind: "only",
		cases: [...a.cases, ...b.cases].sort()
	};
	const [except, only] = a.kind === "except" ? [a, b] : [b, a];
	const named = new Set(only.cases);
	return {
		kind: "except",
		cases: except.cases.filter((name) => !named.has(name))
	};
}
// packages/core/scheduling/parts/split-file.ts
const MOST_PARTS = 16;
const MOST_CHARACTERS$1 = 12e3;
const CONTROL = /\p{Cc}|\p{Cs}/u;
function splittableFile(test, { cases, unnamed }, unitOf) {
	const named = namedUnits(test.name, secondsOfUnits(cases, unitOf));
	const inUnits = sumBy(named.units, ({ seconds }) => seconds);
	const shortest = cases.reduce((least, { seconds }) => Math.min(least, seconds), Number.POSITIVE_INFINITY);
	const outside = Math.max(0, test.seconds - inUnits - named.rest);
	const unseen = unnamed === 0 ? 0 : Math.min(outside, unnamed * shortest);
	const rest = named.rest + unseen;
	if (named.units.length + Number(rest > 0) < 2 || inUnits <= 0) return null;
	const scale = Math.min(1, test.seconds / (inUnits + rest));
	return {
		test,
		units: named.units.map(({ name, seconds }) => ({
			name,
			seconds: seconds * scale
		})),
		rest: rest * scale,
		overhead: test.seconds - (inUnits + rest) * scale
	};
}
function secondsOfUnits(cases, unitOf) {
	const sums = new Map();
	const whole = new Map();
	for (const { name, seconds } of cases) {
		const unit = (CONTROL.test(name) ? null : unitOf(name)) ?? "";
		addTo(sums, unit, seconds);
		if (unit === name) whole.set(unit, seconds);
	}
	for (const [unit, seconds] of whole) sums.set(unit, Math.max(seconds, 0));
	return sums;
}
function namedUnits(file, sums) {
	const longestFirst = [...sums].sort(([a, x], [b, y]) => y - x || compareText(a, b));
	const units = [];
	let rest = 0;
	let characters = 0;
	for (const [name, seconds] of longestFirst) {
		characters += name.length + file.length;
		if (name !== "" && seconds > 0 && characters <= MOST_CHARACTERS$1) units.push({
			name,
			seconds
		});
		else rest += seconds;
	}
	return {
		units,
		rest
	};
}
function shortestPart({ units, rest, overhead }) {
	return overhead + Math.max(rest, ...units.map(({ seconds }) => seconds));
}
function mostParts({ units, rest }) {
	return Math.min(MOST_PARTS, units.length + Number(rest > 0));
}
function partsFor(file, seconds) {
	const room = Math.max(seconds, shortestPart(file)) - file.overhead;
	const parts = room > 0 ? Math.ceil((file.test.seconds - file.overhead) / room) : 1;
	return Math.max(1, Math.min(parts, mostParts(file)));
}
function splitFile({ test, units, rest, overhead }, of) {
	if (of < 2) return [test];
	const loads = packShards(rest > 0 ? [...units, {
		name: "",
		seconds: rest
	}] : units, of);
	const lasts = loads.findIndex((load) => load.items.some(({ name }) => name === ""));
	const last = lasts < 0 ? loads.length - 1 : lasts;
	const ordered = [...loads.filter((_, index) => index !== last), ...loads.slice(last, last + 1)];
	const named = ordered.slice(0, -1).map((load) => load.items.map(({ name }) => name).sort());
	return ordered.map(({ seconds }, index) => {
		const cases = named[index];
		const part = {
			number: index + 1,
			of: ordered.length
		};
		return {
			name: test.name,
			seconds: roundTo(overhead + seconds, 3),
			source: test.source,
			part: cases === void 0 ? {
				...part,
				kind: "except",
				cases: named.flat().sort()
			} : {
				...part,
				kind: "only",
				cases
			}
		};
	});
}
// packages/core/scheduling/parts/pack-parts.ts
function partsPacker(options) {
	const { tests, constraints, splittable } = options;
	const whole = testPacker(tests, constraints);
	if (splittable.length === 0) return whole;
	const divisible = new Set(splittable.map(({ test }) => test.name));
	const longest = whole.pieces.find(({ name }) => !divisible.has(name))?.seconds ?? 0;
	return {
		...whole,
		most: whole.most + sumBy(splittable, (file) => mostParts(file) - 1),
		longest: Math.max(longest, ...splittable.map(shortestPart)),
		...packing((shards) => {
			const asFiles = whole.pack(shards);
			const enough = slowestOf(asFiles) * .95;
			if (whole.total / shards >= enough) return asFiles;
			const asParts = options.parts === "beside" ? packBeside(options, shards) : packAlone(options, shards);
			return slowestOf(asParts) < enough ? asParts : asFiles;
		})
	};
}
function packBeside({ tests, constraints, splittable }, shards) {
	const share = sumBy(tests, ({ seconds }) => seconds) / shards;
	const giants = new Map(splittable.map((file) => [file.test.name, splitFile(file, partsFor(file, share))]));
	const packed = testPacker(tests.flatMap((test) => giants.get(test.name) ?? [test]).map(asItem), constraints).pack(shards);
	const overheads = new Map(splittable.map((file) => [file.test.name, file.overhead]));
	return mergeParts(packed.map(({ items }) => items.map(unwrap)), overheads).map((items) => ({
		items,
		seconds: sumBy(items, ({ seconds }) => seconds)
	})).sort((a, b) => b.seconds - a.seconds || compareFirst(a, b));
}
function asItem(piece) {
	return {
		name: piece.part === void 0 ? piece.name : `${piece.name}\n${piece.part.number}`,
		seconds: piece.seconds,
		source: piece.source,
		piece
	};
}
function unwrap(item) {
	return "piece" in item ? item.piece : item;
}
function packAlone(options, shards) {
	const counts = new Map();
	for (let slowest = slowestFile(options, counts); slowest !== null; slowest = slowestFile(options, counts)) {
		const needed = Math.max(2, (counts.get(slowest) ?? 1) + 1);
		const more = new Map(counts).set(slowest, needed);
		if (needed > mostParts(slowest) || expected(options, more, shards) >= expected(options, counts, shards)) break;
		counts.set(slowest, needed);
	}
	return dealAlone(options, counts, shards);
}
function slowestFile({ splittable }, counts) {
	let most = null;
	for (const file of splittable) if (most === null || partSeconds(file, counts) > partSeconds(most, counts)) most = file;
	return most;
}
function partSeconds(file, counts) {
	const parts = counts.get(file) ?? 1;
	return Math.max(shortestPart(file), file.overhead + (file.test.seconds - file.overhead) / parts);
}
function expected({ tests, splittable }, counts, shards) {
	const split = splittable.filter((file) => counts.has(file));
	const taken = sumBy(split, (file) => counts.get(file) ?? 0);
	const apart = new Set(split.map(({ test }) => test.name));
	const rest = tests.filter(({ name }) => !apart.has(name));
	const left = shards - taken;
	if (left < (rest.length > 0 ? 1 : 0)) return Number.POSITIVE_INFINITY;
	const total = sumBy(rest, ({ seconds }) => seconds);
	const longest = rest.reduce((most, { seconds }) => Math.max(most, seconds), 0);
	const inParts = split.map((file) => partSeconds(file, counts));
	return Math.max(...inParts, longest, left > 0 ? total / left : 0);
}
function dealAlone({ tests, constraints, splittable }, counts, shards) {
	const split = splittable.filter((file) => counts.has(file));
	const parts = split.flatMap((file) => splitFile(file, counts.get(file) ?? 1));
	const apart = new Set(split.map(({ test }) => test.name));
	const rest = tests.filter(({ name }) => !apart.has(name));
	const alone = parts.map((part) => ({
		items: [part],
		seconds: part.seconds
	}));
	const left = Math.max(1, shards - parts.length);
	return [...alone, ...testPacker(rest, constraints).pack(left)].sort((a, b) => b.seconds - a.seconds || compareFirst(a, b));
}
function compareFirst({ items: [a] }, { items: [b] }) {
	if (a === void 0 || b === void 0) return 0;
	return longestFirst(a, b) || (a.part?.number ?? 0) - (b.part?.number ?? 0);
}
function slowestOf(loads) {
	return loads.reduce((most, { seconds }) => Math.max(most, seconds), 0);
}
// packages/core/scheduling/parts/splittable-files.ts
function splittableFiles(tests, inside, { together, apart }, { division }) {
	if (inside === void 0 || inside.size === 0 || division === void 0) return {
		splittable: [],
		parts: "beside"
	};
	const constrained = new Set([...together, ...apart].flat());
	return {
		splittable: tests.flatMap((test) => {
			const file = constrained.has(test.name) ? void 0 : inside.get(test.name);
			if (file === void 0) return [];
			const names = file.cases.cases.map(({ name }) => name);
			const unitOf = division.units(file.text, names);
			return (unitOf && splittableFile(test, file.cases, unitOf)) ?? [];
		}),
		parts: division.parts
	};
}
// packages/core/scheduling/plan-evidence.ts
function planEvidence({ timings, past = null }, { setup, price, concurrency }, { minShards, maxShards }, { spread, typicalError, jobs }) {
	return {
		runs: timings.runs,
		forkRuns: timings.forkRuns,
		allowed: {
			min: minShards,
			max: maxShards
		},
		setupSeconds: setup.seconds,
		setup,
		spread,
		concurrency: concurrency ?? null,
		typicalError,
		jobsCompared: jobs,
		price,
		past
	};
}
// packages/core/scheduling/plan-hash.ts
function planHash(shards) {
	const hash = createHash("sha256");
	for (const tests of shards) {
		const names = tests.map(({ name, part }) => part === void 0 ? name : [
			name,
			part.kind,
			...part.cases
		]);
		hash.update(JSON.stringify(names)).update("\n");
	}
	return hash.digest("hex");
}
// packages/core/scheduling/tests/test-list.ts
function formatTestList(names) {
	return names.map((name) => needsQuotes(name) ? JSON.stringify(name) : name).join("\n");
}
function parseTestList(text) {
	if (text.includes("\0")) return text.split("\0").filter((name) => name !== "");
	return text.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => unquoted(line) ?? line);
}
function needsQuotes(name) {
	return name.startsWith("\"") || name.trim() === "" || /[\n\r\0]/.test(name);
}
function unquoted(line) {
	if (!line.startsWith("\"")) return null;
	try {
		const value = JSON.parse(line);
		return typeof value === "string" ? value : null;
	} catch {
		return null;
	}
}
// packages/core/scheduling/plan-warnings.ts
const FEW_KNOWN = .5;
const SHOWN = 5;
function* planWarnings(wanted, plan, facts) {
	const { named, unique, reused } = facts;
	if (unique < named) yield {
		code: "duplicate-tests",
		message: `${named - unique} of ${named} tests were named twice`
	};
	const fewest = wanted.shards === "auto" ? wanted.minShards : wanted.shards;
	if (reused === null && unique > 0 && fewest > plan.shardCount) yield {
		code: "fewer-tests-than-shards",
		message: `${fewest} shards were asked for, but there are ${unique} tests to divide: ${plan.shardCount} shards are planned`
	};
	const { history, folder } = plan.sources;
	if (folder > 0 && history < FEW_KNOWN * unique) yield {
		code: "few-tests-known",
		message: `${history === 0 ? "none" : `only ${history}`} of ${unique} tests ${history === 1 ? "was" : "were"} found in the history: do reports name files as the list does?`
	};
	yield* changedSince(reused);
	const missed = missedTarget(wanted.objective, plan);
	if (missed !== null) yield {
		code: "target-missed",
		message: missed
	};
	const quoted = plan.shards.flatMap(({ tests }) => tests.filter(({ name }) => formatTestList([name]) !== name));
	if (quoted.length > 0) yield {
		code: "names-quoted",
		message: `${countOf(quoted.length, "name")} with a line break, or a quote in front: JSON strings in files and args, which a shell does not undo: ${some$1(quoted.map(({ name }) => formatTestList([name])))}`
	};
	for (const { kind, tests } of plan.broken) {
		const [asked, why] = kind === "apart" ? ["not in the same shard", "too few shards, or they are in one group"] : ["in the same shard", "the kept plan has them apart"];
		yield {
			code: "constraint-broken",
			message: `could not keep ${tests.join(" and ")} ${asked}: ${why}`
		};
	}
}
function* changedSince(reused) {
	if (reused !== null && reused.deleted.length > 0) yield {
		code: "tests-deleted",
		message: `${countOf(reused.deleted.length, "test")} of the first attempt's plan left out, not there any more: ${some$1(reused.deleted)}`
	};
	if (reused !== null && reused.added.length > 0) yield {
		code: "tests-added",
		message: `${countOf(reused.added.length, "test")} not in the first attempt's plan, added to the shortest shard: ${some$1(reused.added)}`
	};
}
function missedTarget(objective, plan) {
	if (objective?.kind !== "target" || plan.wallSeconds === null || plan.wallSeconds.p90 <= objective.seconds) return null;
	const target = formatSeconds(objective.seconds);
	const { setupSeconds } = plan.evidence;
	const longest = plan.shards.flatMap(({ tests }) => tests.slice(0, 1)).reduce((most, test) => most !== null && most.seconds >= test.seconds ? most : test, null);
	const can = `planned is the best there is, nine of ten runs within ${formatSeconds(plan.wallSeconds.p90)}`;
	if (longest && setupSeconds + longest.seconds > objective.seconds) return `no number of shards is done in ${target}: ${longest.name} alone takes ${formatSeconds(longest.seconds)}, and set-up ${formatSeconds(setupSeconds)}; ${can}`;
	return `${countOf(plan.shardCount, "shard")} are not done in ${target}: raise max-shards or concurrency, or divide long files; ${can}`;
}
function some$1(names) {
	const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : "";
	return names.slice(0, SHOWN).join(", ") + more;
}
// packages/core/scheduling/reuse-plan.ts
function reuseShards(kept, tests) {
	const byKey = new Map(tests.map((test) => [timingKey(test.name), test]));
	const known = new Set();
	const deleted = new Set();
	const shards = kept.shards.map((shard) => shard.filter(({ name }) => {
		const key = timingKey(name);
		const listed = byKey.has(key);
		(listed ? known : deleted).add(listed ? key : name);
		return listed;
	}));
	const added = tests.filter(({ name }) => !known.has(timingKey(name)));
	addToShortest(shards, added);
	return {
		shards: shards.filter((shard) => shard.length > 0),
		deleted: [...deleted],
		added: added.map(({ name }) => name)
	};
}
function addToShortest(shards, added) {
	if (added.length > 0 && shards.length === 0) shards.push([]);
	const seconds = shards.map((shard) => sumBy(shard, (test) => test.seconds));
	for (const test of added) {
		const shortest = seconds.indexOf(Math.min(...seconds));
		shards[shortest]?.push(test);
		seconds[shortest] = (seconds[shortest] ?? 0) + test.seconds;
	}
}
// packages/core/scheduling/tests/unique-tests.ts
function uniqueTests(names) {
	const seen = new Set();
	return names.toSorted().filter((name) => {
		const key = timingKey(name);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
// packages/core/scheduling/timings/machine-spread.ts
function machineSpread(timings) {
	const ratios = measuredOverExpected(timings);
	const jobs = ratios.length;
	const [usual, slow] = [median(ratios), quantile(ratios, ninthOfTen(jobs))];
	if (jobs < ENOUGH_JOBS || usual === null || slow === null) return {
		spread: DEFAULT_SPREAD,
		typicalError: null,
		jobs
	};
	return {
		spread: Math.min(MOST_SPREAD, Math.max(LEAST_SPREAD, slow / usual)),
		typicalError: median(ratios.map((ratio) => Math.abs(ratio - 1))),
		jobs
	};
}
function ninthOfTen(jobs) {
	return jobs < 2 ? 1 : Math.min(1, (.9 * (jobs + 1) - 1) / (jobs - 1));
}
const DEFAULT_SPREAD = 1.3;
const ENOUGH_JOBS = 9;
const EARLIER_RUNS = 3;
const LEAST_SPREAD = 1.03;
const MOST_SPREAD = 3;
const MOST_FILES$2 = 1e4;
const SHORTEST_SECONDS = 1;
function measuredOverExpected(timings) {
	const machines = new Map();
	const everyNth = Math.ceil(timings.byFile.size / MOST_FILES$2);
	let place = 0;
	for (const file of timings.byFile.keys()) {
		if (place++ % everyNth !== 0) continue;
		const history = timings.byFile.get(file) ?? [];
		for (const [index, { seconds, machine }] of history.entries()) {
			const earlier = history.slice(index + 1, index + 1 + EARLIER_RUNS);
			if (earlier.length === 0) break;
			const sums = machines.get(machine) ?? {
				measured: 0,
				expected: 0
			};
			machines.set(machine, sums);
			sums.measured += seconds;
			sums.expected += median(earlier.map((timing) => timing.seconds)) ?? 0;
		}
	}
	return [...machines.values()].filter(({ expected }) => expected >= SHORTEST_SECONDS).map(({ measured, expected }) => measured / expected);
}
// packages/core/scheduling/plan-shards.ts
const BALANCED = { kind: "balanced" };
function planShards(tests, evidence, machines, wanted) {
	const { setup, price, concurrency } = machines;
	const { shards, maxShards, objective = BALANCED, kept = null } = wanted;
	const runner = tests.runner ?? "custom";
	const names = uniqueTests(tests.names);
	const estimates = estimateSeconds(names, evidence.timings, evidence.sizes);
	const constraints = withSweeps(tests.constraints ?? NO_CONSTRAINTS, names, testRunner(runner));
	const reused = kept && reuseShards(kept, estimates);
	const packer = reused ? keptPacker(reused.shards, constraints) : partsPacker({
		tests: estimates,
		constraints,
		...splittableFiles(estimates, tests.inside, constraints, testRunner(runner))
	});
	const spread = machineSpread(evidence.timings);
	const pricer = shardPricer({
		setupSeconds: setup.seconds,
		usdPerMinute: price.usdPerMinute,
		spread: spread.spread,
		...concurrency !== void 0 && { concurrency }
	});
	const count = reused ? reused.shards.length : countShards(packer, pricer, {
		...wanted,
		objective
	});
	const loads = packer.pack(count);
	const alternatives = listAlternatives(count, packer, pricer, Math.min(maxShards, concurrency ?? 256));
	const planned = loads.flatMap(({ items }) => items);
	const slowest = loads.reduce((most, load) => Math.max(most, load.seconds), 0);
	const sources = countSources(planned.filter(({ part }) => (part?.number ?? 1) === 1));
	const measured = sources.default < planned.length;
	const chosen = alternatives.find((row) => row.shards === loads.length);
	const plan = {
		shards: loads.map(({ items, seconds }, index) => ({
			shard: index + 1,
			tests: items,
			seconds: roundTo(seconds, 3)
		})),
		shardCount: loads.length,
		planHash: planHash(loads.map(({ items }) => items)),
		runner,
		lowerBoundSeconds: roundTo(lowerBoundSeconds(planned, loads.length), 3),
		bound: proveBound(piecesOf(planned, packer), loads.length, slowest),
		choice: choiceOf(reused, wanted),
		alternatives: measured ? alternatives : [],
		worthIt: judgeWorth({
			shards: loads.length,
			balanced: shards === "auto" && maxShards > 1 && objective.kind === "balanced",
			measured,
			setupSeconds: setup.seconds,
			slowest,
			slowestByCount: slowestByCount(estimates, loads.length)
		}),
		wallSeconds: measured && chosen ? {
			p50: chosen.wallP50,
			p90: chosen.wallP90
		} : null,
		sources,
		evidence: planEvidence(evidence, machines, wanted, spread),
		broken: brokenConstraints(loads.map(({ items }) => items.map(({ name }) => name)), constraints)
	};
	const facts = {
		named: tests.names.length,
		unique: names.length,
		reused
	};
	return {
		...plan,
		warnings: [...planWarnings(wanted, plan, facts)]
	};
}
function withSweeps({ together, apart }, names, runner) {
	return {
		together: [...together, ...runner.sweeps?.(names) ?? []],
		apart
	};
}
function choiceOf(reused, { shards, objective = BALANCED }) {
	if (reused !== null) return { kind: "kept" };
	return shards === "auto" ? objective : { kind: "given" };
}
function piecesOf(planned, packer) {
	return planned.some(({ part }) => part !== void 0) ? planned.toSorted(longestFirst) : packer.pieces;
}
function countSources(estimates) {
	const counts = {
		history: 0,
		folder: 0,
		default: 0
	};
	for (const { source } of estimates) counts[source]++;
	return counts;
}
// packages/core/scheduling/tests/suite-names.ts
const INTEGER = /(?<![\w.])\d{1,4}(?![\w.])/g;
function suiteNames(jobs) {
	const families = groupBy(new Set(jobs), (job) => job.replace(INTEGER, "#"));
	const suites = new Map();
	for (const family of families.values()) {
		const isShardNumber = shardNumberPlaces(family);
		for (const job of family) {
			let place = 0;
			suites.set(job, job.replace(INTEGER, (digits) => isShardNumber[place++] ? "#" : digits));
		}
	}
	return suites;
}
function shardNumberPlaces(family) {
	const rows = family.map((job) => (job.match(INTEGER) ?? []).map(Number));
	return (rows[0] ?? []).map((_, place) => {
		const values = new Set(rows.map((row) => row[place] ?? 0));
		return values.size > 1 && Math.min(...values) <= 1;
	});
}
// packages/core/scheduling/timings/measure-run.ts
function measuredEntries(tests, jobPrefix) {
	return tests.filter(({ seconds, job }) => seconds !== null && Number.isFinite(seconds) && seconds >= 0 && (job ?? "").startsWith(jobPrefix));
}
function measureRun(entries, table, isAlike) {
	const numbers = numberJobs(entries);
	const jobNames = [...numbers.keys()];
	const alike = jobNames.map(isAlike);
	const slowest = new Columns(table.size + entries.length);
	const sums = new Columns(table.size + entries.length);
	for (const suite of bySuite(entries, suiteNames(jobNames))) {
		sums.clear();
		suite.forEach(({ file, seconds, job }) => {
			sums.add(table.rowOf(timingKey(file)), seconds ?? 0, numbers.get(job ?? "") ?? 0);
		});
		slowest.replaceBy(sums, alike);
	}
	return {
		seconds: slowest.seconds,
		jobs: slowest.jobs,
		jobNames
	};
}
function numberJobs(entries) {
	const numbers = new Map();
	for (const { job } of entries) if (!numbers.has(job ?? "")) numbers.set(job ?? "", numbers.size);
	return numbers;
}
function bySuite(entries, suites) {
	return new Set(suites.values()).size === 1 ? [entries] : groupBy(entries, ({ job }) => suites.get(job ?? "")).values();
}
var Columns = class {
	seconds;
	jobs;
	constructor(rows) {
		this.seconds = new Float64Array(rows).fill(NaN);
		this.jobs = new Uint32Array(rows);
	}
	clear() {
		this.seconds.fill(NaN);
	}
	add(row, seconds, job) {
		const sum = this.seconds[row] ?? NaN;
		this.seconds[row] = Number.isNaN(sum) ? seconds : sum + seconds;
		this.jobs[row] = job;
	}
	replaceBy(other, alike) {
		for (let row = 0; row < other.seconds.length; row++) {
			const [theirs, ours] = [other.seconds[row] ?? NaN, this.seconds[row] ?? NaN];
			if (Number.isNaN(theirs)) continue;
			const [alikeTheirs, alikeOurs] = [alike[other.jobs[row] ?? 0], alike[this.jobs[row] ?? 0]];
			if ((alikeTheirs === alikeOurs ? ours > theirs : alikeOurs) && !Number.isNaN(ours)) continue;
			this.seconds[row] = theirs;
			this.jobs[row] = other.jobs[row] ?? 0;
		}
	}
};
// packages/core/scheduling/timings/timing-table.ts
const KEPT_PER_FILE = 10;
const FIRST_ROWS = 256;
var TimingTable = class {
	#rows = new Map();
	#counts = new Uint8Array(FIRST_ROWS);
	#seconds = new Float64Array(FIRST_ROWS * KEPT_PER_FILE);
	#machines = new Uint32Array(FIRST_ROWS * KEPT_PER_FILE);
	rowOf(file) {
		const known = this.#rows.get(file);
		if (known !== void 0) return known;
		const row = this.#rows.size;
		if (row === this.#counts.length) this.#grow();
		this.#rows.set(file, row);
		return row;
	}
	add(row, seconds, machine) {
		const count = this.#counts[row] ?? 0;
		if (count === KEPT_PER_FILE) return;
		this.#seconds[row * KEPT_PER_FILE + count] = seconds;
		this.#machines[row * KEPT_PER_FILE + count] = machine;
		this.#counts[row] = count + 1;
	}
	get size() {
		return this.#rows.size;
	}
	has(file) {
		return this.#rows.has(file);
	}
	keys() {
		return this.#rows.keys();
	}
	get(file) {
		const row = this.#rows.get(file);
		return row === void 0 ? void 0 : this.#timings(row);
	}
	*[Symbol.iterator]() {
		let row = 0;
		for (const file of this.#rows.keys()) yield [file, this.#timings(row++)];
	}
	#timings(row) {
		const timings = [];
		const start = row * KEPT_PER_FILE;
		for (let place = start; place < start + (this.#counts[row] ?? 0); place++) timings.push({
			seconds: this.#seconds[place] ?? 0,
			machine: this.#machines[place] ?? 0
		});
		return timings;
	}
	#grow() {
		const rows = 2 * this.#counts.length;
		const [counts, seconds, machines] = [
			this.#counts,
			this.#seconds,
			this.#machines
		];
		this.#counts = new Uint8Array(rows);
		this.#counts.set(counts);
		this.#seconds = new Float64Array(rows * KEPT_PER_FILE);
		this.#seconds.set(seconds);
		this.#machines = new Uint32Array(rows * KEPT_PER_FILE);
		this.#machines.set(machines);
	}
};
// packages/core/scheduling/timings/test-timings.ts
function testTimings(records, { job = "", runsOn } = {}) {
	const byFile = new TimingTable();
	const machines = [];
	let runs = 0;
	let forkRuns = 0;
	for (const record of [...records].sort(newestFirst)) {
		const entries = measuredEntries(record.tests ?? [], job);
		if (entries.length === 0) continue;
		if (record.trust !== "trusted") {
			forkRuns++;
			continue;
		}
		const isAlike = jobsAlike(record, runsOn);
		const measured = measureRun(entries, byFile, isAlike);
		const numbers = measured.jobNames.map((job) => machines.push({
			run: runs,
			alike: isAlike(job)
		}) - 1);
		for (let row = 0; row < byFile.size; row++) {
			const seconds = measured.seconds[row] ?? NaN;
			if (!Number.isNaN(seconds)) byFile.add(row, seconds, numbers[measured.jobs[row] ?? 0] ?? 0);
		}
		runs++;
	}
	return {
		byFile,
		runs,
		forkRuns,
		machines
	};
}
function jobsAlike({ jobs }, label) {
	if (label === void 0) return () => true;
	const alike = new Set(jobs?.filter(({ runner }) => runner?.labels.includes(label)).map(({ name }) => name));
	return (job) => alike.has(job);
}
function startedAt(record) {
	const time = Date.parse(record.started_at ?? record.created_at ?? "");
	return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
function newestFirst(a, b) {
	return startedAt(b) - startedAt(a) || b.run_id - a.run_id || b.attempt - a.attempt;
}
// packages/core/scheduling/runners/go-packages.ts
function goPackages(files, module) {
	const packages = files.map((file) => {
		if (!file.endsWith("_test.go")) return file;
		const folder = folderOf(file).replace(/^(?:\.(?:\/|$))+/, "");
		if (module !== null) return folder === "" ? module : `${module}/${folder}`;
		return folder === "" ? "." : `./${folder}`;
	});
	return [...new Set(packages)];
}
function goModule(text) {
	return /^module\s+"?([^\s"]+)"?/m.exec(text ?? "")?.[1] ?? null;
}
function goFolder(name, module) {
	if (name === module || name === ".") return "";
	if (module !== null && name.startsWith(`${module}/`)) return name.slice(module.length + 1);
	return name.startsWith("./") ? name.slice(2) : null;
}
// packages/core/scheduling/timings/recorded-cases.ts
function recordedCases({ cases }) {
	if (cases == null || cases.length === 0) return null;
	return cases.map(({ name, seconds, outcome }) => ({
		name,
		seconds: outcome === "skipped" ? 0 : seconds ?? 0
	}));
}
// packages/core/scheduling/timings/case-timings.ts
const NEWEST_RUNS = 3;
function caseTimings(records, wanted, jobPrefix = "") {
	const runsOfFile = new Map([...wanted].map((key) => [key, []]));
	const open = new Set(wanted);
	for (const record of [...records].sort(newestFirst$1)) {
		if (open.size === 0) break;
		if (record.trust !== "trusted") continue;
		for (const [key, run] of casesOf$1(record, jobPrefix, open)) if ((runsOfFile.get(key) ?? []).push(run) >= NEWEST_RUNS) open.delete(key);
	}
	return new Map([...runsOfFile].flatMap(([key, runs]) => runs.length === 0 ? [] : [[key, medianOf(runs)]]));
}
function medianOf(runs) {
	const values = new Map();
	for (const { seconds } of runs) for (const [name, value] of seconds) values.set(name, [...values.get(name) ?? [], value]);
	return {
		cases: [...values].map(([name, list]) => ({
			name,
			seconds: median(list) ?? 0
		})),
		unnamed: Math.max(0, (runs[0]?.tests ?? 0) - (runs[0]?.seconds.size ?? 0))
	};
}
function casesOf$1({ tests }, prefix, wanted) {
	const byFile = new Map();
	for (const entry of tests ?? []) {
		const key = timingKey(entry.file);
		const cases = wanted.has(key) && (entry.job ?? "").startsWith(prefix) ? recordedCases(entry) : null;
		if (cases === null) continue;
		const run = byFile.get(key) ?? {
			seconds: new Map(),
			tests: 0
		};
		byFile.set(key, run);
		for (const { name, seconds } of mergeNames(cases)) run.seconds.set(name, Math.max(seconds, run.seconds.get(name) ?? 0));
		run.tests = Math.max(run.tests, (entry.tests ?? 0) - (cases.length - new Set(cases.map(({ name }) => name)).size));
	}
	return byFile;
}
function mergeNames(cases) {
	const sums = new Map();
	for (const { name, seconds } of cases) addTo(sums, name, seconds);
	return [...sums].map(([name, seconds]) => ({
		name,
		seconds
	}));
}
// actions/plan-shards/read-inside.ts
const MOST_FILES$1 = 64;
const LONGEST$1 = 1048576;
async function readInside(tests, { records, timings }, { runner, job, "split-files": wanted }, workspace) {
	if (wanted === "never" || testRunner(runner).division === void 0 || !records.some(hasCases)) return void 0;
	const longest = longestTests(tests, timings);
	const cases = caseTimings(records, new Set(longest.values()), job);
	const textOf = runner === "go" ? await packageReader(workspace) : fileReader(workspace);
	const files = [...longest].map(async ([name, key]) => {
		const ofFile = cases.get(key);
		const text = ofFile === void 0 ? null : await textOf(name);
		return ofFile === void 0 || text === null ? [] : [[name, {
			cases: ofFile,
			text
		}]];
	});
	return new Map((await Promise.all(files)).flat());
}
function hasCases({ tests }) {
	return tests?.some(({ cases }) => (cases?.length ?? 0) > 0) ?? false;
}
function longestTests(tests, timings) {
	const recorded = matchNames(tests, timings.byFile.keys());
	const longest = tests.flatMap((name) => {
		const key = recorded.get(timingKey(name));
		const [newest] = key !== void 0 && timings.byFile.get(key) || [];
		return key === void 0 || newest === void 0 ? [] : [{
			name,
			key,
			seconds: newest.seconds
		}];
	}).sort((a, b) => b.seconds - a.seconds || compareText(a.name, b.name)).slice(0, MOST_FILES$1);
	return new Map(longest.map(({ name, key }) => [name, key]));
}
function fileReader(workspace) {
	return (name) => workspace.read(timingKey(name), LONGEST$1).catch(() => null);
}
async function packageReader(workspace) {
	const read = fileReader(workspace);
	const module = goModule(await read("go.mod"));
	return async (name) => {
		const folder = goFolder(name, module);
		if (folder === null || /[*?[\]{}()!]/.test(folder)) return null;
		const files = await workspace.glob([folder === "" ? "*_test.go" : `${folder}/*_test.go`]);
		const texts = await Promise.all(files.map(read));
		return texts.every((text) => text !== null) ? texts.join("\n") : null;
	};
}
// packages/core/scheduling/tests/match-patterns.ts
async function matchPatterns(names, patterns) {
	if (patterns.length === 0 || names.length === 0) return [];
	const { Minimatch } = await import("./vendor/minimatch.js");
	const known = new Set(names);
	const exact = new Set(patterns.filter((pattern) => known.has(pattern)));
	const globs = patterns.filter((pattern) => !exact.has(pattern)).map((pattern) => new Minimatch(pattern, {
		dot: true,
		nocomment: true,
		nonegate: true
	}));
	return names.filter((name) => exact.has(name) || globs.some((glob) => glob.match(name)));
}
// actions/plan-shards/read-sets.ts
async function readSets(lines, names) {
	return (await matched(lines, names)).filter((set) => set.length > 1);
}
async function idleSets(lines, names) {
	const sets = await matched(lines, names);
	return lines.filter((_, index) => (sets[index]?.length ?? 0) < 2);
}
function matched(lines, names) {
	return Promise.all(lines.map((line) => matchPatterns(names, patternsOf(line))));
}
function patternsOf(line) {
	if (!line.startsWith("[")) return line.split(/\s+/);
	try {
		const value = JSON.parse(line);
		if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
	} catch {}
	return line.split(/\s+/);
}
// actions/plan-shards/read-sizes.ts
const MOST_FILES = 2e3;
const LONGEST = 1048576;
const AT_ONCE = 32;
const CARRIAGE_RETURN = 13;
async function readSizes(tests, timings, workspace) {
	if (tests.length > MOST_FILES || timings.byFile.size === 0) return void 0;
	if (matchNames(tests, timings.byFile.keys()).size >= new Set(tests).size) return void 0;
	const sizes = new Map();
	for (let from = 0; from < tests.length; from += AT_ONCE) {
		const names = tests.slice(from, from + AT_ONCE);
		const found = await Promise.all(names.map((name) => sizeOf(name, workspace)));
		for (const [index, name] of names.entries()) sizes.set(name, found[index] ?? 0);
	}
	return sizes;
}
async function sizeOf(name, workspace) {
	const bytes = await workspace.readBytes(name, LONGEST).catch(() => null);
	return bytes === null ? 0 : bytes.filter((byte) => byte !== CARRIAGE_RETURN).length;
}
// actions/plan-shards/make-plan.ts
async function makePlan({ values, tests, records, kept = null, total }, { workspace, context }) {
	const labels = values["runs-on"] === void 0 ? learnRunner(records, values.job) : [values["runs-on"]];
	const timings = testTimings(records, {
		job: values.job,
		runsOn: labels ? tellingLabel(labels) : void 0
	});
	const sizes = await readSizes(tests, timings, workspace);
	const inside = kept === null ? await readInside(tests, {
		records,
		timings
	}, values, workspace) : void 0;
	const constraints = {
		together: await readSets(values.group, tests),
		apart: await readSets(values.exclusive, tests)
	};
	return planShards({
		names: tests,
		runner: values.runner,
		constraints,
		...inside && { inside }
	}, {
		timings,
		past: pastPlans(records, values.job),
		...sizes && { sizes }
	}, {
		setup: setupOf(values, records),
		price: priceOf(values, labels, context),
		concurrency: values.concurrency
	}, {
		shards: total ?? values.shards,
		minShards: values["min-shards"],
		maxShards: values["max-shards"],
		objective: objectiveOf(values),
		kept
	});
}
function setupOf({ "setup-seconds": given, job }, records) {
	return given === "auto" ? learnSetup(records, job) : {
		seconds: given,
		source: "given",
		jobs: 0
	};
}
function priceOf({ "price-per-minute": given }, labels, { isPublic }) {
	const label = (labels && tellingLabel(labels)) ?? null;
	if (given !== "auto") return {
		usdPerMinute: given,
		basis: "given",
		label
	};
	const { usdPerMinute, basis } = pricePerMinute(labels ?? [], {
		isPublic,
		time: null
	});
	if (usdPerMinute !== null && basis !== "unknown") return {
		usdPerMinute,
		basis,
		label
	};
	return {
		usdPerMinute: pricePerMinute(labels ?? [], {
			isPublic: false,
			time: null
		}).usdPerMinute ?? STANDARD_PRICE,
		basis: "assumed",
		label
	};
}
const STANDARD_PRICE = .006;
function objectiveOf(values) {
	const target = values["target-duration"];
	const weight = values["cost-weight"];
	if (target !== void 0) return {
		kind: "target",
		seconds: target
	};
	return weight === void 0 ? { kind: values.objective } : {
		kind: "cost-weight",
		usdPerSavedMinute: weight
	};
}
// packages/core/scheduling/page/plan-reasons.ts
function* planReasons(plan) {
	const { worthIt, sources, evidence } = plan;
	const measured = plan.wallSeconds !== null;
	if (!worthIt.decision) yield line`Planning by time is not worth it here: ${worthIt.reason}`;
	if (measured) yield* whySoMany(plan);
	if (measured && plan.shardCount > 1) yield* whyNotFaster(plan);
	yield* whichInParts(plan);
	if (worthIt.decision) yield worthIt.reason;
	if (sources.folder > 0 && sources.history > 0) yield `${countOf(sources.folder, "new test")} estimated from the folder`;
	if (evidence.forkRuns > 0) yield `${countOf(evidence.forkRuns, "run")} of forks left out`;
}
function* whySoMany({ choice, shardCount, evidence, worthIt, bound }) {
	const limit = evidence.concurrency;
	const { min, max } = evidence.allowed;
	if (choice.kind === "kept") yield "the plan of an earlier attempt or shard of this run, repeated test by test";
	else if (choice.kind !== "given" && shardCount === min && min > 1) yield `min-shards asks for no fewer than ${min}`;
	else if (choice.kind !== "given" && shardCount === max) yield `max-shards allows no more than ${max}`;
	else if (choice.kind !== "given" && choice.kind !== "cheapest" && limit !== null && shardCount === limit) yield `more than ${countOf(limit, "shard")} would wait for a runner`;
	else if (choice.kind === "balanced") {
		if (worthIt.code === "one-shard" || bound.kind === "single-file" || bound.kind === "group") return;
		yield `one more shard would save less than the ${formatSeconds(evidence.setupSeconds)} of set-up that it burns`;
	} else if (choice.kind === "fastest") yield "no other number is done more than 1 % earlier";
	else if (choice.kind === "cheapest") yield "no other number bills fewer minutes";
	else if (choice.kind === "cost-weight") yield `one more shard would cost more than ${formatUsd(choice.usdPerSavedMinute)} for each minute that it saves`;
	else if (choice.kind === "target") yield `the fewest with which nine of ten runs are done in ${formatSeconds(choice.seconds)}, or nearest to it`;
}
function* whichInParts({ shards }) {
	for (const { tests } of shards) for (const { name, part } of tests) if (part?.number === 1) yield line`${code(name)} takes longer than a fair share: it runs in ${part.of} parts`;
}
function* whyNotFaster({ bound, shards, shardCount }) {
	const longest = shards[0]?.tests[0];
	switch (bound.kind) {
		case "single-file":
			if (longest && longest.part === void 0) yield line`${code(longest.name)} (${formatSeconds(longest.seconds)}) sets the floor: no number of shards is done sooner, splitting it helps`;
			return;
		case "group":
			yield `tests that have to stay together (${formatSeconds(bound.seconds)}) set the floor`;
			return;
		case "few-files":
			yield `so few files divide no better over ${countOf(shardCount, "shard")}`;
			return;
		case "unproven":
			yield `no better division was found; it could be shorter by ${formatShare(bound.gap)} at most`;
			return;
		case "balanced": return;
	}
}
// packages/core/scheduling/page/plan-tables.ts
const MOST_ROWS$1 = 12;
const LONGEST_NAME = 32;
function shardTable$1(shards, measured) {
	if (shards.length === 0) return [];
	const slowest = shards[0]?.seconds ?? 0;
	return cutTable([
		{
			title: "shard",
			align: "right"
		},
		{
			title: measured ? "expected" : "weight",
			align: "right"
		},
		{ title: "share of the slowest" },
		{
			title: "tests",
			align: "right"
		},
		...measured ? [{ title: "longest" }] : []
	], shards.map(({ shard, seconds, tests }) => [
		String(shard),
		measured ? formatSeconds(seconds) : formatCount(seconds),
		bar(seconds, slowest),
		formatCount(tests.length),
		...measured ? [longestOf(tests)] : []
	]), "shard");
}
function longestOf([longest]) {
	if (longest === void 0) return "";
	const { name, part } = longest;
	const short = name.length > LONGEST_NAME ? `…${name.slice(-31)}` : name;
	return part === void 0 ? code(short) : line`${code(short)} part ${part.number} of ${part.of}`;
}
function alternativesTable({ alternatives, shardCount, evidence }) {
	if (alternatives.length < 2) return [];
	const { label, usdPerMinute, basis } = evidence.price;
	const hasPrice = usdPerMinute > 0;
	const price = `${basis === "assumed" ? "assumed price" : "price"}${label === null ? "" : ` on ${label}`}`;
	const columns = [
		{
			title: "shards",
			align: "right"
		},
		{
			title: "done in (nine of ten within)",
			align: "right"
		},
		{
			title: "billed minutes",
			align: "right"
		},
		...hasPrice ? [{
			title: price,
			align: "right"
		}] : []
	];
	const rows = nearChosen(alternatives, shardCount).map((row) => [
		row.shards === shardCount ? strong(`${row.shards} (chosen)`) : String(row.shards),
		`${formatSeconds(row.wallP50)} (${formatSeconds(row.wallP90)})`,
		formatCount(row.billedMinutes),
		...hasPrice ? [formatUsd(row.usd)] : []
	]);
	const title = `Why ${shardCount}: shards against time and ${hasPrice ? "price" : "billed minutes"} (${countOf(rows.length, "row")})`;
	return [details(title, [table(columns, rows)])];
}
function lastPlanTable({ shards, runId }) {
	const columns = [
		{
			title: "shard",
			align: "right"
		},
		{
			title: "predicted",
			align: "right"
		},
		{
			title: "actual",
			align: "right"
		},
		{
			title: "change",
			align: "right"
		}
	];
	const rows = shards.map(({ shard, predicted, actual }) => [
		String(shard),
		formatSeconds(predicted),
		formatSeconds(actual),
		formatChange(predicted > 0 ? actual / predicted - 1 : null)
	]);
	const title = `The plan before, in run ${runId}: tests predicted against actual (${countOf(rows.length, "shard")})`;
	return [details(title, cutTable(columns, rows, "shard"))];
}
function cutTable(columns, rows, noun) {
	const rest = rows.slice(MOST_ROWS$1);
	const more = countOf(rest.length, `more ${noun}`);
	return [table(columns, rows.slice(0, MOST_ROWS$1)), ...rest.length > 0 ? [details(more, [table(columns, rest)])] : []];
}
function nearChosen(rows, chosen) {
	const index = rows.findIndex((row) => row.shards === chosen);
	const first = Math.max(0, Math.min(index - MOST_ROWS$1 / 2, rows.length - MOST_ROWS$1));
	return rows.slice(first, first + MOST_ROWS$1);
}
// packages/core/scheduling/page/plan-summary.ts
const MOST_WARNINGS = 3;
function planSummary(plan, own) {
	if (plan.shardCount === 0) return {
		title: "plan-shards",
		blocks: [paragraph(headline$1(plan))]
	};
	return {
		title: "plan-shards",
		blocks: [
			...own === void 0 ? [] : [paragraph(ownLine(plan, own))],
			paragraph(headline$1(plan)),
			bullets([...planReasons(plan)].slice(0, 3)),
			...plan.warnings.slice(0, MOST_WARNINGS).map(({ message }) => paragraph(line`⚠️ warning: ${message}`)),
			paragraph(trust$1(plan)),
			...shardTable$1(plan.shards, plan.wallSeconds !== null),
			...alternativesTable(plan),
			...plan.evidence.past === null ? [] : lastPlanTable(plan.evidence.past.last)
		]
	};
}
function ownLine({ shards, planHash, wallSeconds }, own) {
	const { tests = [], seconds = 0 } = shards[own.shard - 1] ?? {};
	const expected = wallSeconds === null ? "" : `, about ${formatSeconds(seconds)} of tests`;
	const what = `Shard ${own.shard} of ${own.total}: ${countOf(tests.length, "test")}${expected}.`;
	return line`${strong(what)} Plan ${code(planHash.slice(0, 12))}.`;
}
function headline$1({ shardCount, wallSeconds, alternatives, sources, evidence }) {
	const shards = countOf(shardCount, "shard");
	if (shardCount === 0) return line`⚠️ ${strong("No tests, no shards.")}`;
	if (wallSeconds === null) return line`⏳ ${strong(`${shards}, split by count`)}: none of ${countOf(sources.default, "test")} was measured yet.`;
	const chosen = alternatives.find((row) => row.shards === shardCount);
	const single = alternatives.find((row) => row.shards === 1);
	const decision = line`✅ ${strong(`${shards}, about ${formatSeconds(wallSeconds.p50)}`)}`;
	if (shardCount === 1 || single === void 0 || chosen === void 0) return [decision, "."];
	return [decision, ` instead of ${formatSeconds(single.wallP50)} in one job; ${priceChange(chosen, single, evidence.price)}.`];
}
function priceChange(chosen, single, { basis, usdPerMinute }) {
	if (basis === "public") return "no charge: standard runners are free in public repositories";
	if (basis === "self-hosted") return "no charge: machines of your own";
	const usd = chosen.usd - single.usd;
	if (usd === 0) return "the same price";
	const assumed = basis === "assumed" ? `, if a minute costs ${formatUsd(usdPerMinute)}` : "";
	return `${formatUsd(Math.abs(usd))} ${usd > 0 ? "more" : "less"} per run${assumed}`;
}
function trust$1(plan) {
	const { evidence, wallSeconds } = plan;
	const { setupSeconds, setup } = evidence;
	if (wallSeconds === null) return "Not enough history yet: every test counts the same. One recorded run with test reports is enough for a first plan by time.";
	return `${`Nine of ten such runs should be done within ${formatSeconds(wallSeconds.p90)}, of which ${formatSeconds(setupSeconds)} is set-up${SETUP_KNOWN[setup.source](setup.jobs)}.`}${beyondTheTable(plan)} ${howRight(evidence)}`;
}
const LEAST_BEYOND = .05;
function beyondTheTable({ shards, shardCount, wallSeconds, evidence }) {
	const slowest = shards.reduce((most, { seconds }) => Math.max(most, seconds), 0);
	const { setupSeconds, concurrency } = evidence;
	const wall = wallSeconds?.p50 ?? 0;
	const beyond = wall - setupSeconds - slowest;
	if (beyond < LEAST_BEYOND * wall) return "";
	if (concurrency !== null && shardCount > concurrency) return ` With ${countOf(concurrency, "job")} at once, waiting and machines that differ add ${formatSeconds(beyond)} to the times below.`;
	return ` Machines differ: the slowest of ${shardCount} usually adds ${formatSeconds(beyond)} to the times below.`;
}
function howRight({ past, runs, typicalError, jobsCompared }) {
	if (past !== null) {
		const { predicted, actual } = slowestOf$1(past.last);
		const last = `the slowest shard's tests took ${formatSeconds(actual)}, predicted ${formatSeconds(predicted)} (${formatChange(predicted > 0 ? actual / predicted - 1 : null)})`;
		if (past.plans === 1) return `In the last plan ${last}.`;
		return `In the last plan ${last}; half of ${countOf(past.plans, "plan")} were within ${formatShare(past.typicalError)}.`;
	}
	if (typicalError === null) return `From ${countOf(runs, "run")}; not enough jobs yet to measure the error, so the range is a default.`;
	return `Typical error of a job here ${formatShare(typicalError)} (${countOf(jobsCompared, "job")}, ${countOf(runs, "run")}).`;
}
const SETUP_KNOWN = {
	given: () => "",
	learnt: (jobs) => ` (learnt from ${countOf(jobs, "job")})`,
	default: () => " (the default until three jobs are recorded)"
};
// packages/core/scheduling/published-plan.ts
function publishedPlan(plan) {
	return {
		...plan,
		shards: plan.shards.map((shard) => ({
			...shard,
			tests: shard.tests.map(publishedTest)
		}))
	};
}
function publishedTest(test) {
	const { typicalSeconds, ...rest } = test;
	return typicalSeconds === void 0 ? test : {
		...rest,
		seconds: typicalSeconds,
		expectedSeconds: test.seconds
	};
}
// packages/core/scheduling/to-matrix.ts
const MOST_CHARACTERS = 45e4;
const MOST_BYTES_PER_LIST = 12e4;
function toMatrix(plan, planPath) {
	const measured = plan.wallSeconds !== null;
	const { args } = testRunner(plan.runner);
	const entries = plan.shards.map(({ shard, tests, seconds }) => ({
		shard,
		total: plan.shardCount,
		name: `${shard}/${plan.shardCount}`,
		files: formatTestList(namesOf(tests)),
		args: formatTestList(args(tests)),
		"predicted-seconds": measured ? roundTo(seconds, 1) : null
	}));
	const text = JSON.stringify({ include: entries });
	const listsFit = entries.every(({ files, args }) => fitsVariable(files) && fitsVariable(args));
	if (text.length <= MOST_CHARACTERS && listsFit) return {
		text,
		hasFiles: true
	};
	const include = entries.map((entry) => ({
		...entry,
		files: "",
		args: "",
		plan: planPath
	}));
	return {
		text: JSON.stringify({ include }),
		hasFiles: false
	};
}
function namesOf(tests) {
	return [...new Set(tests.map((test) => test.name))];
}
function fitsVariable(list) {
	return Buffer.byteLength(list) <= MOST_BYTES_PER_LIST;
}
// packages/core/scheduling/estimates/planned-test.ts
function testLabel({ name, part }) {
	return part === void 0 ? name : `${name} (part ${part.number} of ${part.of})`;
}
// packages/core/scheduling/kept-plan.ts
const PLAN_SCHEMA = "paceline.plan/1";
const LIMITS = {
	shards: 256,
	tests: 1e6,
	cases: 1e5,
	name: 32768,
	seconds: 3024e3
};
const SOURCES = {
	history: true,
	folder: true,
	default: true
};
function keptPlan(shards, runner) {
	return {
		schema: PLAN_SCHEMA,
		planHash: planHash(shards),
		...runner !== void 0 && { runner },
		shards
	};
}
function parseKeptPlan(value) {
	if (!isObject(value) || value.schema !== PLAN_SCHEMA || !Array.isArray(value.shards)) return null;
	if (value.shards.length > LIMITS.shards) return null;
	const shards = [];
	const labels = new Set();
	for (const given of value.shards) {
		const shard = readShard(given, labels);
		if (shard === null) return null;
		shards.push(shard);
	}
	const plan = keptPlan(shards, RUNNER_NAMES.find((name) => name === value.runner));
	return plan.planHash === value.planHash ? plan : null;
}
function readShard(given, labels) {
	if (!Array.isArray(given) || given.length === 0 || labels.size + given.length > LIMITS.tests) return null;
	const shard = [];
	for (const item of given) {
		const test = readTest(item);
		if (test === null) return null;
		const label = testLabel(test);
		if (labels.has(label)) return null;
		labels.add(label);
		shard.push(test);
	}
	return shard;
}
function readTest(value) {
	if (!isObject(value)) return null;
	const { name, seconds, source } = value;
	if (!isName(name) || typeof source !== "string" || !isSource(source)) return null;
	if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LIMITS.seconds)) return null;
	if (value.part === void 0) return {
		name,
		seconds,
		source
	};
	const part = readPart(value.part);
	return part && {
		name,
		seconds,
		source,
		part
	};
}
function readPart(value) {
	if (!isObject(value)) return null;
	const { number, of, kind, cases } = value;
	if (!isCount(number) || !isCount(of) || number > of || kind !== "only" && kind !== "except") return null;
	if (!Array.isArray(cases) || cases.length > LIMITS.cases || !cases.every(isName)) return null;
	return {
		number,
		of,
		kind,
		cases
	};
}
function isName(value) {
	return typeof value === "string" && value !== "" && value.length <= LIMITS.name;
}
function isSource(value) {
	return Object.hasOwn(SOURCES, value);
}
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= LIMITS.shards;
}
// packages/core/scheduling/plan-artifact.ts
const HASH_LENGTH = 12;
const LONGEST_JOB = 100;
const ENDING = /^(?:-shard-(\d{1,3})-of-(\d{1,3})-([0-9a-f]{12}))?(?:-attempt-(\d{1,4}))?$/;
function planArtifactBase(runId, job = "") {
	const part = job.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "").slice(0, LONGEST_JOB);
	return `paceline-plan-${runId}${part === "" ? "" : `-${part}`}`;
}
function planArtifactName(base, { own, attempt }) {
	return `${base}${own === null ? "" : `-shard-${own.shard}-of-${own.total}-${own.hash.slice(0, HASH_LENGTH)}`}${attempt > 1 ? `-attempt-${attempt}` : ""}`;
}
function parsePlanArtifact(base, name) {
	const match = name.startsWith(base) ? ENDING.exec(name.slice(base.length)) : null;
	if (match === null) return null;
	const [, shard, total, hash, attempt] = match;
	return {
		own: shard && total && hash ? {
			shard: Number(shard),
			total: Number(total),
			hash
		} : null,
		attempt: Number(attempt ?? 1)
	};
}
// actions/plan-shards/kept-plans.ts
const LARGEST$1 = 20971520;
const MOST_LISTED = 2e3;
const NO_TOKEN = "no token for GitHub's API";
async function listPlans({ context, rest }, job) {
	const { repository, runId } = context;
	if (repository === null || runId === null) return [];
	if (rest === null) throw new PacelineError("api-unauthorized", NO_TOKEN);
	const base = planArtifactBase(runId, job);
	const plans = [];
	let listed = 0;
	for await (const item of rest.pages(`/repos/${repository}/actions/runs/${runId}/artifacts`, {}, "artifacts")) {
		const plan = readListed(item, base);
		if (plan !== null) plans.push(plan);
		listed += 1;
		if (listed >= MOST_LISTED) break;
	}
	return plans.sort((a, b) => a.id - b.id);
}
async function readPlan({ id }, { context, rest }) {
	if (rest === null) throw new PacelineError("api-unauthorized", NO_TOKEN);
	const zip = await rest.bytes(`/repos/${context.repository}/actions/artifacts/${id}/zip`, LARGEST$1);
	const { unzipRecords } = await import("./shared/unzip-records.js").then((n) => n.n);
	const record = JSON.parse(await unzipRecords(zip));
	const decisions = isObject(record) ? record.decisions : null;
	const decision = Array.isArray(decisions) ? decisions[0] : null;
	return isObject(decision) ? parseKeptPlan(decision.decision) : null;
}
async function readFirst(plans, ports) {
	let problem = null;
	for (const plan of plans.slice(0, 3)) try {
		const kept = await readPlan(plan, ports);
		if (kept !== null) return {
			kept,
			problem: null
		};
		problem = `${plan.name}: holds no plan`;
	} catch (error) {
		problem = `${plan.name}: ${messageOf(error)}`;
	}
	return {
		kept: null,
		problem
	};
}
const STORED_PLAN = "stored-plan";
function keepPlan(plan, { context, now }, job, own) {
	const { runId, attempt } = context;
	if (runId === null) return {};
	const kept = keptPlan(plan.shards.map(({ tests }) => tests), plan.runner);
	const decision = {
		action: "plan-shards",
		id: plan.planHash,
		decided_at: now().toISOString(),
		decision: kept
	};
	const record = {
		...partRecord(context, runId),
		decisions: [{
			...decision,
			evidence: null,
			outcome: null
		}]
	};
	const name = planArtifactName(planArtifactBase(runId, job), {
		own,
		attempt
	});
	return { [STORED_PLAN]: {
		kind: "keep-records",
		store: "artifact",
		name,
		records: [record]
	} };
}
function readListed(item, base) {
	if (!isObject(item) || item.expired === true) return null;
	const { id, name } = item;
	if (typeof id !== "number" || typeof name !== "string") return null;
	const artifact = parsePlanArtifact(base, name);
	return artifact && {
		...artifact,
		id,
		name
	};
}
// actions/plan-shards/plan-decision.ts
function planDecision(plan, own) {
	const { shards, shardCount, planHash, wallSeconds, worthIt, sources, evidence } = plan;
	const told = own === void 0 ? shards : shards.slice(own.shard - 1, own.shard);
	if (told.length === 0) return [];
	return [{
		decision: {
			planHash,
			shardCount,
			...own !== void 0 && {
				shard: own.shard,
				of: own.total
			},
			shards: told.map(({ seconds, tests }) => ({
				seconds,
				tests: tests.length
			})),
			wallSeconds,
			worthIt: worthIt.decision
		},
		evidence: {
			sources,
			...evidence
		}
	}];
}
// actions/plan-shards/plan-files.ts
function planPaths({ context, temp }, job = "") {
	if (context.runId === null) return null;
	const suite = job.replace(/[^A-Za-z0-9]+/g, "-").slice(0, LONGEST_SUITE);
	const folder = `${temp === null ? ".paceline" : `${temp.replace(/\/$/, "")}/paceline`}${suite === "" ? "" : `/${suite}`}`;
	return {
		plan: `${folder}/shard-plan.json`,
		files: `${folder}/shard-files.txt`,
		args: `${folder}/shard-args.txt`
	};
}
const LONGEST_SUITE = 60;
function writePlan(plan, paths) {
	if (paths === null) return {};
	const kept = keptPlan(plan.shards.map(({ tests }) => tests), plan.runner);
	const args = plan.shards.map(({ tests }) => testRunner(plan.runner).args(tests));
	return { plan: {
		kind: "write-file",
		path: paths.plan,
		content: `${JSON.stringify({
			...kept,
			args
		})}\n`
	} };
}
function writeLists({ shard }, plan, paths) {
	if (paths === null) return {};
	const tests = plan.shards[shard - 1]?.tests ?? [];
	const args = tests.length === 0 ? [] : testRunner(plan.runner).args(tests);
	return {
		files: {
			kind: "write-file",
			path: paths.files,
			content: asLines(namesOf(tests))
		},
		args: {
			kind: "write-file",
			path: paths.args,
			content: asLines(args)
		}
	};
}
function asLines(list) {
	return list.length === 0 ? "" : `${formatTestList(list)}\n`;
}
// actions/plan-shards/plan-result.ts
const outputs = {
	matrix: "The matrix for `fromJSON`: `shard`, `total`, `name`, `files`, `args` and `predicted-seconds` of each job.",
	"shard-count": "How many shards there are.",
	"predicted-wall-seconds": "Seconds until the slowest shard is done, set-up included; empty without history, and with `verify`.",
	"worth-it": "`true` when the plan is clearly better than a split by number of files; empty with `verify`.",
	"plan-hash": "SHA-256 of the plan: two jobs with the same hash run the same plan.",
	"plan-path": "File with the whole plan, in the runner's folder for temporary files; empty outside a workflow run.",
	files: "With `shard`: this shard's tests, one per line; empty when there are none or too many (then read `files-path`).",
	"files-path": "With `shard`: file with this shard's tests, one per line; empty outside a workflow run.",
	args: "With `shard`: this shard's arguments for the test runner, one per line; empty like `files`.",
	"args-path": "With `shard`: file with these arguments, one per line; empty outside a workflow run.",
	"has-tests": "With `shard`: `true` when this shard has tests. A runner that is given no file often runs all."
};
function planOutputs(plan, more) {
	return {
		matrix: null,
		"shard-count": plan.shardCount,
		"predicted-wall-seconds": plan.wallSeconds?.p50 ?? null,
		"worth-it": plan.worthIt.decision,
		"plan-hash": plan.planHash,
		"plan-path": null,
		files: null,
		"files-path": null,
		args: null,
		"args-path": null,
		"has-tests": null,
		...more
	};
}
function warning(message) {
	return {
		level: "warning",
		title: "plan-shards",
		message
	};
}
function tellUnkept({ [STORED_PLAN]: outcome }) {
	if (outcome === void 0 || outcome.done) return [];
	return [{
		level: "notice",
		title: "plan-shards",
		message: `the plan was not kept (${outcome.reason}): a re-run plans anew, and verify needs the file of plan-path`
	}];
}
// actions/plan-shards/read-tests.ts
async function readTests(inputs, workspace) {
	const problems = [...contradictions(inputs)];
	if (problems.length > 0) throw new InputError(problems);
	const usual = testRunner(inputs.runner).globs;
	const lines = inputs.tests.length > 0 ? inputs.tests : usual;
	const globs = lines.filter(isGlob);
	const names = parseTestList(lines.filter((line) => !isGlob(line)).join("\n"));
	const found = [...globs.length > 0 ? await workspace.glob(globs) : [], ...names];
	const tests = inputs.runner === "go" ? await asPackages(found, workspace) : found;
	if (tests.length === 0 && !inputs["allow-empty"]) throw new InputError([{
		name: "tests",
		place: "input",
		given: shown(lines.join(", ")),
		expected: "at least one test (or allow-empty: true)"
	}]);
	return tests;
}
const MOST_GLOBS = 50;
async function unmatchedGlobs({ tests }, workspace) {
	const globs = tests.filter(isGlob).slice(0, MOST_GLOBS);
	const excluded = globs.filter((glob) => glob.startsWith("!"));
	const wanted = globs.filter((glob) => !glob.startsWith("!"));
	const found = await Promise.all(wanted.map((glob) => workspace.glob([glob, ...excluded])));
	return wanted.filter((_, index) => found[index]?.length === 0);
}
async function asPackages(files, workspace) {
	return goPackages(files, goModule(await workspace.read("go.mod").catch(() => null)));
}
function* contradictions(inputs) {
	const { "min-shards": min, "max-shards": max, objective } = inputs;
	if (min > max) yield {
		name: "min-shards",
		place: "input",
		given: String(min),
		expected: `no more than max-shards, ${max}`
	};
	const { "target-duration": target, "cost-weight": weight } = inputs;
	if (target !== void 0 && (weight !== void 0 || objective !== "balanced")) yield {
		name: "target-duration",
		place: "input",
		given: `${target} s`,
		expected: "no other objective beside it"
	};
	else if (weight !== void 0 && objective !== "balanced") yield {
		name: "cost-weight",
		place: "input",
		given: String(weight),
		expected: "no other objective beside it"
	};
}
function isGlob(line) {
	if (line.startsWith("\"") || line.includes("::") || line.includes("\0")) return false;
	return line.startsWith("!") || /[*?]/.test(line);
}
function shown(given) {
	return given.length > 200 ? `${given.slice(0, 200)}…` : given;
}
// actions/plan-shards/tell-unmatched.ts
async function tellUnmatched(values, tests, workspace) {
	const globs = values["allow-empty"] ? [] : await unmatchedGlobs(values, workspace);
	const sets = async (name) => (await idleSets(values[name], tests)).map((line) => `${name}: fewer than two tests match ${line}`);
	return [
		...globs.map((glob) => `tests: no file matches ${glob}`),
		...await sets("group"),
		...await sets("exclusive")
	];
}
// actions/plan-shards/plan-matrix.ts
async function planMatrix(values, ports) {
	const tests = await readTests(values, ports.workspace);
	const { kept, problem } = await readEarlier(values, ports);
	const { records } = await ports.history.read();
	const plan = await makePlan({
		values,
		tests,
		records,
		kept
	}, ports);
	const paths = planPaths(ports, values.job);
	const effects = {
		...writePlan(plan, paths),
		...kept === null && keepPlan(plan, ports, values.job, null)
	};
	const unmatched = await tellUnmatched(values, tests, ports.workspace);
	const result = matrixResult(plan, paths, [...problem === null ? [] : [problem], ...unmatched]);
	const { annotations = [] } = result;
	return {
		...result,
		effects,
		settle: (outcomes) => ({ annotations: [...annotations, ...tellUnkept(outcomes)] })
	};
}
function matrixResult(plan, paths, problems = []) {
	const matrix = toMatrix(plan, paths?.plan ?? null);
	const warnings = [...problems, ...plan.warnings.map(({ message }) => message)];
	if (!matrix.hasFiles) warnings.push("the lists are too long for a matrix: let the shards fetch theirs with `shard: ${{ matrix.name }}`");
	return {
		outputs: planOutputs(plan, {
			matrix: matrix.text,
			"plan-path": paths?.plan ?? null
		}),
		data: publishedPlan(plan),
		summary: planSummary(plan),
		decisions: planDecision(plan),
		annotations: warnings.map(warning)
	};
}
async function readEarlier({ job }, ports) {
	const { runId, attempt } = ports.context;
	if (runId === null || attempt <= 1) return {
		kept: null,
		problem: null
	};
	try {
		const { kept, problem } = await readFirst((await listPlans(ports, job)).filter(({ own }) => own === null), ports);
		if (kept !== null) return {
			kept,
			problem: null
		};
		return {
			kept: null,
			problem: planAnew(problem ?? "it left none")
		};
	} catch (error) {
		return {
			kept: null,
			problem: planAnew(messageOf(error))
		};
	}
}
function planAnew(reason) {
	return `the first attempt's plan could not be read (${reason}): planned anew, so the shards may be others than before`;
}
// actions/plan-shards/plan-own-shard.ts
async function planOwnShard(of, values, ports) {
	if (values.shards !== "auto" && values.shards !== of.total) throw new InputError([{
		name: "shards",
		place: "input",
		given: String(values.shards),
		expected: `${of.total}, as in shard, or nothing`
	}]);
	const tests = await readTests(values, ports.workspace);
	const { kept, problem, stored } = await readSiblings(of, values, ports);
	const { records } = await ports.history.read();
	const plan = await makePlan({
		values,
		tests,
		records,
		kept,
		total: of.total
	}, ports);
	ports.log.info(`plan ${plan.planHash}: shard ${of.shard} of ${of.total}`);
	const paths = planPaths(ports, values.job);
	const unmatched = await tellUnmatched(values, tests, ports.workspace);
	const result = ownResult(of, plan, paths, [...problem === null ? [] : [problem], ...unmatched]);
	const own = {
		...of,
		hash: plan.planHash
	};
	const effects = {
		...writePlan(plan, paths),
		...writeLists(of, plan, paths),
		...!isStored(own, stored) && keepPlan(plan, ports, values.job, own)
	};
	const { annotations = [] } = result;
	return {
		...result,
		effects,
		settle: (outcomes) => ({ annotations: [...annotations, ...tellUnkept(outcomes)] })
	};
}
function ownResult({ shard, total }, plan, paths, problems = []) {
	const tests = plan.shards[shard - 1]?.tests ?? [];
	const own = namesOf(tests);
	const files = formatTestList(own);
	const args = formatTestList(tests.length === 0 ? [] : testRunner(plan.runner).args(tests));
	const fits = fitsVariable(files) && fitsVariable(args);
	const warnings = [...problems, ...plan.warnings.map(({ message }) => message)];
	if (own.length === 0) warnings.push(`shard ${shard} of ${total} has no tests: skip its test step where has-tests is false`);
	if (!fits) warnings.push("the lists are too long for outputs: read the files of files-path and args-path");
	return {
		outputs: planOutputs(plan, {
			files: fits ? files : "",
			args: fits ? args : "",
			"has-tests": own.length > 0,
			...paths && {
				"plan-path": paths.plan,
				"files-path": paths.files,
				"args-path": paths.args
			}
		}),
		data: {
			...publishedPlan(plan),
			own: {
				shard,
				total,
				tests: own
			}
		},
		summary: planSummary(plan, {
			shard,
			total
		}),
		decisions: planDecision(plan, {
			shard,
			total
		}),
		annotations: warnings.map(warning)
	};
}
function isStored({ shard, total, hash }, stored) {
	return stored.some(({ own }) => own?.shard === shard && own.total === total && hash.startsWith(own.hash));
}
async function readSiblings(of, { job }, ports) {
	const { runId, attempt, repository } = ports.context;
	if (runId === null || repository === null || ports.rest === null && attempt <= 1) return {
		kept: null,
		problem: null,
		stored: []
	};
	try {
		const plans = (await listPlans(ports, job)).filter(({ own }) => own === null || own.total === of.total);
		const { kept, problem } = await readFirst(ownFirst(plans, of), ports);
		if (kept !== null && kept.shards.length > of.total) return {
			kept: null,
			problem: planAlone(`it has ${kept.shards.length} shards`),
			stored: plans
		};
		if (kept !== null || problem === null && attempt <= 1) return {
			kept,
			problem: null,
			stored: plans
		};
		return {
			kept: null,
			problem: planAlone(problem ?? "the first attempt left none"),
			stored: plans
		};
	} catch (error) {
		return {
			kept: null,
			problem: planAlone(messageOf(error)),
			stored: []
		};
	}
}
function ownFirst(plans, { shard }) {
	const rank = ({ own }) => own?.shard === shard ? 0 : 1;
	return plans.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id);
}
function planAlone(reason) {
	return `the plans of this run's other shards could not be read (${reason}): verify tells whether all made the same one`;
}
// packages/core/scheduling/verification/ran-files.ts
function ranInParts(parts, prefix = "") {
	const newest = new Map();
	for (const { attempt, tests } of parts) for (const { job } of tests ?? []) newest.set(job ?? "", Math.max(attempt, newest.get(job ?? "") ?? 0));
	return parts.flatMap(({ attempt, tests }) => (tests ?? []).filter(({ job }) => (job ?? "").startsWith(prefix) && newest.get(job ?? "") === attempt).map(ranFile));
}
function ranFile(entry) {
	return {
		job: entry.job ?? "",
		file: entry.file,
		seconds: entry.seconds,
		...casesOf(entry)
	};
}
function casesOf({ cases, tests }) {
	if (cases == null || cases.length === 0) return { cases: null };
	return {
		cases: cases.map(({ name, seconds, outcome }) => ({
			name,
			seconds,
			isSkipped: outcome === "skipped"
		})),
		isComplete: cases.length >= (tests ?? 0)
	};
}
function jobsOfReports(paths) {
	const folders = new Set(paths.map(folderOf));
	return new Map(paths.map((path) => [path, folders.size > 1 ? folderOf(path) : path]));
}
// packages/core/scheduling/verification/split-legs.ts
function splitLegs(jobs, ranAll) {
	const suites = suiteNames(jobs);
	const legs = [];
	const rest = [];
	for (const [name, members] of groupBy(new Set(jobs), (job) => suites.get(job) ?? job)) if (members.length > 1 || members.every(ranAll)) legs.push({
		name,
		jobs: members
	});
	else rest.push(...members);
	return rest.length > 0 ? [...legs, {
		name: rest.join(", "),
		jobs: rest
	}] : legs;
}
// packages/core/scheduling/verification/part-ran.ts
function partRan(part, cases, evidence) {
	const { isComplete, hasAllJobs, covers } = evidence;
	const hasRun = casesOfPart(part, cases, covers).some(({ isSkipped }) => !isSkipped);
	if (part.kind === "except") return hasRun || hasAllJobs;
	const isReported = (unit) => cases.some(({ name }) => covers(unit, name));
	return (hasRun || hasAllJobs) && (!isComplete || part.cases.every(isReported));
}
function casesOfPart({ kind, cases: units }, cases, covers) {
	const named = cases.filter(({ name }) => units.some((unit) => covers(unit, name)));
	if (kind === "only") return named;
	const outside = new Set(named);
	return cases.filter((one) => !outside.has(one));
}
function secondsOfCases(cases) {
	return sumBy(cases, ({ seconds, isSkipped }) => isSkipped ? 0 : seconds ?? 0);
}
// packages/core/scheduling/verification/test-reports.ts
var TestReports = class {
	jobs;
	unplanned;
	#byKey;
	#matched;
	#predicted = new Map();
	#holders = new Map();
	#covers;
	constructor({ shards, runner }, ran) {
		const planned = shards.flat();
		this.#covers = testRunner(runner ?? "custom").division?.covers ?? ((unit, name) => unit === name);
		this.#byKey = groupBy(ran, ({ file }) => timingKey(file));
		const names = planned.flatMap(({ name }) => [name, fileOf(name)]);
		this.#matched = matchNames(names, this.#byKey.keys());
		const claimed = new Set(this.#matched.values());
		this.unplanned = [...this.#byKey.keys()].filter((key) => !claimed.has(key)).length;
		this.jobs = [...new Set([...claimed].flatMap((key) => (this.#byKey.get(key) ?? []).map(({ job }) => job)))].sort();
		for (const test of planned) {
			const key = this.keyOf(test);
			addTo(this.#predicted, key, test.seconds);
		}
		for (const tests of shards) {
			const shared = new Set(tests.filter(({ part }) => part !== void 0).map((test) => this.keyOf(test)));
			for (const key of shared) addTo(this.#holders, key);
		}
	}
	keyOf({ name }) {
		const key = timingKey(name);
		return this.#matched.has(key) ? key : timingKey(fileOf(name));
	}
	isCase(test) {
		return this.keyOf(test) !== timingKey(test.name);
	}
	ran(test, jobs) {
		const reported = this.#reported(test, jobs);
		if (reported.length === 0) return false;
		const cases = reported.flatMap((file) => file.cases ?? []);
		const hasAllJobs = new Set(reported.map(({ job }) => job)).size >= (this.#holders.get(this.keyOf(test)) ?? 1);
		if (reported.some((file) => file.cases === null)) return test.part === void 0 || hasAllJobs;
		if (test.part !== void 0) {
			const isComplete = reported.every((file) => file.isComplete !== false);
			return partRan(test.part, cases, {
				isComplete,
				hasAllJobs,
				covers: this.#covers
			});
		}
		const isListed = cases.some(({ name }) => isId(test.name, name));
		return !this.isCase(test) || isListed || reported.some((file) => file.isComplete === false);
	}
	casesRun(test, jobs) {
		const cases = this.#reported(test, jobs).flatMap((file) => file.cases ?? []);
		return new Set(cases.filter(({ isSkipped }) => !isSkipped).map(({ name }) => name)).size;
	}
	repeatedFile(test, jobs) {
		const names = [...new Set(this.#reported(test, jobs).map(({ job }) => job))].sort();
		return names.length > 1 ? [{
			name: testLabel(test),
			jobs: names
		}] : [];
	}
	repeatedCases(test, jobs) {
		const byCase = new Map();
		for (const { job, cases } of this.#reported(test, jobs)) for (const { name, isSkipped } of cases ?? []) if (!isSkipped) byCase.set(name, (byCase.get(name) ?? new Set()).add(job));
		return [...byCase].filter(([, found]) => found.size > 1).map(([name, found]) => ({
			name: `${fileOf(test.name)}: ${name}`,
			jobs: [...found].sort()
		}));
	}
	secondsOf(test, jobs) {
		const reported = this.#reported(test, jobs);
		const known = reported.flatMap(({ seconds }) => seconds === null ? [] : [seconds]);
		if (known.length === 0) return null;
		const all = this.#predicted.get(this.keyOf(test)) ?? 0;
		const measured = sum(known);
		const share = all > 0 ? test.seconds / all : 1;
		const cases = reported.flatMap((file) => file.cases ?? []);
		if (test.part === void 0 || cases.length === 0) return measured * share;
		const own = casesOfPart(test.part, cases, this.#covers).filter(({ isSkipped }) => !isSkipped);
		if (own.length === 0) return null;
		return secondsOfCases(own) + Math.max(0, measured - secondsOfCases(cases)) * share;
	}
	#reported(test, jobs) {
		const reported = this.#byKey.get(this.#matched.get(this.keyOf(test)) ?? "") ?? [];
		return jobs.length === this.jobs.length ? reported : reported.filter(({ job }) => jobs.includes(job));
	}
};
function isId(id, caseName) {
	const wanted = id.slice(id.indexOf("::") + 2);
	return wanted === caseName || !caseName.includes("::") && wanted.endsWith(`::${caseName}`);
}
function fileOf(name) {
	const separator = name.indexOf("::");
	return separator < 0 ? name : name.slice(0, separator);
}
// packages/core/scheduling/verification/verify-plan.ts
function verifyPlan(plan, ran, excused = new Set()) {
	const planned = plan.shards.flatMap((tests, index) => tests.map((test) => ({
		test,
		shard: index + 1
	})));
	const reports = new TestReports(plan, ran);
	const legs = splitLegs(reports.jobs, (job) => planned.every(({ test }) => reports.ran(test, [job])));
	const absent = legs.flatMap((leg) => missingIn(leg, planned, reports, legs.length > 1));
	const missing = absent.filter(({ name }) => !excused.has(name));
	const twice = legs.flatMap((leg) => repeatedIn(leg, plan, reports));
	const problems = [...problemsOf(missing, twice, legs.length === 0)];
	return {
		complete: problems.length === 0,
		problems,
		planned: planned.length,
		ran: planned.filter(({ test }) => reports.ran(test, reports.jobs)).length,
		missing,
		twice,
		excused: [...new Set(absent.map(({ name }) => name))].filter((name) => excused.has(name)),
		unplanned: reports.unplanned,
		divided: dividedFiles(planned, reports, legs),
		shards: plan.shards.map((tests, index) => ({
			...verifiedShard(index + 1, tests, legs, reports),
			...planned.every(({ test }) => test.source === "default") && { predictedSeconds: null }
		}))
	};
}
function* problemsOf(missing, twice, nothing) {
	if (nothing) {
		yield {
			code: "nothing-reported",
			message: "no report speaks of any planned test"
		};
		return;
	}
	if (missing.length > 0) yield {
		code: "missing",
		message: `${countOf(missing.length, "planned test")} did not run`
	};
	if (twice.length > 0) yield {
		code: "run-twice",
		message: `${countOf(twice.length, "test")} ran in several jobs`
	};
}
function missingIn(leg, planned, reports, named) {
	return planned.filter(({ test }) => !reports.ran(test, leg.jobs)).map(({ test, shard }) => ({
		name: testLabel(test),
		shard,
		leg: named ? leg.name : null
	}));
}
function repeatedIn({ jobs }, plan, reports) {
	return [...groupBy(plan.shards.flat(), (test) => reports.keyOf(test)).values()].flatMap((tests) => {
		const [first] = tests;
		if (first === void 0) return [];
		return tests.length > 1 || first.part !== void 0 || reports.isCase(first) ? reports.repeatedCases(first, jobs) : reports.repeatedFile(first, jobs);
	});
}
function dividedFiles(planned, reports, legs) {
	return planned.filter(({ test }) => test.part?.number === test.part?.of && test.part !== void 0).flatMap(({ test }) => {
		const counts = legs.map(({ jobs }) => reports.casesRun(test, jobs));
		const cases = Math.max(0, ...counts);
		return test.part === void 0 || cases === 0 ? [] : [{
			name: test.name,
			parts: test.part.of,
			cases
		}];
	});
}
function verifiedShard(shard, tests, legs, reports) {
	const times = legs.map(({ jobs }) => tests.map((test) => reports.secondsOf(test, jobs))).map((seconds) => ({
		known: seconds.some((value) => value !== null),
		sum: sumBy(seconds, (value) => value ?? 0)
	})).filter(({ known }) => known);
	return {
		shard,
		tests: tests.length,
		predictedSeconds: roundTo(sumBy(tests, ({ seconds }) => seconds), 1),
		actualSeconds: times.length === 0 ? null : roundTo(Math.max(...times.map((time) => time.sum)), 1),
		missing: tests.filter((test) => !reports.ran(test, reports.jobs)).length
	};
}
// packages/core/scheduling/verification/verify-summary.ts
const MOST_ROWS = 12;
const MOST_FACTS = 3;
function verifySummary(verification) {
	const { shards, planned } = verification;
	return {
		title: "plan-shards",
		blocks: [
			paragraph(headline(verification)),
			...factsOf(verification),
			...lostTable(verification),
			...planned === 0 ? [] : [paragraph(trust(shards)), ...shardTable(shards)]
		]
	};
}
function headline({ complete, problems, planned, shards }) {
	if (complete) return line`✅ ${strong(`All ${countOf(planned, "planned test")} ran`)}, once each, in ${countOf(shards.length, "shard")}.`;
	const what = problems.map(({ message }) => message).join("; ");
	return line`❌ ${strong("What ran is not what was planned")}: ${what}. That these jobs are green does not mean that the suite passed.`;
}
function factsOf(verification) {
	const facts = [...evidence(verification)];
	return facts.length === 0 ? [] : [bullets(facts.slice(0, MOST_FACTS))];
}
function* evidence({ missing, divided, excused, unplanned, shards }) {
	if (missing.length > 0) {
		const from = [...new Set(missing.map(({ shard }) => shard))].sort((a, b) => a - b);
		yield `run the job of ${from.length === 1 ? "shard" : "shards"} ${some(from)} of ${shards.length} again; files that report no test belong in may-report-nothing`;
	}
	for (const { name, parts, cases } of missing.length > 0 ? [] : divided) yield line`${code(name)} ran in ${countOf(parts, "part")}, ${countOf(cases, "case")} in all`;
	if (excused.length > 0) yield `${countOf(excused.length, "test")} reported nothing, as the workflow says they may`;
	if (unplanned > 0) yield `${countOf(unplanned, "reported file")} not in the plan: other suites, or helpers`;
}
function some(numbers) {
	const more = numbers.length > MOST_ROWS ? `, and ${numbers.length - MOST_ROWS} more` : "";
	return numbers.slice(0, MOST_ROWS).join(", ") + more;
}
function lostTable({ missing, twice }) {
	const rows = [...missing.map(({ name, shard, leg }) => [code(name), line`missing from shard ${shard}${leg === null ? "" : ` of ${leg}`}`]), ...twice.map(({ name, jobs }) => [code(name), `ran in ${jobs.join(" and in ")}`])];
	if (rows.length === 0) return [];
	const columns = [{ title: "test" }, { title: "problem" }];
	const rest = rows.slice(MOST_ROWS, 500);
	return [table(columns, rows.slice(0, MOST_ROWS)), ...rest.length > 0 ? [details(`${rows.length - MOST_ROWS} more`, [table(columns, rest)])] : []];
}
function trust(shards) {
	const actual = shards.flatMap(({ actualSeconds }) => actualSeconds === null ? [] : [actualSeconds]);
	if (actual.length === 0) return "No shard reported how long it took.";
	const predicted = shards.map(({ predictedSeconds }) => predictedSeconds ?? 0);
	const slowest = Math.max(...actual);
	const expected = Math.max(...predicted);
	const mean = sum(actual) / actual.length;
	const against = expected > 0 ? `, predicted ${formatSeconds(expected)} (${formatChange(slowest / expected - 1)})` : "";
	const balance = mean > 0 && actual.length === shards.length ? `; ${(slowest / mean).toFixed(2)} × the mean shard` : "";
	return `Slowest shard: ${formatSeconds(slowest)}${against}${balance}.`;
}
function shardTable(shards) {
	const most = Math.max(...shards.map(({ predictedSeconds, actualSeconds }) => Math.max(predictedSeconds ?? 0, actualSeconds ?? 0)));
	const columns = [
		{
			title: "shard",
			align: "right"
		},
		{
			title: "predicted",
			align: "right"
		},
		{
			title: "actual",
			align: "right"
		},
		{ title: "share of the slowest" },
		{
			title: "tests",
			align: "right"
		}
	];
	const rows = shards.map(({ shard, predictedSeconds, actualSeconds, tests }) => [
		String(shard),
		formatSeconds(predictedSeconds),
		formatSeconds(actualSeconds),
		bar(actualSeconds ?? 0, most),
		formatCount(tests)
	]);
	const rest = rows.slice(MOST_ROWS);
	return [table(columns, rows.slice(0, MOST_ROWS)), ...rest.length > 0 ? [details(`${rest.length} more shards`, [table(columns, rest)])] : []];
}
// actions/plan-shards/find-plan.ts
const LARGEST = 67108864;
async function findPlan(values, ports) {
	if (values.plan !== void 0) return {
		kept: await readPlanFile(values.plan, ports),
		problems: []
	};
	if (ports.context.runId === null) throw new InputError([{
		name: "plan",
		place: "input",
		given: null,
		expected: "a plan, outside a workflow run"
	}]);
	try {
		const newest = newestOfEach(await listPlans(ports, values.job));
		const { kept, problem } = await readFirst(newest, ports);
		const differ = new Set(newest.map(({ own }) => own?.hash)).size > 1;
		const problems = [];
		if (kept === null) problems.push({
			code: "no-plan",
			message: problem ?? "this run kept no plan"
		});
		if (differ) problems.push({
			code: "plans-differ",
			message: `the shards made different plans: ${hashes(newest)}`
		});
		return {
			kept,
			problems
		};
	} catch (error) {
		return {
			kept: null,
			problems: [{
				code: "no-plan",
				message: `the plan could not be read: ${messageOf(error)}`
			}]
		};
	}
}
function newestOfEach(stored) {
	const byShard = new Map();
	for (const plan of stored) {
		const place = plan.own?.shard ?? 0;
		if (plan.attempt >= (byShard.get(place)?.attempt ?? 0)) byShard.set(place, plan);
	}
	const forAll = byShard.get(0);
	return forAll ? [forAll] : [...byShard.values()];
}
function hashes(plans) {
	return plans.slice(0, 20).map(({ own }) => `${own?.shard} ${own?.hash.slice(0, 7)}`).join(", ");
}
async function readPlanFile(path, { workspace, workspaceAt }) {
	const slash = withSlashes(path).lastIndexOf("/");
	const text = await (isAbsolute(path) ? workspaceAt(path.slice(0, slash + 1)) : workspace).read(isAbsolute(path) ? path.slice(slash + 1) : path, LARGEST);
	const kept = text === null ? null : parsePlan(text);
	if (kept !== null) return kept;
	throw new InputError([{
		name: "plan",
		place: "input",
		given: path,
		expected: "a file with a plan of this action"
	}]);
}
function isAbsolute(path) {
	return /^(?:[a-z]:)?[\\/]/i.test(path);
}
function parsePlan(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	const data = isObject(value) ? value.data : null;
	if (!isObject(data) || !Array.isArray(data.shards)) return parseKeptPlan(value);
	const shards = data.shards.map((shard) => isObject(shard) && Array.isArray(shard.tests) ? shard.tests.map(asPlanned) : null);
	return parseKeptPlan({
		schema: keptPlan([]).schema,
		planHash: data.planHash,
		runner: data.runner,
		shards
	});
}
function asPlanned(test) {
	return isObject(test) ? {
		...test,
		seconds: test.expectedSeconds ?? test.seconds
	} : test;
}
// actions/plan-shards/read-ran.ts
async function readRan(globs, ports) {
	const jobsOf = (paths) => {
		const jobs = jobsOfReports(paths);
		return (path) => jobs.get(path) ?? path;
	};
	const { rows, tests, isWhole, leftOut } = await readReports({
		globs,
		jobsOf,
		keep: ALL_CASES,
		timesCount: false
	}, ports);
	const unread = rows.flatMap(({ path, problems: [first] }) => first === void 0 ? [] : [`${path}: ${first.message}`]);
	const messages = [
		...rows.length === 0 ? [`no file matches ${globs.join(", ")}`] : [],
		...leftOut === null ? [] : [leftOut.message],
		...isWhole ? [] : [`more than ${ALL_CASES.cases} cases; of some files only the longest were looked at`],
		...unread
	];
	return {
		files: tests.map((entry) => ({
			...ranFile(entry),
			isComplete: isWhole
		})),
		problems: messages.map((message) => ({
			code: "unchecked",
			message
		}))
	};
}
// actions/plan-shards/verify-run.ts
const NO_PLAN = keptPlan([]);
const NOT_JUDGED = {
	decision: false,
	code: "not-judged",
	reason: "a check does not judge the plan"
};
async function verifyRun(values, ports) {
	const { kept, problems } = await findPlan(values, ports);
	if (kept === null) return toResult(NO_PLAN, failed(problems));
	const ran = values.junit.length > 0 ? await readRan(values.junit, ports) : await readParts(values, ports);
	const names = kept.shards.flatMap((tests) => tests.map(({ name }) => name));
	const excused = new Set(await matchPatterns(names, values["may-report-nothing"]));
	const verification = verifyPlan(kept, ran.files, excused);
	const all = [
		...problems,
		...verification.problems,
		...verification.complete ? [] : ran.problems
	];
	return toResult(kept, {
		...verification,
		complete: all.length === 0,
		problems: all
	});
}
function unchecked() {
	return toResult(NO_PLAN, failed([{
		code: "unchecked",
		message: "the check broke off"
	}]));
}
function failed(problems) {
	return {
		...verifyPlan(NO_PLAN, []),
		complete: false,
		problems
	};
}
function toResult(kept, verification) {
	const tests = kept.shards.flat();
	const data = {
		shards: kept.shards.map((planned, index) => ({
			shard: index + 1,
			tests: planned,
			seconds: roundTo(sumBy(planned, ({ seconds }) => seconds), 3)
		})),
		shardCount: kept.shards.length,
		planHash: kept.planHash,
		runner: kept.runner ?? "custom",
		lowerBoundSeconds: roundTo(lowerBoundSeconds(tests, kept.shards.length), 3),
		alternatives: [],
		worthIt: NOT_JUDGED,
		wallSeconds: null,
		verification
	};
	return {
		outputs: planOutputs(data, { "worth-it": null }),
		data,
		summary: verifySummary(verification),
		annotations: verification.problems.map(({ message }) => ({
			level: "error",
			title: "plan-shards: verify",
			message
		})),
		verdict: verification.complete ? "pass" : "fail"
	};
}
async function readParts({ job }, { context, history }) {
	if (context.runId === null) throw new InputError([{
		name: "junit",
		place: "input",
		given: null,
		expected: "reports, outside a workflow run"
	}]);
	try {
		const { records, problems } = await history.readParts(context.runId);
		return {
			files: ranInParts(records, job),
			problems: problems.map(({ message }) => ({
				code: "unchecked",
				message
			}))
		};
	} catch (error) {
		return {
			files: [],
			problems: [{
				code: "unchecked",
				message: messageOf(error)
			}]
		};
	}
}
// actions/plan-shards/action.ts
const action = defineAction({
	name: "plan-shards",
	description: "Divides the tests over as many jobs as are worth it, so that all are done at about the same time.",
	inputs,
	outputs,
	permissions: {
		actions: "read",
		contents: "read"
	},
	isGate: ({ verify }) => verify,
	async run(values, ports) {
		if (values.verify) return verifyRun(values, ports);
		return values.shard === void 0 ? planMatrix(values, ports) : planOwnShard(values.shard, values, ports);
	},
	async fallback(values, ports) {
		if (values.verify) return unchecked();
		const plan = await makePlan({
			values,
			tests: await readTests(values, ports.workspace),
			records: [],
			...values.shard && { total: values.shard.total }
		}, ports);
		return values.shard === void 0 ? matrixResult(plan, null) : ownResult(values.shard, plan, null);
	}
});
export { action };
