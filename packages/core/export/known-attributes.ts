import type { Attributes, AttributeValue } from "@opentelemetry/api";

/** Longer texts are cut: names come from workflows and tests, and anyone may write those. */
const LONGEST_TEXT = 1024;

/** Attributes without those that are unknown. */
export function knownAttributes(given: Readonly<Record<string, AttributeValue | null | undefined>>): Attributes {
  const known: Attributes = {};
  for (const [name, value] of Object.entries(given)) {
    if (value !== null && value !== undefined) known[name] = typeof value === "string" ? cutText(value) : value;
  }
  return known;
}

/** Well-formed and of bounded length. */
export function cutText(text: string): string {
  return text.slice(0, LONGEST_TEXT).toWellFormed();
}
