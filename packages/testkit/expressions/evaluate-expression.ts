import { Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { fromExpressionData, toDictionary, toExpressionData } from "./expression-data.ts";
import type { Json, JsonObject } from "./json.ts";
import { toJson } from "./to-json.ts";

/**
 * What an expression can see. Naming a context or a function that is not here is an error, as on GitHub: which ones
 * exist depends on where in the workflow the expression stands.
 */
export interface ExpressionScope {
  readonly contexts: JsonObject;
  readonly functions: Record<string, ExpressionFunction>;
}
export type ExpressionFunction = (...args: Json[]) => Json;

/** GitHub itself takes at most 255 arguments. */
const MAX_ARGUMENTS = 255;

/** In place of the evaluator's own, which writes numbers as JavaScript does. */
const TO_JSON = defineFunction("toJSON", (value = null) => toJson(value));

/** Evaluates one expression, written without `${{ }}`, with GitHub's own evaluator. Throws `ExpressionFailure`. */
export function evaluateExpression(source: string, { contexts, functions }: ExpressionScope): Json {
  if (source.trim() === "") throw new ExpressionFailure(source, "an expression was expected");
  const definitions = Object.entries(functions).map(([name, call]) => defineFunction(name, call));
  try {
    const { tokens } = new Lexer(source).lex();
    const tree = new Parser(tokens, Object.keys(contexts), definitions).parse();
    const byName = new Map([TO_JSON, ...definitions].map((definition) => [definition.name.toLowerCase(), definition]));
    return fromExpressionData(new Evaluator(tree, toDictionary(contexts), byName).evaluate());
  } catch (error) {
    throw new ExpressionFailure(source, error instanceof Error ? error.message : String(error), { cause: error });
  }
}

export class ExpressionFailure extends Error {
  override readonly name = "ExpressionFailure";
  readonly expression: string;

  constructor(expression: string, reason: string, options?: ErrorOptions) {
    super(`The expression '${expression.trim()}' cannot be evaluated: ${reason}`, options);
    this.expression = expression;
  }
}

function defineFunction(name: string, call: ExpressionFunction): FunctionDefinition {
  return {
    name,
    minArgs: 0,
    maxArgs: MAX_ARGUMENTS,
    call: (...args) => toExpressionData(call(...args.map(fromExpressionData))),
  };
}
