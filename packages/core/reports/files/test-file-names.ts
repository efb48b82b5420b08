import { fileName } from "../../paths/path-parts.ts";

/** Extensions of files that hold tests, in the languages whose runners write reports. */
const SOURCE_FILE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|java|kts?|scala|groovy|rb|php|phpt|cs|fs|vb|go|rs|swift|mm?|c|cc|cpp|cxx|dart|exs?|t|pl|lua|r|jl|hs|elm|clj[cs]?|feature|robot|bats|sh|ps1|ya?ml)$/i;
const TEST_FOLDERS = /(?:^|\/)(?:tests?|specs?|__tests__|e2e|features|integration|atest|utest)\//i;
const MARK = /(?:^|[._-])(?:tests?|specs?|cy|e2e)(?:[._-]|$)/i;
const CLASS_MARK = /(?:^Test[A-Z_]|[a-z0-9](?:Tests?|Spec|TestCase|IT)$)/;

export function isSourceFile(path: string): boolean {
  return SOURCE_FILE.test(path);
}

/** `a.test` of `src/a.test.js`. */
export function stemOf(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Whether the name of a source file says that it holds tests: `a.test.js`, `test_a.py`, `ATest.java`, `a.feature`. */
export function isNamedAsTest(path: string): boolean {
  if (!isSourceFile(path)) return false;
  const stem = stemOf(path);
  return MARK.test(stem) || CLASS_MARK.test(stem) || /\.(?:feature|robot|bats|phpt)$/i.test(path);
}

/** The same, or it lies in a folder of tests. */
export function isTestFile(path: string): boolean {
  return isNamedAsTest(path) || (isSourceFile(path) && TEST_FOLDERS.test(path));
}

/** A name without case, punctuation, and the words that mark tests: `appcomponent` of `AppComponent` and `app.component.spec`. */
export function looseName(name: string): string {
  return looseWords(name).join("");
}

/** `app` and `component`. */
export function looseWords(name: string): readonly string[] {
  const words = name
    // Robot's way to order files: `01__login.robot`.
    .replace(/^\d{1,9}__/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const isMark = (word: string | undefined) => word !== undefined && /^(?:tests?|specs?|cy|e2e)$/.test(word);
  while (words.length > 1 && isMark(words.at(-1))) words.pop();
  while (words.length > 1 && isMark(words[0])) words.shift();
  return words;
}
