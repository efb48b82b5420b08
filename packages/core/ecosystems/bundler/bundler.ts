import type { Ecosystem } from "../ecosystem.ts";

const readText = async (text: string) => (await import("./read-gemfile.ts")).readGemfile(text);

export const bundler: Ecosystem = {
  name: "bundler",
  title: "Bundler",
  manifests: [
    { file: "Gemfile", read: readText },
    { file: "gems.rb", read: readText },
  ],
  lockfiles: [
    { file: "Gemfile.lock", update: "bundle lock", follows: ["Gemfile"] },
    { file: "gems.locked", update: "bundle lock", follows: ["gems.rb"] },
  ],
  workspaces: false,
  removalsCount: true,
};
