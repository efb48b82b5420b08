/**
 * A page with the text between `<!-- name -->` and `<!-- /name -->` replaced, or null where the page has no such markers.
 * The content has to end with a line break.
 */
export function fillMarker(page: string, name: string, content: string): string | null {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marked.test(page)) return null;
  return page.replace(marked, (_, start: string, end: string) => `${start}${content}${end}`);
}
