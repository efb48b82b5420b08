#!/usr/bin/env bash
# Playwright's merge-reports adds up the durations of shards that ran at the same time, stamps the suites with the time of
# the merge, and is green when tests failed.
#
# Versions: @playwright/test 1.65.1 (npm); the tests need no browser.
# Behaviour: two shards of one test of 2 s each, started together. Merged JSON: stats.duration is above 4000 ms (a JUnit
#   report's <testsuites time> is the same number). The <testsuite timestamp> is that of the merge, some seconds after the
#   start that the JSON names. One test fails: the shard ends with exit 1, merge-reports with 0.
# Surprise: the blob files hold when each shard and test started, and `startTime` of the merged JSON is right; one expects
#   the span that a person waited, and timestamps by which tests can be laid side by side.
# Seen: duration 4.5 to 5.5 s for a wait of 2.5 s; timestamp later than startTime + 3 s; exit codes 0 and 1, merge 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund @playwright/test@1.65.1 > npm.log
for shard in a b; do
  cat > $shard.spec.js <<JS
const { test, expect } = require("@playwright/test");
test("$shard", async () => {
  await new Promise((done) => setTimeout(done, 2000));
  expect("$shard").toBe("a");
});
JS
done

run() { PLAYWRIGHT_BLOB_OUTPUT_FILE="$folder/blobs/$1.zip" npx playwright test --shard="$1/2" --reporter=blob > "$1.log" 2>&1; }
mkdir blobs
run 1 & first=$!
run 2 & second=$!
codes=""
for job in $first $second; do code=0; wait $job || code=$?; codes="$codes $code"; done
sleep 2
merged=0
npx playwright merge-reports --reporter=json blobs > merged.json || merged=$?
npx playwright merge-reports --reporter=junit blobs > merged.xml || merged=$?

cat > compare.mjs <<'JS'
import { readFileSync } from "node:fs";

const { stats, suites } = JSON.parse(readFileSync("merged.json", "utf8"));
const results = suites.flatMap((suite) => suite.specs).flatMap((spec) => spec.tests).flatMap((test) => test.results);
const starts = results.map((result) => Date.parse(result.startTime));
const span = Math.max(...results.map((result, index) => starts[index] + result.duration)) - Date.parse(stats.startTime);
const stamp = Date.parse(readFileSync("merged.xml", "utf8").match(/<testsuite [^>]*timestamp="([^"]+)"/)[1]);
const summed = stats.duration > 4000;
const late = stamp > Math.max(...starts) + 2000;
console.log(`duration ${Math.round(stats.duration)} ms, first start to last end ${span} ms, failed ${stats.unexpected}`);
console.log(`suite stamped ${stamp - Math.max(...starts)} ms after the last test had started`);
process.exitCode = summed && late && stats.unexpected === 1 ? 0 : 1;
JS
echo "exit codes:$codes, merge $merged"
node compare.mjs && [ "$codes" = " 0 1" ] && [ "$merged" = 0 ] || { echo "the behaviour has changed" >&2; exit 1; }
