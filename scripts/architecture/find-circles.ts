/** A directed graph: each node's name with the names that it points at. Names that are no nodes are passed over. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Groups of nodes that point at each other, directly or by way of others, each sorted; a node that points at itself is a
 * group of one. Tarjan's strongly connected components (SIAM Journal on Computing 1, 1972).
 */
export function findCircles(graph: Graph): string[][] {
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    const number = numbers.size;
    numbers.set(node, number);
    lowest.set(node, number);
    open.push(node);
    for (const target of graph.get(node) ?? []) {
      if (!graph.has(target)) continue;
      if (!numbers.has(target)) visit(target);
      if (open.includes(target)) lowest.set(node, Math.min(lowest.get(node) ?? number, lowest.get(target) ?? number));
    }
    if (lowest.get(node) !== number) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1 || graph.get(node)?.includes(node)) circles.push(circle.sort());
  };
  for (const node of graph.keys()) if (!numbers.has(node)) visit(node);
  return circles;
}
