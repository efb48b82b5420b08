import type { Runner } from "../record/record.ts";

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/^(ubuntu|linux)\b/i, "Linux"],
  [/^windows\b/i, "Windows"],
  [/^macos\b/i, "macOS"],
];

/** A job's runner from its labels, in the words of `RUNNER_OS` and `RUNNER_ARCH`; unknown if the labels do not show it. */
export function runnerOfLabels(labels: readonly string[]): Runner {
  const os = SYSTEMS.find(([pattern]) => labels.some((label) => pattern.test(label)))?.[1] ?? null;
  return { labels, os, arch: architecture(labels) };
}

function architecture(labels: readonly string[]): string | null {
  for (const label of labels) {
    if (/(^|[-_])(arm64|aarch64|arm)$/i.test(label)) return "ARM64";
    if (/(^|[-_])(x64|x86_64|amd64|intel)$/i.test(label)) return "X64";
    const mac = /^macos-(\d+)(-large|-xlarge)?$/i.exec(label);
    // GitHub's macOS images are for Apple silicon since 14, but for the "large" ones.
    if (mac) return mac[2] === "-xlarge" || (mac[2] === undefined && Number(mac[1]) >= 14) ? "ARM64" : "X64";
    if (/^(ubuntu|windows)-(latest|\d[\d.]*)$/i.test(label)) return "X64";
    if (/^macos-latest$/i.test(label)) return "ARM64";
  }
  return null;
}
