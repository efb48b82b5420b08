export const id = 186;
export const ids = [186,335];
export const modules = {

/***/ 21186:
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
    const pack = (shards) => (shards === chosen ? loads : packer.pack(shards));
    return { loads, alternatives: alternativesTo(chosen, { ...packer, pack }, options) };
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
        const known = scores.get(shards) ?? score(outcomeOf(packer.pack(shards), options));
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
function outcomeOf(packing, options) {
    const loads = packing.map((load) => load.seconds);
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
    const rows = [...counts].map((shards) => priceShards(packer.pack(shards).map((load) => load.seconds), options));
    return paretoFront(rows, new Set([1, chosen])); // one job is what everybody compares with
}
/** Whole numbers from `min` to `max`, but no more than can be filled and at least one. */
function range(min, max, most) {
    const last = Math.max(1, Math.min(max, MOST_SHARDS, most));
    const first = Math.min(min, last);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/runner-arguments.js
/** Paths as they are; one that would be taken for an option is written as `./-x`. */
const pathArguments = (tests) => tests.map(({ name }) => safePath(name));
function safePath(name) {
    return name.startsWith("-") ? `./${name}` : name;
}
const jestArguments = (tests) => {
    const patterns = namePatterns(tests, escaped);
    return ["--runTestsByPath", ...pathArguments(tests), ...patterns];
};
/** Vitest 5 joins suite and test by ` > `, as its reports do; before it was a blank. */
const vitestArguments = (tests) => [
    ...pathArguments(tests),
    ...namePatterns(tests, (name) => name.split(" > ").map(escaped).join("(?: > | )")),
];
function namePatterns(tests, pattern) {
    return tests.flatMap(({ part }) => {
        if (part === undefined)
            return [];
        const names = part.cases.map(pattern).join("|");
        return ["--testNamePattern", part.kind === "only" ? `^(?:${names})$` : `^(?!(?:${names})$)`];
    });
}
const pytestArguments = (tests) => tests.flatMap(({ name, part }) => {
    if (part === undefined)
        return [safePath(name)];
    const ids = part.cases.map((id) => `${name}::${id}`);
    return part.kind === "only" ? ids.map(safePath) : [safePath(name), ...ids.map((id) => `--deselect=${id}`)];
});
/** Regular expressions for whole paths; a pattern with `/` in front and behind would be taken for one with flags. */
const pathPatterns = (tests) => tests.map(({ name }) => `[/]${escaped(withoutDot(name))}$`);
/** One argument with all names in it. */
function commaJoined(flag) {
    return (tests) => [flag, tests.map(({ name }) => safePath(name)).join(",")];
}
/** Packages, and for one package in parts a pattern: only top-level tests are told apart. */
const goArguments = (tests) => tests.flatMap(({ name, part }) => [...(part === undefined ? [] : [goFlag(part), goPattern(part)]), name]);
const goFlag = ({ kind }) => (kind === "only" ? "-run" : "-skip");
const goPattern = ({ cases }) => `^(?:${cases.map(escaped).join("|")})$`;
/** `./` and the folder of a test file: Go runs packages, not files. Other names are packages already. */
function goPackages(files) {
    const packages = files.map((file) => {
        if (!file.endsWith("_test.go"))
            return file;
        const folder = file.slice(0, Math.max(0, file.lastIndexOf("/"))).replace(/^(?:\.\/)+/, "");
        return folder === "" || folder === "." ? "." : `./${folder}`;
    });
    return [...new Set(packages)];
}
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


const SCRIPTS = "{js,jsx,ts,tsx,mjs,cjs,mts,cts}";
const SPECS = [`**/*.{test,spec}.${SCRIPTS}`];
const JVM = ["java", "kt", "groovy", "scala"].join(",");
/** A table of facts: one row per runner. */
const TEST_RUNNERS = {
    jest: {
        globs: [`**/__tests__/**/*.${SCRIPTS}`, ...SPECS],
        args: jestArguments,
        parts: "alone",
        source: "jestjs.io/docs/cli: --runTestsByPath, --testNamePattern; jestjs.io/docs/configuration: testMatch",
    },
    vitest: {
        globs: SPECS,
        args: vitestArguments,
        sweeps: sameText,
        parts: "alone",
        source: "vitest.dev/guide/filtering: a filter fits every path that contains it; vitest.dev/config/testnamepattern",
    },
    playwright: {
        globs: SPECS,
        args: pathPatterns,
        sweeps: sameEnding,
        source: "playwright.dev/docs/test-cli: arguments are regular expressions for paths",
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
        parts: "beside",
        source: "docs.pytest.org: paths, node ids and --deselect on the command line; python_files",
    },
    rspec: {
        globs: ["spec/**/*_spec.rb"],
        args: pathArguments,
        source: "rspec.info/features: rspec command line; reports do not give the example ids that would select parts",
    },
    minitest: {
        globs: ["test/**/*_test.rb", "test/**/test_*.rb"],
        args: pathArguments,
        source: "guides.rubyonrails.org/testing: bin/rails test FILES",
    },
    go: {
        globs: ["**/*_test.go"],
        args: goArguments,
        units: goPackages,
        parts: "alone",
        unitOf: (name) => name.split("/")[0] ?? name,
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
        args: pathArguments,
        source: "github.com/sebastianbergmann/phpunit/pull/5462: several files as arguments, since PHPUnit 10.4",
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
    "price-per-minute": (0,inputs/* number */.ai)({
        help: "US dollars for a started minute of one shard; the default is Linux with 2 cores. Public repositories: 0.",
        fallback: 0.006,
        min: 0,
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

// EXTERNAL MODULE: ./build/packages/core/json/fields.js
var fields = __webpack_require__(99028);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/recorded-cases.js

/** More cases than a file has; a list is foreign data, so it is bounded. */
const MOST_CASES = 20_000;
const LONGEST_NAME = 2_000;
/** The cases that a record keeps of a file that takes long; null where it keeps none, or not in this form. */
function recordedCases(entry) {
    const cases = "cases" in entry ? entry.cases : null;
    if (!Array.isArray(cases) || cases.length === 0 || cases.length > MOST_CASES)
        return null;
    return cases.every(isCase) ? cases : null;
}
function isCase(value) {
    if (!(0,fields/* isObject */.G)(value))
        return false;
    const { name, seconds } = value;
    if (typeof name !== "string" || name === "" || name.length > LONGEST_NAME)
        return false;
    return typeof seconds === "number" && Number.isFinite(seconds) && seconds >= 0;
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

;// CONCATENATED MODULE: ./build/packages/core/scheduling/case-timings.js


/**
 * The cases of files that took long, by `timingKey`, from the newest trusted run that recorded any. Where shards ran
 * parts of a file, each recorded its own cases: they add up.
 */
function caseTimings(records, jobPrefix = "") {
    const byFile = new Map();
    for (const record of [...records].sort(newestFirst)) {
        if (record.trust !== "trusted")
            continue;
        for (const [key, cases] of casesOf(record, jobPrefix))
            if (!byFile.has(key))
                byFile.set(key, cases);
    }
    return byFile;
}
/** Per case the slowest of the jobs that ran it: legs of a matrix run all, shards each some. */
function casesOf({ tests }, prefix) {
    const bySeconds = new Map();
    for (const entry of tests ?? []) {
        const cases = (entry.job ?? "").startsWith(prefix) ? recordedCases(entry) : null;
        if (cases === null)
            continue;
        const key = timingKey(entry.file);
        const known = bySeconds.get(key) ?? new Map();
        bySeconds.set(key, known);
        for (const { name, seconds } of mergeNames(cases))
            known.set(name, Math.max(seconds, known.get(name) ?? 0));
    }
    const asList = (known) => [...known].map(([name, seconds]) => ({ name, seconds }));
    return new Map([...bySeconds].map(([key, known]) => [key, asList(known)]));
}
/** Cases of one name, which a pattern selects together, as one. */
function mergeNames(cases) {
    const sums = new Map();
    for (const { name, seconds } of cases)
        sums.set(name, (sums.get(name) ?? 0) + seconds);
    return [...sums].map(([name, seconds]) => ({ name, seconds }));
}
function newestFirst(a, b) {
    const time = (record) => record.started_at ?? record.created_at ?? "";
    return time(b) < time(a) ? -1 : Number(time(b) > time(a)) || b.run_id - a.run_id;
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
    for (const record of [...records].sort(learn_setup_newestFirst)) {
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
function learn_setup_newestFirst(a, b) {
    const time = (record) => record.started_at ?? record.created_at ?? "";
    return time(b) < time(a) ? -1 : Number(time(b) > time(a)) || b.run_id - a.run_id;
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

;// CONCATENATED MODULE: ./build/packages/core/scheduling/search-packing.js

/** With more pieces moves and swaps nearly always reach the bound; with fewer they can miss it by a tenth. */
const MOST_SEARCHED = 40;
/** Placements, about a millisecond: a plan may look at 256 numbers of shards. */
const STEPS = 10_000;
const search_packing_GOOD_ENOUGH = 0.005;
const MOST_ROUNDS = 8;
/** A better division of few items, if a short search finds one; else these bins. `items` are longest first. */
function searchPacking(items, bins) {
    if (items.length > MOST_SEARCHED || bins.length < 2)
        return bins;
    const seconds = items.map((item) => item.seconds);
    const bound = Math.max(seconds[0] ?? 0, seconds.reduce((sum, value) => sum + value, 0) / bins.length);
    let best = bins;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const slowest = Math.max(...best.map((bin) => bin.seconds));
        if (slowest <= bound * (1 + search_packing_GOOD_ENOUGH))
            break;
        const found = searchDivision(seconds, bins.length, slowest / (1 + search_packing_GOOD_ENOUGH), STEPS);
        if (typeof found === "string")
            break;
        best = collect(items, found, bins.length);
    }
    return best;
}
function collect(items, places, shards) {
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
 * slowest machine and the others, then, with few items, a search for anything better. The slowest shard takes at most
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
    return sortLoads(searchPacking(items, improvePacking(dealOut(items, shards))));
}
/** Slowest first, equals by name; in place. */
function sortLoads(bins) {
    return bins.sort((a, b) => b.seconds - a.seconds || compareNames(a.items[0], b.items[0]));
}
/** The first step alone. */
function packLongestFirst(items, shards) {
    return dealOut(items.toSorted(longestFirst), shards);
}
function dealOut(inOrder, shards) {
    const bins = Array.from({ length: Math.min(shards, inOrder.length) }, () => ({ items: [], seconds: 0 }));
    for (const item of inOrder) {
        const least = bins[0];
        if (least === undefined)
            break;
        least.items.push(item);
        least.seconds += item.seconds;
        sinkFirst(bins);
    }
    return bins;
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
/** Restores the heap order (the least loaded bin first) after the first bin has grown. */
function sinkFirst(heap) {
    const grown = heap[0];
    if (grown === undefined)
        return;
    let place = 0;
    for (;;) {
        const left = 2 * place + 1;
        let child = left;
        let least = heap[left];
        const right = heap[left + 1];
        if (least !== undefined && right !== undefined && isLess(right, least))
            [child, least] = [left + 1, right];
        if (least === undefined || !isLess(least, grown))
            break;
        heap[place] = least;
        place = child;
    }
    heap[place] = grown;
}
/** Equal loads go by count, so that items of no length spread out instead of piling up. */
function isLess(a, b) {
    return a.seconds < b.seconds || (a.seconds === b.seconds && a.items.length < b.items.length);
}
/** The order in which items are packed: longest first, equals by name. */
function longestFirst(a, b) {
    return b.seconds - a.seconds || compareNames(a, b);
}
/** By code units: the same on every machine, whatever its language. */
function compareNames(a, b) {
    const [x, y] = [a?.name ?? "", b?.name ?? ""];
    return x < y ? -1 : Number(x > y);
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

/** Items that may be in any shard. Each number of shards is packed once. */
function itemPacker(items) {
    const inOrder = items.toSorted(longestFirst);
    return {
        pieces: inOrder,
        most: items.length,
        total: items.reduce((sum, { seconds }) => sum + seconds, 0),
        longest: inOrder[0]?.seconds ?? 0,
        pack: remember((shards) => packInOrder(inOrder, shards)),
    };
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
        pack: remember((shards) => pack(blocks, shards).map(unpack)),
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

;// CONCATENATED MODULE: ./build/packages/core/scheduling/split-file.js

/** More would make patterns that no command line takes. */
const MOST_PARTS = 16;
/** The file with its cases; null where there is nothing to divide. `unitOf` says which selectable unit a case is in. */
function splittableFile(test, cases, unitOf) {
    const sums = new Map();
    const whole = new Map();
    for (const { name, seconds } of cases) {
        const unit = unitOf(name);
        sums.set(unit, (sums.get(unit) ?? 0) + seconds);
        if (unit === name)
            whole.set(unit, seconds); // a test that has subtests counts their time as its own
    }
    const units = [...sums].map(([name, sum]) => ({ name, seconds: whole.get(name) ?? sum }));
    const inCases = units.reduce((sum, unit) => sum + unit.seconds, 0);
    if (units.length < 2 || inCases <= 0)
        return null;
    const scale = Math.min(1, test.seconds / inCases);
    return {
        test,
        units: units.map(({ name, seconds }) => ({ name, seconds: seconds * scale })),
        overhead: test.seconds - inCases * scale,
    };
}
/** The longest part that no further division makes shorter. */
function shortestPart({ units, overhead }) {
    return overhead + Math.max(...units.map(({ seconds }) => seconds));
}
/** How many parts are worth making for shards of so many seconds. */
function partsFor(file, seconds) {
    const room = Math.max(seconds - file.overhead, shortestPart(file) - file.overhead);
    const parts = room > 0 ? Math.ceil((file.test.seconds - file.overhead) / room) : 1;
    return Math.max(1, Math.min(parts, file.units.length, MOST_PARTS));
}
/**
 * The file in parts of about the same length. The shortest is the one that runs what the others do not, so that a case
 * that was never measured runs there.
 */
function splitFile({ test, units, overhead }, of) {
    if (of < 2)
        return [test];
    const loads = packShards(units, of);
    const named = loads.slice(0, -1).map(({ items }) => items.map(({ name }) => name).sort());
    return loads.map(({ seconds }, index) => {
        const cases = named[index];
        const part = { number: index + 1, of: loads.length };
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
        most: whole.most + splittable.reduce((sum, { units }) => sum + units.length - 1, 0),
        longest: Math.max(longest, ...splittable.map(shortestPart)),
        pack: remember((shards) => {
            const asFiles = whole.pack(shards);
            const asParts = options.parts === "beside" ? packBeside(options, shards) : packAlone(options, shards);
            return slowestOf(asParts) < slowestOf(asFiles) * (1 - WORTH_SPLITTING) ? asParts : asFiles;
        }),
    };
}
/** Parts of about a fair share, packed like files. */
function packBeside({ tests, constraints, splittable }, shards) {
    const share = tests.reduce((sum, { seconds }) => sum + seconds, 0) / shards;
    const giants = new Map(splittable.map((file) => [file.test.name, splitFile(file, partsFor(file, share))]));
    const pieces = tests.flatMap((test) => giants.get(test.name) ?? [test]);
    return testPacker(pieces.map(asItem), constraints)
        .pack(shards)
        .map(({ items, seconds }) => ({ items: items.map(unwrap), seconds }));
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
        if (needed > slowest.units.length || expected(options, more, shards) >= expected(options, counts, shards))
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
function slowestOf(loads) {
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
/** The longest files decide how long a shard takes; beyond so many the choice no longer changes. */
const FILES = 1000;
/**
 * Chooses the estimator that would have foretold this repository's own past best.
 *
 * Each file's newest measurements are foretold from the older ones. Errors are squared seconds, because in a shard the
 * variances of its files add up: a second wrong in a long file matters as much as one in a short file, and ten seconds
 * wrong in one file are worse than one second in ten. Too little to go by, or equal errors, leave the default.
 */
function chooseEstimator(histories) {
    const longest = [...histories]
        .filter((past) => past.length > 1)
        .sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0))
        .slice(0, FILES);
    const foretold = longest.reduce((sum, past) => sum + Math.min(BACKTESTED, past.length - 1), 0);
    if (foretold < ENOUGH)
        return "halfway";
    let best = { name: "halfway", error: backtest("halfway", longest) };
    for (const name of ["newest", "smoothed"]) {
        const error = backtest(name, longest);
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
function* foldersOf(name) {
    yield "";
    let levels = 0;
    for (const boundary of name.matchAll(/\/|::|\[/g)) {
        if (++levels > MOST_LEVELS)
            return;
        yield name.slice(0, boundary.index + boundary[0].length);
    }
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
 */
function machineEffects({ byFile }) {
    const rows = tellingRows([...byFile.values()]);
    let effects = new Map();
    if (rows.length === 0)
        return effects;
    for (let round = 0; round < ROUNDS; round++)
        effects = effectsGiven(rows, levelsGiven(rows, effects));
    return effects;
}
const ROUNDS = 4;
/** More files hardly change a machine's median. */
const MOST_FILES = 1000;
/** Below this, reports are all rounding and start-up. */
const machine_effects_SHORTEST_SECONDS = 0.02;
/** No effect at all weighs as much as this many equal files. */
const STRENGTH = 1;
/** Files with at least two usable readings; of very many, the longest. */
function tellingRows(histories) {
    const longest = histories
        .filter((history) => history.length > 1 && (history[0]?.seconds ?? 0) >= machine_effects_SHORTEST_SECONDS)
        .sort((a, b) => (b[0]?.seconds ?? 0) - (a[0]?.seconds ?? 0))
        .slice(0, MOST_FILES);
    return longest
        .map((history) => history.filter(({ seconds }) => seconds >= machine_effects_SHORTEST_SECONDS))
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
 * The seconds of each file's past, newest first, as one usual machine would have measured them.
 *
 * Usual is what the newest runs were on the whole: when all of CI becomes faster, so do the estimates, but a shard that
 * was slow among its siblings, or one slow run, is not passed on to the next plan. A file that was measured on the kind of
 * runner that the plan is for counts with those timings only.
 */
function levelTimings(timings) {
    const effects = machineEffects(timings);
    const machines = timings.machines ?? [];
    const isAlike = (machine) => machines[machine]?.alike ?? true;
    const usual = usualEffect([...effects].filter(([machine]) => isAlike(machine)), machines);
    const factors = new Map([...effects].map(([machine, effect]) => [machine, Math.exp(usual - effect)]));
    const anyUnlike = machines.some(({ alike }) => !alike);
    return new Map([...timings.byFile].map(([file, history]) => [file, levelled(history)]));
    function levelled(history) {
        const alike = anyUnlike ? history.filter(({ machine }) => isAlike(machine)) : history;
        const counted = alike.length > 0 ? alike : history;
        return counted.map(({ seconds, machine }) => seconds * (factors.get(machine) ?? 1));
    }
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
    const keys = new Set([...listed].map(timingKey));
    const known = new Set(reported);
    const matched = new Map();
    const unmatched = [];
    for (const key of keys) {
        if (known.has(key))
            matched.set(key, key);
        else
            unmatched.push(key);
    }
    const unclaimed = unmatched.length === 0 ? [] : [...known].filter((key) => !keys.has(key));
    for (const [key, candidate] of onlyPairs(unmatched, unclaimed))
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
    if (vanished.length > staying.length)
        return moved;
    const vanishedBy = (0,group_by/* groupBy */.$)(vanished, moved_tests_lastPart);
    const stayingParts = new Set(staying.map(moved_tests_lastPart));
    for (const [part, [name, second]] of (0,group_by/* groupBy */.$)(added, moved_tests_lastPart)) {
        const [old, otherOld] = vanishedBy.get(part) ?? [];
        const isOnlyPair = second === undefined && otherOld === undefined && !stayingParts.has(part);
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
    const matched = matchNames(names, timings.byFile.keys());
    const levelled = levelTimings(timings);
    const estimator = ESTIMATORS[chooseEstimator(levelled.values())];
    const recorded = new Map([...levelled].map(([key, past]) => [key, estimator(past)]));
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
/** Guesses for tests that were never measured; the tree of folders is built only if there is one. */
function newTestGuesser(names, recorded, matched, sizes) {
    const added = [...new Set(names.map(timingKey))].filter((key) => !matched.has(key));
    if (added.length === 0 || recorded.size === 0)
        return () => null;
    const effect = sizeEffect(names, recorded, matched, sizes);
    const prior = new FolderPrior();
    for (const [key, seconds] of recorded)
        prior.add(key, seconds / effect(key));
    const staying = new Set(matched.values());
    const vanished = [...recorded.keys()].filter((key) => !staying.has(key));
    const moved = movedTests({ added, vanished, staying: [...staying] });
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
function rounded(seconds) {
    return Math.max(estimate_seconds_SMALLEST_SECONDS, Math.round(seconds * 10_000) / 10_000);
}

// EXTERNAL MODULE: ./build/packages/core/render/quantities.js
var quantities = __webpack_require__(62034);
;// CONCATENATED MODULE: ./build/packages/core/scheduling/judge-worth.js

/** Less than this share of the wall time is less than what two runs of the same shard differ. */
const SMALLEST_GAIN = 0.05;
const ONE_IS_ENOUGH = "one shard is enough: another would burn more set-up than it saves";
/** Says no as readily as yes: a count split needs no history and no plan. */
function judgeWorth({ shards, auto, measured, setupSeconds, slowest, slowestByCount }) {
    if (!measured)
        return no("no-history", "no test was measured yet, so the plan is a split by count");
    if (shards <= 1)
        return no("one-shard", auto ? ONE_IS_ENOUGH : "with one shard there is nothing to divide");
    const gain = (setupSeconds + slowestByCount) / (setupSeconds + slowest) - 1;
    const longer = `a split by number of files would take ${(0,quantities/* formatShare */.T1)(Math.max(0, gain))} longer`;
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
    const [usual, slow] = [(0,median/* median */.J)(ratios), (0,quantile/* quantile */.Y)(ratios, 0.9)];
    if (jobs < machine_spread_ENOUGH_JOBS || usual === null || slow === null)
        return { spread: DEFAULT_SPREAD, typicalError: null, jobs };
    return {
        spread: Math.min(MOST_SPREAD, Math.max(LEAST_SPREAD, slow / usual)),
        typicalError: (0,median/* median */.J)(ratios.map((ratio) => Math.abs(ratio - 1))),
        jobs,
    };
}
const DEFAULT_SPREAD = 1.3;
/** p90 of fewer than ten is a maximum. */
const machine_spread_ENOUGH_JOBS = 10;
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
    for (const history of timings.byFile.values()) {
        if (place++ % everyNth !== 0)
            continue;
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
        const message = `only ${history} of ${unique} tests were found in the history: do reports name files as the list does?`;
        yield { code: "few-tests-known", message };
    }
    yield* changedSince(reused);
    const missed = missedTarget(wishes.objective, plan);
    if (missed !== null)
        yield { code: "target-missed", message: missed };
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
    const few = mostThatMeet(inOrder, shards);
    const seconds = Math.max(share, longest?.seconds ?? 0, few);
    const gap = seconds > 0 ? Math.max(0, slowest / seconds - 1) : 0;
    return { kind: kindOf(), seconds, gap };
    function kindOf() {
        if (isClose(share))
            return "balanced";
        if (longest && isClose(longest.seconds))
            return (longest.tests?.length ?? 1) > 1 ? "group" : "single-file";
        return isClose(few) || isBest(inOrder, shards, slowest) ? "few-files" : "unproven";
    }
}
/** True when all divisions were tried and none is better by more than what two runs differ. */
function isBest(inOrder, shards, slowest) {
    if (inOrder.length > MOST_SEARCHED)
        return false;
    const seconds = inOrder.map((piece) => piece.seconds);
    return searchDivision(seconds, shards, slowest / (1 + CLOSE), prove_bound_STEPS) === "none";
}
/** Placements: about 20 ms. */
const prove_bound_STEPS = 200_000;
/**
 * Of the `k · shards + 1` longest pieces at least `k + 1` meet in one shard, and take no less than the `k + 1` shortest
 * of them (pigeonhole; Dell'Amico & Martello, Optimal Scheduling of Tasks on Identical Parallel Processors, 1995).
 */
function mostThatMeet(inOrder, shards) {
    let most = 0;
    if (shards < 1)
        return most;
    // With many pieces a shard the equal share is the better bound by far.
    for (let k = 1; k * shards < inOrder.length && k <= MOST_IN_A_SHARD; k++) {
        let sum = 0;
        for (let index = k * shards - k; index <= k * shards; index++)
            sum += inOrder[index]?.seconds ?? 0;
        most = Math.max(most, sum);
    }
    return most;
}
const MOST_IN_A_SHARD = 50;

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
    for (const [index, { seconds }] of inOrder.entries()) {
        const shard = Math.floor((index * shards) / inOrder.length);
        neighbours[shard] = (neighbours[shard] ?? 0) + seconds;
        inTurn[index % shards] = (inTurn[index % shards] ?? 0) + seconds;
    }
    return Math.min(Math.max(0, ...neighbours), Math.max(0, ...inTurn));
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/splittable-files.js



/** Files whose cases are known, that the runner can divide by name, and that no constraint speaks of. */
function splittableFiles(tests, cases, { together, apart }, { parts, unitOf = (name) => name }) {
    if (cases === undefined || cases.size === 0 || parts === undefined)
        return { splittable: [], parts: "beside" };
    const constrained = new Set([...together, ...apart].flat());
    const recorded = matchNames(tests.map(({ name }) => name), cases.keys());
    const splittable = tests.flatMap((test) => {
        const known = cases.get(recorded.get(timingKey(test.name)) ?? "");
        const file = known === undefined || constrained.has(test.name) ? null : splittableFile(test, known, unitOf);
        return file === null ? [] : [file];
    });
    return { splittable, parts };
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/unique-tests.js

/** Each test once, sorted by name. Of several ways to write one path (`a.py`, `./a.py`) the first in order stays. */
function uniqueTests(names) {
    const byKey = new Map();
    for (const name of names.toSorted()) {
        const key = timingKey(name);
        if (!byKey.has(key))
            byKey.set(key, name);
    }
    return [...byKey.values()];
}

;// CONCATENATED MODULE: ./build/packages/core/scheduling/plan-shards.js














/** Plans the shards of one run. The order of the tests does not matter; a test named twice runs once. */
function planShards(request) {
    const { shards, timings, setupSeconds, kept = null, runner = "custom" } = request;
    const tests = uniqueTests(request.tests);
    const estimates = estimateSeconds(tests, timings, request.sizes);
    const machines = machineSpread(timings);
    const constraints = withSweeps(request.constraints ?? NO_CONSTRAINTS, tests, runner);
    const reused = kept && reuseShards(kept, estimates);
    const { loads, alternatives, packer } = countShards(estimates, reused, {
        ...request,
        constraints,
        spread: machines.spread,
        ...splittableFiles(estimates, request.cases, constraints, testRunner(runner)),
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
            auto: shards === "auto",
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
        setupSeconds,
        setup,
        spread: machines.spread,
        concurrency,
        typicalError: machines.typicalError,
        jobsCompared: machines.jobs,
    };
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

;// CONCATENATED MODULE: ./build/packages/core/scheduling/test-timings.js


/** Older measurements are of no use to any estimator here. */
const KEPT_PER_FILE = 10;
const DAY_MS = 86_400_000;
/** The timing history of every test file in these records, whatever their order. */
function testTimings(records, { now, job = "", runsOn }) {
    const byFile = new Map();
    const machines = [];
    let runs = 0;
    let forkRuns = 0;
    for (const record of [...records].sort(test_timings_newestFirst)) {
        const isAlike = jobsAlike(record, runsOn);
        const measured = measureFiles(record, job, isAlike);
        if (measured.size === 0)
            continue;
        if (record.trust !== "trusted") {
            forkRuns++;
            continue;
        }
        const time = startedAt(record);
        const ageDays = time === null ? null : Math.max(0, (now - time) / DAY_MS);
        const numbers = new Map();
        for (const [file, { seconds, job }] of measured) {
            const machine = numbers.get(job) ?? machines.push({ run: runs, alike: isAlike(job) }) - 1;
            numbers.set(job, machine);
            keepTiming(byFile, file, { seconds, ageDays, machine });
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
function keepTiming(byFile, file, timing) {
    const kept = byFile.get(file);
    if (kept === undefined)
        byFile.set(file, [timing]);
    else if (kept.length < KEPT_PER_FILE)
        kept.push(timing);
}
/**
 * Seconds per file in one run. Where several entries speak of the same file:
 *  - parts measured by one job, or by shards of one suite, are pieces of the file: they add up;
 *  - suites (the legs of an operating-system matrix, say) each ran the whole file: the slowest counts, because a
 *    plan that all legs share is done when the slowest is. Legs on the right kind of runner come before all others.
 */
function measureFiles(record, jobPrefix, isAlike) {
    const entries = (record.tests ?? []).filter(({ job }) => (job ?? "").startsWith(jobPrefix));
    const suites = suiteNames(entries.map(({ job }) => job ?? ""));
    const bySuite = new Map();
    for (const { job, file, seconds } of entries) {
        if (seconds === null || !Number.isFinite(seconds) || seconds < 0)
            continue;
        const suite = suites.get(job ?? "") ?? "";
        const sums = bySuite.get(suite) ?? new Map();
        bySuite.set(suite, sums);
        const key = timingKey(file);
        sums.set(key, { seconds: seconds + (sums.get(key)?.seconds ?? 0), job: job ?? "" });
    }
    const slowest = new Map();
    for (const [file, measured] of [...bySuite.values()].flatMap((sums) => [...sums])) {
        const other = slowest.get(file);
        if (other === undefined || counts(measured, other))
            slowest.set(file, measured);
    }
    return slowest;
    function counts(a, b) {
        const [alikeA, alikeB] = [isAlike(a.job), isAlike(b.job)];
        return alikeA === alikeB ? a.seconds >= b.seconds : alikeA;
    }
}
function startedAt(record) {
    const time = Date.parse(record.started_at ?? record.created_at ?? "");
    return Number.isNaN(time) ? null : time;
}
function test_timings_newestFirst(a, b) {
    const byTime = (startedAt(b) ?? Number.NEGATIVE_INFINITY) - (startedAt(a) ?? Number.NEGATIVE_INFINITY);
    return byTime || b.run_id - a.run_id || b.attempt - a.attempt;
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
    const sets = await Promise.all(lines.map((line) => matchPatterns(names, patternsOf(line))));
    return sets.filter((set) => set.length > 1);
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
const LONGEST = 1024 * 1024;
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
    const bytes = await workspace.readBytes(name, LONGEST).catch(() => null);
    return bytes === null ? 0 : bytes.filter((byte) => byte !== CARRIAGE_RETURN).length;
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/make-plan.js






/** The plan for these tests. The same tests and history give the same plan, whenever and wherever it is made. */
async function makePlan({ values, tests, records, kept = null, total }, { now, workspace }) {
    const setup = make_plan_setupOf(values, records);
    const timings = testTimings(records, { now: newestRun(records) ?? now().getTime(), job: values.job });
    const sizes = await readSizes(tests, timings, workspace);
    return planShards({
        tests,
        timings,
        ...(sizes && { sizes }),
        shards: total ?? values.shards,
        minShards: values["min-shards"],
        maxShards: values["max-shards"],
        setupSeconds: setup.seconds,
        setup,
        usdPerMinute: values["price-per-minute"],
        concurrency: values.concurrency,
        objective: objectiveOf(values),
        runner: values.runner,
        constraints: {
            together: await readSets(values.group, tests),
            apart: await readSets(values.exclusive, tests),
        },
        ...(values["split-files"] === "auto" && { cases: caseTimings(records, values.job) }),
        kept,
    });
}
function make_plan_setupOf({ "setup-seconds": given, job }, records) {
    return given === "auto" ? learnSetup(records, job) : { seconds: given, source: "given", jobs: 0 };
}
function objectiveOf(values) {
    const target = values["target-duration"];
    const weight = values["cost-weight"];
    if (target !== undefined)
        return { kind: "target", seconds: target };
    return weight === undefined ? { kind: values.objective } : { kind: "cost-weight", usdPerSavedMinute: weight };
}
/** Ages count from the newest run and not from the clock, or shards that start apart would plan apart. */
function newestRun(records) {
    let newest = null;
    for (const record of records) {
        const time = Date.parse(record.started_at ?? record.created_at ?? "");
        if (time > (newest ?? Number.NEGATIVE_INFINITY))
            newest = time;
    }
    return newest;
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
function keptPlan(shards) {
    return { schema: PLAN_SCHEMA, planHash: planHash(shards), shards };
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
    const hash = planHash(shards);
    return hash === value.planHash ? { schema: PLAN_SCHEMA, planHash: hash, shards } : null;
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
    if (!isCount(number) || !isCount(of) || number > of || (kind !== "only" && kind !== "except"))
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
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= LIMITS.shards;
}

// EXTERNAL MODULE: ./build/packages/core/render/bars.js
var bars = __webpack_require__(85597);
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
    if (choice.kind === "kept") {
        yield "the plan of an earlier attempt or shard of this run, repeated test by test";
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
            if (longest) {
                yield (0,render_document/* line */.n8) `${(0,render_document/* code */.aY)(longest.name)} (${(0,quantities/* formatSeconds */.Xo)(longest.seconds)}) sets the floor: more shards do not help, splitting it does`;
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

;// CONCATENATED MODULE: ./build/packages/core/scheduling/plan-summary.js




/** A table in a summary is read, not scrolled. */
const MOST_ROWS = 12;
/** All of them are annotations as well. */
const MOST_WARNINGS = 3;
/**
 * The plan as a page: what was decided, why, how sure, and what the alternatives cost. In a shard that planned for
 * itself (`own`) its part comes first.
 */
function planSummary(plan, own) {
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
        ],
    };
}
function ownLine({ shards, planHash, wallSeconds }, own) {
    const { tests = [], seconds = 0 } = shards[own.shard - 1] ?? {};
    const expected = wallSeconds === null ? "" : `, about ${(0,quantities/* formatSeconds */.Xo)(seconds)} of tests`;
    const what = `Shard ${own.shard} of ${own.total}: ${(0,quantities/* countOf */.pq)(tests.length, "test")}${expected}.`;
    return (0,render_document/* line */.n8) `${(0,render_document/* strong */.ko)(what)} Plan ${(0,render_document/* code */.aY)(planHash.slice(0, 12))}.`;
}
function headline({ shardCount, wallSeconds, alternatives, sources }) {
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
    return [decision, ` instead of ${(0,quantities/* formatSeconds */.Xo)(single.wallP50)} in one job; ${priceChange(chosen, single)}.`];
}
function priceChange(chosen, single) {
    const usd = chosen.usd - single.usd;
    if (usd === 0)
        return "the same price";
    return `${(0,quantities/* formatUsd */.UK)(Math.abs(usd))} ${usd > 0 ? "more" : "less"} per run`;
}
function trust({ evidence, wallSeconds }) {
    const { runs, typicalError, jobsCompared, setupSeconds, setup } = evidence;
    if (wallSeconds === null) {
        return "Not enough history yet: every test counts the same. One recorded run with test reports is enough for a first plan by time.";
    }
    const range = `Nine of ten such runs should be done within ${(0,quantities/* formatSeconds */.Xo)(wallSeconds.p90)}, of which ${(0,quantities/* formatSeconds */.Xo)(setupSeconds)} is set-up${SETUP_KNOWN[setup.source](setup.jobs)}.`;
    if (typicalError === null) {
        return `${range} From ${(0,quantities/* countOf */.pq)(runs, "run")}; not enough jobs yet to measure the error, so the range is a default.`;
    }
    return `${range} Typical error of a job here ${(0,quantities/* formatShare */.T1)(typicalError)} (${(0,quantities/* countOf */.pq)(jobsCompared, "job")}, ${(0,quantities/* countOf */.pq)(runs, "run")}).`;
}
const SETUP_KNOWN = {
    given: () => "",
    learnt: (jobs) => ` (learnt from ${(0,quantities/* countOf */.pq)(jobs, "job")})`,
    default: () => " (the default until three jobs are recorded)",
};
function shardTable(shards, measured) {
    if (shards.length === 0)
        return [];
    const slowest = shards[0]?.seconds ?? 0;
    const columns = [
        { title: "shard", align: "right" },
        { title: measured ? "seconds" : "weight", align: "right" },
        { title: "share of the slowest" },
        { title: "tests", align: "right" },
    ];
    const rows = shards.map(({ shard, seconds, tests }) => [
        String(shard),
        (0,quantities/* formatCount */.B4)(Math.round(seconds * 10) / 10),
        (0,bars/* bar */.M)(seconds, slowest),
        (0,quantities/* formatCount */.B4)(tests.length),
    ]);
    const rest = rows.slice(MOST_ROWS);
    return [
        (0,render_document/* table */.tp)(columns, rows.slice(0, MOST_ROWS)),
        ...(rest.length > 0 ? [(0,render_document/* details */.zH)(`${rest.length} more shards`, [(0,render_document/* table */.tp)(columns, rest)])] : []),
    ];
}
function alternativesTable({ alternatives, shardCount }) {
    if (alternatives.length < 2)
        return [];
    const columns = [
        { title: "shards", align: "right" },
        { title: "done in (nine of ten within)", align: "right" },
        { title: "billed minutes", align: "right" },
        { title: "price", align: "right" },
    ];
    const rows = nearChosen(alternatives, shardCount).map((row) => [
        row.shards === shardCount ? (0,render_document/* strong */.ko)(`${row.shards} (chosen)`) : String(row.shards),
        `${(0,quantities/* formatSeconds */.Xo)(row.wallP50)} (${(0,quantities/* formatSeconds */.Xo)(row.wallP90)})`,
        (0,quantities/* formatCount */.B4)(row.billedMinutes),
        (0,quantities/* formatUsd */.UK)(row.usd),
    ]);
    const title = `Why ${shardCount}: shards against time and price (${(0,quantities/* countOf */.pq)(rows.length, "row")})`;
    return [(0,render_document/* details */.zH)(title, [(0,render_document/* table */.tp)(columns, rows)])];
}
/** At most a screenful, around the chosen row. */
function nearChosen(rows, chosen) {
    const index = rows.findIndex((row) => row.shards === chosen);
    const first = Math.max(0, Math.min(index - MOST_ROWS / 2, rows.length - MOST_ROWS));
    return rows.slice(first, first + MOST_ROWS);
}

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

;// CONCATENATED MODULE: ./build/packages/core/scheduling/to-matrix.js


/** GitHub cuts a job's outputs at 1 MB in UTF-16; the rest is for the job's other outputs. */
const MOST_CHARACTERS = 450_000;
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
    if (text.length <= MOST_CHARACTERS && listsFit)
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
/** The plans of this run for this suite, the first made first. Rejects where GitHub cannot be asked. */
async function listPlans({ context, rest }, job) {
    const { repository, runId } = context;
    if (repository === null || runId === null)
        return [];
    if (rest === null || !canDownload(rest))
        throw new Error("no token for GitHub's API");
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
    if (rest === null || !canDownload(rest))
        throw new Error("no token for GitHub's API");
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
function canDownload(rest) {
    return "bytes" in rest;
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

;// CONCATENATED MODULE: ./build/actions/plan-shards/plan-files.js




/** Relative to the checkout, the same on every runner. */
const PLAN_PATH = ".paceline/shard-plan.json";
const FILES_PATH = ".paceline/shard-files.txt";
const ARGS_PATH = ".paceline/shard-args.txt";
/** The plan as a file for later steps; on a laptop nothing is written that nobody asked for. */
function writePlan(plan, { runId }) {
    if (runId === null)
        return [];
    const kept = keptPlan(plan.shards.map(({ tests }) => tests));
    const args = plan.shards.map(({ tests }) => testRunner(plan.runner).args(tests));
    return [{ kind: "write-file", path: PLAN_PATH, content: `${JSON.stringify({ ...kept, args })}\n` }];
}
/** One shard's tests and arguments as files, one a line: for lists that are too long for outputs. */
function writeLists({ shard }, plan, { runId }) {
    if (runId === null)
        return [];
    const tests = plan.shards[shard - 1]?.tests ?? [];
    const args = tests.length === 0 ? [] : testRunner(plan.runner).args(tests);
    return [
        { kind: "write-file", path: FILES_PATH, content: asLines(namesOf(tests)) },
        { kind: "write-file", path: ARGS_PATH, content: asLines(args) },
    ];
}
function asLines(list) {
    return list.length === 0 ? "" : `${formatTestList(list)}\n`;
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/plan-result.js
const outputs = {
    matrix: "The matrix for `fromJSON`: `shard`, `total`, `name`, `files`, `args` and `predicted-seconds` of each job.",
    "shard-count": "How many shards there are.",
    "predicted-wall-seconds": "Seconds until the slowest shard is done, set-up included; empty without history.",
    "worth-it": "`true` when the plan is clearly better than a split by number of files.",
    "plan-hash": "SHA-256 of the plan: two jobs with the same hash run the same plan.",
    "plan-path": "File with the whole plan, relative to the checkout; empty outside a workflow run.",
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
    const { globs: usual, units } = testRunner(inputs.runner);
    const lines = inputs.tests.length > 0 ? inputs.tests : usual;
    const globs = lines.filter(isGlob);
    const names = parseTestList(lines.filter((line) => !isGlob(line)).join("\n"));
    const found = [...(globs.length > 0 ? await workspace.glob(globs) : []), ...names];
    const tests = units === undefined ? found : units(found);
    if (tests.length === 0 && !inputs["allow-empty"]) {
        const expected = "at least one test (or allow-empty: true)";
        throw new input_error/* InputError */.d([{ name: "tests", place: "input", given: shown(lines.join(", ")), expected }]);
    }
    return tests;
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

;// CONCATENATED MODULE: ./build/actions/plan-shards/plan-matrix.js










/** Plans all shards as a matrix, in a job before them. A later attempt of the run repeats the first one's plan. */
async function planMatrix(values, ports) {
    const tests = await readTests(values, ports.workspace);
    const { kept, problem } = await readEarlier(values, ports);
    const { records } = await ports.history.read();
    const plan = await makePlan({ values, tests, records, kept }, ports);
    const effects = [
        ...writePlan(plan, ports.context),
        ...(kept === null ? keepPlan(keptPlan(plan.shards.map((shard) => shard.tests)), ports, values.job, null) : []),
    ];
    const result = matrixResult(plan, ports.context.runId !== null, problem === null ? [] : [problem]);
    const { annotations = [] } = result;
    return {
        ...result,
        effects,
        settle: (outcomes) => ({ annotations: [...annotations, ...tellUnkept(effects, outcomes)] }),
    };
}
/** The plan as matrix, page and warnings; nothing is kept or written. */
function matrixResult(plan, onRunner, problems = []) {
    const matrix = toMatrix(plan, PLAN_PATH);
    const warnings = [...problems, ...plan.warnings.map(({ message }) => message)];
    if (!matrix.hasFiles) {
        warnings.push("the lists are too long for a matrix: let the shards fetch theirs with `shard: ${{ matrix.name }}`");
    }
    return {
        outputs: planOutputs(plan, { matrix: matrix.text, "plan-path": onRunner ? PLAN_PATH : null }),
        data: publishedPlan(plan),
        summary: planSummary(plan),
        decisions: plan.shardCount === 0 ? [] : [decisionOf(plan)],
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
/** The part of a plan that is compared with what happened: seconds, and no names. */
function decisionOf({ shards, planHash, wallSeconds, worthIt, sources, evidence }) {
    const planned = shards.map(({ seconds, tests }) => ({ seconds, tests: tests.length }));
    const decision = { planHash, shards: planned, wallSeconds, worthIt: worthIt.decision };
    return { decision, evidence: { sources, ...evidence } };
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
    const result = ownResult(of, plan, ports.context.runId !== null, problem);
    const own = { ...of, hash: plan.planHash };
    const effects = [
        ...writePlan(plan, ports.context),
        ...writeLists(of, plan, ports.context),
        ...(isStored(own, stored) ? [] : keepPlan(keptPlan(plan.shards.map(({ tests }) => tests)), ports, values.job, own)),
    ];
    const { annotations = [] } = result;
    return {
        ...result,
        effects,
        settle: (outcomes) => ({ annotations: [...annotations, ...tellUnkept(effects, outcomes)] }),
    };
}
/** One shard of a plan as outputs. Nothing is kept or written. */
function ownResult({ shard, total }, plan, onRunner, problem = null) {
    const tests = plan.shards[shard - 1]?.tests ?? [];
    const own = namesOf(tests);
    const files = formatTestList(own);
    const args = formatTestList(tests.length === 0 ? [] : testRunner(plan.runner).args(tests));
    const fits = fitsVariable(files) && fitsVariable(args);
    const warnings = [...(problem === null ? [] : [problem]), ...plan.warnings.map(({ message }) => message)];
    if (own.length === 0)
        warnings.push(`shard ${shard} of ${total} has no tests: skip its test step where has-tests is false`);
    if (!fits)
        warnings.push("the lists are too long for outputs: read the files of files-path and args-path");
    return {
        outputs: planOutputs(plan, {
            files: fits ? files : "",
            args: fits ? args : "",
            "has-tests": own.length > 0,
            ...(onRunner && { "plan-path": PLAN_PATH, "files-path": FILES_PATH, "args-path": ARGS_PATH }),
        }),
        data: { ...publishedPlan(plan), own: { shard, total, tests: own } },
        summary: planSummary(plan, { shard, total }),
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
    return parts.flatMap(({ attempt, tests }) => (tests ?? [])
        .filter(({ job }) => (job ?? "").startsWith(prefix) && newest.get(job ?? "") === attempt)
        .map((entry) => ({
        job: entry.job ?? "",
        file: entry.file,
        seconds: entry.seconds,
        cases: recordedCases(entry)?.map(({ name }) => name) ?? null,
    })));
}
/**
 * What reports say. Reports in one folder are taken for one job's, which may write one per class; reports that are all
 * in one folder, for one job's each.
 */
function ranInReports(reports, files, workspaceRoot) {
    const folders = new Set(reports.map(({ path }) => folderOf(path)));
    return reports.flatMap(({ path, report }) => {
        const job = folders.size > 1 ? folderOf(path) : path;
        const { suites } = report;
        const fileOf = (testCase) => (0,resolve_test_file/* resolveTestFile */.Z)(testCase, { suites, files, workspaceRoot })?.file ?? null;
        return [...(0,group_by/* groupBy */.$)(report.cases, fileOf)].flatMap(([file, cases]) => {
            if (file === null)
                return [];
            const known = cases.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
            const seconds = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
            return [{ job, file, seconds, cases: cases.flatMap(({ name }) => (name === null ? [] : [name])) }];
        });
    });
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
    constructor(shards, ran) {
        const planned = shards.flat();
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
        const wanted = wantedCases(test, this.isCase(test));
        if (reported.some(({ cases }) => cases === null)) {
            // Only sums are known: at least every shard with a part has to speak of the file.
            return (new Set(reported.map(({ job }) => job)).size >= (test.part ? (this.#holders.get(this.keyOf(test)) ?? 1) : 1));
        }
        if (wanted === null)
            return true;
        const cases = new Set(reported.flatMap((one) => one.cases ?? []));
        if (test.part?.kind === "except")
            return [...cases].some((name) => !wanted.includes(name)) || cases.size === 0;
        return wanted.every((name) => cases.has(name));
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
            for (const name of cases ?? [])
                byCase.set(name, (byCase.get(name) ?? new Set()).add(job));
        }
        return [...byCase]
            .filter(([, found]) => found.size > 1)
            .map(([name, found]) => ({ name: `${fileOf(test.name)}: ${name}`, jobs: [...found].sort() }));
    }
    /** Reported seconds; of a file that shards share, this test's share by what was predicted. Null where unknown. */
    secondsOf(test, jobs) {
        const known = this.#reported(test, jobs).flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
        if (known.length === 0)
            return null;
        const all = this.#predicted.get(this.keyOf(test)) ?? 0;
        return known.reduce((sum, seconds) => sum + seconds, 0) * (all > 0 ? test.seconds / all : 1);
    }
    #reported(test, jobs) {
        const reported = this.#byKey.get(this.#matched.get(this.keyOf(test)) ?? "") ?? [];
        return jobs.length === this.jobs.length ? reported : reported.filter(({ job }) => jobs.includes(job));
    }
}
/** Cases by which a test is recognised in a shared file; null for a whole file. */
function wantedCases({ name, part }, isCase) {
    if (part !== undefined)
        return part.cases;
    return isCase ? [name.slice(name.lastIndexOf("::") + "::".length)] : null;
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
    const reports = new TestReports(plan.shards, ran);
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
/** What ran against what was planned, as a page. */
function verifySummary(verification) {
    const { shards, planned } = verification;
    return {
        title: "plan-shards: verify",
        blocks: [
            (0,render_document/* paragraph */.FY)(verify_summary_headline(verification)),
            (0,render_document/* bullets */.e5)([...facts(verification)]),
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
function* facts({ excused, unplanned }) {
    if (excused.length > 0)
        yield `${(0,quantities/* countOf */.pq)(excused.length, "test")} reported nothing, as the workflow says they may`;
    if (unplanned > 0)
        yield `${(0,quantities/* countOf */.pq)(unplanned, "reported file")} not in the plan: other suites, or helpers`;
}
function lostTable({ missing, twice }) {
    const rows = [
        ...missing.map(({ name, shard, leg }) => [
            name,
            (0,render_document/* line */.n8) `missing from shard ${shard}${leg === null ? "" : ` of ${leg}`}`,
        ]),
        ...twice.map(({ name, jobs }) => [name, `ran in ${jobs.join(" and in ")}`]),
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
    const balance = mean > 0 ? `; ${(slowest / mean).toFixed(2)} × the mean shard` : "";
    return `Slowest shard: ${(0,quantities/* formatSeconds */.Xo)(slowest)}${against}${balance}.`;
}
function verify_summary_shardTable(shards) {
    const most = Math.max(...shards.map(({ predictedSeconds, actualSeconds }) => Math.max(predictedSeconds ?? 0, actualSeconds ?? 0)));
    const columns = [
        { title: "shard", align: "right" },
        { title: "predicted", align: "right" },
        { title: "actual", align: "right" },
        { title: "actual" },
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
async function readPlanFile(path, { workspace }) {
    const text = await workspace.read(path, find_plan_LARGEST);
    const kept = text === null ? null : parsePlan(text);
    if (kept !== null)
        return kept;
    throw new input_error/* InputError */.d([{ name: "plan", place: "input", given: path, expected: "a file with a plan of this action" }]);
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
    return parseKeptPlan({ schema: keptPlan([]).schema, planHash: data.planHash, shards });
}
/** What the plan counted, where the result shows another guess. */
function asPlanned(test) {
    return (0,fields/* isObject */.G)(test) ? { ...test, seconds: test.expectedSeconds ?? test.seconds } : test;
}

// EXTERNAL MODULE: ./build/packages/core/junit/parse-junit.js
var parse_junit = __webpack_require__(93335);
// EXTERNAL MODULE: ./build/packages/core/junit/workspace-files.js
var workspace_files = __webpack_require__(90390);
;// CONCATENATED MODULE: ./build/actions/plan-shards/read-ran.js




/** Larger reports are cut by the parser; this much is read of them. Bytes. */
const READ_LIMIT = 256 * 1024 * 1024;
const MOST_REPORTS = 10_000;
/** What the reports behind these globs say ran. */
async function readRan(globs, { workspace }) {
    const paths = (await workspace.glob(globs.map((glob) => glob.replaceAll("\\", "/")))).slice(0, MOST_REPORTS);
    const reports = [];
    const problems = [];
    for (const path of paths) {
        try {
            const bytes = await workspace.readBytes(path, READ_LIMIT);
            const report = bytes === null ? null : await (0,parse_junit.parseJUnit)(bytes);
            const first = report === null ? { message: "the file is gone" } : report.problems[0];
            if (report !== null)
                reports.push({ path, report });
            if (first !== undefined)
                problems.push({ code: "unchecked", message: `${path}: ${first.message}` });
        }
        catch (error) {
            problems.push({ code: "unchecked", message: `${path}: ${(0,paceline_error/* messageOf */.b)(error)}` });
        }
    }
    const files = new workspace_files/* WorkspaceFiles */.b(await workspace.glob(["**/*"]));
    return { files: ranInReports(reports, files, workspace.root), problems };
}

;// CONCATENATED MODULE: ./build/actions/plan-shards/verify-run.js











const NO_PLAN = keptPlan([]);
/** After the shards: whether what they ran is what was planned. Passes only what it has seen. */
async function verifyRun(values, ports) {
    const { kept, problems } = await findPlan(values, ports);
    if (kept === null)
        return toResult(NO_PLAN, failed(problems), values);
    const ran = values.junit.length > 0 ? await readRan(values.junit, ports) : await readParts(values, ports);
    const names = kept.shards.flatMap((tests) => tests.map(({ name }) => name));
    const excused = new Set(await matchPatterns(names, values["may-report-nothing"]));
    const verification = verifyPlan(kept, ran.files, excused);
    const all = [...problems, ...verification.problems, ...(verification.complete ? [] : ran.problems)];
    return toResult(kept, { ...verification, complete: all.length === 0, problems: all }, values);
}
/** What is said when the check itself broke. */
function unchecked() {
    return toResult(NO_PLAN, failed([{ code: "unchecked", message: "the check broke off" }]), null);
}
function failed(problems) {
    return { ...verifyPlan(NO_PLAN, []), complete: false, problems };
}
function toResult(kept, verification, values) {
    const plan = planShards({
        tests: kept.shards.flatMap((tests) => tests.map(({ name }) => name)),
        timings: { byFile: new Map(), runs: 0, forkRuns: 0 },
        shards: Math.max(1, kept.shards.length),
        minShards: 1,
        maxShards: 1,
        setupSeconds: 0,
        usdPerMinute: values?.["price-per-minute"] ?? 0,
        kept,
    });
    return {
        outputs: planOutputs(plan, {}),
        data: { ...plan, warnings: [], verification },
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
        const onRunner = false; // nothing is written here
        return values.shard === undefined ? matrixResult(plan, onRunner) : ownResult(values.shard, plan, onRunner);
    },
});


/***/ }),

/***/ 91209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, keys in the order of their first item. `Map.groupBy` is that, but Node 20 does not have it. */
function groupBy(items, keyOf) {
    const groups = new Map();
    let index = 0;
    for (const item of items) {
        const key = keyOf(item, index);
        index += 1;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
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

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ normaliseReportPath)
/* harmony export */ });
/** Where hosted runners, containers and container actions have the checkout; `<repo>/<repo>` is the runner's habit. */
const CHECKOUTS = [
    /^(?:[a-z]:)?\/(?:home\/runner\/work|users\/runner\/work|a|_work|actions-runner\/_work)\/([^/]+)\/\1\//i,
    /^\/__w\/([^/]+)\/\1\//,
    /^\/github\/workspace\//,
];
/** A path from a report: written with `/`, without the checkout's own folder, without `.` and `..` where they resolve. */
function normaliseReportPath(path, workspaceRoot) {
    const slashed = path
        .trim()
        .replace(/^file:\/\/(?=\/|[a-z]:)/i, "")
        .replaceAll("\\", "/");
    return withoutCheckout(resolveDots(slashed), workspaceRoot);
}
function withoutCheckout(path, workspaceRoot) {
    const root = workspaceRoot?.replaceAll("\\", "/").replace(/\/+$/, "");
    if (root !== undefined && root !== "") {
        // Windows paths differ in the case of the drive letter between tools.
        const isWindows = /^[a-z]:/i.test(root);
        const begin = path.slice(0, root.length + 1);
        const same = isWindows ? begin.toLowerCase() === `${root}/`.toLowerCase() : begin === `${root}/`;
        if (same)
            return path.slice(root.length + 1);
    }
    for (const checkout of CHECKOUTS) {
        const match = checkout.exec(path);
        if (match)
            return path.slice(match[0].length);
    }
    return path;
}
function resolveDots(path) {
    const kept = [];
    for (const part of path.split("/")) {
        if (part === "." || (part === "" && kept.length > 0))
            continue;
        const last = kept.at(-1);
        if (part === ".." && last !== undefined && last !== ".." && last !== "")
            kept.pop();
        else
            kept.push(part);
    }
    return kept.join("/");
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

/***/ 10265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ resolveTestFile)
/* harmony export */ });
/* harmony import */ var _normalise_report_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3180);

/** Extensions of files that hold tests, in the languages whose runners write JUnit reports. */
const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|java|kts?|scala|groovy|rb|php|phpt|cs|fs|vb|go|rs|swift|mm?|c|cc|cpp|cxx|dart|exs?|t|pl|lua|r|jl|hs|elm|clj[cs]?|feature|robot|bats|sh|ps1|ya?ml)$/i;
const CLASS_EXTENSIONS = ["java", "kt", "scala", "groovy", "cs", "swift", "php"];
/** The file of a case by the first rule that knows one; null where neither the case nor its suite has a name. */
function resolveTestFile(testCase, sources) {
    const suite = testCase.suite === null ? undefined : sources.suites[testCase.suite];
    return (pytestModule(testCase, suite, sources.files) ??
        asFile(testCase.file, "case-file", sources) ??
        asFile(fileOfSuite(suite, sources.suites), "suite-file", sources) ??
        pathAsName(testCase, suite, sources) ??
        pythonModule(testCase.classname, suite?.name ?? null, sources.files) ??
        className(testCase.classname ?? suite?.name ?? null, sources.files) ??
        groupName(testCase, suite));
}
/** The file of the innermost suite that states one. */
function fileOfSuite(suite, suites) {
    let current = suite;
    while (current !== undefined && current.file === null)
        current = current.parent === null ? undefined : suites[current.parent];
    return current?.file ?? null;
}
function asFile(path, rule, { files, workspaceRoot }) {
    if (path === null)
        return null;
    const normal = (0,_normalise_report_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseReportPath */ .O)(path, workspaceRoot);
    // unittest-xml-reporting writes `.py` for a file that it does not know.
    if (normal === "" || normal.endsWith("/") || /^\.\w+$/.test(normal))
        return null;
    return { file: files.findWithin(normal) ?? normal, rule };
}
/** jest-junit and others name the suite or the class after the file. */
function pathAsName(testCase, suite, sources) {
    const name = [testCase.classname, suite?.name].find((name) => name != null && looksLikePath(name));
    return asFile(name ?? null, "path-as-name", sources);
}
function looksLikePath(name) {
    if (!SOURCE_FILE.test(name))
        return false;
    // `com.example.Test.t` is a class and `a b › c.go` a title; a path has a separator or a file name's few dots.
    return /[\\/]/.test(name)
        ? !/[\r\n|›]/.test(name)
        : /^[\w-]+(?:\.[\w-]+){1,2}$/.test(name) && !/\.[A-Z]\w*\./.test(name);
}
/** pytest's `file` is where a function was defined, which may be a base class or a library; the class names the module. */
function pytestModule(testCase, suite, files) {
    if (suite?.name !== "pytest" || testCase.file?.endsWith(".py") !== true)
        return null;
    return knownModule(dottedParts(testCase.classname), files);
}
/** `tests.unit.test_a.TestX` is `tests/unit/test_a.py`, with as many classes behind the module as there are. */
function pythonModule(classname, suite, files) {
    const parts = dottedParts(classname);
    const known = knownModule(parts, files);
    if (known !== null || suite !== "pytest")
        return known;
    // Python's classes begin with a capital, its modules do not.
    const module = parts.findLastIndex((part) => /^[a-z_]/.test(part));
    return module < 0 ? null : moduleFile(parts, module);
}
/** A module that is in the checkout, or that has the name of a test module. */
function knownModule(parts, files) {
    for (let length = parts.length; length > 0; length -= 1) {
        const found = files.find(`${parts.slice(0, length).join("/")}.py`);
        if (found !== null)
            return { file: found, rule: "python-module" };
    }
    const module = parts.findLastIndex((part) => /^test_|_test$/.test(part));
    return module < 0 ? null : moduleFile(parts, module);
}
function moduleFile(parts, module) {
    return { file: `${parts.slice(0, module + 1).join("/")}.py`, rule: "python-module" };
}
/** The parts of a dotted name, or none where it is something else. More than 30 are no module. */
function dottedParts(name) {
    const parts = name?.split(".") ?? [];
    return parts.length <= 30 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part)) ? parts : [];
}
/** `com.example.OuterTest$Inner` is `…/com/example/OuterTest.java` (or another language's), where there is one such file. */
function className(name, files) {
    const parts = (name ?? "").split("$")[0]?.split(/[.\\]|::/) ?? [];
    for (let from = 0; from < parts.length; from += 1) {
        for (const extension of CLASS_EXTENSIONS) {
            const found = files.find(`${parts.slice(from).join("/")}.${extension}`);
            if (found !== null)
                return { file: found, rule: "class-name" };
        }
    }
    return null;
}
/** Without a file, tests of one class or suite still belong together, and their name is the same in the next run. */
function groupName(testCase, suite) {
    const name = testCase.classname?.split("$")[0] ?? suite?.name ?? null;
    return name === null || name === "" ? null : { file: name, rule: "name" };
}


/***/ }),

/***/ 90390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ WorkspaceFiles)
/* harmony export */ });
/** The checkout's files, found by the end of their path: reports rarely agree on where paths begin. */
class WorkspaceFiles {
    #byName = new Map();
    /** `paths` are relative to the checkout and written with `/`. */
    constructor(paths) {
        for (const path of paths) {
            const name = baseName(path);
            const known = this.#byName.get(name);
            if (known)
                known.push(path);
            else
                this.#byName.set(name, [path]);
        }
    }
    get isEmpty() {
        return this.#byName.size === 0;
    }
    /** The file with exactly this path, or else the only one whose path ends with it. */
    find(ending) {
        const candidates = (this.#byName.get(baseName(ending)) ?? []).filter((path) => `/${path}`.endsWith(`/${ending}`));
        if (candidates.includes(ending))
            return ending;
        return candidates.length === 1 ? (candidates[0] ?? null) : null;
    }
    /** The only file whose end of path is an end of `path`, the longest end first: for absolute paths of another machine. */
    findWithin(path) {
        const parts = path.split("/").filter((part) => part !== "");
        for (let from = 0; from < parts.length; from += 1) {
            const ending = parts.slice(from).join("/");
            if ((this.#byName.get(baseName(ending)) ?? []).includes(ending))
                return ending;
        }
        return this.find(path.replace(/^\/+/, ""));
    }
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
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


/***/ }),

/***/ 29903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ partRecord)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65992);

/** What one job knows of its run without asking anyone: where and why it runs, its test results, and what was decided in it. */
function partRecord(context, runId, known = {}) {
    return (0,_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyRecord */ .FR)({
        run_id: runId,
        attempt: context.attempt,
        repository: context.repository,
        workflow: context.workflow,
        workflow_path: context.workflowPath,
        event: context.event,
        branch: context.branch,
        base_branch: context.baseBranch,
        sha: context.sha,
        base_sha: context.baseSha,
        pull_request: context.pullRequest,
        trust: context.fork ? "fork" : "trusted",
        tests: known.tests ?? null,
        failures: known.failures ?? null,
        decisions: known.decisions ?? null,
    });
}


/***/ })

};
