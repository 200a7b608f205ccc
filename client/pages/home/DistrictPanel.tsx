import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { BriefingDistrictsDocument } from "../../gql/operations.ts";
import { districtFinding } from "../../lib/district-finding.ts";
import { failureOf } from "../../lib/failures.ts";
import { filterWithin } from "../../lib/filters.ts";
import { activeGroups } from "../../lib/picture-filters.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { AddressLink } from "../../ui/AddressLink.tsx";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { type DistrictCount, DistrictPicture } from "../../ui/DistrictPicture.tsx";
import { Panel } from "../../ui/Panel.tsx";

interface Counted {
  readonly title: string;
  readonly heading: string;
  readonly singular: string;
  readonly plural: string;
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
  readonly link: string;
}

const groups: Counted = {
  title: "Active groups by district",
  heading: "Groups",
  singular: "active group",
  plural: "active groups",
  to: "/groups",
  search: { status: "ACTIVE" },
  link: "Active groups",
};

const crimes: Counted = {
  title: "Crimes by district",
  heading: "Crimes",
  singular: "crime",
  plural: "crimes",
  to: "/crime-counts",
  search: {},
  link: "By district and type",
};

const places: Counted = {
  title: "Places by district",
  heading: "Places",
  singular: "place",
  plural: "places",
  to: "/places",
  search: {},
  link: "All places",
};

type Rows =
  | readonly { readonly district: string | null; readonly count: number }[]
  | null
  | undefined;

/** The first of these of which there is anything to count. */
function pictureOf(
  candidates: readonly (readonly [Counted, Rows])[],
): { readonly of: Counted; readonly counts: readonly DistrictCount[] } | undefined {
  const found = candidates.find(([, rows]) => rows && rows.length > 0);
  if (found === undefined) return undefined;
  const [of, rows] = found;
  return { of, counts: (rows ?? []).map(({ district, count }) => ({ code: district, count })) };
}

/** Active groups by district; crimes for a viewer who sees no group, places for one who sees no crime. */
export function DistrictPanel(): ReactNode {
  const rights = useRights();
  const codes = useCodes();
  const own = {
    groups: filterWithin(rights("Ocg"), activeGroups),
    crimes: filterWithin(rights("Event"), { kind: { equals: "CRIME" } }),
  };
  const first = useQuery(BriefingDistrictsDocument, {
    variables: { ...own, withGroups: true, withCrimes: false, withPlaces: false },
    skip: own.groups === null || !rights("Ocg").known,
  });
  // Counting every crime and place takes its time: not before it is known that there are no groups.
  const noGroups =
    rights("Ocg").known && (own.groups === null || first.data?.ocgGroups?.length === 0);
  const second = useQuery(BriefingDistrictsDocument, {
    variables: {
      ...own,
      withGroups: false,
      withCrimes: own.crimes !== null,
      withPlaces: rights("Place").mayReadAny,
    },
    skip: !noGroups,
  });
  const { data, error, refetch } = noGroups ? second : first;
  const picture = pictureOf([
    [groups, first.data?.ocgGroups],
    [crimes, second.data?.eventGroups],
    [places, second.data?.placeGroups],
  ]);
  if (picture === undefined) {
    // Nothing to count is no reason for an empty map.
    if (data !== undefined) return null;
    return (
      <Panel title="By district">
        <AsyncState
          subject="counts by district"
          loading={error === undefined}
          hasContent={false}
          failure={failureOf(error)}
          onRetry={() => void refetch()}
          lines={10}
        >
          {null}
        </AsyncState>
      </Panel>
    );
  }
  const { of, counts } = picture;
  const nameOf = (code: string): string => codes.label("district", code);
  return (
    <DistrictPicture
      title={of.title}
      heading={of.heading}
      finding={districtFinding(counts, nameOf, of.singular, of.plural)}
      counts={counts}
      nameOf={nameOf}
      footer={
        <AddressLink to={of.to} search={of.search}>
          {of.link}
        </AddressLink>
      }
    />
  );
}
