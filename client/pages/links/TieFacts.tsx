import type { ReactNode } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { FactValue } from "../../ui/Facts.tsx";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import type { Tie } from "./network.ts";
import { accessToGrade, accessToKind, accessToPeriod } from "./tie-access.ts";
import { formatPeriodOfTie, wordsOfTie, wordsOfTieType } from "./tie-words.ts";

interface TieFactProps {
  readonly tie: Tie;
}

/** How a tie ties, in its access state: what it is stays said when its kind or role is not. */
export function TieKind({ tie }: TieFactProps): ReactNode {
  const codes = useCodes();
  return (
    <>
      {tie.code === null && `${wordsOfTieType(tie, codes)} `}
      <FactValue
        label={tie.type === "Membership" ? "Role" : "Kind"}
        value={tie.code}
        access={accessToKind(tie)}
        shown={wordsOfTie(tie, codes)}
        blank
      />
    </>
  );
}

/** When a tie holds, in its access state. */
export function TiePeriod({ tie }: TieFactProps): ReactNode {
  const period = formatPeriodOfTie(tie);
  return (
    <FactValue label="When" value={period} access={accessToPeriod(tie)} shown={period} blank />
  );
}

/** How well a tie is known, in its access state; a call that was billed carries no grade. */
export function TieGrade({ tie }: TieFactProps): ReactNode {
  if (tie.type === "Contact") return null;
  return (
    <FactValue
      label="Grade"
      value={tie.source ?? tie.assessment}
      access={accessToGrade(tie)}
      shown={<GradeBadge source={tie.source} assessment={tie.assessment} handling={tie.handling} />}
      blank
    />
  );
}
