import type { RunRecord } from "../../record/record.ts";

type Names = Pick<RunRecord, "repository" | "repository_id" | "workflow" | "workflow_path" | "workflow_id">;

/**
 * The series of each record, as a text. Runs of one repository and workflow are one series, and stay so under a new name:
 * what has one of GitHub's numbers is the same thing, whatever it was called when. A name without a number belongs to the
 * number that the other records give it.
 */
export function seriesNames(records: readonly Names[]): (record: Names) => string {
  const repositories = new Aliases();
  for (const { repository, repository_id } of records)
    repositories.join(repositoryName(repository), idOf(repository_id));
  const repositoryOf = ({ repository, repository_id }: Names) =>
    repositories.nameOf(idOf(repository_id) ?? repositoryName(repository));
  const workflows = new Aliases();
  const within = (record: Names, name: string) => `${repositoryOf(record)}\n${name}`;
  const idWithin = (record: Names) => (record.workflow_id == null ? null : within(record, `#${record.workflow_id}`));
  for (const record of records) workflows.join(within(record, workflowName(record)), idWithin(record));
  return (record) => workflows.nameOf(idWithin(record) ?? within(record, workflowName(record)));
}

function repositoryName(name: string | null): string {
  return (name ?? "").toLowerCase();
}

function workflowName({ workflow, workflow_path }: Names): string {
  return workflow_path ?? workflow ?? "";
}

function idOf(id: number | null | undefined): string | null {
  return id == null ? null : `#${id}`;
}

/** Names and numbers that mean the same; each such group is called by the name that it had last. */
class Aliases {
  readonly #groups = new Map<string, { name: string; readonly members: string[] }>();

  join(name: string, id: string | null): void {
    const named = this.#groups.get(name) ?? { name, members: [name] };
    this.#groups.set(name, named);
    if (id === null) return;
    const known = this.#groups.get(id) ?? { name, members: [id] };
    this.#groups.set(id, known);
    known.name = name;
    if (known === named) return;
    for (const member of named.members) this.#groups.set(member, known);
    known.members.push(...named.members);
  }

  nameOf(text: string): string {
    return this.#groups.get(text)?.name ?? text;
  }
}
