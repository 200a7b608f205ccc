/**
 * A policy bound to one viewer: what compiled reads ask. Built lazily for each type and kept as long
 * as the viewer's access stands (one epoch).
 */
import type { GovernedType } from "../kernel/governed-type.js";
import { isCoveredBy, isEmpty, intersection, type AccessClass } from "./class-mask.js";
import { bindCondition, type Predicate } from "./compile-sql.js";
import { relatedParts, type Condition } from "./condition.js";
import { fold } from "./fold.js";
import type { Verb } from "./level.js";
import type { Governed, Register } from "./register.js";
import { fieldCondition, rowCondition, type FieldRule } from "./rules.js";
import type { Viewer } from "./viewer.js";

/** Whether a viewer could ever see a thing, judged without looking at any row or class. */
export type Possibility = "never" | "maybe" | "always";

/** A field as one viewer gets it. */
export interface BoundField {
  readonly group: string;
  readonly read: Possibility;
  readonly verbs: ReadonlySet<Verb>;
  /** Whether the viewer gets the field on records that no scope speaks of, such as its partner's own. */
  readonly ownRecords: boolean;
  readonly full: Predicate;
  readonly generalised: Predicate;
  readonly pointer: Predicate;
  readonly admitWithheld: Predicate;
}

/** A type as one viewer gets it. */
export interface BoundType {
  readonly type: GovernedType;
  readonly rows: Predicate;
  readonly anyRow: Possibility;
  /** Whether its rows are seen through their access class alone, so that others may refer to them as ends. */
  readonly standsAlone: boolean;
  readonly field: (name: string) => BoundField;
}

/** Everything as one viewer gets it. */
export interface BoundAccess {
  readonly viewer: Viewer;
  readonly typeNamed: (name: string) => BoundType;
  /** The attributes of a class that a visible row carries; those of no class are empty. */
  readonly attributesOf: (classId: number) => AccessClass["columns"];
  /** The clock that classes were decided at, ISO date-time. */
  readonly now: string;
}

const possibilityOf = (condition: Condition): Possibility => {
  if (condition.kind !== "constant") return "maybe";
  return condition.value === true ? "always" : "never";
};

/** A mask that holds for every row the viewer may read needs no test; one that holds for none, no value. */
function relativeTo(rows: Predicate, predicate: Predicate): Predicate {
  const within = rows.kind === "mask" ? rows.mask : rows.kind === "sql" ? rows.within : null;
  if (within === null || predicate.kind !== "mask") return predicate;
  if (isCoveredBy(within, predicate.mask)) return { kind: "always" };
  return isEmpty(intersection(within, predicate.mask)) ? { kind: "never" } : predicate;
}

function possibilityOfField(rule: FieldRule, viewer: Viewer): Possibility {
  const seen = (["FULL", "GENERALISED", "POINTER"] as const).map((level) =>
    possibilityOf(fold(fieldCondition(rule, level, viewer), viewer)),
  );
  if (seen[0] === "always") return "always";
  return seen.every((possibility) => possibility === "never") ? "never" : "maybe";
}

function bindType(
  { type, policy }: Governed,
  viewer: Viewer,
  classes: readonly AccessClass[],
  now: string,
): BoundType {
  const ownClasses = classes.filter(({ columns }) => columns["recordType"] === type.recordType);
  const context = { type, viewer, classes, ownClasses, now };
  const bind = (condition: Condition): Predicate => bindCondition(fold(condition, viewer), context);
  const foldedRows = fold(rowCondition(policy, viewer, type.recordType), viewer);
  const rows = bindCondition(foldedRows, context);
  const fields = new Map<string, BoundField>();
  const rules = new Map<FieldRule, BoundField>();
  return {
    type,
    rows,
    anyRow: possibilityOf(foldedRows),
    standsAlone: relatedParts(policy.rows).length === 0,
    field: (name) => {
      const known = fields.get(name);
      if (known !== undefined) return known;
      const rule = policy.fields[name];
      if (rule === undefined) throw new Error(`${type.name}.${name} has no rule`);
      const bound = rules.get(rule) ?? {
        group: rule.group,
        read: possibilityOf(foldedRows) === "never" ? "never" : possibilityOfField(rule, viewer),
        verbs: rule.verbs,
        ownRecords:
          possibilityOf(fold(fieldCondition(rule, "FULL", viewer), { ...viewer, scopes: [] })) !==
          "never",
        full: relativeTo(rows, bind(fieldCondition(rule, "FULL", viewer))),
        generalised: relativeTo(rows, bind(fieldCondition(rule, "GENERALISED", viewer))),
        pointer: relativeTo(rows, bind(fieldCondition(rule, "POINTER", viewer))),
        admitWithheld: relativeTo(rows, bind(rule.admitWithheld)),
      };
      rules.set(rule, bound);
      fields.set(name, bound);
      return bound;
    },
  };
}

/**
 * Binds the whole register to one viewer.
 * @param classes the access classes of the epoch in force
 * @param now the clock of that moment, ISO date-time
 */
export function bindAccess(
  register: Register,
  viewer: Viewer,
  classes: readonly AccessClass[],
  now: string,
): BoundAccess {
  const types = new Map<string, BoundType>();
  return {
    viewer,
    now,
    attributesOf: (classId) => classes.find(({ id }) => id === classId)?.columns ?? {},
    typeNamed: (name) => {
      const known = types.get(name);
      if (known !== undefined) return known;
      const bound = bindType(register.named(name), viewer, classes, now);
      types.set(name, bound);
      return bound;
    },
  };
}
