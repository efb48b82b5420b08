import type { HistorySections } from "../history/store.ts";
import type { RunRecord } from "../record/record.ts";
import type { Document } from "../render/document.ts";

/** All that an action decided, as data. Nothing has happened yet: hosts write, and effects are performed later. */
export interface Result<O extends string, D> {
  readonly outputs: Readonly<Record<O, OutputValue>>;
  /** The full typed result: `data` in `--json`. */
  readonly data: D;
  readonly summary: Document;
  readonly annotations?: readonly Annotation[];
  /** By a name that is the action's own; performed in this order. */
  readonly effects?: Effects;
  /** What was decided, small enough to be kept with the run and compared with what happened. */
  readonly decisions?: readonly Decision[];
  /** `fail` makes the step fail; only gates say it. */
  readonly verdict?: Verdict;
  /** Completes the result once the outcomes of the effects are known. */
  settle?(outcomes: EffectOutcomes): Partial<Pick<Result<O, D>, "outputs" | "data" | "summary" | "annotations">>;
}

export type Verdict = "pass" | "fail";

/** One decision of an action: what, and from which evidence. When, and by which action, the host knows. */
export interface Decision {
  /** The action that decided, where one action speaks for several. */
  readonly action?: string;
  readonly decision: unknown;
  readonly evidence: unknown;
}

export type OutputValue = string | number | boolean | null;

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
}

/** Names are words, never whole numbers, which JavaScript would sort to the front. */
export type Effects = Readonly<Record<string, Effect>>;

/** Outcome of each effect, by the effect's name; absent if it was not performed. */
export type EffectOutcomes = Readonly<Record<string, EffectOutcome>>;

/** A change to the world outside the process, as data; the host performs it. */
export type Effect =
  /** A file that the user named: local, so it is written without `--apply`. */
  | {
      readonly kind: "write-file";
      readonly path: string;
      readonly content: string;
      /** How the content says bytes that are no text. */
      readonly encoding?: "base64";
    }
  | {
      readonly kind: "keep-records";
      readonly store: "artifact" | "cache";
      /** What the records are a part of: the artifact's name, or the cache key's end. */
      readonly name: string;
      readonly records: readonly RunRecord[];
      /** Kept with the records; only the snapshot can. */
      readonly sections?: HistorySections;
    }
  | { readonly kind: "rerun-failed-jobs"; readonly runId: number; readonly reason: string }
  | {
      /** A run as OpenTelemetry traces and metrics, over OTLP/HTTP. */
      readonly kind: "export-telemetry";
      readonly record: RunRecord;
      /** Base of `/v1/traces` and `/v1/metrics`. */
      readonly endpoint: string;
      /** Names and values. They may be secrets: never shown. */
      readonly headers: readonly (readonly [name: string, value: string])[];
      /** Says on metrics, too, which run it was. */
      readonly runAttributes: boolean;
      /** For the whole export. */
      readonly timeoutSeconds: number;
    };

export interface EffectOutcome {
  readonly done: boolean;
  readonly reason: string;
}

/** An effect without its bulk, as `--json` and the terminal show it. */
export function describeEffect(effect: Effect): Record<string, string | number> {
  switch (effect.kind) {
    case "write-file":
      return { kind: effect.kind, path: effect.path, characters: effect.content.length };
    case "keep-records":
      return { kind: effect.kind, store: effect.store, name: effect.name, records: effect.records.length };
    case "rerun-failed-jobs":
      return { ...effect };
    case "export-telemetry":
      // Some receivers take their key in the address, so only the host is shown.
      return { kind: effect.kind, host: new URL(effect.endpoint).host, run: effect.record.run_id };
  }
}
