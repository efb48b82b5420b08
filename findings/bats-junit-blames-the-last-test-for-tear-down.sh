#!/usr/bin/env bash
# Bats' JUnit report writes a failed teardown_file over the result of the file's last test, even if that was skipped.
#
# Versions: bats 1.13.0 (npm).
# Behaviour: a file with a test that passes and one that is skipped, whose teardown_file fails. TAP says "ok 1",
#   "ok 2 # skip", "not ok 3 teardown_file failed"; the JUnit report has two cases, the second is the skipped test with
#   <failure> and the words of the tear-down, and the suite says tests="3". A failed setup_file goes the other way: it
#   is put into a suite named "setup_suite", and the file's own suite says tests="0" failures="0".
# Surprise: a test that never ran is reported as failed, and one hook loses its file while the other steals a test.
# Seen: name="not here" with <failure> from teardown_file; exit 1 in both runs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund bats@1.13.0 > npm.log
cat > down.bats <<'BATS'
teardown_file() { false; }
@test "adds" { true; }
@test "not here" { skip "needs a network"; }
BATS
cat > up.bats <<'BATS'
setup_file() { false; }
@test "adds" { true; }
BATS

run() {
  local code=0
  node_modules/bats/bin/bats --report-formatter junit --output "$folder" "$1.bats" > "$1.tap" || code=$?
  mv report.xml "$1.xml"
  grep -E '^(ok|not ok)' "$1.tap"
  grep -E '<testsuite |<testcase|<failure|<skipped' "$1.xml"
  [ "$code" = 1 ]
}
run down && run up &&
  grep -q '^ok 2 not here # skip' down.tap && grep -q '^not ok 3 teardown_file failed' down.tap &&
  grep -q 'name="down.bats" tests="3" failures="1"' down.xml && [ "$(grep -c '<testcase' down.xml)" = 2 ] &&
  grep -A1 'name="not here"' down.xml | grep -q 'teardown_file' && ! grep -q '<skipped' down.xml &&
  grep -q 'name="up.bats" tests="0" failures="0"' up.xml && grep -q 'classname="setup_suite"' up.xml ||
  { echo "the behaviour has changed" >&2; exit 1; }
