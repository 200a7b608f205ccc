import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { PartnerAccountsDocument } from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useSession } from "../../session.tsx";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { accountColumns } from "./account-columns.tsx";
import { type MadeLink, MadeLinkNote } from "./MadeLinkNote.tsx";

/** The accounts that an administrator keeps: who there is, links to set a password, and closing. */
export function AccountsPage(): ReactNode {
  const { partnerName, keepsAccounts } = useSession();
  const codes = useCodes();
  const { data, loading, error, refetch } = useQuery(PartnerAccountsDocument, {
    fetchPolicy: "cache-and-network",
    skip: !keepsAccounts,
  });
  const [made, setMade] = useState<MadeLink | null>(null);
  const accounts = data?.partnerAccounts ?? undefined;
  return (
    <>
      <PageHead
        browserTitle="Accounts of your agency"
        heading="Accounts of your agency"
        lead={
          keepsAccounts
            ? `Who signs in for ${partnerName}. A link lets a person set a password once; give it to them yourself. New accounts are made by the portal’s operator.`
            : "Accounts are kept by your agency’s administrators. Ask them for a link when you cannot sign in."
        }
      />
      {made !== null && (
        <MadeLinkNote key={made.path} made={made} onDismiss={() => setMade(null)} />
      )}
      {keepsAccounts && (
        <Panel title={partnerName} note={accounts?.length} flush>
          <AsyncState
            subject="the accounts"
            loading={loading}
            hasContent={accounts !== undefined}
            failure={failureOf(error)}
            onRetry={() => void refetch()}
          >
            {accounts?.length === 0 ? (
              <Empty>Nobody else signs in for your agency.</Empty>
            ) : (
              <DataTable
                caption="Accounts of your agency"
                rows={accounts ?? []}
                keyOf={({ id }) => id}
                columns={accountColumns(codes, setMade)}
              />
            )}
          </AsyncState>
        </Panel>
      )}
    </>
  );
}
