import type { Manifest, ManifestItem } from "../manifest.ts";

/**
 * The module versions of a `go.mod` that need a line in `go.sum`. What is replaced by a local folder needs none;
 * `go`, `toolchain`, `exclude` and comments do not matter. See go.dev/ref/mod#go-mod-file.
 */
export function readGoMod(text: string): Manifest {
  const items: ManifestItem[] = [];
  const local = new Set<string>();
  for (const { words, verb, line, column } of directives(text)) {
    const at = { line, column };
    if (verb === "require") items.push({ name: words[0] ?? "", value: words[1] ?? "", at });
    if (verb !== "replace") continue;
    const arrow = words.indexOf("=>");
    const [target = "", version = ""] = words.slice(arrow + 1);
    if (/^(?:\.{0,2}\/|[A-Za-z]:)/.test(target)) local.add(words[0] ?? "");
    else items.push({ name: target, value: version, at });
  }
  return { items: items.filter(({ name }) => !local.has(name)), workspace: null };
}

interface Directive {
  readonly verb: string;
  readonly words: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** They say nothing about what this module needs of others. */
const INERT = ["module", "retract", "ignore"];

/** Every directive that can decide what is downloaded, one a line, in a fixed order. */
export function readGoModSettings(text: string): readonly string[] {
  return [...directives(text)]
    .filter(({ verb }) => !INERT.includes(verb))
    .map(({ verb, words }) => JSON.stringify([verb, ...words]))
    .sort();
}

function* directives(text: string): Generator<Directive> {
  let block = "";
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    // In a quoted path two slashes begin no comment; then a comment counts as words.
    const code = /^(?:(?!\/\/).)*["`]/.test(raw) ? raw : raw.replace(/\/\/.*$/, "");
    const words = code.split(/\s+/).filter((word) => word !== "");
    const [first = ""] = words;
    const place = { line: index + 1, column: code.search(/\S/) + 1 };
    if (first === ")") block = "";
    else if (block !== "" && first !== "") yield { verb: block, words, ...place };
    else if (words[1] === "(" && words.length === 2) block = first;
    else if (first !== "") yield { verb: first, words: words.slice(1), ...place };
  }
}
