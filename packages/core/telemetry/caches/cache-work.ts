import type { JobLog } from "../../logs/job-log.ts";

/** A cache lookup, as far as it shows what the cache is for. */
export interface CacheUse {
  /** Index of the step that restored, or found nothing. */
  readonly step: number;
  readonly source: string | null;
  /** The package manager, where the action names it. */
  readonly label: string | null;
}

/** Commands that install or build from what a cache holds, as a step's title begins with them, by kind of tool. */
const COMMANDS: Readonly<Record<string, RegExp>> = {
  javascript: /^Run (?:npm (?:ci|i|install|clean-install)|yarn(?: install| --|$)|pnpm (?:i|install)|bun install)\b/,
  python: /^Run (?:(?:python3? -m )?pip3? install|uv (?:sync|pip)|poetry install|pipenv (?:install|sync)|conda )\b/,
  go: /^Run go (?:build|test|vet|install|mod download)\b/,
  jvm: /^Run (?:(?:\.\/)?gradlew?|(?:\.\/)?mvnw?|sbt)\b/,
  ruby: /^Run bundle (?:install|check)\b/,
  rust: /^Run cargo (?:build|test|check|clippy|fetch)\b/,
  php: /^Run composer (?:install|update)\b/,
  dotnet: /^Run dotnet (?:restore|build|test)\b/,
};

/** The kind of tool by the action that restores, or by the package manager that it names. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/setup-node|setup-bun|^(?:npm|yarn|pnpm)$/i, "javascript"],
  [/setup-python|setup-uv|^(?:pip|pipenv|poetry|uv)$/i, "python"],
  [/setup-go/i, "go"],
  [/setup-java|setup-gradle|^(?:gradle|maven|sbt)$/i, "jvm"],
  [/setup-ruby/i, "ruby"],
  [/rust-cache|setup-rust/i, "rust"],
  [/setup-php/i, "php"],
  [/setup-dotnet/i, "dotnet"],
];

/**
 * Seconds of the work that each cache saved, or would have: of the first later step that installs or builds from it. Null
 * where no step does, and where the log does not tell which of several caches the step used.
 */
export function cacheWork(log: JobLog, uses: readonly CacheUse[]): (number | null)[] {
  const claims = uses.map((use) => {
    const kind = kindOf(use);
    return { step: stepBehind(log, use.step, kind), isSure: kind !== null };
  });
  return claims.map(({ step, isSure }) => {
    const rivals = claims.filter((other) => other.step === step && (other.isSure || !isSure));
    return step === null || rivals.length > 1 || !rivals.some((other) => other.isSure === isSure)
      ? null
      : stepSeconds(log, step);
  });
}

function kindOf({ source, label }: CacheUse): string | null {
  const found =
    KINDS.find(([pattern]) => pattern.test(label ?? "")) ?? KINDS.find(([pattern]) => pattern.test(source ?? ""));
  return found?.[1] ?? null;
}

function stepBehind({ steps }: JobLog, after: number, kind: string | null): number | null {
  const patterns = kind === null ? Object.values(COMMANDS) : [COMMANDS[kind]];
  const found = steps.findIndex(
    ({ title }, index) => index > after && patterns.some((pattern) => pattern?.test(title)),
  );
  return found < 0 ? null : found;
}

/** From a step's first line to that of the next one, to the millisecond; null where the log has no times. */
function stepSeconds({ lines, steps }: JobLog, step: number): number | null {
  const timesOf = (index: number) =>
    lines.filter((line) => line.step === index).flatMap(({ timestamp }) => timestamp ?? []);
  const own = timesOf(step);
  const start = own[0];
  const end = steps.length > step + 1 ? (timesOf(step + 1)[0] ?? own.at(-1)) : own.at(-1);
  if (start === undefined || end === undefined) return null;
  const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
  return seconds >= 0 ? seconds : null;
}
