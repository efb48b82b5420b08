import type { Plugin } from "rolldown";
import { minifySync } from "rolldown/utils";
import { PACKAGES } from "./chunk-file-name.ts";

/**
 * Our own code stays readable, in review and in a stack trace; that of packages, nine tenths of the bundle, is minified.
 * Names of functions and classes are kept, because libraries look at them (`error.constructor.name`).
 */
export function minifyPackages(): Plugin {
  return {
    name: "minify-packages",
    renderChunk(code, { fileName }) {
      if (!fileName.startsWith(PACKAGES)) return null;
      const { code: minified, errors } = minifySync(fileName, code, {
        module: true,
        compress: { target: "node20", keepNames: { function: true, class: true } },
        mangle: { keepNames: { function: true, class: true } },
        codegen: { removeWhitespace: true },
      });
      if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]?.message}`);
      return { code: minified };
    },
  };
}
