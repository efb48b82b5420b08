import type { Position } from "../yaml/line-index.ts";
import type { YamlMapping } from "../yaml/yaml-node.ts";
import type { ActionReference } from "./action-reference.ts";

/** A file as text, with its path from the repository's root, written with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A workflow file, or the manifest (`action.yml`) of an action, or neither. */
export interface WorkflowFile {
  readonly path: string;
  /** Null when nothing of it could be understood; `problems` says why. */
  readonly content: Workflow | ActionManifest | null;
  readonly problems: readonly WorkflowProblem[];
}

export interface WorkflowProblem {
  readonly code: string;
  readonly message: string;
  readonly at: Position;
}

/** Takes down a problem while reading continues. */
export type Report = (code: string, message: string, at: Position) => void;

export interface Workflow {
  readonly kind: "workflow";
  /** Names of the events under `on`, in order. */
  readonly triggers: readonly string[];
  readonly permissions: Permissions | null;
  readonly jobs: readonly Job[];
  /** For rules that look at keys which this model does not name. */
  readonly node: YamlMapping;
}

export interface ActionManifest {
  readonly kind: "action";
  /** `composite`, `node24`, `docker` …; null when it is not said. */
  readonly using: string | null;
  /** Of a composite action. */
  readonly steps: readonly Step[];
  readonly node: YamlMapping;
}

export interface Job {
  /** The key under `jobs`. */
  readonly id: string;
  /** Of that key. */
  readonly at: Position;
  readonly permissions: Permissions | null;
  /** The reusable workflow that this job calls. */
  readonly calls: Use | null;
  readonly steps: readonly Step[];
  readonly node: YamlMapping;
}

export interface Step {
  readonly at: Position;
  readonly name: string | null;
  readonly uses: Use | null;
  readonly run: string | null;
  readonly node: YamlMapping;
}

export interface Use {
  readonly text: string;
  /** Of the reference itself, not of the key. */
  readonly at: Position;
  readonly reference: ActionReference;
}

/** A `permissions:` block. */
export type Permissions =
  | { readonly kind: "all"; readonly access: "read" | "write"; readonly at: Position }
  | { readonly kind: "scopes"; readonly scopes: readonly PermissionScope[]; readonly at: Position }
  /** Neither `read-all`, `write-all` nor a mapping: GitHub refuses the file. */
  | { readonly kind: "unreadable"; readonly at: Position };

interface PermissionScope {
  readonly name: string;
  readonly access: string;
  readonly at: Position;
}
