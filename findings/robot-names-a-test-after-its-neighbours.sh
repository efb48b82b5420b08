#!/usr/bin/env bash
# Robot Framework's test identities depend on which other files are on the command line.
#
# Versions: robotframework 7.5 (PyPI), Python 3.11.
# Behaviour: the same test `Adds` of cart.robot is "Cart" when run alone, "Cart & Order" + ".Cart" together with
#   order.robot, and "Suite.Cart" when the folder is given. The names of the two files are joined into a suite that
#   exists nowhere. `rebot` of the two halves of a run gives a fourth name, and leaves timestamp="" in the xUnit file.
# Surprise: the classname is the only identity in the file (there is no file=), and it changes with the shard: a history
#   by name never finds a test again after the shards are cut another way.
# Seen: classname="Cart", "Cart &amp; Order.Cart", "Suite.Cart", and "Cart &amp; Order.Cart" with timestamp="" after rebot.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv env
env/bin/pip install -q --disable-pip-version-check robotframework==7.5
mkdir suite
for file in cart order; do printf '*** Test Cases ***\nAdds\n    No Operation\n' > suite/$file.robot; done

name() { grep -o 'classname="[^"]*"' "$1/x.xml" | head -1; }
env/bin/robot --output-dir "$folder/a" --xunit x.xml suite/cart.robot > log.txt
env/bin/robot --output-dir "$folder/b" --xunit x.xml suite/order.robot > log.txt
env/bin/robot --output-dir "$folder/both" --xunit x.xml suite/cart.robot suite/order.robot > log.txt
env/bin/robot --output-dir "$folder/all" --xunit x.xml suite > log.txt
env/bin/rebot --output-dir "$folder/joined" --xunit x.xml a/output.xml b/output.xml > log.txt
for run in a both all joined; do echo "$run: $(name $run) $(grep -m1 -o 'timestamp="[^"]*"' $run/x.xml)"; done

[ "$(name a)" = 'classname="Cart"' ] && [ "$(name both)" = 'classname="Cart &amp; Order.Cart"' ] &&
  [ "$(name all)" = 'classname="Suite.Cart"' ] && [ "$(name joined)" = 'classname="Cart &amp; Order.Cart"' ] &&
  grep -m1 '<testsuite ' joined/x.xml | grep -q 'timestamp=""' ||
  { echo "the behaviour has changed" >&2; exit 1; }
