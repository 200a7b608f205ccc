import { ApolloProvider } from "@apollo/client/react";
import { Outlet, useNavigate, useRouteContext } from "@tanstack/react-router";
import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
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
import { useRights } from "./lib/use-rights.ts";
import { AccountMenu } from "./ui/AccountMenu.tsx";
import { navigation, type NavigationGroup } from "./ui/navigation.ts";
import { fetchAtRest, KeyboardHelp } from "./ui/on-demand.ts";
import { PageMarkingProvider } from "./ui/page-marking.tsx";
import { usePrintStamp } from "./ui/print-stamp.ts";
import { Shell } from "./ui/Shell.tsx";
import { useShortcuts } from "./ui/shortcuts.ts";

/** Everything behind sign-in: one Apollo client for this session and purpose, and the frame round its pages. */
export function Portal(): ReactNode {
  const { session } = useRouteContext({ from: "/portal" });
  const [client] = useState(() => createPortalClient(() => void leaveLostSession()));
  useEffect(
    () =>
      onForget(async () => {
        client.stop();
        await client.clearStore();
      }),
    [client],
  );
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

/** The pages that this viewer may use; none until it is known which, so that none moves when others come. */
function useNavigation(): readonly NavigationGroup[] {
  const rights = useRights();
  const session = useSession();
  const { known, error } = rights("Person");
  if (!known && error === undefined) return [];
  return navigation.flatMap((group) => {
    const entries = group.entries.filter(
      ({ of, writes, onlyWhen }) =>
        (of === undefined || rights(of).mayReadAny) &&
        (writes === undefined || rights(writes).mayWrite) &&
        (onlyWhen === undefined || session[onlyWhen]),
    );
    return entries.length === 0 ? [] : [{ ...group, entries }];
  });
}

function Frame(): ReactNode {
  const navigate = useNavigate();
  const { account, partnerName } = useSession();
  usePrintStamp(account.name, partnerName);
  const searchInput = useRef<HTMLInputElement>(null);
  const groups = useNavigation();
  const entries = groups.flatMap((group) => group.entries);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useEffect(fetchAtRest, []);
  useShortcuts({
    focusSearch: () => searchInput.current?.select(),
    showHelp: () => setHelpOpen(true),
    goTo: (letter) => {
      const entry = entries.find((one) => one.letter === letter);
      if (entry !== undefined) void navigate({ to: entry.to });
      return entry !== undefined;
    },
  });
  return (
    <>
      <Shell
        navigation={groups}
        search={<SearchBox inputRef={searchInput} />}
        account={<Account onHelp={() => setHelpOpen(true)} />}
        onHelp={() => setHelpOpen(true)}
      >
        <Outlet />
      </Shell>
      {isHelpOpen && (
        <Suspense>
          <KeyboardHelp
            onClose={() => setHelpOpen(false)}
            places={entries.map(({ letter, label }) => ({ keys: `g ${letter}`, does: label }))}
          />
        </Suspense>
      )}
    </>
  );
}

const pageOf = { access: "/access", account: "/account", statement: "/accessibility" } as const;

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
        else void navigate({ to: pageOf[action] });
      }}
    />
  );
}
