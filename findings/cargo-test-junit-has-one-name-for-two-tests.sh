#!/usr/bin/env bash
# The JUnit report that Rust's own test harness writes gives tests of different files one identity, and no element at
# all to an ignored test.
#
# Versions: cargo and rustc 1.95.0; the format is unstable, hence RUSTC_BOOTSTRAP=1 and -Zunstable-options.
# Behaviour: tests/one.rs and tests/two.rs each have a test `adds`; both become classname="integration" name="adds", in
#   suites that are all named "test". For a unit test the module is the classname, for an integration test it is in
#   the name. `#[ignore]` is counted in skipped= and tests=, but there is no <testcase> for it. Each binary prints an
#   XML document of its own, one after another on one stream.
# Surprise: the binary's name, which cargo needs to run the test again (--test two), is in no attribute of the report: a failure
#   in two.rs and a success in one.rs look like one flaky test.
# Seen: classname="integration" name="adds" twice (one with <failure>), four documents, exit 101.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mkdir -p src tests
printf '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n' > Cargo.toml
cat > src/lib.rs <<'RUST'
//! A shop.
#[cfg(test)]
mod prices {
    #[test] fn adds() {}
    #[test] #[ignore = "slow"] fn later() {}
}
RUST
printf '#[test] fn adds() {}\nmod inner { #[test] fn deep() {} }\n' > tests/one.rs
printf '#[test] fn adds() { assert_eq!(1, 2); }\n' > tests/two.rs

code=0
RUSTC_BOOTSTRAP=1 RUST_BACKTRACE=0 cargo test --offline --no-fail-fast -- -Zunstable-options --format junit \
  > report.xml 2> cargo.log || code=$?
sed 's/<testcase /\n&/g; s/<testsuite /\n&/g' report.xml | grep -E '^<test' | sed 's/ time=.*//; s/<?xml.*//'

count() { { grep -o "$1" report.xml || true; } | wc -l; }
[ "$code" = 101 ] &&
  [ "$(count '<?xml')" = 4 ] &&
  [ "$(count 'classname="integration" name="adds"')" = 2 ] &&
  [ "$(count 'classname="integration" name="inner::deep"')" = 1 ] &&
  [ "$(count 'classname="prices" name="adds"')" = 1 ] &&
  [ "$(count 'tests="2" skipped="1"')" = 1 ] && [ "$(count 'later')" = 0 ] && [ "$(count '="[^"]*two')" = 0 ] ||
  { echo "the behaviour has changed" >&2; exit 1; }
