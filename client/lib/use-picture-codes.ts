import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { PictureCodesDocument, type PictureCodesQuery } from "../gql/operations.ts";
import { asContinuation, humanise } from "./words.ts";

export type PictureCodeList = keyof PictureCodesQuery;

export interface PictureCodeWords {
  /** The label of a code; one outside the list is shown as words made from it. */
  readonly label: (list: PictureCodeList, code: string) => string;
  /** The same in the middle of a sentence. */
  readonly word: (list: PictureCodeList, code: string) => string;
}

/** The words of the code lists that the threat picture is written in. */
export function usePictureCodes(): PictureCodeWords {
  const { data } = useQuery(PictureCodesDocument);
  return useMemo(() => {
    const label: PictureCodeWords["label"] = (list, code) =>
      data?.[list]?.find((entry) => entry.code === code)?.label ?? humanise(code);
    return { label, word: (list, code) => asContinuation(label(list, code)) };
  }, [data]);
}
