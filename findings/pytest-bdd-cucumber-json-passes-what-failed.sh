#!/usr/bin/env bash
# pytest-bdd's Cucumber JSON shows a scenario with an undefined step as passed, and fails a step that never ran.
#
# Versions: pytest-bdd 9.0.1, pytest 9.2.0 (PyPI), Python 3.11.
# Behaviour: scenario "undefined": its second step has no definition, pytest fails the test, exit 1. The Cucumber file
#   holds the first step, "passed", and nothing more. Scenario "broken": its second step fails; the third, which did not
#   run, is written as "failed" with a duration of its own.
# Surprise: Cucumber's status words "undefined" and "skipped" are what the format has for both, and readers take a scenario
#   to be as good as its worst step: one red test is green, and one failure counts two failed steps.
# Seen: undefined: ready passed. broken: ready passed, breaks failed, never failed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv env
env/bin/pip install -q --disable-pip-version-check pytest-bdd==9.0.1 pytest==9.2.0
cat > shop.feature <<'GHERKIN'
Feature: Shop
  Scenario: undefined
    Given ready
    When nobody defined this

  Scenario: broken
    Given ready
    When breaks
    Then never
GHERKIN
cat > test_shop.py <<'PYTHON'
from pytest_bdd import given, scenarios, then, when

scenarios("shop.feature")

@given("ready")
def ready(): pass

@when("breaks")
def breaks(): assert False

@then("never")
def never(): pass
PYTHON

code=0
env/bin/pytest -q --cucumberjson=report.json test_shop.py > console.txt 2>&1 || code=$?
tail -1 console.txt
cat > steps.py <<'PYTHON'
import json
for feature in json.load(open("report.json")):
    for scenario in feature["elements"]:
        steps = ", ".join(f"{step['name']} {step['result']['status']}" for step in scenario["steps"])
        print(f"{scenario['name']}: {steps}")
PYTHON
env/bin/python steps.py | tee seen.txt

[ "$code" = 1 ] && grep -q '2 failed' console.txt && diff seen.txt - <<'TEXT' || { echo "the behaviour has changed" >&2; exit 1; }
undefined: ready passed
broken: ready passed, breaks failed, never failed
TEXT
