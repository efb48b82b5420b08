import { canonicalJson } from "../json/canonical-json.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { childOf, entryOf, itemsOf, textOf, type YamlMapping, type YamlNode } from "../yaml/yaml-node.ts";
import type { ManifestItem } from "./manifest.ts";

/** A JSON or YAML manifest with the positions of its values; null when it is broken. */
export async function parseFields(text: string): Promise<YamlMapping | null> {
  const { root, problems } = await parseYaml(text);
  return root?.kind === "mapping" && problems.length === 0 ? root : null;
}

/** The items under some top-level fields: one per entry of a mapping, one for anything else. */
export function itemsUnder(root: YamlMapping, fields: readonly string[]): readonly ManifestItem[] {
  return fields.flatMap((field): ManifestItem[] => {
    const entry = entryOf(root, field);
    if (entry === undefined) return [];
    const { key, value } = entry;
    if (value.kind !== "mapping") return [{ name: field, value: canonicalJson(dataOf(value)), at: key.at }];
    return value.entries.map((inner) => ({
      name: `${field}.${inner.key.text}`,
      value: canonicalJson(dataOf(inner.value)),
      at: inner.key.at,
    }));
  });
}

/** The texts of a list field. */
export function textsUnder(node: YamlNode | undefined, ...path: readonly string[]): readonly string[] {
  const list = path.reduce<YamlNode | undefined>((current, name) => childOf(current, name), node);
  return itemsOf(list).flatMap((item) => textOf(item) ?? []);
}

/** The data of a node. Numbers stay as written: `1.10` and `1.1` are different versions. */
function dataOf(node: YamlNode): unknown {
  if (node.kind === "scalar") return typeof node.value === "number" ? node.text : node.value;
  if (node.kind === "sequence") return node.items.map(dataOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, dataOf(value)]));
}
