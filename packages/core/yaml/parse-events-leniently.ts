import type { Event } from "js-yaml";
import { LineIndex, type Position } from "./line-index.ts";

type YamlModule = typeof import("js-yaml");

export interface ParsedEvents {
  readonly events: readonly Event[];
  /** What the events' offsets mean: the source, with some lines indented further. */
  readonly text: string;
  /** The place in the source of an offset in `text`. */
  positionOf(offset: number): Position;
}

/** Deeper than any indentation that people write. */
const padding = " ".repeat(256);

/** Characters parsed in all attempts together: about a second. */
const MAX_PARSED_CHARACTERS = 8_000_000;

/**
 * Parser events, also where a flow collection closes too far left:
 *
 *     branches: [
 *       main
 *     ]
 *
 * YAML forbids it and js-yaml refuses it, but GitHub's parser does not look at indentation there, and people write it.
 * Indentation between the items of a flow collection has no meaning, so the refused line is indented, and then again
 * the next one. Throws what js-yaml throws, with positions in the source.
 */
export function parseEventsLeniently(source: string, yaml: YamlModule, maxDepth: number): ParsedEvents {
  const padded = new Set<number>();
  let text = source;
  for (let spent = source.length; ; spent += text.length) {
    const lines = new LineIndex(text);
    const positionOf = (offset: number) => {
      const { line, column } = lines.positionOf(offset);
      return { line, column: padded.has(line) ? Math.max(1, column - padding.length) : column };
    };
    try {
      return { events: yaml.parseEvents(text, { maxDepth }), text, positionOf };
    } catch (thrown) {
      const { reason, offset } = parserComplaint(thrown);
      const { line } = lines.positionOf(offset);
      if (reason !== "deficient indentation" || padded.has(line) || spent > MAX_PARSED_CHARACTERS) {
        throw new YamlSyntaxError(reason, positionOf(offset));
      }
      padded.add(line);
      const start = lines.startOf(line);
      text = text.slice(0, start) + padding + text.slice(start);
    }
  }
}

/** The text is not YAML. */
export class YamlSyntaxError extends Error {
  readonly at: Position;

  constructor(reason: string, at: Position) {
    super(reason);
    this.at = at;
  }
}

function parserComplaint(thrown: unknown): { reason: string; offset: number } {
  const { reason, mark } = thrown as { reason?: unknown; mark?: { position?: unknown } };
  return {
    // Anything else than the parser's own exception is a fault in it: still only this file's problem.
    reason: typeof reason === "string" ? reason.slice(0, 200) : "the YAML parser failed",
    offset: typeof mark?.position === "number" ? mark.position : 0,
  };
}
