import type { Signature } from "./signature.ts";

/** What the change itself, or the project, gets wrong: a re-run shows it again. */
export const sourceCodeSignatures: readonly Signature[] = [
  {
    id: "compile-located",
    cause: "compile",
    favours: "code",
    weight: 5,
    lasting: true,
    pattern:
      /^(?:\[ERROR\] )?\s*\S{1,300}(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\)|:\[\d+,\d+\])\s?:? ?-? ?(?:fatal |syntax )?error\b/i,
    example: "src/cart.cpp:4:8: error: 'vector' is not a member of 'std'",
  },
  {
    id: "compile-code",
    cause: "compile",
    favours: "code",
    weight: 5,
    lasting: true,
    pattern: /\berror(?:\[E\d{4}\]| (?:TS|CS|C|LNK|FS|BC)\d{3,5}\b)|\bTS\d{4,5}: /,
    example: "error[E0308]: mismatched types",
  },
  {
    id: "compile-words",
    cause: "compile",
    favours: "code",
    weight: 4.5,
    lasting: true,
    pattern:
      /\b(?:compilation (?:failed|error|terminated)|could not compile|cannot find symbol|undeclared identifier|was not declared in this scope|undefined reference to|unresolved (?:external symbol|import|reference)|imported and not used|declared and not used|mismatched types|no matching function for call|does not exist on type|is not assignable to|cannot use .{1,120} as .{1,120} (?:value|type)|type ?check(?:ing)? failed|expected primary-expression|syntax error)\b|^SyntaxError:|\bSyntaxError: (?:invalid|unexpected|unterminated|missing)|\b(?:IndentationError|ParseError|Parse error)\b/i,
    example: './main.go:5:2: "os" imported and not used',
  },
  {
    id: "build-tool",
    cause: "compile",
    favours: "code",
    weight: 2.5,
    lasting: true,
    pattern:
      /^(?:ninja: build stopped|FAILED: (?:\[code=\d+\] )?\S+\.(?:o|obj|ddi|lib|a|so)\b|\w*make(?:\[\d+\])?: \*\*\*|CMake Error\b|Execution failed for task ':\S*compile\S*'|BUILD FAILED\b|.{0,20}failed building wheel\b)/i,
    example: "FAILED: [code=1] CMakeFiles/app.dir/main.cc.o",
  },
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
  {
    id: "import",
    cause: "compile",
    favours: "code",
    weight: 3,
    lasting: true,
    pattern:
      /\b(?:ModuleNotFoundError|ImportError|Cannot find module|Cannot find package|ERR_MODULE_NOT_FOUND|no module named|ClassNotFoundException|NoClassDefFoundError|LoadError|cannot load such file|cannot open shared object file|Module not found: Error)\b/i,
    example: "ImportError: cannot import name 'total' from 'shop.cart'",
  },
  {
    id: "dependency-conflict",
    cause: "dependency-install",
    favours: "code",
    weight: 3.5,
    lasting: true,
    pattern:
      /\b(?:ERESOLVE|ResolutionImpossible|could not resolve dependenc|conflicting dependencies|version solving failed|unable to resolve dependency tree|lock ?file .{0,60}(?:out of (?:date|sync)|not up[- ]to[- ]date|needs to be updated)|can only install packages when your package\.json|missing: .{1,80} from lock file|frozen[- ]lockfile|ERR_PNPM_OUTDATED_LOCKFILE|ETARGET|no matching version found)/i,
    example: "npm error code ERESOLVE",
  },
  {
    id: "dependency-missing",
    cause: "dependency-install",
    favours: "code",
    weight: 0.3,
    lasting: true,
    pattern:
      /\b(?:no matching distribution found|could not find a version that satisfies|unable to locate package|no package .{1,80}available|package .{1,80} (?:is )?not found|could not find gem|failed to build (?:gem native|one or more wheels|\S+$)|failed building wheel|E404\b|could not resolve .{0,40}artifact)/i,
    example: "ERROR: No matching distribution found for idna==99",
  },
  {
    id: "assertion",
    cause: "test-assertion",
    favours: "code",
    weight: 1,
    pattern:
      /(?:\bAssert(?:ion)?(?:Failed)?(?:Error|Exception)\b|\bassert(?:ion)?\b.{0,200}\bfailed\b|\bexpected\b.{1,300}\b(?:but|got|to (?:be|equal|match|have|contain|throw)|received|actual|found)\b|\bgot\b.{1,200}\bwant\b|= .{1,200}[,;] want\b|ComparisonFailure|tests? failed consistently|FAILED CONSISTENTLY)/i,
    example: "AssertionError: expected 1249 to be 1250",
  },
  {
    id: "test-failed",
    cause: "test-assertion",
    favours: "code",
    weight: 0.7,
    pattern:
      /^\W{0,20}(?:--- FAIL: |FAILED? (?:\[[\d.]+s\] )?\S*(?:test|spec)|FAIL\s+\S*(?:test|spec)|not ok \d|\d+\) )|\btests?::\S+.{0,40}FAILED|\bpanicked at\b|^_{4,} .{1,300} _{4,}$|\b\d+ (?:of \d+ )?(?:tests?|specs?|examples?|scenarios?) fail|\b\d+ failed\b.{0,80}\bpassed\b/i,
    example: "--- FAIL: TestGross (0.00s)",
  },
  {
    id: "exception",
    cause: "crash",
    favours: "code",
    weight: 1,
    pattern:
      /\b(?:TypeError|ReferenceError|NameError|AttributeError|KeyError|IndexError|ValueError|RuntimeError|NullPointerException|IllegalArgumentException|IllegalStateException|NoMethodError|ZeroDivisionError|RangeError|undefined method|is not a function|null pointer dereference|index out of (?:range|bounds)|internal compiler error)\b/i,
    example: "TypeError: due.toFixed is not a function",
  },
  {
    id: "signal",
    cause: "crash",
    favours: "code",
    weight: 0.7,
    pattern:
      /\b(?:SIG(?:SEGV|ABRT|BUS|ILL|FPE)|segmentation fault|core dumped|access violation|stack (?:smashing|overflow)|heap-use-after-free|AddressSanitizer|ThreadSanitizer|data race|double free|fatal error: (?:fault|found pointer))\b/i,
    example: "app: received signal SIGSEGV",
  },
  {
    id: "merge-conflict",
    cause: "merge-conflict",
    favours: "code",
    weight: 4.5,
    lasting: true,
    pattern:
      /\b(?:CONFLICT \(|merge conflict|could not apply [0-9a-f]{7,}|automatic merge failed|out of sync with|not (?:possible to fast-forward|mergeable)|cherry-pick\b.{0,120}(?:fail|non-zero|returned))/i,
    example: "CONFLICT (content): Merge conflict in src/cart.ts",
  },
  {
    id: "own-check",
    cause: "unknown",
    favours: "code",
    weight: 2,
    lasting: true,
    pattern:
      /\b(?:refusing to|more than the \d+ maximum|please (?:run|split|update|commit|sign|add|rebase)|regression|uncommitted changes|working tree is dirty|is not up[- ]to[- ]date|coverage .{0,60}(?:below|threshold|not met)|must be (?:updated|regenerated|committed)|command not found)\b/i,
    example: "Coverage for lines (81 %) does not meet the threshold: coverage threshold not met",
  },
];
