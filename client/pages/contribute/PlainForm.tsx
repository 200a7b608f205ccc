import type { ReactNode } from "react";
import { AnswerField, ChoiceField, TextAreaField, TextField } from "../../ui/FormField.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { PartialDateField } from "../../ui/PartialDateField.tsx";
import styles from "./ContributePage.module.css";
import { ChildNotice, DistrictField, MarkingField, ThemesField } from "./fields.tsx";
import type { PlainAnswers } from "./plain-answers.ts";
import type { IntakeCodes } from "./use-intake-codes.ts";

interface PlainFormProps {
  readonly codes: IntakeCodes;
  readonly answers: PlainAnswers;
  readonly errorOf: (field: string) => string | undefined;
  readonly onAnswer: (given: Partial<PlainAnswers>) => void;
}

const yesOrNo = [
  { value: "YES", label: "Yes" },
  { value: "NO", label: "No" },
];
const yesNoOrUnsure = [...yesOrNo, { value: "NOT_SURE", label: "I am not sure" }];
const tellers = [
  { value: "WITNESS", label: "Somebody who saw or heard it themselves" },
  { value: "SUPPORTED", label: "Somebody who heard it, and something else supports it" },
  { value: "HEARSAY", label: "Somebody who heard it from others" },
  { value: "UNKNOWN", label: "I do not know how they know, or who it was" },
];
const doubts = [
  { value: "NONE", label: "No reason to doubt it" },
  { value: "PERSON", label: "I have reason to doubt the person" },
  { value: "STORY", label: "I think it may be untrue" },
];
const uses = [
  { value: "YES", label: "Yes" },
  { value: "CONDITIONS", label: "Yes, on conditions" },
  { value: "ASK_FIRST", label: "Ask me first" },
];

/** Finds the answer among those that a question has: what a radio button answers is a text. */
const among =
  <Given extends string>(...known: readonly Given[]) =>
  (value: string): Given =>
    known.find((one) => one === value) ?? known[0]!;

const readYesOrNo = among("NO", "YES");
const readUnsure = among("NOT_SURE", "YES", "NO");
const readTeller = among("UNKNOWN", "WITNESS", "SUPPORTED", "HEARSAY");
const readDoubt = among("NONE", "PERSON", "STORY");
const readUse = among("ASK_FIRST", "YES", "CONDITIONS");

/** Plain questions, nine of which need an answer; nobody meets a code. */
export function PlainForm(props: PlainFormProps): ReactNode {
  return (
    <>
      <WhatPanel {...props} />
      <HowPanel {...props} />
      <WhenAndWherePanel {...props} />
      <UsePanel {...props} />
      <MorePanel {...props} />
    </>
  );
}

function WhatPanel({ answers, errorOf, onAnswer }: PlainFormProps): ReactNode {
  return (
    <Panel title="What happened">
      <TextField
        id="heading"
        label="What is it about, in a few words?"
        hint="For example: young people carrying bags into a flat"
        error={errorOf("heading")}
        maxLength={200}
        value={answers.heading}
        onChange={({ target }) => onAnswer({ heading: target.value })}
      />
      <TextAreaField
        id="text"
        label="What happened?"
        hint="Who, what and how. Do not name or describe whoever told you."
        error={errorOf("text")}
        rows={6}
        value={answers.text}
        onChange={({ target }) => onAnswer({ text: target.value })}
      />
    </Panel>
  );
}

function HowPanel({ answers, errorOf, onAnswer }: PlainFormProps): ReactNode {
  return (
    <Panel title="How you know">
      <AnswerField
        id="sawIt"
        label="Did you see or hear it yourself?"
        error={errorOf("sawIt")}
        answers={yesOrNo}
        value={answers.sawIt}
        onAnswer={(value) => onAnswer({ sawIt: readYesOrNo(value) })}
        isBeside
      />
      {answers.sawIt === "NO" && (
        <AnswerField
          id="toldBy"
          label="Who told you?"
          hint="No names: they are kept apart from what was said."
          error={errorOf("toldBy")}
          answers={tellers}
          value={answers.toldBy}
          onAnswer={(value) => onAnswer({ toldBy: readTeller(value) })}
        />
      )}
      <AnswerField
        id="doubt"
        label="Is there a reason to doubt it?"
        answers={doubts}
        value={answers.doubt}
        onAnswer={(value) => onAnswer({ doubt: readDoubt(value) })}
        isBeside
      />
    </Panel>
  );
}

function WhenAndWherePanel({ codes, answers, errorOf, onAnswer }: PlainFormProps): ReactNode {
  return (
    <Panel title="When and where">
      <div className={styles.pair}>
        <div className={`field ${styles.when}`}>
          <PartialDateField
            id="happenedOn"
            label="When did it happen? A year, or a month of it, will do."
            error={errorOf("happenedOn")}
            value={answers.happenedOn}
            onChange={(happenedOn) => onAnswer({ happenedOn, isDateUnknown: false })}
          />
          <div className={styles.tick}>
            <label className="choice">
              <input
                type="checkbox"
                checked={answers.isDateUnknown}
                onChange={({ target }) => onAnswer({ isDateUnknown: target.checked })}
              />
              <span>I do not know when</span>
            </label>
          </div>
        </div>
        <DistrictField
          codes={codes}
          label="Where did it happen?"
          value={answers.district}
          error={errorOf("district")}
          onChange={(district) => onAnswer({ district })}
        />
      </div>
      <TextField
        id="whereabouts"
        label="Where exactly, if you know"
        error={errorOf("whereabouts")}
        maxLength={300}
        value={answers.whereabouts}
        onChange={({ target }) => onAnswer({ whereabouts: target.value })}
      />
    </Panel>
  );
}

function UsePanel({ answers, errorOf, onAnswer }: PlainFormProps): ReactNode {
  return (
    <Panel title="What may be done with it">
      <AnswerField
        id="mayUse"
        label="May we use it?"
        error={errorOf("mayUse")}
        answers={uses}
        value={answers.mayUse}
        onAnswer={(value) => onAnswer({ mayUse: readUse(value) })}
        isBeside
      />
      {answers.mayUse === "CONDITIONS" && (
        <TextField
          id="handlingInstructions"
          label="On what conditions?"
          hint="Everybody who sees any of it reads this."
          error={errorOf("handlingInstructions")}
          maxLength={600}
          value={answers.conditions}
          onChange={({ target }) => onAnswer({ conditions: target.value })}
        />
      )}
      <AnswerField
        id="identifiable"
        label="Could somebody work out who told you, or that it was you?"
        error={errorOf("identifiable")}
        answers={yesNoOrUnsure}
        value={answers.identifiable}
        onAnswer={(value) => onAnswer({ identifiable: readUnsure(value) })}
        isBeside
      />
      <AnswerField
        id="childAtRisk"
        label="Is a child at risk?"
        error={errorOf("childAtRisk")}
        answers={yesNoOrUnsure}
        value={answers.childAtRisk}
        onAnswer={(value) => onAnswer({ childAtRisk: readUnsure(value) })}
        isBeside
      />
      {(answers.childAtRisk === "YES" || answers.childAtRisk === "NOT_SURE") && <ChildNotice />}
    </Panel>
  );
}

function MorePanel({ codes, answers, errorOf, onAnswer }: PlainFormProps): ReactNode {
  return (
    <Panel title="More, if you know it">
      <ChoiceField
        id="priority"
        label="How soon does it need attention?"
        error={errorOf("priority")}
        className={styles.narrow}
        value={answers.priority}
        onChange={({ target }) => onAnswer({ priority: target.value })}
      >
        {codes.choices("reportPriority").map(({ code, label }) => (
          <option key={code} value={code}>
            {label}: {codes.definition("reportPriority", code)}
          </option>
        ))}
      </ChoiceField>
      <ThemesField
        codes={codes}
        value={answers.themes}
        onChange={(themes) => onAnswer({ themes })}
      />
      <MarkingField
        label="Does it carry a marking?"
        value={answers.marking}
        error={errorOf("marking")}
        onAnswer={(marking) => onAnswer({ marking })}
      />
    </Panel>
  );
}
