import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { type NamedRecord, nameOfRecord, wordsOfType } from "../../lib/records.ts";
import { RiskTag } from "../../ui/RiskTag.tsx";
import { ThemeChip } from "../../ui/ThemeChip.tsx";
import type { Change } from "./changes.ts";
import styles from "./HomePage.module.css";

/** What came in, as one sentence with the records in it as links. */
export function ChangeSentence({ change }: { readonly change: Change }): ReactNode {
  return (
    <span className={styles.sentence}>
      <Words change={change} />
    </span>
  );
}

const shortest = 90;

/** The beginning of a text, cut between words. */
function beginningOf(text: string): string {
  if (text.length <= shortest) return text;
  return `${text.slice(0, text.lastIndexOf(" ", shortest))} …`;
}

interface NamedProps {
  readonly record: Pick<NamedRecord, "__typename" | "id" | "title" | "reference">;
  /** Marks the link as that of its row, for the j and k keys. */
  readonly row?: boolean;
}

/** A record within a sentence, by its name; the words around it say its kind. */
function Named({ record, row = false }: NamedProps): ReactNode {
  return (
    <Link
      to="/records/$id"
      params={{ id: record.id }}
      {...(row ? { "data-row-link": "" } : {})}
      className={record.title === null ? "mono" : undefined}
    >
      {nameOfRecord(record)}
    </Link>
  );
}

function Words({ change }: { readonly change: Change }): ReactNode {
  const codes = useCodes();
  const where = change.district?.name ? `, ${change.district.name}` : "";
  switch (change.__typename) {
    case "Report":
      return (
        <span>
          Report <Named record={change} row />
          {where}
        </span>
      );
    case "Threat":
      return (
        <>
          <span>
            Threat <Named record={change} row />
            {where}
          </span>
          {change.riskBand !== null && (
            <RiskTag band={change.riskBand} words={codes.label("riskBand", change.riskBand)} />
          )}
          {change.theme !== null && (
            <ThemeChip code={change.theme} name={codes.label("theme", change.theme)} />
          )}
        </>
      );
    case "Ocg":
      return (
        <span>
          Group <Named record={change} row />
          {change.status !== null && ` recorded as ${codes.word("ocgStatus", change.status)}`}
          {where}
        </span>
      );
    case "Membership":
      return (
        <span>
          {change.person === null ? "Somebody" : <Named record={change.person} row />}
          {change.role === null
            ? " named in "
            : ` named as ${codes.word("ocgRole", change.role)} in `}
          {change.ocg === null ? "a group" : <Named record={change.ocg} />}
        </span>
      );
    case "CountyLine":
      return (
        <span>
          County line <Named record={change} row />
          {change.status !== null && `, ${codes.word("countyLineStatus", change.status)}`}
          {where}
        </span>
      );
    case "Vulnerability":
      return (
        <>
          <span>
            Vulnerability <Named record={change} row />
            {where}
          </span>
          {change.riskBand !== null && (
            <RiskTag band={change.riskBand} words={codes.label("riskBand", change.riskBand)} />
          )}
        </>
      );
    case "MissingEpisode":
      return (
        <span>
          {change.person === null ? "Somebody" : <Named record={change.person} row />}
          {change.status === "FOUND" ? " was found after being missing" : " reported missing"}
          {change.risk !== null && `, ${codes.word("missingRisk", change.risk)} risk`}
          {where}
        </span>
      );
    case "Annotation":
      return (
        <span>
          {change.kind === null ? "Note" : codes.label("annotationKind", change.kind)} on{" "}
          {change.subject === null ? "a record" : <Named record={change.subject} row />}
          {change.text !== null && `: “${beginningOf(change.text)}”`}
        </span>
      );
    default:
      return (
        <span>
          {wordsOfType(change.__typename).singular} <Named record={change} row />
          {where}
        </span>
      );
  }
}
