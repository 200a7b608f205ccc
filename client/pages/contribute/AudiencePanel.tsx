import type { ReactNode } from "react";
import type { ReportInput } from "../../gql/operations.ts";
import { countOf, inSentence } from "../../lib/words.ts";
import { Panel } from "../../ui/Panel.tsx";
import styles from "./ContributePage.module.css";
import { type PartnerAudience, useAudience } from "./use-audience.ts";

interface Words {
  readonly words: string;
  readonly tone: "yes" | "part" | "nope";
}

type Level = PartnerAudience["heading"];

const levelWords: Readonly<Record<Level, Words>> = {
  FULL: { words: "All", tone: "yes" },
  GENERALISED: { words: "Reduced", tone: "part" },
  POINTER: { words: "Whom to ask", tone: "part" },
  WITHHELD: { words: "None", tone: "nope" },
};

/** "Para 1, 3" where some paragraphs are shown and others are not. */
function textWords(levels: readonly Level[]): Words {
  const [first, ...others] = levels;
  if (first === undefined) return levelWords.WITHHELD;
  if (others.every((level) => level === first)) return levelWords[first];
  const shown = levels.flatMap((level, place) => (level === "FULL" ? [place + 1] : []));
  if (shown.length === 0) return levelWords.POINTER;
  return { words: `Para ${shown.join(", ")}`, tone: "part" };
}

function Amount({ of }: { readonly of: Words }): ReactNode {
  return <td className={of.tone}>{of.words}</td>;
}

const seesAny = (one: PartnerAudience): boolean =>
  one.isOwn || [one.heading, one.grading, ...one.paragraphs].some((level) => level !== "WITHHELD");

const seesText = ({ paragraphs }: PartnerAudience): boolean => paragraphs.includes("FULL");

const namesOf = (partners: readonly PartnerAudience[]): string =>
  inSentence(partners.map(({ partner }) => partner));

/** Who will see the report as it stands, in the words of the server's own decision. */
export function AudiencePanel({ report }: { readonly report: ReportInput }): ReactNode {
  const audience = useAudience(report);
  const partners = audience?.partners;
  return (
    <Panel title="Who will see this">
      <p className="hint">
        The most that anybody there will see, by its marking, handling, district and themes, under
        the agreements in force. No other partner will see any of it.
      </p>
      <p className="sr" role="status">
        {partners !== undefined && !audience?.isOld
          ? `${countOf(partners.filter(seesText).length, "partner", "partners")} will see text of it.`
          : ""}
      </p>
      {audience === undefined && <p>Nobody here: the portal does not take this marking.</p>}
      {audience?.hasFailed && !audience.isOld && (
        <p>This could not be worked out just now. You can hand it in all the same.</p>
      )}
      {partners !== undefined && (
        <div className={audience?.isOld ? "stale" : undefined} aria-busy={audience?.isOld}>
          <table className={styles.audience}>
            <thead>
              <tr>
                <th scope="col">Agency</th>
                <th scope="col">Heading</th>
                <th scope="col">Text</th>
                <th scope="col">Grade</th>
              </tr>
            </thead>
            <tbody>
              {partners.filter(seesAny).map((one) => (
                <tr key={one.partner}>
                  <th scope="row">
                    {one.partner}
                    {one.isOwn && <small>Those who read for you</small>}
                  </th>
                  <Amount of={levelWords[one.heading]} />
                  <Amount of={textWords(one.paragraphs)} />
                  <Amount of={levelWords[one.grading]} />
                </tr>
              ))}
            </tbody>
          </table>
          <Others named={partners.filter((one) => !seesAny(one))} />
        </div>
      )}
    </Panel>
  );
}

function Others({ named }: { readonly named: readonly PartnerAudience[] }): ReactNode {
  const knowing = named.filter(({ knows }) => knows);
  const unknowing = named.filter(({ knows }) => !knows);
  return (
    <>
      {knowing.length > 0 && (
        <p className="sm">
          <b className="part">Only that there is one:</b> {namesOf(knowing)}
        </p>
      )}
      {unknowing.length > 0 && (
        <p className="sm">
          <b className="nope">Not at all:</b> {namesOf(unknowing)}
        </p>
      )}
    </>
  );
}
