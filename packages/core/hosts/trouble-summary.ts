import type { AnyAction } from "../action/define-action.ts";
import { messageOf } from "../errors/paceline-error.ts";
import { type Document, line, paragraph, strong } from "../render/document.ts";

/** The page of an action that broke and has no default: what that means for the job, and why. */
export function troubleSummary(action: AnyAction, error: unknown, fails: boolean): Document {
  const [mark, verdict] = fails
    ? ["❌", "Not checked, so not passed."]
    : ["⚠️", "No decision was made; the job continues without one."];
  return { title: action.name, blocks: [paragraph(line`${mark} ${strong(verdict)} ${messageOf(error)}`)] };
}
