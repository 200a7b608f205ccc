import type { ReactNode } from "react";
import { type LinkPageFragment, RecordLinksDocument } from "../../gql/operations.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { formatCount } from "../../lib/words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { LinkTable } from "./LinkTable.tsx";
import { MoreRows } from "./MoreRows.tsx";
import { relationOfLink } from "./relations.ts";

interface LinksPartProps {
  readonly recordId: string;
  readonly links: LinkPageFragment;
}

/** Every graded link of a record, page by page. */
export function LinksPart({ recordId, links }: LinksPartProps): ReactNode {
  const codes = useCodes();
  return (
    <Panel title="Links" note={formatCount(links.totalCount)} flush>
      <LinkTable
        relations={links.nodes.map((link) => relationOfLink(link, codes))}
        ownId={recordId}
      />
      <MoreRows subject="links" recordId={recordId} list={links} query={RecordLinksDocument} />
    </Panel>
  );
}
