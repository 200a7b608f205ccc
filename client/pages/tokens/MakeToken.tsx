import { useMutation, useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  MakeTokenDocument,
  type TokenChoicesQuery,
  WhatIMaySeeDocument,
} from "../../gql/operations.ts";
import { formRefusalOf } from "../../lib/failures.ts";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { CurrentPasswordField } from "../../ui/CurrentPasswordField.tsx";
import { TextField } from "../../ui/FormField.tsx";
import { TickList } from "./TickList.tsx";
import { fieldsInWords, inWords } from "./token-words.ts";

interface MakeTokenProps {
  readonly choices: NonNullable<TokenChoicesQuery["tokenChoices"]>;
  readonly onMade: (secret: string) => void;
}

/** What is no whole number goes as 0, which the server refuses at its field. */
function wholeNumber(text: string): number {
  const number = Number(text);
  return Number.isInteger(number) ? number : 0;
}

/** Makes a token: what for, what it reads, until when. */
export function MakeToken({ choices, onMade }: MakeTokenProps): ReactNode {
  const { data: seen } = useQuery(WhatIMaySeeDocument);
  const fieldsOf = (group: string): string => fieldsInWords(seen?.myAccess?.fields ?? [], group);
  const [make] = useMutation(MakeTokenDocument, {
    fetchPolicy: "no-cache",
    refetchQueries: ["MyTokens"],
  });
  return (
    <ChangeForm
      submit="Make the token"
      onSubmit={async (form) => {
        const { data, error } = await make({
          variables: {
            name: form.text("name"),
            recordTypes: [...form.ticked("recordTypes")],
            fieldGroups: [...form.ticked("fieldGroups")],
            days: wholeNumber(form.text("days")),
            currentPassword: form.secret("currentPassword"),
          },
        });
        if (data?.makeToken) onMade(data.makeToken);
        return formRefusalOf(error);
      }}
    >
      {(errorOf) => (
        <>
          <TextField
            name="name"
            label="What it is for"
            hint="Such as “nightly reading of the case system”."
            maxLength={200}
            required
            error={errorOf("name")}
          />
          <TickList
            name="recordTypes"
            title="Kinds of record it reads"
            choices={choices.recordTypes.map(({ code }) => ({
              value: code,
              label: inWords(code),
            }))}
            error={errorOf("recordTypes")}
          />
          <TickList
            name="fieldGroups"
            title="What it reads of them"
            choices={choices.fieldGroups.map((group) => ({
              value: group,
              label: inWords(group),
              about: fieldsOf(group),
            }))}
            error={errorOf("fieldGroups")}
          />
          <TextField
            name="days"
            label="Days until it ends"
            hint="At most 366. A shorter life is a smaller loss."
            type="number"
            min={1}
            max={366}
            defaultValue={90}
            required
            error={errorOf("days")}
          />
          <CurrentPasswordField error={errorOf("currentPassword")} />
        </>
      )}
    </ChangeForm>
  );
}
