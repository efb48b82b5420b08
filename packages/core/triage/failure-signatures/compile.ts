import type { Signature } from "./signature.ts";

/** What compilers, build tools and module loaders refuse. */
export const compileSignatures: readonly Signature[] = [
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
    id: "import",
    cause: "compile",
    favours: "code",
    weight: 3,
    lasting: true,
    pattern:
      /\b(?:ModuleNotFoundError|ImportError|Cannot find module|Cannot find package|ERR_MODULE_NOT_FOUND|no module named|ClassNotFoundException|NoClassDefFoundError|LoadError|cannot load such file|cannot open shared object file|Module not found: Error)\b/i,
    example: "ImportError: cannot import name 'total' from 'shop.cart'",
  },
];
