#!/usr/bin/env bash
# GitHub's own parser of workflow files cannot be imported by Node.
#
# Versions: @actions/workflow-parser 0.3.61 (npm; its engines say node >= 20), esbuild 0.28.0; Node 20.20 and 24.21.
# Behaviour: `import "@actions/workflow-parser"` throws ERR_IMPORT_ATTRIBUTE_MISSING (Node 20: …ASSERTION_TYPE_MISSING),
#   since the published modules import a JSON file without an import attribute. Bundled first, the same import works.
# Surprise: the package is published as ES modules with Node in its engines, and its first line of use fails there: it is
#   usable only behind a bundler, which its README does not say.
# Seen: exit 1 with the code above; bundled: "errors: 0, parsed: true".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund @actions/workflow-parser@0.3.61 esbuild@0.28.0 > npm.log
cat > count.mjs <<'JS'
import { parseWorkflow } from "@actions/workflow-parser";

const content = "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n";
const trace = { error() {}, info() {}, verbose() {} };
const { context, value } = parseWorkflow({ name: "ci.yml", content }, trace);
console.log(`errors: ${context.errors.getErrors().length}, parsed: ${value !== undefined}`);
JS

code=0
node count.mjs > plain.txt 2>&1 || code=$?
grep -oE 'ERR_IMPORT_[A-Z_]*MISSING' plain.txt | head -1
npx esbuild count.mjs --bundle --platform=node --format=esm --outfile=bundled.mjs --log-level=error \
  --banner:js="import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
node bundled.mjs | tee bundled.txt

[ "$code" = 1 ] && grep -qE 'ERR_IMPORT_(ATTRIBUTE|ASSERTION_TYPE)_MISSING' plain.txt &&
  grep -q 'errors: 0, parsed: true' bundled.txt ||
  { echo "the behaviour has changed" >&2; exit 1; }
