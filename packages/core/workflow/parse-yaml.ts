import { buildYamlTree } from "./build-yaml-tree.ts";
import { LineIndex, type Position } from "./line-index.ts";
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

export const yamlLimits: YamlLimits = { maxBytes: 1024 * 1024, maxDepth: 64, maxNodes: 400_000 };

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
  const lines = new LineIndex(text);
  try {
    // The parser counts a key and its value as one level deeper each; the tree has the exact count.
    const events = yaml.parseEvents(text, { maxDepth: limits.maxDepth + 2 });
    return buildYamlTree(text, events, yaml, lines, limits);
  } catch (thrown) {
    return { root: null, problems: [syntaxProblem(thrown, lines)] };
  }
}

function syntaxProblem(thrown: unknown, lines: LineIndex): YamlProblem {
  const { reason, mark } = thrown as { reason?: unknown; mark?: { position?: unknown } };
  // Anything else than the parser's own exception is a fault in it: still only this file's problem.
  const message = typeof reason === "string" ? reason.slice(0, 200) : "the YAML parser failed";
  const offset = typeof mark?.position === "number" ? mark.position : 0;
  const code = message.includes("maxDepth") ? "too-deep" : "syntax";
  return { code, message, at: lines.positionOf(offset) };
}
