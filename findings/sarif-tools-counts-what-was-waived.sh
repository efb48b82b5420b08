#!/usr/bin/env bash
# sarif-tools counts suppressed results as findings, its exit code is their number, and its diff does not see a problem that
# moved to another file.
#
# Versions: sarif-tools 3.0.5 (PyPI), Python 3.11.
# Behaviour: two results of level error, one of them with `suppressions` of kind inSource. `sarif --check error summary` says
#   "error: 2" and ends with exit code 2; with one result the code is 1. `sarif diff` of two reports with the same rule and
#   message, once in a.yml line 3 and once in b.yml line 30, says "no changes" and exits 0 with --check as well: it compares
#   numbers by rule and message, never places or fingerprints.
# Surprise: SARIF says that a suppressed result is one somebody has decided to accept. An exit code
#   is read as a kind of outcome, not as a count. A diff of findings would be expected to name one new and one gone.
# Seen: "error: 2", exit 2; "all levels: +0 +0", exit 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv env
env/bin/pip install -q --disable-pip-version-check sarif-tools==3.0.5
result() { # FILE LINE MORE
  echo "{\"ruleId\": \"unpinned\", \"level\": \"error\", \"message\": {\"text\": \"not pinned\"}$3, \"locations\": [
    {\"physicalLocation\": {\"artifactLocation\": {\"uri\": \"$1\"}, \"region\": {\"startLine\": $2}}}]}"
}
report() { # RESULTS
  local driver='{"driver": {"name": "audit", "rules": [{"id": "unpinned"}]}}'
  echo "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": $driver, \"results\": [$1]}]}"
}
accepted=', "suppressions": [{"kind": "inSource", "justification": "accepted"}]'
report "$(result a.yml 3 ''), $(result c.yml 7 "$accepted")" > waived.sarif
report "$(result a.yml 3 '')" > before.sarif
report "$(result b.yml 30 '')" > after.sarif

waived=0
env/bin/sarif --check error summary waived.sarif > summary.txt 2>&1 || waived=$?
moved=0
env/bin/sarif --check error diff before.sarif after.sarif > diff.txt 2>&1 || moved=$?
grep -E '^error' summary.txt
cat diff.txt
echo "exit codes: waived $waived, moved $moved"

[ "$waived" = 2 ] && grep -q '^error: 2' summary.txt && [ "$moved" = 0 ] && grep -q 'all levels: +0 +0' diff.txt ||
  { echo "the behaviour has changed" >&2; exit 1; }
