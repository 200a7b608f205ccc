import { accessTo, type FieldAccess, isWithheld } from "../../lib/access.ts";
import type { Tie } from "./network.ts";

/** What the server said of how a tie ties: of its kind or, for a member, of the role. */
export function accessToKind({ type, access }: Pick<Tie, "type" | "access">) {
  return accessTo(access, type === "Membership" ? "role" : "kind");
}

/** What the server said of the grade of a tie. */
export function accessToGrade({ access }: Tie): FieldAccess | undefined {
  return accessTo(access, "sourceEvaluation") ?? accessTo(access, "intelligenceAssessment");
}

/** What the server said of when a tie holds. */
export function accessToPeriod({ access }: Tie): FieldAccess | undefined {
  return (
    accessTo(access, "validFrom") ?? accessTo(access, "validTo") ?? accessTo(access, "startedAt")
  );
}

/** Whether it is withheld how well a tie is known, which is another thing than not graded. */
export function isGradeWithheld({ access }: Tie): boolean {
  return isWithheld(accessTo(access, "intelligenceAssessment"));
}
