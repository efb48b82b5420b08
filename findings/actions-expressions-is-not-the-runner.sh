#!/usr/bin/env bash
# GitHub's own JavaScript evaluator of workflow expressions answers otherwise than the runner.
#
# Versions: @actions/expressions 0.3.61 (npm). The runner's side was read, not run: in actions/runner, src/Sdk/Expressions, the
#   files Sdk/ExpressionUtility.cs at 4309638, EvaluationResult.cs at 052f552, Sdk/Functions/JsonParser.cs at 2073ad8.
# Behaviour, package | runner's code: '0X1F' == 31 true | only a small x is looked for; '0b1' == 1 true | no binary
#   numbers; '0xFFFFFFFF' == 4294967295 true | read as a signed 32-bit number, so -1; 'ß' == 'SS' true | ordinal
#   comparison without regard to case, in which one character never equals two.
# Behaviour of both, odd by itself: of two JSON keys that differ only in case fromJSON keeps the FIRST and drops the other;
#   JavaScript's own reader keeps the last of equal keys, and here none are equal.
# Surprise: both are GitHub's; an expression tried with the package, which its language server is built on, can go the other
#   way in a job.
# Seen: true, true, true, true, {"a":1}.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund @actions/expressions@0.3.61 > npm.log
cat > evaluate.mjs <<'JS'
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

for (const text of [
  "'0X1F' == 31",
  "'0b1' == 1",
  "'0xFFFFFFFF' == 4294967295",
  "'ß' == 'SS'",
  `toJSON(fromJSON('{"a":1,"A":2}'))`,
]) {
  const tree = new Parser(new Lexer(text).lex().tokens, [], []).parse();
  const value = new Evaluator(tree, new data.Dictionary()).evaluate().coerceString();
  console.log(`${text} -> ${value.replaceAll(/\s/g, "")}`);
}
JS
node evaluate.mjs | tee seen.txt

diff seen.txt - <<'TEXT' || { echo "the behaviour has changed" >&2; exit 1; }
'0X1F' == 31 -> true
'0b1' == 1 -> true
'0xFFFFFFFF' == 4294967295 -> true
'ß' == 'SS' -> true
toJSON(fromJSON('{"a":1,"A":2}')) -> {"a":1}
TEXT
