import type { Ecosystem } from "../ecosystem.ts";

const read = async (text: string) => (await import("./read-gemfile.ts")).readGemfile(text);

export const bundler: Ecosystem = {
  name: "bundler",
  title: "Bundler",
  manifests: [
    { file: "Gemfile", read },
    { file: "gems.rb", read },
  ],
  lockfiles: [
    { file: "Gemfile.lock", update: "bundle lock", follows: ["Gemfile"] },
    { file: "gems.locked", update: "bundle lock", follows: ["gems.rb"] },
  ],
  workspaces: false,
  removalsCount: true,
};
