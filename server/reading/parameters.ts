/** The parameters of one statement: equal values of one SQL type share a place-holder. */
import type { ParameterSink } from "../policy/compile-sql.js";

/** Collects values while SQL text is being written. */
export interface Parameters {
  readonly values: readonly unknown[];
  readonly add: ParameterSink;
}

/** A fresh, empty set of parameters. */
export function parameters(): Parameters {
  const values: unknown[] = [];
  const places = new Map<unknown, Map<string, string>>();
  return {
    values,
    add: (value, cast) => {
      const byCast = places.get(value) ?? new Map<string, string>();
      places.set(value, byCast);
      const known = byCast.get(cast);
      if (known !== undefined) return known;
      values.push(value);
      const place = `$${values.length}::${cast}`;
      byCast.set(cast, place);
      return place;
    },
  };
}

/** A statement's text with the values it uses, in order. */
export interface NumberedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Keeps the parameters that the finished text uses and numbers them anew: what was prepared for a part
 * that nobody asked for is left out. Values never stand in the text, so every `$n::` is a place-holder.
 */
export function numbered(text: string, values: readonly unknown[]): NumberedStatement {
  const kept: unknown[] = [];
  const places = new Map<string, string>();
  const renumbered = text.replace(/\$(\d+)::/g, (_match, number: string) => {
    let place = places.get(number);
    if (place === undefined) {
      place = `$${kept.push(values[Number(number) - 1])}::`;
      places.set(number, place);
    }
    return place;
  });
  return { text: renumbered, values: kept };
}
