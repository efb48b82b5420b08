import { Lexer } from "@actions/expressions";
import { type ExpressionScope, evaluateExpression } from "./evaluate-expression.ts";
import { evaluateTemplate, splitTemplate } from "./evaluate-template.ts";
import { isTruthy } from "./expression-data.ts";
import type { Json } from "./json.ts";

const STATUS_FUNCTIONS = new Set(["success", "failure", "always", "cancelled"]);

/**
 * Decides an `if:`. `${{ }}` around it is optional. A condition that names no status function means `success() && (…)`.
 * Text beside a `${{ }}` makes the whole a non-empty string, which is true: a well-known trap, kept on purpose.
 */
export function evaluateCondition(condition: Json | undefined, scope: ExpressionScope): boolean {
  const source = condition === undefined || condition === null ? "" : String(condition).trim();
  if (source === "") return isTruthy(evaluateExpression("success()", scope));
  const pieces = splitTemplate(source);
  const [only] = pieces;
  const expression = pieces.length > 1 || !only ? undefined : "text" in only ? only.text : only.expression;
  const sources =
    expression === undefined ? pieces.flatMap((p) => ("expression" in p ? [p.expression] : [])) : [expression];
  if (!sources.some(namesStatusFunction) && !isTruthy(evaluateExpression("success()", scope))) return false;
  return isTruthy(expression === undefined ? evaluateTemplate(source, scope) : evaluateExpression(expression, scope));
}

function namesStatusFunction(expression: string): boolean {
  const { tokens } = new Lexer(expression).lex();
  return tokens.some(
    ({ lexeme }, index) => STATUS_FUNCTIONS.has(lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === "(",
  );
}
