import type { RecordPageQuery } from "../../gql/operations.ts";

/** The record on a record page, of whatever type. */
export type ShownRecord = NonNullable<RecordPageQuery["node"]>;
