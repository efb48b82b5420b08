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
    if (value.kind !== "mapping") return [{ name: field, value: canonical(value), at: key.at }];
    return value.entries.map((inner) => ({
      name: `${field}.${inner.key.text}`,
      value: canonical(inner.value),
      at: inner.key.at,
    }));
  });
}

/** The texts of a list field. */
export function textsUnder(node: YamlNode | undefined, ...path: readonly string[]): readonly string[] {
  const list = path.reduce<YamlNode | undefined>((current, name) => childOf(current, name), node);
  return itemsOf(list).flatMap((item) => textOf(item) ?? []);
}

/** The same text for the same data, whatever its layout and the order of its keys. */
function canonical(node: YamlNode): string {
  if (node.kind === "scalar") return JSON.stringify(typeof node.value === "number" ? node.text : node.value);
  if (node.kind === "sequence") return `[${node.items.map(canonical).join(",")}]`;
  const entries = node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}:${canonical(value)}`);
  return `{${entries.sort().join(",")}}`;
}
