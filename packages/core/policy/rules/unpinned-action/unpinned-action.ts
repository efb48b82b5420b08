import { type ActionReference, isPinned } from "../../../workflow/action-reference.ts";
import type { Use, WorkflowFile } from "../../../workflow/workflow.ts";
import type { Violation } from "../../finding.ts";
import type { PolicyInput } from "../../policy-input.ts";
import type { Rule } from "../../rule.ts";
import { type FoundImage, imagesIn, isPinnedImage } from "./images-in.ts";

/** Actions, reusable workflows and container actions that are named by something which can be moved. */
export const unpinnedAction: Rule = {
  id: "PIN-1",
  title: "unpinned action",
  severity: "high",
  level: "hard",
  motivation:
    "A tag or branch is a name that its owner, or whoever has the owner's password, can point at other code. " +
    "That code then runs with this job's token and secrets.",
  remedy: "Use the full commit SHA, with the version in a comment: `owner/repo@<commit SHA> # v1.2.3`",
  references: [
    "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions",
    "https://nvd.nist.gov/vuln/detail/CVE-2025-30066",
  ],
  finds:
    "an action, reusable workflow or `docker://` image that is referenced by a tag or branch, or without a version",
  leavesAlone: "`./path`, `$/path`, a full commit SHA, an image with a digest",
  otherLevels: "for trusted owners `advisory`",
  check: (input) => ({
    violations: input.workflows.flatMap((file) => [
      ...usesIn(file)
        // What cannot be read is reported by SYN-1.
        .filter(({ reference }) => reference.kind !== "unreadable" && !isPinned(reference))
        .map((use) => violation(file.path, use, input)),
      ...imagesIn(file)
        .filter(({ image }) => !isPinnedImage(image))
        .map((found) => imageViolation(file.path, found)),
    ]),
  }),
};

function usesIn({ content }: WorkflowFile): readonly Use[] {
  const jobs = content?.kind === "workflow" ? content.jobs : [];
  const steps = content?.kind === "action" ? content.steps : jobs.flatMap((job) => job.steps);
  return [...jobs.map((job) => job.calls), ...steps.map((step) => step.uses)].filter((use) => use !== null);
}

/** Images run next to the job or around it, and most have no digest yet: advice, unless the rule's level is set. */
function imageViolation(file: string, { image, at }: FoundImage): Violation {
  return {
    file,
    ...at,
    message: `the image \`${image}\` is not pinned: the image that a tag points to can change`,
    remedy: `Reference the image by its digest: \`${image.replace(/@.*$/, "")}@sha256:<digest>\``,
    subject: image,
    severity: "medium",
    level: "advisory",
  };
}

function violation(file: string, { text, at, reference }: Use, input: PolicyInput): Violation {
  const trusted = reference.kind === "repository" && isTrusted(reference, input.trustedOwners);
  return {
    file,
    ...at,
    message: `\`${text}\` is not pinned: ${whatMayMove(reference)}`,
    remedy: remedyFor(reference),
    subject: text,
    ...(trusted && { severity: "medium", level: "advisory" }),
  };
}

type RepositoryReference = Extract<ActionReference, { kind: "repository" }>;

function isTrusted({ owner, repository }: RepositoryReference, trusted: ReadonlySet<string>): boolean {
  const name = owner.toLowerCase();
  return trusted.has(name) || trusted.has(`${name}/${repository.toLowerCase()}`);
}

function whatMayMove(reference: ActionReference): string {
  if (reference.kind === "docker") return "the image that a tag points to can change";
  if (reference.kind === "repository" && reference.ref === null) return "it names no version at all";
  return "a tag or branch can be moved to other code";
}

function remedyFor(reference: ActionReference): string {
  if (reference.kind === "docker") {
    return `Reference the image by its digest: \`docker://${reference.image}@sha256:<digest>\``;
  }
  if (reference.kind !== "repository") return unpinnedAction.remedy;
  const { owner, repository, path, ref } = reference;
  const name = [owner, repository, path].filter((part) => part !== "").join("/");
  return `Write \`${name}@<commit SHA> # ${ref ?? "<version>"}\``;
}
