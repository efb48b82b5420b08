import type { Attributes } from "@opentelemetry/api";
import { type Resource, resourceFromAttributes } from "@opentelemetry/resources";
import type { RunRecord } from "../record/record.ts";
import { knownAttributes } from "./known-attributes.ts";
import { runUrl } from "./run-identity.ts";
import { ATTRIBUTE, SCHEMA_URL } from "./semantic-names.ts";

/** What every span of a run has in common: pipeline, run, repository and commit. */
export function traceResource(record: RunRecord, serverUrl: string): Resource {
  return resource({
    ...pipelineAttributes(record, serverUrl),
    ...runAttributes(record, serverUrl),
    ...knownAttributes({
      [ATTRIBUTE.headName]: record.branch,
      [ATTRIBUTE.headRevision]: record.sha,
      [ATTRIBUTE.headType]: headType(record),
    }),
  });
}

/**
 * What the metrics of all runs have in common. A run's own id makes a time series of each run, which costs money in most
 * stores, so the conventions want it only on request.
 */
export function metricResource(record: RunRecord, serverUrl: string, withRun: boolean): Resource {
  const run = withRun ? runAttributes(record, serverUrl) : {};
  return resource({ ...pipelineAttributes(record, serverUrl), ...run });
}

/** The pipeline's name: the workflow's, or its file where it has none. */
export function pipelineName({ workflow, workflow_path }: RunRecord): string | null {
  return workflow ?? workflow_path;
}

function pipelineAttributes(record: RunRecord, serverUrl: string): Attributes {
  const [owner = null, name = null] = record.repository?.split("/") ?? [];
  return knownAttributes({
    [ATTRIBUTE.serviceName]: record.repository ?? "unknown_service",
    [ATTRIBUTE.pipelineName]: pipelineName(record),
    [ATTRIBUTE.provider]: "github",
    [ATTRIBUTE.owner]: owner,
    [ATTRIBUTE.repository]: name,
    [ATTRIBUTE.repositoryUrl]: record.repository === null ? null : `${serverUrl}/${record.repository}`,
  });
}

function runAttributes(record: RunRecord, serverUrl: string): Attributes {
  return knownAttributes({
    [ATTRIBUTE.runId]: String(record.run_id),
    [ATTRIBUTE.runUrl]: runUrl(record, serverUrl),
  });
}

/** GitHub names a pushed or released tag where it names a branch, so only other events are reliable. */
function headType({ event, branch }: RunRecord): string | null {
  const mayBeTag = event === null || ["push", "release", "create", "workflow_dispatch"].includes(event);
  return branch === null || mayBeTag ? null : "branch";
}

function resource(attributes: Attributes): Resource {
  return resourceFromAttributes(attributes, { schemaUrl: SCHEMA_URL });
}
