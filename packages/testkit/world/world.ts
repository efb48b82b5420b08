import { type Given, newArtifact, newJob, newPullRequest, newRun } from "./new-records.ts";
import type {
  Artifact,
  CacheEntry,
  Commit,
  Comparison,
  Content,
  IssueComment,
  Job,
  Permissions,
  PullRequest,
  Repository,
  Token,
  WorkflowRun,
} from "./world-records.ts";

/** GitHub keeps 10 GB of caches for each repository, unless more is paid for. */
const MAX_CACHE_BYTES = 10 * 1024 ** 3;

/**
 * All that the small GitHub knows, in memory. `add…` fills in every field that a test does not care about; ids come
 * from one counter and times from the given clock, so the same calls always build the same world.
 */
export class World {
  readonly repositories: Repository[] = [];
  readonly runs: WorkflowRun[] = [];
  readonly previousAttempts: WorkflowRun[] = [];
  readonly jobs: Job[] = [];
  /** Log text by job id. */
  readonly jobLogs = new Map<number, string>();
  readonly artifacts: Artifact[] = [];
  readonly caches: CacheEntry[] = [];
  readonly commits: Commit[] = [];
  readonly contents: Content[] = [];
  readonly comparisons: Comparison[] = [];
  readonly pullRequests: PullRequest[] = [];
  readonly comments: IssueComment[] = [];
  readonly tokens: Token[] = [];
  cacheLimitBytes = MAX_CACHE_BYTES;
  readonly now: () => Date;
  #lastId = 1000;

  constructor({ now = () => new Date() }: { now?: () => Date } = {}) {
    this.now = now;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The present, as GitHub writes it: ISO 8601 UTC without fractions. */
  timestamp(): string {
    return `${this.now().toISOString().slice(0, 19)}Z`;
  }

  addRepository(fullName: string, given: Partial<Repository> = {}): Repository {
    const [owner = "", name = ""] = fullName.split("/");
    const id = this.nextId();
    const repository = { id, default_branch: "main", private: false, fork: false, ...given };
    return keep(this.repositories, { ...repository, owner, name, full_name: fullName });
  }

  repository(fullName: string): Repository | undefined {
    const wanted = fullName.toLowerCase();
    return this.repositories.find((repository) => repository.full_name.toLowerCase() === wanted);
  }

  addRun(given: Given<WorkflowRun, "repository">): WorkflowRun {
    return keep(this.runs, newRun(this, given));
  }

  run(id: number): WorkflowRun | undefined {
    return this.runs.find((run) => run.id === id);
  }

  /** Every attempt of a run, first to last. */
  attemptsOf(runId: number): WorkflowRun[] {
    return [...this.previousAttempts, ...this.runs]
      .filter((run) => run.id === runId)
      .sort((a, b) => a.run_attempt - b.run_attempt);
  }

  addJob(given: Given<Job, "run_id">): Job {
    return keep(this.jobs, newJob(this, given));
  }

  job(id: number): Job | undefined {
    return this.jobs.find((job) => job.id === id);
  }

  addArtifact(given: Given<Artifact, "runId" | "name" | "bytes">): Artifact {
    return keep(this.artifacts, newArtifact(this, given));
  }

  /** An artifact expires by its date, or when a test says so. */
  isExpired(artifact: Artifact): boolean {
    return artifact.expired || new Date(artifact.expires_at).getTime() <= this.now().getTime();
  }

  /** Stores an entry and, as GitHub does, drops the least recently used ones when the repository is over its limit. */
  addCache(given: Given<CacheEntry, "repository" | "ref" | "key" | "version" | "bytes">): CacheEntry {
    const created = given.created_at ?? this.now().toISOString();
    const entry = keep(this.caches, { id: this.nextId(), created_at: created, last_accessed_at: created, ...given });
    const byUse = this.caches
      .filter((other) => other.repository === entry.repository && other !== entry)
      .sort((a, b) => a.last_accessed_at.localeCompare(b.last_accessed_at) || a.id - b.id);
    for (const oldest of byUse) {
      if (this.cacheUsage(entry.repository) <= this.cacheLimitBytes) break;
      this.evictCaches((other) => other === oldest);
    }
    return entry;
  }

  /** Bytes of all cache entries of a repository. */
  cacheUsage(repository: string): number {
    return this.caches
      .filter((entry) => entry.repository === repository)
      .reduce((sum, entry) => sum + entry.bytes.length, 0);
  }

  /** Removes the entries that match (all, by default) and returns them. */
  evictCaches(matches: (entry: CacheEntry) => boolean = () => true): CacheEntry[] {
    return remove(this.caches, matches);
  }

  removeArtifacts(matches: (artifact: Artifact) => boolean): Artifact[] {
    return remove(this.artifacts, matches);
  }

  addCommit(given: Given<Commit, "repository" | "sha">): Commit {
    const author = { name: "Mona Lisa", email: "octocat@github.com", date: this.timestamp() };
    return keep(this.commits, { parents: [], message: "Change", author, files: [], ...given });
  }

  addComparison(given: Given<Comparison, "repository" | "base" | "head">): Comparison {
    return keep(this.comparisons, { commits: [], behind_by: 0, files: [], ...given });
  }

  addPullRequest(given: Given<PullRequest, "repository" | "number" | "head">): PullRequest {
    return keep(this.pullRequests, newPullRequest(this, given));
  }

  addComment(given: Given<IssueComment, "repository" | "issue" | "body">): IssueComment {
    const now = this.timestamp();
    const user = "github-actions[bot]";
    return keep(this.comments, { id: this.nextId(), user, created_at: now, updated_at: now, ...given });
  }

  /** A token for the REST API; without permissions it may do everything that this GitHub can do. */
  addToken(repository: string, permissions: Permissions = EVERYTHING, login = "github-actions[bot]"): Token {
    return keep(this.tokens, { value: `ghs_testkit${this.nextId()}`, repository, login, permissions });
  }
}

const EVERYTHING: Permissions = {
  actions: "write",
  contents: "write",
  issues: "write",
  metadata: "read",
  "pull-requests": "write",
};

function keep<Item>(items: Item[], item: Item): Item {
  items.push(item);
  return item;
}

function remove<Item>(items: Item[], matches: (item: Item) => boolean): Item[] {
  const gone = items.filter(matches);
  for (const item of gone) items.splice(items.indexOf(item), 1);
  return gone;
}
