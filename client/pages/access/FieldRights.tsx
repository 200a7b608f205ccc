import type { ReactNode } from "react";
import type { WhatIMaySeeQuery } from "../../gql/operations.ts";
import { humanise } from "../../lib/words.ts";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { Panel } from "../../ui/Panel.tsx";
import styles from "./FieldRights.module.css";

export type FieldRight = NonNullable<WhatIMaySeeQuery["myAccess"]>["fields"][number];

const levelWords: Readonly<Record<FieldRight["level"], string>> = {
  FULL: "In full",
  GENERALISED: "Reduced",
  POINTER: "Who to ask",
  WITHHELD: "Withheld",
};

const columns: readonly Column<FieldRight>[] = [
  { id: "field", header: "Field", cell: (right) => humanise(right.field) },
  { id: "level", header: "You see it", cell: (right) => <Seen right={right} /> },
  { id: "uses", header: "You may also", cell: (right) => usesOf(right) },
  { id: "because", header: "Because", cell: (right) => right.because },
];

/** What this viewer gets of each field of one type, and what may be asked with it. Fields never shown are not listed. */
export function FieldRights({
  rights,
  title,
}: {
  readonly rights: readonly FieldRight[];
  readonly title: string;
}): ReactNode {
  return (
    <Panel
      title={title}
      flush
      footer="The same decisions hold for lists, search, counts, charts and interfaces."
    >
      <DataTable
        caption={`Fields of ${title.toLowerCase()}`}
        rows={rights}
        keyOf={(right) => right.field}
        columns={columns}
      />
    </Panel>
  );
}

function Seen({ right }: { readonly right: FieldRight }): ReactNode {
  const always = right.read === "ALWAYS";
  const words = levelWords[right.level];
  return (
    <span className={right.level === "FULL" && always ? "yes" : styles.part}>
      {always ? words : `${words}, on some records`}
    </span>
  );
}

function usesOf(right: FieldRight): string {
  const uses = [
    right.filter && "filter",
    right.sort && "sort",
    right.search && "search",
    right.groupBy && "count by",
  ];
  return uses.filter(Boolean).join(", ") || "–";
}
