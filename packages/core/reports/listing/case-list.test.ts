import { describe, expect, it } from "vitest";
import { REPORT_LIMITS } from "../report/junit-report.ts";
import { ReportNotes } from "../report/report-notes.ts";
import { CaseList } from "./case-list.ts";

function listOf(cases: number) {
  const notes = new ReportNotes();
  const list = new CaseList({ limits: { ...REPORT_LIMITS, cases, nameCharacters: 5 }, notes });
  return { list, codes: () => notes.all().map(({ code, count }) => [code, count]) };
}

describe("the list of a report's cases", () => {
  it("ends at the limit, and says how many had no room", () => {
    const { list, codes } = listOf(2);
    for (const name of ["a", "b", "c", "d"]) list.add({ name, status: "passed" });
    expect(list.cases.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(codes()).toEqual([["too-many-cases", 2]]);
  });

  it("has no empty names, none beyond the limit, and no times that cannot be", () => {
    const { list } = listOf(9);
    list.add({ name: "", classname: "abcdefgh", status: "passed", seconds: -1 });
    list.add({ name: "a", status: "passed", seconds: 1e12 });
    expect(list.cases).toMatchObject([{ name: null, classname: "abcde", seconds: null }, { seconds: null }]);
  });

  it("keeps what a failure says, and of others nothing", () => {
    const { list } = listOf(9);
    list.add({ name: "a", status: "failed", message: "no" });
    list.add({ name: "b", status: "skipped", message: "later" });
    expect(list.cases.map(({ message }) => message)).toEqual(["no", null]);
  });

  it("notes failures that are stated and not listed, but only where none is", () => {
    const { list, codes } = listOf(9);
    list.noteUnshown(0);
    list.noteUnshown(Number.NaN);
    expect(codes()).toEqual([]);
    list.noteUnshown(3);
    expect(codes()).toEqual([["unshown-failures", 3]]);
    const failing = listOf(9);
    failing.list.add({ name: "a", status: "error" });
    failing.list.noteUnshown(3);
    expect(failing.codes()).toEqual([]);
  });
});
