import type { Signature } from "./signature.ts";

/** Style and static checks. */
export const lintSignatures: readonly Signature[] = [
  {
    id: "lint",
    cause: "lint",
    favours: "code",
    weight: 4.5,
    lasting: true,
    pattern:
      /(?:\blint(?:er|ing|s)?\b.{0,40}\b(?:fail|error|problem|violation)|\b(?:fail|error|problem|violation)\w*.{0,40}\blint|\b\d+ problems? \(\d+ errors?|\bcode style (?:issues|violations)|\bwould reformat\b|\bnot (?:properly )?formatted\b|\bformatter would have|\bprettier --write\b|\b(?:eslint|ruff|flake8|pylint|rubocop|golangci-lint|clippy|checkstyle|biome|shellcheck|stylelint|clang-tidy)\b.{0,60}(?:error|fail|found|violation)|\blint\/\w+\/\w+\b)/i,
    example: "src/stock.js:4:5 lint/suspicious/noDebugger  FIXABLE",
  },
];
