import type { JobLog } from "../logs/job-log.ts";

/**
 * Who wrote the words that speak for trouble outside: `fetching`, an action or a command that fetches something; `own`, a
 * command of the project, which may print anything; `unknown`, where the log does not show the command.
 */
export type RetryGround = "fetching" | "own" | "unknown";

/** How far above the evidence the announcement of its step is looked for. */
const MAX_LINES_ABOVE = 20_000;
/** A longer script is a program of its own. */
const MAX_COMMANDS = 200;

/** Package managers, containers, git and plain downloads, in the forms that fetch. */
const FETCHING: readonly RegExp[] = [
  /^(?:npm|pnpm|yarn|bun)(?:\s+-\S+)*\s*$/,
  /^(?:npm|pnpm|yarn|bun)(?:\s+-\S+)*\s+(?:ci|i|install|add|update|audit|fetch|dlx|publish|pack|view)\b/,
  /^(?:corepack|npx\s+(?:playwright|cypress)\s+install|playwright\s+install|nvm\s+install|fnm\s+install)\b/,
  /^(?:python\d?(?:\.\d+)?\s+-m\s+)?(?:pip\d?|pipx|uv|poetry|pdm|pipenv|conda|mamba)\s+(?:pip\s+)?(?:install|sync|add|lock|download|update|upgrade|tool\s+install|env\s+(?:create|update)|create)\b/,
  /^(?:apt|apt-get|aptitude|dnf|yum|apk|zypper|pacman|brew|choco|winget|snap)\b/,
  /^(?:gem\s+install|bundle(?:\s+(?:install|update|add))?|composer\s+(?:install|update|require))\s*\b/,
  /^cargo\s+(?:fetch|install|update|publish|binstall)\b/,
  /^go\s+(?:mod|get|install)\b/,
  /^rustup\b/,
  /^(?:dotnet|nuget)\s+(?:restore|tool\s+install|workload|nuget\s+push|install|push)\b/,
  /^(?:mvn|\.\/mvnw)\b.*\b(?:dependency:|deploy)\b/,
  /^(?:docker|podman|buildah|skopeo)\s+(?:pull|push|login|build|buildx|compose|copy)\b/,
  /^git\s+(?:clone|fetch|pull|push|submodule|lfs|ls-remote)\b/,
  /^(?:curl|wget|aria2c|gh|aws|gcloud|az|rsync|scp|helm\s+(?:repo|pull|dependency)|terraform\s+init)\b/,
  // A script or target of the project whose name says that it fetches.
  /^(?:(?:bash|sh|make|just|task|rake)\s+)?[\w./-]*\b(?:clone|install|setup|set-up|fetch|download|bootstrap|deps|dependencies|provision|pull)\b[\w./-]*$/,
];
/** What only prepares, speaks, or unpacks what was fetched. */
const HARMLESS =
  /^(?:cd|pushd|popd|set|export|echo|printf|mkdir|true|:|if|then|else|fi|for|do|done|sleep|env|exit|tar|unzip|gunzip|gpg|tee|tr|sed|grep|chmod|mv|cp|ls|cat)\b|^[\w]+=\S*$|^#/;

/** Which tool wrote the line: known from the command of its step, as the runner prints it. */
export function retryGround(log: JobLog, line: number): RetryGround {
  const at = line - log.skippedLines - 1;
  const top = Math.max(0, at - MAX_LINES_ABOVE);
  for (let index = at; index >= top; index -= 1) {
    const opening = log.lines[index];
    if (opening?.marker !== "group" || !opening.text.startsWith("Run ")) continue;
    return groundOf(commandsOf(log, index));
  }
  return "unknown";
}

/** The title, and the script below it up to the shell and the environment. */
function commandsOf(log: JobLog, opening: number): readonly string[] {
  const title = (log.lines[opening]?.text ?? "").slice("Run ".length);
  const script: string[] = [];
  for (const { text, marker } of log.lines.slice(opening + 1, opening + 1 + MAX_COMMANDS)) {
    if (marker !== null || /^(?:shell: |with:$|env:$)/.test(text)) break;
    script.push(text);
  }
  return [title, ...script]
    .flatMap((text) => text.split(/&&|\|\||[;|]/))
    .map((command) => command.trim().replace(/^(?:sudo\s+(?:-\S+\s+)*|time\s+|exec\s+|\(\s*)/, ""))
    .filter((command) => command !== "");
}

function groundOf(commands: readonly string[]): RetryGround {
  const [title = ""] = commands;
  // `owner/action@ref`, a local action or a container: none of them runs the project's own checks by itself.
  if (/^[\w.-]+\/[\w./-]+@\S+$/.test(title)) return "fetching";
  const meant = commands.filter((command) => !HARMLESS.test(command));
  const isFetching = meant.length > 0 && meant.every((command) => FETCHING.some((form) => form.test(command)));
  return isFetching ? "fetching" : "own";
}
