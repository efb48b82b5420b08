import { action } from "../../actions/policy-gate/action.ts";
import { runInMemory } from "../../packages/core/hosts/memory.ts";
import { type GateCase, gateCases, passingCases } from "./gate-cases.ts";
import type { TrustRow } from "./trust-row.ts";

/** How often policy-gate is wrong about changes that try to get past it, and about those that look alike. */
export async function rows(): Promise<readonly TrustRow[]> {
  const green = await passed(gateCases);
  const red = passingCases.length - (await passed(passingCases));
  return [
    { what: `false greens of ${gateCases.length} changes to refuse`, measured: String(green), bound: "0" },
    { what: `false reds of ${passingCases.length} changes that may pass`, measured: String(red), bound: "0" },
  ];
}

async function passed(cases: readonly GateCase[]): Promise<number> {
  let count = 0;
  for (const { world } of cases) if ((await runInMemory(action, world)).exitCode === 0) count += 1;
  return count;
}
