import { PacelineError } from "../../errors/paceline-error.ts";
import type { Query, Rest } from "../../github/rest.ts";
import { isObject } from "../../json/is-object.ts";
import type { ArtifactPlace } from "./artifact-place.ts";
import type { ListedArtifact } from "./listed-artifact.ts";

/** The workflow of such a run is the default branch's, whatever that was called then (GitHub: "Events that trigger workflows"). */
const DEFAULT_BRANCH_EVENTS = ["workflow_run", "schedule", "repository_dispatch"];
/** Runs of a branch by its own name; a tag may have the same name. All other events run what a pull request makes of it. */
const BRANCH_EVENTS = ["push", "workflow_dispatch"];
/** Comparisons that say that a commit is in the branch's history. */
const CONTAINED = ["behind", "identical"];

/**
 * Which runs may mention others: those that ran the default branch's own workflow. The name of a branch alone does not
 * show it: a tag, or a pull request's branch, may be called alike, and the default branch may have been renamed.
 */
export class Uploaders {
  readonly #rest: Rest;
  readonly #repository: string;
  readonly #defaultBranch: string;
  readonly #known = new Map<number, Promise<boolean>>();
  #tip: Promise<unknown> | null = null;

  constructor(place: ArtifactPlace) {
    this.#rest = place.rest;
    this.#repository = place.repository;
    this.#defaultBranch = place.defaultBranch;
  }

  /** Rejects where GitHub cannot be asked now: then a later run asks again. */
  maySpeakOfOthers(artifact: ListedArtifact): Promise<boolean> {
    if (artifact.trust !== "trusted") return Promise.resolve(false);
    const known = this.#known.get(artifact.uploader) ?? this.#ask(artifact);
    this.#known.set(artifact.uploader, known);
    return known;
  }

  async #ask({ uploader, learner }: ListedArtifact): Promise<boolean> {
    const run = await this.#get(`actions/runs/${uploader}`);
    const event = isObject(run) && typeof run.event === "string" ? run.event : null;
    if (!isObject(run) || event === null) return learner;
    if (DEFAULT_BRANCH_EVENTS.includes(event)) return true;
    if (!learner || !BRANCH_EVENTS.includes(event)) return false;
    return this.#isOnDefaultBranch(run.head_sha);
  }

  /** Only what GitHub says counts against it: without the permission to read commits the branch's name is all there is. */
  async #isOnDefaultBranch(sha: unknown): Promise<boolean> {
    this.#tip ??= this.#get(`branches/${encodeURIComponent(this.#defaultBranch)}`);
    const branch = await this.#tip;
    const tip = isObject(branch) && isObject(branch.commit) ? branch.commit.sha : null;
    if (typeof sha !== "string" || typeof tip !== "string") return true;
    const compared = await this.#get(`compare/${tip}...${sha}`, { per_page: 1 });
    const status = isObject(compared) ? compared.status : null;
    return typeof status !== "string" || CONTAINED.includes(status);
  }

  /** Null for what is not there or may not be seen. */
  async #get(path: string, query?: Query): Promise<unknown> {
    try {
      return await this.#rest.get(`/repos/${this.#repository}/${path}`, query);
    } catch (error) {
      const code = error instanceof PacelineError ? error.code : null;
      if (code === "api-missing" || code === "api-forbidden" || code === "api-unexpected") return null;
      throw error;
    }
  }
}
