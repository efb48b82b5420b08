import type { ReportNotes } from "../report/report-notes.ts";
import { slimXml } from "./slim-xml.ts";
import { ATTRIBUTE_PREFIX, TEXT_NAME, XmlElement } from "./xml-element.ts";

export interface TreeLimits {
  /** Nested elements. */
  readonly depth: number;
  /** UTF-16 units, without what tests printed; a tree takes some 25 times as much memory. */
  readonly characters: number;
}

export const TREE_LIMITS: TreeLimits = { depth: 100, characters: 16 * 1024 * 1024 };

/**
 * The root element of a document, or null where it cannot be read, which is then said in `notes`. No document types, no
 * entities but the five of XML, and nothing is read that is larger or deeper than the limits.
 */
export async function parseXmlTree(
  text: string,
  rootName: string,
  unread: readonly string[],
  notes: ReportNotes,
  limits: TreeLimits = TREE_LIMITS,
): Promise<XmlElement | null> {
  if (/<!DOCTYPE/i.test(prologOf(text))) {
    notes.add("doctype-refused", "a document type declaration is not accepted");
    return null;
  }
  const slim = slimXml(text, unread);
  if (slim === null || slim.length > limits.characters) {
    const most = Math.round(limits.characters / 1024 / 1024);
    notes.add("too-large", `more than ${most} MB besides what tests printed; write JUnit XML for such reports`);
    return null;
  }
  const { XMLParser } = await import("fast-xml-parser");
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE_PREFIX,
    textNodeName: TEXT_NAME,
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    trimValues: true,
    maxNestedTags: limits.depth,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  });
  try {
    const document = new XmlElement(parser.parse(slim));
    const root = document.child(rootName);
    if (root === undefined) notes.add("malformed", "the XML is damaged, so that nothing of it can be read");
    if (!new RegExp(`</(?:[\\w.-]+:)?${rootName}\\s*>\\s*(?:<!--.*-->\\s*)?$`, "s").test(slim.slice(-2000)))
      notes.add("truncated", "the report ends in the middle");
    return root ?? null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    notes.add(/nested/i.test(message) ? "too-deep" : "malformed", message.slice(0, 300));
    return null;
  }
}

/** What stands before the root element; comments there may be long. */
function prologOf(text: string): string {
  const root = text.search(/<[A-Za-z_]/);
  return text.slice(0, root < 0 ? 4096 : root).replace(/<!--.*?-->/gs, "");
}
