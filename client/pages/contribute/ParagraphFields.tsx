import type { ReactNode } from "react";
import type { ParagraphInput } from "../../gql/operations.ts";
import { ChoiceField, TextAreaField } from "../../ui/FormField.tsx";
import styles from "./ContributePage.module.css";
import type { FullFormProps } from "./fields.tsx";
import type { IntakeCodes } from "./use-intake-codes.ts";

const parts: readonly (readonly [
  field: Exclude<keyof ParagraphInput, "text">,
  label: string,
  list: Parameters<IntakeCodes["choices"]>[0],
  showsCode: boolean,
])[] = [
  ["statementType", "Kind of statement", "statementType", false],
  ["sourceEvaluation", "Source", "sourceEvaluation", true],
  ["intelligenceAssessment", "Intelligence", "intelligenceAssessment", true],
  ["handling", "Handling", "handlingCode", true],
  ["marking", "Marking", "marking", false],
];

/** One paragraph of the full form: its text, and how it is graded and kept. */
export function ParagraphFields(props: FullFormProps & { readonly place: number }): ReactNode {
  const { codes, report, errorOf, onChange, place } = props;
  const { paragraphs } = report;
  const paragraph = paragraphs[place]!;
  const name = `Paragraph ${place + 1}`;
  const change = (given: Partial<ParagraphInput>): void =>
    onChange({
      paragraphs: paragraphs.map((one, other) => (other === place ? { ...one, ...given } : one)),
    });
  return (
    <div role="group" aria-label={name} className={styles.paragraph}>
      <TextAreaField
        id={`paragraphs.${place}.text`}
        label={name}
        error={errorOf(`paragraphs.${place}.text`)}
        rows={5}
        maxLength={4000}
        value={paragraph.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <div className={styles.pair}>
        {parts.map(([field, label, list, showsCode]) => (
          <ChoiceField
            key={field}
            id={`paragraphs.${place}.${field}`}
            label={label}
            error={errorOf(`paragraphs.${place}.${field}`)}
            value={paragraph[field]}
            onChange={({ target }) => change({ [field]: target.value })}
          >
            {paragraph[field] === "" && <option value="">Choose</option>}
            {codes.choices(list).map((choice) => (
              <option key={choice.code} value={choice.code}>
                {showsCode ? `${choice.code} ${choice.label}` : choice.label}
              </option>
            ))}
          </ChoiceField>
        ))}
      </div>
      {paragraphs.length > 1 && (
        <button
          type="button"
          className="btn link"
          onClick={() => onChange({ paragraphs: paragraphs.filter((_, other) => other !== place) })}
        >
          Remove paragraph {place + 1}
        </button>
      )}
    </div>
  );
}
