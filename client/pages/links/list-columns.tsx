import type { ReactNode } from "react";
import { wordsOfType } from "../../lib/records.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import type { Column } from "../../ui/DataTable.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import styles from "./LinksPage.module.css";
import { hasMore, type NetworkRecord, type Tie } from "./network.ts";
import { SelectRecord } from "./SelectRecord.tsx";
import type { Explorer } from "./use-explorer.ts";
import { isGradeWithheld } from "./tie-access.ts";
import { TieGrade, TieKind, TiePeriod } from "./TieFacts.tsx";
import { wordsOfTie } from "./tie-words.ts";

/** A column of the list, and what its rows are sorted by. */
export interface ListColumn<Row> extends Column<Row> {
  readonly sort: (row: Row) => string | number;
}

/** The columns of the records, with the box that selects and the button that follows. */
export function recordColumns(explorer: Explorer): readonly ListColumn<NetworkRecord>[] {
  const tiesOf = ({ id }: NetworkRecord): number => explorer.shown.tiesOf.get(id)?.length ?? 0;
  return [
    {
      id: "name",
      header: "Record",
      cell: ({ id }) => <SelectRecord id={id} explorer={explorer} row />,
      sort: ({ name }) => name,
    },
    {
      id: "selected",
      header: "Select",
      cell: ({ id, name }) => (
        <input
          type="checkbox"
          className={styles.box}
          aria-label={`Select ${name} with others`}
          checked={explorer.address.selectedIds.has(id)}
          onChange={() => explorer.toggle(id, true)}
        />
      ),
      sort: ({ id }) => (explorer.address.selectedIds.has(id) ? 0 : 1),
    },
    {
      id: "type",
      header: "Type",
      cell: ({ type }) => wordsOfType(type).singular,
      sort: ({ type }) => wordsOfType(type).singular,
    },
    {
      id: "reference",
      header: "Reference",
      cell: ({ reference }) => <span className={`mono ${styles.whole}`}>{reference}</span>,
      sort: ({ reference }) => reference ?? "",
    },
    { id: "links", header: "Links shown", numeric: true, cell: tiesOf, sort: tiesOf },
    {
      id: "marking",
      header: "Marking",
      cell: ({ marking }) => <HandlingMark marking={marking} />,
      sort: ({ marking }) => marking ?? "",
    },
    {
      id: "follow",
      header: "Its links",
      cell: (record) => <Follow record={record} explorer={explorer} />,
      sort: ({ id }) => (explorer.view.expanded.has(id) ? 1 : 0),
    },
  ];
}

function Follow(props: { readonly record: NetworkRecord; readonly explorer: Explorer }): ReactNode {
  const { id, name } = props.record;
  const { view, reading, expand, act } = props.explorer;
  const isReading = reading.state.kind === "reading";
  const isExpanded = view.expanded.has(id);
  const isWhole = isExpanded && !hasMore(reading.network, id);
  return isWhole ? (
    <button type="button" className="btn sm" onClick={() => act({ kind: "collapse", ids: [id] })}>
      Put links away<span className="sr"> of {name}</span>
    </button>
  ) : (
    <button
      type="button"
      className="btn sm"
      aria-disabled={isReading}
      onClick={() => {
        if (!isReading) void expand([id]);
      }}
    >
      {isExpanded ? "Show more links" : "Show links"}
      <span className="sr"> of {name}</span>
    </button>
  );
}

/** The columns of the links: what they tie, how, when, how well known, and who says so. */
export function tieColumns(explorer: Explorer, codes: CodeWords): readonly ListColumn<Tie>[] {
  const nameOf = (id: string): string => explorer.shown.records.get(id)?.name ?? "";
  return [
    {
      id: "from",
      header: "From",
      cell: ({ fromId }) => <SelectRecord id={fromId} explorer={explorer} row />,
      sort: ({ fromId }) => nameOf(fromId),
    },
    {
      id: "how",
      header: "How",
      cell: (tie) => <TieKind tie={tie} />,
      sort: (tie) => wordsOfTie(tie, codes),
    },
    {
      id: "to",
      header: "To",
      cell: ({ toId }) => <SelectRecord id={toId} explorer={explorer} />,
      sort: ({ toId }) => nameOf(toId),
    },
    {
      id: "when",
      header: "When",
      cell: (tie) => <TiePeriod tie={tie} />,
      sort: ({ since, until }) => since ?? until ?? "",
    },
    {
      id: "grade",
      header: "Grade",
      cell: (tie) => <TieGrade tie={tie} />,
      // A withheld grade stands between the known ones and none.
      sort: (tie) => `${tie.assessment ?? (isGradeWithheld(tie) ? "Y" : "Z")}${tie.source ?? "9"}`,
    },
    {
      id: "marking",
      header: "Marking",
      cell: ({ marking }) => <HandlingMark marking={marking} />,
      sort: ({ marking }) => marking ?? "",
    },
    {
      id: "owner",
      header: "From whom",
      cell: ({ owner, recordedAt }) =>
        owner !== null && <Provenance owner={owner} recordedAt={recordedAt} />,
      sort: ({ owner }) => owner ?? "",
    },
  ];
}
