/** The measured table, and the one line of JSON. */
import type { Medians } from "./load/rounds.js";

/** What the issue asks of an operation. */
export const targets: Readonly<
  Record<string, { readonly ofLimit: number; readonly vsPostgraphile: number | null }>
> = {
  list: { ofLimit: 0.75, vsPostgraphile: 1.3 },
  deep: { ofLimit: 0.5, vsPostgraphile: 2.5 },
  flat: { ofLimit: 0.7, vsPostgraphile: 1.5 },
  page: { ofLimit: 0.9, vsPostgraphile: null },
};

/** One operation's ratios. */
export interface Ratios {
  readonly ofLimit: number;
  readonly vsPostgraphile: number;
  readonly vsEntity: number;
}

/** A number with two decimals. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Requests a second of the first as a multiple of the second. */
export const ratio = (medians: Medians, one: string, other: string): number =>
  rounded(
    (medians.get(one)?.perSecond ?? Number.NaN) / (medians.get(other)?.perSecond ?? Number.NaN),
  );

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
