/** A type in words (`number?` may be null), a list of one shape, or an object whose named fields have these shapes. */
export type Shape =
  | "string"
  | "number"
  | "boolean"
  | "object"
  | "string?"
  | "number?"
  | "boolean?"
  | "object?"
  | Fields;
type Fields = readonly [Shape] | { readonly [name: string]: Shape };

const RANGE = { p10: "number?", p50: "number?", p90: "number?" } as const;
const COUNTS = {
  cases: "number?",
  failures: "number?",
  errors: "number?",
  skipped: "number?",
  retries: "number?",
  seconds: "number?",
} as const;
const KEPT = { done: "boolean", reason: "string" } as const;
const ALTERNATIVE = {
  shards: "number",
  wallP50: "number",
  wallP90: "number",
  billedMinutes: "number",
  usd: "number",
} as const;
const FINDING = {
  rule: "string",
  severity: "string",
  level: "string",
  file: "string",
  line: "number",
  column: "number",
  message: "string",
  remedy: "string",
  fingerprint: "string",
  status: "string",
} as const;

const ACTIONS = {
  "record-telemetry": {
    record: { schema: "string", run_id: "number", attempt: "number", trust: "string" },
    reports: [{ path: "string", format: "string", ...COUNTS, problems: ["object"] }],
    totals: COUNTS,
    stored: { artifact: KEPT, cache: KEPT },
  },
  "predict-duration": {
    run: RANGE,
    jobs: [{ name: "string", ...RANGE, probability: "number" }],
    model: "string?",
    error: { mdape: "number?", mape: "number?", within10: "number?", coverage80: "number?", n: "number" },
    baselines: [{ name: "string", mdape: "number?" }],
    confidence: "string",
  },
  "plan-shards": {
    shards: [{ shard: "number", tests: [{ name: "string", seconds: "number", source: "string" }], seconds: "number" }],
    lowerBoundSeconds: "number",
    shardCount: "number",
    alternatives: [ALTERNATIVE],
    worthIt: { decision: "boolean", reason: "string" },
  },
  "cache-key": {
    key: "string",
    restoreKeys: ["string"],
    paths: ["string"],
    inputs: [{ path: "string", kind: "string", method: "string", digest: "string" }],
    targets: [{ name: "string", key: "string", changed: "boolean?" }],
  },
  "policy-gate": {
    verdict: "string",
    findings: [FINDING],
    unknown: [{ file: "string", reason: "string" }],
    rulesRun: ["string"],
  },
  "triage-failures": {
    jobs: [
      {
        job: "string",
        category: "string",
        cause: "string",
        confidence: "number",
        probabilities: "object",
        evidence: [{ line: "number", score: "number", text: "string" }],
        retry: { decision: "boolean", reason: "string" },
        fingerprint: "string",
      },
    ],
  },
} as const satisfies Record<string, Fields>;

export type ActionName = keyof typeof ACTIONS | "preflight";

/** What the specification fixes of each action's `data`: these names and types stay, more may be added. */
export const DATA_SHAPES: Readonly<Record<ActionName, Fields>> = {
  ...ACTIONS,
  preflight: Object.fromEntries(
    (["policy-gate", "predict-duration", "cache-key", "plan-shards"] as const).map((name) => [name, ACTIONS[name]]),
  ),
};

/** Where a value is not of its shape, in words; an empty list where it is. */
export function misfits(value: unknown, shape: Shape, path = "data"): string[] {
  if (typeof shape === "string") return isA(value, shape) ? [] : [`${path} is ${shown(value)}, not ${shape}`];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${path} is ${shown(value)}, not a list`];
    return value.flatMap((item, index) => misfits(item, shape[0], `${path}[${index}]`));
  }
  if (!isA(value, "object")) return [`${path} is ${shown(value)}, not an object`];
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries(shape).flatMap(([name, inner]) => misfits(fields[name], inner, `${path}.${name}`));
}

function isA(value: unknown, type: string): boolean {
  if (type.endsWith("?")) return value === null || isA(value, type.slice(0, -1));
  if (type === "number") return Number.isFinite(value);
  return value !== null && !Array.isArray(value) && typeof value === type;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "absent").slice(0, 60);
}
