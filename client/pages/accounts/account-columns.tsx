import type { ReactNode } from "react";
import { formatMoment } from "../../lib/dates.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { inSentence } from "../../lib/words.ts";
import type { Column } from "../../ui/DataTable.tsx";
import { CloseAccount } from "./CloseAccount.tsx";
import type { KeptAccount } from "./kept-account.ts";
import type { MadeLink } from "./MadeLinkNote.tsx";
import { MakeLink } from "./MakeLink.tsx";

/** The columns of the accounts that an administrator keeps. */
export function accountColumns(
  codes: CodeWords,
  onMade: (made: MadeLink) => void,
): readonly Column<KeptAccount>[] {
  return [
    {
      id: "name",
      header: "Name",
      cell: ({ name, jobTitle }) => (
        <>
          {name} <span className="muted xs">{jobTitle}</span>
        </>
      ),
    },
    { id: "email", header: "Signs in as", cell: ({ email }) => email },
    {
      id: "roles",
      header: "Roles",
      cell: ({ roles }) => inSentence(roles.map((role) => codes.label("role", role))),
    },
    { id: "state", header: "State", cell: (account) => <State account={account} /> },
    {
      id: "actions",
      header: "Do",
      cell: (account) =>
        account.disabledAt === null && (
          <span className="row wrap">
            <MakeLink account={account} onMade={onMade} />
            <CloseAccount account={account} />
          </span>
        ),
    },
  ];
}

function State({ account }: { readonly account: KeptAccount }): ReactNode {
  const { disabledAt, linkUntil, linkWishedAt } = account;
  if (disabledAt !== null) return `Closed ${formatMoment(disabledAt)}`;
  return (
    <>
      {linkUntil === null ? "Open" : `Open; link until ${formatMoment(linkUntil)}`}
      {linkWishedAt !== null && (
        <strong className="xs"> Asked for a link {formatMoment(linkWishedAt)}</strong>
      )}
    </>
  );
}
