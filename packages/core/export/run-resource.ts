import type { Attributes } from "@opentelemetry/api";
import { type Resource, resourceFromAttributes } from "@opentelemetry/resources";
import {
  ATTR_CICD_PIPELINE_NAME,
  ATTR_CICD_PIPELINE_RUN_ID,
  ATTR_CICD_PIPELINE_RUN_URL_FULL,
  ATTR_SERVICE_NAME,
  ATTR_VCS_OWNER_NAME,
  ATTR_VCS_PROVIDER_NAME,
  ATTR_VCS_REF_HEAD_NAME,
  ATTR_VCS_REF_HEAD_REVISION,
  ATTR_VCS_REF_HEAD_TYPE,
  ATTR_VCS_REPOSITORY_NAME,
  ATTR_VCS_REPOSITORY_URL_FULL,
  VCS_PROVIDER_NAME_VALUE_GITHUB,
  VCS_REF_HEAD_TYPE_VALUE_BRANCH,
} from "@opentelemetry/semantic-conventions/incubating";
import type { RunRecord } from "../history/record.ts";
import { knownAttributes } from "./known-attributes.ts";
import { runUrl } from "./run-identity.ts";

/** Says which version of the semantic conventions the names are from. */
const SCHEMA_URL = "https://opentelemetry.io/schemas/1.45.0";

/** What every span of a run has in common: pipeline, run, repository and commit. */
export function traceResource(record: RunRecord, serverUrl: string): Resource {
  return resource({
    ...pipelineAttributes(record, serverUrl),
    ...runAttributes(record, serverUrl),
    ...knownAttributes({
      [ATTR_VCS_REF_HEAD_NAME]: record.branch,
      [ATTR_VCS_REF_HEAD_REVISION]: record.sha,
      [ATTR_VCS_REF_HEAD_TYPE]: headType(record),
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
    [ATTR_SERVICE_NAME]: record.repository ?? "unknown_service",
    [ATTR_CICD_PIPELINE_NAME]: pipelineName(record),
    [ATTR_VCS_PROVIDER_NAME]: VCS_PROVIDER_NAME_VALUE_GITHUB,
    [ATTR_VCS_OWNER_NAME]: owner,
    [ATTR_VCS_REPOSITORY_NAME]: name,
    [ATTR_VCS_REPOSITORY_URL_FULL]: record.repository === null ? null : `${serverUrl}/${record.repository}`,
  });
}

function runAttributes(record: RunRecord, serverUrl: string): Attributes {
  return knownAttributes({
    [ATTR_CICD_PIPELINE_RUN_ID]: String(record.run_id),
    [ATTR_CICD_PIPELINE_RUN_URL_FULL]: runUrl(record, serverUrl),
  });
}

/** GitHub names a pushed or released tag where it names a branch, so only other events tell. */
function headType({ event, branch }: RunRecord): string | null {
  const mayBeTag = event === null || ["push", "release", "create", "workflow_dispatch"].includes(event);
  return branch === null || mayBeTag ? null : VCS_REF_HEAD_TYPE_VALUE_BRANCH;
}

function resource(attributes: Attributes): Resource {
  return resourceFromAttributes(attributes, { schemaUrl: SCHEMA_URL });
}
