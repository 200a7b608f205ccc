import type { FieldPolicy, Reference } from "@apollo/client";

interface CachedPage {
  readonly nodes: readonly Reference[];
  readonly pageInfo: { readonly endCursor: string | null };
}

/** What is known of a list once more of it was read. */
export function withNextPage(
  before: CachedPage | null | undefined,
  page: CachedPage | null,
  after: string | null,
): CachedPage | null {
  if (after === null || page === null) return page;
  // The list was begun anew while its next page was on the way.
  if (before?.pageInfo.endCursor !== after) return before ?? null;
  // A record that moved down the list meanwhile is in both pages.
  const nodes = new Map([...before.nodes, ...page.nodes].map((node) => [node.__ref, node]));
  return { ...page, nodes: [...nodes.values()] };
}

/**
 * How the cache keeps a list that is read page by page: as one list, which the page behind its last mark is added to
 * and a page from the beginning replaces.
 */
export const pagedList: FieldPolicy<CachedPage | null> = {
  keyArgs: ["first", "filter"],
  merge: (before, page, { args }) => {
    const after: unknown = args?.["after"];
    return withNextPage(before, page, typeof after === "string" ? after : null);
  },
};
