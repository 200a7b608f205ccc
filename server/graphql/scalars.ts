/** Scalars of the contract. Values travel as text; the database checks them again. */
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function textScalar(
  name: string,
  description: string,
  pattern: RegExp,
  example: string,
): GraphQLScalarType {
  const check = (value: unknown): string => {
    if (typeof value === "string" && pattern.test(value) && !Number.isNaN(Date.parse(value)))
      return value;
    throw new GraphQLError(`${name} takes a text such as ${example}.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A calendar date, `1987-03-02`. */
export const DateScalar = textScalar(
  "Date",
  "A calendar date: 1987-03-02.",
  /^\d{4}-\d{2}-\d{2}$/,
  "1987-03-02",
);

/** A calendar date as precise as the viewer may see it. */
export const PartialDateScalar = textScalar(
  "PartialDate",
  "A calendar date as precise as the viewer may see it: 1987, 1987-03 or 1987-03-02.",
  /^\d{4}(-\d{2}(-\d{2})?)?$/,
  "1987-03-02",
);

/** A moment in UTC, `2026-11-24T09:12:00Z`. */
export const DateTimeScalar = textScalar(
  "DateTime",
  "A moment in UTC: 2026-11-24T09:12:00Z.",
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/,
  "2026-11-24T09:12:00Z",
);
