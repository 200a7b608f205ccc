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
