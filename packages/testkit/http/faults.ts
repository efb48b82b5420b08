/** What goes wrong. The first three happen before the request is looked at, so the world does not change. */
export type Fault =
  | {
      kind: "status";
      readonly status: number;
      retryAfter?: number;
      /** What the JSON body says. */
      message?: string;
      /** The whole body instead, such as none at all (`""`) or the HTML of a proxy. */
      body?: string;
      headers?: Record<string, string>;
    }
  /** No answer, ever; the connection stays open until the client gives up or the server closes. */
  | { kind: "hang" }
  /** The connection is cut without an answer. */
  | { kind: "reset" }
  /** The request is carried out, but its answer stops in the middle. */
  | { kind: "half-sent" }
  /** The request is carried out; its answer has the right length and wrong bytes. */
  | { kind: "corrupt" };

export interface FaultRule {
  /** Looked for in `METHOD /path?query`, such as `GET /repos/`, `CreateCacheEntry` or `/blobs/caches/`. */
  readonly match: string | RegExp;
  readonly fault: Fault;
  /** How many requests it hits; unlimited by default. */
  times?: number;
  /** How many matching requests pass unharmed before the first hit. */
  after?: number;
}

/** The faults that are in force. The first rule that matches and is not used up decides. */
export class Faults {
  readonly #rules: Required<FaultRule>[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ times: Number.POSITIVE_INFINITY, after: 0, ...rule });
  }

  clear(): void {
    this.#rules.length = 0;
  }

  /** The fault for this request, counting it against its rule. */
  next(request: string): Fault | undefined {
    for (const rule of this.#rules) {
      if (rule.times <= 0 || !matches(rule.match, request)) continue;
      if (rule.after > 0) {
        rule.after -= 1;
        continue;
      }
      rule.times -= 1;
      return rule.fault;
    }
    return undefined;
  }
}

export function matches(match: string | RegExp, request: string): boolean {
  return typeof match === "string" ? request.includes(match) : request.search(match) >= 0;
}
