import type { AnyAction } from "../packages/core/action/define-action.ts";
import type { Input } from "../packages/core/action/inputs.ts";

/** `action.yml` of an action. Paths are relative to the manifest. */
export function actionManifest(action: AnyAction, paths: { main: string; post?: string }): string {
  const inputs = Object.entries(action.inputs).map(([name, input]) => inputYaml(name, input));
  const outputs = Object.entries(action.outputs).map(([name, help]) => `  ${name}:\n    description: ${quote(help)}\n`);
  return [
    '# Made by "npm run generate" from action.ts. Do not edit.\n',
    `name: ${quote(`Paceline ${action.name}`)}\n`,
    `description: ${quote(action.description)}\n`,
    "author: Paceline\n",
    `branding:\n  icon: ${action.branding.icon}\n  color: ${action.branding.color}\n`,
    `inputs:\n${inputs.join("")}`,
    `outputs:\n${outputs.join("")}`,
    `runs:\n  using: node24\n  main: ${paths.main}\n`,
    ...(paths.post ? [`  post: ${paths.post}\n  post-if: always()\n`] : []),
  ].join("");
}

/**
 * A fallback is told in words, not as `default:`: the runner would fill it in, and then nobody could tell whether the
 * user had written it, so the configuration file would never be heard.
 */
function inputYaml(name: string, input: Input<unknown>): string {
  const fallback = input.fallback === undefined ? "" : ` Default: ${input.fallback.replaceAll("\n", ", ")}.`;
  const lines = [`  ${name}:`, `    description: ${quote(`${input.help} Expects ${input.expects}.${fallback}`)}`];
  // An input may come from the configuration file, so even a required one need not stand in the workflow.
  lines.push("    required: false");
  if (input.runnerDefault !== undefined) lines.push(`    default: ${input.runnerDefault}`);
  return `${lines.join("\n")}\n`;
}

/** A JSON string is a YAML string. */
function quote(text: string): string {
  return JSON.stringify(text);
}
