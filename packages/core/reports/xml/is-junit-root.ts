/** Whether this root element is one of a JUnit report; Eclipse's export has its suites in a `testrun`. */
export function isJUnitRoot(name: string): boolean {
  return name === "testsuites" || name === "testsuite" || name === "testrun";
}
