import { baseWorkspace } from "../../packages/core/action/base-workspace.ts";
import { defineAction } from "../../packages/core/action/define-action.ts";
import { fromBase, list, oneOf } from "../../packages/core/action/inputs.ts";
import { policyAnnotations } from "../../packages/core/policy/policy-annotations.ts";
import { readPolicyInput } from "../../packages/core/policy/policy-input.ts";
import { policySummary } from "../../packages/core/policy/policy-summary.ts";
import { judge, readSettings } from "./judge.ts";
import { readSources } from "./read-sources.ts";
import { settingsAnnotations, withSettings } from "./with-settings.ts";

export const action = defineAction({
  name: "policy-gate",
  description: "Passes or fails a change against rules for workflows and lockfiles, and says what to do.",
  branding: { icon: "shield", color: "blue" },
  inputs: {
    workflows: fromBase(
      list({
        help: "Globs of the workflow files and action manifests to judge; `!glob` leaves some out. What they use of the checkout is judged too.",
        fallback: ".github/workflows/*.{yml,yaml}\n**/action.{yml,yaml}",
      }),
    ),
    levels: fromBase(
      list({
        help: "Level by rule, such as `PIN-1: advisory`: `hard` and `soft` block, `advisory` advises, `off` leaves it out.",
      }),
    ),
    "trusted-owners": fromBase(
      list({
        help: "Owners, or `owner/repository`, whose unpinned actions are only advised against; `none` for nobody.",
        fallback: "actions\ngithub",
      }),
    ),
    "on-unknown": fromBase(
      oneOf(["block", "advise"], {
        help: "When something that a hard rule needs could not be judged: `block` fails, `advise` only says so.",
        fallback: "block",
      }),
    ),
    "base-workspace": baseWorkspace,
  },
  outputs: {
    verdict: "`pass` or `fail`.",
    blocked: "Number of findings that block.",
    findings: "Number of all findings.",
    unknown: "Number of things that could not be judged.",
  },
  permissions: { contents: "read", "pull-requests": "read" },

  isGate: () => true,

  async run(values, ports) {
    const settings = readSettings(values);
    const sources = await readSources(ports, values.workflows, values["base-workspace"]);
    const input = withSettings(await readPolicyInput(sources, []), ports.settings);
    const data = { ...judge(input, settings, ports.settings), settingsNotUsed: ports.settings.ignored };
    return {
      outputs: {
        verdict: data.verdict,
        blocked: data.findings.filter(({ status }) => status === "blocked").length + data.unlisted.blocked,
        findings: data.findings.length + data.unlisted.blocked + data.unlisted.advisory,
        unknown: data.unknown.length,
      },
      data,
      summary: policySummary(data, ports.context),
      annotations: [...settingsAnnotations(ports.settings), ...policyAnnotations(data)],
      verdict: data.verdict,
    };
  },
});
