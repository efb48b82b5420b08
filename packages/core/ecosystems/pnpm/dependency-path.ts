/** A key of `packages` or `snapshots`, in parts that together say the same as the whole. */
export interface DependencyPath {
  readonly name: string;
  /** A version, or where the package comes from: a URL, `file:…`, `link:…`. Null when the key has another form. */
  readonly version: string | null;
  /** The peers and patches that this copy was resolved with, as they are written; empty when there are none. */
  readonly suffix: string;
}

/**
 * Takes a key apart.
 *
 * - pnpm 9 and later: `@scope/name@1.0.0(react@18.2.0)`
 * - lockfile 6 (pnpm 8): `/@scope/name@1.0.0(react@18.2.0)`
 * - lockfile 5 (pnpm 7 and earlier): `/@scope/name/1.0.0_react@18.2.0`
 *
 * Format: `@pnpm/dependency-path`.
 */
export function parseDependencyPath(key: string, before6: boolean): DependencyPath {
  const pattern = before6
    ? /^\/(?<name>(?:@[^/]+\/)?[^/@]+)\/(?<version>[^_/]+)(?<suffix>_.*)?$/
    : /^\/?(?<name>(?:@[^/]+\/)?[^/@:]+)@(?<version>[^()]+)(?<suffix>\(.*)?$/;
  const { name, version, suffix = "" } = pattern.exec(key)?.groups ?? {};
  if (name === undefined || version === undefined) return { name: key, version: null, suffix: "" };
  return { name, version, suffix };
}
