/**
 * The names that are sent, from OpenTelemetry's semantic conventions 1.45.0, where those for CI/CD are release candidates.
 * Copied, as the conventions advise for names that are not stable yet: the package that holds them all would add 1 MB to
 * `dist/`. A test compares each with that package.
 */
export const ATTRIBUTE = {
  serviceName: "service.name",
  pipelineName: "cicd.pipeline.name",
  pipelineAction: "cicd.pipeline.action.name",
  pipelineResult: "cicd.pipeline.result",
  runId: "cicd.pipeline.run.id",
  runState: "cicd.pipeline.run.state",
  runUrl: "cicd.pipeline.run.url.full",
  taskName: "cicd.pipeline.task.name",
  taskType: "cicd.pipeline.task.type",
  taskRunId: "cicd.pipeline.task.run.id",
  taskRunResult: "cicd.pipeline.task.run.result",
  taskRunUrl: "cicd.pipeline.task.run.url.full",
  errorType: "error.type",
  provider: "vcs.provider.name",
  owner: "vcs.owner.name",
  repository: "vcs.repository.name",
  repositoryUrl: "vcs.repository.url.full",
  changeId: "vcs.change.id",
  headName: "vcs.ref.head.name",
  headRevision: "vcs.ref.head.revision",
  headType: "vcs.ref.head.type",
  baseName: "vcs.ref.base.name",
  baseRevision: "vcs.ref.base.revision",
  baseType: "vcs.ref.base.type",
  testSuite: "test.suite.name",
  testCase: "test.case.name",
  testStatus: "test.case.result.status",
  osType: "os.type",
  hostArchitecture: "host.arch",
} as const;

export const METRIC = {
  duration: "cicd.pipeline.run.duration",
  errors: "cicd.pipeline.run.errors",
} as const;

/** Names that the conventions do not have. */
export const OWN = {
  attempt: "paceline.run.attempt",
  event: "paceline.run.event",
  trust: "paceline.run.trust",
  queueSeconds: "paceline.job.queue_seconds",
  setupSeconds: "paceline.job.setup_seconds",
  workSeconds: "paceline.job.work_seconds",
  runnerLabels: "paceline.runner.labels",
  timesCorrected: "paceline.times.corrected",
} as const;

/** Says which version of the conventions the names are from. */
export const SCHEMA_URL = "https://opentelemetry.io/schemas/1.45.0";
