import { delimiter, dirname, join } from "node:path";
import type { JsonObject } from "../expressions/json.ts";

/** The values of the `github` context that the runner also exports as `GITHUB_…`. */
const EXPORTED = [
  "action",
  "action_path",
  "action_ref",
  "action_repository",
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "event_name",
  "event_path",
  "graphql_url",
  "head_ref",
  "job",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "retention_days",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
  "workspace",
];

/** Without these, no program starts on Windows. */
const NEEDED_ON_WINDOWS = ["SystemRoot", "ComSpec", "PATHEXT", "windir"];
const SYSTEMS: Readonly<Record<string, string>> = { linux: "Linux", darwin: "macOS", win32: "Windows" };

export interface RunnerPlace {
  readonly temp: string;
  /** The node that `node` means in scripts and that runs JavaScript actions. */
  readonly node: string;
  /** A fresh home, so that no step reads or changes the configuration of the person who runs the tests. */
  readonly home: string;
}

/** The `runner` context of this machine. */
export function runnerContext({ temp, home }: Pick<RunnerPlace, "temp" | "home">): Record<string, string> {
  return {
    name: "GitHub Actions 1",
    os: SYSTEMS[process.platform] ?? process.platform,
    arch: process.arch.toUpperCase(),
    environment: "github-hosted",
    temp,
    tool_cache: join(home, "toolcache"),
    debug: "",
  };
}

/** What every step finds in its environment: nothing of ours but the search path. */
export function runnerEnvironment(github: JsonObject, place: RunnerPlace): Record<string, string> {
  const env: Record<string, string> = {
    PATH: [dirname(place.node), process.env.PATH ?? ""].join(delimiter),
    HOME: place.home,
    CI: "true",
    GITHUB_ACTIONS: "true",
  };
  if (process.platform === "win32") {
    for (const name of NEEDED_ON_WINDOWS) env[name] = process.env[name] ?? "";
    env.USERPROFILE = place.home;
  }
  for (const name of EXPORTED) {
    const value = github[name];
    if (value !== undefined && value !== null && typeof value !== "object") {
      env[`GITHUB_${name.toUpperCase()}`] = String(value);
    }
  }
  for (const [name, value] of Object.entries(runnerContext(place))) {
    if (value !== "") env[`RUNNER_${name.toUpperCase()}`] = value;
  }
  return env;
}
