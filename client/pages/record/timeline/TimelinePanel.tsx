import { type ReactNode, useState } from "react";
import { dayOf, formatMoment, formatPartialDate, formatPeriod } from "../../../lib/dates.ts";
import { asContinuation, countOf, formatCount, inSentence } from "../../../lib/words.ts";
import { type Column, DataTable } from "../../../ui/DataTable.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { RecordLink } from "../../../ui/RecordLink.tsx";
import { TimeLanes } from "../../../ui/TimeLanes.tsx";
import { stretchOf } from "../../../ui/time-scale.ts";
import type { DatedThing } from "./dated-things.ts";
import styles from "./TimelinePanel.module.css";

interface TimelinePanelProps {
  readonly things: readonly DatedThing[];
  /** Names of the lists of which there is more than was read. */
  readonly unread: readonly string[];
}

/** Everything about a record that has a date: lanes to look at, and a list with the same things. */
export function TimelinePanel({ things, unread }: TimelinePanelProps): ReactNode {
  const [today] = useState(() => dayOf(new Date().toISOString()));
  const latestFirst = things.toSorted(
    (one, other) => stretchOf(other.from).start - stretchOf(one.from).start,
  );
  const finding = findingOf(latestFirst);
  return (
    <Panel
      title="Timeline"
      note={formatCount(things.length)}
      footer={
        unread.length > 0
          ? `Not every row of the ${inSentence(unread.map(asContinuation))} has been read yet: what is read under their tabs is added here.`
          : undefined
      }
      flush
    >
      <figure className={styles.figure}>
        <figcaption>{finding}</figcaption>
        <TimeLanes
          label={`${finding} The list below has the same.`}
          marks={latestFirst.toSorted(
            (one, other) => laneOrder(things, one) - laneOrder(things, other),
          )}
          today={today}
        />
        <p className={styles.key}>
          A filled shape is known to the day; a hollow one, with fading ends, to the month or year
          only. A bar that fades away has no end on record. The broken line is today.
        </p>
      </figure>
      <DataTable
        caption="Dated things, the latest first"
        columns={columns}
        rows={latestFirst}
        keyOf={({ id }) => id}
      />
    </Panel>
  );
}

const laneOrder = (things: readonly DatedThing[], { lane }: DatedThing): number =>
  things.findIndex((thing) => thing.lane === lane);

/** "12 dated things from 9 Feb 2025 to 22 Jul 2026." */
function findingOf(latestFirst: readonly DatedThing[]): string {
  const [latest, earliest] = [latestFirst[0], latestFirst.at(-1)];
  if (latest === undefined || earliest === undefined) return "Nothing dated.";
  return `${countOf(latestFirst.length, "dated thing")}, from ${dateWords(earliest.from)} to ${dateWords(latest.from)}.`;
}

/** A date or an instant, in the words of tables. */
const dateWords = (value: string): string =>
  value.includes("T") ? formatMoment(value) : formatPartialDate(value);

function whenOf({ from, to }: DatedThing): string | null {
  if (to === undefined) return dateWords(from);
  if (!from.includes("T")) return formatPeriod(from, to);
  return to === null ? `From ${dateWords(from)}` : `${dateWords(from)} to ${dateWords(to)}`;
}

const columns: readonly Column<DatedThing>[] = [
  { id: "when", header: "When", cell: (thing) => <span className="nowrap">{whenOf(thing)}</span> },
  { id: "words", header: "What", cell: ({ words }) => words },
  { id: "record", header: "Record", cell: ({ record }) => <RecordLink record={record} row /> },
  { id: "lane", header: "Lane", cell: ({ lane }) => lane },
];
