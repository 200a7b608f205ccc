/** What the client's cache knows of a list once more of it was read. */
import { describe, expect, test } from "vitest";
import { withNextPage } from "../../client/lib/pages.ts";

const page = (endCursor: string, ...names: readonly string[]) => ({
  nodes: names.map((name) => ({ __ref: name })),
  pageInfo: { endCursor },
});

describe("a page of a list", () => {
  test("behind the last mark is added to what was there", () => {
    expect(withNextPage(page("m1", "a", "b"), page("m2", "c"), "m1")).toEqual(
      page("m2", "a", "b", "c"),
    );
  });

  test("from the beginning replaces what was there, also by nothing", () => {
    expect(withNextPage(page("m2", "a", "b", "c"), page("m1", "a", "d"), null)).toEqual(
      page("m1", "a", "d"),
    );
    expect(withNextPage(page("m1", "a"), null, null)).toBeNull();
  });

  test("is left out when the list was begun anew while it was on the way", () => {
    expect(withNextPage(page("m1", "a", "b"), page("m3", "e"), "m2")).toEqual(page("m1", "a", "b"));
  });

  test("shows a record once that moved down the list meanwhile", () => {
    expect(withNextPage(page("m1", "a", "b"), page("m2", "b", "c"), "m1")).toEqual(
      page("m2", "a", "b", "c"),
    );
  });
});
