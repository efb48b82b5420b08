import { groupBy } from "../../collections/group-by.ts";
import { fileName } from "../../paths/path-parts.ts";
import { withSlashes } from "../../paths/with-slashes.ts";
import { withoutLeadingDot } from "../../paths/without-leading-dot.ts";
import { className } from "./runner-arguments.ts";

/** More pairs than this in one folder name are not looked at: such suites have names that say nothing. */
const MAX_PAIRS = 1_000_000;

/** Names of which one contains another, whatever the case: a filter for `a.test.ts` also fits `data.test.ts`. */
export function sameText(names: readonly string[]): string[][] {
  const keys = names.map((name) => ({ name, text: withoutLeadingDot(withSlashes(name)).toLowerCase() }));
  const inRoot = keys.filter(({ text }) => !text.includes("/"));
  const sets: string[][] = [];
  for (const { name, text } of inRoot.length * keys.length > MAX_PAIRS ? [] : inRoot) {
    for (const other of keys) if (other.name !== name && other.text.includes(text)) sets.push([name, other.name]);
  }
  // A name with a folder can only be contained in one with the same last part, but for one letter: .ts and .tsx.
  const byFile = groupBy(keys, ({ text }) => fileName(text).replace(/x$/, ""));
  return [...sets, ...pairs(byFile, (a, b) => b.text.includes(a.text))];
}

/** Paths where one ends like another: a pattern for `a/x.spec.ts` also fits `web/a/x.spec.ts`. */
export function sameEnding(names: readonly string[]): string[][] {
  const keys = names.map((name) => ({ name, text: withoutLeadingDot(withSlashes(name)).toLowerCase() }));
  const byFile = groupBy(keys, ({ text }) => fileName(text));
  return pairs(byFile, (a, b) => b.text.endsWith(`/${a.text}`));
}

/** Files whose classes have the same name. */
export function sameClass(names: readonly string[]): string[][] {
  return [...groupBy(names, (name) => className(name).toLowerCase()).values()].filter((same) => same.length > 1);
}

interface Key {
  readonly name: string;
  readonly text: string;
}

function pairs(groups: ReadonlyMap<string, readonly Key[]>, sweeps: (a: Key, b: Key) => boolean): string[][] {
  return [...groups.values()].flatMap((keys) => {
    if (keys.length < 2 || keys.length ** 2 > MAX_PAIRS) return [];
    return keys.flatMap((a) => keys.filter((b) => a !== b && sweeps(a, b)).map((b) => [a.name, b.name]));
  });
}
