import { Fields } from "../../../json/fields.ts";
import { isObject } from "../../../json/is-object.ts";
import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { ReadContext } from "../report-format.ts";

const MAX_EXAMPLES = 1_000_000;
const STATUS: Readonly<Record<string, TestCase["status"]>> = { passed: "passed", failed: "failed", pending: "skipped" };

/** One example after the other, with the file that was run: `file_path` is where a shared example is written. */
export function readRspec(document: unknown, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const report = new Fields(isObject(document) ? document : {});
  report.list("examples", MAX_EXAMPLES, (example) => {
    list.add({
      file: fileOfId(example.string("id")) ?? example.string("file_path"),
      name: example.string("full_description") ?? example.string("description"),
      seconds: example.number("run_time"),
      status: STATUS[example.string("status") ?? ""] ?? "error",
      message: example.object("exception", (exception) => exception.string("message", 4000)),
    });
    return true;
  });
  const outside = report.object("summary", (summary) => summary.integer("errors_outside_of_examples_count")) ?? 0;
  if (outside > 0) {
    context.notes.add("unshown-failures", "errors outside of examples, such as a file that does not load", {
      times: outside,
    });
  }
  return list;
}

/** `./spec/a_spec.rb` of `./spec/a_spec.rb[1:2:1]`. */
function fileOfId(id: string | null): string | null {
  return id === null ? null : (/^(.+)\[[\d:]+\]$/.exec(id)?.[1] ?? null);
}
