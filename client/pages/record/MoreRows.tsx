import type { ReactNode } from "react";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { type RecordListQuery, useNextPage } from "./use-next-page.ts";

/** A list of a record as far as it was read. */
export interface RecordList<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface MoreRowsProps {
  readonly subject: string;
  readonly recordId: string;
  readonly list: RecordList<unknown>;
  readonly query: RecordListQuery;
}

/** Under a list of a record: how many of its rows are shown, and the next ones on demand. */
export function MoreRows({ subject, recordId, list, query }: MoreRowsProps): ReactNode {
  const { loading, failure, read } = useNextPage(query, recordId);
  const { hasNextPage, endCursor } = list.pageInfo;
  return (
    <ShowMore
      subject={subject}
      shown={list.nodes.length}
      totalCount={list.totalCount}
      loading={loading}
      failure={failure}
      onMore={hasNextPage && endCursor !== null ? () => void read(endCursor) : undefined}
    />
  );
}
