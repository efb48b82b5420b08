import { InputError } from "../../packages/core/action/input-error.ts";
import { evaluatePolicy, type Levels, type PolicyResult } from "../../packages/core/policy/evaluate-policy.ts";
import { levelWords, parseLevels } from "../../packages/core/policy/parse-levels.ts";
import type { PolicyInput } from "../../packages/core/policy/policy-input.ts";
import { builtInRules } from "../../packages/core/policy/rules.ts";
import type { ProtectedSettings } from "../../packages/core/workspace/base-settings.ts";

interface Settings {
  readonly levels: Levels;
  readonly trustedOwners: ReadonlySet<string>;
  readonly onUnknown: "block" | "advise";
}

interface SettingsInputs {
  readonly levels: readonly string[];
  readonly "trusted-owners": readonly string[];
  readonly "on-unknown": "block" | "advise";
}

/** Throws an `InputError` for a rule or level that does not exist. */
export function readSettings(values: SettingsInputs): Settings {
  const trusted = values["trusted-owners"].filter((owner) => owner !== "none");
  return {
    levels: levelsOf(values.levels),
    trustedOwners: new Set(trusted.map((owner) => owner.toLowerCase())),
    onUnknown: values["on-unknown"],
  };
}

/**
 * Judges by the given settings. Where there is no base to take settings from, those of the checkout's own file are tried
 * as well: they count where they refuse more, never where they refuse less.
 */
export function judge(input: PolicyInput, settings: Settings, { ownTexts }: ProtectedSettings): PolicyResult {
  const result = evaluate(input, settings);
  const own = readOwn(ownTexts, settings);
  if (own === null) return result;
  const stricter = evaluate(input, own);
  return result.verdict === "pass" && stricter.verdict === "fail" ? stricter : result;
}

function evaluate(input: PolicyInput, { levels, trustedOwners, onUnknown }: Settings): PolicyResult {
  return evaluatePolicy({ ...input, trustedOwners }, { levels, onUnknown });
}

function readOwn(texts: ProtectedSettings["ownTexts"], { levels, trustedOwners }: Settings): Settings | null {
  const { levels: own, "trusted-owners": owners } = texts;
  if (own === undefined && owners === undefined) return null;
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  const read = readSettings({
    levels: lines(own ?? ""),
    "trusted-owners": lines(owners ?? ""),
    "on-unknown": "block",
  });
  return {
    levels: own === undefined ? levels : read.levels,
    trustedOwners: owners === undefined ? trustedOwners : read.trustedOwners,
    onUnknown: "block",
  };
}

function levelsOf(lines: readonly string[]): Levels {
  const ids = builtInRules.map(({ id }) => id);
  const { levels, wrong } = parseLevels(lines, ids);
  if (wrong.length === 0) return levels;
  const expected = `RULE: LEVEL, with a rule of ${ids.join(", ")} and a level of ${levelWords.join(", ")}`;
  throw new InputError(wrong.map((given) => ({ name: "levels", place: "input", given, expected })));
}
