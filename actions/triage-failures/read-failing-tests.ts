import type { Ports } from "../../packages/core/action/ports.ts";
import type { TestName } from "../../packages/core/triage/test-name.ts";

/** Tests that the reports of these globs say failed, or null where there is no readable report. */
export async function readFailingTests(
  globs: readonly string[],
  { workspace, log }: Ports,
): Promise<readonly TestName[] | null> {
  const paths = globs.length === 0 ? [] : await workspace.glob(globs);
  if (paths.length === 0) return null;
  const { parseJUnit } = await import("../../packages/core/reports/xml/parse-junit.ts");
  const reports = await Promise.all(paths.map(async (path) => parseJUnit((await workspace.read(path)) ?? "")));
  for (const [index, { problems }] of reports.entries()) {
    if (problems.length > 0) log.warn(`${paths[index]}: ${problems[0]?.message}`);
  }
  const cases = reports.flatMap(({ cases }) => cases);
  if (cases.length === 0) return null;
  return cases.flatMap(({ status, file, name }) =>
    (status === "failed" || status === "error") && name !== null ? [{ file, name }] : [],
  );
}
