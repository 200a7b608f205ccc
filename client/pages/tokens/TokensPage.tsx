import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { TokenChoicesDocument } from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useSession } from "../../session.tsx";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { HowToAsk } from "./HowToAsk.tsx";
import { MadeToken } from "./MadeToken.tsx";
import { MakeToken } from "./MakeToken.tsx";
import { SchemaPanel } from "./SchemaPanel.tsx";
import { TokenList } from "./TokenList.tsx";

/** Tokens by which other systems read for this account, and how they ask. */
export function TokensPage(): ReactNode {
  const { makesTokens, purpose } = useSession();
  const codes = useCodes();
  return (
    <>
      <PageHead
        browserTitle="Tokens for systems"
        heading="Tokens for systems"
        lead={
          makesTokens
            ? `A token lets another system read what you see, or less. Yours are for the purpose you work under now: ${codes.word("purpose", purpose)}. What they read is recorded in your name.`
            : "Tokens are made by your agency’s information owner, or by the account of a system. Below is what you may ask for yourself."
        }
      />
      {makesTokens && <OwnTokens />}
      <SchemaPanel />
    </>
  );
}

function OwnTokens(): ReactNode {
  const { data, loading, error, refetch } = useQuery(TokenChoicesDocument);
  const [secret, setSecret] = useState<string | null>(null);
  const choices = data?.tokenChoices ?? undefined;
  return (
    <>
      {secret !== null && (
        <MadeToken key={secret} secret={secret} onDismiss={() => setSecret(null)} />
      )}
      <TokenList />
      <Panel title="Make a token">
        <AsyncState
          subject="what a token may be given"
          loading={loading}
          hasContent={choices !== undefined}
          failure={failureOf(error)}
          onRetry={() => void refetch()}
        >
          {choices !== undefined && <MakeToken choices={choices} onMade={setSecret} />}
        </AsyncState>
      </Panel>
      <HowToAsk list={choices?.recordTypes[0]?.list} />
    </>
  );
}
