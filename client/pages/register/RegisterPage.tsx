import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { failureOf } from "../../lib/failures.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { countOf } from "../../lib/words.ts";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { DataTable, Paging } from "../../ui/DataTable.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ColumnChooser } from "./ColumnChooser.tsx";
import { FilterForm } from "./FilterForm.tsx";
import { readRequest } from "./register-address.ts";
import type { RecordRow, Register } from "./register-types.ts";
import { tableColumns } from "./table-columns.tsx";

/** A register: filters in the address, order and pages by the server, for every type of record. */
export function RegisterPage<Row extends RecordRow>({ register }: { readonly register: Register<Row> }): ReactNode {
  const search = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const navigate = useNavigate();
  const codes = useCodes();
  const rights = useRights()(register.type);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(register.columns.filter((column) => !column.optional).map((column) => column.field)),
  );
  const filters = register.filters.filter((filter) => filter.fields.every(rights.mayFilter));
  const request = readRequest(search, filters, rights);
  const { answer, loading, error, refetch } = register.useRows(request, !rights.known);
  useShownMarkings(answer?.rows.map((row) => row.marking) ?? []);

  const go = (next: Readonly<Record<string, string | undefined>>): void =>
    void navigate({ to: ".", search: next, resetScroll: false });
  const startOver = { ...search, after: undefined, before: undefined };
  const readable = register.columns.filter((column, position) => position === 0 || rights.mayRead(column.field));
  const filterCount = Object.keys(request.filters).length;

  return (
    <>
      <PageHead browserTitle={register.title} heading={register.title} lead={register.lead} />
      <Panel
        title={filterCount === 0 ? `All ${register.plural} you can see` : `Matching ${register.plural}`}
        note={answer?.totalCount === null || answer === undefined ? undefined : countOf(answer.totalCount, register.singular, register.plural)}
        actions={<ColumnChooser columns={readable} chosen={chosen} onChoose={setChosen} />}
        flush
      >
        {filters.length > 0 && (
          <FilterForm
            key={JSON.stringify(request.filters)}
            filters={filters}
            values={request.filters}
            onApply={(values) => go({ ...onlyOrder(search), ...values })}
          />
        )}
        <AsyncState
          subject={register.plural}
          loading={loading || !rights.known}
          hasContent={answer !== undefined}
          failure={failureOf(error)}
          onRetry={() => void refetch()}
          lines={12}
        >
          {answer?.rows.length === 0 ? (
            <Nothing plural={register.plural} filterCount={filterCount} onClear={() => go(onlyOrder(search))} />
          ) : (
            <DataTable
              caption={`${register.title}, ${request.sort === null ? "in the server's order" : `sorted by ${request.sort}`}`}
              columns={tableColumns(readable.filter((column, at) => at === 0 || chosen.has(column.field)), codes, rights)}
              rows={answer?.rows ?? []}
              keyOf={(row) => row.id}
              sorting={request.sort === null ? undefined : { key: request.sort, descending: request.descending }}
              onSort={({ key, descending }) => go({ ...startOver, sort: key, order: descending ? "descending" : undefined })}
            />
          )}
          {answer !== undefined && (answer.hasNextPage || answer.hasPreviousPage) && (
            <Paging
              summary={`${countOf(answer.rows.length, register.singular, register.plural)} on this page`}
              onPrevious={answer.hasPreviousPage && answer.startCursor ? () => go({ ...startOver, before: answer.startCursor ?? undefined }) : undefined}
              onNext={answer.hasNextPage && answer.endCursor ? () => go({ ...startOver, after: answer.endCursor ?? undefined }) : undefined}
            />
          )}
        </AsyncState>
      </Panel>
    </>
  );
}

function onlyOrder(search: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return { sort: search["sort"], order: search["order"] };
}

interface NothingProps {
  readonly plural: string;
  readonly filterCount: number;
  readonly onClear: () => void;
}

function Nothing({ plural, filterCount, onClear }: NothingProps): ReactNode {
  if (filterCount === 0) return <Empty>There are no {plural} here that you can see.</Empty>;
  return (
    <Empty>
      <p>
        No {plural} match {filterCount === 1 ? "this filter" : "these filters"}.
      </p>
      <button type="button" className="btn" onClick={onClear}>
        Clear {countOf(filterCount, "filter")}
      </button>
    </Empty>
  );
}
