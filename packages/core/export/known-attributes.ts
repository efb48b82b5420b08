import type { Attributes, AttributeValue } from "@opentelemetry/api";

/** Longer texts are cut: names come from workflows and tests, and anyone may write those. */
const MAX_TEXT_CHARACTERS = 1024;

/** Attributes without those that are unknown. */
export function knownAttributes(
  values: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>,
): Attributes {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) attributes[name] = bounded(value);
  }
  return attributes;
}

/** A text of bounded length. */
export function cutText(text: string): string {
  return text.slice(0, MAX_TEXT_CHARACTERS);
}

function bounded(value: string | number | boolean | readonly string[]): AttributeValue {
  if (typeof value === "string") return cutText(value);
  return typeof value === "object" ? value.map(cutText) : value;
}
