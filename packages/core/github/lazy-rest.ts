import { octokitRest, type RestOptions } from "./octokit-rest.ts";
import type { Rest } from "./rest.ts";

/** A REST port that loads its client at the first call: most actions never call. */
export function lazyRest(options: RestOptions): Rest {
  let opened: Promise<Rest> | null = null;
  let client: Rest | null = null;
  const open = () => {
    opened ??= octokitRest(options).then((rest) => {
      client = rest;
      return rest;
    });
    return opened;
  };
  return {
    get calls() {
      return client?.calls ?? 0;
    },
    get rate() {
      return client?.rate ?? null;
    },
    getIfChanged: async (path, query, etag) => (await open()).getIfChanged(path, query, etag),
    get: async (path, query) => (await open()).get(path, query),
    post: async (path, body) => (await open()).post(path, body),
    text: async (path, maxBytes) => (await open()).text(path, maxBytes),
    bytes: async (path, maxBytes, timeoutMs) => (await open()).bytes(path, maxBytes, timeoutMs),
    async *pages(path, query, listKey, limitMs) {
      yield* (await open()).pages(path, query, listKey, limitMs);
    },
  };
}
