import { AREAS } from "./areas.ts";
import type { Graph } from "./find-circles.ts";

/** Which area may import which, types included; a path that stands for several areas is all of them. */
export function areaGraph(): Graph {
  const names = Object.keys(AREAS);
  return new Map(
    names.map((name) => {
      const allowed = (AREAS[name]?.imports ?? []).map((path) => path.replace(/^type:/, ""));
      const meant = names.filter((other) => other !== name && allowed.some((path) => covers(path, other)));
      // Hosts are for the dispatcher alone.
      return [name, meant.filter((other) => other !== "packages/core/hosts" || allowed.includes(other))] as const;
    }),
  );
}

/** Floors from the ground up: each area stands one above the highest that it may import. */
export function floors(graph: Graph): string[][] {
  const height = new Map<string, number>();
  const heightOf = (area: string): number => {
    const known = height.get(area);
    if (known !== undefined) return known;
    const above = 1 + Math.max(-1, ...(graph.get(area) ?? []).map(heightOf));
    height.set(area, above);
    return above;
  };
  const found: string[][] = [];
  for (const area of graph.keys()) {
    const floor = heightOf(area);
    found[floor] = [...(found[floor] ?? []), area];
  }
  return found;
}

/** `actions` means its folders, not the catalogue and the dispatcher, which have lines of their own. */
function covers(path: string, area: string): boolean {
  return area === path || (area.startsWith(`${path}/`) && !area.endsWith(".ts"));
}
