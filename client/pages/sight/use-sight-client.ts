import type { ApolloClient } from "@apollo/client";
import { useEffect, useState } from "react";
import { createPortalClient } from "../../apollo.ts";
import { leaveLostSession, onForget } from "../../session.tsx";

/**
 * A client and cache for one look through somebody else's eyes, emptied when it is left: a cache merges by id, so what
 * they see would otherwise appear among what the viewer sees. Each look is a component of its own, by its key.
 */
export function useSightClient(): ApolloClient {
  const [client] = useState(() => createPortalClient(() => void leaveLostSession()));
  useEffect(() => {
    async function empty(): Promise<void> {
      client.stop();
      await client.clearStore();
    }
    const stopForgetting = onForget(empty);
    return () => {
      stopForgetting();
      void empty();
    };
  }, [client]);
  return client;
}
