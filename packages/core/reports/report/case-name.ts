import type { TestCase } from "./junit-report.ts";

/**
 * What distinguishes a case from the others of its file, in the form by which a runner selects it: the name as reported.
 * Python's reports keep the classes apart from it; they go in front, as pytest writes them: `TestX::test_b[1]`.
 */
export function caseName({ name, classname }: Pick<TestCase, "name" | "classname">, file: string): string | null {
  if (name === null || name === "") return null;
  const classes = file.endsWith(".py") ? classesBehind(file, classname ?? "") : [];
  return [...classes, name].join("::");
}

/** `TestX.TestInner` of the class name `tests.test_a.TestX.TestInner` in the file `tests/test_a.py`. */
function classesBehind(file: string, classname: string): readonly string[] {
  const parts = classname.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const module = `${parts.slice(0, length).join("/")}.py`;
    if (file === module || file.endsWith(`/${module}`) || module.endsWith(`/${file}`)) return parts.slice(length);
  }
  return [];
}
