import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, type SubmitEvent, useMemo, useState } from "react";
import { ContributionToCorrectDocument, type ReportInput } from "../../gql/operations.ts";
import type { FormProblem } from "../../lib/forms.ts";
import { useRights } from "../../lib/use-rights.ts";
import { useSession } from "../../session.tsx";
import { Empty } from "../../ui/AsyncState.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { AudiencePanel } from "./AudiencePanel.tsx";
import styles from "./ContributePage.module.css";
import { FullForm } from "./FullForm.tsx";
import {
  fullReportOfAnswers,
  isAboveCeiling,
  noAnswers,
  reportOfAnswers,
  unanswered,
} from "./plain-answers.ts";
import { PlainForm } from "./PlainForm.tsx";
import { ReceiptPanel } from "./ReceiptPanel.tsx";
import { RenewSession } from "./RenewSession.tsx";
import { useHandIn } from "./use-hand-in.ts";
import { useIntakeCodes } from "./use-intake-codes.ts";

const page = "Contribute a report";

/** Handing in a report, by plain questions or by the full form; what is written stays until it is received. */
export function ContributePage(): ReactNode {
  const { corrects = null } = useSearch({ from: "/portal/contribute" });
  const rights = useRights()("Report");
  const [turn, setTurn] = useState(0);
  if (rights.known && !rights.mayWrite) {
    return (
      <>
        <PageHead browserTitle={page} heading={page} />
        <Empty>Your role does not hand in reports. Ask your agency’s administrator.</Empty>
      </>
    );
  }
  return (
    <ReportForm
      key={`${corrects ?? ""} ${turn}`}
      corrects={corrects}
      onAnother={() => setTurn(turn + 1)}
    />
  );
}

const aboveCeiling: FormProblem = {
  field: "marking",
  words: "The portal does not take this marking: clear what you wrote",
};

function problemsOfMarking(report: ReportInput): readonly FormProblem[] {
  const markings = [report.marking, ...report.paragraphs.map(({ marking }) => marking)];
  return markings.some(isAboveCeiling) ? [aboveCeiling] : [];
}

const none: readonly FormProblem[] = [];

/** In the plain form the one paragraph is the answer to a question. */
const plainField = (field: string): string => field.replace(/^paragraphs\.0\./u, "");

interface ReportFormProps {
  readonly corrects: string | null;
  readonly onAnother: () => void;
}

function ReportForm({ corrects, onAnother }: ReportFormProps): ReactNode {
  const { form } = useSearch({ from: "/portal/contribute" });
  const navigate = useNavigate();
  const { clearance } = useSession();
  const codes = useIntakeCodes();
  const [answers, setAnswers] = useState(noAnswers);
  const [full, setFull] = useState<ReportInput | null>(null);
  const { sending, refuse, send } = useHandIn(corrects);
  const isFull = form === "full";
  const report = isFull
    ? (full ?? fullReportOfAnswers(answers, clearance))
    : reportOfAnswers(answers, clearance);
  const problems = sending.kind === "writing" ? sending.problems : none;
  // The same list as long as it says the same: a new one would take the focus.
  const shown = useMemo(
    () =>
      problems.map(({ field, words }) => ({ field: isFull ? field : plainField(field), words })),
    [problems, isFull],
  );
  const errorOf = (field: string): string | undefined =>
    shown.find((problem) => problem.field === field)?.words;

  async function onSubmit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (sending.kind === "sending") return;
    const found = [...(isFull ? [] : unanswered(answers)), ...problemsOfMarking(report)];
    if (found.length > 0) return refuse(found);
    await send(report);
  }

  if (sending.kind === "received")
    return (
      <ReceiptPanel
        told={sending.told}
        onAnother={() => {
          void navigate({ to: "/contribute", search: form === undefined ? {} : { form } });
          onAnother();
        }}
      />
    );
  if (sending.kind === "locked") return <RenewSession onRenewed={() => void send(report)} />;
  return (
    <>
      <PageHead
        browserTitle={page}
        heading={page}
        lead="Do not name or describe the source anywhere in the text. The intelligence unit grades what you hand in."
        actions={
          <Segments
            label="Form"
            value={isFull ? "full" : "plain"}
            options={[
              ["plain", "Plain questions"],
              ["full", "3x5x2 form"],
            ]}
            onChange={(wanted) => {
              // What was answered so far stands in the full form, graded.
              if (wanted === "full") setFull(full ?? fullReportOfAnswers(answers, clearance));
              void navigate({
                to: "/contribute",
                search: (former) => ({ ...former, form: wanted === "full" ? "full" : undefined }),
                replace: true,
              });
            }}
          />
        }
      />
      {corrects !== null && <Correcting id={corrects} />}
      <ErrorSummary problems={shown} page={page} />
      <form noValidate onSubmit={(event) => void onSubmit(event)} className={styles.page}>
        <div className={styles.questions}>
          {isFull ? (
            <FullForm
              codes={codes}
              report={report}
              errorOf={errorOf}
              onChange={(given) => setFull({ ...report, ...given })}
            />
          ) : (
            <PlainForm
              codes={codes}
              answers={answers}
              errorOf={errorOf}
              onAnswer={(given) => setAnswers({ ...answers, ...given })}
            />
          )}
          <div className={styles.send}>
            <button
              id="hand-in"
              type="submit"
              className="btn primary"
              aria-disabled={sending.kind === "sending"}
            >
              {sending.kind === "sending" ? "Handing in…" : "Hand in the report"}
            </button>
            <span role="status" className="muted">
              {sending.kind === "sending" ? "Handing in the report" : ""}
            </span>
          </div>
        </div>
        <aside className={styles.beside} aria-label="Before you hand it in">
          <AudiencePanel report={report} />
        </aside>
      </form>
    </>
  );
}

function Correcting({ id }: { readonly id: string }): ReactNode {
  const { data } = useQuery(ContributionToCorrectDocument, { variables: { id } });
  const former = data?.contribution;
  return (
    <p className="callout" role="status">
      You are correcting {former?.reference === undefined ? "a report" : <b>{former?.reference}</b>}
      {former?.heading !== undefined && former?.heading !== null && `, “${former.heading}”`}. Write
      the whole of it again as it is right: what you hand in takes its place.
    </p>
  );
}
