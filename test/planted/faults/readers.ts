/** Faults in one of the readers of a condition. */
import type { Fault } from "../fault.js";

/** The fold, the compiler and the interpreter. */
export const readerFaults: readonly Fault[] = [
  {
    title: "the fold forgets denials",
    patches: [
      {
        file: "server/policy/fold.ts",
        find: `scope.effect === "DENY"`,
        put: `scope.id === "nobody"`,
      },
    ],
    suite: { project: "policy", file: "two-readers" },
  },
  {
    title: "an absent value under a denial grants",
    patches: [
      {
        file: "server/policy/decide.ts",
        find: "answer === null ? null : !answer",
        put: "answer === null ? true : !answer",
      },
    ],
    suite: { project: "policy", file: "reach" },
  },
  {
    title: "a postcode without its space is shown whole",
    patches: [
      {
        file: "server/kernel/generalisation.ts",
        find: "`substring(${column} from '^ *([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})? *$')`",
        put: "`split_part(${column}, ' ', 1)`",
      },
    ],
    suite: { project: "policy", file: "generalisation" },
  },
];
