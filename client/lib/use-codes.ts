import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { CodeListsDocument, type CodeListsQuery } from "../gql/operations.ts";
import { humanise } from "./words.ts";

export type CodeListName = keyof CodeListsQuery;

export interface CodeChoice {
  readonly code: string;
  readonly label: string;
}

export interface CodeWords {
  /** The label of a code; one outside the list is shown as words made from it. */
  readonly label: (list: CodeListName, code: string) => string;
  readonly definition: (list: CodeListName, code: string) => string | undefined;
  readonly choices: (list: CodeListName) => readonly CodeChoice[];
}

/** The words of the server's code lists, read once for each session. */
export function useCodes(): CodeWords {
  const { data } = useQuery(CodeListsDocument);
  return useMemo(() => {
    const entryOf = (list: CodeListName, code: string) =>
      data?.[list]?.find((entry) => entry.code === code);
    return {
      label: (list, code) => entryOf(list, code)?.label ?? humanise(code),
      definition: (list, code) => entryOf(list, code)?.definition,
      choices: (list) => data?.[list] ?? [],
    };
  }, [data]);
}
