import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../packages/core/action/version.ts";
import { ROOT } from "./catalogue.ts";

// npm run new NAME [-- --domain DOMAIN]: an action that does nothing yet, a test that says so by failing, and, where it is
// asked for, the folder of its decision with a line in the table of the architecture.

const KEBAB_CASE = /^[a-z]+(-[a-z]+)*$/;
const AREAS_FILE = "scripts/architecture/areas.ts";

const { name, domain } = readArguments(process.argv.slice(2));
const folder = join(ROOT, "actions", name);
if (existsSync(folder)) exit(`actions/${name} exists already`);
if (domain !== null && existsSync(join(ROOT, "packages/core", domain))) exit(`packages/core/${domain} exists already`);

mkdirSync(folder, { recursive: true });
write(`actions/${name}/action.ts`, actionSource(name));
write(`actions/${name}/README.md`, readme(name));
write(`test/${name}.test.ts`, testSource(name));
if (domain !== null) writeDomain(domain);
console.log(`
Next:
  1. the decision: a pure function in packages/core/${domain ?? "<domain>"}/, with its test beside it
  2. inputs, outputs and run() in actions/${name}/action.ts
  3. npm run generate                            action.yml, catalogue and README tables
  4. npm run paceline -- ${name} --help          try it from source
  5. npx vitest run test/${name}.test.ts         make the test say what a user should see
  6. npm run check && npm run build              commit source and dist/ together`);

function readArguments(given: readonly string[]): { name: string; domain: string | null } {
  const [name = "", flag, domain = "", ...rest] = given;
  const wrong = [
    ...(KEBAB_CASE.test(name) ? [] : [`NAME: got ${JSON.stringify(name)}; expected words in kebab-case`]),
    ...(flag === undefined || flag === "--domain" ? [] : [`got ${JSON.stringify(flag)}; expected --domain`]),
    ...(flag !== "--domain" || /^[a-z]+$/.test(domain)
      ? []
      : [`DOMAIN: got ${JSON.stringify(domain)}; expected one word in lower case`]),
    ...rest.map((extra) => `got ${JSON.stringify(extra)} too much`),
  ];
  if (wrong.length > 0)
    exit(`usage: npm run new NAME [-- --domain DOMAIN]\n${wrong.map((line) => `  ${line}`).join("\n")}`);
  return { name, domain: flag === undefined ? null : domain };
}

/** A folder with one pure function, and its line in the table: after the last of today's domains. */
function writeDomain(domain: string): void {
  mkdirSync(join(ROOT, "packages/core", domain), { recursive: true });
  write(`packages/core/${domain}/decide-${domain}.ts`, decisionSource(domain));
  write(`packages/core/${domain}/decide-${domain}.test.ts`, decisionTest(domain));
  const areas = readFileSync(join(ROOT, AREAS_FILE), "utf8");
  const line = `  "packages/core/${domain}": { holds: "one phrase: what is decided here", imports: DOMAIN },\n`;
  write(AREAS_FILE, areas.replace('  "packages/core/hosts": {', `${line}  "packages/core/hosts": {`));
}

function write(path: string, text: string): void {
  writeFileSync(join(ROOT, path), text);
  console.log(`wrote ${path}`);
}

function exit(message: string): never {
  console.error(message);
  process.exit(2);
}

function actionSource(action: string): string {
  return `import { defineAction } from "../../packages/core/action/define-action.ts";
import { text } from "../../packages/core/action/inputs.ts";
import { line, paragraph, strong } from "../../packages/core/render/document.ts";

export const action = defineAction({
  name: "${action}",
  description: "One sentence: what it decides, and what for.",
  inputs: {
    subject: text({ help: "What to decide about.", required: true }),
  },
  outputs: {
    decision: "What was decided.",
  },
  permissions: { contents: "read" },

  async run({ subject }) {
    const decision = "undecided";
    return {
      outputs: { decision },
      data: { decision },
      summary: { title: "${action}", blocks: [paragraph(line\`\${strong(decision)} about \${subject}\`)] },
    };
  },
});
`;
}

function decisionName(domain: string): string {
  return `decide${domain[0]?.toUpperCase()}${domain.slice(1)}`;
}

function decisionSource(domain: string): string {
  return `/** One sentence: what is decided, from what; shapes, units, and what is returned when nothing is known. */
export function ${decisionName(domain)}(subject: string): string {
  return subject === "" ? "unknown" : "decided";
}
`;
}

function decisionTest(domain: string): string {
  return `import { describe, expect, it } from "vitest";
import { ${decisionName(domain)} } from "./decide-${domain}.ts";

describe("${decisionName(domain)}", () => {
  it("says unknown when there is nothing to decide about", () => {
    expect(${decisionName(domain)}("")).toBe("unknown");
  });
});
`;
}

function readme(action: string): string {
  return `# ${action}

One paragraph: what it decides, from what, and what happens when it knows nothing yet.

\`\`\`yaml
- uses: paceline/paceline/actions/${action}@${pin()}
  with:
    subject: value
\`\`\`

## Permissions

<!-- permissions -->
<!-- /permissions -->

## Inputs

<!-- inputs -->
<!-- /inputs -->

## Outputs

<!-- outputs -->
<!-- /outputs -->
`;
}

/** The commit that all other pages name. */
function pin(): string {
  const used = /uses: paceline\/paceline@(\S+ # \S+)/.exec(readFileSync(join(ROOT, "README.md"), "utf8"));
  return used?.[1] ?? `v${VERSION}`;
}

function testSource(action: string): string {
  return `import { describe, expect, it } from "vitest";
import { action } from "../actions/${action}/action.ts";
import { runInMemory } from "../packages/core/hosts/memory.ts";

describe("${action}", () => {
  it("decides", async () => {
    const { exitCode, presented } = await runInMemory(action, { inputs: { subject: "x" } });
    expect(exitCode).toBe(0);
    expect(presented?.outputs).toEqual({ decision: "decided" });
  });
});
`;
}
