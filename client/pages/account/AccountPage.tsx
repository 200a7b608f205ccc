import type { ReactNode } from "react";
import { useSession } from "../../session.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PasskeysPanel } from "./PasskeysPanel.tsx";
import { PasswordPanel } from "./PasswordPanel.tsx";
import { SecondStepPanel } from "./SecondStepPanel.tsx";
import { SessionsPanel } from "./SessionsPanel.tsx";

/** How this account is signed in to, and where it is now. */
export function AccountPage(): ReactNode {
  const { account, partnerName } = useSession();
  return (
    <>
      <PageHead
        browserTitle="Your account"
        heading="Your account"
        lead={
          <>
            {account.name}, {partnerName}. You sign in as {account.email}.
          </>
        }
      />
      <SessionsPanel />
      <PasskeysPanel />
      <SecondStepPanel />
      <PasswordPanel />
    </>
  );
}
