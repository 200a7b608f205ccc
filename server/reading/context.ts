/** What the compilation of one request carries along. */
import type { GraphQLSchema } from "graphql";
import type { CursorSeal } from "../kernel/cursor.js";
import { LimitExceeded } from "../kernel/errors.js";
import type { BoundAccess, BoundType } from "../policy/bind.js";
import type { Disclosure } from "./disclosure.js";
import { maskedTable, type MaskedTable } from "./masked-table.js";
import { parameters, type Parameters } from "./parameters.js";
import type { Fragments } from "./selection.js";

/** One request's means. */
export interface ReadingContext {
  readonly access: BoundAccess;
  /** The viewer's own schema: what is not in it does not exist. */
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: Fragments;
  readonly cursors: CursorSeal;
  readonly policyVersion: string;
  readonly disclosure: Disclosure;
}

/** One statement being written. */
export interface StatementContext extends ReadingContext {
  readonly parameters: Parameters;
  /** A masked table of the type under a fresh alias. */
  readonly table: (typeName: string) => MaskedTable;
  readonly bound: (typeName: string) => BoundType;
  /** Counts a part of a caller's request. @throws LimitExceeded when there are too many */
  readonly spend: (what: keyof typeof statementLimits) => void;
}

/**
 * Conditions that the filters of one statement may hold, edges that they may walk, and lists and records that
 * it may read. They are counted as asked: the length of the text depends on what there is to hide.
 */
export const statementLimits = { conditions: 200, edges: 12, tables: 1_000 } as const;

const overLimit = {
  conditions: `The filters of a request hold at most ${statementLimits.conditions} conditions.`,
  edges: `The filters of a request hold at most ${statementLimits.edges} edges.`,
  tables: "This request asks for too much at once.",
} as const;

/** Starts a statement. */
export function statement(context: ReadingContext): StatementContext {
  const own = parameters();
  let aliases = 0;
  const spent = { conditions: 0, edges: 0, tables: 0 };
  const spend = (what: keyof typeof statementLimits): void => {
    spent[what] += 1;
    if (spent[what] > statementLimits[what]) throw new LimitExceeded(overLimit[what]);
  };
  return {
    ...context,
    parameters: own,
    spend,
    bound: (typeName) => context.access.typeNamed(typeName),
    table: (typeName) => {
      spend("tables");
      aliases += 1;
      return maskedTable(context.access.typeNamed(typeName), `m${aliases}`, own.add);
    },
  };
}
