import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { IntakeCodeListsDocument, type IntakeCodeListsQuery } from "../../gql/operations.ts";
import { type CodeListName, type CodeWords, useCodes, wordsOfLists } from "../../lib/use-codes.ts";

type IntakeListName = keyof IntakeCodeListsQuery;

const isOfIntake = (list: string): list is IntakeListName =>
  ["sourceEvaluation", "intelligenceAssessment", "handlingCode", "intakeState"].includes(list);

/** The words of every code list that handing in needs: those of the portal, and of 3x5x2 and intake. */
export type IntakeCodes = CodeWords<CodeListName | IntakeListName>;

/** Reads them, once for each session. */
export function useIntakeCodes(): IntakeCodes {
  const codes = useCodes();
  const { data } = useQuery(IntakeCodeListsDocument);
  return useMemo(() => {
    const intake = wordsOfLists<IntakeListName>(data ?? {});
    return {
      label: (list, code) =>
        isOfIntake(list) ? intake.label(list, code) : codes.label(list, code),
      word: (list, code) => (isOfIntake(list) ? intake.word(list, code) : codes.word(list, code)),
      definition: (list, code) =>
        isOfIntake(list) ? intake.definition(list, code) : codes.definition(list, code),
      choices: (list) => (isOfIntake(list) ? intake.choices(list) : codes.choices(list)),
    };
  }, [codes, data]);
}
