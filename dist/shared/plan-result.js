import { Bt as isObject, Ht as countBy, Jt as messageOf, Lt as withSlashes, Nt as fileName, Vt as groupBy, Wt as compareText, Z as legibleName, dt as sumBy, jt as withoutLeadingDot, qt as PacelineError, ut as sum } from "../runner.js";
import { c as partRecord } from "./record.js";
import { createHash } from "node:crypto";
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
const MAX_CHARACTERS = 5e3;
function endOfLiteral(text, start, quote) {
	const most = Math.min(text.length, start + MAX_CHARACTERS);
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
const MAX_TITLES = 20;
const MAX_WORDS = 60;
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
		for (let words = 1; words <= MAX_WORDS && space >= 0; words += 1, space = name.indexOf(" ", space + 1)) {
			const title = name.slice(space + 1);
			if (title.trim() !== "" && this.#literals.has(title)) return title;
		}
		return null;
	}
	has(titles) {
		let rest = titles;
		for (let count = 0; count < MAX_TITLES && rest !== ""; count += 1) {
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
	const names = `(?:${cases.map((name) => inAscii(escaped(name))).join("|")})\\z`;
	return ["--example-matches", kind === "only" ? `\\A${names}` : `\\A(?!${names})`];
})];
function inAscii(pattern) {
	return pattern.replace(/[^\x20-\x7e]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
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
const cypressArguments = (tests) => ["--spec", tests.map(({ name }) => safePath(name).replace(/[[\]{}()*?,!\\]/g, "?")).join(",")];
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
const MAX_PAIRS = 1e6;
function sameText(names) {
	const keys = names.map((name) => ({
		name,
		text: withoutLeadingDot(withSlashes(name)).toLowerCase()
	}));
	const inRoot = keys.filter(({ text }) => !text.includes("/"));
	const sets = [];
	for (const { name, text } of inRoot.length * keys.length > MAX_PAIRS ? [] : inRoot) for (const other of keys) if (other.name !== name && other.text.includes(text)) sets.push([name, other.name]);
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
		if (keys.length < 2 || keys.length ** 2 > MAX_PAIRS) return [];
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
		args: cypressArguments,
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
// packages/core/scheduling/tests/pair-reported-names.ts
function pairReportedNames(listed, reported) {
	const reportedNames = "has" in reported ? reported : new Set(reported);
	const matched = new Map();
	const unmatched = new Set();
	for (const name of listed) {
		const key = timingKey(name);
		if (reportedNames.has(key)) matched.set(key, key);
		else unmatched.add(key);
	}
	const unclaimed = unmatched.size === 0 ? [] : [...reportedNames.keys()].filter((key) => !matched.has(key));
	for (const [key, candidate] of onlyPairs([...unmatched], unclaimed)) matched.set(key, candidate);
	return matched;
}
function onlyPairs(listed, reported) {
	const reportedByFile = groupBy(reported, fileName);
	const pairs = [];
	for (const [file, names] of groupBy(listed, fileName)) {
		const candidates = reportedByFile.get(file) ?? [];
		if (names.length * candidates.length > MAX_COMPARISONS) continue;
		for (const name of names) {
			const [only, second] = candidates.filter((candidate) => endAlike(name, candidate));
			if (only === void 0 || second !== void 0) continue;
			if (names.filter((other) => endAlike(other, only)).length === 1) pairs.push([name, only]);
		}
	}
	return pairs;
}
const MAX_COMPARISONS = 1e3;
function endAlike(a, b) {
	return a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
// packages/core/scheduling/packing/load.ts
function longestFirst(a, b) {
	return b.seconds - a.seconds || compareNames(a, b);
}
function compareNames(a, b) {
	return compareText(a?.name ?? "", b?.name ?? "");
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
// packages/core/scheduling/packing/improve-packing.ts
const ROUNDS_PER_SHARD$1 = 8;
const MAX_PARTNERS$1 = 16;
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
	for (let index = shards.length - 1; index >= Math.max(1, shards.length - MAX_PARTNERS$1); index--) {
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
	const givenItem = from.items[give];
	const takenItem = take === null ? void 0 : to.items[take];
	if (givenItem !== void 0 && !mayJoin(givenItem, to.items.filter((item) => item !== takenItem))) return false;
	return takenItem === void 0 || mayJoin(takenItem, from.items.filter((item) => item !== givenItem));
}
function perform({ give, take }, from, to) {
	const givenItem = from.items.splice(give, 1);
	const takenItem = take === null ? [] : to.items.splice(take, 1);
	for (const item of givenItem) to.items.splice(firstNotLonger(to.items, item.seconds), 0, item);
	for (const item of takenItem) from.items.splice(firstNotLonger(from.items, item.seconds), 0, item);
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
// packages/core/scheduling/packing/packing-bound.ts
const MAX_PIECES = 400;
function packingBound(seconds, shards, slowest) {
	const total = sum(seconds);
	const least = Math.max(seconds[0] ?? 0, total / Math.max(1, shards));
	if (shards < 1 || seconds.length > MAX_PIECES) return least;
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
	let stepsLeft = steps;
	function place(index) {
		const piece = seconds[index];
		if (piece === void 0) return true;
		const tried = new Set();
		for (let shard = 0; shard < shards; shard++) {
			const load = loads[shard] ?? 0;
			if (load + piece >= below || tried.has(load)) continue;
			tried.add(load);
			if (--stepsLeft < 0) return false;
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
	return stepsLeft < 0 ? "gave-up" : "none";
}
// packages/core/scheduling/packing/redivide-packing.ts
const MAX_ITEMS = 400;
const MAX_REDIVIDED_ITEMS = 36;
const ROUNDS_PER_SHARD = 8;
const MAX_PARTNERS = 16;
const MAX_STEPS$1 = 1500;
const AIMS = [
	1,
	.5,
	.02
];
function redividePacking(inOrder, shards) {
	const slowestAtFirst = shards.reduce((most, { seconds }) => Math.max(most, seconds), 0);
	if (shards.length < 2 || inOrder.length > MAX_ITEMS || slowestAtFirst <= share(shards) * 1.001) return shards;
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
	const others = shards.slice(1).reverse().slice(0, MAX_PARTNERS);
	for (const other of others) yield [other];
	for (const [index, a] of others.entries()) for (const b of others.slice(index + 1)) yield [a, b];
}
function redivide(shards, enough) {
	const items = shards.flatMap((shard) => shard.items).sort((a, b) => b.seconds - a.seconds);
	if (items.length > MAX_REDIVIDED_ITEMS) return null;
	const seconds = items.map((item) => item.seconds);
	const slowest = shards[0]?.seconds ?? 0;
	const best = Math.max(enough, share(shards));
	for (const aim of AIMS) {
		const places = searchDivision(seconds, shards.length, slowest - aim * (slowest - best), MAX_STEPS$1);
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
const MAX_STEPS = 3e4;
const MAX_ROUNDS = 8;
function searchPacking(items, bins) {
	if (items.length > 100 || bins.length < 2) return bins;
	const seconds = items.map((item) => item.seconds);
	const bound = packingBound(seconds, bins.length, Math.max(...bins.map((bin) => bin.seconds)));
	let best = bins;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const slowest = Math.max(...best.map((bin) => bin.seconds));
		if (slowest <= bound * 1.005) break;
		const searched = searchDivision(seconds, bins.length, slowest / 1.005, MAX_STEPS);
		if (typeof searched === "string") break;
		best = collect(items, searched, bins.length);
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
// packages/core/scheduling/tests/names-matching.ts
async function namesMatching(names, patterns) {
	if (patterns.length === 0 || names.length === 0) return [];
	const { Minimatch } = await import("../vendor/minimatch.js").then((n) => n.t);
	const knownNames = new Set(names);
	const exact = new Set(patterns.filter((pattern) => knownNames.has(pattern)));
	const globs = patterns.filter((pattern) => !exact.has(pattern)).map((pattern) => new Minimatch(pattern, {
		dot: true,
		nocomment: true,
		nonegate: true
	}));
	return names.filter((name) => exact.has(name) || globs.some((glob) => glob.match(name)));
}
// packages/core/scheduling/estimates/planned-test.ts
function testLabel({ name, part }) {
	return part === void 0 ? name : `${name} (part ${part.number} of ${part.of})`;
}
// packages/core/scheduling/stored-plan.ts
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
function storedPlan(shards, runner) {
	return {
		schema: PLAN_SCHEMA,
		planHash: planHash(shards),
		...runner !== void 0 && { runner },
		shards
	};
}
function parseStoredPlan(value) {
	if (!isObject(value) || value.schema !== PLAN_SCHEMA || !Array.isArray(value.shards)) return null;
	if (value.shards.length > LIMITS.shards) return null;
	const shards = [];
	const labels = new Set();
	for (const given of value.shards) {
		const shard = readShard(given, labels);
		if (shard === null) return null;
		shards.push(shard);
	}
	const plan = storedPlan(shards, RUNNER_NAMES.find((name) => name === value.runner));
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
const ENDING = /^(?:-shard-(\d{1,3})-of-(\d{1,3})-([0-9a-f]{12}))?(?:-attempt-(\d{1,4}))?(?:-besides-([0-9a-f]{12}))?$/;
const LIKE_ENDING = /(?:^|-)(?:shard|attempt|besides)-/;
function planArtifactBase(runId, job = "") {
	return `paceline-plan-${runId}${job === "" ? "" : `-${legibleName(job, LIKE_ENDING)}`}`;
}
function planArtifactName(base, { own, attempt }) {
	return `${base}${own === null ? "" : `-shard-${own.shard}-of-${own.total}-${own.hash.slice(0, HASH_LENGTH)}`}${attempt > 1 ? `-attempt-${attempt}` : ""}`;
}
function parsePlanArtifact(base, name) {
	const match = name.startsWith(base) ? ENDING.exec(name.slice(base.length)) : null;
	if (match === null) return null;
	const [, shard, total, hash, attempt, besides] = match;
	return {
		own: shard && total && hash ? {
			shard: Number(shard),
			total: Number(total),
			hash
		} : null,
		attempt: Number(attempt ?? 1),
		besides: besides ?? null
	};
}
// actions/plan-shards/stored-plans.ts
const MAX_ARTIFACT_BYTES = 20971520;
const MAX_LISTED_ARTIFACTS = 2e3;
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
		if (listed >= MAX_LISTED_ARTIFACTS) break;
	}
	return plans.sort((a, b) => a.id - b.id);
}
async function readPlan({ id }, { context, rest }) {
	if (rest === null) throw new PacelineError("api-unauthorized", NO_TOKEN);
	const zip = await rest.bytes(`/repos/${context.repository}/actions/artifacts/${id}/zip`, MAX_ARTIFACT_BYTES);
	const { unzipRecords } = await import("./unzip-records.js").then((n) => n.n);
	const record = JSON.parse(await unzipRecords(zip));
	const decisions = isObject(record) ? record.decisions : null;
	const decision = Array.isArray(decisions) ? decisions[0] : null;
	return isObject(decision) ? parseStoredPlan(decision.decision) : null;
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
function storePlan(plan, { context, now }, job, own) {
	const { runId, attempt } = context;
	if (runId === null) return {};
	const kept = storedPlan(plan.shards.map(({ tests }) => tests), plan.runner);
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
// actions/plan-shards/plan-result.ts
const outputs = {
	matrix: "Matrix for `fromJSON`: `shard`, `total`, `name`, `files`, `args` and `predicted-seconds` for each job.",
	"shard-count": "Number of shards.",
	"predicted-wall-seconds": "Seconds until the slowest shard finishes, set-up included; empty without history, and with `verify`.",
	"worth-it": "`true` if the plan is clearly better than a split by number of files; empty with `verify`.",
	"plan-hash": "SHA-256 of the plan; jobs with the same hash use the same plan.",
	"plan-path": "File with the whole plan, in the runner's temporary folder; empty outside a workflow run.",
	files: "With `shard`: this shard's tests, one per line; empty if there are none, or too many (then read `files-path`).",
	"files-path": "With `shard`: file with this shard's tests, one per line; empty outside a workflow run.",
	args: "With `shard`: this shard's arguments for the test runner, one per line; empty like `files`.",
	"args-path": "With `shard`: file with these arguments, one per line; empty outside a workflow run.",
	"has-tests": "With `shard`: `true` if this shard has tests. Check it first: many runners run everything when given no files."
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
function warnAboutUnstoredPlan({ [STORED_PLAN]: outcome }) {
	if (outcome === void 0) return [];
	if (outcome.done) return outcome.reason.includes("-besides-") ? [warning(SEVERAL_SUITES)] : [];
	return [{
		level: "notice",
		title: "plan-shards",
		message: `the plan was not stored (${outcome.reason}): a re-run makes a new plan, and verify needs the file at plan-path`
	}];
}
const SEVERAL_SUITES = "another job of this run has planned under the same name: give each suite its own `job`, or verify can check only one of them and fails";
export { improvePacking as C, testRunner as D, RUNNER_NAMES as E, timingKey as O, packingBound as S, pairReportedNames as T, packInOrder as _, listPlans as a, sortLoads as b, storePlan as c, testLabel as d, namesMatching as f, lowerBoundSeconds as g, dealtSeconds as h, warning as i, parseStoredPlan as l, planHash as m, planOutputs as n, readFirst as o, suiteNames as p, warnAboutUnstoredPlan as r, readPlan as s, outputs as t, storedPlan as u, packShards as v, longestFirst as w, searchDivision as x, secondsIn as y };
