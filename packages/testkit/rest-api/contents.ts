import { json, type Reply } from "../http/exchange.ts";
import { notFound, type RestCall } from "./rest-route.ts";

/** GitHub gives larger files without their content. */
const MAX_CONTENT_BYTES = 1024 * 1024;

/** A file as a commit or branch has it; without `ref`, as the default branch has it. */
export function getContent({ world, repository, params, api, asked }: RestCall): Reply {
  const ref = asked.searchParams.get("ref") ?? repository.default_branch;
  const path = decodeURIComponent(params.path ?? "");
  const found = world.contents.find(
    (known) => known.repository === repository.full_name && known.ref === ref && known.path === path,
  );
  if (!found) return notFound();
  const bytes = Buffer.from(found.text);
  const isLarge = bytes.length > MAX_CONTENT_BYTES;
  return json(200, {
    type: "file",
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    size: bytes.length,
    encoding: isLarge ? "none" : "base64",
    content: isLarge ? "" : bytes.toString("base64").replace(/.{60}/g, "$&\n"),
    url: `${api}/repos/${repository.full_name}/contents/${path}?ref=${ref}`,
  });
}
