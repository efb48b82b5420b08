import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeSharedData } from "../../../../test/describe-shared-data.ts";
import { WorkspaceFiles } from "../files/workspace-files.ts";
import { readTestReport } from "../read-test-report.ts";
import { RECORD_LIMITS } from "../records/record-limits.ts";

interface RealReport {
  readonly file: string;
  readonly format: string;
}

/** Fixtures that their projects cut by hand, so that what they state is not what they list. */
const CUT_BY_HAND =
  /NUnit-(?:failure|healthReport|ignored|multinamespace|simple|issue6353)\.xml$|NUnit(?:Unicode)?\.xml$|testcase2\.xml$/;
const DOCTYPE = /NUnit-sec1752/;

async function read(bytes: Uint8Array) {
  const files = new WorkspaceFiles([]);
  return readTestReport(bytes, { job: null, files, report: null, workspaceRoot: null, keep: RECORD_LIMITS });
}

/** Tests and failures that the tool itself states, errors among the failures. */
function stated(format: string, text: string): readonly [number, number] | null {
  const sum = (elements: RegExp, ...names: readonly string[]) =>
    [...text.matchAll(elements)].reduce((total, [element]) => {
      return names.reduce(
        (all, name) => all + Number(new RegExp(`\\s${name}=["'](\\d+)`).exec(element)?.[1] ?? 0),
        total,
      );
    }, 0);
  if (format === "trx")
    return [sum(/<Counters [^>]*>/g, "total"), sum(/<Counters [^>]*>/g, "failed", "error", "timeout", "aborted")];
  if (format === "nunit3") return [sum(/<test-run [^>]*>/g, "total"), sum(/<test-run [^>]*>/g, "failed")];
  if (format === "xunit") return [sum(/<assembly [^>]*>/g, "total"), sum(/<assembly [^>]*>/g, "failed", "errors")];
  if (!/<test-results [^>]*total/.test(text)) return null;
  const run = /<test-results [^>]*>/g;
  return [sum(run, "total", "not-run"), sum(run, "failures", "errors", "invalid")];
}

describeSharedData("B-junit", "real reports of other formats", (folder) => {
  const reports = readFileSync(join(folder, "index.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as RealReport)
    .filter(({ format }) => format !== "junit");

  it("have the tests and failures that their tools state", async () => {
    const compared: string[] = [];
    for (const { file, format } of reports) {
      if (CUT_BY_HAND.test(file) || DOCTYPE.test(file)) continue;
      const bytes = readFileSync(join(folder, file));
      const { format: found, counts, problems } = await read(bytes);
      expect([found, problems.filter(({ code }) => code !== "files-unknown")], file).toEqual([format, []]);
      const own = stated(format, bytes.toString("utf8"));
      if (own === null) continue;
      expect([counts.cases, (counts.failures ?? 0) + (counts.errors ?? 0)], file).toEqual(own);
      compared.push(file);
    }
    expect(compared.length).toBeGreaterThan(30);
  });

  it("with a document type are refused, with unknown counts", async () => {
    for (const { file } of reports.filter((report) => DOCTYPE.test(report.file))) {
      const { counts, problems } = await read(readFileSync(join(folder, file)));
      expect([counts.cases, problems.map(({ code }) => code)]).toEqual([null, ["doctype-refused"]]);
    }
  });
});
