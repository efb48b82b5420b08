#!/usr/bin/env bash
# A JUnit report merged from Playwright's blobs says that the tests started when they were merged, and counts a blob that is
# there twice as twice as many tests.
#
# Versions: @playwright/test 1.65.1 (npm); the tests need no browser.
# Behaviour: without a merge <testsuite timestamp> is the start of the run. merge-reports writes the time of the merge:
#   merged again two seconds later, the same blob gives another timestamp; the JSON report made from it keeps the true start.
#   A copy of the blob under another name (a shard that was run again and uploaded under a new name) doubles every test,
#   without a warning. merge-reports ends with 0 although a test failed.
# Surprise: the blob holds the start of every test and an identity of every test and shard; one expects the first to be
#   written, and the second to be compared.
# Seen: two timestamps 2 to 10 s apart for one run; tests="2" and, with the copy, tests="4"; exit codes 1 (run), 0 (merge).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund @playwright/test@1.65.1 > npm.log
cat > shop.spec.js <<'JS'
const { test, expect } = require("@playwright/test");
test("adds", () => {});
test("removes", () => expect(1).toBe(2));
JS

code=0
PLAYWRIGHT_BLOB_OUTPUT_FILE="$folder/blobs/shard.zip" npx playwright test --reporter=blob > run.log 2>&1 || code=$?
merges=""
merge() { # REPORTER FILE
  local ended=0
  npx playwright merge-reports --reporter="$1" blobs > "$2" 2> merge.log || ended=$?
  merges="$merges $ended"
}
sleep 2
merge junit first.xml
sleep 2
merge junit second.xml
merge json merged.json
cp blobs/shard.zip blobs/again.zip
merge junit doubled.xml

cat > compare.mjs <<'JS'
import { readFileSync } from "node:fs";

const read = (file) => readFileSync(file, "utf8");
const stamp = (file) => Date.parse(read(file).match(/<testsuite [^>]*timestamp="([^"]+)"/)[1]);
const tests = (file) => Number(read(file).match(/<testsuites [^>]*tests="(\d+)"/)[1]);
const start = Date.parse(JSON.parse(read("merged.json")).stats.startTime);
console.log(`after the start: ${stamp("first.xml") - start} ms, ${stamp("second.xml") - start} ms`);
console.log(`tests: ${tests("first.xml")}, with the copy ${tests("doubled.xml")}`);
const late = stamp("first.xml") - start > 2000 && stamp("second.xml") - stamp("first.xml") > 2000;
process.exitCode = late && tests("first.xml") === 2 && tests("doubled.xml") === 4 ? 0 : 1;
JS
echo "exit codes: run $code, merges$merges"
node compare.mjs && [ "$code" = 1 ] && [ "$merges" = " 0 0 0 0" ] || { echo "the behaviour has changed" >&2; exit 1; }
