import { decodeReferences } from "./decode-references.ts";

export const ATTRIBUTE_PREFIX = "@";
export const TEXT_NAME = "#text";

/** One element of a parsed document, read by name. What is not there is undefined or empty. */
export class XmlElement {
  readonly #value: unknown;

  /** `value`: what `fast-xml-parser` makes of an element, a string or an object. */
  constructor(value: unknown) {
    this.#value = value;
  }

  attribute(name: string): string | undefined {
    const value = this.#own(`${ATTRIBUTE_PREFIX}${name}`);
    return typeof value === "string" ? decoded(value) : undefined;
  }

  children(name: string): readonly XmlElement[] {
    const value = this.#own(name);
    return Array.isArray(value) ? value.map((child) => new XmlElement(child)) : [];
  }

  /** The first of that name. */
  child(name: string): XmlElement | undefined {
    const value = this.#own(name);
    return Array.isArray(value) && value.length > 0 ? new XmlElement(value[0]) : undefined;
  }

  get text(): string {
    const text = typeof this.#value === "string" ? this.#value : this.#own(TEXT_NAME);
    return typeof text === "string" ? decoded(text) : "";
  }

  #own(name: string): unknown {
    const value = this.#value;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[name];
  }
}

/** With unknown references as they are. */
function decoded(text: string): string {
  return text.includes("&") ? text.replace(/&[^&;\s]{1,41};/g, (one) => decodeReferences(one) ?? one) : text;
}
