import type { Position } from "./line-index.ts";

/** YAML as a tree that knows where it was written. An alias is the very node that it points at. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

export interface YamlScalar {
  readonly kind: "scalar";
  /** Of the first character of the value itself: inside the quotes, after `|`. */
  readonly at: Position;
  /** The decoded text. */
  readonly text: string;
  /** What the text means in YAML 1.2; quoted text is always a string. */
  readonly value: string | number | boolean | null;
}

interface YamlSequence {
  readonly kind: "sequence";
  readonly at: Position;
  readonly items: readonly YamlNode[];
}

export interface YamlMapping {
  readonly kind: "mapping";
  readonly at: Position;
  /** In the order of the file. Of a key that is written twice, both entries. */
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

/** The last entry of that name, as most readers take it; undefined also where the node is no mapping. */
export function entryOf(node: YamlNode | null | undefined, name: string): YamlEntry | undefined {
  return node?.kind === "mapping" ? node.entries.findLast((entry) => entry.key.text === name) : undefined;
}

export function childOf(node: YamlNode | null | undefined, name: string): YamlNode | undefined {
  return entryOf(node, name)?.value;
}

/** The text of a scalar; undefined for a collection and for nothing (`key:` alone). */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null ? node.text : undefined;
}

/** The entries of a mapping; none for anything else. */
export function entriesOf(node: YamlNode | null | undefined): readonly YamlEntry[] {
  return node?.kind === "mapping" ? node.entries : [];
}

/** The items of a sequence; none for anything else. */
export function itemsOf(node: YamlNode | null | undefined): readonly YamlNode[] {
  return node?.kind === "sequence" ? node.items : [];
}
