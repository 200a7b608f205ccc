import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { CountedMembersDocument } from "../../gql/operations.ts";
import { useRights } from "../../lib/use-rights.ts";
import { formatCount } from "../../lib/words.ts";
import styles from "./RecordPage.module.css";

/**
 * How many of a group's people count as its members, as far as this viewer sees them: whoever is exploited never does.
 * Nothing where the viewer may not ask.
 */
export function CountedMembers({ ocgId }: { readonly ocgId: string }): ReactNode {
  const mayAsk = useRights()("Membership").mayFilter("countsAsMember");
  const { data } = useQuery(CountedMembersDocument, { variables: { id: ocgId }, skip: !mayAsk });
  const counted = data?.ocg?.memberships?.totalCount;
  if (counted === undefined) return null;
  return (
    <p className={styles.said}>
      <span className="strong">{formatCount(counted)} counted as members.</span>{" "}
      <span className="muted">
        Exploited people, family who take no part and associates whose part is unknown are listed
        and not counted.
      </span>
    </p>
  );
}
