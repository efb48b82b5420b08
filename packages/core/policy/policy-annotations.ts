import type { Annotation } from "../action/result.ts";
import type { PolicyResult } from "./evaluate-policy.ts";
import type { Finding } from "./finding.ts";
import { titleOf } from "./rule-title.ts";

/** One annotation per finding, the most urgent first: hosts show only some. Waived findings need no attention. */
export function policyAnnotations({ findings, unknown }: PolicyResult): readonly Annotation[] {
  const unseen = unknown
    .filter(({ blocks }) => blocks)
    .map(({ file, reason }): Annotation => {
      const place = file === "." ? {} : { file };
      return { level: "error", title: "Not checked, so not passed", message: reason, ...place };
    });
  const annotations = findings
    .filter(({ status }) => status !== "waived")
    .map(
      (finding): Annotation => ({
        level: finding.status === "blocked" ? "error" : "warning",
        title: titleOf(finding.rule),
        message: messageOf(finding),
        file: finding.file,
        line: finding.line,
        column: finding.column,
      }),
    );
  return [...unseen, ...annotations];
}

function messageOf({ message, remedy }: Finding): string {
  return `${message}. ${remedy}.`;
}
