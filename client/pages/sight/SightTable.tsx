import { Lock } from "lucide-react";
import { type ReactNode, useState } from "react";
import { wordsOfPrecision } from "../../lib/access.ts";
import { humanise } from "../../lib/words.ts";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { kindOf, type RecordSight, type SightKind, type SightRow } from "./sight-rows.tsx";
import styles from "./SightPage.module.css";

interface SightTableProps {
  readonly rows: readonly SightRow[];
  readonly sight: RecordSight;
  /** The field whose rules are read. */
  readonly chosen: string | undefined;
  readonly onChoose: (field: string) => void;
}

const kinds: readonly SightKind[] = ["shown", "reduced", "withheld", "hidden"];

/** Every field twice: as the viewer sees it, and as they do. */
export function SightTable({ rows, sight, chosen, onChoose }: SightTableProps): ReactNode {
  const [only, setOnly] = useState<"all" | "differences">("all");
  const different = rows.filter((row) => kindOf(row) !== "shown");
  return (
    <Panel
      title="Fields"
      note={<Counts rows={rows} />}
      actions={
        <Segments
          label="Which fields"
          value={only}
          options={[
            ["all", `All ${rows.length}`],
            ["differences", `Differences ${different.length}`],
          ]}
          onChange={setOnly}
        />
      }
      footer="Lists, links, search, counts and charts follow the same decisions, so what is hidden cannot be worked out from them."
      flush
    >
      <p className={styles.said}>{sight.sentence}</p>
      <DataTable
        caption={`Fields of this record as you see them and as ${sight.whose} does`}
        columns={columnsOf(sight.whose, chosen, onChoose)}
        rows={only === "all" ? rows : different}
        keyOf={({ field }) => field}
      />
    </Panel>
  );
}

const Counts = ({ rows }: { readonly rows: readonly SightRow[] }): ReactNode =>
  kinds.map((kind) => `${rows.filter((row) => kindOf(row) === kind).length} ${kind}`).join(", ");

const columnsOf = (
  whose: string,
  chosen: string | undefined,
  onChoose: (field: string) => void,
): readonly Column<SightRow>[] => [
  { id: "label", header: "Field", cell: ({ label }) => label },
  {
    id: "mine",
    header: "You",
    cell: ({ mine }) => mine ?? <span className="muted">Nothing shown</span>,
  },
  { id: "theirs", header: whose, cell: (row) => <Theirs row={row} /> },
  {
    id: "why",
    header: "Decided by",
    cell: ({ field, label, theirs: { stoppedBy } }) => (
      <span className="row">
        <span className="muted">{stoppedBy === null ? "Shared" : humanise(stoppedBy)}</span>
        <button
          type="button"
          className="btn sm push"
          aria-pressed={field === chosen}
          aria-label={`Why? ${label}`}
          onClick={() => onChoose(field)}
        >
          Why?
        </button>
      </span>
    ),
  },
];

/** What they get in the place of the value. */
function Theirs({ row }: { readonly row: SightRow }): ReactNode {
  const { mine, isReference, theirs } = row;
  switch (kindOf(row)) {
    case "shown":
      return isReference ? (
        <span>
          {mine} <span className="part xs">if they see that record</span>
        </span>
      ) : (
        (mine ?? <span className="muted">Nothing shown</span>)
      );
    case "reduced":
      return <span className="part">{wordsOfPrecision(theirs.precision)}</span>;
    case "withheld":
      return (
        <span className="withheld">
          <Lock className="ic" aria-hidden="true" />
          {theirs.level === "POINTER" ? "Held, ask the owner" : "Withheld"}
        </span>
      );
    case "hidden":
      return <span className="muted">Hidden from them</span>;
  }
}
