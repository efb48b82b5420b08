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
    get: async (path, query) => (await open()).get(path, query),
    post: async (path, body) => (await open()).post(path, body),
    text: async (path, maxBytes) => (await open()).text(path, maxBytes),
    async *pages(path, query, listKey) {
      yield* (await open()).pages(path, query, listKey);
    },
  };
}
