#!/usr/bin/env bash
# JUnit's own XML report turns every passed test of a class into an error when the class's @AfterAll fails.
#
# Versions: junit-platform-console-standalone 6.0.1 (Maven Central), Java 17.
# Behaviour: the class has two tests, both pass, then @AfterAll throws. The console says "2 tests successful,
#   0 tests failed, 1 containers failed". The XML of --reports-dir holds both tests with <error> and says errors="2".
# Surprise: one would expect one extra case for the class (as TestNG writes it), or nothing. Here the two
#   outputs of one process contradict each other, and a flaky clean-up makes all tests of the class look broken.
# Seen: <testsuite name="JUnit Jupiter" tests="2" skipped="0" failures="0" errors="2" …>, exit 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -q -B dependency:copy -Dartifact=org.junit.platform:junit-platform-console-standalone:6.0.1 -DoutputDirectory=. > maven.log
cat > DownTest.java <<'JAVA'
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DownTest {
  @AfterAll static void down() { throw new IllegalStateException("port still open"); }
  @Test void adds() {}
  @Test void removes() {}
}
JAVA
javac -cp junit-platform-console-standalone-6.0.1.jar -d classes DownTest.java

code=0
java -jar junit-platform-console-standalone-6.0.1.jar execute --disable-banner --class-path classes --scan-class-path \
  --reports-dir reports --details summary > console.txt 2>&1 || code=$?
grep -E 'tests (successful|failed)|containers failed' console.txt
grep -E '<testsuite |<testcase |<error ' reports/TEST-junit-jupiter.xml | cut -c1-120

[ "$code" = 1 ] &&
  grep -q '2 tests successful' console.txt && grep -q '0 tests failed' console.txt &&
  grep -q 'tests="2" skipped="0" failures="0" errors="2"' reports/TEST-junit-jupiter.xml ||
  { echo "the behaviour has changed" >&2; exit 1; }
