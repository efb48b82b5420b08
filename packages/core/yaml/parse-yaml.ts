import { buildYamlTree } from "./build-yaml-tree.ts";
import { parseEventsLeniently, YamlSyntaxError } from "./parse-events-leniently.ts";
import type { YamlDocument, YamlLimits } from "./yaml-document.ts";

const yamlLimits: YamlLimits = { maxBytes: 1024 * 1024, maxDepth: 64, maxNodes: 400_000 };

/**
 * Reads YAML 1.2 (so also JSON) into a tree with positions. Never throws: what is wrong is listed, and what could be
 * read is returned. Time is linear in the text; memory too, since aliases share their node.
 */
export async function parseYaml(text: string, limits: YamlLimits = yamlLimits): Promise<YamlDocument> {
  if (text.length > limits.maxBytes || Buffer.byteLength(text) > limits.maxBytes) {
    const message = `larger than ${limits.maxBytes} bytes`;
    return { root: null, problems: [{ code: "too-large", message, at: { line: 1, column: 1 } }] };
  }
  const yaml = await import("js-yaml");
  try {
    // The parser counts a key and its value as one level deeper each; the tree has the exact count.
    return buildYamlTree(parseEventsLeniently(text, yaml, limits.maxDepth + 2), yaml, limits);
  } catch (thrown) {
    if (!(thrown instanceof YamlSyntaxError)) throw thrown;
    const code = thrown.message.includes("maxDepth") ? "too-deep" : "syntax";
    return { root: null, problems: [{ code, message: thrown.message, at: thrown.at }] };
  }
}
