import { dirname } from "node:path";
import { AREAS, type Area } from "./areas.ts";
import { importsOf, type Source } from "./source.ts";

const TABLE = "scripts/architecture/areas.ts";
/** Test-only production code: fixtures, generators of random input, simulations. */
const TESTING = /(^|\/)testing\//;

/** What a file's imports break of the table, as sentences that say where the table is. */
export function checkImports(source: Source): string[] {
  const { path } = source;
  const area = areaOf(path);
  if (area === null) return [`${path}: belongs to no area of the architecture; give its folder a line in ${TABLE}`];
  return importsOf(source).flatMap(({ target, typeOnly }) => {
    if (TESTING.test(target) && !TESTING.test(path)) return [`${path}: may not import ${target}, which is for tests`];
    if (!mayImport(area, path, target, typeOnly)) return [`${path}: ${area} may not import ${target} (${TABLE})`];
    const rooms = AREAS[area]?.rooms;
    return rooms && areaOf(target) === area ? checkRooms(area, rooms, path, target) : [];
  });
}

/** The area of a file, or null where no line of the table fits. */
function areaOf(path: string): string | null {
  const fitting = Object.keys(AREAS).filter((area) => path === area || path.startsWith(`${area}/`));
  return fitting.sort((left, right) => right.length - left.length)[0] ?? null;
}

function mayImport(area: string, path: string, target: string, typeOnly: boolean): boolean {
  // In `actions` every folder is an area of its own.
  if (area === "actions" ? dirname(target) === dirname(path) : areaOf(target) === area) return true;
  return (AREAS[area]?.imports ?? []).some((allowed) => {
    const types = allowed.startsWith("type:");
    const prefix = types ? allowed.slice("type:".length) : allowed;
    const hosts = prefix === "packages/core" && target.startsWith("packages/core/hosts/");
    return (target === prefix || target.startsWith(`${prefix}/`)) && (!types || typeOnly) && !hosts;
  });
}

function checkRooms(area: string, rooms: NonNullable<Area["rooms"]>, path: string, target: string): string[] {
  const [from, to] = [roomOf(area, rooms, path), roomOf(area, rooms, target)];
  if (from === to || rooms[from]?.includes(to)) return [];
  const reason =
    from in rooms ? `room "${from}" of ${area} may not import room "${to}"` : `${area} has no room "${from}"`;
  return [`${path}: ${reason}; see \`rooms\` in ${TABLE}`];
}

/** The room that a file is in: the nearest of its folders that the table knows, or else its own. */
function roomOf(area: string, rooms: NonNullable<Area["rooms"]>, path: string): string {
  const folder = path === area ? "." : dirname(path).slice(area.length + 1) || ".";
  const around = Object.keys(rooms).filter((room) => folder === room || folder.startsWith(`${room}/`));
  return around.sort((left, right) => right.length - left.length)[0] ?? folder;
}
