/** What a test printed may be megabytes, and nothing of it is read but the beginning of a failure. Characters. */
const MAX_TEXT_CHARACTERS = 16 * 1024;
/** Beyond any real tag; a parser would keep all of it in pieces. Characters. */
const MAX_TAG_CHARACTERS = 64 * 1024;
/** An element of a tree takes some 400 bytes. */
const MAX_TAGS = 1_000_000;

/**
 * XML with its long texts cut, without comments, processing instructions and the content of `unread` elements; null where
 * it has a tag that is no real one, or too many. One look at each character, so that what a parser gets is bounded.
 */
export function slimXml(xml: string, unread: readonly string[]): string | null {
  const kept: string[] = [];
  const skipping = new UnreadElements(unread);
  let tags = 0;
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf("<", at);
    if (!skipping.isInside) kept.push(textWithin(xml, at, open < 0 ? xml.length : open));
    if (open < 0) break;
    const part = partAt(xml, open);
    at = part.end;
    if (part.isTag && part.end - open > MAX_TAG_CHARACTERS) return null;
    if (part.isTag ? skipping.takes(part.kept) : skipping.isInside) continue;
    tags += part.isTag ? 1 : 0;
    if (tags > MAX_TAGS) return null;
    kept.push(part.kept);
  }
  return kept.join("");
}

function textWithin(xml: string, from: number, to: number): string {
  return xml.slice(from, Math.min(to, from + MAX_TEXT_CHARACTERS));
}

/** Follows the elements that are not read, which may be nested. */
class UnreadElements {
  readonly #names: ReadonlySet<string>;
  #open: string | null = null;
  #depth = 0;

  constructor(names: readonly string[]) {
    this.#names = new Set(names);
  }

  get isInside(): boolean {
    return this.#open !== null;
  }

  /** Whether this tag is one of such an element, or inside one. */
  takes(tag: string): boolean {
    if (this.#names.size === 0) return false;
    const [, slash, name = ""] = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(tag) ?? [];
    if (this.#open === null && !this.#names.has(name)) return false;
    if (tag.endsWith("/>") || (this.#open !== null && name !== this.#open)) return true;
    this.#open ??= name;
    this.#depth += slash === "/" ? -1 : 1;
    if (this.#depth <= 0) {
      this.#open = null;
      this.#depth = 0;
    }
    return true;
  }
}

interface Part {
  readonly end: number;
  readonly kept: string;
  readonly isTag: boolean;
}

/** What begins at a `<`; without an end it continues to the end of the document, and the parser says what is missing. */
function partAt(xml: string, open: number): Part {
  if (xml.startsWith("<![CDATA[", open)) return cdata(xml, open);
  if (xml.startsWith("<!--", open)) return dropped(xml, open, "-->");
  if (xml.startsWith("<?", open)) return dropped(xml, open, "?>");
  const end = tagEnd(xml, open);
  return { end, kept: end - open > MAX_TAG_CHARACTERS ? "" : xml.slice(open, end), isTag: true };
}

/** Behind the `>` that ends a tag: one inside quotes does not. */
function tagEnd(xml: string, open: number): number {
  let at = open + 1;
  while (at < xml.length && at - open <= MAX_TAG_CHARACTERS) {
    const sign = xml[at];
    if (sign === ">") return at + 1;
    const close = sign === '"' || sign === "'" ? xml.indexOf(sign, at + 1) : at;
    if (close < 0) break;
    at = close + 1;
  }
  return xml.length;
}

function cdata(xml: string, open: number): Part {
  const close = xml.indexOf("]]>", open);
  if (close < 0) return { end: xml.length, kept: xml.slice(open, open + MAX_TEXT_CHARACTERS), isTag: false };
  const isLong = close - open > MAX_TEXT_CHARACTERS;
  const kept = isLong ? `${xml.slice(open, open + MAX_TEXT_CHARACTERS)}]]>` : xml.slice(open, close + "]]>".length);
  return { end: close + "]]>".length, kept, isTag: false };
}

function dropped(xml: string, open: number, sign: string): Part {
  const close = xml.indexOf(sign, open);
  return close < 0
    ? { end: xml.length, kept: xml.slice(open, open + MAX_TEXT_CHARACTERS), isTag: false }
    : { end: close + sign.length, kept: "", isTag: false };
}
