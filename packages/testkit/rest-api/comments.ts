import { json, type Reply } from "../http/exchange.ts";
import type { IssueComment } from "../world/world-records.ts";
import { paginate } from "./paginate.ts";
import { nodeId, userJson } from "./repository-json.ts";
import { notFound, type RestCall, refusal } from "./rest-route.ts";

/** GitHub refuses longer bodies. */
const MAX_BODY_CHARACTERS = 65_536;

export function listComments(call: RestCall): Reply {
  const { world, repository, params, asked } = call;
  const found = world.comments.filter((comment) => {
    return comment.repository === repository.full_name && String(comment.issue) === params.number;
  });
  const { items, headers } = paginate(found, asked);
  return json(
    200,
    items.map((comment) => commentJson(comment, call)),
    headers,
  );
}

export function createComment(call: RestCall): Reply {
  const { world, repository, params, login, fields } = call;
  const issue = Number(params.number);
  const body = String(fields.body ?? "");
  const problem = bodyProblem(body);
  if (problem) return problem;
  if (!Number.isInteger(issue)) return notFound();
  const comment = world.addComment({ repository: repository.full_name, issue, body, user: login });
  return json(201, commentJson(comment, call));
}

export function updateComment(call: RestCall): Reply {
  const { world, repository, params, fields } = call;
  const comment = world.comments.find((known) => {
    return known.repository === repository.full_name && String(known.id) === params.comment_id;
  });
  const body = String(fields.body ?? "");
  if (!comment) return notFound();
  const problem = bodyProblem(body);
  if (problem) return problem;
  Object.assign(comment, { body, updated_at: world.timestamp() });
  return json(200, commentJson(comment, call));
}

function bodyProblem(body: string): Reply | undefined {
  const fits = body !== "" && body.length <= MAX_BODY_CHARACTERS;
  return fits ? undefined : refusal(422, "Validation Failed");
}

function commentJson({ id, issue, body, user, created_at, updated_at }: IssueComment, { api, repository }: RestCall) {
  const { full_name } = repository;
  return {
    id,
    node_id: nodeId("IC", id),
    url: `${api}/repos/${full_name}/issues/comments/${id}`,
    html_url: `https://github.com/${full_name}/issues/${issue}#issuecomment-${id}`,
    issue_url: `${api}/repos/${full_name}/issues/${issue}`,
    body,
    user: userJson(user, api),
    author_association: "NONE",
    created_at,
    updated_at,
  };
}
