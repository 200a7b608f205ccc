import { ApolloProvider } from "@apollo/client/react";
import { Outlet, useNavigate, useRouteContext } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortalClient } from "./apollo.ts";
import { IdleLock } from "./idle.tsx";
import { SearchBox } from "./search-box.tsx";
import {
  leaveLostSession,
  onForget,
  SessionProvider,
  signOut,
  switchPurpose,
  useSession,
} from "./session.tsx";
import { useCodes } from "./lib/use-codes.ts";
import { AccountMenu } from "./ui/AccountMenu.tsx";
import { KeyboardHelp } from "./ui/KeyboardHelp.tsx";
import { navigationEntries } from "./ui/navigation.ts";
import { PageMarkingProvider } from "./ui/page-marking.tsx";
import { Shell } from "./ui/Shell.tsx";
import { useShortcuts } from "./ui/shortcuts.ts";

/** Everything behind sign-in: one Apollo client for this session and purpose, and the frame round its pages. */
export function Portal(): ReactNode {
  const { session } = useRouteContext({ from: "/portal" });
  const [client] = useState(() => createPortalClient(() => void leaveLostSession()));
  useEffect(() => {
    onForget(async () => {
      client.stop();
      await client.clearStore();
    });
  }, [client]);
  return (
    <ApolloProvider client={client}>
      <SessionProvider session={session}>
        <PageMarkingProvider>
          <Frame />
          <IdleLock />
        </PageMarkingProvider>
      </SessionProvider>
    </ApolloProvider>
  );
}

const placesByKey = navigationEntries.map((entry) => ({
  keys: `g ${entry.letter}`,
  does: entry.label,
}));

function Frame(): ReactNode {
  const navigate = useNavigate();
  const searchInput = useRef<HTMLInputElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useShortcuts({
    focusSearch: () => searchInput.current?.select(),
    showHelp: () => setHelpOpen(true),
    goTo: (letter) => {
      const entry = navigationEntries.find((one) => one.letter === letter);
      if (entry !== undefined) void navigate({ to: entry.to });
      return entry !== undefined;
    },
  });
  return (
    <>
      <Shell
        search={<SearchBox inputRef={searchInput} />}
        account={<Account onHelp={() => setHelpOpen(true)} />}
        onHelp={() => setHelpOpen(true)}
      >
        <Outlet />
      </Shell>
      <KeyboardHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} places={placesByKey} />
    </>
  );
}

function Account({ onHelp }: { readonly onHelp: () => void }): ReactNode {
  const { account, partnerName, purpose, purposes } = useSession();
  const navigate = useNavigate();
  const codes = useCodes();
  const role = [account.jobTitle, partnerName].filter(Boolean).join(", ");
  return (
    <AccountMenu
      name={account.name}
      role={role}
      purpose={purpose}
      purposes={purposes.map((code) => [code, codes.label("purpose", code)] as const)}
      onPurpose={(code) => void switchPurpose(code)}
      onAction={(action) => {
        if (action === "keyboard") onHelp();
        else if (action === "sign-out") void signOut();
        else void navigate({ to: action === "access" ? "/access" : "/accessibility" });
      }}
    />
  );
}
