export const id = 141;
export const ids = [141];
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


/***/ }),

/***/ 20141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInTerminal: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/core/action/paceline-error.js
var paceline_error = __webpack_require__(94575);
// EXTERNAL MODULE: ./build/packages/core/action/read-inputs.js
var read_inputs = __webpack_require__(3071);
// EXTERNAL MODULE: ./build/packages/core/action/result.js
var result = __webpack_require__(54688);
// EXTERNAL MODULE: ./build/packages/core/action/run-action.js
var run_action = __webpack_require__(71159);
// EXTERNAL MODULE: ./build/packages/core/github/lazy-rest.js + 4 modules
var lazy_rest = __webpack_require__(15917);
// EXTERNAL MODULE: ./build/packages/core/history/file-store.js + 1 modules
var file_store = __webpack_require__(42152);
// EXTERNAL MODULE: ./build/packages/core/history/store.js
var store = __webpack_require__(19660);
// EXTERNAL MODULE: ./build/packages/core/render/plain-text.js
var plain_text = __webpack_require__(43691);
;// CONCATENATED MODULE: ./build/packages/core/render/text-width.js
const INVISIBLE = /[\u200d\ufe0f\u2060\p{Mn}]/u;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u2705\u274c\u23f3\u26a0]/u;
/** Columns on a terminal: wide characters and emoji count two, joiners and variation selectors none. */
function textWidth(text) {
    let columns = 0;
    for (const character of text) {
        if (INVISIBLE.test(character))
            continue;
        columns += WIDE.test(character) ? 2 : 1;
    }
    return columns;
}
/** Lines of at most `limit` columns, broken at spaces; a word that is longer than a line is broken itself. */
function wrapText(text, limit) {
    const lines = [];
    let current = "";
    for (const word of text.split(/ +/).flatMap((part) => breakWord(part, limit))) {
        const longer = current === "" ? word : `${current} ${word}`;
        if (current !== "" && textWidth(longer) > limit) {
            lines.push(current);
            current = word;
        }
        else
            current = longer;
    }
    return [...lines, current];
}
function breakWord(word, limit) {
    if (textWidth(word) <= limit)
        return [word];
    const characters = [...word];
    const pieces = Array.from({ length: Math.ceil(characters.length / limit) }, (_, index) => characters.slice(index * limit, (index + 1) * limit).join(""));
    return pieces;
}

;// CONCATENATED MODULE: ./build/packages/core/render/render-text.js


/** Columns that a summary may take on a terminal, and what a table column keeps at least. */
const WIDTH = 120;
const NARROWEST = 12;
const plainStyle = { strong: (text) => text };
const ansiStyle = { strong: (text) => `\u001b[1m${text}\u001b[22m` };
/** The same summary as readable text for a terminal. */
function renderText(document, style = plainStyle) {
    const title = (0,plain_text/* plainText */.w)(document.title);
    const blocks = document.blocks.map((block) => renderBlock(block, style));
    return `${style.strong(title)}\n${"─".repeat(textWidth(title))}\n${blocks.join("\n")}`;
}
function renderBlock(block, style) {
    switch (block.kind) {
        case "paragraph":
        case "footer":
            return `${wrapText(inline(block.text, style), WIDTH).join("\n")}\n`;
        case "heading":
            return `${style.strong(inline(block.text, style))}\n`;
        case "bullets":
            return block.items.map((item) => `  • ${wrapText(inline(item, style), WIDTH - 4).join("\n    ")}\n`).join("");
        case "table":
            return renderTable(block, style);
        case "details":
            return `${inline(block.summary, style)}\n${indent(block.blocks.map((inner) => renderBlock(inner, style)).join("\n"))}`;
        case "mermaid":
            return `${(0,plain_text/* plainText */.w)(block.alternative, 2000)}\n`;
        case "code":
            return indent(`${block.text
                .replace(/\n+$/, "")
                .split("\n")
                .map((row) => (0,plain_text/* plainText */.w)(row))
                .join("\n")}\n`);
    }
}
function renderTable({ columns, rows }, style) {
    const cells = [
        columns.map((column) => (0,plain_text/* plainText */.w)(column.title)),
        ...rows.map((row) => columns.map((_, index) => inline(row[index] ?? "", plainStyle))),
    ];
    const widths = columnWidths(columns.map((_, index) => cells.map((row) => textWidth(row[index] ?? ""))));
    const [head = "", ...body] = cells.map((row) => renderRow(row, columns, widths));
    return `${style.strong(head)}\n${widths.map((width) => "─".repeat(width)).join("  ")}\n${body.map((row) => `${row}\n`).join("")}`;
}
/** Each column as wide as its widest cell, but the widest give way until the table fits. */
function columnWidths(cellWidths) {
    const widths = cellWidths.map((column) => Math.max(...column));
    const room = WIDTH - 2 * (widths.length - 1);
    while (widths.reduce((sum, width) => sum + width, 0) > room) {
        const widest = widths.indexOf(Math.max(...widths));
        if ((widths[widest] ?? 0) <= NARROWEST)
            break;
        widths[widest] = (widths[widest] ?? 0) - 1;
    }
    return widths;
}
/** One row, as many lines high as its highest cell. */
function renderRow(row, columns, widths) {
    const wrapped = row.map((text, index) => wrapText(text, widths[index] ?? NARROWEST));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    const lines = Array.from({ length: height }, (_, at) => wrapped
        .map((cell, index) => {
        const text = cell[at] ?? "";
        const space = " ".repeat(Math.max(0, (widths[index] ?? 0) - textWidth(text)));
        return columns[index]?.align === "right" ? space + text : text + space;
    })
        .join("  ")
        .trimEnd());
    return lines.join("\n");
}
function inline(text, style) {
    if (typeof text === "string")
        return (0,plain_text/* plainText */.w)(text);
    if (!("kind" in text))
        return text.map((part) => inline(part, style)).join("");
    switch (text.kind) {
        case "strong":
            return style.strong(inline(text.text, style));
        case "code":
            return (0,plain_text/* plainText */.w)(text.text);
        case "link":
            return inline(text.text, style);
    }
}
const indent = (text) => text.replace(/^(?=.)/gm, "  ");

;// CONCATENATED MODULE: ./build/packages/core/hosts/command-line.js
/**
 * Reads `--name value`, `--name=value`, a bare `--name` where the input is true or false, and words without a name where
 * the action takes some. A repeated list grows.
 */
function readCommandLine(action, argv) {
    const texts = {};
    const problems = [];
    const own = { workspace: ".", json: false, apply: false, help: false };
    const positional = [...(action.positional ?? [])];
    const give = (name, value) => {
        texts[name] = action.inputs[name]?.list && texts[name] ? `${texts[name]}\n${value}` : value;
    };
    for (const { word, name, value } of splitOptions(action, argv)) {
        const [place] = positional;
        if (name === null && place !== undefined && !word.startsWith("--")) {
            give(place, word);
            if (!action.inputs[place]?.list)
                positional.shift();
        }
        else if (name === null) {
            problems.push({ name: word, place: "command line", given: null, expected: "one of the options, each with --" });
        }
        else if (name === "json" || name === "apply" || name === "help") {
            own[name] = true;
        }
        else if (value === undefined) {
            problems.push({ name, place: "option", given: "", expected: action.inputs[name]?.expects ?? "a value" });
        }
        else if (name === "workspace") {
            own.workspace = value;
        }
        else {
            give(name, value);
        }
    }
    return { ...own, texts, problems };
}
function* splitOptions(action, argv) {
    for (let index = 0; index < argv.length; index += 1) {
        const word = argv[index] ?? "";
        const [, name = null, , inline] = /^--([a-z][a-z0-9-]*)(=([\s\S]*))?$/.exec(word === "-h" ? "--help" : word) ?? [];
        if (name === null || inline !== undefined || WITHOUT_VALUE.includes(name)) {
            yield { word, name, value: inline };
            continue;
        }
        const next = argv[index + 1];
        const taken = next !== undefined && isValueOf(action, name, next);
        if (taken)
            index += 1;
        yield { word, name, value: taken ? next : bareValue(action, name) };
    }
}
const WITHOUT_VALUE = ["json", "apply", "help"];
function isValueOf(action, name, next) {
    return action.inputs[name]?.flag ? /^(true|false)$/i.test(next) : !next.startsWith("--");
}
/** A flag alone is true; anything else alone has no value, which is a mistake. */
function bareValue(action, name) {
    return action.inputs[name]?.flag ? "true" : undefined;
}

;// CONCATENATED MODULE: ./build/packages/core/hosts/file-history.js

/** Where records are kept away from GitHub: in the file or folder that `--history` names. */
function fileHistory(place, key) {
    const noService = async () => ({ done: false, reason: "there is no Actions service on this machine" });
    return {
        keepArtifact: noService,
        keepSnapshot: place === "actions" ? noService : (records, sections) => (0,file_store/* fileStore */.o)(place, key).write(records, sections),
    };
}

// EXTERNAL MODULE: ./build/packages/core/hosts/folder-workspace.js + 1 modules
var folder_workspace = __webpack_require__(16076);
// EXTERNAL MODULE: ./build/packages/core/hosts/given-inputs.js + 1 modules
var given_inputs = __webpack_require__(7260);
// EXTERNAL MODULE: ./build/packages/core/hosts/help.js
var help = __webpack_require__(19851);
// EXTERNAL MODULE: ./build/packages/core/hosts/perform-effect.js + 1 modules
var perform_effect = __webpack_require__(74775);
// EXTERNAL MODULE: ./build/packages/core/hosts/result-json.js
var result_json = __webpack_require__(44276);
// EXTERNAL MODULE: ./build/packages/core/hosts/run-context.js
var run_context = __webpack_require__(3025);
;// CONCATENATED MODULE: ./build/packages/core/hosts/terminal.js


















/** Runs an action from the command line: the same code as on a runner, with a file as history. */
async function runInTerminal(action, argv, streams = processStreams) {
    const line = readCommandLine(action, argv);
    if (line.help) {
        streams.out((0,help/* actionHelp */.c)(action));
        return 0;
    }
    return (0,run_action/* runAction */.C)(action, terminalHost(action, line, streams));
}
function terminalHost(action, line, { out, err, colour }) {
    const workspace = (0,folder_workspace/* folderWorkspace */.c)(line.workspace);
    const failure = (error) => out(`${JSON.stringify({ action: action.name, error })}\n`);
    let keeper = null;
    return {
        async givenInputs(wanted) {
            const sources = { readFile: readTextFile, readStandardInput };
            const given = { place: "option", texts: line.texts };
            const problems = [...line.problems, ...(await workspaceProblems(line.workspace))];
            return (0,given_inputs/* givenInputs */.P)(wanted, given, workspace, sources, problems);
        },
        open(common) {
            keeper = fileHistory(common.history, common["history-key"]);
            return terminalPorts(common, line, err);
        },
        perform: async (effect, ports) => performOrPrint(effect, ports, keeper, line.apply),
        async refuse(_, problems) {
            err(`Wrong input; nothing was done. See ${action.name} --help.\n`);
            for (const problem of problems)
                err(`  ${(0,read_inputs/* describeProblem */.B)(problem)}\n`);
            if (line.json)
                failure({ code: "input-wrong", problems });
        },
        async trouble(_, error) {
            err(`${action.name}: ${(0,paceline_error/* messageOf */.b)(error)}\n`);
            if (process.env.PACELINE_DEBUG && error instanceof Error)
                err(`${error.stack}\n`);
            if (line.json)
                failure({ code: "internal", message: (0,paceline_error/* messageOf */.b)(error) });
        },
        async present(presentation) {
            for (const { level, message, file, line: at } of presentation.annotations) {
                const place = file === undefined ? "" : ` ${file}${at === undefined ? "" : `:${at}`}`;
                if (level !== "notice")
                    err(`${level}:${place} ${message}\n`);
            }
            for (const problem of (0,perform_effect/* unwrittenFiles */.c)(presentation))
                err(`warning: ${problem}\n`);
            if (line.json)
                out((0,result_json/* resultJson */.y)(presentation));
            else if (presentation.writeSummary)
                out(asText(presentation, colour));
        },
    };
}
/** A checkout that is not there would look like an empty one, and get a decision. */
async function workspaceProblems(folder) {
    const found = await (0,promises_.stat)(folder).catch(() => null);
    return found?.isDirectory() ? [] : [{ name: "workspace", place: "option", given: folder, expected: "a folder" }];
}
function asText(presentation, colour) {
    const summary = renderText(presentation.summary, colour ? ansiStyle : plainStyle);
    const effects = presentation.effects.map(({ effect, outcome }) => {
        const words = Object.entries((0,result/* describeEffect */.x)(effect)).map(([name, value]) => `${name}=${value}`);
        return `${outcome.done ? "done" : "not done"}: ${words.join(" ")} (${outcome.reason})\n`;
    });
    return `${summary}${effects.length > 0 ? `\n${effects.join("")}` : ""}`;
}
async function performOrPrint(effect, ports, keeper, apply) {
    const local = effect.kind === "write-file";
    if (!local && !apply)
        return { done: false, reason: "printed only; --apply would do it" };
    return (0,perform_effect/* performEffect */.d)(effect, ports, process.cwd(), keeper);
}
function terminalPorts(common, line, err) {
    const token = common["github-token"] ?? process.env.GITHUB_TOKEN;
    const baseUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
    const key = common["history-key"];
    return {
        context: (0,run_context/* runContext */.p)({ env: onlyOutsideJobs(process.env), payload: null }),
        workspace: (0,folder_workspace/* folderWorkspace */.c)(line.workspace),
        workspaceAt: folder_workspace/* folderWorkspace */.c,
        history: terminalHistory(common.history, key, err),
        historyAt: (path) => terminalHistory(path, key, err),
        rest: token === undefined ? null : (0,lazy_rest/* lazyRest */.L)({ token, baseUrl }),
        decisions: async () => [],
        now: () => new Date(),
        temp: process.env.RUNNER_TEMP?.replaceAll("\\", "/") ?? null,
        log: {
            debug: (message) => void (process.env.PACELINE_DEBUG && err(`${message}\n`)),
            info: (message) => err(`${message}\n`),
            warn: (message) => err(`warning: ${message}\n`),
        },
    };
}
/** On a laptop `actions` means that there is no history. */
function terminalHistory(place, key, err) {
    const nothing = { records: [], problems: [], sources: [], sections: store/* NO_SECTIONS */.j };
    return {
        readParts: async () => nothing,
        async read() {
            if (place === "actions") {
                err("No --history FILE was given: deciding without history.\n");
                return nothing;
            }
            const reading = await (0,file_store/* fileStore */.o)(place, key).read();
            for (const { source, line, message } of reading.problems.slice(0, 10)) {
                err(`warning: ${source}${line === undefined ? "" : `:${line}`}: ${message}\n`);
            }
            const hidden = reading.problems.length - 10;
            if (hidden > 0)
                err(`warning: ${hidden} more problems in ${place}\n`);
            return reading;
        },
    };
}
/** The repository's name is useful on a laptop too; the rest of a job's variables would be lies there. */
function onlyOutsideJobs(env) {
    if (env.GITHUB_ACTIONS === "true")
        return env;
    const machine = { RUNNER_OS: RUNNER_OS[process.platform], RUNNER_ARCH: process.arch.toUpperCase() };
    return { GITHUB_REPOSITORY: env.GITHUB_REPOSITORY, ...machine };
}
/** The runner's words for Node's. */
const RUNNER_OS = { linux: "Linux", darwin: "macOS", win32: "Windows" };
async function readTextFile(path) {
    return (0,promises_.readFile)((0,external_node_path_.resolve)(path), "utf8").catch(() => null);
}
async function readStandardInput() {
    let text = "";
    for await (const chunk of process.stdin.setEncoding("utf8"))
        text += chunk;
    return text;
}
const processStreams = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
};


/***/ })

};
