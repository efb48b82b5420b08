import { childOf, textOf, type YamlMapping, type YamlNode } from "../yaml/yaml-node.ts";
import { parseActionReference } from "./action-reference.ts";
import type { Report, Step, Use } from "./workflow.ts";

/**
 * All steps of a `steps:` list in order, those inside `parallel:` too (to any depth: the tree's depth is limited).
 * A `parallel:` group itself runs nothing and is not a step.
 */
export function readSteps(list: YamlNode | undefined, report: Report): readonly Step[] {
  if (list === undefined) return [];
  if (list.kind !== "sequence") {
    report("steps-not-a-list", "`steps` is not a list", list.at);
    return [];
  }
  return list.items.flatMap((item) => {
    if (item.kind === "mapping") return stepsOf(item, report);
    report("step-not-a-mapping", "a step is not a mapping", item.at);
    return [];
  });
}

/** The `uses:` of a step or job; null when there is none. */
export function readUse(owner: YamlNode, report: Report): Use | null {
  const node = childOf(owner, "uses");
  if (node === undefined) return null;
  const text = (textOf(node) ?? "").trim();
  const reference = parseActionReference(text);
  if (reference.kind === "unreadable")
    report("uses-unreadable", `\`uses\` cannot be read: ${reference.reason}`, node.at);
  return { text, at: node.at, reference };
}

function stepsOf(item: YamlMapping, report: Report): readonly Step[] {
  const group = childOf(item, "parallel");
  const inner = readSteps(group, report);
  const runsSomething = childOf(item, "uses") !== undefined || childOf(item, "run") !== undefined;
  return group !== undefined && !runsSomething ? inner : [readStep(item, report), ...inner];
}

function readStep(node: YamlMapping, report: Report): Step {
  return {
    at: node.at,
    name: textOf(childOf(node, "name")) ?? null,
    uses: readUse(node, report),
    run: textOf(childOf(node, "run")) ?? null,
    node,
  };
}
