/** Of optional fields those that are known: on disk unknown and absent are the same. */
export function givenFields<T extends object>(optional: T): Partial<T> {
  const fields: Partial<T> = {};
  // Most rows of most records have none.
  for (const name in optional) if (optional[name] !== null) fields[name] = optional[name];
  return fields;
}
