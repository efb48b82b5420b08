#!/usr/bin/env bash
# mochawesome leaves a failed hook out of failures, and mochawesome-merge then takes away the last trace of it.
#
# Versions: mocha 12.0.3, mochawesome 8.1.1, mochawesome-merge 5.1.1 (npm).
# Behaviour: a `before` hook throws, mocha ends with exit 1 and its own count says 1 failing. mochawesome's stats say
#   failures 0, other 1, hasOther true, skipped 2. Merged with the report of a passing file: failures 0, other 0, hasOther
#   false, skipped 0, passPercent 33.3 with 3 tests and 1 pass. The merged duration is the span from the first start to
#   the last end, idle time included, not the sum of the parts.
# Surprise: `other` is where the failure went, and the merge sets it to 0 instead of adding it up: the numbers that
#   sharded runs publish do not hold any failure beside a red job.
# Seen: {"failures":0,"other":1,"hasOther":true,"skipped":2} in the part,
#   {"failures":0,"other":0,"hasOther":false,"skipped":0} merged.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund mocha@12.0.3 mochawesome@8.1.1 mochawesome-merge@5.1.1 > npm.log
cat > hook.js <<'JS'
describe("shop", () => {
  before(() => { throw new Error("no database"); });
  it("adds", () => {});
  it("removes", () => {});
});
JS
echo 'describe("other", () => { it("is fine", () => {}); });' > fine.js

codes=""
for file in hook fine; do
  code=0
  npx mocha --reporter mochawesome --reporter-options "reportDir=.,reportFilename=$file,html=false,quiet=true" $file.js \
    > console.txt || code=$?
  codes="$codes $code"
done
npx mochawesome-merge hook.json fine.json > merged.json
stats() {
  node -p "const { failures, other, hasOther, skipped } = JSON.parse(require('fs').readFileSync('$1.json')).stats;
    JSON.stringify({ failures, other, hasOther, skipped })"
}
echo "exit codes:$codes"
for file in hook merged; do echo "$file: $(stats $file)"; done

[ "$codes" = " 1 0" ] &&
  [ "$(stats hook)" = '{"failures":0,"other":1,"hasOther":true,"skipped":2}' ] &&
  [ "$(stats merged)" = '{"failures":0,"other":0,"hasOther":false,"skipped":0}' ] ||
  { echo "the behaviour has changed" >&2; exit 1; }
