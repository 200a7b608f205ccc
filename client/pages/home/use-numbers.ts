import { useQuery } from "@apollo/client/react";
import {
  BriefingNumbersDocument,
  type BriefingNumbersQuery,
  RecordCountsDocument,
  type RecordCountsQuery,
} from "../../gql/operations.ts";
import { filterWithin } from "../../lib/filters.ts";
import {
  activeGroups,
  activeThreats,
  assessedThreats,
  openEpisodes,
  overdueThreats,
  plannedThreats,
} from "../../lib/picture-filters.ts";
import { type RecordTypeName, wordsOfType } from "../../lib/records.ts";
import { useRights } from "../../lib/use-rights.ts";
import { formatCount } from "../../lib/words.ts";

/** One number of the strip, and the register that shows exactly the rows it counts. */
export interface BriefingNumber {
  readonly label: string;
  readonly count: number;
  readonly beside: string | null;
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

export interface BriefingNumbers {
  readonly numbers: readonly BriefingNumber[] | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
}

type Total = { readonly totalCount: number } | null | undefined;

const inStrip = 5;

const countedTypes = [
  ["persons", "Person"],
  ["places", "Place"],
  ["events", "Event"],
  ["identifiers", "Identifier"],
  ["items", "Item"],
  ["contacts", "Contact"],
] as const satisfies readonly (readonly [string, RecordTypeName])[];

/**
 * The numbers that this viewer's own rights can count honestly: of the threat picture first, and records by kind where
 * those are not five.
 */
export function useNumbers(today: string): BriefingNumbers {
  const rights = useRights();
  const threat = rights("Threat");
  const inDate = filterWithin(threat, assessedThreats(today));
  const planned = filterWithin(threat, plannedThreats);
  // The register offers its filter by review to those only who may ask for the score's day as well.
  const overdue = threat.mayFilter("assessedOn")
    ? filterWithin(threat, overdueThreats(today))
    : null;
  const active = filterWithin(threat, activeThreats);
  const groups = filterWithin(rights("Ocg"), activeGroups);
  const missing = filterWithin(rights("MissingEpisode"), openEpisodes);
  const pictured = [inDate, planned, overdue, groups, missing].filter(Boolean).length;
  const picture = useQuery(BriefingNumbersDocument, {
    variables: {
      inDate,
      planned,
      overdue,
      active,
      activeGroups: groups,
      missing,
      withActive: active !== null,
      withInDate: inDate !== null,
      withPlanned: planned !== null,
      withOverdue: overdue !== null,
      withGroups: groups !== null,
      withMissing: missing !== null,
    },
    skip: !threat.known || pictured === 0,
  });
  const hasPicture = threat.known && pictured > 0;
  const numbers = picture.data === undefined ? [] : pictureNumbers(picture.data);
  const isPictured = threat.known && (!hasPicture || picture.data !== undefined);
  const isFull = numbers.length >= inStrip;
  const records = useQuery(RecordCountsDocument, { skip: !isPictured || isFull });
  const counted = records.data === undefined ? [] : recordNumbers(records.data);
  return {
    numbers:
      isPictured && (isFull || records.data !== undefined)
        ? [...numbers, ...counted].slice(0, inStrip)
        : undefined,
    loading: picture.loading || records.loading || (!threat.known && threat.error === undefined),
    error: picture.error ?? records.error ?? threat.error,
    refetch: () => {
      if (hasPicture) void picture.refetch();
      if (isPictured && !isFull) void records.refetch();
    },
  };
}

function recordNumbers(data: RecordCountsQuery): readonly BriefingNumber[] {
  return countedTypes.flatMap(([field, type]) => {
    const { plural, register } = wordsOfType(type);
    const counted = data[field];
    return counted && register !== null
      ? [{ label: plural, count: counted.totalCount, beside: null, to: register, search: {} }]
      : [];
  });
}

/** Of a kind of which nothing is shown to this viewer there is no number: a row of noughts tells nobody anything. */
function pictureNumbers(data: BriefingNumbersQuery): readonly BriefingNumber[] {
  const { threats, inDate, planned, overdue, active, groups, episodes, missing } = data;
  const ofActive = active ? `of ${formatCount(active.totalCount)} active` : null;
  const numberOf = (
    counted: Total,
    whole: Total,
    number: Omit<BriefingNumber, "count">,
  ): readonly BriefingNumber[] =>
    counted && whole && whole.totalCount > 0 ? [{ ...number, count: counted.totalCount }] : [];
  return [
    ...numberOf(inDate, threats, {
      label: "Threats assessed and in date",
      beside: ofActive,
      to: "/threats",
      search: { status: "ACTIVE", review: "current" },
    }),
    ...numberOf(planned, threats, {
      label: "With a plan in all four Ps",
      beside: ofActive,
      to: "/threats",
      search: { status: "ACTIVE", plan: "all" },
    }),
    ...numberOf(overdue, threats, {
      label: "Threat reviews overdue",
      beside: ofActive,
      to: "/threats",
      search: { status: "ACTIVE", review: "overdue" },
    }),
    ...numberOf(data.activeGroups, groups, {
      label: "Active groups",
      beside: groups ? `of ${formatCount(groups.totalCount)}` : null,
      to: "/groups",
      search: { status: "ACTIVE" },
    }),
    ...numberOf(missing, episodes, {
      label: "Missing episodes open",
      beside: episodes ? `of ${formatCount(episodes.totalCount)}` : null,
      to: "/missing",
      search: { status: "MISSING" },
    }),
  ];
}
