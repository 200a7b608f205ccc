import { type ReactNode, useId, useState } from "react";
import styles from "./PartialDateField.module.css";

interface PartialDateFieldProps {
  readonly label: string;
  /** "2026", "2026-03" or "2026-03-02"; empty when no date is given. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Id of the first box, which an error summary leads to. */
  readonly id?: string;
  readonly error?: string | undefined;
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(value: string): Parts {
  const [year = "", month = "", day = ""] = value.split("-");
  return { year, month: month.replace(/^0/, ""), day: day.replace(/^0/, "") };
}

const within = (text: string, most: number): boolean =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

/** The partial date that three boxes say: empty when they are, null while they say none. */
export function readParts({ day, month, year }: Parts): string | null {
  if (day === "" && month === "" && year === "") return "";
  if (!/^\d{4}$/.test(year)) return null;
  if (month === "") return day === "" ? year : null;
  if (!within(month, 12)) return null;
  const ofMonth = `${year}-${month.padStart(2, "0")}`;
  if (day === "") return ofMonth;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return within(day, lastDay) ? `${ofMonth}-${day.padStart(2, "0")}` : null;
}

/** A date as day, month and year in three boxes; the year alone, or with its month, is a date as well. */
export function PartialDateField(props: PartialDateFieldProps): ReactNode {
  const { label, value, onChange, id, error } = props;
  const [draft, setDraft] = useState({ of: value, parts: partsOf(value) });
  const hint = useId();
  // Another date came from outside: what was typed is of no use any more.
  const parts = draft.of === value ? draft.parts : partsOf(value);
  const read = readParts(parts);

  function type(change: Partial<Parts>): void {
    const next = { ...parts, ...change };
    const date = readParts(next);
    setDraft({ of: date ?? value, parts: next });
    if (date !== null && date !== value) onChange(date);
  }

  return (
    <div role="group" aria-label={label} aria-describedby={hint} className={styles.date}>
      <span aria-hidden="true" className={styles.label}>
        {label}
      </span>
      <Box id={id} label="Day" length={2} value={parts.day} onType={(day) => type({ day })} />
      <Box label="Month" length={2} value={parts.month} onType={(month) => type({ month })} />
      <Box label="Year" length={4} value={parts.year} onType={(year) => type({ year })} />
      <span id={hint} className={`muted xs ${styles.hint}`}>
        {error !== undefined && (
          <span className="errmsg">
            <span className="sr">Error: </span>
            {error}{" "}
          </span>
        )}
        {read === null ? "Not a date yet; a year alone will do." : ""}
      </span>
    </div>
  );
}

interface BoxProps {
  readonly id?: string | undefined;
  readonly label: string;
  readonly length: number;
  readonly value: string;
  readonly onType: (text: string) => void;
}

function Box({ id, label, length, value, onType }: BoxProps): ReactNode {
  return (
    <label>
      {label}
      <input
        id={id}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={length}
        size={length}
        value={value}
        onChange={(event) => onType(event.target.value.trim())}
      />
    </label>
  );
}
