import { useState } from "react";

/** Copying a text, and what came of it. @param failed what is said where the browser does not let it */
export function useCopy(
  text: string,
  failed: string,
): { readonly copy: () => void; readonly outcome: string } {
  const [outcome, setOutcome] = useState("");
  return {
    copy: () => {
      navigator.clipboard.writeText(text).then(
        () => setOutcome("Copied"),
        () => setOutcome(failed),
      );
    },
    outcome,
  };
}
