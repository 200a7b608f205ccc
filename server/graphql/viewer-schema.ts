/**
 * A viewer's own schema: introspection, validation and arguments know only what this viewer could ever
 * see. A name outside it is an unknown name.
 */
import { MapperKind, mapSchema, pruneSchema } from "@graphql-tools/utils";
import { LRUCache } from "lru-cache";
import { createHash } from "node:crypto";
import type {
  GraphQLEnumValueConfig,
  GraphQLFieldConfig,
  GraphQLInputFieldConfig,
  GraphQLSchema,
} from "graphql";
import type { BoundAccess, BoundType } from "../policy/bind.js";
import { questionVerbs } from "../policy/level.js";
import type { Governed, Register } from "../policy/register.js";
import type { RootRead } from "../reading/compile-root.js";
import type { GovernedRoots } from "./governed-queries.js";

/** What a viewer could ever see, as a set of names: `Person`, `Person.name`, `Person.name:filter`. */
export interface VisibleSet {
  readonly names: ReadonlySet<string>;
  /** Equal sets have equal keys. */
  readonly key: string;
}

const isReadable = (type: BoundType, name: string): boolean => type.field(name).read !== "never";

function namesOfType(access: BoundAccess, { type }: Governed): readonly string[] {
  const bound = access.typeNamed(type.name);
  if (bound.anyRow === "never") return [];
  const fields = Object.keys(type.fields).filter((name) => isReadable(bound, name));
  const edges = Object.entries(type.edges)
    .filter(([name, edge]) => {
      const target = edge.kind === "oneOfAny" ? null : access.typeNamed(edge.target);
      return isReadable(bound, name) && (target === null || target.anyRow !== "never");
    })
    .map(([name]) => name);
  return [
    type.name,
    ...[...fields, ...edges].flatMap((name) => {
      const allowed = bound.field(name).verbs;
      return [
        `${type.name}.${name}`,
        ...questionVerbs
          .filter((verb) => allowed.has(verb) && (verb !== "search" || type.fields[name]?.search))
          .map((verb) => `${type.name}.${name}:${verb}`),
      ];
    }),
  ];
}

/** Works out what a viewer could ever see; nobody signed in sees nothing governed. */
export function visibleSet(register: Register, access: BoundAccess | null): VisibleSet {
  const names = new Set(
    access === null ? [] : register.all.flatMap((governed) => namesOfType(access, governed)),
  );
  const key = createHash("sha256")
    .update([...names].sort().join("\n"))
    .digest("base64url");
  return { names, key };
}

function rootIsVisible(names: VisibleSet["names"], register: Register, read: RootRead): boolean {
  switch (read.kind) {
    case "node":
      return register.records.some(({ type }) => names.has(type.name));
    case "search":
      return [...names].some((name) => name.endsWith(":search"));
    case "groups":
      return [...names].some(
        (name) => name.startsWith(`${read.typeName}.`) && name.endsWith(":group"),
      );
    default:
      return names.has(read.typeName);
  }
}

const alwaysOnRecords: ReadonlySet<string> = new Set(["title", "access"]);

/** Narrows the full schema to a visible set. */
function narrow(
  full: GraphQLSchema,
  register: Register,
  roots: GovernedRoots,
  visible: VisibleSet,
): GraphQLSchema {
  const { names } = visible;
  const governed = new Map(register.all.map((entry) => [entry.type.name, entry.type]));
  const ofKind = (typeName: string, suffix: string): string | null => {
    const base = typeName.endsWith(suffix) ? typeName.slice(0, -suffix.length) : null;
    return base !== null && governed.has(base) ? base : null;
  };
  const keepsObjectField = (typeName: string, fieldName: string): boolean => {
    const root = typeName === "Query" ? roots.get(fieldName) : undefined;
    if (root !== undefined) return rootIsVisible(names, register, root);
    const type = governed.get(typeName);
    if (type !== undefined) {
      if (!names.has(typeName)) return false;
      if (fieldName === type.key || alwaysOnRecords.has(fieldName)) return true;
      return names.has(`${typeName}.${fieldName}`);
    }
    const group = ofKind(typeName, "Group");
    return group === null || fieldName === "count" || names.has(`${group}.${fieldName}:group`);
  };
  /** What records share is asked of the interface only where every visible kind of record has it. */
  const keepsInterfaceField = (fieldName: string): boolean =>
    fieldName === "id" ||
    alwaysOnRecords.has(fieldName) ||
    register.records.every(
      ({ type }) => !names.has(type.name) || names.has(`${type.name}.${fieldName}`),
    );
  const keepsInputField = (typeName: string, fieldName: string): boolean => {
    const type = ofKind(typeName, "Filter");
    if (type === null) return true;
    if (["and", "or", "not"].includes(fieldName)) return names.has(type);
    return names.has(`${type}.${fieldName}:filter`);
  };
  const keepsEnumValue = (typeName: string, value: GraphQLEnumValueConfig): boolean => {
    const order = ofKind(typeName, "OrderField");
    if (order !== null) return names.has(`${order}.${String(value.value)}:sort`);
    const group = ofKind(typeName, "GroupField");
    if (group !== null) return names.has(`${group}.${String(value.value)}:group`);
    if (typeName !== "RecordType") return true;
    return register.records.some(
      ({ type }) => type.recordType === value.value && names.has(type.name),
    );
  };

  const narrowed = mapSchema(full, {
    [MapperKind.OBJECT_FIELD]: (
      config: GraphQLFieldConfig<unknown, unknown>,
      fieldName,
      typeName,
    ) => (keepsObjectField(typeName, fieldName) ? config : null),
    [MapperKind.INTERFACE_FIELD]: (config: GraphQLFieldConfig<unknown, unknown>, fieldName) =>
      keepsInterfaceField(fieldName) ? config : null,
    [MapperKind.INPUT_OBJECT_FIELD]: (config: GraphQLInputFieldConfig, fieldName, typeName) =>
      keepsInputField(typeName, fieldName) ? config : null,
    [MapperKind.ENUM_VALUE]: (config: GraphQLEnumValueConfig, typeName) =>
      keepsEnumValue(typeName, config) ? config : null,
  });
  return pruneSchema(narrowed);
}

/** Answers a viewer's schema; one is built for each set of visible names and kept. */
export function viewerSchemas(
  full: GraphQLSchema,
  register: Register,
  roots: GovernedRoots,
): (visible: VisibleSet) => GraphQLSchema {
  const schemas = new LRUCache<string, GraphQLSchema>({ max: 200 });
  return (visible) => {
    const known = schemas.get(visible.key);
    if (known !== undefined) return known;
    const made = narrow(full, register, roots, visible);
    schemas.set(visible.key, made);
    return made;
  };
}
