import { buildYamlTree } from "./build-yaml-tree.ts";
import type { Position } from "./line-index.ts";
import { parseEventsLeniently, YamlSyntaxError } from "./parse-events-leniently.ts";
import type { YamlNode } from "./yaml-node.ts";

export interface YamlDocument {
  /** Null when there is nothing to read: empty, only comments, or a problem that stopped the reading. */
  readonly root: YamlNode | null;
  readonly problems: readonly YamlProblem[];
}

export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly message: string;
  readonly at: Position;
}

export type YamlProblemCode =
  | "too-large"
  | "too-deep"
  | "too-many-nodes"
  | "syntax"
  | "duplicate-key"
  | "key-not-scalar"
  | "merge-key"
  | "unknown-alias"
  | "recursive-alias"
  | "several-documents";

export interface YamlLimits {
  /** UTF-8 bytes. GitHub refuses workflow files above 1 MB. */
  readonly maxBytes: number;
  /** Nested collections, with aliases expanded. GitHub stops at 50 (actions/runner, `MaxDepth`). */
  readonly maxDepth: number;
  /** Scalars and collections, with aliases expanded: what stops "billion laughs". */
  readonly maxNodes: number;
}

const yamlLimits: YamlLimits = { maxBytes: 1024 * 1024, maxDepth: 64, maxNodes: 400_000 };

/**
 * Reads YAML 1.2 (so also JSON) into a tree with positions. Never throws: what is wrong is listed, and what could be
 * read is returned. Time is linear in the text; memory too, since aliases share their node.
 */
export async function parseYaml(text: string, limits: YamlLimits = yamlLimits): Promise<YamlDocument> {
  if (text.length > limits.maxBytes || Buffer.byteLength(text) > limits.maxBytes) {
    const message = `larger than ${limits.maxBytes} bytes`;
    return { root: null, problems: [{ code: "too-large", message, at: { line: 1, column: 1 } }] };
  }
  const yaml = await import("js-yaml");
  try {
    // The parser counts a key and its value as one level deeper each; the tree has the exact count.
    return buildYamlTree(parseEventsLeniently(text, yaml, limits.maxDepth + 2), yaml, limits);
  } catch (thrown) {
    if (!(thrown instanceof YamlSyntaxError)) throw thrown;
    const code = thrown.message.includes("maxDepth") ? "too-deep" : "syntax";
    return { root: null, problems: [{ code, message: thrown.message, at: thrown.at }] };
  }
}
