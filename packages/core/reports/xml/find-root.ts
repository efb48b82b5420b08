/** How far a root element is looked for: generators write long comments before it. */
const MAX_PROLOG_CHARACTERS = 64 * 1024;

/** The root element of an XML text and what follows it, or null where there is none. */
export function findRoot(head: string): { readonly name: string; readonly head: string } | null {
  const text = head.slice(0, MAX_PROLOG_CHARACTERS);
  let at = 0;
  for (;;) {
    const open = text.indexOf("<", at);
    if (open < 0) return null;
    const end = endOfProlog(text, open);
    if (end === null) {
      const name = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(text.slice(open, open + 200))?.[1];
      return name === undefined ? null : { name, head: text.slice(open) };
    }
    if (end < 0) return null;
    at = end;
  }
}

/** Where a declaration, comment or document type ends; null for an element, -1 where the end is too far away. */
function endOfProlog(text: string, open: number): number | null {
  if (text.startsWith("<?", open)) return after(text, "?>", open);
  if (text.startsWith("<!--", open)) return after(text, "-->", open);
  if (text.startsWith("<!", open)) return after(text, ">", open);
  return null;
}

function after(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? -1 : found + sign.length;
}
