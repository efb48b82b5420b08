import { describe, expect, it } from "vitest";
import { shownAnnotations } from "./annotation.ts";
import { LogReader } from "./log-reader.ts";

function readAll(lines: string[], reader = new LogReader()) {
  return { shown: lines.flatMap((line) => reader.read(line)), reader };
}

describe("commands in the output of a step", () => {
  it("an error with properties becomes an annotation and a marked line", () => {
    const { shown, reader } = readAll(["::error file=src/a%2Cb.ts,line=3,endLine=4,col=5,title=T%3A1::one%0Atwo %25"]);
    expect(shown).toEqual(["##[error]one", "two %"]);
    expect(reader.annotations).toEqual([
      { level: "error", message: "one\ntwo %", title: "T:1", file: "src/a,b.ts", line: 3, endLine: 4, column: 5 },
    ]);
  });

  it("an escaped percent sign never becomes another escape", () => {
    expect(readAll(["::notice::100%250A"]).reader.annotations[0]?.message).toBe("100%0A");
  });

  it("groups are shown, debug only on demand, text and unknown commands as they are", () => {
    const lines = ["::group::Install", "::debug::hidden", "plain :: text", "::nosuch::x", "::endgroup::"];
    expect(readAll(lines).shown).toEqual(["##[group]Install", "plain :: text", "::nosuch::x", "##[endgroup]"]);
    expect(readAll(["::debug::seen"], new LogReader({ debug: true })).shown).toEqual(["##[debug]seen"]);
  });

  it("a masked value is hidden from then on, also in annotations, the longest first", () => {
    const reader = new LogReader({ secrets: ["known"] });
    const { shown } = readAll(["::add-mask::s3cret", "::add-mask::s3cret-long", "a s3cret-long known"], reader);
    expect(shown).toEqual(["a *** ***"]);
    reader.read("::error::s3cret");
    expect(reader.annotations[0]?.message).toBe("***");
  });

  it("between stop-commands and its token nothing is obeyed", () => {
    const { shown, reader } = readAll(["::stop-commands::tok", "::error::no", "::tok::", "::error::yes"]);
    expect(shown).toEqual(["::stop-commands::tok", "::error::no", "::tok::", "##[error]yes"]);
    expect(reader.annotations).toHaveLength(1);
  });

  it("the older form is obeyed anywhere in a line, as the runner does", () => {
    const { shown, reader } = readAll([
      "found: ##[warning]of an outsider",
      "a ##[add-mask]s3cret",
      "a s3cret",
      "##[x]y",
    ]);
    expect(shown).toEqual(["##[warning]of an outsider", "a ***", "##[x]y"]);
    expect(reader.annotations).toEqual([{ level: "warning", message: "of an outsider" }]);
    expect(
      readAll(["::stop-commands::tok", "a ##[error]no", "so ##[tok]", "##[error]yes"]).reader.annotations,
    ).toHaveLength(1);
  });

  it("the commands that were closed for safety fail the step", () => {
    const { reader } = readAll(["::set-env name=A::b"]);
    expect(reader.failed).toBe(true);
    expect(reader.annotations[0]?.level).toBe("error");
  });

  it("only ten annotations of a level are shown, and long messages are cut", () => {
    const { reader } = readAll([...Array(12).fill("::warning::w"), `::error::${"x".repeat(5000)}`]);
    const shown = shownAnnotations(reader.annotations);
    expect(shown).toHaveLength(11);
    expect(shown.at(-1)?.message).toHaveLength(4096);
  });
});
