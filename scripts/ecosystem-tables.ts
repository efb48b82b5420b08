import type { CachedFolder, Ecosystem, LockfileContent } from "../packages/core/ecosystems/ecosystem.ts";

/** What of each file decides a cache key, for the README of cache-key. */
export function lockfileTable(ecosystems: readonly Ecosystem[]): string {
  const rows = ecosystems.flatMap(({ lockfiles }) => {
    const contents = new Set(lockfiles.flatMap(({ content }) => content ?? []));
    return [...contents].map((content) => {
      const files = lockfiles.filter((format) => format.content === content).map(({ file }) => `\`${file}\``);
      return lockfileRow(files, content);
    });
  });
  const settings = new Map(ecosystems.flatMap((ecosystem) => ecosystem.settings ?? []).map((one) => [one.file, one]));
  const besideStores = new Set(ecosystems.flatMap(({ folders }) => folders?.store.companions ?? []));
  const settingsRows = [...settings.values()].map(({ file, counts, ignores }) => {
    const condition = besideStores.has(file) ? "" : ", with `what: node_modules`";
    return `| \`${file}\`${condition} | ${counts} | ${ignores} |\n`;
  });
  const others = "| anything else that you name | its bytes | |\n";
  return `| file | counts | does not count |\n| :-- | :-- | :-- |\n${[...rows, ...settingsRows, others].join("")}`;
}

function lockfileRow(files: readonly string[], { versions, counts, ignores }: LockfileContent): string {
  return `| ${files.join(", ")}, ${versions} | ${counts} | ${ignores} |\n`;
}

/** What cache-key caches, for its README. */
export function folderTable(ecosystems: readonly Ecosystem[]): string {
  const rows = ecosystems.flatMap(({ title, folders }) => {
    if (folders === undefined) return [];
    const { store, install, build } = folders;
    return [
      folderRow(install === undefined ? title : `${title}, \`what: store\``, store),
      ...(install === undefined ? [] : [folderRow(`${title}, \`what: node_modules\``, install)]),
      ...(build === undefined ? [] : [folderRow(`${title}, \`cargo-target: true\``, build)]),
    ];
  });
  return `| | folder | source |\n| :-- | :-- | :-- |\n${rows.join("")}`;
}

function folderRow(name: string, { paths, source }: CachedFolder): string {
  const at = (os: string) =>
    paths({ os, folder: "", entries: [] })
      .map((path) => `\`${path}\``)
      .join(", ");
  const others = ["macOS", "Windows"].flatMap((os) => (at(os) === at("Linux") ? [] : `; on ${os} ${at(os)}`));
  return `| ${name} | ${at("Linux")}${others.join("")} | ${source} |\n`;
}
