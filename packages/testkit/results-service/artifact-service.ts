import { json, type Route } from "../http/exchange.ts";
import type { World } from "../world/world.ts";
import type { Artifact } from "../world/world-records.ts";
import type { RuntimeIdentity } from "./runtime-token.ts";
import { signUrl } from "./signed-url.ts";
import { type RpcCall, rpc, text, twirpError } from "./twirp.ts";
import type { Uploads } from "./uploads.ts";

/** An artifact that was created and whose bytes are still to come. */
interface Draft {
  readonly uploadId: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly name: string;
  readonly contentType: string;
  readonly expiresAt: string;
}

/** The five RPCs of Actions artifacts, version 4: a token reaches the artifacts of its own run, in all its attempts. */
export function artifactServiceRoutes(world: World, uploads: Uploads): Route[] {
  const drafts: Draft[] = [];

  /** For a run's RPC that names one artifact: the newest of that name, which is the one from the latest attempt. */
  const named = ({ identity, fields }: RpcCall) => {
    return living(world, identity).findLast((artifact) => artifact.name === text(fields, "name"));
  };

  return [
    rpc("ArtifactService", "CreateArtifact", ({ identity, fields, origin }) => {
      const { runId, runAttempt } = identity;
      const name = text(fields, "name");
      if (!isOwnRun(identity, fields)) return twirpError("permission_denied", "the token is for another run");
      if (name === "") return twirpError("invalid_argument", "name is empty");
      const isTaken = [...living(world, identity), ...drafts].some((other) => {
        return other.runId === runId && other.runAttempt === runAttempt && other.name === name;
      });
      if (isTaken) {
        return twirpError("already_exists", "an artifact with this name already exists on the workflow run");
      }
      const uploadId = String(world.nextId());
      const contentType = text(fields, "mime_type") || "application/zip";
      drafts.push({ uploadId, runId, runAttempt, name, contentType, expiresAt: text(fields, "expires_at") });
      return json(200, {
        ok: true,
        signed_upload_url: signUrl(origin, `/blobs/uploads/${uploadId}`, world.now()),
      });
    }),

    rpc("ArtifactService", "FinalizeArtifact", ({ identity, fields }) => {
      const index = drafts.findIndex((draft) => {
        const { runId, runAttempt, name } = draft;
        return runId === identity.runId && runAttempt === identity.runAttempt && name === text(fields, "name");
      });
      const draft = drafts[index];
      const bytes = uploads.take(draft?.uploadId ?? "");
      if (!draft || !bytes) return twirpError("not_found", "artifact upload not found");
      drafts.splice(index, 1);
      const { runId, runAttempt, name, contentType, expiresAt } = draft;
      const digest = text(fields, "hash") || null;
      const expires = expiresAt ? { expires_at: expiresAt } : {};
      const artifact = world.addArtifact({ runId, runAttempt, name, contentType, bytes, digest, ...expires });
      return json(200, { ok: true, artifact_id: String(artifact.id) });
    }),

    rpc("ArtifactService", "ListArtifacts", ({ identity, fields }) => {
      const name = text(fields, "name_filter");
      const id = text(fields, "id_filter");
      const found = living(world, identity)
        .filter((artifact) => name === "" || artifact.name === name)
        .filter((artifact) => id === "" || String(artifact.id) === id);
      return json(200, { artifacts: found.map((artifact) => listed(artifact, identity)) });
    }),

    rpc("ArtifactService", "GetSignedArtifactURL", (call) => {
      const artifact = named(call);
      if (!artifact) return twirpError("not_found", "artifact not found");
      return json(200, { signed_url: signUrl(call.origin, `/blobs/artifacts/${artifact.id}`, world.now()) });
    }),

    rpc("ArtifactService", "DeleteArtifact", (call) => {
      const artifact = named(call);
      if (!artifact) return twirpError("not_found", "artifact not found");
      world.removeArtifacts((other) => other === artifact);
      return json(200, { ok: true, artifact_id: String(artifact.id) });
    }),
  ];
}

function isOwnRun({ runId, runAttempt }: RuntimeIdentity, fields: Record<string, unknown>): boolean {
  return text(fields, "workflow_run_backend_id") === `${runId}-${runAttempt}`;
}

function living(world: World, { runId }: RuntimeIdentity): Artifact[] {
  return world.artifacts.filter((artifact) => artifact.runId === runId && !world.isExpired(artifact));
}

function listed(artifact: Artifact, { jobId }: RuntimeIdentity) {
  return {
    workflow_run_backend_id: `${artifact.runId}-${artifact.runAttempt}`,
    workflow_job_run_backend_id: jobId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.bytes.length),
    created_at: artifact.created_at,
    ...(artifact.digest && { digest: artifact.digest }),
  };
}
