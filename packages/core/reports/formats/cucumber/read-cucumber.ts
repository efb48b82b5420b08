import { Fields } from "../../../json/fields.ts";
import { CaseList } from "../../listing/case-list.ts";
import type { ListedReport } from "../../listing/listed-report.ts";
import type { TestCase } from "../../report/junit-report.ts";
import type { ReadContext } from "../report-format.ts";

const MAX_ENTRIES = 100_000;
/** What is undefined or pending fails a run, because it is strict by default. */
const STATUS: Readonly<Record<string, TestCase["status"]>> = {
  passed: "passed",
  failed: "failed",
  ambiguous: "failed",
  undefined: "failed",
  pending: "failed",
  unknown: "failed",
  error: "error",
  hook_error: "error",
};
const WORST: readonly TestCase["status"][] = ["passed", "skipped", "failed", "error"];

interface Step {
  readonly status: TestCase["status"];
  readonly seconds: number | null;
  readonly message: string | null;
}

/** Features with scenarios with steps; Cucumber-JVM and -Ruby write a background as an element before each scenario. */
export function readCucumber(document: unknown, context: ReadContext): ListedReport {
  const list = new CaseList(context);
  const features = new Fields({ features: document });
  features.list("features", MAX_ENTRIES, (feature) => {
    // behave writes `features/a.feature:1` as the location.
    const file = (feature.string("uri") ?? feature.string("location"))?.replace(/:\d+$/, "") ?? null;
    const suite = list.addSuite({ name: feature.string("name"), file });
    // Cucumber counts nanoseconds, behave seconds.
    const unit = feature.string("uri") === null ? 1 : 1e9;
    let background: readonly Step[] = [];
    feature.list("elements", MAX_ENTRIES, (element) => {
      const steps = stepsOf(element, unit);
      const isBackground = element.string("type") === "background";
      if (!isBackground) addScenario(element.string("name"), [...background, ...steps], { suite, file }, list);
      background = isBackground ? steps : [];
      return true;
    });
    return true;
  });
  return list;
}

function addScenario(
  name: string | null,
  steps: readonly Step[],
  place: { readonly suite: number; readonly file: string | null },
  list: CaseList,
): void {
  const status = steps.reduce<TestCase["status"]>((worst, step) => {
    return WORST.indexOf(step.status) > WORST.indexOf(worst) ? step.status : worst;
  }, "passed");
  const known = steps.flatMap(({ seconds }) => seconds ?? []);
  list.add({
    ...place,
    name,
    seconds: known.length === 0 ? null : known.reduce((sum, seconds) => sum + seconds, 0),
    status,
    message: steps.find((step) => step.status === status)?.message ?? null,
  });
}

/** With its hooks, which fail a scenario as its steps do. */
function stepsOf(element: Fields, unit: number): readonly Step[] {
  const read = (step: Fields) => readStep(step, unit);
  return ["before", "steps", "after"].flatMap((name) => element.list(name, MAX_ENTRIES, read) ?? []);
}

function readStep(step: Fields, unit: number): Step {
  const result = step.object("result", (fields) => {
    const status = fields.string("status")?.toLowerCase() ?? "";
    const duration = fields.number("duration", { max: Number.MAX_SAFE_INTEGER });
    const message = fields.string("error_message", 4000) ?? fields.strings("error_message", 20)?.join("\n") ?? null;
    return { status, duration, message };
  });
  const seconds = result?.duration == null ? null : result.duration / unit;
  return { status: STATUS[result?.status ?? ""] ?? "skipped", seconds, message: result?.message ?? null };
}
