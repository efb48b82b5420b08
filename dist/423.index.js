export const id = 423;
export const ids = [423,335];
export const modules = {

/***/ 28423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/packages/core/action/define-action.js
var define_action = __webpack_require__(94637);
// EXTERNAL MODULE: ./build/packages/core/action/inputs.js
var inputs = __webpack_require__(71940);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/slowest-of-shards.js
/**
 * When the last of several shards is done, as a quantile: the wall time that holds with probability `probability`.
 *
 * Each shard takes its expected seconds times a random factor with median 1, and the slowest of many is slower than any
 * one of them is expected to be. The factor is log-logistic: right-skewed as machine times are, and its distribution
 * function is one line. `spread` is its p90 ÷ p50. Solved by halving, to a ten-thousandth of a second or better.
 */
function slowestOfShards(loads, spread, probability) {
    const groups = loads.map((seconds) => ({ seconds, count: 1 }));
    return solve(groups, spread, probability);
}
/**
 * The same for the best division that there could be of `total` seconds over `shards`, one of which has to take
 * `longest`: all others alike. No division is done earlier, for any spread up to 3: up to there the logarithm of the
 * chance to be late is convex in a shard's seconds, so what one shard loses another gains by more.
 */
function slowestAtBest({ total, longest, shards }, spread, probability) {
    const first = Math.max(longest, total / shards);
    const groups = [{ seconds: first, count: 1 }];
    if (shards > 1)
        groups.push({ seconds: Math.max(0, total - first) / (shards - 1), count: shards - 1 });
    return solve(groups, spread, probability);
}
function solve(groups, spread, probability) {
    const longest = groups.reduce((most, { seconds }) => Math.max(most, seconds), 0);
    if (longest === 0)
        return 0;
    const shape = Math.log(9) / Math.log(spread); // F(spread) = 0.9
    const allDoneBy = (time) => groups.reduce((product, { seconds, count }) => product / (1 + (seconds / time) ** shape) ** count, 1);
    let [low, high] = [longest / spread, longest];
    while (allDoneBy(low) > probability)
        low /= 2;
    while (allDoneBy(high) < probability)
        high *= 2;
    while (high - low > 1e-4) {
        const middle = (low + high) / 2;
        if (allDoneBy(middle) < probability)
            low = middle;
        else
            high = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/price-shards.js

/** The price of running shards with these expected seconds of tests, the slowest first. */
function priceShards(loads, costs) {
    const { setupSeconds, usdPerMinute, spread } = costs;
    const machines = loadsOfMachines(loads, costs);
    const wall = (probability) => round(setupSeconds + slowestOfShards(machines, spread, probability), 10);
    const billedMinutes = loads.reduce((sum, seconds) => sum + Math.max(1, Math.ceil((setupSeconds + seconds) / 60)), 0);
    return {
        shards: loads.length,
        wallP50: wall(0.5),
        wallP90: wall(0.9),
        billedMinutes,
        usd: round(billedMinutes * usdPerMinute, 10_000),
    };
}
/** Expected seconds until the last shard is done, less one set-up: that of the first jobs. */
function slowestExpected(loads, costs) {
    return loadsOfMachines(loads, costs).reduce((most, seconds) => Math.max(most, seconds), 0);
}
/** No division of this work into so many shards costs less than this, in time or in money. */
function priceAtBest(work, costs) {
    const { shards, total, longest } = work;
    const { setupSeconds, usdPerMinute, spread, concurrency = shards } = costs;
    // Beyond the limit, machines take several jobs; every job after a machine's first has a set-up of its own.
    const machines = Math.min(shards, concurrency);
    const busy = total + (shards - machines) * setupSeconds;
    const wall = (probability) => setupSeconds + slowestAtBest({ total: busy, longest, shards: machines }, spread, probability);
    const billedMinutes = Math.max(shards, Math.ceil((total + shards * setupSeconds) / 60 - 1e-6));
    return {
        shards,
        wallP50: wall(0.5),
        wallP90: wall(0.9),
        billedMinutes,
        usd: billedMinutes * usdPerMinute,
        slowest: Math.max(longest, busy / machines),
    };
}
/** What each machine has to do when only so many run at once: a job that waits goes to the machine that is free first. */
function loadsOfMachines(loads, { setupSeconds, concurrency = loads.length }) {
    if (loads.length <= concurrency)
        return loads;
    const machines = loads.slice(0, concurrency);
    for (const seconds of loads.slice(concurrency)) {
        const free = machines.indexOf(Math.min(...machines));
        machines[free] = (machines[free] ?? 0) + setupSeconds + seconds;
    }
    return machines;
}
/** Those that no other beats in both time and money, by number of shards; rows in `always` stay whatever they cost. */
function paretoFront(rows, always) {
    return rows
        .filter((row) => always.has(row.shards) || !rows.some((other) => beats(other, row)))
        .toSorted((a, b) => a.shards - b.shards);
}
function beats(a, b) {
    const noWorse = a.wallP50 <= b.wallP50 && a.billedMinutes <= b.billedMinutes;
    return noWorse && (a.wallP50 < b.wallP50 || a.billedMinutes < b.billedMinutes || a.shards < b.shards);
}
function round(value, parts) {
    return Math.round(value * parts) / parts;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/shard-objective.js
/** The lower, the better. Never falls when a time or a price rises, so that bounds of these bound the score. */
function scoreOf(objective, outcome, setupSeconds) {
    const { slowest, shards, wallP50, wallP90, billedMinutes, usd } = outcome;
    switch (objective.kind) {
        case "balanced":
            return slowest + shards * setupSeconds;
        case "fastest":
            return wallP50;
        case "cheapest":
            return billedMinutes + wallP50 * TIE;
        case "cost-weight":
            return usd + (objective.usdPerSavedMinute * wallP50) / 60;
        case "target":
            return wallP90;
    }
}
/** Among equal prices the faster: far less than a minute for any wall time. */
const TIE = 1e-7;
/** The largest score that still will do where fewer shards are better than the last second; null where only the best will. */
function goodEnough(objective, best) {
    if (objective.kind === "fastest")
        return best * NEARLY;
    if (objective.kind === "target")
        return Math.max(objective.seconds, best * NEARLY);
    return null;
}
/** Nobody sees one per cent of a wall time, but every shard of it is paid for. */
const NEARLY = 1.01;

;// CONCATENATED MODULE: ./build/packages/core/scheduling/choose-shard-count.js


/** GitHub's limit of jobs per matrix. */
const MOST_SHARDS = 256;
/**
 * Chooses how many shards: the number with the least score for the objective, and the smaller of two as good.
 *
 * The default is the least `slowest shard + number × set-up`, in expected seconds: a shard is added only while the
 * slowest gains more than the set-up that the new one burns. With a set-up of 25 s this is the rule of Datadog's
 * ddtest; packing at least as well, it never scores worse. Numbers are tried in the order of what they could score at
 * best, and those that cannot win are not packed at all.
 */
function chooseShardCount(packer, options) {
    const chosen = chooseNumber(packer, options);
    return { loads: packer.pack(chosen), alternatives: alternativesTo(chosen, packer, options) };
}
/** The same for a number that the user has chosen. */
function fixShardCount(packer, shards, options) {
    // More shards than there are pieces stay empty: the plan, and its row among the alternatives, has the pieces.
    const filled = Math.max(1, Math.min(shards, packer.most));
    return { loads: packer.pack(filled), alternatives: alternativesTo(filled, packer, options) };
}
/** The same for loads that stay as they are: only what other numbers would cost is worked out. */
function keepLoads(loads, packer, options) {
    const chosen = loads.length;
    const secondsOf = (shards) => shards === chosen ? loads.map(({ seconds }) => seconds) : packer.secondsOf(shards);
    return { loads, alternatives: alternativesTo(chosen, { ...packer, secondsOf }, options) };
}
function chooseNumber(packer, options) {
    const { objective = { kind: "balanced" }, setupSeconds } = options;
    const score = (outcome) => scoreOf(objective, outcome, setupSeconds);
    const candidates = atBest(packer, options).map((outcome) => ({
        shards: outcome.shards,
        bound: score(outcome),
        likely: score(evenly(outcome, packer.total, options)),
    }));
    const scores = new Map();
    const scoreAt = (shards) => {
        const known = scores.get(shards) ?? score(outcomeOf(packer.secondsOf(shards), options));
        scores.set(shards, known);
        return known;
    };
    let best = { shards: 1, score: Number.POSITIVE_INFINITY };
    const [slack, most] = objective.kind === "balanced" ? [1, MOST_SHARDS] : [WORTH_PACKING, MOST_PACKED];
    for (const { shards, bound } of candidates.toSorted((a, b) => a.likely - b.likely || a.shards - b.shards)) {
        if (bound > best.score * slack)
            continue;
        if (scores.size >= most)
            break;
        const own = scoreAt(shards);
        if (own < best.score || (own === best.score && shards < best.shards))
            best = { shards, score: own };
    }
    const enough = goodEnough(objective, best.score);
    if (enough === null)
        return best.shards;
    return candidates.find(({ shards, bound }) => bound <= enough && scoreAt(shards) <= enough)?.shards ?? best.shards;
}
/** A number that could be better by less than this share is not packed: the estimates are not that good. */
const WORTH_PACKING = 0.998;
/** Where bounds rule out little; the best is among the likeliest. */
const MOST_PACKED = 24;
function atBest({ total, longest, most }, options) {
    return range(options.minShards, options.maxShards, most).map((shards) => priceAtBest({ total, longest, shards }, options));
}
/** What so many equal shards would cost: minutes are billed whole, which the bound cannot count on. */
function evenly(outcome, total, { setupSeconds, usdPerMinute }) {
    const each = Math.max(1, Math.ceil((setupSeconds + total / outcome.shards) / 60));
    const billedMinutes = Math.max(outcome.billedMinutes, outcome.shards * each);
    return { ...outcome, billedMinutes, usd: billedMinutes * usdPerMinute };
}
function outcomeOf(loads, options) {
    return { ...priceShards(loads, options), slowest: slowestExpected(loads, options) };
}
/** Every number while they are few, then steps of a quarter to a half: nobody chooses between 40 and 41. */
const LADDER = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, MOST_SHARDS];
function alternativesTo(chosen, packer, options) {
    if (packer.most === 0)
        return [];
    // Beyond the limit jobs only wait for each other.
    const useful = Math.min(options.maxShards, options.concurrency ?? MOST_SHARDS);
    const most = Math.min(packer.most, Math.max(chosen, useful));
    const counts = new Set([...LADDER.filter((shards) => shards <= most), chosen]);
    const rows = [...counts].map((shards) => priceShards(packer.secondsOf(shards), options));
    return paretoFront(rows, new Set([1, chosen])); // one job is what everybody compares with
}
/** Whole numbers from `min` to `max`, but no more than can be filled and at least one. */
function range(min, max, most) {
    const last = Math.max(1, Math.min(max, MOST_SHARDS, most));
    const first = Math.min(min, last);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/string-literals.js
/**
 * What stands in quotes in a text of some programming language, unescaped. Comments and patterns may confuse it for the
 * rest of their line; it only has to find most literals, in one pass over any text.
 */
function stringLiterals(text) {
    const literals = [];
    const quote = /['"`]/g;
    for (let match = quote.exec(text); match !== null; match = quote.exec(text)) {
        const end = endOfLiteral(text, match.index, match[0]);
        if (end === null) {
            const line = text.indexOf("\n", match.index);
            if (line < 0)
                break;
            quote.lastIndex = line;
        }
        else {
            literals.push(text.slice(match.index + 1, end).replace(/\\(['"`\\])/g, "$1"));
            quote.lastIndex = end + 1;
        }
    }
    return literals;
}
/** Longer ones are no titles. Characters. */
const LONGEST = 5_000;
/** Index of the quote that ends what begins at `start`; null where there is none. Only backticks may hold line breaks. */
function endOfLiteral(text, start, quote) {
    const most = Math.min(text.length, start + LONGEST);
    for (let index = start + 1; index < most; index += 1) {
        const character = text[index];
        if (character === "\\")
            index += 1;
        else if (character === quote)
            return index;
        else if (character === "\n" && quote !== "`")
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/case-units.js

/** Functions of Go; subtests are run by the test around them. */
const goUnits = (text) => {
    const functions = new Set([...text.matchAll(/^func\s+([\p{L}\p{N}_]+)\s*\(/gmu)].map(([, name]) => name));
    return (name) => known(withoutSubtests(name), functions);
};
function withoutSubtests(name) {
    const slash = name.indexOf("/");
    return slash < 0 ? name : name.slice(0, slash);
}
/** Methods of PHPUnit; data sets are run by the method around them. Where tests depend on others, all stay together. */
const phpUnits = (text) => {
    if (/@depends|#\[Depends/.test(text))
        return null;
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
/**
 * Full names that are made of titles in the text: the last one in quotes, and as often as cases end with it, or one of
 * them may have gone; those of the suites in front in quotes or as a word (`describe Cart`).
 */
function titleUnits(canonical, stayTogether) {
    return (text, names) => {
        if (stayTogether?.test(text))
            return null;
        const titles = new Titles(text, canonical);
        const recorded = countOf(new Set(names.map(canonical)), (name) => titles.last(name));
        return (name) => {
            const full = canonical(name);
            const title = titles.last(full);
            if (title === null || titles.occurrences(title) !== recorded.get(title))
                return null;
            return titles.has(full.slice(0, -title.length)) ? full : null;
        };
    };
}
/** Deeper nesting is not looked at, nor longer titles. */
const MOST_TITLES = 20;
const MOST_WORDS = 60;
class Titles {
    #literals;
    #words;
    constructor(text, canonical) {
        this.#literals = countOf(stringLiterals(text), canonical);
        this.#words = new Set((text.match(/[\p{L}\p{N}_.:#]+/gu) ?? []).map(canonical));
    }
    occurrences(title) {
        return this.#literals.get(title) ?? 0;
    }
    /** The longest end of a name that is in quotes somewhere. */
    last(name) {
        if (this.#literals.has(name))
            return name;
        let space = name.indexOf(" ");
        for (let words = 1; words <= MOST_WORDS && space >= 0; words += 1, space = name.indexOf(" ", space + 1)) {
            const title = name.slice(space + 1);
            if (title.trim() !== "" && this.#literals.has(title))
                return title;
        }
        return null;
    }
    /** Whether the text has all of these titles, with a blank behind each. */
    has(titles) {
        let rest = titles;
        for (let count = 0; count < MOST_TITLES && rest !== ""; count += 1) {
            const name = rest.endsWith(" ") ? rest.slice(0, -1) : rest;
            const word = name.slice(name.lastIndexOf(" ") + 1);
            const title = this.last(name) ?? (this.#words.has(word) ? word : null);
            if (title === null || title === "")
                return false;
            rest = name.slice(0, -title.length);
        }
        return rest === "";
    }
}
function countOf(values, keyOf) {
    const counts = new Map();
    for (const value of values)
        counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
    return counts;
}
/** Jest joins suites and title by blanks, some reporters leave one in front, and its patterns ignore the case. */
const jestName = (name) => name.trimStart().toLowerCase();
/** Vitest's reports join by ` > `. */
const vitestName = (name) => name.replaceAll(" > ", " ");
/** RSpec's full names are what its patterns are matched with. */
const rspecName = (name) => name;
/** Playwright's reports join by ` › `, its patterns ignore the case, and tags may or may not be a part of the title. */
const playwrightName = (name) => name
    .replaceAll(" › ", " ")
    .replace(/(?: @\S{1,200}){1,50}$/, "")
    .toLowerCase();

;// CONCATENATED MODULE: ./build/packages/core/scheduling/python-units.js
/** A class without tests of its own. */
const PLAIN_BASE = /^(?:\w+\.)*(?:object|TestCase|IsolatedAsyncioTestCase|SimpleTestCase|TransactionTestCase)$/;
/** Decorators that leave a test's name alone; others (`@parameterized.expand`) make new tests of it. */
const HARMLESS = /^@(?:pytest\.|mock\.|unittest\.|patch\b|skip|override_settings|freeze_time|responses\.|staticmethod)/;
/** Files that make tests as they run, or whose tests need each other. */
const NOT_DIVISIBLE = /setattr\s*\(|globals\s*\(|metaclass\s*=|instantiate_\w+\s*\(|pytest\.mark\.(?:order|dependency|incremental|run)\b|^from\s+\S+\s+import\s+\*/m;
/**
 * Test ids that pytest can be given, and left out, without touching any other test. `--deselect` takes the *beginnings* of
 * ids, so a name that is the beginning of another word of the file is never used; and a class that may inherit tests is
 * only selected as a whole, written `TestX::`.
 */
const pythonUnits = (text) => {
    if (NOT_DIVISIBLE.test(text))
        return null;
    const { classes, functions, ambiguous } = outlineOf(text);
    const words = [...new Set(text.match(/[\p{L}\p{N}_]+/gu))].sort();
    const begins = new Set(words.filter((word, index) => words[index + 1]?.startsWith(word)));
    return (name) => {
        const bracket = name.indexOf("[");
        const id = bracket < 0 ? name : name.slice(0, bracket);
        const [first = "", ...inside] = id.split("::");
        if (ambiguous.has(first))
            return null;
        if (functions.has(id))
            return begins.has(id.slice(id.lastIndexOf(":") + 1)) ? null : id;
        return inside.length > 0 && classes.has(first) ? `${first}::` : null;
    };
};
function outlineOf(text) {
    const reader = new OutlineReader();
    for (const line of text.split("\n"))
        reader.read(line);
    return reader;
}
/** Reads lines by their indentation. What it does not understand it leaves out, and such tests are not named. */
class OutlineReader {
    classes = new Set();
    functions = new Set();
    ambiguous = new Set();
    #seen = new Set();
    #open = [];
    #harmless = true;
    read(line) {
        const text = line.trimStart();
        if (text === "" || text.startsWith("#"))
            return;
        const indent = line.length - text.length;
        while (this.#isLeft(indent, text))
            this.#open.pop();
        const inside = this.#open.at(-1);
        if (inside !== undefined)
            inside.body ??= indent;
        const place = inside === undefined ? 0 : inside.body;
        if (indent !== place)
            return;
        if (text.startsWith("@"))
            this.#harmless &&= HARMLESS.test(text);
        else if (/^(?:async\s+)?def\s/.test(text))
            this.#function(text);
        else if (/^class\s/.test(text))
            this.#class(text, indent);
    }
    #isLeft(indent, text) {
        const inside = this.#open.at(-1);
        return inside !== undefined && indent <= inside.indent && /^[\p{L}_@]/u.test(text);
    }
    #function(text) {
        const name = /^(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u.exec(text)?.[1];
        const usable = this.#harmless && this.#open.every(({ isPlain }) => isPlain);
        if (name !== undefined && usable)
            this.functions.add([...this.#open.map((one) => one.name), name].join("::"));
        this.#harmless = true;
    }
    #class(text, indent) {
        const match = /^class\s+([\p{L}\p{N}_]+)\s*(?:\(([^()]*)\))?\s*:/u.exec(text);
        const name = match?.[1] ?? "";
        const bases = (match?.[2] ?? "").split(",").map((base) => base.trim());
        const isPlain = match !== null && this.#harmless && bases.every((base) => base === "" || PLAIN_BASE.test(base));
        if (this.#open.length === 0) {
            if (this.#seen.has(name))
                this.ambiguous.add(name);
            this.#seen.add(name);
            if (name !== "" && this.#harmless && !isPlain)
                this.classes.add(name);
        }
        this.#open.push({ name, indent, isPlain, body: null });
        this.#harmless = true;
    }
}
/** Whether a test id is what a unit selects: itself with all its parameters, or all of a class. */
function unitCoversId(unit, id) {
    return id === unit || id.startsWith(unit.endsWith("::") ? unit : `${unit}[`);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/timing-key.js
/**
 * The form of a test's name under which its timings are kept and found.
 *
 * Reports from Windows write `tests\a.py`, shells write `./tests/a.py`: both are the file `tests/a.py`. Only the part
 * before `::` is a path; what follows (a pytest node id, say) may hold a backslash that means something.
 */
function timingKey(name) {
    if (!name.startsWith(".") && !name.includes("\\"))
        return name; // nearly all, and asked for often
    const separator = name.indexOf("::");
    const path = separator < 0 ? name : name.slice(0, separator);
    const rest = separator < 0 ? "" : name.slice(separator);
    return path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "") + rest;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/runner-arguments.js

/** Paths as they are; one that would be taken for an option is written as `./-x`. */
const pathArguments = (tests) => tests.map(({ name }) => safePath(name));
function safePath(name) {
    return name.startsWith("-") ? `./${name}` : name;
}
const jestArguments = (tests) => [
    "--runTestsByPath",
    ...pathArguments(tests),
    ...patternOf(tests, (part) => ["--testNamePattern", jsPattern(part, escaped, "\\s*")]),
];
/** Vitest 5 joins suite and test by ` > `; before it was a blank. */
const vitestArguments = (tests) => [
    ...pathArguments(tests),
    ...patternOf(tests, (part) => [
        "--testNamePattern",
        jsPattern(part, (unit) => escaped(unit).replaceAll(" ", "(?: >)? ")),
    ]),
];
/** The pattern of the one part in these tests, if there is one: it would hold for all of them. */
function patternOf(tests, pattern) {
    return tests.flatMap(({ part, name }) => (part === undefined ? [] : pattern(part, name)));
}
function jsPattern({ kind, cases }, unit, before = "") {
    const names = `${before}(?:${cases.map(unit).join("|")})$`;
    return kind === "only" ? `^${names}` : `^(?!${names})`;
}
/** With RSpec, `^` and `$` are ends of lines. */
const rspecArguments = (tests) => [
    ...pathArguments(tests),
    ...patternOf(tests, ({ kind, cases }) => {
        const names = `(?:${cases.map(escaped).join("|")})\\z`;
        return ["--example-matches", kind === "only" ? `\\A${names}` : `\\A(?!${names})`];
    }),
];
/** PHPUnit matches `Name\Space\ClassTest::testA with data set #0`. */
const phpunitArguments = (tests) => [
    ...pathArguments(tests),
    ...patternOf(tests, ({ kind, cases }) => {
        const names = `[^:]+::(?:${cases.map(escaped).join("|")})(?: with data set .*)?\\z`;
        return ["--filter", kind === "only" ? `/^${names}/s` : `/^(?!${names})/s`];
    }),
];
/**
 * Test ids, and for the last part what the others run. `--deselect` takes beginnings of ids, which count from pytest's
 * root folder and not, like those that select, from the working folder: so both are made the same.
 */
const pytestArguments = (tests) => [
    ...(tests.some(({ part }) => part !== undefined) ? ["--rootdir=."] : []),
    ...tests.flatMap(({ name, part }) => {
        if (part === undefined)
            return [safePath(name)];
        if (part.kind === "only")
            return part.cases.map((id) => safePath(`${name}::${id.replace(/::$/, "")}`));
        return [safePath(name), ...part.cases.map((id) => `--deselect=${timingKey(name)}::${id}`)];
    }),
];
/**
 * Regular expressions for whole paths; a pattern with `/` in front and behind would be taken for one with flags. Parts are
 * told by what Playwright matches: project, path, titles and tags with blanks between them.
 */
const playwrightArguments = (tests) => [
    ...tests.map(({ name }) => `[/]${escaped(withoutDot(name))}$`),
    ...patternOf(tests, ({ kind, cases }, name) => {
        const file = escaped(timingKey(name).split("/").at(-1) ?? name);
        const titles = cases.map((unit) => escaped(unit).replaceAll(" ", "(?: ›)? "));
        const pattern = `${file} (?:${titles.join("|")})(?: @\\S+)*$`;
        return [kind === "only" ? "--grep" : "--grep-invert", pattern, "--pass-with-no-tests"];
    }),
];
/** One argument with all names in it. */
function commaJoined(flag) {
    return (tests) => [flag, tests.map(({ name }) => safePath(name)).join(",")];
}
/** Packages, and for one package in parts a pattern: only top-level tests are told apart. */
const goArguments = (tests) => [
    ...patternOf(tests, ({ kind, cases }) => {
        return [kind === "only" ? "-run" : "-skip", `^(?:${cases.map(escaped).join("|")})$`];
    }),
    ...tests.map(({ name }) => name),
];
/** A flag for each class by its full name: `--tests com.a.FooTest`. */
function classFilters(flag) {
    return (tests) => tests.flatMap(({ name }) => [flag, classPath(name).replaceAll("/", ".")]);
}
/** All classes in one property, as paths: older versions take no full names. */
function classPaths(property) {
    return (tests) => [`${property}${tests.map(({ name }) => `${classPath(name)}.java`).join(",")}`];
}
/** `com/a/FooTest` of `app/src/test/java/com/a/FooTest.java`; of a file elsewhere its name alone. */
function classPath(name) {
    const file = withoutDot(name).replace(/\.(?:java|kt|groovy|scala)$/, "");
    if (file === name && !name.includes("/"))
        return name.replaceAll(".", "/"); // a class, not a file
    const inSources = /(?:^|\/)src\/\w+\/(?:java|kotlin|groovy|scala)\/(.+)$/.exec(file)?.[1];
    return inSources ?? file.slice(file.lastIndexOf("/") + 1);
}
/** nextest's own quoted form of a matcher does not match binary ids, so ids stand as they are. */
const nextestFilter = (tests) => [
    "-E",
    tests.map(({ name }) => `binary_id(=${name.replace(/[\\()]/g, "\\$&")})`).join(" | "),
];
/** Methods of the class that the file is named after, and of classes inside it. */
const vstestFilter = (tests) => [
    "--filter",
    tests
        .map(({ name }) => className(name).replace(/[\\()&|=!~]/g, "\\$&"))
        .map((name) => `FullyQualifiedName~.${name}.|FullyQualifiedName~.${name}+`)
        .join("|"),
];
/** `FooTests` of `src/App.Tests/FooTests.cs`. */
function className(name) {
    const file = name.slice(name.lastIndexOf("/") + 1);
    return file.endsWith(".cs") ? file.slice(0, -".cs".length) : file.slice(file.lastIndexOf(".") + 1);
}
function withoutDot(name) {
    return name.replace(/^(?:\.\/)+/, "");
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// EXTERNAL MODULE: ./build/packages/core/collections/group-by.js
var group_by = __webpack_require__(91209);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/swept-together.js


/** More pairs than this in one folder name are not looked at: such suites have names that say nothing. */
const MOST_PAIRS = 1_000_000;
/** Names of which one contains another, whatever the case: a filter for `a.test.ts` also fits `data.test.ts`. */
function sameText(names) {
    const keys = names.map((name) => ({ name, text: plain(name).toLowerCase() }));
    const inRoot = keys.filter(({ text }) => !text.includes("/"));
    const sets = [];
    for (const { name, text } of inRoot.length * keys.length > MOST_PAIRS ? [] : inRoot) {
        for (const other of keys)
            if (other.name !== name && other.text.includes(text))
                sets.push([name, other.name]);
    }
    // A name with a folder can only be contained in one with the same last part, but for one letter: .ts and .tsx.
    const byFile = (0,group_by/* groupBy */.$)(keys, ({ text }) => lastPart(text).replace(/x$/, ""));
    return [...sets, ...pairs(byFile, (a, b) => b.text.includes(a.text))];
}
/** Paths of which one ends like another: a pattern for `a/x.spec.ts` also fits `web/a/x.spec.ts`. */
function sameEnding(names) {
    const keys = names.map((name) => ({ name, text: plain(name).toLowerCase() }));
    const byFile = (0,group_by/* groupBy */.$)(keys, ({ text }) => lastPart(text));
    return pairs(byFile, (a, b) => b.text.endsWith(`/${a.text}`));
}
/** Files whose classes have the same name. */
function sameClass(names) {
    return [...(0,group_by/* groupBy */.$)(names, (name) => className(name).toLowerCase()).values()].filter((same) => same.length > 1);
}
function pairs(groups, sweeps) {
    return [...groups.values()].flatMap((keys) => {
        if (keys.length < 2 || keys.length ** 2 > MOST_PAIRS)
            return [];
        return keys.flatMap((a) => keys.filter((b) => a !== b && sweeps(a, b)).map((b) => [a.name, b.name]));
    });
}
function plain(name) {
    return name.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
function lastPart(text) {
    return text.slice(text.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/test-runners.js




/** Units that are the names of cases in another form. */
function byName(parts, form, units) {
    return { parts, units, covers: (unit, caseName) => form(caseName) === unit };
}
const SCRIPTS = "{js,jsx,ts,tsx,mjs,cjs,mts,cts}";
const SPECS = [`**/*.{test,spec}.${SCRIPTS}`];
const JVM = ["java", "kt", "groovy", "scala"].join(",");
/** A table of facts: one row per runner. */
const TEST_RUNNERS = {
    jest: {
        globs: [`**/__tests__/**/*.${SCRIPTS}`, ...SPECS],
        args: jestArguments,
        division: byName("alone", jestName, titleUnits(jestName)),
        source: "jestjs.io/docs/cli: --runTestsByPath, --testNamePattern; jestjs.io/docs/configuration: testMatch",
    },
    vitest: {
        globs: SPECS,
        args: vitestArguments,
        sweeps: sameText,
        division: byName("alone", vitestName, titleUnits(vitestName, /\.sequential\b/)),
        source: "vitest.dev/guide/filtering: a filter fits every path that contains it; vitest.dev/config/testnamepattern",
    },
    playwright: {
        globs: SPECS,
        args: playwrightArguments,
        sweeps: sameEnding,
        division: byName("alone", playwrightName, titleUnits(playwrightName, /\bserial\b/)),
        source: "playwright.dev/docs/test-cli: arguments are regular expressions for paths; --grep, --grep-invert",
    },
    mocha: {
        globs: ["test/*.{js,cjs,mjs}"],
        args: pathArguments,
        source: "mochajs.org: spec files as arguments, default ./test/*.{js,cjs,mjs}",
    },
    cypress: {
        globs: ["cypress/e2e/**/*.cy.{js,jsx,ts,tsx}"],
        args: commaJoined("--spec"),
        source: "docs.cypress.io: cypress run --spec a,b; e2e.specPattern",
    },
    pytest: {
        globs: ["**/test_*.py", "**/*_test.py"],
        args: pytestArguments,
        division: { parts: "beside", units: pythonUnits, covers: unitCoversId },
        source: "docs.pytest.org: paths, node ids and --deselect on the command line; python_files",
    },
    rspec: {
        globs: ["spec/**/*_spec.rb"],
        args: rspecArguments,
        division: byName("alone", rspecName, titleUnits(rspecName)),
        source: "rspec.info/features: rspec command line; rspec --help: --example-matches REGEX against full names",
    },
    minitest: {
        globs: [
            "test/**/*_test.rb",
            "test/**/test_*.rb",
            "!test/**/test_helper.rb",
            "!test/{system,dummy,fixtures}/**", // what bin/rails test leaves out, too
        ],
        args: pathArguments,
        source: "guides.rubyonrails.org/testing: bin/rails test FILES; rails/test_unit/runner.rb: DEFAULT_TEST_EXCLUDE",
    },
    go: {
        globs: ["**/*_test.go", "!**/{testdata,vendor}/**", "!**/_*/**"],
        args: goArguments,
        division: byName("alone", withoutSubtests, goUnits),
        source: "pkg.go.dev/cmd/go: packages, -run, and -skip since Go 1.20",
    },
    gradle: {
        globs: [`**/src/test/**/*{Test,Tests,Spec}.{${JVM}}`],
        args: classFilters("--tests"),
        source: "docs.gradle.org: test filtering, --tests with full class names",
    },
    maven: {
        globs: ["Test*", "*Test", "*Tests", "*TestCase"].map((name) => `**/src/test/**/${name}.{${JVM}}`),
        args: classPaths("-Dtest="),
        source: "maven.apache.org/surefire: single-test (com/a/FooTest.java, comma-separated) and default includes",
    },
    phpunit: {
        globs: ["tests/**/*Test.php"],
        args: phpunitArguments,
        division: byName("alone", withoutDataSet, phpUnits),
        source: "github.com/sebastianbergmann/phpunit: pull/5462, several files as arguments, since PHPUnit 10.4; src/Runner/Filter/NameFilterIterator.php: what --filter is matched with",
    },
    "cargo-nextest": {
        globs: [],
        args: nextestFilter,
        source: "nexte.st/docs/filtersets: binary_id(=…); unit tests live in the library's binary, so files do not name them",
    },
    dotnet: {
        globs: ["**/*Tests.cs", "**/*Test.cs"],
        args: vstestFilter,
        sweeps: sameClass,
        source: "learn.microsoft.com/dotnet/core/testing/selective-unit-tests: --filter FullyQualifiedName~",
    },
    custom: {
        globs: [],
        args: pathArguments,
        source: "the names as they are; one that begins with a dash gets ./ in front",
    },
};
const RUNNER_NAMES = Object.keys(TEST_RUNNERS);
/** The row of a runner, without the narrow types of the table. */
function testRunner(name) {
    return TEST_RUNNERS[name];
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/parse-duration.js
const UNITS = { h: 3600, m: 60, s: 1 };
const DURATION = /^(?:(\d{1,5}(?:\.\d{1,3})?)h)?\s*(?:(\d{1,5}(?:\.\d{1,3})?)m(?:in)?)?\s*(?:(\d{1,6}(?:\.\d{1,3})?)s?)?$/;
/** Seconds of `90s`, `10m`, `1h30m` or `600`; null for anything else, and for nothing. */
function parseDuration(text) {
    const match = DURATION.exec(text.trim());
    if (match === null)
        return null;
    const [, hours = 0, minutes = 0, seconds = 0] = match;
    const total = Number(hours) * UNITS.h + Number(minutes) * UNITS.m + Number(seconds) * UNITS.s;
    return total > 0 ? total : null;
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/shard-of.js

/** Reads `3/8`; null for anything else. */
function parseShardOf(text) {
    const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim());
    const [shard, total] = [Number(match?.[1]), Number(match?.[2])];
    return shard >= 1 && shard <= total && total <= MOST_SHARDS ? { shard, total } : null;
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/inputs.js





const shardNumber = { min: 1, max: MOST_SHARDS };
/** Everything that plan-shards can be told. */
const inputs_inputs = {
    tests: (0,inputs/* list */.p_)({
        help: "The tests to divide: globs (with `*` or `?`), names, or `@file` with one name per line. Empty: where `runner` looks for them.",
    }),
    runner: (0,inputs/* oneOf */.yL)(RUNNER_NAMES, {
        help: "Test runner: whose arguments `args` holds, and where tests are when `tests` is empty.",
        fallback: "custom",
    }),
    shards: (0,inputs/* either */.gP)("auto", (0,inputs/* integer */.nd)({ help: "", ...shardNumber }), {
        help: "How many shards; `auto` weighs what another shard saves against the set-up that it burns.",
        fallback: "auto",
    }),
    shard: shardOf("This job's shard, as `3/8`: it makes the plan of all 8 itself and gives its own tests as outputs."),
    "min-shards": (0,inputs/* integer */.nd)({ help: "Fewest shards that `auto` may choose.", fallback: 1, ...shardNumber }),
    "max-shards": (0,inputs/* integer */.nd)({
        help: "Most shards that `auto` may choose; by default the jobs that GitHub allows in a matrix.",
        fallback: MOST_SHARDS,
        ...shardNumber,
    }),
    concurrency: (0,inputs/* integer */.nd)({
        help: "Jobs that your account runs at once, less those that others need; by default those of GitHub Free.",
        fallback: 20,
        min: 1,
        max: 1000,
    }),
    objective: (0,inputs/* oneOf */.yL)(["balanced", "fastest", "cheapest"], {
        help: "What `auto` is for. `balanced`: another shard has to save more seconds than its set-up takes.",
        fallback: "balanced",
    }),
    "cost-weight": (0,inputs/* number */.ai)({ help: "Instead of `objective`: US dollars that a saved minute is worth.", min: 0 }),
    "target-duration": duration("Instead of `objective`: the fewest shards with which nine of ten runs are done in this time, such as `10m`."),
    "setup-seconds": (0,inputs/* either */.gP)("auto", (0,inputs/* number */.ai)({ help: "", min: 0, max: 21_600 }), {
        help: "What every shard spends besides its tests: checkout, install, build. `auto` learns it from earlier jobs, 25 before.",
        fallback: "auto",
    }),
    "runs-on": (0,inputs/* text */.Qq)({
        help: "A label of the shards' runners, such as `ubuntu-latest`: times of such machines count before those of others, and their minutes have a price. By default that of earlier jobs.",
    }),
    "price-per-minute": (0,inputs/* either */.gP)("auto", (0,inputs/* number */.ai)({ help: "", min: 0 }), {
        help: "US dollars for a started minute of one shard; `auto`: GitHub's price for `runs-on`, which is nothing for standard runners of public repositories.",
        fallback: "auto",
    }),
    group: (0,inputs/* list */.p_)({
        help: "Tests that have to share a shard, one set a line: globs or names with blanks between, or a JSON array.",
    }),
    "split-files": (0,inputs/* oneOf */.yL)(["auto", "never"], {
        help: "Divide files that take longer than a fair share by the names of their cases, where `runner` can and their times are recorded.",
        fallback: "auto",
    }),
    exclusive: (0,inputs/* list */.p_)({ help: "Tests no two of which may share a shard, written like `group`." }),
    job: (0,inputs/* text */.Qq)({ help: "Learn only from jobs whose name starts with this; for suites that several jobs run." }),
    "allow-empty": (0,inputs/* flag */.Jt)({ help: "Accept that no test is found: then the matrix is empty.", fallback: false }),
    verify: (0,inputs/* flag */.Jt)({
        help: "Plan nothing: check that what the shards ran is what was planned, and fail when it is not.",
        fallback: false,
    }),
    junit: (0,inputs/* list */.p_)({
        help: "For `verify`: globs of the shards' JUnit reports; without them what the jobs of this run recorded.",
    }),
    plan: (0,inputs/* text */.Qq)({ help: "For `verify`: file with the plan; by default the plan that this run kept." }),
    "may-report-nothing": (0,inputs/* list */.p_)({
        help: "For `verify`: globs or names of planned files that report no test, such as files whose tests are all left out.",
    }),
};
function shardOf(help) {
    return {
        ...(0,inputs/* text */.Qq)({ help }),
        expects: `a shard and how many there are, such as 3/8 (at most ${MOST_SHARDS})`,
        absent: undefined,
        parse: (given) => {
            const value = parseShardOf(given);
            return value === null ? { ok: false } : { ok: true, value };
        },
    };
}
function duration(help) {
    return {
        ...(0,inputs/* text */.Qq)({ help }),
        expects: "a time above zero, such as 90s, 10m or 1h30m",
        absent: undefined,
        parse: (given) => {
            const value = parseDuration(given);
            return value === null ? { ok: false } : { ok: true, value };
        },
    };
}

// EXTERNAL MODULE: ./build/packages/core/cost/price-run.js + 3 modules
var price_run = __webpack_require__(83864);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/newest-first.js
/** Order of records in which the run that started last comes first; runs without any time come last. */
function newestFirst(a, b) {
    const [earlier, later] = [timeOf(a), timeOf(b)];
    return later < earlier ? -1 : Number(later > earlier) || b.run_id - a.run_id;
}
function timeOf({ started_at, created_at }) {
    return started_at ?? created_at ?? "";
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/learn-runner.js

/** Labels that say of a machine no more than that there is one. */
const GENERIC = new Set(["self-hosted", "linux", "windows", "macos", "x64", "arm64", "arm"]);
/**
 * The labels of the machines that the tests run on: those of the newest trusted run whose jobs measured tests. Null where
 * they are unknown, or where the suite runs on several kinds of machine.
 */
function learnRunner(records, jobPrefix = "") {
    for (const record of records.filter(({ trust }) => trust === "trusted").sort(newestFirst)) {
        const [only, second] = kindsOf(record, jobPrefix).values();
        if (only !== undefined)
            return second === undefined ? only : null;
    }
    return null;
}
/** The label that tells such machines from others. */
function tellingLabel(labels) {
    return labels.find((label) => !GENERIC.has(label.toLowerCase())) ?? labels[0];
}
function kindsOf({ jobs, tests }, prefix) {
    const measuring = new Set(tests?.map(({ job }) => job).filter((job) => job?.startsWith(prefix)));
    const kinds = new Map();
    for (const { name, runner } of jobs ?? []) {
        const labels = runner?.labels ?? [];
        if (measuring.has(name) && labels.length > 0)
            kinds.set(labels.toSorted().join("\n"), labels);
    }
    return kinds;
}

// EXTERNAL MODULE: ./build/packages/core/history/record.js
var record = __webpack_require__(65992);
// EXTERNAL MODULE: ./build/packages/core/stats/median.js
var median = __webpack_require__(99618);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/learn-setup.js



/** The flat value of Datadog's ddtest (read in its source, 2026). */
const DEFAULT_SETUP_SECONDS = 25;
/** The median of two is a mean, and one unlucky download spoils it. */
const ENOUGH_JOBS = 3;
/** Set-up changes with the workflow: only the newest jobs count. */
const RECENT_JOBS = 40;
/** Less is a matter of rounding: a machine has to be set up and the code checked out. */
const SHORTEST_SECONDS = 5;
/**
 * Learns the set-up of test jobs as the median of `job − its tests`. Where the tests add up to more than the job took
 * (a runner that runs them side by side), the job's longest step stands for them.
 */
function learnSetup(records, jobPrefix = "") {
    const seen = [];
    for (const record of [...records].sort(newestFirst)) {
        if (record.trust !== "trusted")
            continue;
        seen.push(...setupsOf(record, jobPrefix));
        if (seen.length >= RECENT_JOBS)
            break;
    }
    const seconds = seen.length < ENOUGH_JOBS ? null : (0,median/* median */.J)(seen.slice(0, RECENT_JOBS));
    if (seconds === null)
        return { seconds: DEFAULT_SETUP_SECONDS, source: "default", jobs: seen.length };
    return { seconds: Math.max(SHORTEST_SECONDS, Math.round(seconds * 10) / 10), source: "learnt", jobs: seen.length };
}
function setupsOf({ jobs, tests }, prefix) {
    const testSeconds = new Map();
    for (const { job, seconds } of tests ?? []) {
        if (job === null || seconds === null || !job.startsWith(prefix))
            continue;
        testSeconds.set(job, (testSeconds.get(job) ?? 0) + seconds);
    }
    return (jobs ?? []).flatMap((job) => {
        const inTests = testSeconds.get(job.name);
        const setup = inTests === undefined ? null : setupOf(job, inTests);
        return setup === null ? [] : [setup];
    });
}
function setupOf(job, inTests) {
    const total = (0,record/* secondsBetween */.O1)(job.started_at, job.completed_at);
    if (total === null || job.carried === true || job.conclusion === "cancelled")
        return null;
    if (inTests <= total)
        return total - inTests;
    const steps = (job.steps ?? []).map((step) => (0,record/* secondsBetween */.O1)(step.started_at, step.completed_at) ?? 0);
    const longest = Math.max(0, ...steps);
    return longest > 0 ? Math.max(0, total - longest) : null;
}

// EXTERNAL MODULE: ./build/packages/core/json/fields.js
var fields = __webpack_require__(99028);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/past-plans.js



/** GitHub's limit of jobs in a matrix. */
const past_plans_MOST_SHARDS = 256;
/** Older plans say little of today's. */
const NEWEST = 20;
/** Compares the decisions of earlier runs with what came of them; null where nothing can be compared yet. */
function pastPlans(records, jobPrefix = "") {
    const plans = [];
    for (const record of records.filter(({ trust }) => trust === "trusted").sort(newestFirst)) {
        if (plans.length >= NEWEST)
            break;
        plans.push(...plansOf(record, jobPrefix));
    }
    const [last] = plans;
    const typicalError = (0,median/* median */.J)(plans.map(errorOf));
    return last === undefined || typicalError === null ? null : { plans: plans.length, typicalError, last };
}
/** The plans of one run; where shards planned for themselves, each has left its own line of the same plan. */
function plansOf({ run_id, decisions }, prefix) {
    const byHash = new Map();
    for (const decided of decisions ?? []) {
        const facts = decided.action === "plan-shards" ? factsOf(decided) : null;
        if (facts === null)
            continue;
        const plan = byHash.get(facts.hash) ?? { total: facts.total, shards: new Map() };
        byHash.set(facts.hash, plan);
        for (const one of facts.shards)
            if (one.job.startsWith(prefix))
                plan.shards.set(one.shard, one);
    }
    return [...byHash.values()].flatMap(({ total, shards }) => {
        const known = [...shards.values()].sort((a, b) => a.shard - b.shard);
        const rows = known.map(({ shard, predicted, actual }) => ({ shard, predicted, actual }));
        return total > 0 && rows.length === total ? [{ runId: run_id, shards: rows }] : [];
    });
}
function factsOf({ decision, outcome }) {
    if (!(0,fields/* isObject */.G)(decision) || !(0,fields/* isObject */.G)(outcome) || !(0,fields/* isObject */.G)(decision.wallSeconds))
        return null; // nothing was predicted
    const { planHash: hash, shards: planned, shard: own = 1, shardCount: total } = decision;
    if (typeof hash !== "string" || !Array.isArray(planned) || !Array.isArray(outcome.shards))
        return null;
    if (planned.length > past_plans_MOST_SHARDS || !isCount(own))
        return null;
    const ended = outcome.shards;
    const shards = planned.flatMap((given, index) => {
        const [predicted, actual] = [numberOf(given, "seconds"), numberOf(ended[index], "test_seconds")];
        const job = (0,fields/* isObject */.G)(ended[index]) ? ended[index].job : null;
        if (predicted === null || actual === null || typeof job !== "string")
            return [];
        return [{ shard: own + index, predicted, actual, job }];
    });
    return { hash, total: isCount(total) ? total : planned.length, shards };
}
function numberOf(value, name) {
    const found = (0,fields/* isObject */.G)(value) ? value[name] : null;
    return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : null;
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= past_plans_MOST_SHARDS;
}
/** Of the shards that were predicted to be slowest and that were: what decides when all are done. */
function slowestOf({ shards }) {
    return {
        predicted: Math.max(...shards.map((shard) => shard.predicted)),
        actual: Math.max(...shards.map((shard) => shard.actual)),
    };
}
function errorOf(plan) {
    const { predicted, actual } = slowestOf(plan);
    return predicted > 0 ? Math.abs(actual / predicted - 1) : 0;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/constraints.js
const NO_CONSTRAINTS = { together: [], apart: [] };
/** What shards, given as lists of names, do not keep to: at most one entry for each set. */
function brokenConstraints(shards, { together, apart }) {
    if (together.length === 0 && apart.length === 0)
        return [];
    const shardOf = new Map(shards.flatMap((names, shard) => names.map((name) => [name, shard])));
    const torn = together.flatMap((set) => {
        const planned = set.filter((name) => shardOf.has(name));
        const stray = planned.find((name) => shardOf.get(name) !== shardOf.get(planned[0] ?? ""));
        return stray === undefined ? [] : [{ kind: "together", tests: [planned[0] ?? "", stray] }];
    });
    const met = apart.flatMap((set) => {
        const firstIn = new Map();
        for (const name of new Set(set)) {
            const shard = shardOf.get(name);
            const first = shard === undefined ? undefined : firstIn.get(shard);
            if (first !== undefined)
                return [{ kind: "apart", tests: [first, name] }];
            if (shard !== undefined)
                firstIn.set(shard, name);
        }
        return [];
    });
    return [...torn, ...met];
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/improve-packing.js
/** A gap to the lower bound below this share is less than any two runs of the same test differ. */
const GOOD_ENOUGH = 0.001;
/** Each round shortens the slowest shard; a few per shard find what there is to find. */
const ROUNDS_PER_SHARD = 8;
/** The emptiest shards are the likeliest partners; trying all of 256 would cost more than it finds. */
const PARTNERS = 16;
/**
 * Shortens the slowest shard by moving one of its items away or swapping it for a shorter one, again and again, until
 * nothing helps. Never makes the slowest slower, never empties one. The shards hold their items longest first and keep
 * them so; they are changed in place.
 */
function improvePacking(shards, mayJoin = always) {
    const enough = lowerBound(shards) * (1 + GOOD_ENOUGH);
    for (let round = 0; round < ROUNDS_PER_SHARD * shards.length; round++) {
        shards.sort((a, b) => b.seconds - a.seconds);
        const slowest = shards[0];
        if (slowest === undefined || slowest.seconds <= enough || !improveOnce(slowest, shards, mayJoin))
            break;
    }
    return shards;
}
const always = () => true;
function improveOnce(slowest, shards, mayJoin) {
    for (let index = shards.length - 1; index >= Math.max(1, shards.length - PARTNERS); index--) {
        const partner = shards[index];
        const exchange = partner && bestExchange(slowest, partner, mayJoin);
        if (exchange === undefined)
            continue;
        perform(exchange, slowest, partner);
        return true;
    }
    return false;
}
/** The exchange after which the slower of the two shards is fastest, if it is faster than now. Cost: O(a log b). */
function bestExchange(from, to, mayJoin) {
    let best;
    const smallestGain = from.seconds * 1e-9; // below this it is rounding
    const consider = (give, take) => {
        const shift = secondsOf(from, give) - (take === null ? 0 : secondsOf(to, take));
        const slower = Math.max(from.seconds - shift, to.seconds + shift);
        if (slower >= (best?.slower ?? from.seconds - smallestGain))
            return;
        if (mayJoin === always || isAllowed(from, to, { give, take }, mayJoin))
            best = { give, take, slower };
    };
    const half = (from.seconds - to.seconds) / 2;
    for (const [give, item] of from.items.entries()) {
        if (from.items.length > 1)
            consider(give, null);
        // Ideally half of the difference changes sides: look for a partner of that length, and its longer neighbour.
        const take = firstNotLonger(to.items, item.seconds - half);
        if (take < to.items.length)
            consider(give, take);
        if (take > 0)
            consider(give, take - 1);
    }
    return best;
}
function isAllowed(from, to, { give, take }, mayJoin) {
    const given = from.items[give];
    const taken = take === null ? undefined : to.items[take];
    if (given !== undefined &&
        !mayJoin(given, to.items.filter((item) => item !== taken)))
        return false;
    return (taken === undefined ||
        mayJoin(taken, from.items.filter((item) => item !== given)));
}
function perform({ give, take }, from, to) {
    const given = from.items.splice(give, 1);
    const taken = take === null ? [] : to.items.splice(take, 1);
    for (const item of given)
        to.items.splice(firstNotLonger(to.items, item.seconds), 0, item);
    for (const item of taken)
        from.items.splice(firstNotLonger(from.items, item.seconds), 0, item);
    from.seconds = sum(from.items);
    to.seconds = sum(to.items);
}
/** In a list that is longest first: the first index whose item takes no more than `seconds`. */
function firstNotLonger(items, seconds) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((items[middle]?.seconds ?? 0) > seconds)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function lowerBound(shards) {
    const total = shards.reduce((sum, shard) => sum + shard.seconds, 0);
    return Math.max(total / shards.length, ...shards.map((shard) => shard.items[0]?.seconds ?? 0));
}
function secondsOf(shard, index) {
    return shard.items[index]?.seconds ?? 0;
}
function sum(items) {
    return items.reduce((total, item) => total + item.seconds, 0);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/deal-out.js
/**
 * Gives items, of which there are only the seconds here, in turn to the shard that is free first; of equally full ones to
 * the one with fewer items. O(n log m).
 */
function dealOut(items, shards) {
    const seconds = new Float64Array(shards);
    const counts = new Uint32Array(shards);
    const shardOf = new Uint32Array(items.length);
    /** A heap: no shard comes before the two at twice its place plus one and two. */
    const heap = Uint32Array.from({ length: shards }, (_, shard) => shard);
    for (let index = 0; shards > 0 && index < items.length; index++) {
        const shard = heap[0] ?? 0;
        shardOf[index] = shard;
        seconds[shard] = (seconds[shard] ?? 0) + (items[index] ?? 0);
        counts[shard] = (counts[shard] ?? 0) + 1;
        sinkFirst();
    }
    return { shardOf, seconds, counts };
    /** Restores the order of the heap after its first shard has grown. */
    function sinkFirst() {
        const grown = heap[0] ?? 0;
        let place = 0;
        for (;;) {
            let child = 2 * place + 1;
            if (child >= shards)
                break;
            if (child + 1 < shards && isLess(heap[child + 1] ?? 0, heap[child] ?? 0))
                child++;
            const least = heap[child] ?? 0;
            if (!isLess(least, grown))
                break;
            heap[place] = least;
            place = child;
        }
        heap[place] = grown;
    }
    /** Equal loads go by count, so that items of no length spread out instead of piling up. */
    function isLess(a, b) {
        const difference = (seconds[a] ?? 0) - (seconds[b] ?? 0);
        return difference < 0 || (difference === 0 && (counts[a] ?? 0) < (counts[b] ?? 0));
    }
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/packing-bound.js
/**
 * What no division of some pieces over so many shards is done before. `seconds` are longest first throughout; each bound
 * sees something that an equal share does not, and where pieces are many and short the equal share is best anyway.
 */
/** Beyond, an equal share is as good, and looking would cost more than it finds. */
const MOST_PIECES = 400;
/** The best of the bounds below, searched for up to `slowest`, which is what some division takes. */
function packingBound(seconds, shards, slowest) {
    const total = seconds.reduce((sum, value) => sum + value, 0);
    const least = Math.max(seconds[0] ?? 0, total / Math.max(1, shards));
    if (shards < 1 || seconds.length > MOST_PIECES)
        return least;
    const counted = Math.max(least, wholeSteps(seconds, least), ofFullShards(seconds, shards));
    return Math.max(counted, tooShort(seconds, shards, counted, slowest));
}
/** Where all pieces are multiples of one step (none was measured yet, say), so is every load. Tenths of milliseconds. */
function wholeSteps(seconds, least) {
    const ticks = seconds.map((value) => value * 10_000);
    if (ticks.some((value) => Math.abs(value - Math.round(value)) > 1e-3))
        return 0;
    const step = ticks.reduce((divisor, value) => greatestCommonDivisor(divisor, Math.round(value)), 0);
    return step > 0 ? (Math.ceil((least * 10_000) / step - 1e-6) * step) / 10_000 : 0;
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
/**
 * Of the longest `count` pieces, some shards get more than `each = ⌊(count − 1) ⁄ shards⌋`. If that is `full` shards, the
 * others leave them at least `count − each · (shards − full)` pieces, which take no less than the shortest so many, and
 * one of the full shards takes no less than the average. With one full shard this is the pigeonhole principle (Dell'Amico
 * & Martello, Optimal Scheduling of Tasks on Identical Parallel Processors, 1995).
 */
function ofFullShards(seconds, shards) {
    const sums = [0];
    for (const value of seconds)
        sums.push((sums.at(-1) ?? 0) + value);
    let most = 0;
    for (let count = shards + 1; count <= seconds.length; count++) {
        const each = Math.floor((count - 1) / shards);
        let least = Number.POSITIVE_INFINITY;
        for (let full = 1; full <= shards && full * (each + 1) <= count; full++) {
            const pieces = Math.max(count - each * (shards - full), full * (each + 1));
            least = Math.min(least, ((sums[count] ?? 0) - (sums[count - pieces] ?? 0)) / full);
        }
        if (least < Number.POSITIVE_INFINITY)
            most = Math.max(most, least);
    }
    return most;
}
/** The longest time, between two, in which the pieces certainly cannot all be done. */
function tooShort(seconds, shards, from, to) {
    if (!cannotFit(seconds, shards, from))
        return from;
    let [low, high] = [from, to];
    while (high - low > 1e-4 * to) {
        const middle = (low + high) / 2;
        if (cannotFit(seconds, shards, middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
/**
 * True where pieces certainly do not fit into so many shards of a length: their sizes as dual feasible functions see them
 * add up to more than there are shards (Fekete & Schepers, New Classes of Fast Lower Bounds for Bin Packing Problems, 2001).
 */
function cannotFit(seconds, shards, length) {
    const sizes = seconds.map((value) => value / length);
    const most = shards + 1e-9;
    for (let parts = 1; parts <= Math.ceil(seconds.length / shards) + 1; parts++) {
        if (sizes.reduce((sum, size) => sum + inParts(size, parts), 0) > most)
            return true;
    }
    return sizes.some((small) => small <= 0.5 && sizes.reduce((sum, size) => sum + withoutSmall(size, small), 0) > most);
}
/** Pieces longer than one of `parts + 1` equal parts: no more than `parts` of them fit together. */
function inParts(size, parts) {
    const share = size * (parts + 1);
    return Math.abs(share - Math.round(share)) < 1e-9 ? size : Math.floor(share) / parts;
}
/** Beside a piece that leaves less room than the smallest that counts, there is nothing. */
function withoutSmall(size, small) {
    if (size > 1 - small + 1e-12)
        return 1;
    return size < small - 1e-12 ? 0 : size;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/search-division.js
/**
 * Looks for a division of so many pieces (longest first) in which every shard takes less than `below`, by trying all
 * that can still succeed. Pieces go in from the longest; of shards that are equally full only one is tried; a branch is
 * left when the room that is left over cannot be made up for. Gives up after `steps` placements.
 */
function searchDivision(seconds, shards, below, steps) {
    const loads = new Array(shards).fill(0);
    const places = [];
    const smallest = seconds.at(-1) ?? 0;
    // Room that may stay empty; a shard in which not even the smallest piece fits any more uses some of it up.
    const spare = shards * below - seconds.reduce((sum, value) => sum + value, 0);
    let left = steps;
    function place(index) {
        const piece = seconds[index];
        if (piece === undefined)
            return true;
        const tried = new Set();
        for (let shard = 0; shard < shards; shard++) {
            const load = loads[shard] ?? 0;
            if (load + piece >= below || tried.has(load))
                continue;
            tried.add(load);
            if (--left < 0)
                return false;
            loads[shard] = load + piece;
            places.push(shard);
            if (wasted() <= spare && place(index + 1))
                return true;
            places.pop();
            loads[shard] = load;
        }
        return false;
    }
    function wasted() {
        let sum = 0;
        for (const load of loads)
            if (load + smallest >= below)
                sum += below - load;
        return sum;
    }
    if (spare <= 0 || shards < 1)
        return "none";
    if (place(0))
        return places;
    return left < 0 ? "gave-up" : "none";
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/redivide-packing.js



/** With more pieces moves and swaps nearly always reach the bound. */
const MOST_ITEMS = 400;
/** In the shards that are divided anew; with more there is nearly always a single exchange that helps. */
const MOST_DIVIDED = 36;
const redivide_packing_ROUNDS_PER_SHARD = 8;
/** The emptiest shards are the likeliest partners, one by one and then by twos. */
const redivide_packing_PARTNERS = 16;
/** Placements per try, well below a millisecond. */
const STEPS = 1500;
/** Shares of the way from the slowest to the best there could be: all of it first, then whatever helps. */
const AIMS = [1, 0.5, 0.02];
/**
 * Shortens the slowest shard by dividing its items and those of one or two others anew, again and again, until nothing
 * helps. Never makes the slowest slower, never empties one. For shards that no single move or swap makes faster.
 */
function redividePacking(inOrder, shards) {
    const slowestAtFirst = shards.reduce((most, { seconds }) => Math.max(most, seconds), 0);
    if (shards.length < 2 || inOrder.length > MOST_ITEMS || slowestAtFirst <= share(shards) * (1 + GOOD_ENOUGH))
        return shards;
    const pieces = inOrder.map(({ seconds }) => seconds);
    const enough = packingBound(pieces, shards.length, slowestAtFirst) * (1 + GOOD_ENOUGH);
    for (let round = 0; round < redivide_packing_ROUNDS_PER_SHARD * shards.length; round++) {
        shards.sort((a, b) => b.seconds - a.seconds);
        const slowest = shards[0];
        if (slowest === undefined || slowest.seconds <= enough || !redivideOnce(slowest, shards, enough))
            break;
    }
    return shards;
}
function redivideOnce(slowest, shards, enough) {
    for (const partners of partnersOf(shards)) {
        const together = [slowest, ...partners];
        const divided = redivide(together, enough);
        for (const [index, bin] of together.entries())
            Object.assign(bin, divided?.[index]);
        if (divided !== null)
            return true;
    }
    return false;
}
function* partnersOf(shards) {
    const others = shards.slice(1).reverse().slice(0, redivide_packing_PARTNERS);
    for (const other of others)
        yield [other];
    for (const [index, a] of others.entries())
        for (const b of others.slice(index + 1))
            yield [a, b];
}
/** The same items in as many shards, all faster than the first was; null where a short search finds nothing. */
function redivide(shards, enough) {
    const items = shards.flatMap((shard) => shard.items).sort((a, b) => b.seconds - a.seconds);
    if (items.length > MOST_DIVIDED)
        return null;
    const seconds = items.map((item) => item.seconds);
    const slowest = shards[0]?.seconds ?? 0;
    const best = Math.max(enough, share(shards));
    for (const aim of AIMS) {
        const places = searchDivision(seconds, shards.length, slowest - aim * (slowest - best), STEPS);
        if (typeof places === "string")
            continue;
        const divided = shards.map((_, shard) => collect(items.filter((_, index) => places[index] === shard)));
        if (divided.every((shard) => shard.items.length > 0))
            return divided;
    }
    return null;
}
function collect(items) {
    return { items, seconds: items.reduce((sum, item) => sum + item.seconds, 0) };
}
function share(shards) {
    return shards.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, shards.length);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/search-packing.js


/** With more pieces moves and swaps nearly always reach the bound; with fewer they can miss it by a tenth. */
const MOST_SEARCHED = 100;
/** Placements, a few milliseconds, spent only where a better division may exist: a plan looks at some twenty numbers. */
const search_packing_STEPS = 30_000;
const search_packing_GOOD_ENOUGH = 0.005;
const MOST_ROUNDS = 8;
/** A better division of few items, if a short search finds one; else these bins. `items` are longest first. */
function searchPacking(items, bins) {
    if (items.length > MOST_SEARCHED || bins.length < 2)
        return bins;
    const seconds = items.map((item) => item.seconds);
    const bound = packingBound(seconds, bins.length, Math.max(...bins.map((bin) => bin.seconds)));
    let best = bins;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const slowest = Math.max(...best.map((bin) => bin.seconds));
        if (slowest <= bound * (1 + search_packing_GOOD_ENOUGH))
            break;
        const found = searchDivision(seconds, bins.length, slowest / (1 + search_packing_GOOD_ENOUGH), search_packing_STEPS);
        if (typeof found === "string")
            break;
        best = search_packing_collect(items, found, bins.length);
    }
    return best;
}
function search_packing_collect(items, places, shards) {
    const bins = Array.from({ length: shards }, () => ({ items: [], seconds: 0 }));
    for (const [index, item] of items.entries()) {
        const bin = bins[places[index] ?? 0];
        bin?.items.push(item);
        if (bin)
            bin.seconds += item.seconds;
    }
    for (const empty of bins.filter((bin) => bin.items.length === 0))
        fill(empty, bins);
    return bins;
}
/** A shard must not be empty: its runner would have no argument, and run everything. */
function fill(empty, bins) {
    const giver = bins.find((bin) => bin.items.length > 1);
    const item = giver?.items.pop();
    if (giver === undefined || item === undefined)
        return;
    giver.seconds -= item.seconds;
    empty.items.push(item);
    empty.seconds = item.seconds;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/pack-shards.js




/**
 * Divides items over `shards` machines so that the last one is done as early as can be.
 *
 * Longest processing time first (each item goes to the machine that is free first), then moves and swaps between the
 * slowest machine and the others, then, with some hundred items or fewer, the items of two or three machines divided anew
 * and, with few, a search for anything better. The slowest shard takes at most
 * 4/3 − 1/(3·shards) times the optimum, which is proven for the first step (Graham, Bounds on Multiprocessing Timing
 * Anomalies, 1969); the others never add to it.
 *
 * The result depends only on the set of items: ties go by name. Loads come slowest first, because with too few
 * runners the longest must not start last. With at least as many items as shards none is empty; with fewer, the
 * result has one shard per item. Cost: O(n log n) for n items.
 */
function packShards(items, shards) {
    return packInOrder(items.toSorted(longestFirst), shards);
}
/** The same for items that are in the order of `longestFirst`: for planning several numbers of shards with one sort. */
function packInOrder(items, shards) {
    return sortLoads(searchPacking(items, redividePacking(items, improvePacking(longestToEmptiest(items, shards)))));
}
/** As `packInOrder`, but only the loads' seconds, slowest first: null where that takes more than dealing out. */
function dealtSeconds(secondsInOrder, shards) {
    const { seconds } = dealOut(secondsInOrder, Math.min(shards, secondsInOrder.length));
    const slowest = seconds.reduce((most, load) => Math.max(most, load), 0);
    const share = seconds.reduce((sum, load) => sum + load, 0) / Math.max(1, seconds.length);
    const isGood = slowest <= Math.max(share, secondsInOrder[0] ?? 0) * (1 + GOOD_ENOUGH);
    return isGood ? [...seconds.sort()].reverse() : null;
}
/** Slowest first, equals by name; in place. */
function sortLoads(bins) {
    return bins.sort((a, b) => b.seconds - a.seconds || compareNames(a.items[0], b.items[0]));
}
/** The first step alone. */
function packLongestFirst(items, shards) {
    return longestToEmptiest(items.toSorted(longestFirst), shards);
}
function longestToEmptiest(inOrder, shards) {
    const { shardOf, seconds } = dealOut(secondsIn(inOrder), Math.min(shards, inOrder.length));
    const bins = Array.from(seconds, (load) => ({ items: [], seconds: load }));
    inOrder.forEach((item, index) => {
        bins[shardOf[index] ?? 0]?.items.push(item);
    });
    return bins;
}
function secondsIn(items) {
    return Float64Array.from(items, ({ seconds }) => seconds);
}
/** No plan can be done earlier than this: the longest item, or an equal share of everything. */
function lowerBoundSeconds(items, shards) {
    let [longest, total] = [0, 0];
    for (const { seconds } of items) {
        longest = Math.max(longest, seconds);
        total += seconds;
    }
    return Math.max(longest, total / Math.max(1, shards));
}
/** The order in which items are packed: longest first, equals by name. */
function longestFirst(a, b) {
    return b.seconds - a.seconds || compareNames(a, b);
}
/** By code units: the same on every machine, whatever its language. */
function compareNames(a, b) {
    const left = a?.name ?? "";
    const right = b?.name ?? "";
    return left < right ? -1 : Number(left > right);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/make-blocks.js


const NO_SETS = [];
/** The tests as blocks, in an order that does not depend on theirs. */
function makeBlocks(tests, { together, apart }) {
    const sets = apartSets(apart);
    return [...(0,group_by/* groupBy */.$)(tests, rootsOf(tests, together))].map(([, members]) => {
        const [first] = members;
        if (members.length === 1 && first !== undefined) {
            return { name: first.name, seconds: first.seconds, tests: members, apart: sets.get(first.name) ?? NO_SETS };
        }
        // One order whatever the list's: it decides the block's name, and with it ties, and the last bit of the sum.
        const ordered = [...members].sort(longestFirst);
        const seconds = ordered.reduce((sum, test) => sum + test.seconds, 0);
        const inSets = new Set(ordered.flatMap(({ name }) => sets.get(name) ?? []));
        return { name: ordered[0]?.name ?? "", seconds, tests: ordered, apart: [...inSets] };
    });
}
function apartSets(apart) {
    const sets = new Map();
    for (const [number, names] of apart.entries()) {
        for (const name of new Set(names))
            sets.set(name, [...(sets.get(name) ?? []), number]);
    }
    return sets;
}
/** For each test the representative of those that it has to stay with (disjoint sets, with path halving). */
function rootsOf(tests, together) {
    if (together.length === 0)
        return ({ name }) => name;
    const parent = new Map(tests.map(({ name }) => [name, name]));
    const root = (name) => {
        let place = name;
        for (;;) {
            const above = parent.get(place) ?? place;
            if (above === place)
                return place;
            parent.set(place, parent.get(above) ?? above);
            place = above;
        }
    };
    for (const set of together) {
        const planned = set.filter((name) => parent.has(name));
        for (const name of planned)
            parent.set(root(name), root(planned[0] ?? name));
    }
    return ({ name }) => root(name);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/packer.js

/**
 * Items that may be in any shard. Each number of shards is packed once; a plan looks at some twenty of them, so where the
 * seconds alone are asked for, and are known before the loads are, the loads are not made.
 */
function itemPacker(items) {
    const inOrder = items.toSorted(longestFirst);
    const seconds = secondsIn(inOrder);
    const loads = packing((shards) => packInOrder(inOrder, shards));
    return {
        pieces: inOrder,
        most: items.length,
        total: items.reduce((sum, { seconds }) => sum + seconds, 0),
        longest: inOrder[0]?.seconds ?? 0,
        pack: loads.pack,
        secondsOf: remember((shards) => dealtSeconds(seconds, shards) ?? loads.secondsOf(shards)),
    };
}
/** A packer's ways to pack where seconds are not known before the loads are. */
function packing(pack) {
    const remembered = remember(pack);
    return { pack: remembered, secondsOf: (shards) => remembered(shards).map(({ seconds }) => seconds) };
}
/** The answers for all numbers that were asked before. */
function remember(answer) {
    const answers = new Map();
    return (shards) => {
        const known = answers.get(shards) ?? answer(shards);
        answers.set(shards, known);
        return known;
    };
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/pack-blocks.js






/** Divides tests over shards, keeping together and apart what has to be. */
function testPacker(tests, constraints = NO_CONSTRAINTS) {
    if (constraints.together.length === 0 && constraints.apart.length === 0)
        return itemPacker(tests);
    const blocks = makeBlocks(tests, constraints).sort(longestFirst);
    const isFree = blocks.every(({ apart }) => apart.length === 0);
    const pack = isFree ? packInOrder : packApart;
    return {
        pieces: blocks,
        most: blocks.length,
        total: blocks.reduce((sum, { seconds }) => sum + seconds, 0),
        longest: blocks[0]?.seconds ?? 0,
        ...packing((shards) => pack(blocks, shards).map(unpack)),
    };
}
/** How many shards the sets whose members may not meet need at least. */
function shardsApart(tests, constraints) {
    if (constraints.apart.length === 0)
        return 1;
    const blocks = makeBlocks(tests, constraints).filter(({ apart }) => apart.length > 0);
    const sizes = (0,group_by/* groupBy */.$)(blocks.flatMap(({ apart }) => apart), (set) => set);
    return [...sizes.values()].reduce((most, members) => Math.max(most, members.length), 1);
}
/**
 * Longest first to the shard that is free first among those where the block may be. A block that may be nowhere goes to
 * the least loaded: too few shards are no reason not to run a test. When that happens it is tried once more with the
 * blocks that are hardest to place in front.
 */
function packApart(blocks, shards) {
    const first = dealApart(blocks, shards);
    const hardest = (block) => block.apart.length;
    const again = first.misplaced > 0
        ? dealApart([...blocks].sort((a, b) => hardest(b) - hardest(a) || longestFirst(a, b)), shards)
        : first;
    const { bins } = again.misplaced < first.misplaced ? again : first;
    for (const bin of bins)
        bin.items.sort(longestFirst);
    const filled = bins.filter(({ items }) => items.length > 0);
    return sortLoads(improvePacking(filled, mayMeet));
}
function dealApart(blocks, shards) {
    const bins = Array.from({ length: Math.min(shards, blocks.length) }, () => ({
        items: [],
        seconds: 0,
        sets: new Set(),
    }));
    let misplaced = 0;
    for (const block of blocks) {
        const allowed = bins.filter(({ sets }) => !block.apart.some((set) => sets.has(set)));
        if (allowed.length === 0)
            misplaced++;
        const bin = leastLoaded(allowed.length > 0 ? allowed : bins);
        bin?.items.push(block);
        if (bin)
            bin.seconds += block.seconds;
        for (const set of block.apart)
            bin?.sets.add(set);
    }
    return { bins, misplaced };
}
function leastLoaded(bins) {
    let least = bins[0];
    for (const bin of bins) {
        const fewer = least && bin.seconds === least.seconds && bin.items.length < least.items.length;
        if (least && (bin.seconds < least.seconds || fewer))
            least = bin;
    }
    return least;
}
/** True when a block may join these others. */
function mayMeet(block, others) {
    return block.apart.length === 0 || !others.some(({ apart }) => apart.some((set) => block.apart.includes(set)));
}
function unpack({ items }) {
    const tests = items.flatMap((block) => block.tests);
    if (tests.length > items.length)
        tests.sort(longestFirst);
    return { items: tests, seconds: tests.reduce((sum, test) => sum + test.seconds, 0) };
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/merge-parts.js

/**
 * Parts of one file that are in one shard, as one part: what one argument selects, another one would leave out again.
 * `overheads` says what each part of a file repeats, which is then paid once. A file of which all parts met is whole.
 */
function mergeParts(shards, overheads) {
    const merged = shards.map((tests) => {
        const byFile = (0,group_by/* groupBy */.$)(tests, ({ name }) => name);
        return [...byFile.values()].map((parts) => parts.reduce((a, b) => mergeTwo(a, b, overheads.get(a.name) ?? 0)));
    });
    const counts = new Map();
    for (const { name } of merged.flat())
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const numbers = new Map();
    const renumber = (test) => {
        const { part, ...whole } = test;
        const of = counts.get(test.name) ?? 1;
        if (part === undefined || of === 1)
            return whole;
        // The part that runs the rest stays the last one.
        const number = part.kind === "except" ? of : (numbers.get(test.name) ?? 0) + 1;
        if (part.kind === "only")
            numbers.set(test.name, number);
        return { ...whole, part: { ...part, number, of } };
    };
    return merged.map((tests) => tests.map(renumber));
}
function mergeTwo(a, b, overhead) {
    if (a.part === undefined || b.part === undefined)
        return a;
    const seconds = Math.round((a.seconds + b.seconds - overhead) * 1000) / 1000;
    return { ...a, seconds, part: { ...a.part, ...selection(a.part, b.part) } };
}
function selection(a, b) {
    if (a.kind === "only" && b.kind === "only")
        return { kind: "only", cases: [...a.cases, ...b.cases].sort() };
    const [except, only] = a.kind === "except" ? [a, b] : [b, a];
    const named = new Set(only.cases);
    return { kind: "except", cases: except.cases.filter((name) => !named.has(name)) };
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/split-file.js

/** More would make patterns that no command line takes. */
const MOST_PARTS = 16;
/** Windows takes 32,767 characters for a whole command; names may double when they are escaped. */
const MOST_CHARACTERS = 12_000;
/** Lists are lines of text, and a pattern with control characters does not survive every shell. */
const CONTROL = /\p{Cc}|\p{Cs}/u;
/** The file with its cases; null where there is nothing to divide. */
function splittableFile(test, { cases, unnamed }, unitOf) {
    const named = namedUnits(test.name, secondsOfUnits(cases, unitOf));
    const inUnits = sumOf(named.units);
    const shortest = cases.reduce((least, { seconds }) => Math.min(least, seconds), Number.POSITIVE_INFINITY);
    const outside = Math.max(0, test.seconds - inUnits - named.rest);
    // Cases that no record names take no longer than the shortest one that it does name.
    const unseen = unnamed === 0 ? 0 : Math.min(outside, unnamed * shortest);
    const rest = named.rest + unseen;
    if (named.units.length + Number(rest > 0) < 2 || inUnits <= 0)
        return null;
    const scale = Math.min(1, test.seconds / (inUnits + rest));
    return {
        test,
        units: named.units.map(({ name, seconds }) => ({ name, seconds: seconds * scale })),
        rest: rest * scale,
        overhead: test.seconds - (inUnits + rest) * scale,
    };
}
/** Seconds by unit, and under the empty name those of cases that must not be named. */
function secondsOfUnits(cases, unitOf) {
    const sums = new Map();
    const whole = new Map();
    for (const { name, seconds } of cases) {
        const found = CONTROL.test(name) ? null : unitOf(name);
        const unit = found ?? "";
        sums.set(unit, (sums.get(unit) ?? 0) + seconds);
        if (unit === name)
            whole.set(unit, seconds); // a test that has subtests counts their time as its own
    }
    for (const [unit, seconds] of whole)
        sums.set(unit, Math.max(seconds, 0));
    return sums;
}
/** The longest units, as many as a command line takes; what takes no time need not be named. */
function namedUnits(file, sums) {
    const longestFirst = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const units = [];
    let rest = 0;
    let characters = 0;
    for (const [name, seconds] of longestFirst) {
        characters += name.length + file.length;
        if (name !== "" && seconds > 0 && characters <= MOST_CHARACTERS)
            units.push({ name, seconds });
        else
            rest += seconds;
    }
    return { units, rest };
}
/** The longest part that no further division makes shorter. */
function shortestPart({ units, rest, overhead }) {
    return overhead + Math.max(rest, ...units.map(({ seconds }) => seconds));
}
/** Into how many parts a file can be divided. */
function mostParts({ units, rest }) {
    return Math.min(MOST_PARTS, units.length + Number(rest > 0));
}
/** How many parts are worth making for shards of so many seconds. */
function partsFor(file, seconds) {
    const room = Math.max(seconds, shortestPart(file)) - file.overhead;
    const parts = room > 0 ? Math.ceil((file.test.seconds - file.overhead) / room) : 1;
    return Math.max(1, Math.min(parts, mostParts(file)));
}
/**
 * The file in parts of about the same length. The last is the one that runs what the others do not, so that a case that
 * was never measured runs there.
 */
function splitFile({ test, units, rest, overhead }, of) {
    if (of < 2)
        return [test];
    const items = rest > 0 ? [...units, { name: "", seconds: rest }] : units;
    const loads = packShards(items, of);
    const lasts = loads.findIndex((load) => load.items.some(({ name }) => name === ""));
    const last = lasts < 0 ? loads.length - 1 : lasts;
    const ordered = [...loads.filter((_, index) => index !== last), ...loads.slice(last, last + 1)];
    const named = ordered.slice(0, -1).map((load) => load.items.map(({ name }) => name).sort());
    return ordered.map(({ seconds }, index) => {
        const cases = named[index];
        const part = { number: index + 1, of: ordered.length };
        return {
            name: test.name,
            seconds: Math.round((overhead + seconds) * 1000) / 1000,
            source: test.source,
            part: cases === undefined
                ? { ...part, kind: "except", cases: named.flat().sort() }
                : { ...part, kind: "only", cases },
        };
    });
}
function sumOf(items) {
    return items.reduce((sum, { seconds }) => sum + seconds, 0);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/pack-parts.js





/** A file is divided only where the plan is done earlier by more than this share: parts repeat work. */
const WORTH_SPLITTING = 0.05;
/** Divides tests over shards, and files that take longer than a fair share into parts. */
function partsPacker(options) {
    const { tests, constraints, splittable } = options;
    const whole = testPacker(tests, constraints);
    if (splittable.length === 0)
        return whole;
    const divisible = new Set(splittable.map(({ test }) => test.name));
    const longest = whole.pieces.find(({ name }) => !divisible.has(name))?.seconds ?? 0;
    return {
        ...whole,
        most: whole.most + splittable.reduce((sum, file) => sum + mostParts(file) - 1, 0),
        longest: Math.max(longest, ...splittable.map(shortestPart)),
        ...packing((shards) => {
            const asFiles = whole.pack(shards);
            const enough = pack_parts_slowestOf(asFiles) * (1 - WORTH_SPLITTING);
            if (whole.total / shards >= enough)
                return asFiles; // no division of anything could be done so much earlier
            const asParts = options.parts === "beside" ? packBeside(options, shards) : packAlone(options, shards);
            return pack_parts_slowestOf(asParts) < enough ? asParts : asFiles;
        }),
    };
}
/** Parts of about a fair share, packed like files. */
function packBeside({ tests, constraints, splittable }, shards) {
    const share = tests.reduce((sum, { seconds }) => sum + seconds, 0) / shards;
    const giants = new Map(splittable.map((file) => [file.test.name, splitFile(file, partsFor(file, share))]));
    const pieces = tests.flatMap((test) => giants.get(test.name) ?? [test]);
    const packed = testPacker(pieces.map(asItem), constraints).pack(shards);
    const overheads = new Map(splittable.map((file) => [file.test.name, file.overhead]));
    const merged = mergeParts(packed.map(({ items }) => items.map(unwrap)), overheads);
    return merged
        .map((items) => ({ items, seconds: items.reduce((sum, { seconds }) => sum + seconds, 0) }))
        .sort((a, b) => b.seconds - a.seconds || compareFirst(a, b));
}
function asItem(piece) {
    const name = piece.part === undefined ? piece.name : `${piece.name}\n${piece.part.number}`;
    return { name, seconds: piece.seconds, source: piece.source, piece };
}
function unwrap(item) {
    return "piece" in item ? item.piece : item;
}
/** Each part in a shard of its own: as many parts as make the slowest shard shortest, one more at a time. */
function packAlone(options, shards) {
    const counts = new Map();
    for (let slowest = slowestFile(options, counts); slowest !== null; slowest = slowestFile(options, counts)) {
        const needed = Math.max(2, (counts.get(slowest) ?? 1) + 1);
        const more = new Map(counts).set(slowest, needed);
        if (needed > mostParts(slowest) || expected(options, more, shards) >= expected(options, counts, shards))
            break;
        counts.set(slowest, needed);
    }
    return dealAlone(options, counts, shards);
}
/** The file whose part takes longest. */
function slowestFile({ splittable }, counts) {
    let most = null;
    for (const file of splittable) {
        if (most === null || partSeconds(file, counts) > partSeconds(most, counts))
            most = file;
    }
    return most;
}
function partSeconds(file, counts) {
    const parts = counts.get(file) ?? 1;
    return Math.max(shortestPart(file), file.overhead + (file.test.seconds - file.overhead) / parts);
}
/** Seconds of the slowest shard if everything could be divided evenly; infinite with too few shards for the parts. */
function expected({ tests, splittable }, counts, shards) {
    const split = splittable.filter((file) => counts.has(file));
    const taken = split.reduce((sum, file) => sum + (counts.get(file) ?? 0), 0);
    const apart = new Set(split.map(({ test }) => test.name));
    const rest = tests.filter(({ name }) => !apart.has(name));
    const left = shards - taken;
    if (left < (rest.length > 0 ? 1 : 0))
        return Number.POSITIVE_INFINITY;
    const total = rest.reduce((sum, { seconds }) => sum + seconds, 0);
    const longest = rest.reduce((most, { seconds }) => Math.max(most, seconds), 0);
    const inParts = split.map((file) => partSeconds(file, counts));
    return Math.max(...inParts, longest, left > 0 ? total / left : 0);
}
function dealAlone({ tests, constraints, splittable }, counts, shards) {
    const split = splittable.filter((file) => counts.has(file));
    const parts = split.flatMap((file) => splitFile(file, counts.get(file) ?? 1));
    const apart = new Set(split.map(({ test }) => test.name));
    const rest = tests.filter(({ name }) => !apart.has(name));
    const alone = parts.map((part) => ({ items: [part], seconds: part.seconds }));
    const left = Math.max(1, shards - parts.length);
    const loads = [...alone, ...testPacker(rest, constraints).pack(left)];
    return loads.sort((a, b) => b.seconds - a.seconds || compareFirst(a, b));
}
function compareFirst({ items: [a] }, { items: [b] }) {
    if (a === undefined || b === undefined)
        return 0;
    return longestFirst(a, b) || (a.part?.number ?? 0) - (b.part?.number ?? 0);
}
function pack_parts_slowestOf(loads) {
    return loads.reduce((most, { seconds }) => Math.max(most, seconds), 0);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/count-shards.js



/** Divides the tests: as before where shards are reused, over so many shards as are given, or over as many as are best. */
function countShards(tests, reused, request) {
    const { shards, constraints } = request;
    if (reused !== null) {
        const packer = testPacker(reused.shards.flat(), constraints);
        return { ...keepLoads(reused.shards.map(toLoad), packer, request), packer };
    }
    const packer = partsPacker({ tests, constraints, splittable: request.splittable, parts: request.parts });
    if (shards !== "auto")
        return { ...fixShardCount(packer, shards, request), packer };
    const minShards = Math.max(request.minShards, Math.min(request.maxShards, shardsApart(tests, constraints)));
    return { ...chooseShardCount(packer, { ...request, minShards }), packer };
}
function toLoad(items) {
    return { items, seconds: items.reduce((sum, test) => sum + test.seconds, 0) };
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/estimators.js

/**
 * The candidates. Longer memories (the median of five, smoothing with 0.3) did worse on most public histories, and as
 * further candidates made the choice worse; `npm run bench -- shards` shows each candidate beside the choice.
 */
const ESTIMATORS = {
    /** Halfway between the newest and the median of three: follows a real change at once, half believes a slow machine. */
    halfway: (past) => (newest(past) + ((0,median/* median */.J)(past.slice(0, 3)) ?? 0)) / 2,
    /** For steady machines: every change is real. */
    newest,
    /** Each value weighs half of the next newer one: for files whose times jump about, of which it gives the mean. */
    smoothed: (past) => {
        let [weight, weights, sum] = [1, 0, 0];
        for (const seconds of past) {
            sum += weight * seconds;
            weights += weight;
            weight /= 2;
        }
        return sum / weights;
    },
};
function newest(past) {
    return past[0] ?? 0;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/choose-estimator.js

/** How many of the newest measurements of each file are foretold from those before them. */
const BACKTESTED = 4;
/** With fewer foretold measurements the choice would be chance. */
const ENOUGH = 20;
/**
 * Chooses the estimator that would have foretold this repository's own past best.
 *
 * Each file's newest measurements are foretold from the older ones. Errors are squared seconds, because in a shard the
 * variances of its files add up: a second wrong in a long file matters as much as one in a short file, and ten seconds
 * wrong in one file are worse than one second in ten. Too little to go by, or equal errors, leave the default.
 */
function chooseEstimator(histories) {
    const foretold = histories.reduce((sum, past) => sum + Math.max(0, Math.min(BACKTESTED, past.length - 1)), 0);
    if (foretold < ENOUGH)
        return "halfway";
    let best = { name: "halfway", error: backtest("halfway", histories) };
    for (const name of ["newest", "smoothed"]) {
        const error = backtest(name, histories);
        if (error < best.error)
            best = { name, error };
    }
    return best.name;
}
function backtest(name, histories) {
    let sum = 0;
    for (const past of histories) {
        for (let index = 0; index < Math.min(BACKTESTED, past.length - 1); index++) {
            sum += (ESTIMATORS[name](past.slice(index + 1)) - (past[index] ?? 0)) ** 2;
        }
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/folder-prior.js
/**
 * Guesses the seconds of a file that was never measured, from its neighbours in the tree.
 *
 * Each folder's centre is drawn towards that of its parent as if the parent were a few more files: a folder with one
 * file says little, one with fifty says all. (Shrinkage as in partial pooling: Gelman & Hill, Data Analysis Using
 * Regression, 2007, ch. 12.) Durations of tests are spread over orders of magnitude, often in two heaps (skipped, and
 * run), so the centre is the median of log seconds.
 *
 * Sums of medians are far too small (on the public histories 0.1 to 0.9 of the truth), and sums of folder means are
 * somewhat too large (0.9 to 3.3), since new files are shorter than old ones. Halfway between the two is right within a
 * third on twelve sets of thirteen, and gives the best plans too: that is `expected`.
 *
 * Parts of a test id after `::` or `[` count as folders, so a new case of a known class is guessed from its class.
 */
class FolderPrior {
    #folders = new Map();
    #medianStrength;
    /** `medianStrength`: as how many files a parent counts. For `npm run bench -- shards`, which compares several. */
    constructor(medianStrength = MEDIAN_STRENGTH) {
        this.#medianStrength = medianStrength;
    }
    /** Takes in one measured file. Cost: one map look-up per level. */
    add(name, seconds) {
        for (const path of foldersOf(name)) {
            const folder = this.#folders.get(path);
            if (folder === undefined)
                this.#folders.set(path, { seconds: [seconds], sum: seconds, logMedian: null });
            else {
                folder.seconds.push(seconds);
                folder.sum += seconds;
                folder.logMedian = null;
            }
        }
    }
    /** The guess for a new file; null before any file was added. */
    estimate(name) {
        let centre = null;
        let mean = null;
        for (const path of foldersOf(name)) {
            const folder = this.#folders.get(path);
            if (folder === undefined)
                break;
            const files = folder.seconds.length;
            const own = logMedianOf(folder);
            centre = centre === null ? own : (files * own + this.#medianStrength * centre) / (files + this.#medianStrength);
            mean = mean === null ? folder.sum / files : (folder.sum + MEAN_STRENGTH * mean) / (files + MEAN_STRENGTH);
        }
        if (centre === null || mean === null)
            return null;
        const typical = Math.exp(centre);
        return { typical, expected: (typical + mean) / 2 };
    }
}
/** The parent weighs as much as this many files: a median settles quickly, a mean of heavy tails does not. */
const MEDIAN_STRENGTH = 0.3;
const MEAN_STRENGTH = 3;
/** A zero has no logarithm. */
const SMALLEST_SECONDS = 1e-4;
/** Sorted only when a new file asks: most folders have none. */
function logMedianOf(folder) {
    if (folder.logMedian === null) {
        const sorted = Float64Array.from(folder.seconds).sort();
        const middle = (sorted.length - 1) / 2;
        const logAt = (index) => Math.log(Math.max(SMALLEST_SECONDS, sorted[index] ?? 0));
        folder.logMedian = (logAt(Math.floor(middle)) + logAt(Math.ceil(middle))) / 2;
    }
    return folder.logMedian;
}
/** Deeper than any real tree; a name made of slashes must not cost their square. */
const MOST_LEVELS = 64;
/** The root, then each enclosing folder: `a/b/c.py` is in ``, `a/` and `a/b/`. */
function foldersOf(name) {
    const folders = [""];
    for (let place = 0; place < name.length && folders.length <= MOST_LEVELS; place++) {
        const end = boundaryAt(name, place);
        if (end > 0)
            folders.push(name.slice(0, end));
        if (end > 0)
            place = end - 1;
    }
    return folders;
}
const [SLASH, COLON, BRACKET] = [47, 58, 91];
/** The end of a `/`, `::` or `[` that begins there; 0 where none does. */
function boundaryAt(name, place) {
    const code = name.charCodeAt(place);
    if (code === SLASH || code === BRACKET)
        return place + 1;
    return code === COLON && name.charCodeAt(place + 1) === COLON ? place + 2 : 0;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/longest-files.js
/** More files hardly change what is learnt from all of them together. */
const MOST_FILES = 1000;
/** Files that were measured at least twice, the one that took longest in its newest run first; of very many the longest. */
function longestFiles(byFile) {
    const newest = new Float64Array(byFile.size).fill(Number.NEGATIVE_INFINITY);
    let row = 0;
    for (const [, history] of byFile) {
        if (history.length > 1)
            newest[row] = history[0]?.seconds ?? 0;
        row++;
    }
    const shortest = newest.toSorted().at(-MOST_FILES) ?? 0;
    const files = [];
    row = 0;
    for (const file of byFile.keys()) {
        const seconds = newest[row++] ?? 0;
        if (seconds >= Math.max(shortest, 0))
            files.push({ file, seconds });
    }
    return files
        .sort((a, b) => b.seconds - a.seconds)
        .slice(0, MOST_FILES)
        .map(({ file }) => file);
}

// EXTERNAL MODULE: ./build/packages/core/stats/weighted-quantile-of-sorted.js
var weighted_quantile_of_sorted = __webpack_require__(48071);
;// CONCATENATED MODULE: ./build/packages/core/stats/weighted-quantile.js

/** Weighted quantile of values in any order, `weights[i]` belonging to `values[i]`. Cost: one sort. */
function weightedQuantile(values, weights, probability) {
    const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    return (0,weighted_quantile_of_sorted/* weightedQuantileOfSorted */.D)(order.map((index) => values[index] ?? 0), order.map((index) => weights[index] ?? 0), probability);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/machine-effects.js



/**
 * How much slower than usual each machine was, in log seconds, by its number.
 *
 * A machine is one job of one run. It is slow by chance, and slow because its shard is overloaded: teams have seen files
 * read 1.6 times too long there, and a plan made from such readings swings to and fro. So every reading is taken as
 * `file + machine`, and the two are told apart by turns (median polish: Tukey, Exploratory Data Analysis, 1977): a file's
 * own level is the median of its readings without their machines, a machine's the weighted median of what its files read
 * above their own levels.
 *
 * Files read only once tell nothing of machines. A machine with few telling files is drawn towards no effect, so that
 * one file that really became slower is not explained away.
 *
 * `files` are those to learn from: the longest, unless said otherwise.
 */
function machineEffects({ byFile }, files = longestFiles(byFile)) {
    const rows = tellingRows(byFile, files);
    let effects = new Map();
    if (rows.length === 0)
        return effects;
    for (let round = 0; round < ROUNDS; round++)
        effects = effectsGiven(rows, levelsGiven(rows, effects));
    return effects;
}
const ROUNDS = 4;
/** Below this, reports are all rounding and start-up. */
const machine_effects_SHORTEST_SECONDS = 0.02;
/** No effect at all weighs as much as this many equal files. */
const STRENGTH = 1;
/** Files with at least two usable readings. */
function tellingRows(byFile, files) {
    return files
        .map((file) => (byFile.get(file) ?? []).filter(({ seconds }) => seconds >= machine_effects_SHORTEST_SECONDS))
        .filter((history) => history.length > 1)
        .map((history) => history.map(({ machine, seconds }) => ({ machine, log: Math.log(seconds) })));
}
function levelsGiven(rows, effects) {
    return rows.map((row) => (0,median/* median */.J)(row.map(({ machine, log }) => log - (effects.get(machine) ?? 0))) ?? 0);
}
function effectsGiven(rows, levels) {
    const readings = new Map();
    for (const [index, row] of rows.entries()) {
        const level = levels[index] ?? 0;
        for (const { machine, log } of row) {
            const reading = readings.get(machine) ?? { above: [], weights: [] };
            readings.set(machine, reading);
            reading.above.push(log - level);
            reading.weights.push(Math.exp(level / 2)); // longer files are read more exactly, but must not decide alone
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
    const equalFiles = (sum * sum) / squares; // Kish's effective sample size
    return ((weightedQuantile(values, weights, 0.5) ?? 0) * equalFiles) / (equalFiles + STRENGTH);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/level-timings.js




/**
 * Turns the past of a file into the seconds that one usual machine would have measured.
 *
 * Usual is what the newest runs were on the whole: when all of CI becomes faster, so do the estimates, but a shard that
 * was slow among its siblings, or one slow run, is not passed on to the next plan. A file that was measured on the kind of
 * runner that the plan is for counts with those timings only. Machines are judged by the `files`.
 */
function levelTimings(timings, files = longestFiles(timings.byFile)) {
    const effects = machineEffects(timings, files);
    const machines = timings.machines ?? [];
    const isAlike = (machine) => machines[machine]?.alike ?? true;
    const usual = usualEffect([...effects].filter(([machine]) => isAlike(machine)), machines);
    const factors = new Map([...effects].map(([machine, effect]) => [machine, Math.exp(usual - effect)]));
    const anyUnlike = machines.some(({ alike }) => !alike);
    return (history) => {
        const alike = anyUnlike ? history.filter(({ machine }) => isAlike(machine)) : history;
        const counted = alike.length > 0 ? alike : history;
        return counted.map(({ seconds, machine }) => seconds * (factors.get(machine) ?? 1));
    };
}
const NEWEST_RUNS = 3;
/** The median over the newest runs of the median machine of each. */
function usualEffect(effects, machines) {
    const byRun = (0,group_by/* groupBy */.$)(effects, ([machine]) => machines[machine]?.run ?? machine);
    const runs = [...byRun].sort(([a], [b]) => a - b).slice(0, NEWEST_RUNS);
    return (0,median/* median */.J)(runs.map(([, members]) => (0,median/* median */.J)(members.map(([, effect]) => effect)) ?? 0)) ?? 0;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/match-names.js


/**
 * Finds each listed test under the name that a report gave it: the same path, or else the only path that ends alike.
 * Runners started in a package write `src/a.test.ts` where the list says `packages/web/src/a.test.ts`.
 *
 * A short path that two listed tests could mean is left unmatched: a wrong match is worse than none. Both sides are
 * keys as `timingKey` makes them; the answer is listed key → reported key.
 */
function matchNames(listed, reported) {
    const known = "has" in reported ? reported : new Set(reported);
    const matched = new Map();
    const unmatched = new Set();
    for (const name of listed) {
        const key = timingKey(name);
        if (known.has(key))
            matched.set(key, key);
        else
            unmatched.add(key);
    }
    const unclaimed = unmatched.size === 0 ? [] : [...known.keys()].filter((key) => !matched.has(key));
    for (const [key, candidate] of onlyPairs([...unmatched], unclaimed))
        matched.set(key, candidate);
    return matched;
}
/** Pairs of one listed and one reported path of which one is the end of the other, where neither has a second match. */
function onlyPairs(listed, reported) {
    const reportedByFile = (0,group_by/* groupBy */.$)(reported, lastSegment);
    const pairs = [];
    for (const [file, names] of (0,group_by/* groupBy */.$)(listed, lastSegment)) {
        const candidates = reportedByFile.get(file) ?? [];
        // A name such as `index.test.ts` in a hundred folders says nothing, and would cost hundred by hundred.
        if (names.length * candidates.length > MOST_COMPARISONS)
            continue;
        for (const name of names) {
            const [only, second] = candidates.filter((candidate) => endAlike(name, candidate));
            if (only === undefined || second !== undefined)
                continue;
            if (names.filter((other) => endAlike(other, only)).length === 1)
                pairs.push([name, only]);
        }
    }
    return pairs;
}
const MOST_COMPARISONS = 1000;
function endAlike(a, b) {
    return a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
function lastSegment(key) {
    return key.slice(key.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/moved-tests.js

/**
 * Pairs tests that have no history with recorded ones that are no longer listed: files that were moved to another
 * folder, renamed from `.js` to `.ts`, or tests that went to another class. Returns old name by new name.
 *
 * Two names are a pair when their last parts are the same but for the extension, and no third name, listed or recorded,
 * ends so. Nothing is paired while most recorded tests are not listed: then the list is one part of the suite, and what
 * is missing did not vanish.
 */
function movedTests({ added, vanished, staying }) {
    const moved = new Map();
    if (vanished.length > staying.size)
        return moved;
    const vanishedBy = (0,group_by/* groupBy */.$)(vanished, moved_tests_lastPart);
    for (const name of staying)
        vanishedBy.delete(moved_tests_lastPart(name));
    for (const [part, [name, second]] of (0,group_by/* groupBy */.$)(added, moved_tests_lastPart)) {
        const [old, otherOld] = vanishedBy.get(part) ?? [];
        const isOnlyPair = second === undefined && otherOld === undefined;
        if (name !== undefined && old !== undefined && isOnlyPair)
            moved.set(name, old);
    }
    return moved;
}
/** `test_x` of `a/b.py::Class::test_x`, `card` of `ui/card.spec.ts`. */
function moved_tests_lastPart(name) {
    const separator = name.lastIndexOf("::");
    if (separator >= 0)
        return name.slice(separator + 2);
    const file = name.slice(name.lastIndexOf("/") + 1);
    const dot = file.indexOf(".", 1);
    return dot < 0 ? file : file.slice(0, dot);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/size-effect.js


/**
 * How a file's size shows in its seconds, learnt on the measured files: returns for each key the factor by which a file
 * of its size is slower than one of the usual size.
 *
 * Seconds go with a power of size, log seconds = folder + power × log size: the power is that of least squares within
 * folders, drawn towards `PRIOR_POWER`. Files of unknown size count as usual.
 */
function sizeEffect(names, recorded, matched, sizes) {
    if (sizes === undefined)
        return () => 1;
    const logSizes = new Map();
    const points = [];
    for (const name of names) {
        const size = sizes.get(name);
        if (size === undefined || !Number.isFinite(size) || size <= 0)
            continue;
        const key = timingKey(name);
        const old = matched.get(key);
        logSizes.set(old ?? key, Math.log(size));
        const seconds = recorded.get(old ?? "");
        if (seconds === undefined || seconds <= 0)
            continue;
        points.push({ folder: key.slice(0, key.lastIndexOf("/") + 1), x: Math.log(size), y: Math.log(seconds) });
    }
    const power = powerWithinFolders(points);
    const usual = points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length);
    return (key) => {
        const logFactor = power * ((logSizes.get(key) ?? usual) - usual);
        return Math.exp(Math.min(MOST_LOG_FACTOR, Math.max(-MOST_LOG_FACTOR, logFactor)));
    };
}
/** Twice the tests take a bit less than twice the time: part of a file's seconds is its start. */
const PRIOR_POWER = 0.7;
/** As many squared log sizes as the prior stands for; a few dozen files outweigh it. */
const PRIOR_STRENGTH = 5;
const MOST_POWER = 1.2;
/** A file of any size is within a hundred times of the usual one: beyond, the size is not of tests. */
const MOST_LOG_FACTOR = Math.log(100);
function powerWithinFolders(points) {
    let [spread, together] = [PRIOR_STRENGTH, PRIOR_STRENGTH * PRIOR_POWER];
    for (const members of (0,group_by/* groupBy */.$)(points, ({ folder }) => folder).values()) {
        const meanX = members.reduce((sum, { x }) => sum + x, 0) / members.length;
        const meanY = members.reduce((sum, { y }) => sum + y, 0) / members.length;
        for (const { x, y } of members) {
            spread += (x - meanX) ** 2;
            together += (x - meanX) * (y - meanY);
        }
    }
    return Math.min(MOST_POWER, Math.max(0, together / spread));
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/estimate-seconds.js









/** Without any history each file counts as one second: a unit, not a claim. */
const DEFAULT_SECONDS = 1;
/** No file is free: it has to be loaded. */
const estimate_seconds_SMALLEST_SECONDS = 0.001;
/** How far a moved file is believed to be as it was, the rest being its new neighbours (in log seconds). */
const TRUST_IN_MOVED = 0.8;
/** Expected seconds of each named test, in the order given; `sizes` by the same names, in any one unit. */
function estimateSeconds(names, timings, sizes) {
    const matched = matchNames(names, timings.byFile);
    const recorded = estimateRecorded(timings);
    const guess = newTestGuesser(names, recorded, matched, sizes);
    return names.map((name) => {
        const key = timingKey(name);
        const measured = recorded.get(matched.get(key) ?? "");
        if (measured !== undefined)
            return { name, seconds: rounded(measured), source: "history" };
        const guessed = guess(key);
        if (guessed === null)
            return { name, seconds: DEFAULT_SECONDS, source: "default" };
        const { expected, typical } = guessed;
        return { name, seconds: rounded(expected), source: "folder", typicalSeconds: rounded(typical) };
    });
}
/** For each measured file the seconds that it is expected to take next time. */
function estimateRecorded(timings) {
    const { byFile } = timings;
    const longest = longestFiles(byFile);
    const level = levelTimings(timings, longest);
    const name = chooseEstimator(longest.map((file) => level(byFile.get(file) ?? [])));
    const recorded = new Map();
    for (const [file, history] of byFile)
        recorded.set(file, ESTIMATORS[name](level(history)));
    return recorded;
}
/** Guesses for tests that were never measured; the tree of folders is built only if there is one. */
function newTestGuesser(names, recorded, matched, sizes) {
    const added = new Set(names.map(timingKey).filter((key) => !matched.has(key)));
    if (added.size === 0 || recorded.size === 0)
        return () => null;
    const effect = sizeEffect(names, recorded, matched, sizes);
    const prior = new FolderPrior();
    for (const [key, seconds] of recorded)
        prior.add(key, seconds / effect(key));
    const moved = movedFrom(added, recorded, matched);
    return (key) => {
        const fromFolder = prior.estimate(key);
        if (fromFolder === null)
            return null;
        const factor = effect(key);
        const neighbours = { typical: fromFolder.typical * factor, expected: fromFolder.expected * factor };
        const before = recorded.get(moved.get(key) ?? "");
        if (before === undefined)
            return neighbours;
        const blended = before ** TRUST_IN_MOVED * neighbours.typical ** (1 - TRUST_IN_MOVED);
        return { typical: blended, expected: blended };
    };
}
/** The old names of new tests that were moved. */
function movedFrom(added, recorded, matched) {
    if (matched.size === recorded.size)
        return new Map(); // each recorded test is one of the listed
    const staying = new Set(matched.values());
    const vanished = [...recorded.keys()].filter((key) => !staying.has(key));
    return movedTests({ added: [...added], vanished, staying });
}
function rounded(seconds) {
    return Math.max(estimate_seconds_SMALLEST_SECONDS, Math.round(seconds * 10_000) / 10_000);
}

// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/judge-worth.js

/** Less than this share of the wall time is less than what two runs of the same shard differ. */
const SMALLEST_GAIN = 0.05;
/** Half a per cent is the least that is not shown as none. */
const LEAST_SAID = 0.005;
const ONE_IS_ENOUGH = "one shard is enough: another would burn more set-up than it saves";
/** Says no as readily as yes: a count split needs no history and no plan. */
function judgeWorth({ shards, balanced, measured, setupSeconds, slowest, slowestByCount }) {
    if (!measured)
        return no("no-history", "no test was measured yet, so the plan is a split by count");
    if (shards <= 1)
        return no("one-shard", balanced ? ONE_IS_ENOUGH : "with one shard there is nothing to divide");
    const gain = (setupSeconds + slowestByCount) / (setupSeconds + slowest) - 1;
    const longer = gain < LEAST_SAID
        ? "a split by number of files would be done as soon"
        : `a split by number of files would take ${(0,quantities/* formatShare */.T1)(gain)} longer`;
    if (gain < SMALLEST_GAIN)
        return no("count-split-is-as-good", longer);
    return { decision: true, code: "worth-it", reason: longer };
}
function no(code, reason) {
    return { decision: false, code, reason };
}

// EXTERNAL MODULE: ./build/packages/core/stats/quantile.js + 1 modules
var quantile = __webpack_require__(93444);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/machine-spread.js


/**
 * Measures the spread on the records themselves. Expected are the files' medians over up to three earlier runs, so each
 * job is looked at with the past that a plan would have had.
 *
 * With too few jobs to tell, the default: 1.3, the low end of what teams call normal for CI jobs (costops.dev, 2026).
 */
function machineSpread(timings) {
    const ratios = measuredOverExpected(timings);
    const jobs = ratios.length;
    const [usual, slow] = [(0,median/* median */.J)(ratios), (0,quantile/* quantile */.Y)(ratios, ninthOfTen(jobs))];
    if (jobs < machine_spread_ENOUGH_JOBS || usual === null || slow === null)
        return { spread: DEFAULT_SPREAD, typicalError: null, jobs };
    return {
        spread: Math.min(MOST_SPREAD, Math.max(LEAST_SPREAD, slow / usual)),
        typicalError: (0,median/* median */.J)(ratios.map((ratio) => Math.abs(ratio - 1))),
        jobs,
    };
}
/**
 * Which quantile of so many jobs the next one exceeds once in ten: their 0.9 (n + 1)-th, counted from the shortest. Of
 * nine that is the longest.
 */
function ninthOfTen(jobs) {
    return jobs < 2 ? 1 : Math.min(1, (0.9 * (jobs + 1) - 1) / (jobs - 1));
}
const DEFAULT_SPREAD = 1.3;
/**
 * Fewer do not tell what one in ten exceeds. A suite that runs in one job never has more: of the ten newest timings of a
 * file the oldest has no past.
 */
const machine_spread_ENOUGH_JOBS = 9;
const EARLIER_RUNS = 3;
/** No machine is exact: one benchmark on 100 hosted runners varies by 2.7 % (CodSpeed, 2025). */
const LEAST_SPREAD = 1.03;
/** Beyond this the records are about something else than noise. */
const MOST_SPREAD = 3;
/** Of more files an even sample says as much of their jobs. */
const machine_spread_MOST_FILES = 10_000;
/** Jobs shorter than this are all rounding. */
const machine_spread_SHORTEST_SECONDS = 1;
function measuredOverExpected(timings) {
    const machines = new Map();
    const everyNth = Math.ceil(timings.byFile.size / machine_spread_MOST_FILES);
    let place = 0;
    for (const file of timings.byFile.keys()) {
        if (place++ % everyNth !== 0)
            continue;
        const history = timings.byFile.get(file) ?? [];
        for (const [index, { seconds, machine }] of history.entries()) {
            const earlier = history.slice(index + 1, index + 1 + EARLIER_RUNS);
            if (earlier.length === 0)
                break;
            const sums = machines.get(machine) ?? { measured: 0, expected: 0 };
            machines.set(machine, sums);
            sums.measured += seconds;
            sums.expected += (0,median/* median */.J)(earlier.map((timing) => timing.seconds)) ?? 0;
        }
    }
    return [...machines.values()]
        .filter(({ expected }) => expected >= machine_spread_SHORTEST_SECONDS)
        .map(({ measured, expected }) => measured / expected);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/plan-hash.js

/**
 * SHA-256 of which tests are in which shard and in which order, in hexadecimal. Seconds do not count: a plan made from
 * another history may still be the same plan.
 */
function planHash(shards) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const tests of shards) {
        const names = tests.map(({ name, part }) => (part === undefined ? name : [name, part.kind, ...part.cases]));
        hash.update(JSON.stringify(names)).update("\n"); // shard by shard: no text of a hundred thousand names
    }
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/test-list.js
/**
 * A list of names as text, one a line. A name that would not survive this (a line break in it, a quote in front) is
 * written as a JSON string instead, so that every list can be read back exactly.
 */
function formatTestList(names) {
    return names.map((name) => (needsQuotes(name) ? JSON.stringify(name) : name)).join("\n");
}
/** Reads such a list. Also takes CR LF line ends, blank lines, and NUL-separated names as `git ls-files -z` writes them. */
function parseTestList(text) {
    if (text.includes("\0"))
        return text.split("\0").filter((name) => name !== "");
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "")
        .map((line) => unquoted(line) ?? line);
}
function needsQuotes(name) {
    return name.startsWith('"') || name.trim() === "" || /[\n\r\0]/.test(name);
}
function unquoted(line) {
    if (!line.startsWith('"'))
        return null;
    try {
        const value = JSON.parse(line);
        return typeof value === "string" ? value : null;
    }
    catch {
        return null; // a name that merely begins with a quote
    }
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/plan-warnings.js


/** Below this share of known names, reports and list hardly speak of the same files. */
const FEW_KNOWN = 0.5;
const SHOWN = 5;
/** What a user should look at although there is a plan. */
function* planWarnings(wishes, plan, facts) {
    const { named, unique, reused } = facts;
    if (unique < named) {
        yield { code: "duplicate-tests", message: `${named - unique} of ${named} tests were named twice` };
    }
    const wanted = wishes.shards === "auto" ? wishes.minShards : wishes.shards;
    if (reused === null && unique > 0 && wanted > plan.shardCount) {
        const message = `${wanted} shards were asked for, but there are ${unique} tests to divide: ${plan.shardCount} shards are planned`;
        yield { code: "fewer-tests-than-shards", message };
    }
    const { history, folder } = plan.sources;
    if (folder > 0 && history < FEW_KNOWN * unique) {
        const message = `${history === 0 ? "none" : `only ${history}`} of ${unique} tests ${history === 1 ? "was" : "were"} found in the history: do reports name files as the list does?`;
        yield { code: "few-tests-known", message };
    }
    yield* changedSince(reused);
    const missed = missedTarget(wishes.objective, plan);
    if (missed !== null)
        yield { code: "target-missed", message: missed };
    const quoted = plan.shards.flatMap(({ tests }) => tests.filter(({ name }) => formatTestList([name]) !== name));
    if (quoted.length > 0) {
        const message = `${(0,quantities/* countOf */.pq)(quoted.length, "name")} with a line break, or a quote in front: JSON strings in files and args, which a shell does not undo: ${some(quoted.map(({ name }) => formatTestList([name])))}`;
        yield { code: "names-quoted", message };
    }
    for (const { kind, tests } of plan.broken) {
        const [asked, why] = kind === "apart"
            ? ["not in the same shard", "too few shards, or they are in one group"]
            : ["in the same shard", "the kept plan has them apart"];
        yield { code: "constraint-broken", message: `could not keep ${tests.join(" and ")} ${asked}: ${why}` };
    }
}
function* changedSince(reused) {
    if (reused !== null && reused.deleted.length > 0) {
        const message = `${(0,quantities/* countOf */.pq)(reused.deleted.length, "test")} of the first attempt's plan left out, not there any more: ${some(reused.deleted)}`;
        yield { code: "tests-deleted", message };
    }
    if (reused !== null && reused.added.length > 0) {
        const message = `${(0,quantities/* countOf */.pq)(reused.added.length, "test")} not in the first attempt's plan, added to the shortest shard: ${some(reused.added)}`;
        yield { code: "tests-added", message };
    }
}
/** Why a target cannot be met, and what can. */
function missedTarget(objective, plan) {
    if (objective?.kind !== "target" || plan.wallSeconds === null || plan.wallSeconds.p90 <= objective.seconds)
        return null;
    const target = (0,quantities/* formatSeconds */.Xo)(objective.seconds);
    const { setupSeconds } = plan.evidence;
    const longest = plan.shards
        .flatMap(({ tests }) => tests.slice(0, 1))
        .reduce((most, test) => (most !== null && most.seconds >= test.seconds ? most : test), null);
    const can = `planned is the best there is, nine of ten runs within ${(0,quantities/* formatSeconds */.Xo)(plan.wallSeconds.p90)}`;
    if (longest && setupSeconds + longest.seconds > objective.seconds) {
        return `no number of shards is done in ${target}: ${longest.name} alone takes ${(0,quantities/* formatSeconds */.Xo)(longest.seconds)}, and set-up ${(0,quantities/* formatSeconds */.Xo)(setupSeconds)}; ${can}`;
    }
    return `${(0,quantities/* countOf */.pq)(plan.shardCount, "shard")} are not done in ${target}: raise max-shards or concurrency, or divide long files; ${can}`;
}
function some(names) {
    const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : "";
    return names.slice(0, SHOWN).join(", ") + more;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/prove-bound.js



/** Two runs of the same shard differ by more. */
const CLOSE = 0.005;
/** Proves how good a division is. `inOrder` cannot be divided, longest first; those of several tests have to stay together. */
function proveBound(inOrder, shards, slowest) {
    const longest = inOrder[0];
    const share = inOrder.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, shards);
    const isClose = (bound) => slowest <= bound * (1 + CLOSE);
    const pieces = inOrder.map((piece) => piece.seconds);
    const seconds = packingBound(pieces, shards, slowest);
    const gap = seconds > 0 ? Math.max(0, slowest / seconds - 1) : 0;
    return { kind: kindOf(), seconds, gap };
    function kindOf() {
        if (isClose(share))
            return "balanced";
        if (longest && isClose(longest.seconds))
            return (longest.tests?.length ?? 1) > 1 ? "group" : "single-file";
        return isClose(seconds) || isBest(pieces, shards, slowest) ? "few-files" : "unproven";
    }
}
/** True when all divisions were tried and none is better by more than what two runs differ. */
function isBest(pieces, shards, slowest) {
    if (pieces.length > MOST_SEARCHED)
        return false;
    return searchDivision(pieces, shards, slowest / (1 + CLOSE), prove_bound_STEPS) === "none";
}
/** Placements: about 20 ms. */
const prove_bound_STEPS = 200_000;

;// CONCATENATED MODULE: ./build/packages/core/scheduling/reuse-plan.js

/**
 * The shards of an earlier attempt for today's list of tests. For the same list they are the same, test by test. What
 * was deleted falls out; what is new goes to the shortest shard, because a test that no shard runs must not be.
 */
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
        added: added.map(({ name }) => name),
    };
}
function addToShortest(shards, added) {
    if (added.length > 0 && shards.length === 0)
        shards.push([]);
    const seconds = shards.map((shard) => shard.reduce((sum, test) => sum + test.seconds, 0));
    for (const test of added) {
        const shortest = seconds.indexOf(Math.min(...seconds));
        shards[shortest]?.push(test);
        seconds[shortest] = (seconds[shortest] ?? 0) + test.seconds;
    }
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/split-by-count.js
/**
 * The slowest shard of a split that knows no times: the same number of files in each, in the order of their names, in
 * which they are given. Of the two usual ways, runs of neighbours (Jest, Playwright) and dealing in turn (nextest), the
 * one that is done first.
 */
function slowestByCount(inOrder, shards) {
    const neighbours = new Array(shards).fill(0);
    const inTurn = new Array(shards).fill(0);
    for (let index = 0; index < inOrder.length; index++) {
        const seconds = inOrder[index]?.seconds ?? 0;
        const shard = Math.floor((index * shards) / inOrder.length);
        neighbours[shard] = (neighbours[shard] ?? 0) + seconds;
        inTurn[index % shards] = (inTurn[index % shards] ?? 0) + seconds;
    }
    return Math.min(Math.max(0, ...neighbours), Math.max(0, ...inTurn));
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/splittable-files.js

/** Files whose cases are known, by name, that the runner can divide, and that no constraint speaks of. */
function splittableFiles(tests, inside, { together, apart }, { division }) {
    if (inside === undefined || inside.size === 0 || division === undefined)
        return { splittable: [], parts: "beside" };
    const constrained = new Set([...together, ...apart].flat());
    const splittable = tests.flatMap((test) => {
        const file = constrained.has(test.name) ? undefined : inside.get(test.name);
        if (file === undefined)
            return [];
        const names = file.cases.cases.map(({ name }) => name);
        const unitOf = division.units(file.text, names);
        return (unitOf && splittableFile(test, file.cases, unitOf)) ?? [];
    });
    return { splittable, parts: division.parts };
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/unique-tests.js

/** Each test once, sorted by name. Of several ways to write one path (`a.py`, `./a.py`) the first in order stays. */
function uniqueTests(names) {
    const seen = new Set();
    return names.toSorted().filter((name) => {
        const key = timingKey(name);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/plan-shards.js














/** Plans the shards of one run. The order of the tests does not matter; a test named twice runs once. */
function planShards(request) {
    const { shards, timings, setupSeconds, kept = null, runner = "custom" } = request;
    const price = priceOf(request);
    const tests = uniqueTests(request.tests);
    const estimates = estimateSeconds(tests, timings, request.sizes);
    const machines = machineSpread(timings);
    const constraints = withSweeps(request.constraints ?? NO_CONSTRAINTS, tests, runner);
    const reused = kept && reuseShards(kept, estimates);
    const { loads, alternatives, packer } = countShards(estimates, reused, {
        ...request,
        usdPerMinute: price.usdPerMinute,
        constraints,
        spread: machines.spread,
        ...splittableFiles(estimates, request.inside, constraints, testRunner(runner)),
    });
    const planned = loads.flatMap(({ items }) => items);
    const slowest = loads.reduce((most, load) => Math.max(most, load.seconds), 0);
    const sources = countSources(planned.filter(({ part }) => (part?.number ?? 1) === 1));
    const measured = sources.default < planned.length;
    const chosen = alternatives.find((row) => row.shards === loads.length);
    const plan = {
        shards: loads.map(({ items, seconds }, index) => ({ shard: index + 1, tests: items, seconds: milli(seconds) })),
        shardCount: loads.length,
        planHash: planHash(loads.map(({ items }) => items)),
        runner,
        lowerBoundSeconds: milli(lowerBoundSeconds(planned, loads.length)),
        bound: proveBound(piecesOf(planned, packer), loads.length, slowest),
        choice: reused
            ? { kind: "kept" }
            : shards === "auto"
                ? (request.objective ?? { kind: "balanced" })
                : { kind: "given" },
        alternatives: measured ? alternatives : [],
        worthIt: judgeWorth({
            shards: loads.length,
            balanced: isBalanced(request),
            measured,
            setupSeconds,
            slowest,
            slowestByCount: slowestByCount(estimates, loads.length),
        }),
        wallSeconds: measured && chosen ? { p50: chosen.wallP50, p90: chosen.wallP90 } : null,
        sources,
        evidence: evidenceOf(request, machines),
        broken: brokenConstraints(loads.map(({ items }) => items.map(({ name }) => name)), constraints),
    };
    const facts = { named: request.tests.length, unique: tests.length, reused };
    return { ...plan, warnings: [...planWarnings(request, plan, facts)] };
}
/** Whether the number was chosen by what another shard saves and burns, and another was allowed. */
function isBalanced({ shards, objective, maxShards }) {
    return shards === "auto" && maxShards > 1 && (objective?.kind ?? "balanced") === "balanced";
}
/** What one argument of the runner would select together has to share a shard. */
function withSweeps({ together, apart }, tests, runner) {
    return { together: [...together, ...(testRunner(runner).sweeps?.(tests) ?? [])], apart };
}
/** What was packed: with parts of files, these and not the files. */
function piecesOf(planned, packer) {
    return planned.some(({ part }) => part !== undefined) ? planned.toSorted(longestFirst) : packer.pieces;
}
function evidenceOf(request, machines) {
    const { timings, setupSeconds, setup = { source: "given", jobs: 0 }, concurrency = null } = request;
    return {
        runs: timings.runs,
        forkRuns: timings.forkRuns,
        allowed: { min: request.minShards, max: request.maxShards },
        setupSeconds,
        setup,
        spread: machines.spread,
        concurrency,
        typicalError: machines.typicalError,
        jobsCompared: machines.jobs,
        price: priceOf(request),
        past: request.past ?? null,
    };
}
function priceOf({ price }) {
    return typeof price === "number" ? { usdPerMinute: price, basis: "given", label: null } : price;
}
function countSources(estimates) {
    const counts = { history: 0, folder: 0, default: 0 };
    for (const { source } of estimates)
        counts[source]++;
    return counts;
}
/** Seconds to the millisecond: the rest is the noise of floating-point sums. */
function milli(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/suite-names.js

/** An integer that stands alone: the 3 of `test (3)`, `shard-3` and `3/8`, not that of `py3` or `22.04`. */
const INTEGER = /(?<![\w.])\d{1,4}(?![\w.])/g;
/**
 * Tells shards from matrix legs by the names of a run's jobs: `test (1)`, `test (2)` are two shards of one suite, while
 * `test (18)`, `test (20)` are one suite run on two versions of Node.
 *
 * An integer counts as a shard's number when the same place takes several values in this run and begins at 0 or 1;
 * versions hardly ever do. Returns for each job the name of its suite, with such numbers replaced by `#`.
 */
function suiteNames(jobs) {
    const families = (0,group_by/* groupBy */.$)(new Set(jobs), (job) => job.replace(INTEGER, "#"));
    const suites = new Map();
    for (const family of families.values()) {
        const isShardNumber = shardNumberPlaces(family);
        for (const job of family) {
            let place = 0;
            suites.set(job, job.replace(INTEGER, (digits) => (isShardNumber[place++] ? "#" : digits)));
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

;// CONCATENATED MODULE: ./build/packages/core/scheduling/measure-run.js



/** The entries that say how long a file took, of jobs whose name starts with `jobPrefix`. */
function measuredEntries(tests, jobPrefix) {
    return tests.filter(({ seconds, job }) => seconds !== null && Number.isFinite(seconds) && seconds >= 0 && (job ?? "").startsWith(jobPrefix));
}
/**
 * Seconds per file in one run. Where several entries speak of the same file:
 *  - parts measured by one job, or by shards of one suite, are pieces of the file: they add up;
 *  - suites (the legs of an operating-system matrix, say) each ran the whole file: the slowest counts, because a
 *    plan that all legs share is done when the slowest is. Jobs that are `isAlike`, on the right kind of runner, come
 *    before all others, however long those took.
 */
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
    return { seconds: slowest.seconds, jobs: slowest.jobs, jobNames };
}
function numberJobs(entries) {
    const numbers = new Map();
    for (const { job } of entries)
        if (!numbers.has(job ?? ""))
            numbers.set(job ?? "", numbers.size);
    return numbers;
}
/** Nearly all runs have one suite. */
function bySuite(entries, suites) {
    const isOne = new Set(suites.values()).size === 1;
    return isOne ? [entries] : (0,group_by/* groupBy */.$)(entries, ({ job }) => suites.get(job ?? "")).values();
}
class Columns {
    seconds;
    jobs;
    constructor(rows) {
        this.seconds = new Float64Array(rows).fill(Number.NaN);
        this.jobs = new Uint32Array(rows);
    }
    clear() {
        this.seconds.fill(Number.NaN);
    }
    /** Adds to what the row has; the job is now this one. */
    add(row, seconds, job) {
        const sum = this.seconds[row] ?? Number.NaN;
        this.seconds[row] = Number.isNaN(sum) ? seconds : sum + seconds;
        this.jobs[row] = job;
    }
    /** Takes over what is missing here, what is slower, and of whatever length what alone comes from a job that is alike. */
    replaceBy(other, alike) {
        for (let row = 0; row < other.seconds.length; row++) {
            const [theirs, ours] = [other.seconds[row] ?? Number.NaN, this.seconds[row] ?? Number.NaN];
            if (Number.isNaN(theirs))
                continue;
            const [alikeTheirs, alikeOurs] = [alike[other.jobs[row] ?? 0], alike[this.jobs[row] ?? 0]];
            const stays = alikeTheirs === alikeOurs ? ours > theirs : alikeOurs;
            if (stays && !Number.isNaN(ours))
                continue;
            this.seconds[row] = theirs;
            this.jobs[row] = other.jobs[row] ?? 0;
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/timing-table.js
/** Older measurements are of no use to any estimator here. */
const KEPT_PER_FILE = 10;
const FIRST_ROWS = 256;
/**
 * The newest measurements of each file, as numbers in three columns: a hundred thousand files with ten runs take 20 MB
 * so, and a hundred as objects. Reads like a `Map` of lists; a list is made when it is asked for.
 */
class TimingTable {
    #rows = new Map();
    #counts = new Uint8Array(FIRST_ROWS);
    #seconds = new Float64Array(FIRST_ROWS * KEPT_PER_FILE);
    #machines = new Uint32Array(FIRST_ROWS * KEPT_PER_FILE);
    /** The row of a file: a new one for a new name. */
    rowOf(file) {
        const known = this.#rows.get(file);
        if (known !== undefined)
            return known;
        const row = this.#rows.size;
        if (row === this.#counts.length)
            this.#grow();
        this.#rows.set(file, row);
        return row;
    }
    /** Adds a measurement that is older than those that the row has; ignored once there are enough. */
    add(row, seconds, machine) {
        const count = this.#counts[row] ?? 0;
        if (count === KEPT_PER_FILE)
            return;
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
    /** Newest first. */
    get(file) {
        const row = this.#rows.get(file);
        return row === undefined ? undefined : this.#timings(row);
    }
    *[Symbol.iterator]() {
        let row = 0;
        for (const file of this.#rows.keys())
            yield [file, this.#timings(row++)];
    }
    #timings(row) {
        const timings = [];
        const start = row * KEPT_PER_FILE;
        for (let place = start; place < start + (this.#counts[row] ?? 0); place++) {
            timings.push({ seconds: this.#seconds[place] ?? 0, machine: this.#machines[place] ?? 0 });
        }
        return timings;
    }
    #grow() {
        const rows = 2 * this.#counts.length;
        const [counts, seconds, machines] = [this.#counts, this.#seconds, this.#machines];
        this.#counts = new Uint8Array(rows);
        this.#counts.set(counts);
        this.#seconds = new Float64Array(rows * KEPT_PER_FILE);
        this.#seconds.set(seconds);
        this.#machines = new Uint32Array(rows * KEPT_PER_FILE);
        this.#machines.set(machines);
    }
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/test-timings.js


/** The timing history of every test file in these records, whatever their order. */
function testTimings(records, { job = "", runsOn } = {}) {
    const byFile = new TimingTable();
    const machines = [];
    let runs = 0;
    let forkRuns = 0;
    for (const record of [...records].sort(test_timings_newestFirst)) {
        const entries = measuredEntries(record.tests ?? [], job);
        if (entries.length === 0)
            continue;
        if (record.trust !== "trusted") {
            forkRuns++;
            continue;
        }
        const isAlike = jobsAlike(record, runsOn);
        const measured = measureRun(entries, byFile, isAlike);
        const numbers = measured.jobNames.map((job) => machines.push({ run: runs, alike: isAlike(job) }) - 1);
        for (let row = 0; row < byFile.size; row++) {
            const seconds = measured.seconds[row] ?? Number.NaN;
            if (!Number.isNaN(seconds))
                byFile.add(row, seconds, numbers[measured.jobs[row] ?? 0] ?? 0);
        }
        runs++;
    }
    return { byFile, runs, forkRuns, machines };
}
/** Tells which jobs of a run had a runner with the label; without a label, all of them. */
function jobsAlike({ jobs }, label) {
    if (label === undefined)
        return () => true;
    const alike = new Set(jobs?.filter(({ runner }) => runner?.labels.includes(label)).map(({ name }) => name));
    return (job) => alike.has(job);
}
function startedAt(record) {
    const time = Date.parse(record.started_at ?? record.created_at ?? "");
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
function test_timings_newestFirst(a, b) {
    return startedAt(b) - startedAt(a) || b.run_id - a.run_id || b.attempt - a.attempt;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/recorded-cases.js
/** The cases that a record keeps of a file; null where it keeps none. What was skipped, or not timed, took no time. */
function recordedCases({ cases }) {
    if (cases == null || cases.length === 0)
        return null;
    return cases.map(({ name, seconds, outcome }) => ({ name, seconds: outcome === "skipped" ? 0 : (seconds ?? 0) }));
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/case-timings.js




/** One reading of a case can be anything; after three runs a case that was deleted is forgotten. */
const case_timings_NEWEST_RUNS = 3;
/**
 * The cases of these test files, by `timingKey`, from the newest trusted runs that recorded any of the file. Where shards
 * ran parts of a file, each recorded its own cases: they add up.
 */
function caseTimings(records, wanted, jobPrefix = "") {
    const runsOfFile = new Map([...wanted].map((key) => [key, []]));
    const open = new Set(wanted);
    for (const record of [...records].sort(newestFirst)) {
        if (open.size === 0)
            break;
        if (record.trust !== "trusted")
            continue;
        for (const [key, run] of casesOf(record, jobPrefix, open)) {
            const runs = runsOfFile.get(key) ?? [];
            if (runs.push(run) >= case_timings_NEWEST_RUNS)
                open.delete(key);
        }
    }
    return new Map([...runsOfFile].flatMap(([key, runs]) => (runs.length === 0 ? [] : [[key, medianOf(runs)]])));
}
function medianOf(runs) {
    const values = new Map();
    for (const { seconds } of runs) {
        for (const [name, value] of seconds)
            values.set(name, [...(values.get(name) ?? []), value]);
    }
    const cases = [...values].map(([name, list]) => ({ name, seconds: (0,median/* median */.J)(list) ?? 0 }));
    return { cases, unnamed: Math.max(0, (runs[0]?.tests ?? 0) - (runs[0]?.seconds.size ?? 0)) };
}
/** Per case the slowest of the jobs that ran it: legs of a matrix run all, shards each some. */
function casesOf({ tests }, prefix, wanted) {
    const byFile = new Map();
    for (const entry of tests ?? []) {
        const key = timingKey(entry.file);
        const cases = wanted.has(key) && (entry.job ?? "").startsWith(prefix) ? recordedCases(entry) : null;
        if (cases === null)
            continue;
        const run = byFile.get(key) ?? { seconds: new Map(), tests: 0 };
        byFile.set(key, run);
        for (const { name, seconds } of mergeNames(cases)) {
            run.seconds.set(name, Math.max(seconds, run.seconds.get(name) ?? 0));
        }
        // Names that several cases share are counted once, as in the sums.
        run.tests = Math.max(run.tests, (entry.tests ?? 0) - (cases.length - new Set(cases.map(({ name }) => name)).size));
    }
    return byFile;
}
/** Cases of one name, which a pattern selects together, as one. */
function mergeNames(cases) {
    const sums = new Map();
    for (const { name, seconds } of cases)
        sums.set(name, (sums.get(name) ?? 0) + seconds);
    return [...sums].map(([name, seconds]) => ({ name, seconds }));
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/go-packages.js
/**
 * The packages of test files: Go runs packages, not files. With the module's path they have their full names, as reports
 * write them: `./cache` alone could be `internal/cache`, too. Other names are packages already.
 */
function goPackages(files, module) {
    const packages = files.map((file) => {
        if (!file.endsWith("_test.go"))
            return file;
        const folder = file.slice(0, Math.max(0, file.lastIndexOf("/"))).replace(/^(?:\.(?:\/|$))+/, "");
        if (module !== null)
            return folder === "" ? module : `${module}/${folder}`;
        return folder === "" ? "." : `./${folder}`;
    });
    return [...new Set(packages)];
}
/** The module's path in a `go.mod`; null where there is none. */
function goModule(text) {
    return /^module\s+"?([^\s"]+)"?/m.exec(text ?? "")?.[1] ?? null;
}
/** The folder of a package of this module, without `/` at its end; null for a package of another one. */
function goFolder(name, module) {
    if (name === module || name === ".")
        return "";
    if (module !== null && name.startsWith(`${module}/`))
        return name.slice(module.length + 1);
    return name.startsWith("./") ? name.slice(2) : null;
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/read-inside.js





/** Only files that take longer than a fair share are divided, and those are few. */
const read_inside_MOST_FILES = 64;
/** A longer file is data, not tests. Bytes. */
const read_inside_LONGEST = 1024 * 1024;
/** The recorded cases of the tests that take longest, and their text. */
async function readInside(tests, { records, timings }, { runner, job, "split-files": wanted }, workspace) {
    if (wanted === "never" || testRunner(runner).division === undefined || !records.some(hasCases))
        return undefined;
    const longest = longestTests(tests, timings);
    const cases = caseTimings(records, new Set(longest.values()), job);
    const textOf = runner === "go" ? await packageReader(workspace) : fileReader(workspace);
    const files = [...longest].map(async ([name, key]) => {
        const ofFile = cases.get(key);
        const text = ofFile === undefined ? null : await textOf(name);
        return ofFile === undefined || text === null ? [] : [[name, { cases: ofFile, text }]];
    });
    return new Map((await Promise.all(files)).flat());
}
function hasCases({ tests }) {
    return tests?.some(({ cases }) => (cases?.length ?? 0) > 0) ?? false;
}
/** The tests that took longest in the newest run, and the names that reports have for them. */
function longestTests(tests, timings) {
    const recorded = matchNames(tests, timings.byFile.keys());
    const measured = tests.flatMap((name) => {
        const key = recorded.get(timingKey(name));
        const [newest] = (key !== undefined && timings.byFile.get(key)) || [];
        return key === undefined || newest === undefined ? [] : [{ name, key, seconds: newest.seconds }];
    });
    const longest = measured.sort((a, b) => b.seconds - a.seconds || (a.name < b.name ? -1 : 1)).slice(0, read_inside_MOST_FILES);
    return new Map(longest.map(({ name, key }) => [name, key]));
}
function fileReader(workspace) {
    return (name) => workspace.read(timingKey(name), read_inside_LONGEST).catch(() => null);
}
/** All test files of a package. */
async function packageReader(workspace) {
    const read = fileReader(workspace);
    const module = goModule(await read("go.mod"));
    return async (name) => {
        const folder = goFolder(name, module);
        if (folder === null || /[*?[\]{}()!]/.test(folder))
            return null;
        const files = await workspace.glob([folder === "" ? "*_test.go" : `${folder}/*_test.go`]);
        const texts = await Promise.all(files.map(read));
        return texts.every((text) => text !== null) ? texts.join("\n") : null;
    };
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/match-patterns.js
/** Names that one of the patterns means: the same name, or a glob that fits. A name with `[` or `{` in it is first of all a name. */
async function matchPatterns(names, patterns) {
    if (patterns.length === 0 || names.length === 0)
        return [];
    const { Minimatch } = await Promise.all(/* import() */[__webpack_require__.e(540), __webpack_require__.e(273)]).then(__webpack_require__.bind(__webpack_require__, 15273));
    const known = new Set(names);
    const exact = new Set(patterns.filter((pattern) => known.has(pattern)));
    const globs = patterns
        .filter((pattern) => !exact.has(pattern))
        .map((pattern) => new Minimatch(pattern, { dot: true, nocomment: true, nonegate: true }));
    return names.filter((name) => exact.has(name) || globs.some((glob) => glob.match(name)));
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/read-sets.js

/** Sets of tests, one a line: patterns with blanks between them, or a JSON array for names that have some. */
async function readSets(lines, names) {
    return (await matched(lines, names)).filter((set) => set.length > 1);
}
/** Lines of sets that bind nothing, because fewer than two tests match them: most likely a name that has changed. */
async function idleSets(lines, names) {
    const sets = await matched(lines, names);
    return lines.filter((_, index) => (sets[index]?.length ?? 0) < 2);
}
function matched(lines, names) {
    return Promise.all(lines.map((line) => matchPatterns(names, patternsOf(line))));
}
function patternsOf(line) {
    if (!line.startsWith("["))
        return line.split(/\s+/);
    try {
        const value = JSON.parse(line);
        if (Array.isArray(value))
            return value.filter((item) => typeof item === "string");
    }
    catch {
        // A name may begin with a bracket, too.
    }
    return line.split(/\s+/);
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/read-sizes.js

/** Reading a thousand files takes about 0.2 s; in larger suites the folder alone has to do. */
const read_sizes_MOST_FILES = 2_000;
/** A longer file is data, not tests. Bytes. */
const read_sizes_LONGEST = 1024 * 1024;
const AT_ONCE = 32;
const CARRIAGE_RETURN = 13;
/** Bytes of the listed files, read only where some file was never measured: size tells a new long test from a short one. */
async function readSizes(tests, timings, workspace) {
    if (tests.length > read_sizes_MOST_FILES || timings.byFile.size === 0)
        return undefined;
    const known = matchNames(tests, timings.byFile.keys());
    if (known.size >= new Set(tests).size)
        return undefined;
    const sizes = new Map();
    for (let from = 0; from < tests.length; from += AT_ONCE) {
        const names = tests.slice(from, from + AT_ONCE);
        const found = await Promise.all(names.map((name) => sizeOf(name, workspace)));
        for (const [index, name] of names.entries())
            sizes.set(name, found[index] ?? 0);
    }
    return sizes;
}
/** Without the line ends that Windows adds: all shards have to plan alike. 0, which says nothing, for what is no file. */
async function sizeOf(name, workspace) {
    const bytes = await workspace.readBytes(name, read_sizes_LONGEST).catch(() => null);
    return bytes === null ? 0 : bytes.filter((byte) => byte !== CARRIAGE_RETURN).length;
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/make-plan.js









/** The plan for these tests. The same tests and history give the same plan, whenever and wherever it is made. */
async function makePlan({ values, tests, records, kept = null, total }, { workspace, context }) {
    const setup = make_plan_setupOf(values, records);
    const labels = values["runs-on"] === undefined ? learnRunner(records, values.job) : [values["runs-on"]];
    const timings = testTimings(records, { job: values.job, runsOn: labels ? tellingLabel(labels) : undefined });
    const sizes = await readSizes(tests, timings, workspace);
    const inside = kept === null ? await readInside(tests, { records, timings }, values, workspace) : undefined;
    return planShards({
        tests,
        timings,
        ...(sizes && { sizes }),
        shards: total ?? values.shards,
        minShards: values["min-shards"],
        maxShards: values["max-shards"],
        setupSeconds: setup.seconds,
        setup,
        price: make_plan_priceOf(values, labels, context),
        past: pastPlans(records, values.job),
        concurrency: values.concurrency,
        objective: objectiveOf(values),
        runner: values.runner,
        constraints: {
            together: await readSets(values.group, tests),
            apart: await readSets(values.exclusive, tests),
        },
        ...(inside && { inside }),
        kept,
    });
}
function make_plan_setupOf({ "setup-seconds": given, job }, records) {
    return given === "auto" ? learnSetup(records, job) : { seconds: given, source: "given", jobs: 0 };
}
/** The stated price, or GitHub's for machines with these labels in this repository. */
function make_plan_priceOf({ "price-per-minute": given }, labels, { isPublic }) {
    const label = (labels && tellingLabel(labels)) ?? null;
    if (given !== "auto")
        return { usdPerMinute: given, basis: "given", label };
    const { usdPerMinute, basis } = (0,price_run/* pricePerMinute */.Bw)(labels ?? [], { isPublic, time: null });
    if (usdPerMinute !== null && basis !== "unknown")
        return { usdPerMinute, basis, label };
    // What a private repository would pay: without a price, shards and waiting could not be weighed against each other.
    const assumed = (0,price_run/* pricePerMinute */.Bw)(labels ?? [], { isPublic: false, time: null });
    return { usdPerMinute: assumed.usdPerMinute ?? STANDARD_PRICE, basis: "assumed", label };
}
/** GitHub's for Linux with two cores, since 2026-01-01. */
const STANDARD_PRICE = 0.006;
function objectiveOf(values) {
    const target = values["target-duration"];
    const weight = values["cost-weight"];
    if (target !== undefined)
        return { kind: "target", seconds: target };
    return weight === undefined ? { kind: values.objective } : { kind: "cost-weight", usdPerSavedMinute: weight };
}

// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/planned-test.js
/** What tells the tests of one plan apart: the name, and the part where there are several. */
function testLabel({ name, part }) {
    return part === undefined ? name : `${name} (part ${part.number} of ${part.of})`;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/kept-plan.js




const PLAN_SCHEMA = "paceline.plan/1";
/** GitHub's limit of jobs per matrix; more tests than a repository has; longer than a path can be. */
const LIMITS = { shards: 256, tests: 1_000_000, cases: 100_000, name: 32_768, seconds: 35 * 24 * 3600 };
/** A record, so that a new kind of source cannot be forgotten here. */
const SOURCES = { history: true, folder: true, default: true };
function keptPlan(shards, runner) {
    return { schema: PLAN_SCHEMA, planHash: planHash(shards), ...(runner !== undefined && { runner }), shards };
}
/**
 * Reads a kept plan; null for anything that is not one. Every job of the run can have written it, so nothing in it is
 * believed that is not checked: a plan whose hash does not fit its shards, or that names a test twice, is none.
 */
function parseKeptPlan(value) {
    if (!(0,fields/* isObject */.G)(value) || value.schema !== PLAN_SCHEMA || !Array.isArray(value.shards))
        return null;
    if (value.shards.length > LIMITS.shards)
        return null;
    const shards = [];
    const labels = new Set();
    for (const given of value.shards) {
        const shard = readShard(given, labels);
        if (shard === null)
            return null;
        shards.push(shard);
    }
    const runner = RUNNER_NAMES.find((name) => name === value.runner);
    const plan = keptPlan(shards, runner);
    return plan.planHash === value.planHash ? plan : null;
}
function readShard(given, labels) {
    if (!Array.isArray(given) || given.length === 0 || labels.size + given.length > LIMITS.tests)
        return null;
    const shard = [];
    for (const item of given) {
        const test = readTest(item);
        if (test === null)
            return null;
        const label = testLabel(test);
        if (labels.has(label))
            return null;
        labels.add(label);
        shard.push(test);
    }
    return shard;
}
function readTest(value) {
    if (!(0,fields/* isObject */.G)(value))
        return null;
    const { name, seconds, source } = value;
    if (!isName(name) || typeof source !== "string" || !isSource(source))
        return null;
    if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LIMITS.seconds))
        return null;
    if (value.part === undefined)
        return { name, seconds, source };
    const part = readPart(value.part);
    return part && { name, seconds, source, part };
}
function readPart(value) {
    if (!(0,fields/* isObject */.G)(value))
        return null;
    const { number, of, kind, cases } = value;
    if (!kept_plan_isCount(number) || !kept_plan_isCount(of) || number > of || (kind !== "only" && kind !== "except"))
        return null;
    if (!Array.isArray(cases) || cases.length > LIMITS.cases || !cases.every(isName))
        return null;
    return { number, of, kind, cases };
}
function isName(value) {
    return typeof value === "string" && value !== "" && value.length <= LIMITS.name;
}
function isSource(value) {
    return Object.hasOwn(SOURCES, value);
}
function kept_plan_isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= LIMITS.shards;
}

// EXTERNAL MODULE: ./build/packages/core/render/document.js
var render_document = __webpack_require__(23938);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/plan-reasons.js


/** Why the plan is as it is, the most telling first. */
function* planReasons(plan) {
    const { worthIt, sources, evidence } = plan;
    const measured = plan.wallSeconds !== null;
    if (!worthIt.decision)
        yield (0,render_document/* line */.n8) `Planning by time is not worth it here: ${worthIt.reason}`;
    if (measured)
        yield* whySoMany(plan);
    if (measured && plan.shardCount > 1)
        yield* whyNotFaster(plan);
    yield* whichInParts(plan);
    if (worthIt.decision)
        yield worthIt.reason;
    if (sources.folder > 0 && sources.history > 0)
        yield `${(0,quantities/* countOf */.pq)(sources.folder, "new test")} estimated from the folder`;
    if (evidence.forkRuns > 0)
        yield `${(0,quantities/* countOf */.pq)(evidence.forkRuns, "run")} of forks left out`;
}
function* whySoMany({ choice, shardCount, evidence, worthIt, bound }) {
    const limit = evidence.concurrency;
    const { min, max } = evidence.allowed;
    if (choice.kind === "kept") {
        yield "the plan of an earlier attempt or shard of this run, repeated test by test";
    }
    else if (choice.kind !== "given" && shardCount === min && min > 1) {
        yield `min-shards asks for no fewer than ${min}`;
    }
    else if (choice.kind !== "given" && shardCount === max) {
        yield `max-shards allows no more than ${max}`;
    }
    else if (choice.kind !== "given" && choice.kind !== "cheapest" && limit !== null && shardCount === limit) {
        yield `more than ${(0,quantities/* countOf */.pq)(limit, "shard")} would wait for a runner`;
    }
    else if (choice.kind === "balanced") {
        // One shard, or a floor, is said in words of its own.
        if (worthIt.code === "one-shard" || bound.kind === "single-file" || bound.kind === "group")
            return;
        yield `one more shard would save less than the ${(0,quantities/* formatSeconds */.Xo)(evidence.setupSeconds)} of set-up that it burns`;
    }
    else if (choice.kind === "fastest") {
        yield "no other number is done more than 1 % earlier";
    }
    else if (choice.kind === "cheapest") {
        yield "no other number bills fewer minutes";
    }
    else if (choice.kind === "cost-weight") {
        yield `one more shard would cost more than ${(0,quantities/* formatUsd */.UK)(choice.usdPerSavedMinute)} for each minute that it saves`;
    }
    else if (choice.kind === "target") {
        yield `the fewest with which nine of ten runs are done in ${(0,quantities/* formatSeconds */.Xo)(choice.seconds)}, or nearest to it`;
    }
}
function* whichInParts({ shards }) {
    for (const { tests } of shards) {
        for (const { name, part } of tests) {
            if (part?.number === 1)
                yield (0,render_document/* line */.n8) `${(0,render_document/* code */.aY)(name)} takes longer than a fair share: it runs in ${part.of} parts`;
        }
    }
}
function* whyNotFaster({ bound, shards, shardCount }) {
    const longest = shards[0]?.tests[0];
    switch (bound.kind) {
        case "single-file":
            // Of a file in parts, more shards could have more.
            if (longest && longest.part === undefined) {
                yield (0,render_document/* line */.n8) `${(0,render_document/* code */.aY)(longest.name)} (${(0,quantities/* formatSeconds */.Xo)(longest.seconds)}) sets the floor: no number of shards is done sooner, splitting it helps`;
            }
            return;
        case "group":
            yield `tests that have to stay together (${(0,quantities/* formatSeconds */.Xo)(bound.seconds)}) set the floor`;
            return;
        case "few-files":
            yield `so few files divide no better over ${(0,quantities/* countOf */.pq)(shardCount, "shard")}`;
            return;
        case "unproven":
            yield `no better division was found; it could be shorter by ${(0,quantities/* formatShare */.T1)(bound.gap)} at most`;
            return;
        case "balanced":
            return;
    }
}

// EXTERNAL MODULE: ./build/packages/core/render/bars.js
var bars = __webpack_require__(85597);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/plan-tables.js



/** A table in a summary is read, not scrolled. */
const MOST_ROWS = 12;
/** A longer one pushes the table off the page; its end tells files apart. Characters. */
const LONGEST_NAME = 32;
/** What each shard is expected to take, and its longest test. */
function shardTable(shards, measured) {
    if (shards.length === 0)
        return [];
    const slowest = shards[0]?.seconds ?? 0;
    const columns = [
        { title: "shard", align: "right" },
        { title: measured ? "expected" : "weight", align: "right" },
        { title: "share of the slowest" },
        { title: "tests", align: "right" },
        ...(measured ? [{ title: "longest" }] : []),
    ];
    const rows = shards.map(({ shard, seconds, tests }) => [
        String(shard),
        measured ? (0,quantities/* formatSeconds */.Xo)(seconds) : (0,quantities/* formatCount */.B4)(seconds),
        (0,bars/* bar */.M)(seconds, slowest),
        (0,quantities/* formatCount */.B4)(tests.length),
        ...(measured ? [longestOf(tests)] : []),
    ]);
    return cutTable(columns, rows, "shard");
}
function longestOf([longest]) {
    if (longest === undefined)
        return "";
    const { name, part } = longest;
    const short = name.length > LONGEST_NAME ? `…${name.slice(1 - LONGEST_NAME)}` : name;
    return part === undefined ? (0,render_document/* code */.aY)(short) : (0,render_document/* line */.n8) `${(0,render_document/* code */.aY)(short)} part ${part.number} of ${part.of}`;
}
/** Other numbers of shards, and what they would cost. */
function alternativesTable({ alternatives, shardCount, evidence }) {
    if (alternatives.length < 2)
        return [];
    const { label, usdPerMinute, basis } = evidence.price;
    const hasPrice = usdPerMinute > 0;
    const price = `${basis === "assumed" ? "assumed price" : "price"}${label === null ? "" : ` on ${label}`}`;
    const columns = [
        { title: "shards", align: "right" },
        { title: "done in (nine of ten within)", align: "right" },
        { title: "billed minutes", align: "right" },
        ...(hasPrice ? [{ title: price, align: "right" }] : []),
    ];
    const rows = nearChosen(alternatives, shardCount).map((row) => [
        row.shards === shardCount ? (0,render_document/* strong */.ko)(`${row.shards} (chosen)`) : String(row.shards),
        `${(0,quantities/* formatSeconds */.Xo)(row.wallP50)} (${(0,quantities/* formatSeconds */.Xo)(row.wallP90)})`,
        (0,quantities/* formatCount */.B4)(row.billedMinutes),
        ...(hasPrice ? [(0,quantities/* formatUsd */.UK)(row.usd)] : []),
    ]);
    const against = hasPrice ? "price" : "billed minutes";
    const title = `Why ${shardCount}: shards against time and ${against} (${(0,quantities/* countOf */.pq)(rows.length, "row")})`;
    return [(0,render_document/* details */.zH)(title, [(0,render_document/* table */.tp)(columns, rows)])];
}
/** What the newest plan promised, and what came of it. */
function lastPlanTable({ shards, runId }) {
    const columns = [
        { title: "shard", align: "right" },
        { title: "predicted", align: "right" },
        { title: "actual", align: "right" },
        { title: "change", align: "right" },
    ];
    const rows = shards.map(({ shard, predicted, actual }) => [
        String(shard),
        (0,quantities/* formatSeconds */.Xo)(predicted),
        (0,quantities/* formatSeconds */.Xo)(actual),
        (0,quantities/* formatChange */.eD)(predicted > 0 ? actual / predicted - 1 : null),
    ]);
    const title = `The plan before, in run ${runId}: tests predicted against actual (${(0,quantities/* countOf */.pq)(rows.length, "shard")})`;
    return [(0,render_document/* details */.zH)(title, cutTable(columns, rows, "shard"))];
}
function cutTable(columns, rows, noun) {
    const rest = rows.slice(MOST_ROWS);
    const more = (0,quantities/* countOf */.pq)(rest.length, `more ${noun}`);
    return [
        (0,render_document/* table */.tp)(columns, rows.slice(0, MOST_ROWS)),
        ...(rest.length > 0 ? [(0,render_document/* details */.zH)(more, [(0,render_document/* table */.tp)(columns, rest)])] : []),
    ];
}
/** At most a screenful, around the chosen row. */
function nearChosen(rows, chosen) {
    const index = rows.findIndex((row) => row.shards === chosen);
    const first = Math.max(0, Math.min(index - MOST_ROWS / 2, rows.length - MOST_ROWS));
    return rows.slice(first, first + MOST_ROWS);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/plan-summary.js





/** All of them are annotations as well. */
const MOST_WARNINGS = 3;
/**
 * The plan as a page: what was decided, why, how sure, and what the alternatives cost. In a shard that planned for
 * itself (`own`) its part comes first.
 */
function planSummary(plan, own) {
    if (plan.shardCount === 0)
        return { title: "plan-shards", blocks: [(0,render_document/* paragraph */.FY)(headline(plan))] };
    return {
        title: "plan-shards",
        blocks: [
            ...(own === undefined ? [] : [(0,render_document/* paragraph */.FY)(ownLine(plan, own))]),
            (0,render_document/* paragraph */.FY)(headline(plan)),
            (0,render_document/* bullets */.e5)([...planReasons(plan)].slice(0, 3)),
            ...plan.warnings.slice(0, MOST_WARNINGS).map(({ message }) => (0,render_document/* paragraph */.FY)((0,render_document/* line */.n8) `⚠️ warning: ${message}`)),
            (0,render_document/* paragraph */.FY)(trust(plan)),
            ...shardTable(plan.shards, plan.wallSeconds !== null),
            ...alternativesTable(plan),
            ...(plan.evidence.past === null ? [] : lastPlanTable(plan.evidence.past.last)),
        ],
    };
}
function ownLine({ shards, planHash, wallSeconds }, own) {
    const { tests = [], seconds = 0 } = shards[own.shard - 1] ?? {};
    const expected = wallSeconds === null ? "" : `, about ${(0,quantities/* formatSeconds */.Xo)(seconds)} of tests`;
    const what = `Shard ${own.shard} of ${own.total}: ${(0,quantities/* countOf */.pq)(tests.length, "test")}${expected}.`;
    return (0,render_document/* line */.n8) `${(0,render_document/* strong */.ko)(what)} Plan ${(0,render_document/* code */.aY)(planHash.slice(0, 12))}.`;
}
function headline({ shardCount, wallSeconds, alternatives, sources, evidence }) {
    const shards = (0,quantities/* countOf */.pq)(shardCount, "shard");
    if (shardCount === 0)
        return (0,render_document/* line */.n8) `⚠️ ${(0,render_document/* strong */.ko)("No tests, no shards.")}`;
    if (wallSeconds === null) {
        return (0,render_document/* line */.n8) `⏳ ${(0,render_document/* strong */.ko)(`${shards}, split by count`)}: none of ${(0,quantities/* countOf */.pq)(sources.default, "test")} was measured yet.`;
    }
    const chosen = alternatives.find((row) => row.shards === shardCount);
    const single = alternatives.find((row) => row.shards === 1);
    const decision = (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)(`${shards}, about ${(0,quantities/* formatSeconds */.Xo)(wallSeconds.p50)}`)}`;
    if (shardCount === 1 || single === undefined || chosen === undefined)
        return [decision, "."];
    return [
        decision,
        ` instead of ${(0,quantities/* formatSeconds */.Xo)(single.wallP50)} in one job; ${priceChange(chosen, single, evidence.price)}.`,
    ];
}
function priceChange(chosen, single, { basis, usdPerMinute }) {
    if (basis === "public")
        return "no charge: standard runners are free in public repositories";
    if (basis === "self-hosted")
        return "no charge: machines of your own";
    const usd = chosen.usd - single.usd;
    if (usd === 0)
        return "the same price";
    const assumed = basis === "assumed" ? `, if a minute costs ${(0,quantities/* formatUsd */.UK)(usdPerMinute)}` : "";
    return `${(0,quantities/* formatUsd */.UK)(Math.abs(usd))} ${usd > 0 ? "more" : "less"} per run${assumed}`;
}
function trust(plan) {
    const { evidence, wallSeconds } = plan;
    const { setupSeconds, setup } = evidence;
    if (wallSeconds === null) {
        return "Not enough history yet: every test counts the same. One recorded run with test reports is enough for a first plan by time.";
    }
    const range = `Nine of ten such runs should be done within ${(0,quantities/* formatSeconds */.Xo)(wallSeconds.p90)}, of which ${(0,quantities/* formatSeconds */.Xo)(setupSeconds)} is set-up${SETUP_KNOWN[setup.source](setup.jobs)}.`;
    return `${range}${beyondTheTable(plan)} ${howRight(evidence)}`;
}
/** A smaller share of the whole is not worth a sentence. */
const LEAST_BEYOND = 0.05;
/** Why the whole takes longer than set-up and the slowest shard of the table together. */
function beyondTheTable({ shards, shardCount, wallSeconds, evidence }) {
    const slowest = shards.reduce((most, { seconds }) => Math.max(most, seconds), 0);
    const { setupSeconds, concurrency } = evidence;
    const wall = wallSeconds?.p50 ?? 0;
    const beyond = wall - setupSeconds - slowest;
    if (beyond < LEAST_BEYOND * wall)
        return "";
    if (concurrency !== null && shardCount > concurrency) {
        return ` With ${(0,quantities/* countOf */.pq)(concurrency, "job")} at once, waiting and machines that differ add ${(0,quantities/* formatSeconds */.Xo)(beyond)} to the times below.`;
    }
    return ` Machines differ: the slowest of ${shardCount} usually adds ${(0,quantities/* formatSeconds */.Xo)(beyond)} to the times below.`;
}
/** How right plans were before; until one can be compared, how far jobs were from what was expected of them. */
function howRight({ past, runs, typicalError, jobsCompared }) {
    if (past !== null) {
        const { predicted, actual } = slowestOf(past.last);
        const last = `the slowest shard's tests took ${(0,quantities/* formatSeconds */.Xo)(actual)}, predicted ${(0,quantities/* formatSeconds */.Xo)(predicted)} (${(0,quantities/* formatChange */.eD)(predicted > 0 ? actual / predicted - 1 : null)})`;
        if (past.plans === 1)
            return `In the last plan ${last}.`;
        return `In the last plan ${last}; half of ${(0,quantities/* countOf */.pq)(past.plans, "plan")} were within ${(0,quantities/* formatShare */.T1)(past.typicalError)}.`;
    }
    if (typicalError === null) {
        return `From ${(0,quantities/* countOf */.pq)(runs, "run")}; not enough jobs yet to measure the error, so the range is a default.`;
    }
    return `Typical error of a job here ${(0,quantities/* formatShare */.T1)(typicalError)} (${(0,quantities/* countOf */.pq)(jobsCompared, "job")}, ${(0,quantities/* countOf */.pq)(runs, "run")}).`;
}
const SETUP_KNOWN = {
    given: () => "",
    learnt: (jobs) => ` (learnt from ${(0,quantities/* countOf */.pq)(jobs, "job")})`,
    default: () => " (the default until three jobs are recorded)",
};

;// CONCATENATED MODULE: ./build/packages/core/scheduling/published-plan.js
/**
 * The plan for the eyes of others: `seconds` of a test that was never measured is the best single guess for it, so that
 * it can be compared with what the test then took. The shards' own seconds stay what the plan counted: among several new
 * tests a few take very long, and their sum is more than that of the single guesses.
 */
function publishedPlan(plan) {
    return { ...plan, shards: plan.shards.map((shard) => ({ ...shard, tests: shard.tests.map(publishedTest) })) };
}
function publishedTest(test) {
    const { typicalSeconds, ...rest } = test;
    return typicalSeconds === undefined ? test : { ...rest, seconds: typicalSeconds, expectedSeconds: test.seconds };
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/to-matrix.js


/** GitHub cuts a job's outputs at 1 MB in UTF-16; the rest is for the job's other outputs. */
const to_matrix_MOST_CHARACTERS = 450_000;
/** Linux refuses to start a process with an environment variable above 128 KiB, and that is how lists reach a step. */
const MOST_BYTES_PER_LIST = 120_000;
/**
 * The plan as a matrix for `strategy.matrix: ${{ fromJSON(…) }}`. File names are data all the way: JSON here, and in
 * the shard an environment variable. When they do not fit, every entry names the plan instead: one rule for all shards.
 */
function toMatrix(plan, planPath) {
    const measured = plan.wallSeconds !== null;
    const { args } = testRunner(plan.runner);
    const entries = plan.shards.map(({ shard, tests, seconds }) => ({
        shard,
        total: plan.shardCount,
        name: `${shard}/${plan.shardCount}`,
        files: formatTestList(namesOf(tests)),
        args: formatTestList(args(tests)),
        "predicted-seconds": measured ? Math.round(seconds * 10) / 10 : null,
    }));
    const text = JSON.stringify({ include: entries });
    const listsFit = entries.every(({ files, args }) => fitsVariable(files) && fitsVariable(args));
    if (text.length <= to_matrix_MOST_CHARACTERS && listsFit)
        return { text, hasFiles: true };
    const include = entries.map((entry) => ({ ...entry, files: "", args: "", plan: planPath }));
    return { text: JSON.stringify({ include }), hasFiles: false };
}
/** Each file once, also where the shard has two parts of it. */
function namesOf(tests) {
    return [...new Set(tests.map((test) => test.name))];
}
/** Whether a list can be handed to a process as an environment variable. */
function fitsVariable(list) {
    return Buffer.byteLength(list) <= MOST_BYTES_PER_LIST;
}

// EXTERNAL MODULE: ./build/packages/core/history/unzip-records.js + 1 modules
var unzip_records = __webpack_require__(49124);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/plan-artifact.js
/** As much of the hash as tells plans apart and keeps names legible. Characters. */
const HASH_LENGTH = 12;
/** Artifact names may hold neither path separators nor what some file systems refuse. */
const LONGEST_JOB = 100;
const ENDING = /^(?:-shard-(\d{1,3})-of-(\d{1,3})-([0-9a-f]{12}))?(?:-attempt-(\d{1,4}))?$/;
/** `paceline-plan-<run>`, with the job that the timings come from where several suites are planned in one run. */
function planArtifactBase(runId, job = "") {
    const part = job
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, LONGEST_JOB);
    return `paceline-plan-${runId}${part === "" ? "" : `-${part}`}`;
}
/** Artifacts of one run cannot share a name, so shards and later attempts add to it. */
function planArtifactName(base, { own, attempt }) {
    const shard = own === null ? "" : `-shard-${own.shard}-of-${own.total}-${own.hash.slice(0, HASH_LENGTH)}`;
    return `${base}${shard}${attempt > 1 ? `-attempt-${attempt}` : ""}`;
}
/** Reads such a name; null for an artifact that is something else. */
function parsePlanArtifact(base, name) {
    const match = name.startsWith(base) ? ENDING.exec(name.slice(base.length)) : null;
    if (match === null)
        return null;
    const [, shard, total, hash, attempt] = match;
    const own = shard && total && hash ? { shard: Number(shard), total: Number(total), hash } : null;
    return { own, attempt: Number(attempt ?? 1) };
}

// EXTERNAL MODULE: ./build/packages/core/telemetry/part-record.js
var part_record = __webpack_require__(29903);
;// CONCATENATED MODULE: ./build/actions/plan-shards/kept-plans.js






/** A hundred thousand tests take about 2 MB compressed. */
const LARGEST = 20 * 1024 * 1024;
/** A run has at most 256 shards, and jobs that leave other artifacts. */
const MOST_LISTED = 2_000;
const NO_TOKEN = "no token for GitHub's API";
/** The plans of this run for this suite, the first made first. Rejects where GitHub cannot be asked. */
async function listPlans({ context, rest }, job) {
    const { repository, runId } = context;
    if (repository === null || runId === null)
        return [];
    if (rest === null)
        throw new Error(NO_TOKEN);
    const base = planArtifactBase(runId, job);
    const plans = [];
    let listed = 0;
    for await (const item of rest.pages(`/repos/${repository}/actions/runs/${runId}/artifacts`, {}, "artifacts")) {
        const plan = readListed(item, base);
        if (plan !== null)
            plans.push(plan);
        listed += 1;
        if (listed >= MOST_LISTED)
            break;
    }
    return plans.sort((a, b) => a.id - b.id);
}
/** The plan behind an artifact; null when it holds none. Rejects where it cannot be fetched. */
async function readPlan({ id }, { context, rest }) {
    if (!rest?.bytes)
        throw new Error(NO_TOKEN);
    const zip = await rest.bytes(`/repos/${context.repository}/actions/artifacts/${id}/zip`, LARGEST);
    const record = JSON.parse(await (0,unzip_records/* unzipRecords */.X)(zip));
    const decisions = (0,fields/* isObject */.G)(record) ? record.decisions : null;
    const decision = Array.isArray(decisions) ? decisions[0] : null;
    return (0,fields/* isObject */.G)(decision) ? parseKeptPlan(decision.decision) : null;
}
/** The first of these plans that can be read, and why others could not. */
async function readFirst(plans, ports) {
    let problem = null;
    for (const plan of plans.slice(0, 3)) {
        try {
            const kept = await readPlan(plan, ports);
            if (kept !== null)
                return { kept, problem: null };
            problem = `${plan.name}: holds no plan`;
        }
        catch (error) {
            problem = `${plan.name}: ${(0,paceline_error/* messageOf */.b)(error)}`;
        }
    }
    return { kept: null, problem };
}
/** Keeps a plan as a decision in a record of its own, which no learner reads: lists of files would swell the history. */
function keepPlan(plan, { context, now }, job, own) {
    const { runId, attempt } = context;
    if (runId === null)
        return [];
    const decision = { action: "plan-shards", id: plan.planHash, decided_at: now().toISOString(), decision: plan };
    const record = { ...(0,part_record/* partRecord */.j)(context, runId), decisions: [{ ...decision, evidence: null, outcome: null }] };
    const name = planArtifactName(planArtifactBase(runId, job), { own, attempt });
    return [{ kind: "keep-records", store: "artifact", name, records: [record] }];
}
function readListed(item, base) {
    if (!(0,fields/* isObject */.G)(item) || item.expired === true)
        return null;
    const { id, name } = item;
    if (typeof id !== "number" || typeof name !== "string")
        return null;
    const artifact = parsePlanArtifact(base, name);
    return artifact && { ...artifact, id, name };
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/plan-decision.js
/**
 * The part of a plan that is compared with what happened: seconds, and no names. A shard that planned for itself tells of
 * itself alone; its siblings tell the rest.
 */
function planDecision(plan, own) {
    const { shards, shardCount, planHash, wallSeconds, worthIt, sources, evidence } = plan;
    const told = own === undefined ? shards : shards.slice(own.shard - 1, own.shard);
    if (told.length === 0)
        return [];
    const decision = {
        planHash,
        shardCount,
        ...(own !== undefined && { shard: own.shard, of: own.total }),
        shards: told.map(({ seconds, tests }) => ({ seconds, tests: tests.length })),
        wallSeconds,
        worthIt: worthIt.decision,
    };
    return [{ decision, evidence: { sources, ...evidence } }];
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/plan-files.js




/**
 * The runner's folder for temporary files, so that the checkout stays clean, and in it one folder for each suite that a job
 * plans. Null outside a workflow run: on a laptop nothing is written that nobody asked for.
 */
function planPaths({ context, temp }, job = "") {
    if (context.runId === null)
        return null;
    const suite = job.replace(/[^A-Za-z0-9]+/g, "-").slice(0, LONGEST_SUITE);
    const folder = `${temp === null ? ".paceline" : `${temp.replace(/\/$/, "")}/paceline`}${suite === "" ? "" : `/${suite}`}`;
    return { plan: `${folder}/shard-plan.json`, files: `${folder}/shard-files.txt`, args: `${folder}/shard-args.txt` };
}
const LONGEST_SUITE = 60;
/** The plan as a file for later steps. */
function writePlan(plan, paths) {
    if (paths === null)
        return [];
    const kept = keptPlan(plan.shards.map(({ tests }) => tests), plan.runner);
    const args = plan.shards.map(({ tests }) => testRunner(plan.runner).args(tests));
    return [{ kind: "write-file", path: paths.plan, content: `${JSON.stringify({ ...kept, args })}\n` }];
}
/** One shard's tests and arguments as files, one a line: for lists that are too long for outputs. */
function writeLists({ shard }, plan, paths) {
    if (paths === null)
        return [];
    const tests = plan.shards[shard - 1]?.tests ?? [];
    const args = tests.length === 0 ? [] : testRunner(plan.runner).args(tests);
    return [
        { kind: "write-file", path: paths.files, content: asLines(namesOf(tests)) },
        { kind: "write-file", path: paths.args, content: asLines(args) },
    ];
}
function asLines(list) {
    return list.length === 0 ? "" : `${formatTestList(list)}\n`;
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/plan-result.js
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
    "has-tests": "With `shard`: `true` when this shard has tests. A runner that is given no file often runs all.",
};
/** The outputs that every mode has; the rest stays empty unless a mode fills it in. */
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
        ...more,
    };
}
function warning(message) {
    return { level: "warning", title: "plan-shards", message };
}
/** Says it when the plan could not be kept, because then nothing can repeat or check it. */
function tellUnkept(effects, outcomes) {
    return effects.flatMap((effect, index) => {
        const outcome = outcomes[index];
        if (effect.kind !== "keep-records" || outcome === undefined || outcome.done)
            return [];
        const message = `the plan was not kept (${outcome.reason}): a re-run plans anew, and verify needs the file of plan-path`;
        return [{ level: "notice", title: "plan-shards", message }];
    });
}

// EXTERNAL MODULE: ./build/packages/core/action/input-error.js
var input_error = __webpack_require__(91438);
;// CONCATENATED MODULE: ./build/actions/plan-shards/read-tests.js




/** The names of the tests: what the globs match, and every other line as it stands. */
async function readTests(inputs, workspace) {
    const problems = [...contradictions(inputs)];
    if (problems.length > 0)
        throw new input_error/* InputError */.d(problems);
    const usual = testRunner(inputs.runner).globs;
    const lines = inputs.tests.length > 0 ? inputs.tests : usual;
    const globs = lines.filter(isGlob);
    const names = parseTestList(lines.filter((line) => !isGlob(line)).join("\n"));
    const found = [...(globs.length > 0 ? await workspace.glob(globs) : []), ...names];
    const tests = inputs.runner === "go" ? await asPackages(found, workspace) : found;
    if (tests.length === 0 && !inputs["allow-empty"]) {
        const expected = "at least one test (or allow-empty: true)";
        throw new input_error/* InputError */.d([{ name: "tests", place: "input", given: shown(lines.join(", ")), expected }]);
    }
    return tests;
}
/** More globs than anyone writes by hand. */
const MOST_GLOBS = 50;
/** Stated globs that match no file although others may: a folder was moved, and its tests would be lost in silence. */
async function unmatchedGlobs({ tests }, workspace) {
    const globs = tests.filter(isGlob).slice(0, MOST_GLOBS);
    const excluded = globs.filter((glob) => glob.startsWith("!"));
    const wanted = globs.filter((glob) => !glob.startsWith("!"));
    const found = await Promise.all(wanted.map((glob) => workspace.glob([glob, ...excluded])));
    return wanted.filter((_, index) => found[index]?.length === 0);
}
async function asPackages(files, workspace) {
    const module = goModule(await workspace.read("go.mod").catch(() => null));
    return goPackages(files, module);
}
function* contradictions(inputs) {
    const { "min-shards": min, "max-shards": max, objective } = inputs;
    if (min > max) {
        yield { name: "min-shards", place: "input", given: String(min), expected: `no more than max-shards, ${max}` };
    }
    const { "target-duration": target, "cost-weight": weight } = inputs;
    if (target !== undefined && (weight !== undefined || objective !== "balanced")) {
        yield { name: "target-duration", place: "input", given: `${target} s`, expected: "no other objective beside it" };
    }
    else if (weight !== undefined && objective !== "balanced") {
        yield { name: "cost-weight", place: "input", given: String(weight), expected: "no other objective beside it" };
    }
}
/**
 * A line with `[` or `{` alone is a name (`app/[id]/page.test.ts`), and so is one with `::` (a test id), in quotes or
 * separated by NUL: to lose a test silently is worse than to plan one that is not there.
 */
function isGlob(line) {
    if (line.startsWith('"') || line.includes("::") || line.includes("\0"))
        return false;
    return line.startsWith("!") || /[*?]/.test(line);
}
function shown(given) {
    return given.length > 200 ? `${given.slice(0, 200)}…` : given;
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/tell-unmatched.js


/** Patterns of the inputs that mean nothing here. Each is a warning: the plan is made without them. */
async function tellUnmatched(values, tests, workspace) {
    const globs = values["allow-empty"] ? [] : await unmatchedGlobs(values, workspace);
    const sets = async (name) => (await idleSets(values[name], tests)).map((line) => `${name}: fewer than two tests match ${line}`);
    return [
        ...globs.map((glob) => `tests: no file matches ${glob}`),
        ...(await sets("group")),
        ...(await sets("exclusive")),
    ];
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/plan-matrix.js












/** Plans all shards as a matrix, in a job before them. A later attempt of the run repeats the first one's plan. */
async function planMatrix(values, ports) {
    const tests = await readTests(values, ports.workspace);
    const { kept, problem } = await readEarlier(values, ports);
    const { records } = await ports.history.read();
    const plan = await makePlan({ values, tests, records, kept }, ports);
    const paths = planPaths(ports, values.job);
    const effects = [
        ...writePlan(plan, paths),
        ...(kept === null
            ? keepPlan(keptPlan(plan.shards.map((shard) => shard.tests), plan.runner), ports, values.job, null)
            : []),
    ];
    const unmatched = await tellUnmatched(values, tests, ports.workspace);
    const result = matrixResult(plan, paths, [...(problem === null ? [] : [problem]), ...unmatched]);
    const { annotations = [] } = result;
    return {
        ...result,
        effects,
        settle: (outcomes) => ({ annotations: [...annotations, ...tellUnkept(effects, outcomes)] }),
    };
}
/** The plan as matrix, page and warnings; nothing is kept or written. */
function matrixResult(plan, paths, problems = []) {
    const matrix = toMatrix(plan, paths?.plan ?? null);
    const warnings = [...problems, ...plan.warnings.map(({ message }) => message)];
    if (!matrix.hasFiles) {
        warnings.push("the lists are too long for a matrix: let the shards fetch theirs with `shard: ${{ matrix.name }}`");
    }
    return {
        outputs: planOutputs(plan, { matrix: matrix.text, "plan-path": paths?.plan ?? null }),
        data: publishedPlan(plan),
        summary: planSummary(plan),
        decisions: planDecision(plan),
        annotations: warnings.map(warning),
    };
}
/** Re-running all jobs also runs the planning job again, and its shards must not be others than before. */
async function readEarlier({ job }, ports) {
    const { runId, attempt } = ports.context;
    if (runId === null || attempt <= 1)
        return { kept: null, problem: null };
    try {
        const plans = (await listPlans(ports, job)).filter(({ own }) => own === null);
        const { kept, problem } = await readFirst(plans, ports);
        if (kept !== null)
            return { kept, problem: null };
        return { kept: null, problem: planAnew(problem ?? "it left none") };
    }
    catch (error) {
        return { kept: null, problem: planAnew((0,paceline_error/* messageOf */.b)(error)) };
    }
}
function planAnew(reason) {
    return `the first attempt's plan could not be read (${reason}): planned anew, so the shards may be others than before`;
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/plan-own-shard.js















/** Makes the plan of all shards in each of them, without a job before: the same tests and history give the same plan. */
async function planOwnShard(of, values, ports) {
    if (values.shards !== "auto" && values.shards !== of.total) {
        throw new input_error/* InputError */.d([
            {
                name: "shards",
                place: "input",
                given: String(values.shards),
                expected: `${of.total}, as in shard, or nothing`,
            },
        ]);
    }
    const tests = await readTests(values, ports.workspace);
    const { kept, problem, stored } = await readSiblings(of, values, ports);
    const { records } = await ports.history.read();
    const plan = await makePlan({ values, tests, records, kept, total: of.total }, ports);
    ports.log.info(`plan ${plan.planHash}: shard ${of.shard} of ${of.total}`);
    const paths = planPaths(ports, values.job);
    const unmatched = await tellUnmatched(values, tests, ports.workspace);
    const result = ownResult(of, plan, paths, [...(problem === null ? [] : [problem]), ...unmatched]);
    const own = { ...of, hash: plan.planHash };
    const effects = [
        ...writePlan(plan, paths),
        ...writeLists(of, plan, paths),
        ...(isStored(own, stored)
            ? []
            : keepPlan(keptPlan(plan.shards.map(({ tests }) => tests), plan.runner), ports, values.job, own)),
    ];
    const { annotations = [] } = result;
    return {
        ...result,
        effects,
        settle: (outcomes) => ({ annotations: [...annotations, ...tellUnkept(effects, outcomes)] }),
    };
}
/** One shard of a plan as outputs. Nothing is kept or written. */
function ownResult({ shard, total }, plan, paths, problems = []) {
    const tests = plan.shards[shard - 1]?.tests ?? [];
    const own = namesOf(tests);
    const files = formatTestList(own);
    const args = formatTestList(tests.length === 0 ? [] : testRunner(plan.runner).args(tests));
    const fits = fitsVariable(files) && fitsVariable(args);
    const warnings = [...problems, ...plan.warnings.map(({ message }) => message)];
    if (own.length === 0)
        warnings.push(`shard ${shard} of ${total} has no tests: skip its test step where has-tests is false`);
    if (!fits)
        warnings.push("the lists are too long for outputs: read the files of files-path and args-path");
    return {
        outputs: planOutputs(plan, {
            files: fits ? files : "",
            args: fits ? args : "",
            "has-tests": own.length > 0,
            ...(paths && { "plan-path": paths.plan, "files-path": paths.files, "args-path": paths.args }),
        }),
        data: { ...publishedPlan(plan), own: { shard, total, tests: own } },
        summary: planSummary(plan, { shard, total }),
        decisions: planDecision(plan, { shard, total }),
        annotations: warnings.map(warning),
    };
}
/** An earlier attempt, or the same shard on another system, has kept the same plan. */
function isStored({ shard, total, hash }, stored) {
    return stored.some(({ own }) => own?.shard === shard && own.total === total && hash.startsWith(own.hash));
}
/**
 * The plan that this shard made in an earlier attempt, or that a sibling made first: a shard that waits for a runner may
 * see a newer history than those that did not, and then its own plan would be another one.
 */
async function readSiblings(of, { job }, ports) {
    const { runId, attempt, repository } = ports.context;
    if (runId === null || repository === null || (ports.rest === null && attempt <= 1)) {
        return { kept: null, problem: null, stored: [] };
    }
    try {
        const plans = (await listPlans(ports, job)).filter(({ own }) => own === null || own.total === of.total);
        const { kept, problem } = await readFirst(ownFirst(plans, of), ports);
        if (kept !== null && kept.shards.length > of.total) {
            return { kept: null, problem: planAlone(`it has ${kept.shards.length} shards`), stored: plans };
        }
        if (kept !== null || (problem === null && attempt <= 1)) {
            return { kept, problem: null, stored: plans };
        }
        return { kept: null, problem: planAlone(problem ?? "the first attempt left none"), stored: plans };
    }
    catch (error) {
        return { kept: null, problem: planAlone((0,paceline_error/* messageOf */.b)(error)), stored: [] };
    }
}
function ownFirst(plans, { shard }) {
    const rank = ({ own }) => (own?.shard === shard ? 0 : 1);
    return plans.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id);
}
function planAlone(reason) {
    return `the plans of this run's other shards could not be read (${reason}): verify tells whether all made the same one`;
}

// EXTERNAL MODULE: ./build/packages/core/junit/case-name.js
var case_name = __webpack_require__(63421);
// EXTERNAL MODULE: ./build/packages/core/junit/resolve-test-file.js
var resolve_test_file = __webpack_require__(10265);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/ran-files.js



/**
 * What the jobs of a run recorded: of each job its newest attempt, because a job that was run again left two parts.
 * `prefix` leaves out jobs of other suites.
 */
function ranInParts(parts, prefix = "") {
    const newest = new Map();
    for (const { attempt, tests } of parts) {
        for (const { job } of tests ?? [])
            newest.set(job ?? "", Math.max(attempt, newest.get(job ?? "") ?? 0));
    }
    return parts.flatMap(({ attempt, tests }) => (tests ?? []).filter(({ job }) => (job ?? "").startsWith(prefix) && newest.get(job ?? "") === attempt).map(ranFile));
}
/** What a record, or a report that was read as one, says of one file in one job. */
function ranFile(entry) {
    return { job: entry.job ?? "", file: entry.file, seconds: entry.seconds, ...ran_files_casesOf(entry) };
}
function ran_files_casesOf({ cases, tests }) {
    if (cases == null || cases.length === 0)
        return { cases: null };
    const ran = cases.map(({ name, seconds, outcome }) => ({ name, seconds, isSkipped: outcome === "skipped" }));
    return { cases: ran, isComplete: cases.length >= (tests ?? 0) };
}
/**
 * Whose report each of these is. Reports in one folder are taken for one job's, which may write one per class; reports
 * that are all in one folder, for one job's each.
 */
function jobsOfReports(paths) {
    const folders = new Set(paths.map(folderOf));
    return new Map(paths.map((path) => [path, folders.size > 1 ? folderOf(path) : path]));
}
/** What a report says, with all its cases. */
function ranInReport({ suites, cases }, { job, files, workspaceRoot }) {
    const fileOf = (testCase) => (0,resolve_test_file/* resolveTestFile */.Z)(testCase, { suites, files, workspaceRoot })?.file ?? null;
    return [...(0,group_by/* groupBy */.$)(cases, fileOf)].flatMap(([file, ofFile]) => {
        if (file === null)
            return [];
        const known = ofFile.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
        const seconds = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
        return [{ job: job ?? "", file, seconds, cases: ofFile.flatMap((testCase) => ranCase(testCase, file) ?? []) }];
    });
}
function ranCase(testCase, file) {
    const name = (0,case_name/* caseName */.c)(testCase, file);
    return name === null ? null : { name, seconds: testCase.seconds, isSkipped: testCase.status === "skipped" };
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/split-legs.js


/**
 * Tells the legs of a matrix apart by the names of their jobs, `ranAll` being true for a job that ran every planned test.
 *
 * Jobs whose names differ by a shard's number are one leg, and so is a job that ran everything alone. What remains is
 * one leg: better to call a test run twice, and have a look, than to take half a suite for a whole one.
 */
function splitLegs(jobs, ranAll) {
    const suites = suiteNames(jobs);
    const legs = [];
    const rest = [];
    for (const [name, members] of (0,group_by/* groupBy */.$)(new Set(jobs), (job) => suites.get(job) ?? job)) {
        if (members.length > 1 || members.every(ranAll))
            legs.push({ name, jobs: members });
        else
            rest.push(...members);
    }
    return rest.length > 0 ? [...legs, { name: rest.join(", "), jobs: rest }] : legs;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/part-ran.js
/**
 * Whether one part of a file ran, by the cases that all jobs reported of it. Some runners also report, as skipped, what a
 * pattern left out: such a report proves that the case is there, not that it ran. So each part has to have run a case
 * of its own, or all of its jobs have to have reported and every case of the part is skipped.
 */
function partRan(part, cases, evidence) {
    const { isComplete, hasAllJobs, covers } = evidence;
    const hasRun = casesOfPart(part, cases, covers).some(({ isSkipped }) => !isSkipped);
    if (part.kind === "except")
        return hasRun || hasAllJobs;
    const isReported = (unit) => cases.some(({ name }) => covers(unit, name));
    return (hasRun || hasAllJobs) && (!isComplete || part.cases.every(isReported));
}
/** The cases that a part is to run. */
function casesOfPart({ kind, cases: units }, cases, covers) {
    const named = cases.filter(({ name }) => units.some((unit) => covers(unit, name)));
    if (kind === "only")
        return named;
    const outside = new Set(named);
    return cases.filter((one) => !outside.has(one));
}
function secondsOfCases(cases) {
    return cases.reduce((sum, { seconds, isSkipped }) => sum + (isSkipped ? 0 : (seconds ?? 0)), 0);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/test-reports.js






/**
 * What the jobs reported, looked up by planned test. A report's file is a planned test's by the rules of `matchNames`;
 * a test id (`t.py::test_a`) that no report names is looked for among the cases of its file, or, where a report only has
 * sums, is taken to have run with its file.
 */
class TestReports {
    /** Jobs that reported a planned test. */
    jobs;
    /** Reported files that belong to no planned test. */
    unplanned;
    #byKey;
    /** Planned key → reported key. */
    #matched;
    /** Predicted seconds of all parts and cases of a file that shards share, by planned key. */
    #predicted = new Map();
    /** How many shards have parts of a file, by planned key. */
    #holders = new Map();
    #covers;
    constructor({ shards, runner }, ran) {
        const planned = shards.flat();
        this.#covers = testRunner(runner ?? "custom").division?.covers ?? ((unit, name) => unit === name);
        this.#byKey = (0,group_by/* groupBy */.$)(ran, ({ file }) => timingKey(file));
        const names = planned.flatMap(({ name }) => [name, fileOf(name)]);
        this.#matched = matchNames(names, this.#byKey.keys());
        const claimed = new Set(this.#matched.values());
        this.unplanned = [...this.#byKey.keys()].filter((key) => !claimed.has(key)).length;
        this.jobs = [...new Set([...claimed].flatMap((key) => (this.#byKey.get(key) ?? []).map(({ job }) => job)))].sort();
        for (const test of planned) {
            const key = this.keyOf(test);
            this.#predicted.set(key, (this.#predicted.get(key) ?? 0) + test.seconds);
        }
        for (const tests of shards) {
            const shared = new Set(tests.filter(({ part }) => part !== undefined).map((test) => this.keyOf(test)));
            for (const key of shared)
                this.#holders.set(key, (this.#holders.get(key) ?? 0) + 1);
        }
    }
    /** The file under which a planned test is reported, as the plan names it. */
    keyOf({ name }) {
        const key = timingKey(name);
        return this.#matched.has(key) ? key : timingKey(fileOf(name));
    }
    /** True for a test id whose file is reported, not the id itself. */
    isCase(test) {
        return this.keyOf(test) !== timingKey(test.name);
    }
    ran(test, jobs) {
        const reported = this.#reported(test, jobs);
        if (reported.length === 0)
            return false;
        const cases = reported.flatMap((file) => file.cases ?? []);
        const hasAllJobs = new Set(reported.map(({ job }) => job)).size >= (this.#holders.get(this.keyOf(test)) ?? 1);
        // Where only sums are known, at least every shard with a part has to speak of the file.
        if (reported.some((file) => file.cases === null))
            return test.part === undefined || hasAllJobs;
        if (test.part !== undefined) {
            const isComplete = reported.every((file) => file.isComplete !== false);
            return partRan(test.part, cases, { isComplete, hasAllJobs, covers: this.#covers });
        }
        // Of very many cases the shortest are not listed: then an id is taken to have run with its file.
        const isListed = cases.some(({ name }) => isId(test.name, name));
        return !this.isCase(test) || isListed || reported.some((file) => file.isComplete === false);
    }
    /** How many different cases of a test's file these jobs ran. */
    casesRun(test, jobs) {
        const cases = this.#reported(test, jobs).flatMap((file) => file.cases ?? []);
        return new Set(cases.filter(({ isSkipped }) => !isSkipped).map(({ name }) => name)).size;
    }
    /** A file that more than one of these jobs reported. */
    repeatedFile(test, jobs) {
        const names = [...new Set(this.#reported(test, jobs).map(({ job }) => job))].sort();
        return names.length > 1 ? [{ name: testLabel(test), jobs: names }] : [];
    }
    /** Cases of a file that more than one of these jobs reported. */
    repeatedCases(test, jobs) {
        const byCase = new Map();
        for (const { job, cases } of this.#reported(test, jobs)) {
            for (const { name, isSkipped } of cases ?? []) {
                if (!isSkipped)
                    byCase.set(name, (byCase.get(name) ?? new Set()).add(job));
            }
        }
        return [...byCase]
            .filter(([, found]) => found.size > 1)
            .map(([name, found]) => ({ name: `${fileOf(test.name)}: ${name}`, jobs: [...found].sort() }));
    }
    /** Reported seconds; of a file that shards share those of its own cases, and of the rest by what was predicted. */
    secondsOf(test, jobs) {
        const reported = this.#reported(test, jobs);
        const known = reported.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
        if (known.length === 0)
            return null;
        const all = this.#predicted.get(this.keyOf(test)) ?? 0;
        const sum = known.reduce((total, seconds) => total + seconds, 0);
        const share = all > 0 ? test.seconds / all : 1;
        const cases = reported.flatMap((file) => file.cases ?? []);
        if (test.part === undefined || cases.length === 0)
            return sum * share;
        const own = casesOfPart(test.part, cases, this.#covers).filter(({ isSkipped }) => !isSkipped);
        if (own.length === 0)
            return null;
        return secondsOfCases(own) + Math.max(0, sum - secondsOfCases(cases)) * share;
    }
    #reported(test, jobs) {
        const reported = this.#byKey.get(this.#matched.get(this.keyOf(test)) ?? "") ?? [];
        return jobs.length === this.jobs.length ? reported : reported.filter(({ job }) => jobs.includes(job));
    }
}
/** Whether a reported case is the one of a test id: `TestX::test_b` of `t.py::TestX::test_b`, or without its class. */
function isId(id, caseName) {
    const wanted = id.slice(id.indexOf("::") + "::".length);
    return wanted === caseName || (!caseName.includes("::") && wanted.endsWith(`::${caseName}`));
}
function fileOf(name) {
    const separator = name.indexOf("::");
    return separator < 0 ? name : name.slice(0, separator);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/verify-plan.js





/**
 * Compares what was reported with the plan. Every planned test has to be reported in every leg, and whole files by one
 * job of a leg only. `excused` names tests that are known to report nothing.
 */
function verifyPlan(plan, ran, excused = new Set()) {
    const planned = plan.shards.flatMap((tests, index) => tests.map((test) => ({ test, shard: index + 1 })));
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
            ...(planned.every(({ test }) => test.source === "default") && { predictedSeconds: null }),
        })),
    };
}
function* problemsOf(missing, twice, nothing) {
    if (nothing) {
        yield { code: "nothing-reported", message: "no report speaks of any planned test" };
        return;
    }
    if (missing.length > 0) {
        yield { code: "missing", message: `${(0,quantities/* countOf */.pq)(missing.length, "planned test")} did not run` };
    }
    if (twice.length > 0)
        yield { code: "run-twice", message: `${(0,quantities/* countOf */.pq)(twice.length, "test")} ran in several jobs` };
}
function missingIn(leg, planned, reports, named) {
    return planned
        .filter(({ test }) => !reports.ran(test, leg.jobs))
        .map(({ test, shard }) => ({ name: testLabel(test), shard, leg: named ? leg.name : null }));
}
/** A file that several shards share is repeated where one of its cases is; a whole file where two jobs have it. */
function repeatedIn({ jobs }, plan, reports) {
    const byFile = (0,group_by/* groupBy */.$)(plan.shards.flat(), (test) => reports.keyOf(test));
    return [...byFile.values()].flatMap((tests) => {
        const [first] = tests;
        if (first === undefined)
            return [];
        const shared = tests.length > 1 || first.part !== undefined || reports.isCase(first);
        return shared ? reports.repeatedCases(first, jobs) : reports.repeatedFile(first, jobs);
    });
}
function dividedFiles(planned, reports, legs) {
    const lasts = planned.filter(({ test }) => test.part?.number === test.part?.of && test.part !== undefined);
    return lasts.flatMap(({ test }) => {
        const counts = legs.map(({ jobs }) => reports.casesRun(test, jobs));
        const cases = Math.max(0, ...counts);
        return test.part === undefined || cases === 0 ? [] : [{ name: test.name, parts: test.part.of, cases }];
    });
}
function verifiedShard(shard, tests, legs, reports) {
    const times = legs
        .map(({ jobs }) => tests.map((test) => reports.secondsOf(test, jobs)))
        .map((seconds) => ({ known: seconds.some((value) => value !== null), sum: verify_plan_sum(seconds) }))
        .filter(({ known }) => known);
    return {
        shard,
        tests: tests.length,
        predictedSeconds: verify_plan_round(verify_plan_sum(tests.map(({ seconds }) => seconds))),
        actualSeconds: times.length === 0 ? null : verify_plan_round(Math.max(...times.map((time) => time.sum))),
        missing: tests.filter((test) => !reports.ran(test, reports.jobs)).length,
    };
}
function verify_plan_sum(values) {
    return values.reduce((total, value) => total + (value ?? 0), 0);
}
function verify_plan_round(seconds) {
    return Math.round(seconds * 10) / 10;
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/verify-summary.js



/** A table in a summary is read, not scrolled. */
const verify_summary_MOST_ROWS = 12;
const MOST_FACTS = 3;
/** What ran against what was planned, as a page. */
function verifySummary(verification) {
    const { shards, planned } = verification;
    return {
        title: "plan-shards",
        blocks: [
            (0,render_document/* paragraph */.FY)(verify_summary_headline(verification)),
            ...verify_summary_factsOf(verification),
            ...lostTable(verification),
            ...(planned === 0 ? [] : [(0,render_document/* paragraph */.FY)(verify_summary_trust(shards)), ...verify_summary_shardTable(shards)]),
        ],
    };
}
function verify_summary_headline({ complete, problems, planned, shards }) {
    if (complete)
        return (0,render_document/* line */.n8) `✅ ${(0,render_document/* strong */.ko)(`All ${(0,quantities/* countOf */.pq)(planned, "planned test")} ran`)}, once each, in ${(0,quantities/* countOf */.pq)(shards.length, "shard")}.`;
    const what = problems.map(({ message }) => message).join("; ");
    return (0,render_document/* line */.n8) `❌ ${(0,render_document/* strong */.ko)("What ran is not what was planned")}: ${what}. That these jobs are green does not mean that the suite passed.`;
}
function verify_summary_factsOf(verification) {
    const facts = [...evidence(verification)];
    return facts.length === 0 ? [] : [(0,render_document/* bullets */.e5)(facts.slice(0, MOST_FACTS))];
}
function* evidence({ missing, divided, excused, unplanned, shards }) {
    if (missing.length > 0) {
        const from = [...new Set(missing.map(({ shard }) => shard))].sort((a, b) => a - b);
        yield `run the job of ${from.length === 1 ? "shard" : "shards"} ${verify_summary_some(from)} of ${shards.length} again; files that report no test belong in may-report-nothing`;
    }
    for (const { name, parts, cases } of missing.length > 0 ? [] : divided) {
        yield (0,render_document/* line */.n8) `${(0,render_document/* code */.aY)(name)} ran in ${(0,quantities/* countOf */.pq)(parts, "part")}, ${(0,quantities/* countOf */.pq)(cases, "case")} in all`;
    }
    if (excused.length > 0)
        yield `${(0,quantities/* countOf */.pq)(excused.length, "test")} reported nothing, as the workflow says they may`;
    if (unplanned > 0)
        yield `${(0,quantities/* countOf */.pq)(unplanned, "reported file")} not in the plan: other suites, or helpers`;
}
function verify_summary_some(numbers) {
    const more = numbers.length > verify_summary_MOST_ROWS ? `, and ${numbers.length - verify_summary_MOST_ROWS} more` : "";
    return numbers.slice(0, verify_summary_MOST_ROWS).join(", ") + more;
}
function lostTable({ missing, twice }) {
    const rows = [
        ...missing.map(({ name, shard, leg }) => [
            (0,render_document/* code */.aY)(name),
            (0,render_document/* line */.n8) `missing from shard ${shard}${leg === null ? "" : ` of ${leg}`}`,
        ]),
        ...twice.map(({ name, jobs }) => [(0,render_document/* code */.aY)(name), `ran in ${jobs.join(" and in ")}`]),
    ];
    if (rows.length === 0)
        return [];
    const columns = [{ title: "test" }, { title: "problem" }];
    const rest = rows.slice(verify_summary_MOST_ROWS, 500);
    return [
        (0,render_document/* table */.tp)(columns, rows.slice(0, verify_summary_MOST_ROWS)),
        ...(rest.length > 0 ? [(0,render_document/* details */.zH)(`${rows.length - verify_summary_MOST_ROWS} more`, [(0,render_document/* table */.tp)(columns, rest)])] : []),
    ];
}
function verify_summary_trust(shards) {
    const actual = shards.flatMap(({ actualSeconds }) => (actualSeconds === null ? [] : [actualSeconds]));
    if (actual.length === 0)
        return "No shard reported how long it took.";
    const predicted = shards.map(({ predictedSeconds }) => predictedSeconds ?? 0);
    const slowest = Math.max(...actual);
    const expected = Math.max(...predicted);
    const mean = actual.reduce((sum, seconds) => sum + seconds, 0) / actual.length;
    const against = expected > 0 ? `, predicted ${(0,quantities/* formatSeconds */.Xo)(expected)} (${(0,quantities/* formatChange */.eD)(slowest / expected - 1)})` : "";
    const balance = mean > 0 && actual.length === shards.length ? `; ${(slowest / mean).toFixed(2)} × the mean shard` : "";
    return `Slowest shard: ${(0,quantities/* formatSeconds */.Xo)(slowest)}${against}${balance}.`;
}
function verify_summary_shardTable(shards) {
    const most = Math.max(...shards.map(({ predictedSeconds, actualSeconds }) => Math.max(predictedSeconds ?? 0, actualSeconds ?? 0)));
    const columns = [
        { title: "shard", align: "right" },
        { title: "predicted", align: "right" },
        { title: "actual", align: "right" },
        { title: "share of the slowest" },
        { title: "tests", align: "right" },
    ];
    const rows = shards.map(({ shard, predictedSeconds, actualSeconds, tests }) => [
        String(shard),
        (0,quantities/* formatSeconds */.Xo)(predictedSeconds),
        (0,quantities/* formatSeconds */.Xo)(actualSeconds),
        (0,bars/* bar */.M)(actualSeconds ?? 0, most),
        (0,quantities/* formatCount */.B4)(tests),
    ]);
    const rest = rows.slice(verify_summary_MOST_ROWS);
    return [
        (0,render_document/* table */.tp)(columns, rows.slice(0, verify_summary_MOST_ROWS)),
        ...(rest.length > 0 ? [(0,render_document/* details */.zH)(`${rest.length} more shards`, [(0,render_document/* table */.tp)(columns, rest)])] : []),
    ];
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/find-plan.js





/** A hundred thousand tests take about 10 MB. */
const find_plan_LARGEST = 64 * 1024 * 1024;
/** The plan to check against: a file that the user names, or what this run's jobs kept. */
async function findPlan(values, ports) {
    if (values.plan !== undefined)
        return { kept: await readPlanFile(values.plan, ports), problems: [] };
    if (ports.context.runId === null) {
        throw new input_error/* InputError */.d([{ name: "plan", place: "input", given: null, expected: "a plan, outside a workflow run" }]);
    }
    try {
        const stored = await listPlans(ports, values.job);
        const newest = newestOfEach(stored);
        const { kept, problem } = await readFirst(newest, ports);
        const differ = new Set(newest.map(({ own }) => own?.hash)).size > 1;
        const problems = [];
        if (kept === null)
            problems.push({ code: "no-plan", message: problem ?? "this run kept no plan" });
        if (differ)
            problems.push({ code: "plans-differ", message: `the shards made different plans: ${hashes(newest)}` });
        return { kept, problems };
    }
    catch (error) {
        return { kept: null, problems: [{ code: "no-plan", message: `the plan could not be read: ${(0,paceline_error/* messageOf */.b)(error)}` }] };
    }
}
/** The shards' own plans, each in its newest attempt; where a job planned for all, that one alone. */
function newestOfEach(stored) {
    const byShard = new Map();
    for (const plan of stored) {
        const place = plan.own?.shard ?? 0;
        if (plan.attempt >= (byShard.get(place)?.attempt ?? 0))
            byShard.set(place, plan);
    }
    const forAll = byShard.get(0);
    return forAll ? [forAll] : [...byShard.values()];
}
function hashes(plans) {
    return plans
        .slice(0, 20)
        .map(({ own }) => `${own?.shard} ${own?.hash.slice(0, 7)}`)
        .join(", ");
}
/** The file of `plan-path`, or the full result of planning (`result-path`, `--json`). */
async function readPlanFile(path, { workspace, workspaceAt }) {
    const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
    const folder = isAbsolute(path) ? workspaceAt(path.slice(0, slash + 1)) : workspace;
    const text = await folder.read(isAbsolute(path) ? path.slice(slash + 1) : path, find_plan_LARGEST);
    const kept = text === null ? null : parsePlan(text);
    if (kept !== null)
        return kept;
    throw new input_error/* InputError */.d([{ name: "plan", place: "input", given: path, expected: "a file with a plan of this action" }]);
}
/** `plan-path` is in the runner's own folder, which is not the checkout's. */
function isAbsolute(path) {
    return /^(?:[a-z]:)?[\\/]/i.test(path);
}
function parsePlan(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const data = (0,fields/* isObject */.G)(value) ? value.data : null;
    if (!(0,fields/* isObject */.G)(data) || !Array.isArray(data.shards))
        return parseKeptPlan(value);
    const shards = data.shards.map((shard) => (0,fields/* isObject */.G)(shard) && Array.isArray(shard.tests) ? shard.tests.map(asPlanned) : null);
    return parseKeptPlan({ schema: keptPlan([]).schema, planHash: data.planHash, runner: data.runner, shards });
}
/** What the plan counted, where the result shows another guess. */
function asPlanned(test) {
    return (0,fields/* isObject */.G)(test) ? { ...test, seconds: test.expectedSeconds ?? test.seconds } : test;
}

// EXTERNAL MODULE: ./build/packages/core/junit/parse-junit.js
var parse_junit = __webpack_require__(93335);
// EXTERNAL MODULE: ./build/packages/core/junit/read-test-report.js + 4 modules
var read_test_report = __webpack_require__(17018);
// EXTERNAL MODULE: ./build/packages/core/junit/test-records.js + 2 modules
var test_records = __webpack_require__(19439);
// EXTERNAL MODULE: ./build/packages/core/junit/workspace-files.js
var workspace_files = __webpack_require__(90390);
;// CONCATENATED MODULE: ./build/actions/plan-shards/read-ran.js






/** Larger reports are cut by the parser; this much is read of them. Bytes. */
const READ_LIMIT = 256 * 1024 * 1024;
const MOST_REPORTS = 10_000;
/** What the reports behind these globs say ran. */
async function readRan(globs, { workspace }) {
    const paths = (await workspace.glob(globs.map((glob) => glob.replaceAll("\\", "/")))).slice(0, MOST_REPORTS);
    const jobs = jobsOfReports(paths);
    const files = new workspace_files/* WorkspaceFiles */.b(await workspace.glob(["**/*"]));
    const ran = [];
    const problems = [];
    if (paths.length === 0) {
        problems.push({ code: "unchecked", message: `no file of the checkout matches ${globs.join(", ")}` });
    }
    for (const path of paths) {
        const origin = { job: jobs.get(path) ?? path, files, workspaceRoot: workspace.root };
        try {
            const bytes = await workspace.readBytes(path, READ_LIMIT);
            const read = bytes === null ? { ran: [], problem: "the file is gone" } : await readOne(bytes, origin);
            ran.push(...read.ran);
            if (read.problem !== undefined)
                problems.push({ code: "unchecked", message: `${path}: ${read.problem}` });
        }
        catch (error) {
            problems.push({ code: "unchecked", message: `${path}: ${(0,paceline_error/* messageOf */.b)(error)}` });
        }
    }
    return { files: ran, problems };
}
/** XML with all its cases; JSON, of Go, Jest or Vitest, as far as a record would keep it. */
async function readOne(bytes, origin) {
    if (isJson(bytes)) {
        const { tally, problems } = await (0,read_test_report/* readTestReport */.L)(bytes, origin);
        const tests = new test_records/* JobTests */.Z(origin.job);
        tests.add(tally);
        return { ran: tests.records().tests.map(ranFile), problem: problems[0]?.message };
    }
    const report = await (0,parse_junit.parseJUnit)(bytes);
    return { ran: ranInReport(report, origin), problem: report.problems[0]?.message };
}
function isJson(bytes) {
    return /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/verify-run.js











const NO_PLAN = keptPlan([]);
const NOT_JUDGED = { decision: false, code: "not-judged", reason: "a check does not judge the plan" };
/** After the shards: whether what they ran is what was planned. Passes only what it has seen. */
async function verifyRun(values, ports) {
    const { kept, problems } = await findPlan(values, ports);
    if (kept === null)
        return toResult(NO_PLAN, failed(problems));
    const ran = values.junit.length > 0 ? await readRan(values.junit, ports) : await readParts(values, ports);
    const names = kept.shards.flatMap((tests) => tests.map(({ name }) => name));
    const excused = new Set(await matchPatterns(names, values["may-report-nothing"]));
    const verification = verifyPlan(kept, ran.files, excused);
    const all = [...problems, ...verification.problems, ...(verification.complete ? [] : ran.problems)];
    return toResult(kept, { ...verification, complete: all.length === 0, problems: all });
}
/** What is said when the check itself broke. */
function unchecked() {
    return toResult(NO_PLAN, failed([{ code: "unchecked", message: "the check broke off" }]));
}
function failed(problems) {
    return { ...verifyPlan(NO_PLAN, []), complete: false, problems };
}
function toResult(kept, verification) {
    const plan = planShards({
        tests: kept.shards.flatMap((tests) => tests.map(({ name }) => name)),
        timings: { byFile: new Map(), runs: 0, forkRuns: 0 },
        shards: Math.max(1, kept.shards.length),
        minShards: 1,
        maxShards: 1,
        setupSeconds: 0,
        price: 0,
        kept,
    });
    return {
        // A check neither predicts nor judges: what set-up, machines and minutes cost is not looked at here.
        outputs: planOutputs(plan, { "predicted-wall-seconds": null, "worth-it": null }),
        data: { ...plan, wallSeconds: null, alternatives: [], worthIt: NOT_JUDGED, warnings: [], verification },
        summary: verifySummary(verification),
        annotations: verification.problems.map(({ message }) => ({
            level: "error",
            title: "plan-shards: verify",
            message,
        })),
        verdict: verification.complete ? "pass" : "fail",
    };
}
async function readParts({ job }, { context, history }) {
    if (context.runId === null) {
        throw new input_error/* InputError */.d([{ name: "junit", place: "input", given: null, expected: "reports, outside a workflow run" }]);
    }
    try {
        const { records, problems } = await history.readParts(context.runId);
        const files = ranInParts(records, job);
        return { files, problems: problems.map(({ message }) => ({ code: "unchecked", message })) };
    }
    catch (error) {
        return { files: [], problems: [{ code: "unchecked", message: (0,paceline_error/* messageOf */.b)(error) }] };
    }
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/action.js








const action = (0,define_action/* defineAction */.Q)({
    name: "plan-shards",
    description: "Divides the tests over as many jobs as are worth it, so that all are done at about the same time.",
    inputs: inputs_inputs,
    outputs: outputs,
    permissions: { actions: "read", contents: "read" },
    async run(values, ports) {
        if (values.verify)
            return verifyRun(values, ports);
        return values.shard === undefined ? planMatrix(values, ports) : planOwnShard(values.shard, values, ports);
    },
    /** Without history every test weighs the same. What could not be checked did not pass. */
    async fallback(values, ports) {
        if (values.verify)
            return unchecked();
        const tests = await readTests(values, ports.workspace);
        const total = values.shard && { total: values.shard.total };
        const plan = await makePlan({ values, tests, records: [], ...total }, ports);
        // Nothing is written here, so there are no paths.
        return values.shard === undefined ? matrixResult(plan, null) : ownResult(values.shard, plan, null);
    },
});


/***/ }),

/***/ 58866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ givenPriceOf),
/* harmony export */   m: () => (/* binding */ parseGivenPrice)
/* harmony export */ });
/** Reads `label=price` lines; null where one is something else. */
function parseGivenPrice(line) {
    const match = /^([^=]{1,200}?)\s{0,20}=\s{0,20}(\d{1,6}(?:\.\d{1,9})?)$/.exec(line);
    return match === null ? null : { label: (match[1] ?? "").trim().toLowerCase(), usdPerMinute: Number(match[2]) };
}
/** The first stated price that fits one of the labels. */
function givenPriceOf(labels, prices) {
    const names = labels.map((label) => label.toLowerCase());
    const fits = ({ label }) => label.endsWith("*") ? names.some((name) => name.startsWith(label.slice(0, -1))) : names.includes(label);
    return prices.find(fits)?.usdPerMinute ?? null;
}


/***/ }),

/***/ 83864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ costRecord),
  Bw: () => (/* binding */ pricePerMinute),
  lb: () => (/* binding */ priceRun)
});

// EXTERNAL MODULE: ./build/packages/core/history/record.js
var record = __webpack_require__(65992);
;// CONCATENATED MODULE: ./build/packages/core/cost/billed-minutes.js
/** GitHub rounds the time of every job up to whole minutes, so that 30 short jobs cost more than one long one. */
function billedMinutes(seconds) {
    return Math.max(1, Math.ceil(seconds / 60));
}

// EXTERNAL MODULE: ./build/packages/core/cost/estimate-carbon.js
var estimate_carbon = __webpack_require__(68126);
// EXTERNAL MODULE: ./build/packages/core/cost/given-prices.js
var given_prices = __webpack_require__(58866);
;// CONCATENATED MODULE: ./build/packages/core/cost/price-table.js
/**
 * GitHub's own prices, oldest table first. Source: the page "Actions runner pricing" in github/docs
 * (content/billing/reference/actions-runner-pricing.md), read in 2026. A new price list is a new entry here.
 */
const GITHUB_PRICES = [
    {
        since: "2026-01-01",
        usdPerMinute: {
            linux_slim: 0.002,
            linux: 0.006,
            linux_2_core_advanced: 0.006,
            linux_4_core: 0.012,
            linux_8_core: 0.022,
            linux_16_core: 0.042,
            linux_32_core: 0.082,
            linux_64_core: 0.162,
            linux_96_core: 0.252,
            linux_2_core_arm: 0.005,
            linux_4_core_arm: 0.008,
            linux_8_core_arm: 0.014,
            linux_16_core_arm: 0.026,
            linux_32_core_arm: 0.05,
            linux_64_core_arm: 0.098,
            linux_4_core_gpu: 0.052,
            windows: 0.01,
            windows_4_core: 0.022,
            windows_8_core: 0.042,
            windows_16_core: 0.082,
            windows_32_core: 0.162,
            windows_64_core: 0.322,
            windows_96_core: 0.552,
            windows_2_core_arm: 0.008,
            windows_4_core_arm: 0.014,
            windows_8_core_arm: 0.026,
            windows_16_core_arm: 0.05,
            windows_32_core_arm: 0.098,
            windows_64_core_arm: 0.194,
            windows_4_core_gpu: 0.102,
            macos: 0.062,
            macos_l: 0.077,
            macos_xl: 0.102,
            // A fee of $0.002 for self-hosted runners was announced for 2026-03-01 and put off before it began.
            self_hosted: 0,
        },
    },
];
/** The table that held at a time; the oldest one for times before it, the newest where the time is unknown. */
function pricesAt(time, tables = GITHUB_PRICES) {
    const held = tables.findLast(({ since }) => time === null || Date.parse(since) <= Date.parse(time));
    return held ?? tables[0] ?? { since: "", usdPerMinute: {} };
}

;// CONCATENATED MODULE: ./build/packages/core/cost/sku-of-labels.js
const LARGER = /^(ubuntu|linux|windows)(?=[-_.\d])[\w.-]{0,60}?[-_](\d{1,2})[-_]?cores?(?:[-_]([\w-]{1,20}))?$/;
const STANDARD = [
    [/^ubuntu-slim$/, "linux_slim"],
    [/^ubuntu-\d\d\.04-arm$/, "linux_2_core_arm"],
    [/^ubuntu-(?:latest|\d\d\.04)$/, "linux"],
    [/^windows-11-arm$/, "windows_2_core_arm"],
    [/^windows-(?:latest|20\d\d(?:-vs20\d\d)?)$/, "windows"],
    [/^macos-(?:latest|\d\d)(?:-intel)?$/, "macos"],
];
const LARGER_MACS = [
    [/^macos-(?:latest|\d\d)-xlarge$/, "macos_xl"],
    [/^macos-(?:latest|\d\d)-large$/, "macos_l"],
];
/**
 * The billing SKU that a job's labels tell of; null where they tell of none, which is not the same as free. Larger
 * runners carry whatever name their owner gave them: only names that state a size (`ubuntu-latest-8-cores`) are read.
 */
function skuOfLabels(labels) {
    const names = labels.map((label) => label.toLowerCase());
    if (names.includes("self-hosted"))
        return { sku: "self_hosted", isStandard: false };
    for (const name of names) {
        const sku = named(name, STANDARD);
        if (sku !== null)
            return { sku, isStandard: true };
        const larger = named(name, LARGER_MACS) ?? largerSku(name);
        if (larger !== null)
            return { sku: larger, isStandard: false };
    }
    return null;
}
function named(name, patterns) {
    return patterns.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
function largerSku(name) {
    const match = LARGER.exec(name);
    if (match === null)
        return null;
    const system = match[1] === "windows" ? "windows" : "linux";
    const cores = Number(match[2]);
    const words = name.split(/[-_]/);
    if (words.includes("gpu"))
        return `${system}_${cores}_core_gpu`;
    if (words.includes("arm") || words.includes("arm64"))
        return `${system}_${cores}_core_arm`;
    return system === "linux" && cores === 2 ? "linux_2_core_advanced" : `${system}_${cores}_core`;
}

;// CONCATENATED MODULE: ./build/packages/core/cost/price-run.js






/** The cost of the jobs that ran; not of skipped ones, of those that never had a machine, or of an earlier attempt's. */
function priceRun(jobs, circumstances) {
    const table = pricesAt(circumstances.time, circumstances.tables);
    const priced = jobs.filter(ranHere).map((job) => priceJob(job, table, circumstances));
    const known = priced.map(({ usd }) => usd).filter((usd) => usd !== null);
    const knownUsd = toMicroDollars(known.reduce((sum, usd) => sum + usd, 0));
    return {
        usd: known.length === priced.length ? knownUsd : null,
        knownUsd,
        billedMinutes: priced.reduce((sum, job) => sum + (job.billedMinutes ?? 0), 0),
        pricesSince: table.since,
        jobs: priced,
        carbon: carbonOf(priced, circumstances),
    };
}
/** The part of a cost that the run's record keeps. Carbon is kept only where it stands for all jobs. */
function costRecord({ usd, billedMinutes, pricesSince, jobs, carbon }) {
    const whole = carbon !== null && carbon.jobs === jobs.length ? carbon : null;
    return {
        usd,
        billed_minutes: billedMinutes,
        prices_since: pricesSince,
        co2e_grams: whole?.grams ?? null,
        co2e_low: whole?.low ?? null,
        co2e_high: whole?.high ?? null,
    };
}
function ranHere({ carried, conclusion, steps }) {
    const neverBegan = conclusion === "cancelled" && steps !== null && steps.length === 0;
    return carried !== true && conclusion !== "skipped" && !neverBegan;
}
function priceJob(job, table, circumstances) {
    const labels = job.runner?.labels ?? [];
    const known = skuOfLabels(labels);
    const isOwn = known?.sku === "self_hosted";
    const seconds = (0,record/* secondsBetween */.O1)(job.started_at, job.completed_at);
    const minutes = seconds === null ? null : billedMinutes(seconds);
    const { basis, usdPerMinute } = priceOf(labels, table, circumstances);
    // Nobody rounds the minutes of machines that one runs oneself.
    const paidMinutes = isOwn && seconds !== null ? seconds / 60 : minutes;
    const usd = usdPerMinute === null || paidMinutes === null ? null : toMicroDollars(paidMinutes * usdPerMinute);
    const sku = known?.sku ?? null;
    return { name: job.name, labels, sku, seconds, billedMinutes: isOwn ? null : minutes, usd, basis };
}
/** US dollars for a started minute of machines with these labels. */
function pricePerMinute(labels, circumstances) {
    return priceOf(labels, pricesAt(circumstances.time, circumstances.tables), circumstances);
}
function priceOf(labels, table, { isPublic, givenPrices = [] }) {
    const given = (0,given_prices/* givenPriceOf */.Y)(labels, givenPrices);
    if (given !== null)
        return { basis: "given", usdPerMinute: given };
    const known = skuOfLabels(labels);
    const unknown = { basis: "unknown", usdPerMinute: null };
    if (known === null || !Object.hasOwn(table.usdPerMinute, known.sku))
        return unknown;
    const usdPerMinute = table.usdPerMinute[known.sku] ?? null;
    if (known.sku === "self_hosted")
        return { basis: "self-hosted", usdPerMinute };
    if (!known.isStandard || isPublic === false)
        return { basis: "list", usdPerMinute };
    return isPublic ? { basis: "public", usdPerMinute: 0 } : unknown;
}
function carbonOf(jobs, circumstances) {
    const loads = jobs.flatMap(({ sku, seconds }) => {
        const cores = (0,estimate_carbon/* coresOfSku */.xz)(sku, circumstances.isPublic ?? false);
        return cores === null || seconds === null ? [] : [cores * seconds];
    });
    if (loads.length === 0)
        return null;
    const coreSeconds = loads.reduce((sum, load) => sum + load, 0);
    return {
        ...(0,estimate_carbon/* estimateCarbon */.AI)(coreSeconds, circumstances.carbonIntensity ?? estimate_carbon/* WORLD_AVERAGE_INTENSITY */.PH),
        jobs: loads.length,
    };
}
/** Sums of prices such as 0.006 would else end in noise. */
function toMicroDollars(usd) {
    return Math.round(usd * 1e6) / 1e6;
}


/***/ }),

/***/ 49124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ unzipRecords)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
;// CONCATENATED MODULE: ./build/packages/core/history/zip-entries.js

/** Signatures and sizes of PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16. */
const END_OF_DIRECTORY = Buffer.from("PK\x05\x06", "latin1");
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_HEADER = 0x04034b50;
const ENTRY_SIZE = 46;
const FILE_HEADER_SIZE = 30;
/** Of a Unix mode, as `stat` has it. */
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;
/** An archive of ours holds one file. */
const MOST_ENTRIES = 100;
/** The directory of a zip archive. Rejects broken ones with `file-unreadable`, ZIP64 (above 4 GB) among them. */
function zipEntries(zip) {
    const end = zip.lastIndexOf(END_OF_DIRECTORY);
    if (end === -1)
        throw new paceline_error/* PacelineError */.c("file-unreadable", "is no zip archive");
    return whole(() => {
        const count = zip.readUInt16LE(end + 10);
        if (count > MOST_ENTRIES)
            throw new paceline_error/* PacelineError */.c("file-too-large", `holds more than ${MOST_ENTRIES} files`);
        const entries = [];
        let at = zip.readUInt32LE(end + 16);
        for (let index = 0; index < count; index += 1) {
            if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY)
                throw broken();
            const nameLength = zip.readUInt16LE(at + 28);
            entries.push({
                name: zip.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
                encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
                method: zip.readUInt16LE(at + 10),
                checksum: zip.readUInt32LE(at + 16),
                packedSize: zip.readUInt32LE(at + 20),
                size: zip.readUInt32LE(at + 24),
                offset: zip.readUInt32LE(at + 42),
                link: (zip.readUInt16LE(at + 40) & FILE_TYPE) === LINK_TYPE,
            });
            at += ENTRY_SIZE + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
        }
        return entries;
    });
}
/** The bytes of a file as they lie in the archive, still packed. */
function packedBytes(zip, { offset, packedSize }) {
    return whole(() => {
        if (zip.readUInt32LE(offset) !== FILE_HEADER)
            throw broken();
        const start = offset + FILE_HEADER_SIZE + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
        return zip.subarray(start, start + packedSize);
    });
}
/** Reading beyond the end means that the archive was cut or lies about its parts. */
function whole(read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof RangeError ? broken() : error;
    }
}
function broken() {
    return new paceline_error/* PacelineError */.c("file-unreadable", "is a broken zip archive");
}

;// CONCATENATED MODULE: ./build/packages/core/history/unzip-records.js



/** What one run's records may unpack to. */
const UNPACKED_LIMIT = 128 * 1024 * 1024;
/** A plain name: ours is in no folder. */
const RECORDS = /^[^/\\:]+\.ndjson$/;
/** Names that lead out of the folder they are unpacked in, on any operating system. */
const LEADS_OUT = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:|\0/;
/** Real records become 10 to 40 times as large. Smaller files may do as they like. */
const HIGHEST_RATIO = 200;
const RATIO_MATTERS = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
/**
 * The text of the one `.ndjson` file in a zip. Nothing is written to disk, so names in the archive cannot lead
 * anywhere, and unpacking stops where the stated size ends, so a lie about it costs nothing.
 */
async function unzipRecords(zip, limit = UNPACKED_LIMIT) {
    const archive = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
    const entries = zipEntries(archive);
    refuseTraps(entries);
    const entry = entries.find(({ name }) => RECORDS.test(name));
    if (entry === undefined)
        throw new paceline_error/* PacelineError */.c("file-missing", "holds no .ndjson file");
    if (entry.size > limit)
        throw new paceline_error/* PacelineError */.c("file-too-large", `unpacks to more than ${limit} bytes`);
    if (entry.size > RATIO_MATTERS && entry.size > entry.packedSize * HIGHEST_RATIO) {
        throw new paceline_error/* PacelineError */.c("file-too-large", `unpacks to more than ${HIGHEST_RATIO} times its size`);
    }
    const bytes = unpack(packedBytes(archive, entry), entry);
    if (bytes.length !== entry.size || external_node_zlib_.crc32(bytes) !== entry.checksum) {
        throw new paceline_error/* PacelineError */.c("file-unreadable", "does not unpack to what the archive states");
    }
    return bytes.toString("utf8");
}
/** Nothing of an archive is written to disk; still, one that tries to lead somewhere is made by nobody who means well. */
function refuseTraps(entries) {
    const names = new Set(entries.map(({ name }) => name));
    const trap = names.size < entries.length || entries.some(({ name, link }) => link || LEADS_OUT.test(name));
    if (trap)
        throw new paceline_error/* PacelineError */.c("file-unreadable", "has links, names twice, or names that lead elsewhere");
}
function unpack(packed, { method, encrypted, size }) {
    if (encrypted || (method !== STORED && method !== DEFLATED)) {
        throw new paceline_error/* PacelineError */.c("file-unreadable", "is packed in a way that Paceline does not use");
    }
    if (method === STORED)
        return packed;
    try {
        return external_node_zlib_.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    }
    catch (error) {
        const code = error instanceof RangeError ? "file-too-large" : "file-unreadable";
        throw new paceline_error/* PacelineError */.c(code, `does not unpack: ${(0,paceline_error/* messageOf */.b)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 93335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJUnit: () => (/* binding */ parseJUnit)
/* harmony export */ });
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68554);

/** {@link readReport} with all cases in memory. */
async function parseJUnit(report, limits = {}) {
    const { report: read, sink } = await (0,_read_report_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(report, () => new CaseList(), limits);
    return { ...read, cases: sink.cases };
}
class CaseList {
    cases = [];
    add(testCase) {
        this.cases.push(testCase);
    }
}


/***/ }),

/***/ 85597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline),
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const LEVELS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
/** A horizontal bar of up to `width` characters, in eighths of a character. */
function bar(value, maximum, width = 20) {
    if (!(maximum > 0) || !(value > 0))
        return "";
    const eighths = Math.round(Math.min(1, value / maximum) * width * 8);
    return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
/** One character per value between the smallest and the largest; unknown values are a middle dot. */
function sparkline(values) {
    const known = values.filter((value) => value !== null && Number.isFinite(value));
    const low = Math.min(...known);
    const high = Math.max(...known);
    return values
        .map((value) => {
        if (value === null || !Number.isFinite(value))
            return "·";
        return LEVELS[high === low ? 3 : Math.round(((value - low) / (high - low)) * (LEVELS.length - 1))];
    })
        .join("");
}


/***/ })

};
