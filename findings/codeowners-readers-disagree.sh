#!/usr/bin/env bash
# Three readers of CODEOWNERS name three different owners for one small valid file.
#
# Versions: codeowners 5.1.1 and codeowners-utils 1.0.2 (npm), codeowners 0.9.0 (PyPI).
# Behaviour: `*.js @js # front end` gives the npm package codeowners the owners @js, #, front and end; the other two end
#   the line at the comment, as GitHub's documentation has it. `docs/* @docs` covers docs/a/b.md for both npm packages (they read
#   the line as .gitignore would, where a matched folder takes its content along), but not for the Python one, which
#   follows the documentation ("docs/*" matches files directly in docs only).
# Surprise: the format is a page long, and every tool built on one of them names other owners for the same repository.
# Seen: the two lines below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund codeowners@5.1.1 codeowners-utils@1.0.2 > npm.log
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check codeowners==0.9.0
mkdir -p repository/.github
printf '* @all\ndocs/* @docs\n*.js @js # front end\n' > repository/.github/CODEOWNERS

cat > owners.mjs <<'JS'
import { readFileSync } from "node:fs";
import Codeowners from "codeowners";
import { matchFile, parse } from "codeowners-utils";

const path = process.argv[2];
const entries = parse(readFileSync("repository/.github/CODEOWNERS", "utf8"));
console.log(new Codeowners("repository").getOwner(path).join(" "), "|", matchFile(path, entries).owners.join(" "));
JS
cat > owners.py <<'PYTHON'
import sys
from codeowners import CodeOwners
print(" ".join(owner for _, owner in CodeOwners(open("repository/.github/CODEOWNERS").read()).of(sys.argv[1])))
PYTHON
for path in src/cart.js docs/a/b.md; do
  echo "$path: $(node owners.mjs $path) | $(env/bin/python owners.py $path)"
done | tee seen.txt

diff seen.txt - <<'TEXT' || { echo "the behaviour has changed" >&2; exit 1; }
src/cart.js: @js # front end | @js | @js
docs/a/b.md: @docs | @docs | @all
TEXT
