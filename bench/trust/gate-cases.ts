import type { MemoryWorld } from "../../packages/core/hosts/memory.ts";

/** A change that policy-gate has to judge. */
export interface GateCase {
  readonly what: string;
  /** How many things it says were not checked, where it passes. */
  readonly says?: number;
  readonly world: MemoryWorld;
}

const CI = ".github/workflows/ci.yml";
const CONFIG = ".github/paceline.yml";
const PINNED = `o/r@${"a".repeat(40)}`;
const EVIL = "evil/a@main";
/** Committed, and looked at by no default glob. */
const HIDDEN = "node_modules/x";

const job = (steps: string, top = "") =>
  `${top}on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: u\n    steps:\n${steps}`;
const uses = (reference: string) => job(`      - uses: ${reference}\n`);
const composite = (reference: string) => `runs:\n  using: composite\n  steps:\n    - uses: ${reference}\n`;
const hidden = (workflow: string, manifest = "action.yml") => ({
  [CI]: workflow,
  [`${HIDDEN}/${manifest}`]: composite(EVIL),
});
const clean = { [CI]: uses(PINNED) };
const withConfig = (text: string, workflow = uses(EVIL)) => ({ [CI]: workflow, [CONFIG]: text });

const files: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["a tag", { [CI]: uses(EVIL) }],
  ["an action in an ignored folder", hidden(uses(`./${HIDDEN}`))],
  ["slashes at the end", hidden(uses(`./${HIDDEN}//`))],
  ["segments of dots", hidden(uses(`./a/../${HIDDEN}/.`))],
  ["backslashes", hidden(uses(".\\node_modules\\x"))],
  ["the second name of a manifest", hidden(uses(`./${HIDDEN}`), "action.yaml")],
  ["a manifest in capitals", hidden(uses(`./${HIDDEN}`), "Action.YML")],
  ["capitals that the globs do not have", { [CI]: uses("./x"), "x/Action.YML": composite(EVIL) }],
  ["a workflow file in capitals", { ...clean, ".github/workflows/CI.YML": uses(EVIL) }],
  ["a folder that is named like a file", { [CI]: uses("./x.yml"), "x.yml/action.yml": composite(EVIL) }],
  ["an action that uses another one", { ...hidden(uses("./x")), "x/action.yml": composite(`./${HIDDEN}`) }],
  ["the key in escapes", hidden(job(`      - "us\\u0065s": ./${HIDDEN}\n`))],
  ["the key over two lines", hidden(job(`      - ? "us\\\n          es"\n        : ./${HIDDEN}\n`))],
  ["the path in escapes", hidden(uses(`"\\x2e/${HIDDEN}"`))],
  ["a comment after the key", hidden(job(`      - ? uses # why\n        : ./${HIDDEN}\n`))],
  ["an alias as key", hidden(job(`      - *k : ./${HIDDEN}\n`, "env: { K: &k uses }\n"))],
  ["an alias as value", hidden(job("      - uses: *v\n", `env: { V: &v ./${HIDDEN} }\n`))],
  ["a merge key", { [CI]: job(`      - &s { uses: ${EVIL} }\n      - { <<: *s }\n`) }],
  ["a step in parallel", { [CI]: job(`      - parallel:\n          - uses: ${EVIL}\n`) }],
  ["two documents", { [CI]: `${uses(PINNED)}---\n${uses(EVIL)}` }],
  ["a key twice", { [CI]: job(`      - uses: ${EVIL}\n        uses: ${PINNED}\n`) }],
  ["a byte order mark", { [CI]: `\uFEFF${uses(EVIL)}` }],
  ["line ends of a Mac", { [CI]: uses(EVIL).replaceAll("\n", "\r") }],
  ["a manifest that is a workflow as well", { [CI]: uses("./x"), "x/action.yml": `jobs: {}\n${composite(EVIL)}` }],
  ["a trusted owner, and up again", { [CI]: uses("actions/../evil/a@main") }],
  ["an expression", { [CI]: uses("$" + "{{ 'evil/a@main' }}") }],
  ["a path out of the checkout", { [CI]: uses("./../x") }],
  ["an action that is not in the checkout", { [CI]: uses("./x") }],
  ["a workflow that is not in the checkout", { [CI]: "on: push\npermissions: {}\njobs:\n  a:\n    uses: ./x.yml\n" }],
  ["a sparse checkout", { ...clean, ".git/config.worktree": "[core]\n\tsparseCheckout = true\n" }],
  [
    "more actions than anyone has",
    {
      [CI]: job(Array.from({ length: 1001 }, (_, index) => `      - uses: ./node_modules/${index}\n`).join("")),
      ...Object.fromEntries(
        Array.from({ length: 1001 }, (_, index) => [`node_modules/${index}/action.yml`, composite(PINNED)]),
      ),
    },
  ],
  [
    "an action above what is read",
    { ...hidden(uses(`./${HIDDEN}`)), [`${HIDDEN}/action.yml`]: composite(PINNED) + "#".repeat(1024 * 1024) },
  ],
  ["a workflow above what is read", { [CI]: uses(PINNED) + "#".repeat(1024 * 1024) }],
  [
    "more workflow files than are read",
    Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`.github/workflows/${index}.yml`, uses(PINNED)])),
  ],
  ["no file at all", {}],
  ["levels from the change", withConfig('policy-gate:\n  levels: { PIN-1: "off" }\n')],
  ["globs from the change", withConfig("policy-gate:\n  workflows: [none/**]\n")],
  ["owners from the change", withConfig("policy-gate:\n  trusted-owners: [evil]\n")],
  ["advice from the change", withConfig("policy-gate:\n  on-unknown: advise\n", uses("./../x"))],
  ["a level that is a number", withConfig("policy-gate:\n  levels: 7\n", uses(PINNED))],
  ["a list as configuration", withConfig("- a\n", uses(PINNED))],
  ["a configuration that repeats itself", withConfig("policy-gate:\n  levels: &a [*a]\n", uses(PINNED))],
  ["a configuration above what is read", withConfig("#".repeat(300_000), uses(PINNED))],
];

const other = { "package.json": '{"dependencies":{"a":"1"}}', "package-lock.json": "{}" };

export const gateCases: readonly GateCase[] = [
  ...files.map(([what, content]) => ({ what, world: { files: content } })),
  {
    what: "a base that is the change itself",
    world: { files: { ...clean, ...other }, otherWorkspaces: { ".": other }, inputs: { "base-workspace": "." } },
  },
  {
    what: "a base around the change",
    world: { files: { ...clean, ...other }, otherWorkspaces: { "..": other }, inputs: { "base-workspace": ".." } },
  },
  {
    what: "a base where the workflows are",
    world: {
      files: { [CI]: uses(EVIL), ...other },
      otherWorkspaces: { ".github": other },
      inputs: { "base-workspace": ".github" },
    },
  },
  {
    what: "an action below the base's folder",
    world: {
      files: { [CI]: uses("./base/x"), "base/x/action.yml": composite(PINNED) },
      otherWorkspaces: { base: other },
      inputs: { "base-workspace": "base" },
    },
  },
  { what: "a base that is not there", world: { files: clean, inputs: { "base-workspace": "nowhere" } } },
];

/** What policy-gate has to let pass although it looks alike. */
export const passingCases: readonly GateCase[] = [
  { what: "a full commit SHA", world: { files: clean } },
  {
    what: "an action that a step checks out",
    says: 1,
    world: {
      files: {
        [CI]: job(
          `      - uses: ${PINNED}\n        with: { repository: o/other, path: ./other/ }\n      - uses: ./other/x\n`,
        ),
      },
    },
  },
  { what: "an action that is nothing but an image", world: { files: { [CI]: uses("./x"), "x/Dockerfile": "FROM a" } } },
  { what: "a checkout that is whole again", world: { files: { ...clean, ".git/config": "sparseCheckout = false" } } },
];
