import type { ReportProblem, ReportProblemCode } from "./junit-report.ts";

/** The problems of one report: each kind once, with how often it was met and the line where it was met first. */
export class ReportNotes {
  readonly #problems = new Map<ReportProblemCode, ReportProblem>();

  constructor(earlier: readonly ReportProblem[] = []) {
    for (const problem of earlier) this.#problems.set(problem.code, problem);
  }

  add(code: ReportProblemCode, message: string, { times = 1, line }: { times?: number; line?: number } = {}): void {
    const known = this.#problems.get(code) ?? { code, message, count: 0, ...(line !== undefined && { line }) };
    this.#problems.set(code, { ...known, count: known.count + times });
  }

  has(code: ReportProblemCode): boolean {
    return this.#problems.has(code);
  }

  all(): readonly ReportProblem[] {
    return [...this.#problems.values()];
  }
}
