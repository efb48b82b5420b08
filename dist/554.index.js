export const id = 554;
export const ids = [554];
export const modules = {

/***/ 58711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xt: () => (/* binding */ restoreAmpersands),
/* harmony export */   wq: () => (/* binding */ hideStrayAmpersands),
/* harmony export */   y6: () => (/* binding */ decodeXml)
/* harmony export */ });
/** Read at a time: small enough that a 50 MB report needs little memory. */
const CHUNK_BYTES = 64 * 1024;
/** `&` that begins no reference. A reference is at most `LONGEST_REFERENCE` characters long. */
const STRAY_AMPERSAND = /&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z_][\w.-]{0,40});)/gi;
const LONGEST_REFERENCE = 43;
/**
 * Stands for a stray `&` while the parser reads, which would else take everything up to the next `;` for a reference.
 * Unicode sets this noncharacter aside for such use inside a program.
 */
const STAND_IN = "\uFDD0";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** The text of an XML file in pieces, by its byte order mark or its declaration, without characters that XML forbids. */
function decodeXml(bytes, declared = declaredEncoding(bytes)) {
    const decoder = decoderFor(declared);
    return { encodingKnown: decoder !== null, chunks: chunksOf(bytes, decoder ?? new TextDecoder()) };
}
/** The same with stray ampersands hidden, which a strict parser would take for the beginning of a reference. */
function* hideStrayAmpersands(chunks) {
    for (const { text, forbidden } of chunks)
        yield { text: text.replace(STRAY_AMPERSAND, STAND_IN), forbidden };
}
/** Puts back the ampersands that {@link hideStrayAmpersands} hid. */
function restoreAmpersands(text) {
    return text.replaceAll(STAND_IN, "&");
}
function* chunksOf(bytes, decoder) {
    let carried = "";
    for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
        const end = start + CHUNK_BYTES;
        const isLast = end >= bytes.length;
        const text = carried + decoder.decode(bytes.subarray(start, end), { stream: !isLast });
        const cut = isLast ? text.length : beforeOpenReference(text);
        carried = text.slice(cut);
        yield digestible(text.slice(0, cut));
    }
}
/** Where to cut so that a reference which is still open at the end stays whole. */
function beforeOpenReference(text) {
    const ampersand = text.lastIndexOf("&");
    return ampersand > text.length - LONGEST_REFERENCE ? ampersand : text.length;
}
function digestible(text) {
    let forbidden = 0;
    const allowed = text.replace(FORBIDDEN, () => {
        forbidden += 1;
        return "\uFFFD";
    });
    return { text: allowed, forbidden };
}
function declaredEncoding(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    if (first === 0xfe && second === 0xff)
        return "utf-16be";
    if (first === 0x3c && second === 0 && third !== 0 && fourth === 0)
        return "utf-16le";
    if (first === 0 && second === 0x3c && third === 0)
        return "utf-16be";
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
    const declared = /^[^<]{0,3}<\?xml[^>]{0,150}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? "utf-8";
    // A file whose declaration could be read byte by byte is not UTF-16, whatever it declares.
    return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}
function decoderFor(encoding) {
    try {
        return new TextDecoder(encoding);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 76883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ detached)
/* harmony export */ });
/** A copy of its own: a part of a text keeps the whole text in memory. */
function detached(part) {
    return Buffer.from(part).toString();
}


/***/ }),

/***/ 6249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/** Colour and cursor codes, whose escape character the decoder has replaced or a producer has spelt out. */
const TERMINAL_CODES = /(?:\uFFFD|#x1B|\u009B)\[[0-9;]{0,20}[A-Za-z]/gi;
/** What a failure says in at most `limit` characters: its message attribute, or else the first text in it. */
function failureMessage(attribute, body, limit) {
    const attributeText = plain(attribute ?? "", limit);
    const text = attributeText === "" ? plain(body, limit) : attributeText;
    return text === "" ? null : text;
}
function plain(text, limit) {
    // Four times the limit leaves room for the codes that go away, without looking at megabytes.
    const beginning = text.trimStart().slice(0, limit * 4);
    return cut(beginning.replace(TERMINAL_CODES, "").trim(), limit);
}
/** The first `limit` UTF-16 units, without half a character at the end. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    return text.slice(0, splitsPair ? limit - 1 : limit);
}


/***/ }),

/***/ 10956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ REPORT_LIMITS)
/* harmony export */ });
const REPORT_LIMITS = {
    bytes: 64 * 1024 * 1024,
    depth: 100,
    attributes: 200,
    cases: 500_000,
    nameCharacters: 1000,
    messageCharacters: 500,
    faults: 10_000,
};


/***/ }),

/***/ 68554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./build/packages/core/junit/decode-xml.js
var decode_xml = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/packages/core/junit/junit-report.js
var junit_report = __webpack_require__(10956);
// EXTERNAL MODULE: ./build/packages/core/junit/detached.js
var detached = __webpack_require__(76883);
// EXTERNAL MODULE: ./build/packages/core/junit/failure-message.js
var failure_message = __webpack_require__(6249);
;// CONCATENATED MODULE: ./build/packages/core/junit/parse-test-seconds.js
/** Longest time that is believed, in seconds: GitHub ends every workflow run after 35 days. */
const LONGEST_SECONDS = 35 * 86_400;
/**
 * Seconds from a `time` attribute, or null where it is no such number. Surefire writes thousands with commas
 * (`1,234.5`), some locales a decimal comma (`0,25`). Negative, NaN and absurdly long times (some producers write
 * nanoseconds) are unknown rather than wrong.
 */
function parseTestSeconds(text) {
    // How nearly all are written.
    if (/^\d{1,6}(?:\.\d{1,9})?$/.test(text))
        return Number(text);
    const plain = withDecimalPoint(text.trim());
    if (!/^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain))
        return null;
    const seconds = Number(plain);
    return seconds <= LONGEST_SECONDS ? seconds : null;
}
function withDecimalPoint(text) {
    if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text))
        return text.replaceAll(",", "");
    return /^\d+,\d+$/.test(text) ? text.replace(",", ".") : text;
}

// EXTERNAL MODULE: ./build/packages/core/junit/totals-tally.js
var totals_tally = __webpack_require__(53061);
;// CONCATENATED MODULE: ./build/packages/core/junit/case-collector.js




const MOST_SHARED = 100_000;
/** Results of the first or only execution. */
const RESULTS = { failure: "failed", error: "error", skipped: "skipped" };
/** Further executions, as Surefire, nextest and Playwright write them; `true` where the last one passed. */
const RERUNS = {
    rerunFailure: false,
    rerunError: false,
    flakyFailure: true,
    flakyError: true,
};
/** What producers write in `status` or `result` of a case that has no result element (googletest, tst, Katalon). */
const STATUS_WORDS = {
    fail: "failed",
    failed: "failed",
    failure: "failed",
    error: "error",
    errored: "error",
    disabled: "skipped",
    ignored: "skipped",
    notrun: "skipped",
    pending: "skipped",
    skipped: "skipped",
    suppressed: "skipped",
};
const WORST = ["passed", "skipped", "failed", "error"];
/** Turns the elements of a JUnit report into suites and cases, however they are nested. */
class CaseCollector {
    suites = [];
    totals = new totals_tally/* TotalsTally */.w();
    #limits;
    #sink;
    #report;
    /** Puts back what the reading of the XML had to hide. */
    #restore;
    /** Names that many cases share: one copy of each, which does not keep the report's text alive. */
    #shared = new Map();
    #openSuites = [];
    #case = null;
    #result = null;
    /** How often a test of the current suite has failed so far, to know its later success for a rerun. By its name. */
    #failedBefore = new Map();
    constructor(limits, sink, report, restore = (text) => text) {
        this.#limits = limits;
        this.#sink = sink;
        this.#report = report;
        this.#restore = restore;
    }
    /** Text matters only inside a result: captured output may be most of a report. */
    get wantsText() {
        return this.#result !== null;
    }
    open(element, attributes) {
        if (element === "testsuite" || element === "testsuites")
            this.#openSuite(attributes);
        else if (element === "testcase")
            this.#openCase(attributes);
        else if (this.#case !== null && this.#result === null)
            this.#openResult(element, attributes);
    }
    text(text) {
        // A message needs only the beginning; four times the limit leaves room for colour codes and white space.
        if (this.#result !== null && this.#result.text.length < this.#limits.messageCharacters * 4)
            this.#result.text += text;
    }
    close(element) {
        if (element === "testsuite" || element === "testsuites")
            this.#openSuites.pop();
        else if (element === "testcase")
            this.#closeCase();
        else if (element === this.#result?.element)
            this.#closeResult();
    }
    /** The report ends here, complete or not. Returns whether a case had to be left out: its outcome is unknown. */
    finish() {
        if (this.#result !== null)
            this.#closeResult();
        const isUnknown = this.#case?.status === "passed";
        if (!isUnknown)
            this.#closeCase();
        return isUnknown;
    }
    #openSuite(attributes) {
        const parent = this.#openSuites.at(-1) ?? null;
        this.#openSuites.push(this.suites.length);
        this.#failedBefore = new Map();
        this.suites.push({
            name: this.#name(attributes.name),
            file: this.#name(attributes.file ?? attributes.filepath),
            seconds: this.#seconds(attributes.time),
            stated: statedCounts(attributes),
            parent,
        });
    }
    #openCase(attributes) {
        this.#closeCase();
        // After a wrong end tag the suites are closed too early; the last one is then the best guess.
        const suite = this.#openSuites.at(-1) ?? (this.suites.length > 0 ? this.suites.length - 1 : null);
        const word = (attributes.result ?? attributes.status ?? "").toLowerCase();
        const stated = (attributes.status ?? "").toLowerCase();
        this.#case = {
            suite,
            file: this.#sharedName(attributes.file ?? attributes.filepath),
            classname: this.#sharedName(attributes.classname ?? attributes.class),
            name: this.#name(attributes.name),
            seconds: this.#seconds(attributes.time),
            status: statusOf(word) ?? statusOf(stated) ?? "passed",
            message: null,
            retries: 0,
            flaky: false,
        };
    }
    #closeCase() {
        const closed = this.#case;
        if (closed === null)
            return;
        this.#case = null;
        this.#result = null;
        // What is remembered of it must not keep the report's text alive.
        if (closed.status !== "passed" && closed.name !== null)
            closed.name = (0,detached/* detached */.h)(closed.name);
        this.#noteRepetition(closed);
        this.totals.add(closed);
        this.#sink.add(closed, this.suites);
    }
    #openResult(element, attributes) {
        const status = Object.hasOwn(RESULTS, element) ? (RESULTS[element] ?? null) : null;
        if (status === null && !Object.hasOwn(RERUNS, element))
            return;
        this.#result = { element, status, attribute: attributes.message, text: "" };
    }
    #closeResult() {
        const result = this.#result;
        const open = this.#case;
        this.#result = null;
        if (result === null || open === null)
            return;
        if (result.status === null) {
            open.retries += 1;
            open.flaky ||= RERUNS[result.element] === true;
        }
        else if (isWorse(result.status, open.status) || open.message === null) {
            open.status = isWorse(result.status, open.status) ? result.status : open.status;
            open.message = this.#message(result) ?? open.message;
        }
    }
    /** Gradle and others repeat the whole case: a success after failures of the same test in the same suite is a rerun. */
    #noteRepetition(closed) {
        const { file, classname, name, status } = closed;
        const sameName = this.#failedBefore.get(name);
        const failed = sameName?.find((test) => test.file === file && test.classname === classname);
        if (status === "failed" || status === "error") {
            if (failed !== undefined)
                failed.times += 1;
            else
                this.#failedBefore.set(name, [...(sameName ?? []), { file, classname, times: 1 }]);
        }
        else if (status === "passed" && failed !== undefined && failed.times > 0) {
            closed.retries += failed.times;
            closed.flaky = true;
            failed.times = 0;
        }
    }
    #message({ attribute, text, status }) {
        if (status === "skipped")
            return null;
        const limit = this.#limits.messageCharacters;
        const message = (0,failure_message/* failureMessage */.o)(attribute, text, limit);
        return message === null ? null : (0,detached/* detached */.h)(this.#restore(message));
    }
    #name(text) {
        return text === undefined || text === "" ? null : this.#restore((0,failure_message/* cut */.J)(text, this.#limits.nameCharacters));
    }
    #sharedName(text) {
        const name = this.#name(text);
        if (name === null)
            return null;
        const known = this.#shared.get(name);
        if (known !== undefined)
            return known;
        if (this.#shared.size >= MOST_SHARED)
            return name;
        const copy = (0,detached/* detached */.h)(name);
        this.#shared.set(copy, copy);
        return copy;
    }
    #seconds(text) {
        if (text === undefined || text.trim() === "")
            return null;
        const seconds = parseTestSeconds(text);
        if (seconds === null)
            this.#report("invalid-time", `not a time in seconds: ${JSON.stringify((0,failure_message/* cut */.J)(text, 40))}`);
        return seconds;
    }
}
function statusOf(word) {
    return Object.hasOwn(STATUS_WORDS, word) ? (STATUS_WORDS[word] ?? null) : null;
}
function isWorse(status, than) {
    return WORST.indexOf(status) > WORST.indexOf(than);
}
function statedCounts(attributes) {
    return {
        tests: count(attributes.tests),
        failures: count(attributes.failures),
        errors: count(attributes.errors),
        skipped: count(attributes.skipped ?? attributes.skips),
    };
}
function count(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/packages/core/junit/count-report.js
/** A JUnit report that was read to its end, counted. */
function countReport({ suites, totals: tally }, notes) {
    const { totals, countsOnly, missing } = tally.sum(suites);
    if (countsOnly > 0)
        notes.add("counts-only", "suites that state counts but list no cases", { times: countsOnly });
    if (missing > 0) {
        notes.add("cases-missing", "tests that the suites state and the report does not show", { times: missing });
    }
    return { format: "junit", suites, totals, problems: notes.all() };
}

;// CONCATENATED MODULE: ./build/packages/core/junit/decode-references.js
/** A reference, known or not; any other `&` stands for itself, as in {@link hideStrayAmpersands}. */
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z_][\w.-]{0,40});/gi;
const NAMED = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** Text with its XML references replaced; null where one is unknown or stands for a character that XML does not allow. */
function decodeReferences(text) {
    if (!text.includes("&"))
        return text;
    let known = true;
    const decoded = text.replace(REFERENCE, (_, name, decimal, hexadecimal) => {
        const character = name === undefined ? ofCode(decimal, hexadecimal) : NAMED[name];
        known &&= character !== undefined;
        return character ?? "";
    });
    return known ? decoded : null;
}
function ofCode(decimal, hexadecimal) {
    const text = decimal ?? hexadecimal;
    if (text === undefined)
        return undefined;
    const code = Number.parseInt(text, decimal === undefined ? 16 : 10);
    return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}
/** The characters of XML 1.0. */
function isCharacter(code) {
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

;// CONCATENATED MODULE: ./build/packages/core/junit/plain-xml-scanner.js

/** Thrown where a document is not as plain as this scanner needs it; a strict parser must then say what it is. */
class NotPlain extends Error {
}
/** So much text without the end of a tag or comment is something unusual. Characters. */
const LONGEST_TAG = 64 * 1024;
const DECLARATION = /^<\?xml[ \t\n]+version=(["'])1\.0\1(?:[ \t\n]+encoding=(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone=(["'])(?:yes|no)\3)?[ \t\n]*\?>/;
const CDATA = "<![CDATA[";
const [TAB, NEWLINE, SPACE, BANG, DOUBLE, SINGLE, SLASH, EQUALS, GREATER, QUESTION] = [
    9, 10, 32, 33, 34, 39, 47, 61, 62, 63,
];
/**
 * Reads the XML that nearly all test runners write: elements with ASCII names, attributes, text, CDATA, comments. It does
 * what XML 1.0 says for these, several times as fast as a full parser, since it looks only for `<` and quotes and leaves
 * text that nobody wants where it is. Everything else (document types, processing instructions, any fault at all) ends in
 * {@link NotPlain}: it never reads on after a doubt. Property-tested against saxes.
 */
class PlainXmlScanner {
    #events;
    #open = [];
    #rest = "";
    /** Text or CDATA that began in an earlier piece. */
    #held = "";
    #inCdata = false;
    #atStart = true;
    #hadRoot = false;
    constructor(events) {
        this.#events = events;
    }
    /** Reads one piece of the document. References (`&lt;`) must not be cut between pieces. */
    write(piece) {
        const text = this.#rest + piece;
        // A carriage return at the end may be half of a line's end.
        const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
        const lines = withPlainLineEnds(whole);
        const read = this.#scan(lines);
        this.#rest = lines.slice(read) + text.slice(whole.length);
        if (this.#rest.length > LONGEST_TAG)
            throw new NotPlain("a tag without end");
    }
    /** Nothing more comes. */
    end() {
        if (this.#held !== "" || this.#rest !== "")
            this.#text(withPlainLineEnds(this.#rest));
        if (this.#open.length > 0 || !this.#hadRoot)
            throw new NotPlain("the document is not whole");
    }
    /** Scans as far as it can; returns where the first thing begins that has no end yet. */
    #scan(text) {
        let at = this.#inCdata ? this.#cdata(text, 0) : 0;
        while (!this.#inCdata && at < text.length) {
            const tag = text.indexOf("<", at);
            if (tag < 0)
                return this.#textWithoutEnd(text, at);
            if (tag > at || this.#held !== "")
                this.#text(text.slice(at, tag));
            const next = this.#tag(text, tag);
            if (next < 0)
                return tag;
            this.#atStart = false;
            at = next;
        }
        return at;
    }
    /** Where what begins at `<` ends, or -1 where its end is not here yet. */
    #tag(text, at) {
        const sign = text.charCodeAt(at + 1);
        if (Number.isNaN(sign))
            return -1;
        if (sign === SLASH)
            return this.#closeTag(text, at + 2);
        if (sign === BANG)
            return this.#bang(text, at);
        if (sign === QUESTION)
            return this.#declaration(text, at);
        return this.#openTag(text, at + 1);
    }
    #closeTag(text, from) {
        const element = this.#open.at(-1);
        if (element === undefined)
            throw new NotPlain("an end tag without a start");
        let at = from + element.length;
        if (at >= text.length)
            return -1;
        if (!text.startsWith(element, from))
            throw new NotPlain("an end tag of another element");
        while (isBlank(text.charCodeAt(at)))
            at += 1;
        if (at >= text.length)
            return -1;
        if (text.charCodeAt(at) !== GREATER)
            throw new NotPlain("an end tag of another element");
        this.#open.pop();
        this.#events.close(element);
        return at + 1;
    }
    #openTag(text, from) {
        let at = nameEnd(text, from);
        if (at < 0)
            return -1;
        const element = text.slice(from, at);
        const attributes = {};
        for (;;) {
            const beforeBlanks = at;
            while (isBlank(text.charCodeAt(at)))
                at += 1;
            if (at >= text.length)
                return -1;
            const sign = text.charCodeAt(at);
            if (sign === GREATER) {
                this.#begin(element, attributes);
                return at + 1;
            }
            if (sign === SLASH) {
                if (at + 1 >= text.length)
                    return -1;
                if (text.charCodeAt(at + 1) !== GREATER)
                    throw new NotPlain("a slash inside a tag");
                this.#begin(element, attributes);
                this.#open.pop();
                this.#events.close(element);
                return at + 2;
            }
            if (at === beforeBlanks)
                throw new NotPlain("no blank before an attribute");
            at = readAttribute(text, at, attributes);
            if (at < 0)
                return -1;
        }
    }
    #begin(element, attributes) {
        if (this.#open.length === 0 && this.#hadRoot)
            throw new NotPlain("a second root");
        this.#hadRoot = true;
        this.#open.push(element);
        this.#events.open(element, attributes);
    }
    #bang(text, at) {
        if (text.startsWith(CDATA, at)) {
            if (this.#open.length === 0)
                throw new NotPlain("text outside of the root");
            this.#inCdata = true;
            return this.#cdata(text, at + CDATA.length);
        }
        if (!text.startsWith("<!--", at)) {
            if (CDATA.startsWith(text.slice(at, at + CDATA.length)) || "<!-".startsWith(text.slice(at)))
                return -1;
            throw new NotPlain("a document type");
        }
        const end = text.indexOf("--", at + 4);
        if (end < 0 || end + 2 >= text.length)
            return -1;
        if (text.charCodeAt(end + 2) !== GREATER)
            throw new NotPlain("two hyphens in a comment");
        return end + 3;
    }
    /** Reads a CDATA section on; stays in it where its end is not here yet. */
    #cdata(text, from) {
        const end = text.indexOf("]]>", from);
        // Two brackets at the end may be the beginning of the section's end.
        const until = end < 0 ? Math.max(from, text.length - 2) : end;
        if (this.#events.wantsText)
            this.#held += text.slice(from, until);
        if (end < 0)
            return until;
        this.#inCdata = false;
        if (this.#events.wantsText)
            this.#events.text(this.#held);
        this.#held = "";
        return end + 3;
    }
    #declaration(text, at) {
        if (!this.#atStart || at > 0)
            throw new NotPlain("a processing instruction");
        if (!text.includes("?>"))
            return -1;
        const match = DECLARATION.exec(text);
        if (match === null)
            throw new NotPlain("an unusual declaration");
        return match[0].length;
    }
    #text(piece) {
        const text = this.#held + piece;
        this.#held = "";
        if (this.#open.length === 0) {
            if (/[^ \t\n]/.test(text) || this.#atStart)
                throw new NotPlain("text outside of the root");
        }
        else if (text.includes("]]>"))
            throw new NotPlain("the end of a CDATA section that has no beginning");
        const decoded = decodeReferences(text);
        if (decoded === null)
            throw new NotPlain("a reference to something unknown");
        if (this.#events.wantsText)
            this.#events.text(decoded);
    }
    /** Text that goes on in the next piece. What nobody wants is checked and let go, but for what may end as `]]>`. */
    #textWithoutEnd(text, at) {
        const piece = text.slice(at);
        const brackets = /\]{0,2}$/.exec(piece)?.[0] ?? "";
        const checked = this.#events.wantsText ? "" : piece.slice(0, piece.length - brackets.length);
        if (checked !== "")
            this.#text(checked);
        this.#held += piece.slice(checked.length);
        return text.length;
    }
}
function withPlainLineEnds(text) {
    return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
/** Reads `name="value"` into `attributes`; where it ends, or -1 where its end is not here yet. */
function readAttribute(text, from, attributes) {
    const equals = nameEnd(text, from);
    if (equals < 0 || equals + 1 >= text.length)
        return -1;
    if (text.charCodeAt(equals) !== EQUALS)
        throw new NotPlain("an attribute without a value");
    const quote = text.charCodeAt(equals + 1);
    if (quote !== DOUBLE && quote !== SINGLE)
        throw new NotPlain("a value without quotes");
    const end = text.indexOf(quote === DOUBLE ? '"' : "'", equals + 2);
    if (end < 0)
        return -1;
    const name = text.slice(from, equals);
    if (name === "__proto__" || Object.hasOwn(attributes, name))
        throw new NotPlain("an attribute twice");
    attributes[name] = attributeValue(text.slice(equals + 2, end));
    return end + 1;
}
function attributeValue(raw) {
    if (raw.includes("<"))
        throw new NotPlain("a tag inside a value");
    // Blanks as they stand become spaces; those written as references stay what they are.
    const blanks = raw.includes("\n") || raw.includes("\t") ? raw.replace(/[\n\t]/g, " ") : raw;
    const value = decodeReferences(blanks);
    if (value === null)
        throw new NotPlain("a reference to something unknown");
    return value;
}
/** Where an ASCII name ends, or -1 where that may be behind the text's end. */
function nameEnd(text, from) {
    if (from >= text.length)
        return -1;
    if (!isNameStart(text.charCodeAt(from)))
        throw new NotPlain("an unusual name");
    let at = from + 1;
    while (isNamePart(text.charCodeAt(at)))
        at += 1;
    if (at >= text.length)
        return -1;
    if (text.charCodeAt(at) > 127)
        throw new NotPlain("an unusual name");
    return at;
}
function isBlank(sign) {
    return sign === SPACE || sign === NEWLINE || sign === TAB;
}
/** Letters, `_` and `:`. */
function isNameStart(sign) {
    return (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || sign === 95 || sign === 58;
}
/** Digits, `-` and `.` too. */
function isNamePart(sign) {
    return isNameStart(sign) || (sign >= 48 && sign <= 57) || sign === 45 || sign === 46;
}

;// CONCATENATED MODULE: ./build/packages/core/junit/recognise-format.js
/** Root elements of the reports that test runners write, with the local name as it is spelt there. */
const ROOTS = {
    testsuites: "junit",
    testsuite: "junit",
    "test-results": "nunit2",
    "test-run": "nunit3",
    TestRun: "trx",
    assemblies: "xunit",
    assembly: "xunit",
    "testng-results": "testng",
    robot: "robot",
    Site: "ctest",
};
/** Which report this is, told by its root element. */
function recogniseFormat(rootElement) {
    return Object.hasOwn(ROOTS, rootElement) ? (ROOTS[rootElement] ?? "unknown") : "unknown";
}

;// CONCATENATED MODULE: ./build/packages/core/junit/read-plainly.js




/**
 * Reads a JUnit report in which nothing is wrong, as nearly all are; null where there is any doubt, and then the report
 * must be read by {@link readStrictly}, which gives the same for all that this one reads.
 */
function readPlainly(xml, sink, notes, limits) {
    try {
        const collector = new CaseCollector(limits, sink, (_, message) => {
            throw new NotPlain(message);
        });
        const scanner = new PlainXmlScanner(new WithinLimits(collector, limits));
        let forbidden = 0;
        for (const chunk of xml.chunks) {
            forbidden += chunk.forbidden;
            scanner.write(chunk.text);
        }
        scanner.end();
        collector.finish();
        if (forbidden > 0)
            notes.add("invalid-characters", FORBIDDEN, { times: forbidden });
        return countReport(collector, notes);
    }
    catch (error) {
        if (error instanceof NotPlain)
            return null;
        throw error;
    }
}
const FORBIDDEN = "characters that XML does not allow";
/** Passes on what is within the limits; who goes beyond them must be read strictly, which says so. */
class WithinLimits {
    #collector;
    #limits;
    #depth = 0;
    constructor(collector, limits) {
        this.#collector = collector;
        this.#limits = limits;
    }
    get wantsText() {
        return this.#collector.wantsText;
    }
    open(element, attributes) {
        if (this.#depth === 0 && recogniseFormat(element) !== "junit")
            throw new NotPlain("another format");
        this.#depth += 1;
        const { depth, cases } = this.#limits;
        if (this.#depth > depth || this.#collector.totals.cases >= cases)
            throw new NotPlain("too large");
        if (hasMoreThan(attributes, this.#limits.attributes))
            throw new NotPlain("too many attributes");
        this.#collector.open(element, attributes);
    }
    close(element) {
        this.#depth -= 1;
        this.#collector.close(element);
    }
    text(text) {
        this.#collector.text(text);
    }
}
function hasMoreThan(attributes, limit) {
    let count = 0;
    for (const _ in attributes)
        count += 1;
    return count > limit;
}

;// CONCATENATED MODULE: ./build/packages/core/junit/read-strictly.js





/** Reads a report with a full XML parser: slower than {@link readPlainly}, and able to read and name what is damaged. */
async function readStrictly(xml, sink, notes, limits) {
    const saxes = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    return new Reading(new saxes.SaxesParser(), sink, notes, limits).read(xml);
}
/** Thrown by {@link Reading} out of the parser when the rest of the report is not to be read. */
class StopReading extends Error {
}
class Reading {
    #parser;
    #limits;
    #collector;
    #notes;
    #format = null;
    #depth = 0;
    #attributes = 0;
    #faults = 0;
    #isClosing = false;
    #isCut = false;
    constructor(parser, sink, notes, limits) {
        this.#parser = parser;
        this.#notes = notes;
        this.#limits = limits;
        const noteHere = (code, message) => this.#noteHere(code, message);
        this.#collector = new CaseCollector(limits, sink, noteHere, decode_xml/* restoreAmpersands */.Xt);
        parser.on("doctype", () => this.#stop("doctype-refused", "a document type declaration is not accepted"));
        parser.on("opentagstart", () => this.#startElement());
        parser.on("attribute", () => this.#countAttribute());
        parser.on("opentag", (tag) => this.#openElement(tag.name, tag.attributes));
        parser.on("closetag", (tag) => this.#closeElement(tag.name));
        parser.on("cdata", (text) => this.#collector.text(text));
        parser.on("error", (fault) => this.#noteFault(fault));
    }
    read(xml) {
        this.#parse(xml);
        if (this.#format === null && !this.#notes.has("doctype-refused"))
            this.#notes.add("empty", "there is no element in it");
        if (this.#format !== "junit")
            return this.#uncounted();
        const leftOut = this.#collector.finish();
        if (this.#isCut)
            this.#notes.add("truncated", `the report ends in the middle${leftOut ? "; its last case is left out" : ""}`);
        return countReport(this.#collector, this.#notes);
    }
    #parse(xml) {
        try {
            for (const { text, forbidden } of (0,decode_xml/* hideStrayAmpersands */.wq)(xml.chunks)) {
                if (forbidden > 0)
                    this.#notes.add("invalid-characters", FORBIDDEN, { times: forbidden });
                this.#parser.write(text);
            }
            this.#isClosing = true;
            this.#parser.close();
        }
        catch (thrown) {
            if (!(thrown instanceof StopReading))
                throw thrown;
        }
    }
    #startElement() {
        this.#attributes = 0;
        this.#depth += 1;
        if (this.#depth > this.#limits.depth)
            this.#stop("too-deep", `more than ${this.#limits.depth} nested elements`);
    }
    #countAttribute() {
        this.#attributes += 1;
        if (this.#attributes > this.#limits.attributes)
            this.#stop("too-many-attributes", `more than ${this.#limits.attributes} attributes on one element`);
    }
    #openElement(name, attributes) {
        if (this.#format === null) {
            this.#format = recogniseFormat(name);
            if (this.#format !== "junit")
                this.#stop("unsupported-format", unsupported(this.#format));
        }
        this.#collector.open(name, attributes);
        if (this.#collector.totals.cases >= this.#limits.cases)
            this.#stop("too-many-cases", `only the first ${this.#limits.cases} cases were read`);
        if (this.#collector.wantsText)
            this.#parser.on("text", (text) => this.#collector.text(text));
    }
    #closeElement(name) {
        this.#depth -= 1;
        this.#collector.close(name);
        if (!this.#collector.wantsText)
            this.#parser.off("text");
    }
    #noteFault(fault) {
        // At the end the parser complains of everything that is still open; all that is the one problem "truncated".
        this.#isCut ||= this.#isClosing;
        if (this.#isClosing)
            return;
        this.#faults += 1;
        this.#noteHere("malformed", fault.message.replace(/^\d+:\d+: /, ""));
        if (this.#faults >= this.#limits.faults)
            this.#stop("too-many-problems", `reading stopped after ${this.#limits.faults} faults in the XML`);
    }
    #noteHere(code, message) {
        this.#notes.add(code, message, { line: this.#parser.line });
    }
    #stop(code, message) {
        this.#noteHere(code, message);
        throw new StopReading(message);
    }
    #uncounted() {
        const { suites } = this.#collector;
        return { format: this.#format ?? "unknown", suites, totals: null, problems: this.#notes.all() };
    }
}
function unsupported(format) {
    return format === "unknown" ? "not a test report; expected JUnit XML" : `format ${format}; expected JUnit XML`;
}

// EXTERNAL MODULE: ./build/packages/core/junit/report-notes.js
var report_notes = __webpack_require__(23203);
;// CONCATENATED MODULE: ./build/packages/core/junit/read-report.js





/**
 * Reads a JUnit report of whatever producer, whole, damaged or cut off: what could be read is kept, and the rest is
 * said in `problems`. Never throws for what the report holds. Linear in its size; entities are never expanded.
 * The cases go to a sink as they are read; one that was given half a report is thrown away, and a new one made.
 */
async function readReport(report, makeSink, limits = {}) {
    const known = { ...junit_report/* REPORT_LIMITS */.S, ...limits };
    const isText = typeof report === "string";
    const bytes = isText ? new TextEncoder().encode(report) : report;
    const decode = () => (0,decode_xml/* decodeXml */.y6)(bytes.subarray(0, known.bytes), isText ? "utf-8" : undefined);
    const notes = new report_notes/* ReportNotes */.y();
    if (bytes.length > known.bytes)
        notes.add("too-large", `only the first ${known.bytes} of ${bytes.length} bytes were read`);
    if (!decode().encodingKnown)
        notes.add("unknown-encoding", "the declared encoding is not known; read as UTF-8");
    const first = makeSink();
    const plain = readPlainly(decode(), first, new report_notes/* ReportNotes */.y(notes.all()), known);
    if (plain !== null)
        return { report: plain, sink: first };
    const second = makeSink();
    return { report: await readStrictly(decode(), second, notes, known), sink: second };
}


/***/ }),

/***/ 23203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ReportNotes)
/* harmony export */ });
/** The problems of one report: each kind once, with how often it was met and the line where it was met first. */
class ReportNotes {
    #problems = new Map();
    constructor(earlier = []) {
        for (const problem of earlier)
            this.#problems.set(problem.code, problem);
    }
    add(code, message, { times = 1, line } = {}) {
        const known = this.#problems.get(code) ?? { code, message, count: 0, ...(line !== undefined && { line }) };
        this.#problems.set(code, { ...known, count: known.count + times });
    }
    has(code) {
        return this.#problems.has(code);
    }
    all() {
        return [...this.#problems.values()];
    }
}


/***/ }),

/***/ 97036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sumKnown)
/* harmony export */ });
/** Sum of the known numbers to the microsecond, or null where none is known. */
function sumKnown(values) {
    let sum = null;
    for (const value of values)
        if (value !== null)
            sum = (sum ?? 0) + value;
    return sum === null ? null : Math.round(sum * 1e6) / 1e6;
}


/***/ }),

/***/ 53061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TotalsTally)
/* harmony export */ });
/* harmony import */ var _sum_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97036);

/** Counts what a report holds, case by case, and compares it with what its suites state. */
class TotalsTally {
    #cases = 0;
    #retries = 0;
    #seconds = null;
    #byStatus = { passed: 0, failed: 0, error: 0, skipped: 0 };
    /** Cases by the index of their suite. */
    #bySuite = [];
    get cases() {
        return this.#cases;
    }
    add({ suite, status, retries, seconds }) {
        this.#cases += 1;
        this.#byStatus[status] += 1;
        this.#retries += retries;
        if (seconds !== null)
            this.#seconds = (this.#seconds ?? 0) + seconds;
        if (suite !== null)
            this.#bySuite[suite] = (this.#bySuite[suite] ?? 0) + 1;
    }
    sum(suites) {
        const found = casesBySuite(suites, this.#bySuite);
        const bare = suites.filter((suite, index) => found.isLeaf[index] === true && (suite.stated.tests ?? 0) > 0);
        const stated = (key) => bare.reduce((sum, suite) => sum + (suite.stated[key] ?? 0), 0);
        return {
            totals: {
                cases: this.#cases + stated("tests"),
                failures: this.#byStatus.failed + stated("failures"),
                errors: this.#byStatus.error + stated("errors"),
                skipped: this.#byStatus.skipped + stated("skipped"),
                retries: this.#retries,
                seconds: (0,_sum_known_js__WEBPACK_IMPORTED_MODULE_0__/* .sumKnown */ .z)([this.#seconds]) ?? statedSeconds(suites),
            },
            countsOnly: bare.length,
            missing: missingTests(suites, found.counts),
        };
    }
}
/** Cases in each suite and the suites within it, where a suite without cases counts as what it states. */
function casesBySuite(suites, own) {
    const counts = suites.map((_, index) => own[index] ?? 0);
    const isLeaf = counts.map((count) => count === 0);
    for (const { parent } of suites)
        if (parent !== null)
            isLeaf[parent] = false;
    eachInnerFirst(suites, (suite, index) => {
        if (isLeaf[index])
            counts[index] = suite.stated.tests ?? 0;
        if (suite.parent !== null)
            counts[suite.parent] = (counts[suite.parent] ?? 0) + (counts[index] ?? 0);
    });
    return { counts, isLeaf };
}
function missingTests(suites, counts) {
    const missing = suites.map(() => 0);
    let total = 0;
    eachInnerFirst(suites, ({ stated, parent }, index) => {
        const own = stated.tests === null ? (missing[index] ?? 0) : Math.max(0, stated.tests - (counts[index] ?? 0));
        if (parent === null)
            total += own;
        else
            missing[parent] = (missing[parent] ?? 0) + own;
    });
    return total;
}
/** The time of the outermost suites that state one. */
function statedSeconds(suites) {
    const inner = suites.map(() => null);
    let total = null;
    eachInnerFirst(suites, ({ seconds, parent }, index) => {
        const own = seconds ?? inner[index] ?? null;
        if (own === null)
            return;
        if (parent === null)
            total = (total ?? 0) + own;
        else
            inner[parent] = (inner[parent] ?? 0) + own;
    });
    return total;
}
/** Suites stand in the order of the file, so that backwards every suite comes before the one around it. */
function eachInnerFirst(suites, visit) {
    for (let index = suites.length - 1; index >= 0; index -= 1) {
        const suite = suites[index];
        if (suite !== undefined)
            visit(suite, index);
    }
}


/***/ })

};
