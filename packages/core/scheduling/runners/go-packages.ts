import { folderOf } from "../../paths/path-parts.ts";
/**
 * The packages of test files: Go runs packages, not files. With the module's path they have their full names, as reports
 * write them: `./cache` alone could be `internal/cache`, too. Other names are packages already.
 */
export function goPackages(files: readonly string[], module: string | null): string[] {
  const packages = files.map((file) => {
    if (!file.endsWith("_test.go")) return file;
    const folder = folderOf(file).replace(/^(?:\.(?:\/|$))+/, "");
    if (module !== null) return folder === "" ? module : `${module}/${folder}`;
    return folder === "" ? "." : `./${folder}`;
  });
  return [...new Set(packages)];
}

/** The module's path in a `go.mod`; null where there is none. */
export function goModule(text: string | null): string | null {
  return /^module\s+"?([^\s"]+)"?/m.exec(text ?? "")?.[1] ?? null;
}

/** The folder of a package of this module, without `/` at its end; null for a package of another one. */
export function goFolder(name: string, module: string | null): string | null {
  if (name === module || name === ".") return "";
  if (module !== null && name.startsWith(`${module}/`)) return name.slice(module.length + 1);
  return name.startsWith("./") ? name.slice(2) : null;
}
