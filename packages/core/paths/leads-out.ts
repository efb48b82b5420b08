/** Whether a path or glob with `/` leads elsewhere than below the folder that it is relative to. */
export function leadsOut(path: string): boolean {
  return /^(?:\/|\.\.\/|[A-Za-z]:\/)/.test(path);
}
