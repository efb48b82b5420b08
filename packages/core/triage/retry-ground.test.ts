import { describe, expect, it } from "vitest";
import { parseJobLog } from "../logs/parse-job-log.ts";
import { retryGround } from "./retry-ground.ts";

const groundOf = (title: string, script: readonly string[] = []) => {
  const lines = [`##[group]Run ${title}`, ...script, "shell: /usr/bin/bash -e {0}", "##[endgroup]", "the line"];
  return retryGround(parseJobLog(`${lines.join("\n")}\n`), lines.length);
};

describe("retryGround", () => {
  it.each([
    "npm ci",
    "npm install --no-audit",
    "sudo apt-get update && sudo apt-get install -y jq",
    "python -m pip install -r requirements.txt",
    "uv sync",
    "go mod download",
    "docker pull redis:7",
    "git clone https://example.test/x.git",
    "cd web && yarn install",
    "curl -fsSL https://example.test/x | tar xz",
    "actions/checkout@v4",
    "./scripts/clone-theme.sh",
    "make deps",
  ])("lets %s speak for the network", (command) => {
    expect(groundOf(command)).toBe("fetching");
  });

  it.each([
    "python app_test.py",
    "./regress",
    "npm test",
    "npm ci && npm test",
    "make check",
    "go test ./...",
    "cargo test",
    "pytest -q",
    "bash run.sh",
    "node install-check.js --now",
  ])("does not take the word of %s", (command) => {
    expect(groundOf(command)).toBe("own");
  });

  it("reads the whole script below the title", () => {
    expect(groundOf("npm ci", ["npm ci", "npm run e2e"])).toBe("own");
    expect(groundOf("echo hi", ["echo hi", "npm ci"])).toBe("fetching");
  });

  it("says unknown where no step is announced", () => {
    expect(retryGround(parseJobLog("npm error code ECONNRESET\n"), 1)).toBe("unknown");
  });
});
