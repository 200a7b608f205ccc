import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import type { ReportInput } from "../../gql/operations.ts";
import { AnswerField, ChoiceField, TextField } from "../../ui/FormField.tsx";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { PartialDateField } from "../../ui/PartialDateField.tsx";
import styles from "./ContributePage.module.css";
import {
  ChildNotice,
  DistrictField,
  type FullFormProps,
  MarkingField,
  ThemesField,
} from "./fields.tsx";
import { ParagraphFields } from "./ParagraphFields.tsx";
import type { IntakeCodes } from "./use-intake-codes.ts";

const mostParagraphs = 20;

type Grade = Partial<
  Pick<ReportInput, "sourceEvaluation" | "intelligenceAssessment" | "handling" | "marking">
>;

/** A paragraph that was graded and marked as the report is, follows it. */
function withGrade(report: ReportInput, given: Grade): Partial<ReportInput> {
  const isAsReport = (one: ReportInput["paragraphs"][number]): boolean =>
    (Object.keys(given) as (keyof Grade)[]).every((part) => one[part] === report[part]);
  return {
    ...given,
    paragraphs: report.paragraphs.map((one) => (isAsReport(one) ? { ...one, ...given } : one)),
  };
}

/** The 3x5x2 form, for those who are trained in it. */
export function FullForm(props: FullFormProps): ReactNode {
  return (
    <>
      <GradePanel {...props} />
      <KnownPanel {...props} />
      <TextPanel {...props} />
    </>
  );
}

const answersOf = (
  codes: IntakeCodes,
  list: "sourceEvaluation" | "intelligenceAssessment" | "handlingCode",
) => codes.choices(list).map(({ code, label }) => ({ value: code, label: `${code} ${label}` }));

function GradePanel({ codes, report, errorOf, onChange }: FullFormProps): ReactNode {
  const isConditional = [report, ...report.paragraphs].some(({ handling }) => handling === "C");
  return (
    <Panel
      title="1. Grade the information"
      actions={
        <GradeBadge
          source={report.sourceEvaluation || null}
          assessment={report.intelligenceAssessment || null}
          handling={report.handling}
        />
      }
    >
      <div className={styles.grade}>
        <AnswerField
          id="sourceEvaluation"
          label="Source"
          hint="How reliable has it been?"
          error={errorOf("sourceEvaluation")}
          answers={answersOf(codes, "sourceEvaluation")}
          value={report.sourceEvaluation}
          onAnswer={(sourceEvaluation) => onChange(withGrade(report, { sourceEvaluation }))}
        />
        <AnswerField
          id="intelligenceAssessment"
          label="Intelligence"
          hint="How does the source know?"
          error={errorOf("intelligenceAssessment")}
          answers={answersOf(codes, "intelligenceAssessment")}
          value={report.intelligenceAssessment}
          onAnswer={(intelligenceAssessment) =>
            onChange(withGrade(report, { intelligenceAssessment }))
          }
        />
        <AnswerField
          id="handling"
          label="Handling"
          hint="Can it be shared?"
          error={errorOf("handling")}
          answers={answersOf(codes, "handlingCode")}
          value={report.handling}
          onAnswer={(handling) => onChange(withGrade(report, { handling }))}
        />
      </div>
      {isConditional && (
        <TextField
          id="handlingInstructions"
          label="Conditions on sharing or acting"
          hint="Everybody who sees any of it reads this. For example: no action without speaking to the owner"
          error={errorOf("handlingInstructions")}
          maxLength={1000}
          value={report.handlingInstructions ?? ""}
          onChange={({ target }) => onChange({ handlingInstructions: target.value })}
        />
      )}
    </Panel>
  );
}

function KnownPanel({ codes, report, errorOf, onChange }: FullFormProps): ReactNode {
  return (
    <Panel title="2. What is known">
      <TextField
        id="heading"
        label="Heading"
        error={errorOf("heading")}
        maxLength={200}
        value={report.heading}
        onChange={({ target }) => onChange({ heading: target.value })}
      />
      <div className={styles.pair}>
        <div className={`field ${styles.when}`}>
          <PartialDateField
            id="happenedOn"
            label="Date it happened; empty when not known"
            error={errorOf("happenedOn")}
            value={report.happenedOn ?? ""}
            onChange={(date) => onChange({ happenedOn: date === "" ? null : date })}
          />
        </div>
        <ChoiceField
          id="priority"
          label="Priority"
          error={errorOf("priority")}
          value={report.priority}
          onChange={({ target }) => onChange({ priority: target.value })}
        >
          {codes.choices("reportPriority").map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </ChoiceField>
        <DistrictField
          codes={codes}
          label="District"
          value={report.district ?? "ELSEWHERE"}
          error={errorOf("district")}
          onChange={(code) =>
            onChange({ district: code === "ELSEWHERE" || code === "" ? null : code })
          }
        />
        <TextField
          id="whereabouts"
          label="Place, in words"
          error={errorOf("whereabouts")}
          maxLength={300}
          value={report.whereabouts ?? ""}
          onChange={({ target }) => onChange({ whereabouts: target.value })}
        />
      </div>
      <ThemesField
        codes={codes}
        value={report.themes}
        onChange={(themes) => onChange({ themes: [...themes] })}
      />
      <div className="field">
        <div className={styles.tick}>
          <label className="choice">
            <input
              type="checkbox"
              checked={report.childAtRisk}
              onChange={({ target }) => onChange({ childAtRisk: target.checked })}
            />
            <span>A child may be at risk</span>
          </label>
        </div>
      </div>
      {report.childAtRisk && <ChildNotice />}
      <MarkingField
        label="Marking of the report"
        value={report.marking}
        error={errorOf("marking")}
        onAnswer={(marking) => onChange(withGrade(report, { marking }))}
      />
    </Panel>
  );
}

function TextPanel(props: FullFormProps): ReactNode {
  const { report, onChange } = props;
  const { paragraphs, sourceEvaluation, intelligenceAssessment, handling, marking } = report;
  const grade = { sourceEvaluation, intelligenceAssessment, handling, marking };
  return (
    <Panel title="3. Information" note={paragraphs.length}>
      <p className="hint">
        One subject to a paragraph. Each paragraph carries a grade and a marking of its own. Do not
        name or describe the source anywhere in the text.
      </p>
      {paragraphs.map((_, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a paragraph is known by its place in the report
        <ParagraphFields key={place} {...props} place={place} />
      ))}
      {paragraphs.length < mostParagraphs && (
        <p>
          <button
            type="button"
            className="btn"
            onClick={() =>
              onChange({
                paragraphs: [...paragraphs, { text: "", statementType: "FACT", ...grade }],
              })
            }
          >
            <Plus className="ic" aria-hidden="true" />
            Add a paragraph
          </button>
        </p>
      )}
    </Panel>
  );
}
