import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { MyPasskeysDocument, type MyPasskeysQuery } from "../../gql/operations.ts";
import { formatDate, formatMoment } from "../../lib/dates.ts";
import { failureOf } from "../../lib/failures.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { AddPasskey } from "./AddPasskey.tsx";
import { RemovePasskey, RenamePasskey } from "./PasskeyButtons.tsx";

type OwnPasskey = NonNullable<MyPasskeysQuery["myPasskeys"]>[number];

const columns: readonly Column<OwnPasskey>[] = [
  { id: "name", header: "Passkey", cell: ({ name }) => name },
  { id: "made", header: "Added", cell: ({ madeAt }) => formatDate(madeAt) },
  {
    id: "used",
    header: "Last used",
    cell: ({ usedAt }) => (usedAt === null ? "Not yet" : formatMoment(usedAt)),
  },
  {
    id: "actions",
    header: "Do",
    cell: (passkey) => (
      <span className="row wrap">
        <RenamePasskey passkey={passkey} />
        <RemovePasskey passkey={passkey} />
      </span>
    ),
  },
];

/** The passkeys of this account, and the way to another. */
export function PasskeysPanel(): ReactNode {
  const { data, loading, error, refetch } = useQuery(MyPasskeysDocument, {
    fetchPolicy: "cache-and-network",
  });
  const passkeys = data?.myPasskeys ?? undefined;
  return (
    <Panel title="Passkeys" note={passkeys?.length}>
      <AsyncState
        subject="your passkeys"
        loading={loading}
        hasContent={passkeys !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={2}
      >
        <p>
          A passkey signs you in without password and code: this device or a security key asks for
          your finger, face or PIN instead, and cannot be talked into another site.
        </p>
        {passkeys !== undefined && passkeys.length > 0 && (
          <DataTable
            caption="Your passkeys"
            rows={passkeys}
            keyOf={({ id }) => id}
            columns={columns}
          />
        )}
        <AddPasskey />
      </AsyncState>
    </Panel>
  );
}
