import { useApolloClient } from "@apollo/client/react";
import { type ReactNode, type SubmitEvent, useRef, useState } from "react";
import { useCodes } from "../../../lib/use-codes.ts";
import { inSentence } from "../../../lib/words.ts";
import { useSession } from "../../../session.tsx";
import { ChoiceField } from "../../../ui/FormField.tsx";
import styles from "./AnnotationsPanel.module.css";
import {
  askedOf,
  asksAgreement,
  asksStatementType,
  type Draft,
  emptyDraft,
  keptFor,
} from "./drafts.ts";
import type { Place } from "./places.ts";
import type { Annotating } from "./use-annotating.ts";
import type { Desk } from "./use-desk.ts";
import type { SelectedWords } from "./use-selected-words.ts";
import { WritingBox } from "./WritingBox.tsx";

interface ComposeRemarkProps {
  /** What a draft is kept under: the record, or the remark that is answered. */
  readonly draftKey: string;
  /** What can be written about; for an answer, the remark alone. */
  readonly places: readonly Place[];
  readonly selected?: SelectedWords | undefined;
  readonly desk: Desk;
  readonly annotating: Annotating;
  /** Called when it was posted, or given up. */
  readonly onDone?: () => void;
}

/** The box to write in: what kind of remark, about what, its words, and who will see it. */
export function ComposeRemark(props: ComposeRemarkProps): ReactNode {
  const { draftKey, places, selected, desk, annotating, onDone } = props;
  const { drafts } = keptFor(useApolloClient());
  const [draft, setDraft] = useState(drafts.get(draftKey) ?? emptyDraft);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const isAnswer = onDone !== undefined;
  const place = places.find(({ elementId }) => elementId === draft.elementId) ?? places[0];
  const isSending = annotating.sending !== undefined;

  function change(part: Partial<Draft>): void {
    const next = { ...draft, ...part };
    drafts.set(draftKey, next);
    setDraft(next);
  }

  async function onSubmit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (place === undefined || isSending) return;
    if (draft.text.trim() === "") return setRefusal("Write what you have to say.");
    const refused = await annotating.post(askedOf(draft, place.on, place.field));
    setRefusal(refused);
    if (refused !== undefined) return;
    drafts.delete(draftKey);
    setDraft(emptyDraft);
    if (isAnswer) onDone();
    else form.current?.querySelector("textarea")?.focus();
  }

  return (
    <form
      ref={form}
      className={`${styles.compose} noprint`}
      aria-label={isAnswer ? "Your answer" : "Add a note"}
      onSubmit={(event) => void onSubmit(event)}
    >
      <WritingBox
        label={isAnswer ? "Your answer" : "Add a note"}
        placeholder={
          isAnswer ? undefined : "Select a few words first, or write about the whole record"
        }
        rows={isAnswer ? 2 : 3}
        value={draft.text}
        refusal={refusal}
        onChange={(text) => change({ text })}
        onCancel={onDone}
      />
      {!isAnswer && (
        <WhereItSits draft={draft} places={places} selected={selected} onChange={change} />
      )}
      <WhatItIs draft={draft} desk={desk} onChange={change} />
      <SeenBy desk={desk} place={isAnswer ? undefined : place} />
      <div className={styles.buttons}>
        {isAnswer && (
          <button type="button" className="btn sm" onClick={onDone}>
            Cancel
          </button>
        )}
        <button type="submit" className="btn sm" aria-disabled={isSending} title="Ctrl Enter">
          {isSending ? "Posting…" : isAnswer ? "Post answer" : "Post note"}
        </button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

interface WhereItSitsProps extends PartProps {
  readonly places: readonly Place[];
  readonly selected: SelectedWords | undefined;
}

function WhereItSits({ draft, places, selected, onChange }: WhereItSitsProps): ReactNode {
  const canQuote = selected !== undefined && selected.quoted.quote !== draft.quoted?.quote;
  return (
    <>
      <ChoiceField
        label="About"
        value={draft.elementId}
        onChange={(event) => onChange({ elementId: event.target.value, quoted: null })}
      >
        {places.map(({ elementId, label }) => (
          <option key={elementId} value={elementId}>
            {label}
          </option>
        ))}
      </ChoiceField>
      {draft.quoted !== null && (
        <blockquote className={styles.quote}>
          {draft.quoted.quote}{" "}
          <button type="button" className="btn link" onClick={() => onChange({ quoted: null })}>
            Remove the quote
          </button>
        </blockquote>
      )}
      {canQuote && (
        <button
          type="button"
          className={`btn sm ${styles.quoting}`}
          onClick={() => onChange({ elementId: selected.elementId, quoted: selected.quoted })}
        >
          Quote “{shortened(selected.quoted.quote)}”
        </button>
      )}
    </>
  );
}

const shortened = (words: string): string =>
  words.length > 40 ? `${words.slice(0, 38).trimEnd()}…` : words;

function WhatItIs({ draft, desk, onChange }: PartProps & { readonly desk: Desk }): ReactNode {
  const codes = useCodes();
  const { kind, statementType, agreement, marking } = draft;
  return (
    <div className={styles.choices}>
      <ChoiceField
        label="Kind"
        value={kind}
        onChange={(event) => onChange({ kind: event.target.value })}
      >
        {options(codes.choices("annotationKind"))}
      </ChoiceField>
      {asksStatementType(kind) && (
        <ChoiceField
          label="It is"
          value={statementType}
          onChange={(event) => onChange({ statementType: event.target.value })}
        >
          {options(codes.choices("statementType"))}
        </ChoiceField>
      )}
      {asksAgreement(kind) && (
        <ChoiceField
          label="You"
          value={agreement}
          onChange={(event) => onChange({ agreement: event.target.value })}
        >
          {options(codes.choices("opinionAgreement"))}
        </ChoiceField>
      )}
      {desk.markings.length > 1 && (
        <ChoiceField
          label="Marked"
          value={marking === "" ? desk.markings[0] : marking}
          onChange={(event) => onChange({ marking: event.target.value })}
        >
          {options(desk.markings.map((code) => ({ code, label: codes.label("marking", code) })))}
        </ChoiceField>
      )}
    </div>
  );
}

const options = (choices: readonly { readonly code: string; readonly label: string }[]) =>
  choices.map(({ code, label }) => (
    <option key={code} value={code}>
      {label}
    </option>
  ));

/** So many partners are named without being asked for. */
const fewReaders = 3;

/** Who may read it, as far as the viewer may know: the server names partners by the viewer's own agreements. */
function SeenBy({
  desk,
  place,
}: {
  readonly desk: Desk;
  readonly place: Place | undefined;
}): ReactNode {
  const { partnerName } = useSession();
  const it = place === undefined || place.field === null ? "this record" : "this part of it";
  const own = <b>{partnerName}</b>;
  const { readers } = desk;
  if (readers.length === 0)
    return (
      <p className={styles.seen}>
        Seen by {own} alone: none of your agreements shares what you write.
      </p>
    );
  if (readers.length <= fewReaders)
    return (
      <p className={styles.seen}>
        Seen by {own}, and by {inSentence(readers)} where they may see {it} themselves.
      </p>
    );
  return (
    <details className={styles.seen}>
      <summary>
        Seen by {own}, and by those of {readers.length} partners who may see {it} themselves.
      </summary>
      {inSentence(readers)}.
    </details>
  );
}
