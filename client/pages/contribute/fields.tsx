/** Parts that the plain and the full form share. */
import type { ReactNode } from "react";
import type { ReportInput } from "../../gql/operations.ts";
import { AnswerField, ChoiceField } from "../../ui/FormField.tsx";
import styles from "./ContributePage.module.css";
import { isAboveCeiling } from "./plain-answers.ts";
import type { IntakeCodes } from "./use-intake-codes.ts";

/** What the full form is given, and tells of. */
export interface FullFormProps {
  readonly codes: IntakeCodes;
  readonly report: ReportInput;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (given: Partial<ReportInput>) => void;
}

const tiers = [
  { value: "OFFICIAL", label: "OFFICIAL, or not marked" },
  { value: "OFFICIAL_SENSITIVE", label: "OFFICIAL-SENSITIVE" },
  { value: "SECRET", label: "SECRET" },
  { value: "TOP_SECRET", label: "TOP SECRET" },
];

interface MarkingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onAnswer: (value: string) => void;
}

/** The tiers of the classifications policy, and where to go with those that the portal does not take. */
export function MarkingField({ label, value, error, onAnswer }: MarkingFieldProps): ReactNode {
  return (
    <>
      <AnswerField
        id="marking"
        label={label}
        error={error}
        answers={tiers}
        value={value}
        onAnswer={onAnswer}
        isBeside
      />
      {isAboveCeiling(value) && (
        <p className="callout bad" role="alert">
          <b>Do not write it here.</b> The portal takes OFFICIAL and OFFICIAL-SENSITIVE only. Clear
          what you wrote, and take it to your agency’s security officer or to the police over a
          network that is cleared for it. Nothing of it has left this page.
        </p>
      )}
    </>
  );
}

interface ThemesFieldProps {
  readonly codes: IntakeCodes;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** The themes of the programme, any number of them. */
export function ThemesField({ codes, value, onChange }: ThemesFieldProps): ReactNode {
  return (
    <fieldset className="field">
      <legend>Themes</legend>
      <p className="hint">Choose all that apply, or none.</p>
      <div className={styles.themes}>
        {codes.choices("theme").map(({ code, label }) => (
          <label key={code} className="choice">
            <input
              type="checkbox"
              checked={value.includes(code)}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...value, code] : value.filter((other) => other !== code),
                )
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface DistrictFieldProps {
  readonly codes: IntakeCodes;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A district of the area, or none of them. */
export function DistrictField(props: DistrictFieldProps): ReactNode {
  const { codes, label, value, error, onChange } = props;
  return (
    <ChoiceField
      id="district"
      label={label}
      error={error}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">Choose a district</option>
      {codes.choices("district").map((district) => (
        <option key={district.code} value={district.code}>
          {district.label}
        </option>
      ))}
      <option value="ELSEWHERE">Elsewhere, or not known</option>
    </ChoiceField>
  );
}

/** Told where a child may be at risk: handing in a report calls nobody. */
export function ChildNotice(): ReactNode {
  return (
    <p className="callout warn" role="status">
      <b>If a child is in danger now, call 999.</b> This form is not watched round the clock and is
      no safeguarding referral: make one as your agency’s procedure says as well.
    </p>
  );
}
