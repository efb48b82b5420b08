/** What GitHub bills a job's runner as. */
export interface RunnerSku {
  /** GitHub's name for it in bills, or `self_hosted`. */
  readonly sku: string;
  /** Standard runners cost nothing in public repositories; larger ones always do. */
  readonly isStandard: boolean;
}

const LARGER = /^(ubuntu|linux|windows)(?=[-_.\d])[\w.-]{0,60}?[-_](\d{1,2})[-_]?cores?(?:[-_]([\w-]{1,20}))?$/;
const STANDARD: readonly (readonly [RegExp, string])[] = [
  [/^ubuntu-slim$/, "linux_slim"],
  [/^ubuntu-\d\d\.04-arm$/, "linux_2_core_arm"],
  [/^ubuntu-(?:latest|\d\d\.04)$/, "linux"],
  [/^windows-11-arm$/, "windows_2_core_arm"],
  [/^windows-(?:latest|20\d\d(?:-vs20\d\d)?)$/, "windows"],
  [/^macos-(?:latest|\d\d)(?:-intel)?$/, "macos"],
];
const LARGER_MACS: readonly (readonly [RegExp, string])[] = [
  [/^macos-(?:latest|\d\d)-xlarge$/, "macos_xl"],
  [/^macos-(?:latest|\d\d)-large$/, "macos_l"],
];

/**
 * The billing SKU of a job's labels; null if they match none, which is not the same as free. Larger
 * runners carry whatever name their owner gave them: only names that state a size (`ubuntu-latest-8-cores`) are read.
 */
export function skuOfLabels(labels: readonly string[]): RunnerSku | null {
  const names = labels.map((label) => label.toLowerCase());
  if (names.includes("self-hosted")) return { sku: "self_hosted", isStandard: false };
  for (const name of names) {
    const sku = named(name, STANDARD);
    if (sku !== null) return { sku, isStandard: true };
    const larger = named(name, LARGER_MACS) ?? largerSku(name);
    if (larger !== null) return { sku: larger, isStandard: false };
  }
  return null;
}

function named(name: string, patterns: readonly (readonly [RegExp, string])[]): string | null {
  return patterns.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function largerSku(name: string): string | null {
  const match = LARGER.exec(name);
  if (match === null) return null;
  const system = match[1] === "windows" ? "windows" : "linux";
  const cores = Number(match[2]);
  const words = name.split(/[-_]/);
  if (words.includes("gpu")) return `${system}_${cores}_core_gpu`;
  if (words.includes("arm") || words.includes("arm64")) return `${system}_${cores}_core_arm`;
  return system === "linux" && cores === 2 ? "linux_2_core_advanced" : `${system}_${cores}_core`;
}
