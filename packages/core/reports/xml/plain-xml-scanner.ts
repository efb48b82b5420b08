import { decodeReferences } from "./decode-references.ts";

/** What a scanner reports about a document, in document order. */
export interface XmlEvents {
  open(element: string, attributes: Readonly<Record<string, string>>): void;
  close(element: string): void;
  /** Text or CDATA section, whole; only where it is wanted. */
  text(text: string): void;
  readonly wantsText: boolean;
  /** A short comment. */
  comment?(text: string): void;
}

/** Thrown where a document is not as plain as this scanner needs it; a strict parser must then say what it is. */
export class NotPlain extends Error {}

/** So much text without the end of a tag or comment is something unusual. Characters. */
const MAX_TAG_CHARACTERS = 64 * 1024;
const DECLARATION =
  /^<\?xml[ \t\n]+version=(["'])1\.0\1(?:[ \t\n]+encoding=(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone=(["'])(?:yes|no)\3)?[ \t\n]*\?>/;
const CDATA = "<![CDATA[";
/** Longer ones are written by people. Characters. */
const MAX_TOLD_COMMENT = 100;
const [TAB, NEWLINE, SPACE, BANG, DOUBLE, SINGLE, SLASH, EQUALS, GREATER, QUESTION] = [
  9, 10, 32, 33, 34, 39, 47, 61, 62, 63,
];

/**
 * Reads the XML that nearly all test runners write: elements with ASCII names, attributes, text, CDATA, comments. It does
 * what XML 1.0 says for these, several times as fast as a full parser, since it looks only for `<` and quotes and leaves
 * text that nobody wants where it is. Everything else (document types, processing instructions, any fault at all) ends in
 * {@link NotPlain}: it never reads on after a doubt. Property-tested against saxes.
 */
export class PlainXmlScanner {
  readonly #events: XmlEvents;
  readonly #open: string[] = [];
  #rest = "";
  /** Text or CDATA that began in an earlier piece. */
  #held = "";
  #inCdata = false;
  #atStart = true;
  #hadRoot = false;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** Reads one piece of the document. References (`&lt;`) must not be cut between pieces. */
  write(piece: string): void {
    const text = this.#rest + piece;
    // A carriage return at the end may be half of a line's end.
    const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
    const lines = withPlainLineEnds(whole);
    const read = this.#scan(lines);
    this.#rest = lines.slice(read) + text.slice(whole.length);
    if (this.#rest.length > MAX_TAG_CHARACTERS) throw new NotPlain("a tag without end");
  }

  /** Nothing more comes. */
  end(): void {
    if (this.#held !== "" || this.#rest !== "") this.#text(withPlainLineEnds(this.#rest));
    if (this.#open.length > 0 || !this.#hadRoot) throw new NotPlain("the document is not whole");
  }

  /** Scans as far as it can; returns where the first thing begins that has no end yet. */
  #scan(text: string): number {
    let at = this.#inCdata ? this.#cdata(text, 0) : 0;
    while (!this.#inCdata && at < text.length) {
      const tag = text.indexOf("<", at);
      if (tag < 0) return this.#textWithoutEnd(text, at);
      if (tag > at || this.#held !== "") this.#text(text.slice(at, tag));
      const next = this.#tag(text, tag);
      if (next < 0) return tag;
      this.#atStart = false;
      at = next;
    }
    return at;
  }

  /** Where what begins at `<` ends, or -1 where its end is not here yet. */
  #tag(text: string, at: number): number {
    const sign = text.charCodeAt(at + 1);
    if (Number.isNaN(sign)) return -1;
    if (sign === SLASH) return this.#closeTag(text, at + 2);
    if (sign === BANG) return this.#bang(text, at);
    if (sign === QUESTION) return this.#declaration(text, at);
    return this.#openTag(text, at + 1);
  }

  #closeTag(text: string, from: number): number {
    const element = this.#open.at(-1);
    if (element === undefined) throw new NotPlain("an end tag without a start");
    let at = from + element.length;
    if (at >= text.length) return -1;
    if (!text.startsWith(element, from)) throw new NotPlain("an end tag of another element");
    while (isBlank(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return -1;
    if (text.charCodeAt(at) !== GREATER) throw new NotPlain("an end tag of another element");
    this.#open.pop();
    this.#events.close(element);
    return at + 1;
  }

  #openTag(text: string, from: number): number {
    let at = nameEnd(text, from);
    if (at < 0) return -1;
    const element = text.slice(from, at);
    const attributes: Record<string, string> = {};
    for (;;) {
      const beforeBlanks = at;
      while (isBlank(text.charCodeAt(at))) at += 1;
      if (at >= text.length) return -1;
      const sign = text.charCodeAt(at);
      if (sign === GREATER) {
        this.#begin(element, attributes);
        return at + 1;
      }
      if (sign === SLASH) {
        if (at + 1 >= text.length) return -1;
        if (text.charCodeAt(at + 1) !== GREATER) throw new NotPlain("a slash inside a tag");
        this.#begin(element, attributes);
        this.#open.pop();
        this.#events.close(element);
        return at + 2;
      }
      if (at === beforeBlanks) throw new NotPlain("no blank before an attribute");
      at = readAttribute(text, at, attributes);
      if (at < 0) return -1;
    }
  }

  #begin(element: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length === 0 && this.#hadRoot) throw new NotPlain("a second root");
    this.#hadRoot = true;
    this.#open.push(element);
    this.#events.open(element, attributes);
  }

  #bang(text: string, at: number): number {
    if (text.startsWith(CDATA, at)) {
      if (this.#open.length === 0) throw new NotPlain("text outside of the root");
      this.#inCdata = true;
      return this.#cdata(text, at + CDATA.length);
    }
    if (!text.startsWith("<!--", at)) {
      if (CDATA.startsWith(text.slice(at, at + CDATA.length)) || "<!-".startsWith(text.slice(at))) return -1;
      throw new NotPlain("a document type");
    }
    const end = text.indexOf("--", at + 4);
    if (end < 0 || end + 2 >= text.length) return -1;
    if (text.charCodeAt(end + 2) !== GREATER) throw new NotPlain("two hyphens in a comment");
    if (end - at < MAX_TOLD_COMMENT) this.#events.comment?.(text.slice(at + 4, end));
    return end + 3;
  }

  /** Reads a CDATA section on; stays in it where its end is not here yet. */
  #cdata(text: string, from: number): number {
    const end = text.indexOf("]]>", from);
    // Two brackets at the end may be the beginning of the section's end.
    const until = end < 0 ? Math.max(from, text.length - 2) : end;
    if (this.#events.wantsText) this.#held += text.slice(from, until);
    if (end < 0) return until;
    this.#inCdata = false;
    if (this.#events.wantsText) this.#events.text(this.#held);
    this.#held = "";
    return end + 3;
  }

  #declaration(text: string, at: number): number {
    if (!this.#atStart || at > 0) throw new NotPlain("a processing instruction");
    if (!text.includes("?>")) return -1;
    const match = DECLARATION.exec(text);
    if (match === null) throw new NotPlain("an unusual declaration");
    return match[0].length;
  }

  #text(piece: string): void {
    const text = this.#held + piece;
    this.#held = "";
    if (this.#open.length === 0) {
      if (/[^ \t\n]/.test(text) || this.#atStart) throw new NotPlain("text outside of the root");
    } else if (text.includes("]]>")) throw new NotPlain("the end of a CDATA section that has no beginning");
    const decoded = decodeReferences(text);
    if (decoded === null) throw new NotPlain("a reference to something unknown");
    if (this.#events.wantsText) this.#events.text(decoded);
  }

  /** Text that continues in the next piece. What nobody wants is checked and let go, but for what may end as `]]>`. */
  #textWithoutEnd(text: string, at: number): number {
    const piece = text.slice(at);
    const brackets = /\]{0,2}$/.exec(piece)?.[0] ?? "";
    const checked = this.#events.wantsText ? "" : piece.slice(0, piece.length - brackets.length);
    if (checked !== "") this.#text(checked);
    this.#held += piece.slice(checked.length);
    return text.length;
  }
}

function withPlainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Reads `name="value"` into `attributes`; where it ends, or -1 where its end is not here yet. */
function readAttribute(text: string, from: number, attributes: Record<string, string>): number {
  const equals = nameEnd(text, from);
  if (equals < 0 || equals + 1 >= text.length) return -1;
  if (text.charCodeAt(equals) !== EQUALS) throw new NotPlain("an attribute without a value");
  const quote = text.charCodeAt(equals + 1);
  if (quote !== DOUBLE && quote !== SINGLE) throw new NotPlain("a value without quotes");
  const end = text.indexOf(quote === DOUBLE ? '"' : "'", equals + 2);
  if (end < 0) return -1;
  const name = text.slice(from, equals);
  if (name === "__proto__" || Object.hasOwn(attributes, name)) throw new NotPlain("an attribute twice");
  attributes[name] = attributeValue(text.slice(equals + 2, end));
  return end + 1;
}

function attributeValue(raw: string): string {
  if (raw.includes("<")) throw new NotPlain("a tag inside a value");
  // Blanks as they stand become spaces; those written as references stay what they are.
  const blanks = raw.includes("\n") || raw.includes("\t") ? raw.replace(/[\n\t]/g, " ") : raw;
  const value = decodeReferences(blanks);
  if (value === null) throw new NotPlain("a reference to something unknown");
  return value;
}

/** Where an ASCII name ends, or -1 where that may be behind the text's end. */
function nameEnd(text: string, from: number): number {
  if (from >= text.length) return -1;
  if (!isNameStart(text.charCodeAt(from))) throw new NotPlain("an unusual name");
  let at = from + 1;
  while (isNamePart(text.charCodeAt(at))) at += 1;
  if (at >= text.length) return -1;
  if (text.charCodeAt(at) > 127) throw new NotPlain("an unusual name");
  return at;
}

function isBlank(sign: number): boolean {
  return sign === SPACE || sign === NEWLINE || sign === TAB;
}

/** Letters, `_` and `:`. */
function isNameStart(sign: number): boolean {
  return (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || sign === 95 || sign === 58;
}

/** Digits, `-` and `.` too. */
function isNamePart(sign: number): boolean {
  return isNameStart(sign) || (sign >= 48 && sign <= 57) || sign === 45 || sign === 46;
}
