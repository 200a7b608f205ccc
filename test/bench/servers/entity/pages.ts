/** Pages of rows: their types, and the order in which rows stand. */
import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { Direction } from "./arguments.js";

/** Some rows of a list, and a way of counting all of them. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly count: () => number | Promise<number>;
}

/** The type of a page of rows of a class. */
export function pageOf<Row extends object>(rows: ClassType<Row>) {
  @ObjectType(`${rows.name}Connection`)
  class Connection implements Page<Row> {
    count!: Page<Row>["count"];

    @Field(() => [rows]) nodes!: readonly Row[];

    @Field(() => Int)
    totalCount(): number | Promise<number> {
      return this.count();
    }
  }
  return Connection;
}

/** The first rows of a whole list. */
export const firstOf = <Row>(rows: readonly Row[], first: number): Page<Row> => ({
  nodes: rows.slice(0, first),
  count: () => rows.length,
});

/** Rows sorted by a text and their identity, those without the text last. */
export function sortedBy<Row extends { readonly id: string }>(
  rows: readonly Row[],
  textOf: (row: Row) => string | null,
  direction = Direction.ASCENDING,
): readonly Row[] {
  const sign = direction === Direction.ASCENDING ? 1 : -1;
  const compare = (left: string, right: string): number =>
    left === right ? 0 : left < right ? -sign : sign;
  return rows
    .map((row) => ({ row, text: textOf(row) }))
    .sort((left, right) => {
      if (left.text === right.text) return compare(left.row.id, right.row.id);
      if (left.text === null) return 1;
      return right.text === null ? -1 : compare(left.text, right.text);
    })
    .map(({ row }) => row);
}
