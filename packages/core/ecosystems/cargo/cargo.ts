import { joinPath } from "../../paths/path-parts.ts";
import type { Ecosystem } from "../ecosystem.ts";

export const cargo: Ecosystem = {
  name: "cargo",
  title: "Cargo",
  manifests: [
    {
      file: "Cargo.toml",
      read: async (text) => (await import("./read-cargo-toml.ts")).readCargoToml(text),
    },
  ],
  lockfiles: [
    {
      file: "Cargo.lock",
      update: "cargo update --workspace",
      content: {
        versions: "versions 1 to 4",
        counts:
          "name, version, source, checksum and dependencies of every crate that is fetched; unused patches from elsewhere; fields that we do not know",
        ignores: "your own crates; order, line ends; the file's own version",
        read: async (text) => (await import("./read-cargo-lockfile.ts")).readCargoLockfile(text),
      },
    },
  ],
  workspaces: true,
  removalsCount: true,
  folders: {
    store: {
      target: "cargo",
      paths: () => ["~/.cargo/registry/index", "~/.cargo/registry/cache", "~/.cargo/git/db"],
      // Its list less `bin/`, which holds no dependencies.
      source: 'Cargo book, "Cargo Home"',
      companions: [],
      olderCopyHelps: true,
    },
    build: {
      target: "cargo",
      paths: ({ folder }) => [joinPath(folder, "target")],
      source: "next to each `Cargo.lock`",
      companions: ["rust-toolchain", "rust-toolchain.toml", ".cargo/config.toml"],
      olderCopyHelps: true,
    },
  },
};
