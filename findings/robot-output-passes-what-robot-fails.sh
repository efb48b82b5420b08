#!/usr/bin/env bash
# Robot Framework's output.xml says PASS for a test that Robot itself counts as failed.
#
# Versions: robotframework 7.5 (PyPI), Python 3.11.
# Behaviour: a suite of one passing test whose Suite Teardown fails. Robot ends with exit 1 (its exit code is the number of
#   failed tests), and the xUnit file made from the same run has a <failure> for the test. In output.xml the test's own
#   <status> is PASS; only the suite's is FAIL.
# Surprise: the tests of the raw file cannot be counted one by one: an ancestor's tear-down, which stands AFTER them in the
#   file, has to be carried down. <statistics> at the end of the same file counts the test as failed.
# Seen: <test … name="Adds"> status PASS; <stat pass="0" fail="1" skip="0">All Tests</stat>; exit 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv env
env/bin/pip install -q --disable-pip-version-check robotframework==7.5
printf '*** Settings ***\nSuite Teardown    Fail    port still open\n\n*** Test Cases ***\nAdds\n    No Operation\n' > shop.robot

code=0
env/bin/robot --xunit xunit.xml shop.robot > console.txt || code=$?
cat > read.py <<'PYTHON'
import xml.etree.ElementTree as tree
root = tree.parse("output.xml").getroot()
total = root.find("./statistics/total/stat").attrib
print("test:", root.find(".//test/status").get("status"))
print("suite:", root.find("./suite/status").get("status"))
print("statistics:", total["pass"], "passed", total["fail"], "failed")
print("xunit failures:", tree.parse("xunit.xml").getroot().get("failures"))
PYTHON
{ echo "exit code: $code"; env/bin/python read.py; } | tee seen.txt

diff seen.txt - <<'TEXT' || { echo "the behaviour has changed" >&2; exit 1; }
exit code: 1
test: PASS
suite: FAIL
statistics: 0 passed 1 failed
xunit failures: 1
TEXT
