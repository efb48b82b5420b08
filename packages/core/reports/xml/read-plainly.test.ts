import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeSharedData } from "../../../../test/describe-shared-data.ts";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { REPORT_LIMITS, type ReportLimits, type TestCase } from "../report/junit-report.ts";
import { ReportNotes } from "../report/report-notes.ts";
import { type DecodedXml, decodeXml } from "./decode-xml.ts";
import { readPlainly } from "./read-plainly.ts";
import { readStrictly } from "./read-strictly.ts";

// The fast reader may refuse any report. Whatever it does read, it must read as the full parser does.

const known = { ...REPORT_LIMITS, decimalMark: ".", listsAttempts: true } as const;
const limits = { ...known, depth: 8, attributes: 6 };
const plainly = (xml: DecodedXml) => plainlyOf(xml, limits);
const strictly = (text: string) => strictlyOf(whole(text), limits);
/** A report with its cases. */
function plainlyOf(xml: DecodedXml, bounds: ReportLimits) {
  const cases: TestCase[] = [];
  const read = readPlainly(xml, { add: (testCase) => cases.push(testCase) }, new ReportNotes(), bounds);
  return read === null ? null : { ...read, cases };
}
async function strictlyOf(xml: DecodedXml, bounds: ReportLimits) {
  const cases: TestCase[] = [];
  const read = await readStrictly(xml, { add: (testCase) => cases.push(testCase) }, new ReportNotes(), bounds);
  return { ...read, cases };
}
const whole = (text: string) => decodeXml(new TextEncoder().encode(text), "utf-8");

/** The same text cut into pieces of these lengths, but never inside a reference, as the decoder promises. */
function inPieces(text: string, lengths: readonly number[]): DecodedXml {
  const [decoded] = whole(text).chunks;
  const pieces: string[] = [];
  let rest = decoded?.text ?? "";
  for (const length of lengths) {
    const ampersand = rest.slice(0, length).lastIndexOf("&");
    const end = ampersand >= 0 && ampersand > length - 43 ? ampersand : length;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  const chunks = [...pieces, rest].map((piece, index) => ({
    text: piece,
    forbidden: index === 0 ? (decoded?.forbidden ?? 0) : 0,
  }));
  return { encodingKnown: true, chunks };
}

const name = fc.constantFrom(
  "testsuites",
  "testsuite",
  "testcase",
  "failure",
  "error",
  "skipped",
  "flakyFailure",
  "system-out",
  "a:b",
  "x.y-z_1",
);
const value = fc.array(
  fc.constantFrom(
    "a",
    "B",
    " ",
    "\n",
    "\t",
    "1.5",
    "&amp;",
    "&lt;",
    "&#10;",
    "&#x1F600;",
    "é",
    "'",
    ">",
    "/",
    "]]",
    "&",
    "日",
    "\u00a0",
    "\r\n",
  ),
  { maxLength: 6 },
);
const attributeName = fc.constantFrom(
  "name",
  "classname",
  "file",
  "time",
  "message",
  "status",
  "tests",
  "constructor",
  "x:y",
);
const attributes = fc.uniqueArray(fc.tuple(attributeName, value), { maxLength: 4, selector: ([key]) => key });
const text = fc.oneof(
  value.map((parts) => parts.join("")),
  value.map((parts) => `<![CDATA[${parts.join("")}<x>]]>`),
  value.map((parts) => `<!-- ${parts.join("")} -->`),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      fc.constantFrom("", " ", "\n"),
      fc.array(fc.oneof({ depthSize: "small" }, text, tie("element")), { maxLength: 5 }),
    )
    .map(([tag, given, blank, children]) => {
      const listed = given.map(([key, parts]) => ` ${key}="${parts.join("")}"`).join("");
      return children.length === 0
        ? `<${tag}${listed}${blank}/>`
        : `<${tag}${listed}${blank}>${children.join("")}</${tag}${blank}>`;
    }),
}));
const head = fc.constantFrom(
  "",
  `<?xml version="1.0" encoding="utf-8"?>`,
  `<?xml version='1.0' standalone='yes' ?>\n`,
  `<?xml version="1.1"?>`,
  `<!-- made by a tool -->\n`,
  `<?pi x?>`,
  "<!DOCTYPE a>",
  "\n",
);
const report = fc
  .tuple(head, element, fc.constantFrom("", "\n", "\r\n", "<!-- end -->", "x"))
  .map(([before, middle, after]) => {
    return `${before}<testsuites>${middle}</testsuites>${after}`;
  });
const SIGNS = [..."<>/=\"'&;![]-? \n\rax", "]]>", "<!--", "-->", "<![CDATA[", "\0"];
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom("", ...SIGNS)), { maxLength: 3 });

async function expectSame(document: string, xml = whole(document)): Promise<boolean> {
  const plain = plainly(xml);
  if (plain !== null) expect(plain).toEqual(await strictly(document));
  return plain !== null;
}

describe("a report that is read fast", () => {
  it("is what the full parser reads", async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(report, async (document) => {
        if (await expectSame(document)) read += 1;
      }),
      { numRuns: propertyRuns(2000) },
    );
    // Enough of them must take the fast way for this to say anything.
    expect(read).toBeGreaterThan(propertyRuns(500));
  });

  it("is the same in pieces", async () => {
    await fc.assert(
      fc.asyncProperty(report, fc.array(fc.nat(40), { maxLength: 30 }), async (document, lengths) => {
        expect(plainly(inPieces(document, lengths))).toEqual(plainly(whole(document)));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it("has no fault that the full parser would find", async () => {
    const damaged = fc.tuple(report, edits).map(([document, changes]) =>
      changes.reduce((changed, [at, cut, put]) => {
        const place = at % (changed.length + 1);
        return changed.slice(0, place) + put + changed.slice(place + cut);
      }, document),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (document) => void (await expectSame(document))),
      { numRuns: propertyRuns(4000) },
    );
  });
});

describe("left to the full parser", () => {
  it.each([
    ["", "nothing"],
    ["<testsuite>", "a report that is cut"],
    ["<!DOCTYPE x><testsuite/>", "a document type"],
    ["<testsuite a=b/>", "a fault"],
    ["<testsuite>&unknown;</testsuite>", "an unknown entity"],
    ["<testsuite>&#0;</testsuite>", "a forbidden character"],
    ["<testsuite>&#xD800;</testsuite>", "half a character"],
    ["<testsuite>&#xFFFE;</testsuite>", "no character"],
    ["<testsuite>&#x110000;</testsuite>", "a character beyond all"],
    [`<testsuite a="1" a="2"/>`, "an attribute twice"],
    [`<testsuite a="1"b="2"/>`, "no blank"],
    ["<testsuite/><testsuite/>", "two roots"],
    ["<testsuite>]]></testsuite>", "an end of CDATA"],
    ["<robot/>", "another format"],
    [`<testsuite><testcase time="soon"/></testsuite>`, "a problem that has a line"],
    [`<testsuite>${"<a>".repeat(9)}${"</a>".repeat(9)}</testsuite>`, "more depth than is allowed"],
  ])("is %j: %s", (document) => {
    expect(plainly(whole(document))).toBeNull();
  });
});

describeSharedData("B-junit", "170 real reports", (folder) => {
  it("are read alike", async () => {
    const index = readFileSync(join(folder, "index.ndjson"), "utf8").trim().split("\n");
    let fast = 0;
    for (const line of index) {
      const bytes = readFileSync(join(folder, (JSON.parse(line) as { file: string }).file));
      const plain = plainlyOf(decodeXml(bytes), known);
      if (plain === null) continue;
      fast += 1;
      expect(plain).toEqual(await strictlyOf(decodeXml(bytes), known));
    }
    expect(fast).toBeGreaterThan(90);
  });
});
