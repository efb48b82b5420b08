import { fileName } from "../paths/path-parts.ts";
/** A package manager's files: the manifests that people edit and the lockfiles that follow from them. */
export interface Ecosystem {
  readonly manifests: readonly string[];
  /** By file name, the command that brings the lockfile up to date. */
  readonly lockfiles: Readonly<Record<string, string>>;
  /** One lockfile at a root can serve packages in the folders below it. */
  readonly workspaces: boolean;
  /** Taking a dependency away leaves a lockfile that tools refuse. */
  readonly removalsCount: boolean;
}

export const ecosystems: readonly Ecosystem[] = [
  {
    manifests: ["package.json", "pnpm-workspace.yaml"],
    lockfiles: {
      "package-lock.json": "npm install --package-lock-only",
      "npm-shrinkwrap.json": "npm install --package-lock-only",
      "pnpm-lock.yaml": "pnpm install --lockfile-only",
      "yarn.lock": "yarn install",
      "bun.lock": "bun install --lockfile-only",
      "bun.lockb": "bun install --lockfile-only",
    },
    workspaces: true,
    removalsCount: true,
  },
  {
    manifests: ["Cargo.toml"],
    lockfiles: { "Cargo.lock": "cargo update --workspace" },
    workspaces: true,
    removalsCount: true,
  },
  {
    manifests: ["pyproject.toml"],
    lockfiles: { "uv.lock": "uv lock", "poetry.lock": "poetry lock", "pdm.lock": "pdm lock --update-reuse" },
    workspaces: true,
    removalsCount: true,
  },
  {
    manifests: ["go.mod"],
    lockfiles: { "go.sum": "go mod tidy" },
    workspaces: false,
    // go.sum may hold more than is needed, so only what is new must show in it.
    removalsCount: false,
  },
  {
    manifests: ["Gemfile"],
    lockfiles: { "Gemfile.lock": "bundle lock" },
    workspaces: false,
    removalsCount: true,
  },
  {
    manifests: ["gems.rb"],
    lockfiles: { "gems.locked": "bundle lock" },
    workspaces: false,
    removalsCount: true,
  },
  {
    manifests: ["composer.json"],
    lockfiles: { "composer.lock": "composer update --minimal-changes" },
    workspaces: false,
    removalsCount: true,
  },
];

/** The names of all files that matter to lockfile rules. */
export const dependencyFileNames: readonly string[] = ecosystems.flatMap(({ manifests, lockfiles }) => [
  ...manifests,
  ...Object.keys(lockfiles),
]);

export function ecosystemOf(manifestPath: string): Ecosystem | undefined {
  const name = fileName(manifestPath);
  return ecosystems.find(({ manifests }) => manifests.includes(name));
}
