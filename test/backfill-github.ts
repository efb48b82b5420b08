import { PacelineError } from "../packages/core/errors/paceline-error.ts";
import type { Query, Rest } from "../packages/core/github/rest.ts";
import { type MemoryRequest, memoryRest } from "../packages/core/hosts/memory-rest.ts";
import { findRoute } from "../packages/testkit/http/find-route.ts";
import { RateLimit } from "../packages/testkit/rest-api/rate-limit.ts";
import { restRoutes } from "../packages/testkit/rest-api/rest-routes.ts";
import { World } from "../packages/testkit/world/world.ts";

export type Refusal = "api-limited" | "api-unavailable";
export type Refuses = (call: number, path: string) => Refusal | undefined;

function unlimited(world: World): RateLimit {
  return Object.assign(new RateLimit(world), { remaining: Number.MAX_SAFE_INTEGER });
}

/** The testkit's GitHub without the network between: thousands of sessions in a second. */
export class BackfillGitHub {
  readonly world = new World({ now: () => new Date("2026-06-01T00:00:00Z") });
  readonly asked: string[] = [];
  /** Jobs that were told, once for each time: ids of runs. */
  readonly told: number[] = [];
  readonly #routes = restRoutes(this.world, unlimited(this.world));
  readonly #pageSize: number;

  constructor(pageSize: number) {
    this.#pageSize = pageSize;
    this.world.addRepository("acme/app");
  }

  /** A client for one session. `refuses` says which of its calls fail, counted from 0. */
  open(refuses: Refuses = () => undefined): Rest {
    let calls = 0;
    const ask = ({ path, query }: MemoryRequest, etag: string | null) => {
      const refusal = refuses(calls, path);
      calls += 1;
      this.asked.push(`${path}?${new URLSearchParams(query as Record<string, string>)}`);
      if (refusal !== undefined) throw new PacelineError(refusal, "refused");
      return this.#answer(path, query, etag);
    };
    return memoryRest(
      (request) => JSON.parse(String(ask(request, null).body)),
      (request, etag) => {
        const { status, headers = {}, body = "" } = ask(request, etag);
        if (status === 304) return { isChanged: false };
        const hasNext = (headers.link ?? "").includes('rel="next"');
        return { isChanged: true, value: JSON.parse(String(body)), etag: headers.etag ?? null, hasNext };
      },
    );
  }

  #answer(path: string, query: Query, etag: string | null) {
    const size = Math.min(this.#pageSize, Number(query.per_page ?? 100));
    const found = findRoute(this.#routes, "GET", path);
    const reply = found?.route.answer(
      {
        method: "GET",
        path,
        query: new URLSearchParams({ ...query, per_page: size } as unknown as Record<string, string>),
        headers: etag === null ? {} : { "if-none-match": etag },
        body: Buffer.alloc(0),
        origin: "http://github.test",
      },
      found.params,
    );
    if (reply === undefined || reply.status >= 400) throw new PacelineError("api-missing", path);
    const [, run] = /runs\/(\d+)\/attempts\/\d+\/jobs$/.exec(path) ?? [];
    if (run !== undefined) this.told.push(Number(run));
    return reply;
  }
}
