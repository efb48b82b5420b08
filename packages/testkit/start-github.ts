import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Call, json, type Reply, type Route } from "./http/exchange.ts";
import { type Fault, Faults, matches } from "./http/faults.ts";
import { findRoute } from "./http/find-route.ts";
import { RateLimit } from "./rest-api/rate-limit.ts";
import { restRoutes } from "./rest-api/rest-routes.ts";
import { artifactServiceRoutes } from "./results-service/artifact-service.ts";
import { blobRoutes } from "./results-service/blob-routes.ts";
import { cacheServiceRoutes } from "./results-service/cache-service.ts";
import { Uploads } from "./results-service/uploads.ts";
import { World } from "./world/world.ts";

/** One request that came in, in order of arrival. */
interface RequestRecord {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Null until answered, and for ever when a fault withheld the answer. */
  status: number | null;
}

export interface FakeGitHub {
  readonly url: string;
  readonly world: World;
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  readonly requests: RequestRecord[];
  /** The requests whose `METHOD /path?query` has this text or fits this pattern. */
  requestsTo(match: string | RegExp): RequestRecord[];
  close(): Promise<void>;
}

/** Starts a GitHub for tests on a free port of this machine: REST API, cache and artifact services, blob storage. */
export async function startGitHub({
  now,
  world = new World(now && { now }),
}: {
  world?: World;
  now?: () => Date;
} = {}): Promise<FakeGitHub> {
  const faults = new Faults();
  const rateLimit = new RateLimit(world);
  const uploads = new Uploads();
  const requests: RequestRecord[] = [];
  const routes = [
    ...restRoutes(world, rateLimit),
    ...cacheServiceRoutes(world, uploads),
    ...artifactServiceRoutes(world, uploads),
    ...blobRoutes(world, uploads),
  ];
  const server = createServer(async (request, response) => {
    const record: RequestRecord = { method: request.method ?? "", target: request.url ?? "", status: null };
    requests.push(record);
    const body = await read(request);
    if (!body) return;
    const fault = faults.next(describe(record));
    if (fault?.kind === "hang") return;
    if (fault?.kind === "reset") {
      request.socket.destroy();
      return;
    }
    const reply = fault?.kind === "status" ? refuse(fault) : answer(routes, request, body);
    record.status = reply.status;
    respond(response, reply, fault);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    world,
    faults,
    rateLimit,
    requests,
    requestsTo: (match) => requests.filter((record) => matches(match, describe(record))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function describe({ method, target }: RequestRecord): string {
  return `${method} ${target}`;
}

function callOf({ method = "", url = "/", headers }: IncomingMessage, body: Buffer): Call {
  const origin = `http://${headers.host}`;
  const { pathname, searchParams } = new URL(url, origin);
  return { method, path: pathname, query: searchParams, headers, body, origin };
}

/** The whole body; undefined when the client went away in the middle. */
async function read(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}

function answer(routes: Route[], request: IncomingMessage, body: Buffer): Reply {
  try {
    const call = callOf(request, body);
    const found = findRoute(routes, call.method, call.path);
    return found ? found.route.answer(call, found.params) : NO_ROUTE;
  } catch (error) {
    return json(500, { message: String(error), code: "internal", msg: String(error) });
  }
}

const NO_ROUTE = json(404, { message: "Not Found", code: "bad_route", msg: "no such RPC or endpoint" });

/** A body that every client understands: REST reads `message`, Twirp reads `code` and `msg`. */
function refuse(fault: Fault & { kind: "status" }): Reply {
  const { status, retryAfter, message = `fault ${status}`, body, headers = {} } = fault;
  const retry = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  if (body !== undefined) return { status, headers: { ...retry, ...headers }, body };
  return json(status, { message, code: "internal", msg: message }, { ...retry, ...headers });
}

function respond(response: ServerResponse, { status, headers = {}, body = "" }: Reply, fault: Fault | undefined): void {
  const intact = Buffer.from(body);
  const bytes = fault?.kind === "corrupt" ? intact.map((byte) => byte ^ 0x55) : intact;
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, { ...headers, ...(hasBody && { "content-length": bytes.length }) });
  if (fault?.kind === "half-sent") {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
    return;
  }
  response.end(bytes);
}
