import { type ReactNode, useMemo, useState } from "react";
import { isWithheld } from "../../lib/access.ts";
import { wordsOfType } from "../../lib/records.ts";
import { type CodeWords, useCodes } from "../../lib/use-codes.ts";
import { formatCount } from "../../lib/words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { PartialDateField } from "../../ui/PartialDateField.tsx";
import { TypeGlyph } from "../../ui/TypeGlyph.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { countFilters, type Filters, type GradeFilter, kindOfTie, readFilters } from "./filters.ts";
import styles from "./LinksPage.module.css";
import type { Reached } from "./shown.ts";
import { accessToPeriod, isGradeWithheld } from "./tie-access.ts";
import { wordsOfKind } from "./tie-words.ts";
import type { Explorer } from "./use-explorer.ts";

const grades: readonly (readonly [GradeFilter, string])[] = [
  ["all", "All"],
  ["graded", "Graded"],
  ["strong", "Graded A or B"],
];

function countBy<Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What there is to filter, in the order of its words, and how much of each. */
function countsOf({ rootId, records, ties }: Reached, codes: CodeWords) {
  const others = [...records.values()].filter(({ id }) => id !== rootId);
  const shapes = new Map(others.map(({ type, shape }) => [type, shape]));
  return {
    types: [...countBy(others.map(({ type }) => type))]
      .map(([type, count]) => ({ type, count, shape: shapes.get(type) ?? "link" }))
      .toSorted((one, other) =>
        wordsOfType(one.type).plural.localeCompare(wordsOfType(other.type).plural),
      ),
    kinds: [...countBy(ties.map(kindOfTie))]
      .map(([kind, count]) => ({ kind, count, words: wordsOfKind(kind, codes) }))
      .toSorted((one, other) => one.words.localeCompare(other.words)),
  };
}

/** The set with one member put in or taken out. */
function toggled<Member>(members: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  const next = new Set(members);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** Filters that act on what was read and ask nothing new. */
export function FilterPanel({ explorer }: { readonly explorer: Explorer }): ReactNode {
  const { reached, address } = explorer;
  const { filters, filterBy } = address;
  const codes = useCodes();
  const { types, kinds } = useMemo(() => countsOf(reached, codes), [reached, codes]);
  const hasWithheldGrade = reached.ties.some(isGradeWithheld);
  const hasWithheldPeriod = reached.ties.some((tie) => isWithheld(accessToPeriod(tie)));
  const setCount = countFilters(filters);
  // Where the filters stand above the rest they would push it off the screen.
  const isCramped = useMedia("(max-width: 900px)");
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || !isCramped;
  const change = (changes: Partial<Filters>): void => filterBy({ ...filters, ...changes });
  return (
    <Panel
      title="Filters"
      note={setCount > 0 ? formatCount(setCount) : undefined}
      actions={
        <>
          {setCount > 0 && (
            <button type="button" className="btn sm" onClick={() => filterBy(readFilters({}))}>
              Clear<span className="sr"> the filters</span>
            </button>
          )}
          {isCramped && (
            <button
              type="button"
              className="btn sm"
              aria-expanded={isOpen}
              onClick={() => setOpened(!isOpened)}
            >
              {isOpen ? "Close" : "Open"}
              <span className="sr"> the filters</span>
            </button>
          )}
        </>
      }
      flush
    >
      <form
        aria-label="Filters"
        className={isOpen ? "body" : styles.closed}
        onSubmit={(event) => event.preventDefault()}
      >
        <fieldset className={styles.choices}>
          <legend>Records</legend>
          {types.map(({ type, count, shape }) => (
            <Choice
              key={type}
              checked={!filters.withoutTypes.has(type)}
              count={count}
              onChange={() => change({ withoutTypes: toggled(filters.withoutTypes, type) })}
            >
              <TypeGlyph shape={shape} />
              {wordsOfType(type).plural}
            </Choice>
          ))}
        </fieldset>
        <fieldset className={styles.choices}>
          <legend>Links</legend>
          {kinds.map(({ kind, count, words }) => (
            <Choice
              key={kind}
              checked={!filters.withoutKinds.has(kind)}
              count={count}
              onChange={() => change({ withoutKinds: toggled(filters.withoutKinds, kind) })}
            >
              {words}
            </Choice>
          ))}
        </fieldset>
        <fieldset className={styles.choices}>
          <legend>Grade</legend>
          {grades.map(([grade, words]) => (
            <label key={grade} className={styles.choice}>
              <input
                type="radio"
                name="grade"
                checked={filters.grade === grade}
                onChange={() => change({ grade })}
              />
              {words}
            </label>
          ))}
          {hasWithheldGrade && (
            <p className="muted xs">Links whose grade is withheld stay: it may be any.</p>
          )}
        </fieldset>
        <fieldset className={`${styles.choices} ${styles.dates}`}>
          <legend>Dates</legend>
          <PartialDateField
            label="From"
            value={filters.since}
            onChange={(since) => change({ since })}
          />
          <PartialDateField
            label="To"
            value={filters.until}
            onChange={(until) => change({ until })}
          />
          <p className="muted xs">
            With a date set, links that have none are left out.
            {hasWithheldPeriod && " Those whose dates are withheld stay."}
          </p>
        </fieldset>
      </form>
    </Panel>
  );
}

interface ChoiceProps {
  readonly checked: boolean;
  readonly count: number;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

function Choice({ checked, count, onChange, children }: ChoiceProps): ReactNode {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {children}
      <small>{formatCount(count)}</small>
    </label>
  );
}
