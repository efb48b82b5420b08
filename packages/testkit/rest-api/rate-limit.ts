import type { World } from "../world/world.ts";

const HOUR_S = 3600;

/** The budget that `github.token` has: 1,000 requests an hour. A test may set `remaining` to what it wants to see. */
export class RateLimit {
  limit = 1000;
  remaining = 1000;
  /** Seconds since 1970, when the budget is full again. */
  reset: number;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.reset = this.#seconds() + HOUR_S;
  }

  /** Whether a further request may be answered. */
  allows(): boolean {
    if (this.#seconds() >= this.reset) {
      this.remaining = this.limit;
      this.reset = this.#seconds() + HOUR_S;
    }
    return this.remaining > 0;
  }

  spend(): void {
    this.remaining = Math.max(0, this.remaining - 1);
  }

  headers(): Record<string, string> {
    return {
      "x-ratelimit-limit": String(this.limit),
      "x-ratelimit-remaining": String(this.remaining),
      "x-ratelimit-reset": String(this.reset),
      "x-ratelimit-used": String(this.limit - this.remaining),
      "x-ratelimit-resource": "core",
    };
  }

  #seconds(): number {
    return Math.floor(this.#world.now().getTime() / 1000);
  }
}
