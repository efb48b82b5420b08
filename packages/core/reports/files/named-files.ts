import type { NearbyFiles } from "./nearby-files.ts";
import { looseName, looseWords } from "./test-file-names.ts";

const CLASS_EXTENSIONS = ["java", "kt", "scala", "groovy", "cs", "fs", "vb", "swift", "php"];
/** Shorter names are equal by chance. */
const MIN_LOOSE_CHARACTERS = 3;

/** A module that is in the checkout, or that has the name of a test module and can only be Python. */
export function pythonFile(parts: readonly string[], isPython: boolean, files: NearbyFiles): string | null {
  for (let length = parts.length; length > 0; length -= 1) {
    if (!files.hasName(`${parts[length - 1]}.py`)) continue;
    const found = files.find(`${parts.slice(0, length).join("/")}.py`);
    if (found !== null) return found;
  }
  // Dart's, C's and Elixir's tests have such names too: only where the checkout cannot tell is it taken for Python.
  if (!isPython && !files.isEmpty) return null;
  const module = parts.findLastIndex((part) => /^test_|_test$/.test(part));
  return module < 0 ? null : `${parts.slice(0, module + 1).join("/")}.py`;
}

/** The parts of a dotted name, or none where it is something else. More than 30 are no module. */
export function dottedParts(name: string | null): readonly string[] {
  const parts = name?.split(".") ?? [];
  return parts.length <= 30 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part)) ? parts : [];
}

/** `com.example.OuterTest$Inner` is `…/com/example/OuterTest.java` (or another language's), where there is one such file. */
export function classFile(name: string | null, files: NearbyFiles): string | null {
  const parts = (name ?? "").split("$")[0]?.split(/[.\\]|::/) ?? [];
  const extensions = CLASS_EXTENSIONS.filter((extension) => files.hasName(`${parts.at(-1)}.${extension}`));
  for (let from = 0; extensions.length > 0 && from < Math.min(parts.length, 30); from += 1) {
    const path = parts.slice(from).join("/");
    for (const extension of extensions) {
      const found = files.find(`${path}.${extension}`);
      if (found !== null) return found;
    }
  }
  return null;
}

/** `test.cart_test` is `test/cart_test.dart`, and `Acme.CartTest` `test/acme/cart_test.exs`, where there is one such file. */
export function testOfDottedName(name: string | null, files: NearbyFiles): string | null {
  if (!files.hasTests) return null;
  const parts = dottedParts(
    name
      ?.split("$")[0]
      ?.replaceAll("::", ".")
      // Clojure's `acme.core-test` is `acme/core_test.clj`.
      .replaceAll("-", "_")
      .replace(/^Elixir\./, "") ?? null,
  );
  for (let from = 0; from < parts.length; from += 1) {
    const path = parts.slice(from).join("/");
    const found = files.findTest(path) ?? files.findTest(snakeCase(path));
    if (found !== null) return found;
  }
  return null;
}

function snakeCase(path: string): string {
  return path.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}

/**
 * The file whose name says the same in other letters: `AppComponent` is `app.component.spec.ts`, Robot's `Atest.Login`
 * `atest/login.robot`. behave puts the feature's file before its title: `tutorial.showing off`.
 */
export function looselyNamedFile(name: string | null, files: NearbyFiles): string | null {
  if (name === null || !files.hasTests || name.includes("/")) return null;
  const parts = name.split(".");
  for (let last = parts.length - 1; last >= 0; last -= 1) {
    const loose = looseName(parts[last] ?? "");
    if (loose.length < MIN_LOOSE_CHARACTERS) continue;
    const around = last === 0 ? null : looseName(parts[last - 1] ?? "");
    // A title of one word, such as `parent`, is equal to the name of a file by chance.
    const isTelling = last === parts.length - 1 && looseWords(parts[last] ?? "").length > 1;
    const isWanted = isTelling ? () => true : isScenarioFile;
    const found = files.findLooseTest(loose, around, isWanted);
    if (found !== null) return found;
  }
  return titleBehindClass(parts.at(-1) ?? "", files);
}

/** `UserService signs in`: Jasmine puts the titles of inner groups behind the class. */
function titleBehindClass(title: string, files: NearbyFiles): string | null {
  const [, name] = /^([A-Z]\w{0,60}[a-z0-9][A-Z]\w{0,60})\s/.exec(title) ?? [];
  return name === undefined ? null : files.findLooseTest(looseName(name), null, () => true);
}

function isScenarioFile(path: string): boolean {
  return /\.(?:feature|robot)$/i.test(path);
}
