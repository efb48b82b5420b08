import type { AnyAction } from "../action/define-action.ts";
import { messageOf } from "../errors/paceline-error.ts";
import { type Document, line, paragraph, strong } from "../render/document.ts";

/** The page of an action that broke and has no default: what that means for the job, and why. */
export function troubleSummary(action: AnyAction, error: unknown, fails: boolean): Document {
  const [mark, verdict] = fails
    ? ["❌", "Not judged, so not passed."]
    : ["⚠️", "Nothing was decided; the job goes on without it."];
  return { title: action.name, blocks: [paragraph(line`${mark} ${strong(verdict)} ${messageOf(error)}`)] };
}
