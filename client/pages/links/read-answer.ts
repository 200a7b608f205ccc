import type { ChartRecordFragment, LinksAroundQuery } from "../../gql/operations.ts";
import { accessTo, type FieldAccess, isWithheld } from "../../lib/access.ts";
import { dayOf } from "../../lib/dates.ts";
import { nameOfRecord, titleFieldOf } from "../../lib/records.ts";
import { shapeOfRecord } from "../../lib/shape-of-record.ts";
import type { Neighbourhood, NetworkRecord, ReadList, Tie } from "./network.ts";

type ShownNode = NonNullable<LinksAroundQuery["node"]>;
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A record of an answer as the chart knows it. */
export function recordOf(record: ChartRecordFragment): NetworkRecord {
  const { id, reference, title, marking, __typename: type } = record;
  const access = accessTo(record.access, titleFieldOf(type));
  return {
    id,
    type,
    shape: shapeOfRecord(record),
    name: nameOfRecord(record),
    reference,
    marking,
    // Without a title there is nothing that could be reduced.
    nameAccess: title === null && !isWithheld(access) ? undefined : access,
  };
}

interface Tying {
  readonly id: string;
  readonly handling: string | null;
  readonly marking: string | null;
  readonly recordedAt: string | null;
  readonly owner: { readonly name: string | null } | null;
  readonly sourceEvaluation?: string | null;
  readonly intelligenceAssessment?: string | null;
  readonly access: readonly FieldAccess[];
}

type Ends = readonly [ChartRecordFragment | null, ChartRecordFragment | null];

/** A tie of which both ends are shown; one of which an end is not shown is not drawn. */
function tieOf(
  row: Tying,
  ends: Ends,
  stated: Pick<Tie, "type" | "code" | "since" | "until">,
): readonly { readonly tie: Tie; readonly ends: readonly ChartRecordFragment[] }[] {
  const [from, to] = ends;
  if (from === null || to === null) return [];
  return [
    {
      ends: [from, to],
      tie: {
        ...stated,
        id: row.id,
        fromId: from.id,
        toId: to.id,
        source: row.sourceEvaluation ?? null,
        assessment: row.intelligenceAssessment ?? null,
        handling: row.handling,
        marking: row.marking,
        owner: row.owner?.name ?? null,
        recordedAt: row.recordedAt,
        access: row.access,
      },
    },
  ];
}

const listOf = ({ totalCount, pageInfo }: Page): ReadList => ({
  totalCount,
  next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
});

/** A call holds on its day in London, which may be another than that of its instant in UTC. */
function onDayOf(instant: string | null): Pick<Tie, "since" | "until"> {
  const day = instant === null ? null : dayOf(instant);
  return { since: day, until: day };
}

/** What one answer tells of a record: the record, its neighbours, what ties them, and how far that was read. */
export function neighbourhoodOf(node: ShownNode): Neighbourhood {
  const links = "links" in node ? node.links : null;
  const memberships = "memberships" in node ? node.memberships : null;
  const contacts = "contacts" in node ? node.contacts : null;
  const found = [
    ...(links?.nodes ?? []).flatMap((row) =>
      tieOf(row, [row.from, row.to], {
        type: "Link",
        code: row.kind,
        since: row.validFrom,
        until: row.validTo,
      }),
    ),
    ...(memberships?.nodes ?? []).flatMap((row) =>
      tieOf(row, [row.person, row.ocg], {
        type: "Membership",
        code: row.role,
        since: row.validFrom,
        until: row.validTo,
      }),
    ),
    ...(contacts?.nodes ?? []).flatMap((row) =>
      tieOf(row, [row.from, row.to], {
        type: "Contact",
        code: row.kind,
        ...onDayOf(row.startedAt),
      }),
    ),
  ];
  return {
    records: [recordOf(node), ...found.flatMap(({ ends }) => ends.map(recordOf))],
    ties: found.map(({ tie }) => tie),
    lists: {
      ...(links ? { links: listOf(links) } : {}),
      ...(memberships ? { memberships: listOf(memberships) } : {}),
      ...(contacts ? { contacts: listOf(contacts) } : {}),
    },
  };
}
