export const id = 851;
export const ids = [851];
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

/***/ 58161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION),
/* harmony export */   y: () => (/* binding */ HOME)
/* harmony export */ });
/** The version of every action: they are released together. A test holds it equal to `package.json`. */
const VERSION = "0.1.0";
/** Where documentation links in summaries point. */
const HOME = "https://github.com/paceline/paceline";


/***/ }),

/***/ 19851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ actionHelp),
/* harmony export */   programHelp: () => (/* binding */ programHelp),
/* harmony export */   unknownEntry: () => (/* binding */ unknownEntry)
/* harmony export */ });
/* harmony import */ var _action_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74140);
/* harmony import */ var _action_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58161);


const WIDTH = 100;
/** `paceline --help`: what there is, with one line each. */
function programHelp(entries) {
    const lines = (kind) => entries.filter((entry) => entry.kind === kind).map(({ name, description }) => row(name, description, 20));
    return [
        `Paceline ${_action_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}: CI that learns from its own runs.`,
        "",
        "Usage: node bin/paceline.mjs <action> [--<input> <value>]… [--workspace DIR] [--json] [--apply]",
        "",
        "Actions (the same code as the GitHub Actions of these names):",
        ...lines("action"),
        "",
        "Commands:",
        ...lines("command"),
        "",
        "Options of every action:",
        ...ownOptions,
        "",
        'Exit codes: 0 done and pass · 1 the verdict is "fail" · 2 wrong input, nothing done · 3 trouble inside Paceline',
        "Start here: node bin/paceline.mjs demo      Details: node bin/paceline.mjs <action> --help",
        "",
    ].join("\n");
}
/** A name that is neither action nor command: what comes nearest, and where to look. */
function unknownEntry(name, entries) {
    const alike = entries.filter((entry) => entry.name.split("-").some((word) => name.includes(word)));
    const names = (alike.length > 0 ? alike : entries).map((entry) => entry.name).join(", ");
    return `There is no action or command ${JSON.stringify(name.slice(0, 100))}; expected one of ${names}. See --help.\n`;
}
/** `paceline <action> --help`: enough to work from alone. */
function actionHelp(action) {
    const names = Object.keys(action.inputs);
    const own = names.filter((name) => !Object.hasOwn(_action_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j, name));
    const describe = (name) => describeInput(name, action.inputs[name]);
    return [
        `${action.name}: ${action.description}`,
        "",
        `Usage: node bin/paceline.mjs ${action.name}${own.map((name) => usage(name, action)).join("")} [--json]`,
        "",
        "Inputs:",
        ...own.map(describe),
        "",
        "Inputs of every action:",
        ...names.filter((name) => !own.includes(name)).map(describe),
        ...ownOptions,
        "",
        "Outputs:",
        ...Object.entries(action.outputs).map(([name, help]) => row(name, help, 24)),
        "",
        "Lists: repeat the option, or give @FILE (one value per line), or - for standard input.",
        "",
    ].join("\n");
}
const ownOptions = [
    row("--workspace DIR", "The checkout. Default: the current folder.", 24),
    row("--json", "Print one JSON object instead of the summary.", 24),
    row("--apply", "Perform effects on the outside world instead of printing them.", 24),
];
function usage(name, { inputs, positional }) {
    const input = inputs[name];
    if (positional?.includes(name))
        return ` ${name.toUpperCase()}${input?.list ? "…" : ""}`;
    return input?.required ? ` --${name} …` : ` [--${name}${input?.flag ? "" : " …"}]`;
}
function describeInput(name, input) {
    if (input === undefined)
        return "";
    const fallback = input.fallback === undefined ? "" : ` Default: ${input.fallback.replaceAll("\n", ", ")}.`;
    const required = input.required ? " Required." : "";
    return row(`--${name}`, `${input.help} Expects ${input.expects}.${fallback}${required}`, 24);
}
/** A name and its text, the text wrapped beside the name. */
function row(name, text, column) {
    const lines = [];
    let current = `  ${name.padEnd(column - 1)} `;
    for (const word of text.replaceAll("`", "").split(/\s+/)) {
        if (current.length + word.length > WIDTH && current.trim() !== "") {
            lines.push(current.trimEnd());
            current = " ".repeat(column + 2);
        }
        current += `${word} `;
    }
    return [...lines, current.trimEnd()].join("\n");
}


/***/ })

};
