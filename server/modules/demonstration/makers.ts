/** Makes the columns of one record from what matters about it. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { identifierKind } from "../../../schema/code-lists/identifier-kind.js";
import type { subjectCategory } from "../../../schema/code-lists/subject-category.js";
import type {
  IdentifierColumns,
  PersonColumns,
  PlaceColumns,
} from "../../database/demonstration-rows.js";
import { districts, type DistrictCode } from "./districts.js";
import { ageOf } from "./moments.js";
import { inventPostcode, type PersonName } from "./names.js";
import type { PhoneNumber } from "./numbers.js";
import type { Random } from "./random.js";

/** What matters about a person. */
export interface PersonFacts {
  readonly name: PersonName;
  readonly born: string;
  readonly sex: string;
  readonly category: CodeOf<typeof subjectCategory>;
  readonly nhsNumber?: string;
  readonly note?: string;
}

/** A person's columns. */
export const personColumns = (facts: PersonFacts): PersonColumns => ({
  name: `${facts.name.given} ${facts.name.family}`,
  family_name: facts.name.family,
  given_name: facts.name.given,
  date_of_birth: facts.born,
  age: ageOf(facts.born),
  sex: facts.sex,
  nhs_number: facts.nhsNumber ?? null,
  subject_category: facts.category,
  note: facts.note ?? null,
});

/** An identifier's columns. */
export const identifierColumns = (
  kind: CodeOf<typeof identifierKind>,
  value: string,
  normalised: string,
  detail: string | null = null,
): IdentifierColumns => ({ kind, value, normalised, detail, note: null });

/** A telephone number's columns. */
export const phoneColumns = (
  { value, normalised }: PhoneNumber,
  detail: string | null = null,
): IdentifierColumns => identifierColumns("PHONE", value, normalised, detail);

/** Degrees of latitude and longitude to either side of a district's middle: about a kilometre and a half. */
const spread = { latitude: 0.013, longitude: 0.021 } as const;

/** A place's columns, somewhere around the middle of its district. */
export function placeColumns(street: string, district: DistrictCode, random: Random): PlaceColumns {
  const { name, middle, outward } = districts[district];
  const around = (centre: number, reach: number): number =>
    Number((centre + (random.below(20_001) / 10_000 - 1) * reach).toFixed(6));
  return {
    address: `${street}, ${name}`,
    postcode: inventPostcode(random, outward),
    latitude: around(middle[0], spread.latitude),
    longitude: around(middle[1], spread.longitude),
  };
}
