import { json, type Reply } from "../http/exchange.ts";
import { signUrl } from "../results-service/signed-url.ts";
import type { World } from "../world/world.ts";
import type { Artifact } from "../world/world-records.ts";
import { paginate } from "./paginate.ts";
import { nodeId } from "./repository-json.ts";
import { notFound, type RestCall, refusal } from "./rest-route.ts";
import { runOf } from "./runs.ts";

export function listRepositoryArtifacts(call: RestCall): Reply {
  return artifactPage(call, () => true);
}

export function listRunArtifacts(call: RestCall): Reply {
  const run = runOf(call);
  return run ? artifactPage(call, (artifact) => artifact.runId === run.id) : notFound();
}

export function getArtifact(call: RestCall): Reply {
  const artifact = artifactOf(call);
  return artifact ? json(200, artifactJson(call.world, artifact, call.api)) : notFound();
}

export function downloadArtifact(call: RestCall): Reply {
  const { world, params, api } = call;
  const artifact = artifactOf(call);
  if (!artifact || params.format !== "zip") return notFound();
  if (world.isExpired(artifact)) return refusal(410, "Artifact has expired");
  return { status: 302, headers: { location: signUrl(api, `/blobs/artifacts/${artifact.id}`, world.now()) } };
}

export function deleteArtifact(call: RestCall): Reply {
  const artifact = artifactOf(call);
  if (!artifact) return notFound();
  call.world.removeArtifacts((other) => other === artifact);
  return { status: 204 };
}

/** Newest first; expired ones stay in the list, marked. */
function artifactPage(
  { world, repository, query, asked, api }: RestCall,
  belongs: (artifact: Artifact) => boolean,
): Reply {
  const name = query.get("name");
  const found = world.artifacts
    .filter((artifact) => artifact.repository === repository.full_name && belongs(artifact))
    .filter((artifact) => name === null || artifact.name === name)
    .sort((a, b) => b.id - a.id);
  const { items, headers } = paginate(found, asked);
  const artifacts = items.map((artifact) => artifactJson(world, artifact, api));
  return json(200, { total_count: found.length, artifacts }, headers);
}

function artifactOf({ world, repository, params }: RestCall): Artifact | undefined {
  const id = Number(params.artifact_id);
  return world.artifacts.find((artifact) => artifact.id === id && artifact.repository === repository.full_name);
}

function artifactJson(world: World, artifact: Artifact, api: string) {
  const { id, name, digest, created_at, updated_at, expires_at } = artifact;
  const url = `${api}/repos/${artifact.repository}/actions/artifacts/${id}`;
  const run = world.run(artifact.runId);
  return {
    id,
    node_id: nodeId("A", id),
    name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: world.isExpired(artifact),
    digest,
    created_at,
    updated_at,
    expires_at,
    workflow_run: run && {
      id: run.id,
      repository_id: world.repository(run.repository)?.id,
      head_repository_id: world.repository(run.head_repository ?? "")?.id,
      head_branch: run.head_branch,
      head_sha: run.head_sha,
    },
  };
}
