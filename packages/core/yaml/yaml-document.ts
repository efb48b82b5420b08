import type { Position } from "./line-index.ts";
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
