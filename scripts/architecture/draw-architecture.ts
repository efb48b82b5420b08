import { AREAS, type Area, DOMAIN } from "./areas.ts";
import { areaGraph, floors } from "./floors.ts";

/** The floors as a Mermaid picture, the ground at the bottom: each floor is one box, because it may use all below it. */
export function drawFloors(): string {
  const found = floors(areaGraph()).map((areas, floor) => ({ floor, names: areas.map(shortName).join(" · ") }));
  const boxes = found.map(({ floor, names }) => `  floor${floor}["${names}"]`);
  const order = found.slice(1).map(({ floor }) => `  floor${floor} --> floor${floor - 1}`);
  return ["```mermaid", "flowchart TB", ...boxes.reverse(), ...order.reverse(), "```", ""].join("\n");
}

/** Every area with what stands in it, its inner rooms from the ground up, and what it may use. */
export function areaTable(): string {
  const rows = floors(areaGraph()).flatMap((areas, floor) =>
    areas.map((area) => {
      const { holds, imports, rooms = {} }: Area = AREAS[area] ?? { holds: "", imports: [] };
      const inner = Object.keys(rooms).filter((room) => room !== ".");
      return `| ${floor} | \`${area}\` | ${holds} | ${inner.join(", ")} | ${uses(imports)} |\n`;
    }),
  );
  return `| floor | area | what it contains | inner rooms | may use |\n| --: | :-- | :-- | :-- | :-- |\n${rows.join("")}\nA domain may use ${DOMAIN.map(useName).join(", ")}; never another domain.\n`;
}

function uses(imports: readonly string[]): string {
  const isDomain = DOMAIN.every((path) => imports.includes(path));
  const named = isDomain ? imports.filter((path) => !DOMAIN.includes(path)) : imports;
  return [...(isDomain ? ["what a domain may"] : []), ...named.map(useName)].join(", ");
}

function useName(path: string): string {
  return path.startsWith("type:") ? `${shortName(path.slice("type:".length))} (types)` : shortName(path);
}

function shortName(area: string): string {
  return area.replace("packages/core/", "").replace("packages/", "");
}
