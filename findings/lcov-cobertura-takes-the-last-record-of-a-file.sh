#!/usr/bin/env bash
# lcov_cobertura counts a file that is in the lcov data twice as two files, but shows only the hits of the last record.
#
# Versions: lcov_cobertura 2.1.1 (PyPI).
# Behaviour: two records for src/a.js, as `cat shard1.info shard2.info` gives them: the first run hits line 1, the second
#   line 2. The Cobertura file has one class; line 1 has hits="0", line 2 has hits="5", and the head says
#   lines-covered="2" lines-valid="4".
# Surprise: the union is 2 of 2. The total is that of two files, the lines are those of one record, and no two numbers of
#   the report fit: 2 of 4 in the head, 1 of 2 in the lines, method f not covered although it ran. One would expect hits to
#   be added up, as lcov's own --add-tracefile does.
# Seen: lines-covered="2" lines-valid="4" line-rate="0.5"; <line … hits="0" number="1"/>, <line … hits="5" number="2"/>.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv env
env/bin/pip install -q --disable-pip-version-check lcov_cobertura==2.1.1
record() { printf 'TN:%s\nSF:src/a.js\nFN:1,f\nFNDA:%s,f\nDA:1,%s\nDA:2,%s\nLF:2\nLH:1\nend_of_record\n' "$@"; }
{ record one 1 1 0; record two 0 0 5; } > both.info
env/bin/lcov_cobertura both.info -o coverage.xml
grep -E '<coverage |<line ' coverage.xml

lines() { sed -n '/<\/methods>/,$p' coverage.xml | grep '<line '; }
grep -q 'lines-covered="2" lines-valid="4"' coverage.xml && [ "$(grep -c '<class ' coverage.xml)" = 1 ] &&
  [ "$(lines | wc -l)" = 2 ] && lines | grep -q 'hits="0" number="1"' && lines | grep -q 'hits="5" number="2"' ||
  { echo "the behaviour has changed" >&2; exit 1; }
