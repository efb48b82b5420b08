import { MAX_CONFIG_BYTES, readConfig } from "../../packages/core/action/config.ts";
import { InputError } from "../../packages/core/action/input-error.ts";
import type { Values } from "../../packages/core/action/inputs.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import type { Annotation, Effect, EffectOutcome, Result } from "../../packages/core/action/result.ts";
import { keepsSecrets, parseOtlpEndpoint } from "../../packages/core/export/otlp-endpoint.ts";
import type { StoreOutcome, Telemetry } from "../../packages/core/telemetry/telemetry.ts";
import { otlpInputs } from "./otlp-inputs.ts";
import type { Recording } from "./to-result.ts";

export type ExportOptions = Values<typeof otlpInputs>;

/** Telemetry, and the outcome of its export if one was requested. */
export type ExportedTelemetry = Telemetry & { readonly exported?: StoreOutcome };

/**
 * Refuses, before anything is done, to send headers where they would cross a network in the clear, or to an address that
 * only the configuration file states: that file is part of the checkout, which a pull request may have written.
 */
export async function checkExport(options: ExportOptions & { readonly config: string }, ports: Ports): Promise<void> {
  const endpoint = options["otlp-endpoint"];
  if (endpoint === undefined || options["otlp-headers"].length === 0) return;
  if (!keepsSecrets(endpoint)) refuse("an https:// URL where there are otlp-headers, or a receiver on this machine");
  const inFile = await configured(options.config, ports);
  const isFilesAddress = parseOtlpEndpoint(inFile["otlp-endpoint"] ?? "") === endpoint;
  if (isFilesAddress && !areFrom(inFile["otlp-headers"] ?? "", options["otlp-headers"])) {
    refuse("the address in the same place as otlp-headers: a configuration file may be a pull request's");
  }
}

function areFrom(lines: string, headers: ExportOptions["otlp-headers"]): boolean {
  const parsed = otlpInputs["otlp-headers"].parse(lines);
  return parsed.ok && JSON.stringify(parsed.value) === JSON.stringify(headers);
}

function refuse(expected: string): never {
  throw new InputError([{ name: "otlp-endpoint", place: "input", given: "(hidden)", expected }]);
}

/** What the configuration file says for this action. */
async function configured(path: string, { workspace }: Ports): Promise<Readonly<Record<string, string>>> {
  const text = await workspace.read(path, MAX_CONFIG_BYTES).catch(() => null);
  return text === null ? {} : (await readConfig(text, path, "record-telemetry")).given.texts;
}

/** The same result with one effect more, behind all others: the run is kept first, then sent. */
export function withExport(
  result: Recording,
  options: ExportOptions,
): Result<keyof Recording["outputs"], ExportedTelemetry> {
  const endpoint = options["otlp-endpoint"];
  const { mode, record } = result.data;
  if (endpoint === undefined || mode === "merge") return result;
  if (mode === "part") return { ...result, annotations: [...(result.annotations ?? []), ONLY_RUNS] };
  const effect: Effect = {
    kind: "export-telemetry",
    record,
    endpoint,
    headers: options["otlp-headers"],
    runAttributes: options["otlp-run-attributes"],
    timeoutSeconds: options["otlp-timeout"],
  };
  return {
    ...result,
    effects: { ...result.effects, export: effect },
    settle(outcomes) {
      const settled = result.settle?.(outcomes) ?? {};
      const exported = outcomes.export ?? { done: false, reason: "not tried" };
      const data = { ...(settled.data ?? result.data), exported };
      const annotations = [...(settled.annotations ?? result.annotations ?? []), ...warningOf(exported)];
      return { ...settled, data, annotations };
    },
  };
}

const ONLY_RUNS: Annotation = {
  level: "notice",
  title: "Not exported",
  message: "A single job cannot know when its run starts and ends. Set otlp-endpoint where the whole run is recorded.",
};

function warningOf({ done, reason }: EffectOutcome): Annotation[] {
  return done ? [] : [{ level: "warning", title: "Not exported", message: `The run was not exported: ${reason}` }];
}
