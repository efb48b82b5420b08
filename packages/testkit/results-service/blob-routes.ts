import { createHash } from "node:crypto";
import type { Call, Params, Reply, Route } from "../http/exchange.ts";
import type { World } from "../world/world.ts";
import { isSigned } from "./signed-url.ts";
import type { Uploads } from "./uploads.ts";

interface StoredBlob {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly fileName: string;
}

/** Enough of Azure's blob protocol for the toolkit clients: block blobs in, whole or ranged downloads out. */
export function blobRoutes(world: World, uploads: Uploads): Route[] {
  const signed = (method: string, path: string, answer: Route["answer"]): Route => ({
    method,
    path,
    answer: (call, params) =>
      isSigned(call, world.now()) ? answer(call, params) : azureError(403, "AuthenticationFailed"),
  });
  const download = (call: Call, { kind = "", id = "" }: Params): Reply => {
    const blob = findBlob(world, kind, Number(id));
    return blob ? send(blob, call) : azureError(404, "BlobNotFound");
  };
  return [
    signed("PUT", "/blobs/uploads/:id", (call, { id = "" }) => receive(uploads, id, call, world.now())),
    signed("GET", "/blobs/:kind/:id", download),
    signed("HEAD", "/blobs/:kind/:id", download),
  ];
}

function receive(uploads: Uploads, id: string, { query, body }: Call, now: Date): Reply {
  const part = query.get("comp");
  if (part === "block") uploads.putBlock(id, query.get("blockid") ?? "", body);
  else if (part === "blocklist") {
    const ids = [...body.toString("utf8").matchAll(/<Latest>([^<]*)<\/Latest>/g)].map((match) => match[1] ?? "");
    if (!uploads.commitBlocks(id, ids)) return azureError(400, "InvalidBlockList");
  } else uploads.put(id, body);
  const headers = {
    "x-ms-request-id": id,
    "x-ms-version": "2025-11-05",
    etag: `"${id}"`,
    "last-modified": now.toUTCString(),
  };
  return { status: 201, headers };
}

function findBlob(world: World, kind: string, id: number): StoredBlob | undefined {
  if (kind === "caches") {
    const entry = world.caches.find((cache) => cache.id === id);
    return entry && { bytes: entry.bytes, contentType: "application/octet-stream", fileName: `${id}.tar` };
  }
  if (kind === "artifacts") {
    const artifact = world.artifacts.find((candidate) => candidate.id === id);
    if (!artifact || world.isExpired(artifact)) return undefined;
    const { bytes, contentType, name } = artifact;
    return { bytes, contentType, fileName: contentType === "application/zip" ? `${name}.zip` : name };
  }
  const log = kind === "logs" ? world.jobLogs.get(id) : undefined;
  return log === undefined
    ? undefined
    : { bytes: Buffer.from(log), contentType: "text/plain; charset=utf-8", fileName: `${id}.txt` };
}

function send({ bytes, contentType, fileName }: StoredBlob, call: Call): Reply {
  const headers: Record<string, string> = {
    "content-type": contentType,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    "content-md5": createHash("md5").update(bytes).digest("base64"),
    "accept-ranges": "bytes",
    "x-ms-blob-type": "BlockBlob",
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(call.headers["x-ms-range"] ?? call.headers.range ?? ""));
  if (!range) return { status: 200, headers, body: bytes };
  const start = Number(range[1]);
  const end = Math.min(range[2] ? Number(range[2]) : bytes.length - 1, bytes.length - 1);
  if (start > end) return azureError(416, "InvalidRange");
  headers["content-range"] = `bytes ${start}-${end}/${bytes.length}`;
  return { status: 206, headers, body: bytes.subarray(start, end + 1) };
}

function azureError(status: number, code: string): Reply {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { "content-type": "application/xml", "x-ms-error-code": code }, body };
}
