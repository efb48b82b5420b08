import { ExpressionFailure, type ExpressionScope, evaluateExpression } from "./evaluate-expression.ts";
import { toText } from "./expression-data.ts";
import type { Json } from "./json.ts";

/** A piece of a template: text as it stands, or the source of a `${{ }}`. */
type Piece = { text: string } | { expression: string };

/**
 * Fills the `${{ }}` of a text. A text that is one single expression becomes its typed value (a list from `fromJSON`
 * stays a list); in longer texts every value is written out.
 */
export function evaluateTemplate(text: string, scope: ExpressionScope): Json {
  const pieces = splitTemplate(text);
  const [only] = pieces;
  if (pieces.length === 1 && only && "expression" in only) return evaluateExpression(only.expression, scope);
  return pieces
    .map((piece) => ("text" in piece ? piece.text : toText(evaluateExpression(piece.expression, scope))))
    .join("");
}

/** `evaluateTemplate`, written out: the form that environment variables, inputs and names take. */
export function evaluateText(value: Json, scope: ExpressionScope): string {
  return toText(typeof value === "string" ? evaluateTemplate(value, scope) : value);
}

/** Fills the templates anywhere inside a value of YAML, in keys too. */
export function evaluateTemplates(value: Json, scope: ExpressionScope): Json {
  if (typeof value === "string") return evaluateTemplate(value, scope);
  if (Array.isArray(value)) return value.map((item) => evaluateTemplates(item, scope));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [evaluateText(key, scope), evaluateTemplates(item, scope)]),
  );
}

/** Cuts a text at its `${{ }}`. A `}}` inside a quoted string of the expression does not end it. */
export function splitTemplate(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let open = text.indexOf("${{"); open !== -1; open = text.indexOf("${{", from)) {
    const close = endOfExpression(text, open + 3);
    if (close === -1) throw new ExpressionFailure(text.slice(open), "it is not closed with }}");
    if (open > from) pieces.push({ text: text.slice(from, open) });
    pieces.push({ expression: text.slice(open + 3, close) });
    from = close + 2;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from) });
  return pieces;
}

function endOfExpression(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith("}}", at)) return at;
  }
  return -1;
}
