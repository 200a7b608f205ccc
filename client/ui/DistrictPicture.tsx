import { lazy, type ReactNode, Suspense, useState } from "react";
import { useOutlines } from "../lib/use-outlines.ts";
import { formatCount } from "../lib/words.ts";
import { Bar } from "./Bar.tsx";
import styles from "./DistrictPicture.module.css";
import { type DistrictChoice, DistrictMap } from "./DistrictMap.tsx";
import { Panel } from "./Panel.tsx";
import { Segments } from "./Segments.tsx";

export interface DistrictCount {
  /** Null for what is filed under no district, or shows none. */
  readonly code: string | null;
  readonly count: number;
}

const OutlineMap = lazy(async () => ({ default: (await import("./OutlineMap.tsx")).OutlineMap }));

type Shape = "schematic" | "outlines" | "table";

interface DistrictPictureProps {
  readonly title: string;
  /** The finding, in words. */
  readonly finding: string;
  readonly counts: readonly DistrictCount[];
  readonly nameOf: (code: string) => string;
  /** What is counted: "Groups". */
  readonly heading: string;
  readonly footer?: ReactNode;
  /** Lets a district be chosen, on the map and in the table. */
  readonly choice?: DistrictChoice;
}

/** Counts by district: on the schematic map, in outlines where there are some, or as a table with the same numbers. */
export function DistrictPicture(props: DistrictPictureProps): ReactNode {
  const { title, finding, counts, nameOf, footer, choice } = props;
  const [shape, setShape] = useState<Shape>("schematic");
  const outlines = useOutlines();
  const outlined = new Set(outlines?.districts.map(({ code }) => code));
  // A district without an outline would be missing from the picture, and its count with it.
  const canOutline =
    counts.every(({ code }) => code === null || outlined.has(code)) && outlined.size > 0;
  const map = {
    nameOf,
    choice,
    counts: new Map(counts.flatMap(({ code, count }) => (code === null ? [] : [[code, count]]))),
  };
  return (
    <Panel
      title={title}
      actions={
        <Segments
          label={`${title}: map or table`}
          value={shape}
          options={[
            ["schematic", "Map"],
            ...(canOutline ? ([["outlines", "Outlines"]] as const) : []),
            ["table", "Table"],
          ]}
          onChange={setShape}
        />
      }
      footer={footer}
      flush={shape === "table"}
    >
      {shape !== "table" ? (
        <>
          <p className={`sm ${styles.finding}`}>{finding}</p>
          {shape === "outlines" && canOutline && outlines !== null ? (
            <Suspense fallback={<DistrictMap {...map} caption={`Schematic map. ${finding}`} />}>
              <OutlineMap {...map} caption={`Map. ${finding}`} outlines={outlines} />
            </Suspense>
          ) : (
            <DistrictMap {...map} caption={`Schematic map. ${finding}`} />
          )}
          <p className={styles.key}>
            <span>Fewer</span>
            <svg viewBox="0 0 120 10" aria-hidden="true">
              {[1, 2, 3, 4, 5].map((step) => (
                <rect
                  key={step}
                  x={(step - 1) * 24}
                  width="23"
                  height="10"
                  fill={`var(--m${step})`}
                />
              ))}
            </svg>
            <span>More</span>
          </p>
        </>
      ) : (
        <CountTable {...props} />
      )}
    </Panel>
  );
}

function CountTable({ heading, counts, nameOf, choice }: DistrictPictureProps): ReactNode {
  const ordered = counts.toSorted((one, other) => other.count - one.count);
  const largest = ordered[0]?.count ?? 0;
  return (
    <table>
      <caption className="sr">{heading} by district</caption>
      <thead>
        <tr>
          <th scope="col">District</th>
          <th scope="col">
            <span className="sr">Bar</span>
          </th>
          <th scope="col" className="num">
            {heading}
          </th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ code, count }) => (
          <tr key={code}>
            <th scope="row">
              {code !== null && choice !== undefined ? (
                <button
                  type="button"
                  className="btn link"
                  aria-pressed={code === choice.chosen}
                  onClick={() => choice.onChoose(code)}
                >
                  {nameOf(code)}
                </button>
              ) : code === null ? (
                "No district shown"
              ) : (
                nameOf(code)
              )}
            </th>
            <td className={styles.bar}>
              <Bar count={count} largest={largest} />
            </td>
            <td className="num">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
