import type { Repository } from "../world/world-records.ts";

/** An account; the id is made from the login, so that the same login is always the same account. */
export function userJson(login: string, api: string) {
  const isBot = login.endsWith("[bot]");
  const id = [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 7);
  return {
    login,
    id,
    node_id: nodeId("U", id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url: `${api}/users/${encodeURIComponent(login)}`,
    html_url: `https://github.com/${login}`,
    type: isBot ? "Bot" : "User",
    site_admin: false,
  };
}

/** What stands for a repository inside other answers. */
export function minimalRepositoryJson(repository: Repository, api: string) {
  const { id, name, full_name, fork } = repository;
  return {
    id,
    node_id: nodeId("R", id),
    name,
    full_name,
    private: repository.private,
    owner: userJson(repository.owner, api),
    html_url: `https://github.com/${full_name}`,
    description: null,
    fork,
    url: `${api}/repos/${full_name}`,
  };
}

export function repositoryJson(repository: Repository, api: string) {
  return {
    ...minimalRepositoryJson(repository, api),
    default_branch: repository.default_branch,
    visibility: repository.private ? "private" : "public",
    archived: false,
    disabled: false,
    clone_url: `https://github.com/${repository.full_name}.git`,
  };
}

/** GitHub's global ids are opaque; ours are too, and differ by kind. */
export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
}
