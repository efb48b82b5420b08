import { existsSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import type { ActionMetadata } from "@actions/languageservice/action";
import type { ValidationConfig } from "@actions/languageservice/validate";
import { load } from "js-yaml";
import { isJsonObject, type JsonObject } from "./expressions/json.ts";

/** A mistake in a workflow or an `action.yml`. Lines and columns count from 1. */
export interface LintProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: "error" | "warning";
  readonly message: string;
}

export interface LintOptions {
  /** Checks the inputs given to the repository's own actions: `./path`, `$/path`, and `owner/name/path@ref` of `repository`. */
  readonly localActions?: { directory: string; repository?: string };
}

/** Checks a workflow with GitHub's own language service. Actions of other repositories count as known. */
export async function lintWorkflow(text: string, path: string, options: LintOptions = {}): Promise<LintProblem[]> {
  // The service looks into `$/path` only. Both forms are as long, so positions stay right.
  const uniform = text.replaceAll(/^(\s*(?:-\s+)?uses:\s*["']?)\.\/(?!\.github\/workflows\/)/gm, "$1$$/");
  return lint(options.localActions ? uniform : text, path, ".github/workflows/workflow.yml", {
    actionsMetadataProvider: { fetchActionMetadata: async (reference) => remoteMetadata(reference, options) },
    ...(options.localActions ? { fileProvider: localFiles(options.localActions.directory) } : {}),
  });
}

/** Checks an `action.yml`. */
export async function lintActionManifest(text: string, path: string): Promise<LintProblem[]> {
  return lint(text, path, "action.yml", {});
}

const WARNING = 2;
let documents = 0;

async function lint(text: string, path: string, kind: string, config: ValidationConfig): Promise<LintProblem[]> {
  allowJsonImports();
  const [{ validate, registerLogger }, { TextDocument }] = await Promise.all([
    import("@actions/languageservice"),
    import("vscode-languageserver-textdocument"),
  ]);
  // The service tells what a file is by its name, and remembers by name what it has parsed: each name is used once.
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/${kind}`, "yaml", 1, text);
  const crashes: string[] = [];
  const silent = () => undefined;
  registerLogger({ error: (message) => crashes.push(message), warn: silent, info: silent, log: silent });
  const found = await validate(document, config);
  const problems = found.map(({ range, message, severity }): LintProblem => {
    return {
      path,
      line: range.start.line + 1,
      column: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
      severity: (severity ?? 1) >= WARNING ? "warning" : "error",
      message: typeof message === "string" ? message : message.value,
    };
  });
  // The service logs what it could not check and then returns as if all were well.
  const start = { path, line: 1, column: 1, endLine: 1, endColumn: 1, severity: "error" } as const;
  return [...problems, ...crashes.map((message) => ({ ...start, message }))];
}

/** Metadata without inputs: the service then asks nothing of what is given. */
const UNCHECKED: ActionMetadata = { name: "", description: "" };

function remoteMetadata(
  { owner, name, path }: { owner: string; name: string; path?: string },
  { localActions }: LintOptions,
): ActionMetadata {
  if (!localActions || `${owner}/${name}` !== localActions.repository) return UNCHECKED;
  const manifest = readManifest(localActions.directory, path ?? "");
  return manifest ? (manifest as unknown as ActionMetadata) : UNCHECKED;
}

function readManifest(directory: string, path: string): JsonObject | undefined {
  const file = ["action.yml", "action.yaml"]
    .map((name) => join(directory, path, name))
    .find((name) => existsSync(name));
  const document: unknown = file && load(readFileSync(file, "utf8"));
  return isJsonObject(document) ? document : undefined;
}

function localFiles(directory: string): NonNullable<ValidationConfig["fileProvider"]> {
  return {
    async getFileContent(reference) {
      if (!("path" in reference)) throw new Error("Only files of this repository can be read");
      return { name: reference.path, content: readFileSync(join(directory, reference.path), "utf8") };
    },
  };
}

let jsonImportsAllowed = false;

/** The service imports its JSON without the attribute that Node asks for; bundlers do not mind, Node does. */
function allowJsonImports(): void {
  if (jsonImportsAllowed) return;
  jsonImportsAllowed = true;
  registerHooks({
    load(url, context, next) {
      const isOfService = url.endsWith(".json") && url.includes("/node_modules/@actions/");
      return next(url, isOfService ? { ...context, importAttributes: { type: "json" } } : context);
    },
  });
}
