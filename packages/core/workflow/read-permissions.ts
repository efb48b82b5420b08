import { childOf, textOf, type YamlNode } from "../yaml/yaml-node.ts";
import type { Permissions, Report } from "./workflow.ts";

/** The `permissions:` of a workflow or job; null when there is no such key. */
export function readPermissions(owner: YamlNode, report: Report): Permissions | null {
  const node = childOf(owner, "permissions");
  if (node === undefined) return null;
  const { at } = node;
  const word = textOf(node)?.trim();
  if (word === "read-all") return { kind: "all", access: "read", at };
  if (word === "write-all") return { kind: "all", access: "write", at };
  if (node.kind === "mapping") {
    const scopes = node.entries.map(({ key, value }) => ({ name: key.text, access: textOf(value) ?? "", at: key.at }));
    return { kind: "scopes", scopes, at };
  }
  report("permissions-unreadable", "`permissions` is neither a mapping nor `read-all` nor `write-all`", at);
  return { kind: "unreadable", at };
}
