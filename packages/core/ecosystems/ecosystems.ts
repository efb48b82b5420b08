// Made by "npm run generate" from the folders. Do not edit.
import { bun } from "./bun/bun.ts";
import { bundler } from "./bundler/bundler.ts";
import { cargo } from "./cargo/cargo.ts";
import { composer } from "./composer/composer.ts";
import type { Ecosystem } from "./ecosystem.ts";
import { go } from "./go/go.ts";
import { npm } from "./npm/npm.ts";
import { pdm } from "./pdm/pdm.ts";
import { pipenv } from "./pipenv/pipenv.ts";
import { pnpm } from "./pnpm/pnpm.ts";
import { poetry } from "./poetry/poetry.ts";
import { uv } from "./uv/uv.ts";
import { yarn } from "./yarn/yarn.ts";

/** Every package manager that is known, in the order of cache keys. Nothing else names them one by one. */
export const ecosystems: readonly Ecosystem[] = [
  bun,
  bundler,
  cargo,
  composer,
  go,
  npm,
  pdm,
  pipenv,
  pnpm,
  poetry,
  uv,
  yarn,
];
