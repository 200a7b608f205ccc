import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import {
  CodeListsDocument,
  type CodeListsQuery,
  PictureCodeListsDocument,
  type PictureCodeListsQuery,
} from "../gql/operations.ts";
import { asContinuation, humanise } from "./words.ts";

type Lists = CodeListsQuery & PictureCodeListsQuery;

export type CodeListName = keyof Lists;

export interface CodeChoice {
  readonly code: string;
  readonly label: string;
}

export interface CodeWords {
  /** The label of a code; one outside the list is shown as words made from it. */
  readonly label: (list: CodeListName, code: string) => string;
  /** The same in the middle of a sentence. */
  readonly word: (list: CodeListName, code: string) => string;
  readonly definition: (list: CodeListName, code: string) => string | undefined;
  readonly choices: (list: CodeListName) => readonly CodeChoice[];
}

/** The words of the server's code lists, read once for each session. */
export function useCodes(): CodeWords {
  const { data: records } = useQuery(CodeListsDocument);
  const { data: picture } = useQuery(PictureCodeListsDocument);
  return useMemo(() => {
    const lists: Partial<Lists> = { ...records, ...picture };
    const entryOf = (list: CodeListName, code: string) =>
      lists[list]?.find((entry) => entry.code === code);
    const label: CodeWords["label"] = (list, code) => entryOf(list, code)?.label ?? humanise(code);
    return {
      label,
      word: (list, code) => asContinuation(label(list, code)),
      definition: (list, code) => entryOf(list, code)?.definition,
      choices: (list) => lists[list] ?? [],
    };
  }, [records, picture]);
}
