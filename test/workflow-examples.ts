import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./end-to-end/built-product.ts";

/** An example of a README, made whole: a workflow that GitHub would take. */
export interface WorkflowExample {
  /** `actions/plan-shards/README.md, line 20`. */
  readonly place: string;
  readonly text: string;
}

const HEAD = "name: CI\non: push\n";
const HEAD_OF_PART = `${HEAD}permissions:\n  contents: read\njobs:\n`;
const JOB = "  example:\n    runs-on: ubuntu-latest\n";
const CHECKOUT = /actions\/checkout@\S+ # \S+/;

/** All YAML examples of the READMEs that show jobs or steps; those of settings and single inputs are left out. */
export function workflowExamples(): WorkflowExample[] {
  return globSync(["README.md", "actions/*/README.md"], { cwd: ROOT })
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, file), "utf8");
      return [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap(({ 1: example = "", index }) => {
        const place = `${file}, line ${text.slice(0, index).split("\n").length}`;
        return example.includes("uses:") ? [{ place, text: whole(example) }] : [];
      });
    });
}

/** Puts around an example what it leaves out, as whoever copies it does. */
function whole(example: string): string {
  const margin = Math.min(...[...example.matchAll(/^( *)\S/gm)].map(([, blanks = ""]) => blanks.length));
  const text = example.replaceAll(new RegExp(`^ {${margin}}`, "gm"), "");
  if (/^jobs:/m.test(text)) return `${/^on:/m.test(text) ? "" : HEAD}${text}`;
  if (text.startsWith("steps:")) return `${HEAD_OF_PART}${JOB}${indent(text, 4)}`;
  if (text.startsWith("- ")) {
    const checkout = text.includes("actions/checkout") ? "" : `  - uses: ${starterCheckout()}\n`;
    return `${HEAD_OF_PART}${JOB}${indent(`steps:\n${checkout}${indent(text, 2)}`, 4)}`;
  }
  return `${HEAD_OF_PART}${indent(text, 2)}`;
}

function indent(text: string, blanks: number): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(blanks));
}

/** The checkout of the starter workflow, with its commit. */
function starterCheckout(): string {
  return CHECKOUT.exec(readFileSync(join(ROOT, "workflows-templates/ci.yml"), "utf8"))?.[0] ?? "";
}
