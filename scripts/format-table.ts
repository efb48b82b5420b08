import type { ReportFormat } from "../packages/core/reports/formats/report-format.ts";

/** Who writes each format, for docs/reports.md. */
export function formatTable(formats: readonly ReportFormat[]): string {
  const rows = formats.map(({ name, writtenBy, syntax }) => {
    return `| \`${name}\` | ${writtenBy} | ${syntax === "times" ? "times only" : ""} |\n`;
  });
  return `| format | written by | |\n| :-- | :-- | :-- |\n${rows.join("")}`;
}
