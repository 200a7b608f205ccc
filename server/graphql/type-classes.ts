/** Making type-graphql classes from data: what its decorators do, called as functions. */
import { Arg, Field, InputType, ObjectType, Query, registerEnumType } from "type-graphql";

/** What a type decorator takes: a function that answers the type. */
export type TypeThunk = Parameters<typeof Arg>[1] & object;
/** A class that stands for a GraphQL type. */
export type TypeClass = new () => object;

/** A class of this name. */
export const emptyClass = (name: string): TypeClass => ({ [name]: class {} })[name]!;

interface FieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
}

/** Adds a property to a class. */
export function addField(
  target: TypeClass,
  name: string,
  type: TypeThunk,
  options: FieldOptions,
): void {
  Field(type, { nullable: true, ...options })(target.prototype as object, name);
}

/** An argument of a field. */
export interface Argument {
  readonly name: string;
  readonly type: TypeThunk;
  readonly description: string;
  readonly required?: boolean;
}

/** Places a method with arguments on a prototype, to hang a field on; it is never called. */
function placeMethod(
  prototype: object,
  name: string,
  given: readonly Argument[],
): PropertyDescriptor {
  Object.defineProperty(prototype, name, { value: () => undefined, configurable: true });
  given.forEach((argument, index) => {
    const options = { nullable: argument.required !== true, description: argument.description };
    Arg(argument.name, argument.type, options)(prototype, name, index);
  });
  return Object.getOwnPropertyDescriptor(prototype, name)!;
}

/** Adds a field with arguments. */
export function addFieldWithArguments(
  target: TypeClass,
  name: string,
  type: TypeThunk,
  options: FieldOptions,
  given: readonly Argument[],
): void {
  const prototype = target.prototype as object;
  const method = placeMethod(prototype, name, given);
  Field(type, { nullable: true, ...options })(prototype, name, method);
}

/** Adds a root field of queries, which may answer null, to a resolver. */
export function addQuery(
  resolver: TypeClass,
  name: string,
  type: TypeThunk,
  description: string,
  given: readonly Argument[],
): void {
  const prototype = resolver.prototype as object;
  const method = placeMethod(prototype, name, given);
  Query(type, { nullable: true, description })(prototype, name, method);
}

/** Turns `familyName` into `FAMILY_NAME`. */
const enumName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** An enum of field names. */
export const enumOf = (name: string, description: string, fields: readonly string[]): object => {
  const values = Object.fromEntries(fields.map((field) => [enumName(field), field]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      fields.map((field) => [
        enumName(field),
        { description: `The field ${field}, as the viewer sees it.` },
      ]),
    ),
  });
  return values;
};

/** An object type. */
export function describedClass(name: string, description: string): TypeClass {
  const made = emptyClass(name);
  ObjectType(name, { description })(made);
  return made;
}

/** An input type. */
export function inputClass(name: string, description: string): TypeClass {
  const made = emptyClass(name);
  InputType(name, { description })(made);
  return made;
}
