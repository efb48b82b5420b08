/** One page of a list, and the `Link` header that leads to the others. */
export interface Page<Item> {
  readonly items: Item[];
  readonly headers: Record<string, string>;
}

const DEFAULT_PAGE_SIZE = 30;
const MAX_PAGE_SIZE = 100;

/** Cuts by `per_page` (30 unless told, 100 at most) and `page`, as GitHub does; wrong values count as absent. */
export function paginate<Item>(all: readonly Item[], asked: URL): Page<Item> {
  const size = Math.min(positive(asked.searchParams.get("per_page")) ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
  const page = positive(asked.searchParams.get("page")) ?? 1;
  return pageOf(all, asked, page, size);
}

/** The same with a size that the caller cannot change. */
export function pageOf<Item>(all: readonly Item[], asked: URL, page: number, size: number): Page<Item> {
  const last = Math.max(1, Math.ceil(all.length / size));
  const links: string[] = [];
  const link = (rel: string, target: number) => {
    const url = new URL(asked);
    url.searchParams.set("page", String(target));
    links.push(`<${url}>; rel="${rel}"`);
  };
  if (page > 1) link("prev", page - 1);
  if (page < last) {
    link("next", page + 1);
    link("last", last);
  }
  if (page > 1) link("first", 1);
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}

export function positive(text: string | null): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
