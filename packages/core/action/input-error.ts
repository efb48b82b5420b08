import { PacelineError } from "../errors/paceline-error.ts";
import { describeProblem, type InputProblem } from "./read-inputs.ts";

/** An input that is well-formed but cannot be meant: no test matches, an unknown workflow. Ends with exit code 2. */
export class InputError extends PacelineError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super("input-wrong", problems.map(describeProblem).join("\n"));
    this.problems = problems;
  }
}
