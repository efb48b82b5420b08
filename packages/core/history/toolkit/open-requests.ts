import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";

/** The HTTP requests that some work has under way, so that they can be ended from outside. */
export interface OpenRequests {
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Ends all of them, and each that the work starts later. */
  cut(): void;
}

interface Destroyable {
  destroy(error: Error): unknown;
  once(event: "close", listener: () => void): unknown;
}

const owner = new AsyncLocalStorage<(request: Destroyable) => void>();
let watching = false;

/**
 * The toolkit's clients take no signal to stop and set no limit to a silent connection, but all go through `node:http`,
 * which announces each request. An unanswered one would hold the process, and so the user's job, for hours.
 */
export function openRequests(): OpenRequests {
  watch();
  const open = new Set<Destroyable>();
  let over = false;
  const take = (request: Destroyable) => {
    if (over) request.destroy(timedOut());
    if (over || open.has(request)) return;
    open.add(request);
    request.once("close", () => open.delete(request));
  };
  return {
    during: (work) => owner.run(take, async () => work()),
    cut() {
      over = true;
      for (const request of open) request.destroy(timedOut());
    },
  };
}

/** When a request is made (Node 22.12 and newer), and when all of it was handed over. */
const ANNOUNCEMENTS = ["http.client.request.created", "http.client.request.start"];

function watch(): void {
  if (watching) return;
  watching = true;
  for (const channel of ANNOUNCEMENTS) {
    subscribe(channel, (message) => owner.getStore()?.((message as { readonly request: Destroyable }).request));
  }
}

/** The one code that all of the clients, the storage's among them, take for a network that is not worth trying again. */
function timedOut(): Error {
  return Object.assign(new Error("cut by Paceline's time limit"), { code: "EHOSTUNREACH" });
}
