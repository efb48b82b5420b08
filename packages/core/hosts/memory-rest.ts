import { PacelineError } from "../errors/paceline-error.ts";
import type { Changed, Query, Rest } from "../github/rest.ts";

export interface MemoryRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query: Query;
}

/**
 * What this GitHub knows: answers by path (with `?query` where there is one), everything else is missing; or a function
 * that answers each request and throws what is refused. A list may be given without the key that it has in GitHub's answer.
 */
export type MemoryAnswers = Readonly<Record<string, unknown>> | ((request: MemoryRequest) => unknown);

export interface MemoryRest extends Rest {
  /** Paths that were asked for, with their query. */
  readonly asked: readonly string[];
}

/** Answers that come with an ETag; without it every answer is new. */
type Conditional = (request: MemoryRequest, etag: string | null) => Changed;

/** GitHub's REST API in memory, for tests. */
export function memoryRest(answers: MemoryAnswers, conditional?: Conditional): MemoryRest {
  const asked: string[] = [];
  const answer = typeof answers === "function" ? answers : byPath(answers);
  function note(method: MemoryRequest["method"], path: string, query: Query = {}): MemoryRequest {
    const request = { method, path, query };
    asked.push(address(request));
    return request;
  }
  return {
    asked,
    get calls() {
      return asked.length;
    },
    rate: null,
    get: async (path, query) => answer(note("GET", path, query)),
    post: async (path) => answer(note("POST", path)),
    text: async (path, maxBytes) => String(await answer(note("GET", path))).slice(0, maxBytes),
    async bytes(path, maxBytes) {
      const bytes = Buffer.from((await answer(note("GET", path))) as Uint8Array);
      if (bytes.length > maxBytes) throw new PacelineError("file-too-large", `${path}: larger than ${maxBytes} bytes`);
      return bytes;
    },
    async getIfChanged(path, query, etag) {
      const request = note("GET", path, query);
      if (conditional) return conditional(request, etag);
      return { isChanged: true, value: await answer(request), etag: null, hasNext: null };
    },
    async *pages(path, query, listKey) {
      const body = await answer(note("GET", path, query));
      const list = Array.isArray(body) ? body : (body as Record<string, unknown> | null)?.[listKey ?? ""];
      if (!Array.isArray(list)) throw new PacelineError("api-unexpected", `${path}: the response contains no list`);
      yield* list;
    },
  };
}

function byPath(answers: Readonly<Record<string, unknown>>): (request: MemoryRequest) => unknown {
  return (request) => {
    const asked = address(request);
    if (!Object.hasOwn(answers, asked)) throw new PacelineError("api-missing", `${asked}: 404`);
    return answers[asked];
  };
}

function address({ path, query }: MemoryRequest): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, String(value));
  return given.size > 0 ? `${path}?${given}` : path;
}
