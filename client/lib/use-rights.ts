import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { WhatIMaySeeDocument } from "../gql/operations.ts";
import { type RecordTypeName, readRecordType } from "./records.ts";

/** Fields that lead to another record; rights list values only, and a reference follows its record. */
const references: ReadonlySet<string> = new Set([
  "district",
  "owner",
  "from",
  "to",
  "place",
  "person",
  "ocg",
  "subject",
]);

/** What this viewer may ask of the fields of one type of record. */
export interface TypeRights {
  readonly known: boolean;
  /** Why the rights could not be read, when they could not. */
  readonly error: unknown;
  /** Whether any field of this type is ever shown; nothing may be asked of a type of which none is. */
  readonly mayReadAny: boolean;
  readonly mayRead: (field: string) => boolean;
  readonly mayFilter: (field: string) => boolean;
  readonly maySort: (field: string) => boolean;
  readonly mayGroup: (field: string) => boolean;
  /** Whether the viewer may write one for their partner. */
  readonly mayWrite: boolean;
}

/**
 * Rights of the viewer by type, so that pages offer only filters, orders and columns that the server will accept.
 * Until the server has told, nothing is offered.
 */
export function useRights(): (type: RecordTypeName) => TypeRights {
  const { data, error } = useQuery(WhatIMaySeeDocument);
  return useMemo(() => {
    const fields = data?.myAccess?.fields;
    return (type) => {
      const own = fields?.filter((right) => readRecordType(right.type) === type) ?? [];
      const find = (field: string) => own.find((right) => right.field === field);
      const isReference = (field: string) => references.has(field) && own.length > 0;
      return {
        known: fields !== undefined,
        error,
        mayReadAny: own.length > 0,
        mayRead: (field) => isReference(field) || find(field) !== undefined,
        mayFilter: (field) => isReference(field) || (find(field)?.filter ?? false),
        maySort: (field) => find(field)?.sort ?? false,
        mayGroup: (field) => isReference(field) || (find(field)?.groupBy ?? false),
        mayWrite: data?.myAccess?.writes.includes(type) ?? false,
      };
    };
  }, [data, error]);
}
