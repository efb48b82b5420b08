import { joinPath } from "../../paths/path-parts.ts";
import type { Ecosystem, LockfilePlace } from "../ecosystem.ts";

/** Of Yarn 1, by the runner's word for the system. */
const CLASSIC_CACHES: Readonly<Record<string, string>> = {
  macos: "~/Library/Caches/Yarn",
  windows: "~/AppData/Local/Yarn/Cache",
};

/** Yarn 1's cache, the one that Yarn 4 shares between projects, or that of Yarn 2 and 3 in the project's own folder. */
function caches({ os, folder, entries }: LockfilePlace): readonly string[] {
  const system = os?.toLowerCase() ?? "";
  const classic = CLASSIC_CACHES[system] ?? "~/.cache/yarn";
  const shared = system === "windows" ? "~/AppData/Local/Yarn/Berry/cache" : "~/.yarn/berry/cache";
  const own = joinPath(folder, ".yarn/cache");
  if (entries.length === 0) return [classic, shared, own];
  const metadata = entries.find(({ name }) => name === "__metadata");
  if (metadata === undefined) return [classic];
  // The key of the cache's format: `8` in Yarn 3, `10c0` in Yarn 4.
  return Number.parseInt(String(metadata.details.cacheKey ?? ""), 10) >= 10 ? [shared] : [own];
}

export const yarn: Ecosystem = {
  name: "yarn",
  title: "Yarn",
  manifests: [
    {
      file: "package.json",
      read: async (text) => (await import("../read-package-json.ts")).readPackageJson(text),
    },
  ],
  lockfiles: [
    {
      file: "yarn.lock",
      update: "yarn install",
      content: {
        versions: "that of Yarn 1, and 4 to 10",
        counts:
          "name, version, source and integrity of every package, the ranges that it answers, its dependencies, conditions and patches; the projects of the workspace with what they ask for; the format of the cache, and every field that we do not know",
        ignores:
          "the host of a package that has a digest; order, layout, line ends, comments; from Yarn 2 on the file's own version",
        read: async (text) => (await import("./read-yarn-lockfile.ts")).readYarnLockfile(text),
      },
    },
  ],
  workspaces: true,
  removalsCount: true,
  folders: {
    store: {
      target: "yarn",
      paths: caches,
      source:
        "the first with Yarn 1, the second with Yarn 4, the third with Yarn 2 and 3: `yarn config get cacheFolder`",
      // `supportedArchitectures` decides what is downloaded, `enableGlobalCache` where to.
      companions: [".yarnrc.yml", ".yarnrc"],
      olderCopyHelps: true,
    },
  },
};
