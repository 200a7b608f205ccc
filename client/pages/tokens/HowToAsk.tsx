import type { ReactNode } from "react";
import { Panel } from "../../ui/Panel.tsx";
import styles from "./TokensPage.module.css";

/** A request as another system would make it, at this portal. @param list a list that the viewer may ask */
export function HowToAsk({ list }: { readonly list: string | undefined }): ReactNode {
  const query = `{ me { partnerName purpose } ${list ?? "districts"}(first: 5) { totalCount } }`;
  const example = [
    `curl -s ${location.origin}/graphql \\`,
    "  -H 'content-type: application/json' \\",
    '  -H "authorization: Bearer $TOKEN" \\',
    `  -d '${JSON.stringify({ query })}'`,
  ].join("\n");
  return (
    <Panel
      title="How a system asks"
      footer="A field that the token was not given is, for it, a name that does not exist: the whole request is refused, and does not say why."
    >
      <p>Put the token in place of $TOKEN. It is sent with each request and never in an address.</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <pre className={`mono ${styles.example}`} tabIndex={0} role="region" aria-label="Example">
        {example}
      </pre>
    </Panel>
  );
}
