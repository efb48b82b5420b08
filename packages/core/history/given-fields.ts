/** Of optional fields those that are known: on disk unknown and absent are the same. */
export function givenFields<T extends object>(optional: T): Partial<T> {
  return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)) as Partial<T>;
}
