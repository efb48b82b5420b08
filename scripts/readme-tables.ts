import { commonInputs } from "../packages/core/action/common-inputs.ts";
import type { AnyAction } from "../packages/core/action/define-action.ts";
import { fillMarker } from "./fill-marker.ts";

/** A README with the text between its markers made again: `<!-- inputs -->` … `<!-- /inputs -->` and so on. */
export function fillMarkers(readme: string, action: AnyAction): string {
  const sections: Readonly<Record<string, string>> = {
    inputs: inputTable(action),
    outputs: outputTable(action),
    permissions: permissionsBlock(action),
  };
  return Object.entries(sections).reduce((text, [name, content]) => {
    const filled = fillMarker(text, name, content);
    if (filled === null) throw new Error(`README of ${action.name}: no <!-- ${name} --> … <!-- /${name} -->`);
    return filled;
  }, readme);
}

function inputTable(action: AnyAction): string {
  const names = Object.keys(action.inputs).filter((name) => !Object.hasOwn(commonInputs, name));
  const rows = [...names, ...Object.keys(commonInputs)].map((name) => {
    const input = action.inputs[name];
    const fallback = input?.runnerDefault ?? input?.fallback;
    return `| \`${name}\` | ${cell(input?.help ?? "")} | ${cell(input?.expects ?? "")} | ${code(fallback)} |\n`;
  });
  return `| input | what it is | expects | default |\n| :-- | :-- | :-- | :-- |\n${rows.join("")}`;
}

function outputTable(action: AnyAction): string {
  const rows = Object.entries(action.outputs).map(([name, help]) => `| \`${name}\` | ${cell(help)} |\n`);
  return `| output | what it is |\n| :-- | :-- |\n${rows.join("")}`;
}

function permissionsBlock(action: AnyAction): string {
  const entries = Object.entries(action.permissions);
  const lines =
    entries.length === 0 ? " {}" : `\n${entries.map(([scope, access]) => `  ${scope}: ${access}`).join("\n")}`;
  return `\`\`\`yaml\npermissions:${lines}\n\`\`\`\n`;
}

/** A default as code, one line of it below the other. */
function code(fallback: string | undefined): string {
  if (fallback === undefined) return "";
  return fallback
    .split("\n")
    .map((line) => `\`${cell(line)}\``)
    .join("<br>");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
