import type { WorkflowFile } from "../../../workflow/workflow.ts";
import type { Position } from "../../../yaml/line-index.ts";
import { childOf, textOf, type YamlNode } from "../../../yaml/yaml-node.ts";

export interface FoundImage {
  /** As written, without `docker://`. */
  readonly image: string;
  readonly at: Position;
}

/** The images that jobs run in or beside, and that container actions are. Expressions are known only to the run. */
export function imagesIn({ content }: WorkflowFile): readonly FoundImage[] {
  if (content === null) return [];
  if (content.kind === "action") {
    const image = childOf(childOf(content.node, "runs"), "image");
    return textOf(image)?.startsWith("docker://") ? imageOf(image) : [];
  }
  return content.jobs.flatMap(({ node }) => {
    const container = childOf(node, "container");
    const services = childOf(node, "services");
    const entries = services?.kind === "mapping" ? services.entries : [];
    return [
      ...imageOf(container?.kind === "mapping" ? childOf(container, "image") : container),
      ...entries.flatMap(({ value }) => imageOf(childOf(value, "image"))),
    ];
  });
}

/** True when the image can never be another one than today. */
export function isPinnedImage(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/i.test(image);
}

function imageOf(node: YamlNode | undefined): readonly FoundImage[] {
  const image = (textOf(node) ?? "").trim().replace(/^docker:\/\//, "");
  if (node === undefined || image === "" || image.includes("${{")) return [];
  return [{ image, at: node.at }];
}
