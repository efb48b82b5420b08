#!/usr/bin/env bash
# go-junit-report turns one failure of `go vet` inside `go test` into two errors: one without a reason, and a nameless case
# in a package that is not there.
#
# Versions: go-junit-report 2.1.0 (Go module), Go 1.26.8.
# Behaviour: a package whose test file does not pass vet (a wrong format verb). The report has the suite
#   example.com/shop with the case "[build failed]" and an empty <error message="Build error">, and a second suite
#   "[example.com/shop]" with a case of name="" that holds vet's words. The same with -parser gojson.
# Surprise: Go puts the package's name in brackets in the comment line before the message ("# [example.com/shop]"), and the
#   reader takes the brackets as part of the name. A plain compile error has one suite and its reason.
# Seen: tests="2" errors="2", name="" classname="[example.com/shop]".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

GOBIN="$folder/bin" GOFLAGS=-modcacherw go install github.com/jstemmer/go-junit-report/v2@v2.1.0 2> install.log
printf 'module example.com/shop\n\ngo 1.26\n' > go.mod
cat > shop_test.go <<'GO'
package shop

import "testing"

func TestAdds(t *testing.T) { t.Logf("%d", "three") }
GO

go test ./... > plain.txt 2>&1 || true
go test -json ./... > events.json 2> stderr.txt || true
bin/go-junit-report < plain.txt > plain.xml
bin/go-junit-report -parser gojson < events.json > json.xml
for file in plain json; do
  echo "$file:"
  grep -E '<testsuites |<testsuite |<testcase |<error' $file.xml | sed 's/ hostname=.*//'
done

for file in plain json; do
  grep -q '<testsuites tests="2" errors="2">' $file.xml &&
    grep -q 'name="" classname="\[example.com/shop\]"' $file.xml &&
    grep -q '<error message="Build error"></error>' $file.xml ||
    { echo "the behaviour has changed" >&2; exit 1; }
done
