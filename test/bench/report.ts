/** The measured table, and the one line of JSON. */
import type { Medians } from "./load/rounds.js";
import type { OperationName } from "./queries/documents.js";

/** One operation's ratios; of a server that does not know it there is none. */
export interface Ratios {
  readonly ofLimit: number;
  readonly vsPostgraphile: number | undefined;
  readonly vsEntity: number | undefined;
}

type Targets = Readonly<Partial<Record<keyof Ratios, number>>>;

/** What the issue asks of an operation. */
const targets: Readonly<Record<OperationName, Targets>> = {
  list: { ofLimit: 0.75, vsPostgraphile: 1.3 },
  deep: { ofLimit: 0.5, vsPostgraphile: 2.5 },
  flat: { ofLimit: 0.7, vsPostgraphile: 1.5 },
  page: { ofLimit: 0.9 },
  threats: { ofLimit: 0.75 },
  group: { ofLimit: 0.5 },
  briefing: {},
};

const wordsOf: Readonly<Record<keyof Ratios, string>> = {
  ofLimit: "of the limit",
  vsPostgraphile: "times PostGraphile",
  vsEntity: "times the entity server",
};

/** A number with two decimals. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Requests a second of the first as a multiple of the second. */
export const ratio = (medians: Medians, one: string, other: string): number =>
  rounded(
    (medians.get(one)?.perSecond ?? Number.NaN) / (medians.get(other)?.perSecond ?? Number.NaN),
  );

/** The portal's ratios to the servers that it was measured beside. */
export function ratiosOf(medians: Medians): Ratios {
  const against = (name: string): number | undefined =>
    medians.has(name) ? ratio(medians, "product", name) : undefined;
  return {
    ofLimit: ratio(medians, "product", "raw"),
    vsPostgraphile: against("postgraphile"),
    vsEntity: against("entity"),
  };
}

/** Lines of a table: one for each server of an operation. */
export function tableOf(what: string, medians: Medians): string {
  const lines = [...medians].map(
    ([name, { perSecond, serverMs, p50, p95 }]) =>
      `  ${name.padEnd(14)}${perSecond.toFixed(0).padStart(7)}/s   p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms   server ${serverMs.toFixed(2)} ms each`,
  );
  return [what, ...lines].join("\n");
}

/** A ratio that has no target. */
export const figure = (what: string, value: number): string =>
  `  ${what.padEnd(34)}${String(value).padStart(7)}`;

/** A ratio beside its target. */
export const verdict = (what: string, value: number, wanted: number, atMost = false): string =>
  `${figure(what, value)}   target ${atMost ? "<=" : ">="} ${wanted}   ${(atMost ? value <= wanted : value >= wanted) ? "reached" : "MISSED"}`;

/** Each ratio of an operation, beside its target where there is one. */
export const verdictsOf = (operation: OperationName, ratios: Ratios): readonly string[] =>
  (Object.keys(wordsOf) as (keyof Ratios)[]).flatMap((name) => {
    const { [name]: value } = ratios;
    const { [name]: wanted } = targets[operation];
    if (value === undefined) return [];
    return [
      wanted === undefined ? figure(wordsOf[name], value) : verdict(wordsOf[name], value, wanted),
    ];
  });
