import type { ReactNode } from "react";
import type { CodeWords } from "../../lib/use-codes.ts";
import { AccessPanel } from "./AccessPanel.tsx";
import { LinksPart } from "./LinksPart.tsx";
import { Overview } from "./Overview.tsx";
import { sectionsOf } from "./sections.tsx";
import type { ShownRecord } from "./shown-record.ts";
import { datedThings } from "./timeline/dated-things.ts";
import { TimelinePanel } from "./timeline/TimelinePanel.tsx";

/** A part of a record page, with a tab of its own. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly render: () => ReactNode;
}

const datedTabs = ["members", "threats", "intelligence", "lines", "missing", "contacts", "events"];

/** The parts that a record has something to show in; the first stands at the record's own address. */
export function partsOf(
  record: ShownRecord,
  failed: ReadonlySet<string>,
  codes: CodeWords,
): readonly Part[] {
  const sections = sectionsOf(record, failed);
  const lists = sections.map(({ tab, label, count, render }): Part => ({
    id: tab,
    label,
    count,
    render: () => render(),
  }));
  const isOfMembers = ({ id }: Part): boolean => id === "members";
  const things = datedThings(record, codes);
  const unread = sections.filter(({ tab, isRead }) => datedTabs.includes(tab) && !isRead);
  const links = "links" in record ? record.links : null;
  const timeline: Part = {
    id: "timeline",
    label: "Timeline",
    render: () => <TimelinePanel things={things} unread={unread.map(({ label }) => label)} />,
  };
  return [
    {
      id: "overview",
      label: "Overview",
      render: () => <Overview record={record} failed={failed} sections={sections} />,
    },
    ...lists.filter(isOfMembers),
    ...(things.length > 1 ? [timeline] : []),
    ...lists.filter((part) => !isOfMembers(part)),
    ...(links !== null && links.totalCount > 0
      ? [
          {
            id: "links",
            label: "Links",
            count: links.totalCount,
            render: () => <LinksPart recordId={record.id} links={links} />,
          },
        ]
      : []),
    {
      id: "access",
      label: "Access",
      render: () => <AccessPanel record={record} failed={failed} />,
    },
  ];
}
