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

export interface CodeWords<Name extends string = CodeListName> {
  /** The label of a code; one outside the list is shown as words made from it. */
  readonly label: (list: Name, code: string) => string;
  /** The same in the middle of a sentence. */
  readonly word: (list: Name, code: string) => string;
  readonly definition: (list: Name, code: string) => string | undefined;
  readonly choices: (list: Name) => readonly CodeChoice[];
}

interface CodeEntry extends CodeChoice {
  readonly definition: string;
}

/** The words of code lists, as far as they were read. */
export function wordsOfLists<Name extends string>(
  lists: Readonly<Partial<Record<Name, readonly CodeEntry[]>>>,
): CodeWords<Name> {
  const entryOf = (list: Name, code: string): CodeEntry | undefined =>
    lists[list]?.find((entry) => entry.code === code);
  const label: CodeWords<Name>["label"] = (list, code) =>
    entryOf(list, code)?.label ?? humanise(code);
  return {
    label,
    word: (list, code) => asContinuation(label(list, code)),
    definition: (list, code) => entryOf(list, code)?.definition,
    choices: (list) => lists[list] ?? [],
  };
}

/** The words of the server's code lists, read once for each session. */
export function useCodes(): CodeWords {
  const { data: records } = useQuery(CodeListsDocument);
  const { data: picture } = useQuery(PictureCodeListsDocument);
  return useMemo(() => wordsOfLists<CodeListName>({ ...records, ...picture }), [records, picture]);
}
