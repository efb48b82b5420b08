#!/usr/bin/env bash
# Two mergers of JUnit reports: one keeps the longest suite's time, the other joins suites by their properties.
#
# Versions: junit-report-merger 9.0.4 (npm), junitparser 5.0.3 (PyPI).
# Behaviour: three shards report a suite "shop" of 1.5 s, 2 s and 2 s; the first has a <property>, the others none.
#   junit-report-merger writes ONE suite, time="2" (the maximum), with the property of the first and all cases.
#   junitparser writes TWO suites, 1.5 s and 4 s (only suites with equal properties are joined), 5.5 s in all.
# Surprise: both are asked to merge and both add up tests and failures; neither says that time or identity of a suite
#   is treated otherwise. A job's name in <properties> decides how many suites there are.
# Seen: <testsuites tests="3" … time="2">, one suite; <testsuites tests="3" … time="5.5">, two suites.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund junit-report-merger@9.0.4 > npm.log
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check junitparser==5.0.3
shard() { # FILE SECONDS CASE PROPERTIES
  cat > "$1.xml" <<XML
<?xml version="1.0"?>
<testsuites tests="1" failures="0" errors="0" time="$2">
  <testsuite name="shop" tests="1" failures="0" errors="0" skipped="0" time="$2">$4
    <testcase classname="shop" name="$3" time="$2"/>
  </testsuite>
</testsuites>
XML
}
shard a 1.5 adds '<properties><property name="job" value="linux"/></properties>'
shard b 2 removes ''
shard c 2 counts ''

npx jrm npm.xml a.xml b.xml c.xml > console.txt
env/bin/junitparser merge a.xml b.xml c.xml pip.xml
suites() { grep -o '<testsuites\? [^>]*>' "$1"; }
for file in npm pip; do echo "$file:"; suites $file.xml; done

time_of() { suites "$1" | sed -n 's/.* time="\([0-9.]*\)".*/\1/p' | awk '{ printf "%s ", $1 + 0 }'; }
[ "$(time_of npm.xml)" = "2 2 " ] && [ "$(time_of pip.xml)" = "5.5 1.5 4 " ] ||
  { echo "the behaviour has changed" >&2; exit 1; }
