import { sha256 } from "../hash/sha256.ts";
import { canonicalJson } from "../json/canonical-json.ts";
import { withSlashes } from "../paths/with-slashes.ts";
import type { CacheSettings, CacheTarget } from "./cache-target.ts";
import { keySegment } from "./key-segment.ts";

export interface CacheKey {
  readonly key: string;
  /** From near to far: each is the start of keys whose content is still of use. */
  readonly restoreKeys: readonly string[];
  readonly paths: readonly string[];
}

export interface CacheKeys extends CacheKey {
  /** The same for each target separately, for separate cache steps. */
  readonly targets: readonly (CacheKey & { readonly name: string })[];
}

/** Half of SHA-256: two different contents with one digest are not to be expected before 2^64 keys. */
const DIGEST_DIGITS = 32;

/**
 * `PREFIX-OS-ARCH-RUNTIMES-SALT-NAME-DIGEST-NAME-DIGEST…`: what rarely changes comes first, so that a restore key that
 * leaves out the end still finds something near. Within GitHub's limits: 512 characters, no comma, ten keys a step.
 */
export function makeCacheKey(settings: CacheSettings, targets: readonly CacheTarget[]): CacheKeys {
  const base = baseOf(settings);
  const segments = targets.map((target) => [target.name, digestOf(settings, target)]);
  const starts = segments.map(([name], index) => `${[base, ...segments.slice(0, index).flat(), name].join("-")}-`);
  return {
    key: [base, ...segments.flat()].join("-"),
    restoreKeys: targets.every((target) => target.olderCopyHelps) ? starts.toReversed() : [],
    paths: [...new Set(targets.flatMap((target) => target.paths))],
    targets: targets.map(({ name, paths, olderCopyHelps }, index) => ({
      name,
      key: [base, ...(segments[index] ?? [])].join("-"),
      restoreKeys: olderCopyHelps ? [`${base}-${name}-`] : [],
      paths,
    })),
  };
}

function baseOf({ prefix, os, arch, runtimes, salt }: CacheSettings): string {
  const variant = [...runtimes.map((runtime) => keySegment(runtime)), ...(salt === null ? [] : [keySegment(salt)])];
  const machine = [os ?? "unknown", arch ?? "unknown"].map((word) => keySegment(word.toLowerCase(), 20));
  return [keySegment(prefix), ...machine, ...(variant.length === 0 ? [] : [keySegment(variant.join("-"), 60)])].join(
    "-",
  );
}

/** The settings are hashed too: joined by `-` alone, two different lists of them could make the same start. */
function digestOf(settings: CacheSettings, { name, inputs }: CacheTarget): string {
  const rows = inputs.map(({ path, kind, method, digest }) => [withSlashes(path), kind, method, digest]);
  const sorted = rows.map((row) => canonicalJson(row)).sort();
  const { prefix, os, arch, runtimes, salt } = settings;
  return sha256(canonicalJson([prefix, os, arch, runtimes, salt, name, sorted])).slice(0, DIGEST_DIGITS);
}
