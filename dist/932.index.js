export const id = 932;
export const ids = [932];
export const modules = {

/***/ 74140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71940);

/** The inputs that every action has. */
const commonInputs = {
    "github-token": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        help: "Token for GitHub's API. The job's own token is enough.",
        runnerDefault: `\${{ github.token }}`,
    }),
    config: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        help: "Configuration file; each action reads its own section, and inputs win over the file.",
        fallback: ".github/paceline.yml",
    }),
    history: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        help: "Where the run records are: `actions` (the repository's own cache and artifacts), or the path of an NDJSON file or of a folder of such files.",
        fallback: "actions",
    }),
    "history-key": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        help: "Secret that signs history snapshots. With it, a snapshot that was not signed with the same one is not read.",
    }),
    "fail-on-error": (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        help: "Fail the step when something inside Paceline goes wrong, instead of a warning and the default.",
        fallback: false,
    }),
    summary: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ help: "Write the job summary.", fallback: true }),
};


/***/ }),

/***/ 94637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74140);

const commonOutputs = {
    "result-path": "File with the full result as JSON.",
};
/**
 * Defines an action. Types flow from it: `run` receives typed values, and a result without one of the declared
 * outputs does not compile.
 */
function defineAction(definition) {
    return {
        branding: { icon: "trending-up", color: "blue" },
        ...definition,
        inputs: { ...definition.inputs, ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j },
        outputs: { ...definition.outputs, ...commonOutputs },
    };
}


/***/ }),

/***/ 71940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const good = (value) => ({ ok: true, value });
const bad = { ok: false };
function input(options, expects, parse) {
    return {
        help: options.help,
        expects,
        fallback: options.fallback === undefined ? undefined : String(options.fallback),
        required: options.required ?? false,
        secret: false,
        list: false,
        flag: false,
        // Only seen when there is no fallback and the input is not required: exactly then `Given` includes undefined.
        absent: undefined,
        parse: parse,
    };
}
/** Any text. */
function text(options) {
    return input(options, "text", good);
}
/** A token: text that is never printed back. */
function token(options) {
    return { ...input({ help: options.help }, "a token", good), ...options, secret: true };
}
/** A text that is never printed back, and that nobody fills in. */
function secret(options) {
    return { ...input(options, "a secret text", good), secret: true };
}
/** Newline-separated values; blank lines are skipped. Nothing given is an empty list. */
function list(options) {
    return {
        ...input(options, "one value per line", (text) => good(text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ""))),
        list: true,
        absent: [],
    };
}
/** A whole number, inclusive bounds. */
function integer(options) {
    return input(options, `a whole number${bounds(options)}`, (text) => {
        const value = Number(text);
        return /^[+-]?\d+$/.test(text) && within(value, options) ? good(value) : bad;
    });
}
/** A number, inclusive bounds. */
function number(options) {
    return input(options, `a number${bounds(options)}`, (text) => {
        const value = Number(text);
        return /^[+-]?\d+(\.\d+)?$/.test(text) && within(value, options) ? good(value) : bad;
    });
}
/** `true` or `false`, in the three spellings that YAML 1.2 core and the runner accept. */
function flag(options) {
    const read = input(options, "true or false", (text) => {
        if (/^(true|True|TRUE)$/.test(text))
            return good(true);
        return /^(false|False|FALSE)$/.test(text) ? good(false) : bad;
    });
    return { ...read, flag: true };
}
/** One of a few words. */
function oneOf(words, options) {
    return input(options, words.map((word) => `"${word}"`).join(" or "), (text) => {
        const word = words.find((candidate) => candidate === text);
        return word === undefined ? bad : good(word);
    });
}
/** A word such as `auto`, or what `other` accepts. */
function either(word, other, options) {
    return input(options, `"${word}" or ${other.expects}`, (text) => text === word ? good(word) : other.parse(text));
}
function bounds({ min, max }) {
    if (min !== undefined && max !== undefined)
        return ` from ${min} to ${max}`;
    if (min !== undefined)
        return `, ${min} or more`;
    return max !== undefined ? `, ${max} or less` : "";
}
function within(value, { min, max }) {
    return Number.isFinite(value) && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}


/***/ }),

/***/ 73292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fetchChanges)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99028);
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30541);


/** GitHub shows no more files of a pull request or of a commit. */
const MOST_FILES = 3_000;
/** GitHub shows no more files of a comparison, and only on its first page. */
const MOST_COMPARED_FILES = 300;
/** The files of a change. `truncated` when GitHub's limit was reached, so that there may be more. */
function fetchChanges(rest, repository, source) {
    if ("pullRequest" in source)
        return paged(rest, `/repos/${repository}/pulls/${source.pullRequest}/files`);
    if ("commit" in source)
        return paged(rest, `/repos/${repository}/commits/${source.commit}`, "files");
    return compared(rest, `/repos/${repository}/compare/${encodeURIComponent(source.base)}...${source.head}`);
}
function paged(rest, path, listKey) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .fetched */ .s)(path, async (note) => {
        const files = [];
        for await (const item of rest.pages(path, {}, listKey)) {
            const file = readFile(item, note);
            if (file !== null)
                files.push(file);
            if (files.length >= MOST_FILES)
                break;
        }
        return { files, truncated: files.length >= MOST_FILES };
    });
}
function compared(rest, path) {
    return (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .fetched */ .s)(path, async (note) => {
        const answer = await rest.get(path);
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(answer) || !Array.isArray(answer.files))
            return null;
        const files = answer.files.map((item) => readFile(item, note)).filter((file) => file !== null);
        return { files, truncated: answer.files.length >= MOST_COMPARED_FILES };
    });
}
function readFile(value, note) {
    const file = (0,_fetched_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .J)(value, note, (fields) => {
        const path = fields.string("filename");
        if (!path)
            return null;
        return {
            path,
            additions: fields.integer("additions"),
            deletions: fields.integer("deletions"),
            status: fields.string("status", 50),
        };
    });
    if (file === null)
        note(["a file without a name was left out"]);
    return file;
}


/***/ }),

/***/ 30541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   s: () => (/* binding */ fetched)
/* harmony export */ });
/* harmony import */ var _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94575);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99028);


/** Asks once. A refusal by GitHub and an answer of unknown shape are problems; only mistakes of our own are thrown. */
async function fetched(source, ask) {
    const problems = [];
    const note = (messages) => {
        for (const message of messages)
            problems.push({ code: "unknown-shape", source, message });
    };
    try {
        const value = await ask(note);
        if (value === null && problems.length === 0)
            note(["the answer is not what GitHub documents"]);
        return { value, problems };
    }
    catch (error) {
        if (!(error instanceof _action_paceline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PacelineError */ .c))
            throw error;
        return { value: null, problems: [...problems, { code: error.code, source, message: error.message }] };
    }
}
/** Reads one object of an answer; what does not fit is noted and unknown. */
function readAnswer(value, note, read) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value))
        return null;
    const fields = new _json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(value);
    const result = read(fields);
    note(fields.problems);
    return result;
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

/***/ 99618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93444);

/**
 * The value in the middle, or the mean of the two in the middle; null of nothing.
 *
 * Up to half of the values can be absurd (a run that waited a night for an approval) and it still says what is usual.
 */
function median(values) {
    return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(values, 0.5);
}


/***/ }),

/***/ 93444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ quantile)
});

;// CONCATENATED MODULE: ./build/packages/core/stats/quantile-of-sorted.js
/**
 * Quantile of values that are already in ascending order: linear interpolation between the two nearest ranks.
 *
 * This is type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996),
 * the default of R, NumPy and spreadsheets. Nothing has no quantile: null. Cost: constant.
 */
function quantileOfSorted(sorted, probability) {
    const position = (sorted.length - 1) * Math.min(1, Math.max(0, probability));
    const below = sorted[Math.floor(position)];
    const above = sorted[Math.ceil(position)];
    if (below === undefined || above === undefined)
        return null;
    return below + (above - below) * (position - Math.floor(position));
}

;// CONCATENATED MODULE: ./build/packages/core/stats/quantile.js

/**
 * Quantile of values in any order; `quantile(seconds, 0.9)` is the time that nine of ten stay below.
 *
 * The definition is that of `quantileOfSorted`. The values are not changed. Cost: one sort of a copy.
 */
function quantile(values, probability) {
    return quantileOfSorted(values.toSorted((a, b) => a - b), probability);
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
