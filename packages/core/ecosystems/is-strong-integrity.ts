/**
 * Whether the text of a package's integrity (W3C Subresource Integrity) has a digest that nobody can forge a second file
 * for. Then it does not matter which host the file comes from.
 */
export function isStrongIntegrity(integrity: string): boolean {
  return /(?:^|\s)sha(?:256|384|512)-[A-Za-z0-9+/]{40,}/.test(integrity);
}
