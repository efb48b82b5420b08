import type { Ecosystem } from "../ecosystem.ts";

export const composer: Ecosystem = {
  name: "composer",
  title: "Composer",
  manifests: [
    {
      file: "composer.json",
      read: async (text) => (await import("./read-composer-json.ts")).readComposerJson(text),
    },
  ],
  lockfiles: [{ file: "composer.lock", update: "composer update --minimal-changes" }],
  workspaces: false,
  removalsCount: true,
};
