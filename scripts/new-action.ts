import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./catalogue.ts";

// npm run new NAME: an action that does nothing yet, and a test that says so by failing.

const [name = ""] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(name))
  exit(`usage: npm run new NAME   (got ${JSON.stringify(name)}; expected words in kebab-case)`);
const folder = join(ROOT, "actions", name);
if (existsSync(folder)) exit(`actions/${name} exists already`);

mkdirSync(folder, { recursive: true });
write(`actions/${name}/action.ts`, actionSource(name));
write(`actions/${name}/README.md`, readme(name));
write(`test/${name}.test.ts`, testSource(name));
console.log(`
Next:
  1. the decision: a pure function in packages/core/<domain>/, with its test beside it
  2. inputs, outputs and run() in actions/${name}/action.ts
  3. npm run generate                            action.yml, catalogue and README tables
  4. npm run paceline -- ${name} --help          try it from source
  5. npx vitest run test/${name}.test.ts         make the test say what a user should see
  6. npm run check && npm run build              commit source and dist/ together`);

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

function readme(action: string): string {
  return `# ${action}

One paragraph: what it decides, from what, and what happens when it knows nothing yet.

\`\`\`yaml
- uses: paceline/paceline/actions/${action}@v0.1.0
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
