import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";
import type { ParsedEvents } from "./parse-events-leniently.ts";
import { resolveScalar } from "./resolve-scalar.ts";
import type { YamlDocument, YamlLimits, YamlProblem, YamlProblemCode } from "./yaml-document.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "./yaml-node.ts";

type YamlModule = typeof import("js-yaml");

/** A node, or one that is still open (null). `size` and `height` count it with all aliases written out. */
interface Built {
  node: YamlNode | null;
  readonly offset: number;
  size: number;
  height: number;
}

interface Frame extends Built {
  readonly kind: "sequence" | "mapping";
  readonly children: Built[];
}

/** Stops the building; the problem that caused it is already listed. */
class Stop extends Error {}

/** Makes the tree of the first document from the parser's flat events. */
export function buildYamlTree(parsed: ParsedEvents, yaml: YamlModule, limits: YamlLimits): YamlDocument {
  const builder = new TreeBuilder(parsed, yaml, limits);
  try {
    for (const event of parsed.events) builder.add(event);
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    return { root: null, problems: builder.problems };
  }
  return { root: builder.root, problems: builder.problems };
}

class TreeBuilder {
  root: YamlNode | null = null;
  readonly problems: YamlProblem[] = [];
  readonly #parsed: ParsedEvents;
  readonly #yaml: YamlModule;
  readonly #limits: YamlLimits;
  readonly #frames: Frame[] = [];
  readonly #anchors = new Map<string, Built>();
  #documents = 0;
  /** Where the last event with a place was: an empty value has none of its own. */
  #lastOffset = 0;

  constructor(parsed: ParsedEvents, yaml: YamlModule, limits: YamlLimits) {
    this.#parsed = parsed;
    this.#yaml = yaml;
    this.#limits = limits;
  }

  add(event: Event): void {
    const { EVENT_ID } = this.#yaml;
    if (event.type === EVENT_ID.DOCUMENT) this.#openDocument();
    // GitHub reads one document; that there are more is already reported.
    else if (this.#documents > 1) return;
    else if (event.type === EVENT_ID.SCALAR) this.#addScalar(event);
    else if (event.type === EVENT_ID.SEQUENCE) this.#open(event, "sequence");
    else if (event.type === EVENT_ID.MAPPING) this.#open(event, "mapping");
    else if (event.type === EVENT_ID.ALIAS) this.#addAlias(event);
    else this.#close();
  }

  #openDocument(): void {
    this.#documents += 1;
    if (this.#documents === 2) this.#report("several-documents", "only the first document is read", this.#lastOffset);
  }

  #addScalar(event: ScalarEvent): void {
    // An empty plain scalar as the whole document is no content at all.
    if (this.#frames.length === 0 && event.valueStart < 0) return;
    const node = this.#scalarOf(event);
    const built = { node, offset: this.#lastOffset, size: 1, height: 0 };
    this.#remember(event, built);
    this.#attach(built);
  }

  #scalarOf(event: ScalarEvent): YamlScalar {
    if (event.valueStart >= 0) this.#lastOffset = this.#contentStart(event);
    const text = this.#yaml.getScalarValue(this.#parsed.text, event);
    const plain = event.style === this.#yaml.SCALAR_STYLE.PLAIN && event.tagStart < 0;
    const at = this.#parsed.positionOf(this.#lastOffset);
    return { kind: "scalar", at, text, value: plain ? resolveScalar(text) : text };
  }

  /** A block scalar's range begins with the indentation of its first line. */
  #contentStart(event: ScalarEvent): number {
    const { SCALAR_STYLE } = this.#yaml;
    const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    let offset = event.valueStart;
    while (block && offset < event.valueEnd && /\s/.test(this.#parsed.text[offset] ?? "")) offset += 1;
    return offset;
  }

  #open(event: SequenceEvent | MappingEvent, kind: "sequence" | "mapping"): void {
    this.#lastOffset = event.start;
    const frame: Frame = { kind, node: null, offset: event.start, size: 1, height: 1, children: [] };
    this.#remember(event, frame);
    this.#frames.push(frame);
  }

  #close(): void {
    const frame = this.#frames.pop();
    // Nothing is open at the end of the document.
    if (frame === undefined) return;
    const at = this.#parsed.positionOf(frame.offset);
    frame.node =
      frame.kind === "sequence"
        ? { kind: "sequence", at, items: frame.children.flatMap(({ node }) => node ?? []) }
        : { kind: "mapping", at, entries: this.#entriesOf(frame.children) };
    this.#attach(frame);
  }

  #entriesOf(children: readonly Built[]): YamlEntry[] {
    const names = new Set<string>();
    const entries: YamlEntry[] = [];
    for (let index = 0; index + 1 < children.length; index += 2) {
      const key = children[index]?.node;
      const value = children[index + 1]?.node;
      const offset = children[index]?.offset ?? 0;
      if (key?.kind !== "scalar") this.#report("key-not-scalar", "a key must be a single value", offset);
      if (key?.kind !== "scalar" || !value) continue;
      if (names.has(key.text)) this.#report("duplicate-key", `key "${key.text.slice(0, 80)}" is written twice`, offset);
      if (key.text === "<<") this.#report("merge-key", "GitHub does not support merge keys", offset);
      names.add(key.text);
      entries.push({ key, value });
    }
    return entries;
  }

  #addAlias(event: AliasEvent): void {
    this.#lastOffset = event.anchorStart;
    const name = this.#parsed.text.slice(event.anchorStart, event.anchorEnd);
    const target = this.#anchors.get(name);
    if (target === undefined) this.#stop("unknown-alias", `no anchor "${name.slice(0, 80)}" before this alias`);
    if (target.node === null) this.#stop("recursive-alias", `anchor "${name.slice(0, 80)}" contains itself`);
    this.#attach({ ...target, offset: this.#lastOffset });
  }

  #attach(built: Built): void {
    const parent = this.#frames.at(-1);
    if (parent === undefined) {
      this.root = built.node;
      return;
    }
    parent.children.push(built);
    parent.size += built.size;
    parent.height = Math.max(parent.height, built.height + 1);
    if (parent.size > this.#limits.maxNodes) this.#stop("too-many-nodes", `more than ${this.#limits.maxNodes} nodes`);
    if (parent.height > this.#limits.maxDepth) this.#stop("too-deep", `deeper than ${this.#limits.maxDepth} levels`);
  }

  #remember(event: { readonly anchorStart: number; readonly anchorEnd: number }, built: Built): void {
    if (event.anchorStart >= 0) this.#anchors.set(this.#parsed.text.slice(event.anchorStart, event.anchorEnd), built);
  }

  #report(code: YamlProblemCode, message: string, offset: number): void {
    // A hostile file could repeat one mistake a hundred thousand times.
    if (this.problems.length < 100) this.problems.push({ code, message, at: this.#parsed.positionOf(offset) });
  }

  #stop(code: YamlProblemCode, message: string): never {
    this.#report(code, message, this.#lastOffset);
    throw new Stop(code);
  }
}
