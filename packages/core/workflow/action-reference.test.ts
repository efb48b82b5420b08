import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPinned, parseActionReference } from "./action-reference.ts";

const sha = "11bd71901bbe5b1630ceea73d27597364c9af683";
const digest = `sha256:${"0f".repeat(32)}`;

describe("parseActionReference", () => {
  it("splits owner, repository, path and ref, with slashes in the ref", () => {
    expect(parseActionReference("github/codeql-action/init@release/v1")).toEqual({
      kind: "repository",
      owner: "github",
      repository: "codeql-action",
      path: "init",
      ref: "release/v1",
    });
  });

  it("ignores the white space that a block scalar leaves", () => {
    expect(parseActionReference(`actions/checkout@${sha}\n`)).toMatchObject({ kind: "repository", ref: sha });
  });

  it("reads local, own-repository and docker references", () => {
    expect(parseActionReference("./.github/actions/x")).toEqual({ kind: "local", path: ".github/actions/x" });
    expect(parseActionReference("$/actions/x")).toEqual({ kind: "self", path: "actions/x" });
    expect(parseActionReference("docker://ghcr.io/o/i:1")).toEqual({
      kind: "docker",
      image: "ghcr.io/o/i:1",
      digest: null,
    });
    expect(parseActionReference(`docker://alpine@${digest}`)).toEqual({ kind: "docker", image: "alpine", digest });
  });

  it.each([
    "",
    "checkout",
    "actions/../evil/a@v1",
    "../a@v1",
    "/checkout@v4",
    "a/@v1",
    "docker://",
    `\${{ matrix.action }}`,
  ])("cannot read %j", (text) => {
    expect(parseActionReference(text).kind).toBe("unreadable");
  });
});

describe("isPinned", () => {
  it.each([
    `actions/checkout@${sha}`,
    `o/r/.github/workflows/x.yml@${sha.toUpperCase()}`,
    "./x",
    "$/x",
    `docker://alpine:3@${digest}`,
  ])("holds for %s", (text) => {
    expect(isPinned(parseActionReference(text))).toBe(true);
  });

  it.each([
    "actions/checkout@v4",
    "actions/checkout",
    "actions/checkout@",
    `actions/checkout@${sha.slice(1)}`,
    `actions/checkout@${sha}0`,
    `actions/checkout@refs/${sha}`,
    "docker://alpine:3",
    "docker://alpine@sha256:12",
    `\${{ x }}`,
  ])("does not hold for %s", (text) => {
    expect(isPinned(parseActionReference(text))).toBe(false);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPinned(parseActionReference(text)) === "boolean"));
  });
});
