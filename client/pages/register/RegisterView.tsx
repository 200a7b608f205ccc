import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { failureOf } from "../../lib/failures.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { countOf } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { DataTable, Paging } from "../../ui/DataTable.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SavedViewsButton } from "../saved-views/SavedViewsButton.tsx";
import { ColumnChooser } from "./ColumnChooser.tsx";
import { CsvLine } from "./CsvLine.tsx";
import { FilterForm } from "./FilterForm.tsx";
import { FilterWords } from "./FilterWords.tsx";
import { NoRows } from "./NoRows.tsx";
import styles from "./RegisterPage.module.css";
import type { RecordRow, Register, RegisterAnswer, RegisterResult } from "./register-types.ts";
import { tableColumns } from "./table-columns.tsx";
import { useCsv } from "./use-csv.ts";
import type { RegisterAddress } from "./use-register-address.ts";

interface RegisterViewProps<Row> {
  readonly register: Register<Row>;
  readonly address: RegisterAddress;
  readonly result: RegisterResult<Row>;
  /** What stands at the side of the list: the same rows in another form. */
  readonly beside?: ReactNode;
}

/** A register: filters in the address, order and pages by the server, for every type of record. */
export function RegisterView<Row extends RecordRow>(props: RegisterViewProps<Row>): ReactNode {
  const { register, address, result } = props;
  const { rights, filters, request, chosen } = address;
  const { answer, loading, error, refetch } = result;
  const { title, plural, singular } = register;
  useShownMarkings(answer?.rows.map((row) => row.marking) ?? []);
  const readable = register.columns.filter(
    (column, position) => position === 0 || rights.mayRead(column.field),
  );
  const shown = readable.filter((column, at) => at === 0 || chosen.has(column.field));
  const csv = useCsv(register, shown, result.read);
  // Nothing is asked of a type of which this viewer never sees a field: it reads like an empty register.
  const isClosed = rights.known && !rights.mayReadAny;
  const isFiltered = Object.keys(request.filters).length > 0;
  return (
    <>
      <PageHead
        browserTitle={title}
        heading={title}
        lead={register.lead}
        actions={<SavedViewsButton />}
      />
      <div className={props.beside === undefined ? undefined : styles.sideBySide}>
        <Panel
          title={isFiltered ? `Matching ${plural}` : `All ${plural} you can see`}
          note={answer === undefined ? undefined : countOf(answer.totalCount, singular, plural)}
          actions={
            <>
              {answer !== undefined && answer.rows.length > 0 && (
                <button
                  type="button"
                  className="btn sm"
                  aria-disabled={csv.state.kind === "reading"}
                  onClick={() => {
                    if (csv.state.kind !== "reading") void csv.start();
                  }}
                >
                  <Download className="ic" aria-hidden="true" />
                  Download CSV
                </button>
              )}
              <ColumnChooser columns={readable} chosen={chosen} onChoose={address.chooseColumns} />
            </>
          }
          flush
        >
          <CsvLine csv={csv} singular={singular} plural={plural} />
          {filters.length > 0 && (
            <FilterForm
              key={JSON.stringify(request.filters)}
              filters={filters}
              values={request.filters}
              onApply={address.filterBy}
            />
          )}
          <FilterWords filters={filters} values={request.filters} />
          <AsyncState
            // With the rights come the filters above: what stood in their place does not move, it goes.
            key={String(rights.known)}
            subject={plural}
            loading={loading || (!rights.known && rights.error === undefined)}
            hasContent={answer !== undefined || isClosed}
            failure={failureOf(error ?? rights.error)}
            onRetry={() => void refetch()}
            lines={26}
          >
            {isClosed && <NoRows plural={plural} filterCount={0} onClear={() => undefined} />}
            {answer !== undefined && <Rows {...props} answer={answer} columns={shown} />}
          </AsyncState>
        </Panel>
        {props.beside}
      </div>
    </>
  );
}

interface RowsProps<Row> extends RegisterViewProps<Row> {
  readonly answer: RegisterAnswer<Row>;
  readonly columns: Register<Row>["columns"];
}

function Rows<Row extends RecordRow>({
  register,
  address,
  answer,
  columns,
}: RowsProps<Row>): ReactNode {
  const codes = useCodes();
  const { request, rights, filterBy, sortBy, turnTo } = address;
  const { singular, plural, title } = register;
  const { rows, startCursor, endCursor, hasNextPage, hasPreviousPage } = answer;
  if (rows.length === 0) {
    return (
      <NoRows
        plural={plural}
        filterCount={Object.keys(request.filters).length}
        onClear={() => filterBy({})}
      />
    );
  }
  return (
    <>
      <DataTable
        caption={title}
        columns={tableColumns(columns, codes, rights)}
        rows={rows}
        keyOf={(row) => row.id}
        sorting={
          request.sort === null ? undefined : { key: request.sort, descending: request.descending }
        }
        onSort={({ key, descending }) => sortBy(key, descending)}
      />
      {(hasNextPage || hasPreviousPage) && (
        <Paging
          summary={`${countOf(rows.length, singular, plural)} on this page`}
          onPrevious={
            hasPreviousPage && startCursor !== null
              ? () => turnTo({ before: startCursor })
              : undefined
          }
          onNext={
            hasNextPage && endCursor !== null ? () => turnTo({ after: endCursor }) : undefined
          }
        />
      )}
    </>
  );
}
