import { describe, expect, it } from "vitest";
import { PacelineError } from "../errors/paceline-error.ts";
import type { Rest } from "../github/rest.ts";
import { memoryRest } from "../hosts/memory-rest.ts";
import type { ChangedRun } from "./changed-run.ts";
import { readBaseSettings } from "./read-base-settings.ts";

const before = "b".repeat(40);
const push: ChangedRun = {
  event: "push",
  sha: "a".repeat(40),
  baseSha: before,
  branch: "main",
  defaultBranch: "main",
  pullRequest: null,
};
const pull: ChangedRun = { ...push, event: "pull_request", branch: "topic", pullRequest: 7 };

/** Files by where they are asked for; the commits and branches that are there. */
function restOf(files: Readonly<Record<string, unknown>>, commits: readonly string[] = [before, "main"]): Rest {
  return memoryRest(({ path, query }) => {
    const answer = path.includes("/contents/") ? files[String(query?.ref)] : commits.find((ref) => path.endsWith(ref));
    if (answer === undefined) throw new PacelineError("api-missing", "not found");
    if (answer instanceof Error) throw answer;
    return typeof answer === "string"
      ? { encoding: "base64", content: Buffer.from(answer).toString("base64") }
      : answer;
  });
}

const read = async (run: ChangedRun, rest: Rest | null, repository: string | null = "acme/web") => {
  const settings = await readBaseSettings("p.yml", run, rest, repository);
  return settings.kind === "read" ? settings.text : settings.kind;
};

describe("the settings that count are those of", () => {
  it("the base of a pull request, and the commit before a push to the default branch", async () => {
    expect(await read(pull, restOf({ [before]: "base" }))).toBe("base");
    expect(await read(push, restOf({ [before]: "base", main: "after" }))).toBe("base");
  });

  it("the default branch for other branches: a push before this one could have changed them", async () => {
    const rest = restOf({ [before]: "loosened", main: "default" });
    expect(await read({ ...push, branch: "topic" }, rest)).toBe("default");
    expect(await read({ ...push, branch: "topic", defaultBranch: null }, rest)).toBe("loosened");
    expect(await read({ ...push, event: "schedule" }, rest)).toBe("default");
  });

  it("the default branch where a forced push took the commit before it away", async () => {
    expect(await read(push, restOf({ main: "default" }, ["main"]))).toBe("default");
  });

  it("nobody, as a base has no such file, only where its commit is there", async () => {
    expect(await read(push, restOf({}))).toBeNull();
    expect(await read(push, restOf({}, []))).toBe("unreadable");
  });

  it("nobody knows, where GitHub refuses, gives no text, or cannot be asked", async () => {
    const refused = restOf({ [before]: new PacelineError("api-forbidden", "no"), main: "default" });
    const [large, folder] = [{ encoding: "none", content: "" }, [{ name: "x" }]];
    expect(await read(push, refused)).toBe("unreadable");
    expect(await read(push, restOf({ [before]: large, main: "default" }))).toBe("unreadable");
    expect(await read(push, restOf({ [before]: folder }))).toBe("unreadable");
    expect(await read(push, null)).toBe("unreadable");
  });

  it("nobody, on a laptop", async () => {
    expect(await read({ ...push, event: null }, restOf({}))).toBe("absent");
    expect(await read(push, restOf({}), null)).toBe("absent");
  });
});
