import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import type { JUnitReport } from "../report/junit-report.ts";
import { parseJUnit } from "./parse-junit.ts";

const codes = (report: JUnitReport) => report.problems.map((problem) => problem.code);

const SAMPLE = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="all" time="9.5">
  <testsuite name="unit" tests="4" failures="1" errors="1" skipped="1" time="6.5" file="unit.test.js">
    <properties><property name="env" value="ci"/></properties>
    <testcase classname="a" name="passes" time="1.25"/>
    <testcase classname="a" name="fails" time="2"><failure message="expected 1 &lt; 0" type="E">at line 3</failure></testcase>
    <testcase classname="a" name="breaks" time="0.5"><error><![CDATA[boom && bust]]></error><system-out>x</system-out></testcase>
    <testcase classname="a" name="waits" time="0"><skipped message="later"/></testcase>
  </testsuite>
</testsuites>`;

describe("a whole report", () => {
  it("gives its cases with times, results and messages", async () => {
    const report = await parseJUnit(SAMPLE);
    expect(report.format).toBe("junit");
    expect(report.problems).toEqual([]);
    expect(report.totals).toEqual({ cases: 4, failures: 1, errors: 1, skipped: 1, retries: 0, seconds: 3.75 });
    expect(report.cases.map(({ name, status, message }) => [name, status, message])).toEqual([
      ["passes", "passed", null],
      ["fails", "failed", "expected 1 < 0"],
      ["breaks", "error", "boom && bust"],
      ["waits", "skipped", null],
    ]);
    expect(report.suites.map(({ name, parent, seconds }) => [name, parent, seconds])).toEqual([
      ["all", null, 9.5],
      ["unit", 0, 6.5],
    ]);
  });

  it("is the same from bytes and from text, in UTF-8, UTF-16 and Latin-1", async () => {
    const text = `<testsuite name="é"><testcase name="ü" time="1"/></testsuite>`;
    const expected = await parseJUnit(text);
    expect(expected.suites[0]?.name).toBe("é");
    expect(await parseJUnit(Buffer.from(text))).toEqual(expected);
    expect(await parseJUnit(Buffer.from(`\uFEFF${text}`, "utf16le"))).toEqual(expected);
    expect(await parseJUnit(Buffer.from(`<?xml version="1.0" encoding="latin1"?>${text}`, "latin1"))).toEqual(expected);
  });

  it("may be one suite, nested suites, or have no suite at all", async () => {
    const nested = await parseJUnit(
      `<testsuite name="o"><testsuite name="i"><testcase name="x"/></testsuite><testcase name="y"/></testsuite>`,
    );
    expect(nested.cases.map(({ name, suite }) => [name, suite])).toEqual([
      ["x", 1],
      ["y", 0],
    ]);
    const bare = await parseJUnit(`<testsuites><testcase name="x"/></testsuites>`);
    expect(bare.totals?.cases).toBe(1);
  });

  it("of no tests counts zero", async () => {
    const report = await parseJUnit("<testsuites/>");
    expect(report.totals).toEqual({ cases: 0, failures: 0, errors: 0, skipped: 0, retries: 0, seconds: null });
    expect(report.problems).toEqual([]);
  });

  it("that states counts without cases is counted by them", async () => {
    const report = await parseJUnit(
      `<testsuites><testsuite tests="6" failures="1" skipped="2" time="4"/></testsuites>`,
    );
    expect(report.totals).toEqual({ cases: 6, failures: 1, errors: 0, skipped: 2, retries: 0, seconds: 4 });
    expect(codes(report)).toEqual(["counts-only"]);
  });

  it("that states more tests than it shows says so", async () => {
    const report = await parseJUnit(`<testsuite tests="3"><testcase name="x"/></testsuite>`);
    expect(report.problems).toMatchObject([{ code: "cases-missing", count: 2 }]);
  });
});

describe("a case", () => {
  const only = async (xml: string) => (await parseJUnit(`<testsuite name="s">${xml}</testsuite>`)).cases.at(-1);

  it("with several results has the worst of them", async () => {
    const xml = `<testcase name="x"><skipped/><error message="teardown"/><failure message="assertion"/></testcase>`;
    expect(await only(xml)).toMatchObject({ status: "error", message: "teardown" });
  });

  it("that was disabled did not run", async () => {
    expect(await only(`<testcase name="x" status="disabled"/>`)).toMatchObject({ status: "skipped" });
    expect(await only(`<testcase name="x" status="notrun" result="suppressed"/>`)).toMatchObject({ status: "skipped" });
    expect(await only(`<testcase name="x" status="run" result="completed"/>`)).toMatchObject({ status: "passed" });
  });

  it("that passed in the end is flaky, with its failures as retries", async () => {
    const xml = `<testcase name="x"><flakyFailure message="1"/><flakyError message="2"/></testcase>`;
    expect(await only(xml)).toMatchObject({ status: "passed", flaky: true, retries: 2, message: null });
  });

  it("that failed in every rerun is not flaky", async () => {
    const xml = `<testcase name="x"><failure message="1"/><rerunFailure><stackTrace>2</stackTrace></rerunFailure><rerunError/></testcase>`;
    expect(await only(xml)).toMatchObject({ status: "failed", flaky: false, retries: 2, message: "1" });
  });

  it("repeated in its suite until it passes was retried", async () => {
    const failed = `<testcase classname="c" name="x"><failure/></testcase>`;
    const passed = `<testcase classname="c" name="x"/>`;
    expect(await only(failed + failed + passed)).toMatchObject({ retries: 2, flaky: true });
    expect(await only(failed + passed.replace("x", "other"))).toMatchObject({ retries: 0, flaky: false });
  });

  it("that fails in one suite and passes in another was not retried", async () => {
    const suite = (name: string, inner: string) =>
      `<testsuite name="${name}"><testcase classname="c" name="x">${inner}</testcase></testsuite>`;
    const { cases } = await parseJUnit(`<testsuites>${suite("a", "<failure/>")}${suite("b", "")}</testsuites>`);
    expect(cases).toMatchObject([
      { status: "failed", retries: 0, flaky: false },
      { status: "passed", retries: 0, flaky: false },
    ]);
  });

  it("keeps 500 characters of its message, without colour codes and half characters", async () => {
    const long = `\x1b[31m${"a".repeat(499)}😀😀`;
    const message = (await only(`<testcase name="x"><failure>${long}</failure></testcase>`))?.message;
    expect(message).toBe("a".repeat(499));
  });

  it("takes its message from the text where the attribute is empty", async () => {
    const xml = `<testcase name="x"><failure message=" "><stackTrace>deep</stackTrace></failure></testcase>`;
    expect(await only(xml)).toMatchObject({ message: "deep" });
  });

  it("with an impossible time has none", async () => {
    const report = await parseJUnit(
      `<testsuite><testcase name="x" time="NaN"/><testcase name="y" time="-1"/></testsuite>`,
    );
    expect(report.cases.map((testCase) => testCase.seconds)).toEqual([null, null]);
    expect(report.problems).toMatchObject([{ code: "invalid-time", count: 2, line: 1 }]);
  });
});

describe("a damaged report", () => {
  it("that is cut off keeps what was read, and is marked", async () => {
    const report = await parseJUnit(SAMPLE.slice(0, SAMPLE.indexOf("<system-out>") + 14));
    expect(report.totals).toMatchObject({ cases: 3, failures: 1, errors: 1 });
    expect(codes(report)).toContain("truncated");
  });

  it("leaves out the case at the cut when its outcome is unknown", async () => {
    const report = await parseJUnit(`<testsuite><testcase name="x"/><testcase name="y" time="3"><system-out>`);
    expect(report.cases.map((testCase) => testCase.name)).toEqual(["x"]);
  });

  it("cut anywhere never throws, never invents a case, and is always marked", async () => {
    const whole = await parseJUnit(SAMPLE);
    for (let length = 0; length < SAMPLE.length; length += 1) {
      const report = await parseJUnit(SAMPLE.slice(0, length));
      expect(codes(report).some((code) => code === "truncated" || code === "empty")).toBe(true);
      for (const [index, testCase] of report.cases.entries())
        expect([testCase.name, testCase.status]).toEqual([whole.cases[index]?.name, whole.cases[index]?.status]);
    }
  });

  it.each([
    ["a stray ampersand", `<testsuite name="a && b"><testcase name="x & y"/><testcase name="z"/></testsuite>`],
    ["a repeated attribute", `<testsuite><testcase name="x" name="y"/><testcase name="z"/></testsuite>`],
    [
      "an unescaped tag",
      `<testsuite><testcase name="x"><failure>List<String> a</failure></testcase><testcase name="z"/></testsuite>`,
    ],
    ["a wrong end tag", `<testsuite><testcase name="x"></oops></testcase><testcase name="z"/></testsuite>`],
    ["an unknown entity", `<testsuite><testcase name="x&nbsp;y"/><testcase name="z"/></testsuite>`],
    ["control characters", `<testsuite><testcase name="x\x1b[0m"/><testcase name="z&#27;"/></testsuite>`],
    ["two roots", `<testsuite><testcase name="x"/></testsuite><testsuite><testcase name="z"/></testsuite>`],
  ])("with %s still gives both cases", async (_, xml) => {
    expect((await parseJUnit(xml)).totals?.cases).toBe(2);
  });

  it("is whole where several reports follow one another, as cargo test writes them", async () => {
    const one = (name: string) =>
      `<?xml version="1.0" encoding="UTF-8"?><testsuites><testsuite><testcase name="${name}"/></testsuite></testsuites>\n`;
    const { totals, problems } = await parseJUnit(one("a") + one("b") + one("c"));
    expect({ cases: totals?.cases, problems }).toEqual({ cases: 3, problems: [] });
    const between = await parseJUnit(`${one("a")}warning: unused\n${one("b")}`);
    expect({ cases: between.totals?.cases, problems: codes(between) }).toEqual({ cases: 2, problems: ["malformed"] });
    expect(codes(await parseJUnit(`<testsuites><testsuite>${one("a")}`))).toContain("malformed");
  });

  it("gives the line of its first fault and how many there are", async () => {
    const report = await parseJUnit(
      `<testsuite>\n<testcase name="a" name="b"/>\n<testcase name="a" name="b"/>\n</testsuite>`,
    );
    expect(report.problems).toMatchObject([{ code: "malformed", line: 2, count: 2 }]);
  });

  it.each(["", "   ", "hello", "{}", "<!-- nothing -->"])("that holds no element (%j) has no totals", async (text) => {
    const report = await parseJUnit(text);
    expect(report).toMatchObject({ format: "unknown", totals: null });
    expect(codes(report)).toContain("empty");
  });
});

describe("a report that is something else", () => {
  it.each([`<test-run total="3"/>`, `<html><body/></html>`, `<constructor/>`])(
    "%s has unknown counts instead of zero",
    async (xml) => {
      const report = await parseJUnit(xml);
      expect(report).toMatchObject({ format: "unknown", totals: null });
      expect(codes(report)).toEqual(["unsupported-format"]);
    },
  );
});

describe("a hostile report", () => {
  it("may not define entities", async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>`;
    const file = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><testsuite name="&f;"/>`;
    for (const xml of [laughs, file]) {
      const report = await parseJUnit(xml);
      expect(codes(report)).toEqual(["doctype-refused"]);
      expect(report.totals).toBeNull();
    }
  });

  it("may not nest without end", async () => {
    const report = await parseJUnit(`<testsuite><testcase name="x"/>${"<a>".repeat(100_000)}`);
    expect(codes(report)).toContain("too-deep");
    expect(report.totals?.cases).toBe(1);
  });

  it("may not have attributes without end", async () => {
    const attributes = Array.from({ length: 1000 }, (_, index) => `a${index}="1"`).join(" ");
    expect(codes(await parseJUnit(`<testsuite ${attributes}/>`))).toContain("too-many-attributes");
  });

  it("may not have faults without end", async () => {
    expect(codes(await parseJUnit(`<testsuite>${"&x;".repeat(50_000)}`))).toContain("too-many-problems");
  });

  it("is read up to the limits, and that is said", async () => {
    const cases = `<testcase name="x"/>`.repeat(100);
    const many = await parseJUnit(`<testsuite>${cases}</testsuite>`, { cases: 10 });
    expect([many.totals?.cases, codes(many)[0]]).toEqual([10, "too-many-cases"]);
    const large = await parseJUnit(`<testsuite>${cases}</testsuite>`, { plainBytes: 500, bytes: 500 });
    expect(codes(large)).toContain("too-large");
    expect(large.totals?.cases).toBe(24);
  });

  it("cannot reach the prototype of anything", async () => {
    const report = await parseJUnit(
      `<testsuite __proto__="1" constructor="2"><testcase name="__proto__" status="constructor"><__proto__/></testcase></testsuite>`,
    );
    expect(report.cases).toMatchObject([{ name: "__proto__", status: "passed" }]);
    expect(Object.hasOwn(Object.prototype, "1")).toBe(false);
  });
});

describe("any input", () => {
  const pieces = fc.constantFrom(
    "<testsuite>",
    "</testsuite>",
    `<testcase name="x" time="1">`,
    "</testcase>",
    "<failure>",
    "</failure>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?x",
    "&amp;",
    "&",
    `"`,
    "<",
    ">",
    "\0",
    "text",
  );

  it("is answered with consistent counts and never with an exception", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), async (parts) => {
        const { totals, cases } = await parseJUnit(`<testsuite>${parts.join("")}`);
        expect(totals?.cases).toBe(cases.length);
        const bad = (totals?.failures ?? 0) + (totals?.errors ?? 0) + (totals?.skipped ?? 0);
        expect(bad).toBeLessThanOrEqual(cases.length);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it("may have any of its bytes changed", async () => {
    const bytes = new TextEncoder().encode(SAMPLE);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const damaged = bytes.slice();
        for (const [at, value] of changes) damaged[at] = value;
        const report = await parseJUnit(damaged);
        expect(report.cases.length).toBeLessThanOrEqual(4 + changes.length);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});

it("twenty megabytes are read whole", async () => {
  const line = `<testcase classname="pkg.Class" name="case with a name of usual length" time="0.012"><system-out>${"log ".repeat(20)}</system-out></testcase>\n`;
  const cases = Math.ceil((20 * 1024 * 1024) / line.length);
  const report = await parseJUnit(Buffer.from(`<testsuite name="big">\n${line.repeat(cases)}</testsuite>`));
  expect(report.totals).toMatchObject({ cases, failures: 0 });
  expect(report.problems).toEqual([]);
});
