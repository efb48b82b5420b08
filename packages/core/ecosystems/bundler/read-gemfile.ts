import type { Manifest, ManifestItem } from "../manifest.ts";

/** A Gemfile is a program, so any change of its code counts; comments and layout do not. */
export function readGemfile(text: string): Manifest {
  const items = text.split(/\r?\n/).flatMap((raw, index): ManifestItem[] => {
    const code = withoutComment(raw).replace(/\s+/g, " ").trim();
    if (code === "") return [];
    return [{ name: code, value: "", at: { line: index + 1, column: raw.search(/\S/) + 1 } }];
  });
  return { items, workspace: null };
}

/** A `#` with a quote after it may stand inside a string, so that one stays. */
function withoutComment(line: string): string {
  if (line.trimStart().startsWith("#")) return "";
  const lastQuote = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"));
  const comment = line.slice(lastQuote + 1).search(/\s#/);
  return comment < 0 ? line : line.slice(0, lastQuote + 1 + comment);
}
