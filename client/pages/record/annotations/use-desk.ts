import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { AnnotationDeskDocument } from "../../../gql/operations.ts";

/** What the server lets this viewer write about a record, and do to the remarks on it. */
export interface Desk {
  readonly mayAnnotate: boolean;
  /** Markings that a remark here may carry, the lowest first. */
  readonly markings: readonly string[];
  /** Other partners that may be given remarks of the viewer's own. */
  readonly readers: readonly string[];
  readonly may: (act: "REWORD" | "WITHDRAW" | "RESOLVE" | "DECIDE", id: string) => boolean;
}

const mostAsked = 100;

/** Asks what may be done; until it is told, nothing may. */
export function useDesk(
  recordId: string,
  remarkIds: readonly string[],
  isAnnotated: boolean,
): Desk {
  const { data, previousData } = useQuery(AnnotationDeskDocument, {
    variables: { on: recordId, annotations: remarkIds.slice(0, mostAsked) },
    fetchPolicy: "network-only",
    skip: !isAnnotated,
  });
  const desk = (data ?? previousData)?.annotationDesk;
  return useMemo(() => {
    const acts = new Map(desk?.annotations.map((one) => [one.id, one.acts]));
    return {
      mayAnnotate: desk?.mayAnnotate ?? false,
      markings: desk?.markings ?? [],
      readers: desk?.readers ?? [],
      may: (act, id) => acts.get(id)?.includes(act) ?? false,
    };
  }, [desk]);
}
