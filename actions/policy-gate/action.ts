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
  description: "Passes or fails a change by rules for workflows and lockfiles, and says how to fix each finding.",
  branding: { icon: "shield", color: "blue" },
  inputs: {
    workflows: fromBase(
      list({
        help: "Globs of the workflow files and action manifests to check; `!glob` excludes some. Local actions and workflows that they use are checked too.",
        fallback: ".github/workflows/*.{yml,yaml}\n**/action.{yml,yaml}",
      }),
    ),
    levels: fromBase(
      list({
        help: "Level per rule, such as `PIN-1: advisory`: `hard` and `soft` block, `advisory` only warns, `off` disables the rule.",
      }),
    ),
    "trusted-owners": fromBase(
      list({
        help: "Owners, or `owner/repository`, whose unpinned actions only cause a warning; `none` for no exceptions.",
        fallback: "actions\ngithub",
      }),
    ),
    "on-unknown": fromBase(
      oneOf(["block", "advise"], {
        help: "What to do when something that a hard rule needs could not be checked: `block` fails the step, `advise` only warns.",
        fallback: "block",
      }),
    ),
    "base-workspace": baseWorkspace,
  },
  outputs: {
    verdict: "`pass` or `fail`.",
    blocked: "Number of blocking findings.",
    findings: "Total number of findings.",
    unknown: "Number of things that could not be checked.",
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
