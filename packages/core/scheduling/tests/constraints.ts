/** Constraints besides short shards. Every set is a list of names as the caller wrote them; others are ignored. */
export interface Constraints {
  /** Tests of one set have to be in the same shard. */
  readonly together: readonly (readonly string[])[];
  /** No two tests of one set may be in the same shard. */
  readonly apart: readonly (readonly string[])[];
}

export const NO_CONSTRAINTS: Constraints = { together: [], apart: [] };

/** Two tests that a plan could not treat as asked. */
export interface BrokenConstraint {
  readonly kind: "together" | "apart";
  readonly tests: readonly string[];
}

/** What shards, given as lists of names, do not keep to: at most one entry for each set. */
export function brokenConstraints(
  shards: readonly (readonly string[])[],
  { together, apart }: Constraints,
): BrokenConstraint[] {
  if (together.length === 0 && apart.length === 0) return [];
  const shardOf = new Map(shards.flatMap((names, shard) => names.map((name): [string, number] => [name, shard])));
  const torn = together.flatMap((set): BrokenConstraint[] => {
    const planned = set.filter((name) => shardOf.has(name));
    const stray = planned.find((name) => shardOf.get(name) !== shardOf.get(planned[0] ?? ""));
    return stray === undefined ? [] : [{ kind: "together", tests: [planned[0] ?? "", stray] }];
  });
  const met = apart.flatMap((set): BrokenConstraint[] => {
    const firstIn = new Map<number, string>();
    for (const name of new Set(set)) {
      const shard = shardOf.get(name);
      const first = shard === undefined ? undefined : firstIn.get(shard);
      if (first !== undefined) return [{ kind: "apart", tests: [first, name] }];
      if (shard !== undefined) firstIn.set(shard, name);
    }
    return [];
  });
  return [...torn, ...met];
}
