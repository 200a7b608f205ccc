/** Words that somebody who knows the field would try as names: the schema's own, the code lists', and English ones. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { codeLists } from "../../schema/code-lists/index.js";

/** What people of this field speak of. */
const spoken = `
  abuse access account accused action activity address admin agency agent alert alias allegation analyst animal
  appeal arrest arson asset assault associate association audit authority bail bank benefit birth blood board body
  border boss bribe briefing burglary business buyer camera cannabis car carer cartel case cash caution cell charge
  child church cleric clinic coach cocaine code commander complaint condition consent contact control conviction
  corruption council count counterfeit county courier court covert crack credit crew crime criminal crypto currency
  custody customer cyber danger data dealer death debt decision delivery deprivation detail detective device diary
  disclosure disease disorder disruption district doctor document domestic dose driver drone drug dwelling election
  email emergency employer enforcement enquiry entry escape estate ethnicity event evidence exploitation explosive
  export extortion family farm father fence finance financier finding fine fingerprint fire firearm flat flight
  force forgery foster fraud friend funding gang garage gender genetic girl goods grade grandmother grooming group
  guardian gun handler handset harm hash health hearing heroin hideout hierarchy history holder home homicide
  hospital hostage hotel house housing identity illness image import income incident income inference informant
  information inmate inspector insurance intelligence intercept interview intruder investigation investigator issue
  jail judge jury juvenile keeper ketamine key kidnap killing knife landlord landlady laundering lawyer lead leader
  leak licence lieutenant line link list loan location lockup lorry magistrate mandate manager map marking marriage
  mask medical medication meeting member mental message method middleman midwife migrant minor missing mobile money
  mother motive mugshot mule murder name narcotic nationality neighbour network nickname nominal note notice number
  nurse occupation offence offender officer operation operative order organisation origin originator outcome outlet
  owner paedophile pager parent parole partner passport password patient patrol payment phone photo pimp pistol
  place plan plate plot police policy politics port post postcode pregnancy prescription prison prisoner probation
  proceeds profile prosecution prostitute protection provenance psychiatric purchase purpose race racket raid range
  ransom rape rating reason recipient record recruiter reference referral refuge register relation release religion
  remand rent report residence resident restriction revenue risk robbery role room rota route rule rumour runner
  safeguarding safehouse salary sanction scene school score search secret section seizure sentence session sex
  shipment shooting shop sister site slave smuggler social soldier son source spouse stash state statement station
  status statute steroid stolen stop story street student subject summary supplier supply surname surveillance
  suspect suspicion swab target tariff task tattoo tax telephone tenant terror testimony text theft theme threat
  ticket time tip title token torture trace trade traffic trafficker transaction transcript transfer travel treatment
  trial trust turf uncle unit user vaccine value van vehicle vendor vessel victim video village violence visa visit
  vulnerability wage warehouse warning warrant watch weapon website welfare widow wife wire witness woman worker
  workplace wound yard youth
`
  .trim()
  .split(/\s+/u);

const partsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((part) => part.length > 1);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const pluralOf = (word: string): string =>
  /[^aeiou]y$/u.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(s|x|ch|sh)$/u.test(word)
      ? `${word}es`
      : `${word}s`;

const endings = [
  "id",
  "ids",
  "name",
  "number",
  "count",
  "type",
  "code",
  "note",
  "at",
  "by",
  "date",
  "status",
];

function namesWithin(type: GraphQLNamedType): readonly string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) return Object.keys(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    field.name,
    ...field.args.map(({ name }) => name),
  ]);
}

const namesOf = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => [type.name, ...namesWithin(type)]);

const isName = (word: string): boolean => /^[A-Za-z_]\w*$/u.test(word) && !word.startsWith("__");

/** Several thousand names, each once: names as they are, their parts, plurals, and joins with usual endings. */
export function guessedWords(schema: GraphQLSchema): readonly string[] {
  const names = namesOf(schema);
  const codes = codeLists.flatMap(({ name, entries }) => [
    name,
    ...entries.map(({ code }) => code),
  ]);
  const single = [...new Set([...spoken, ...[...names, ...codes].flatMap(partsOf)])];
  const joined = single.flatMap((word, at) => [
    pluralOf(word),
    capital(word),
    word.toUpperCase(),
    `${word}${capital(endings[at % endings.length]!)}`,
    `${word}${capital(single[(at * 7 + 3) % single.length]!)}`,
    `is${capital(word)}`,
  ]);
  return [...new Set([...names, ...codes, ...single, ...joined])].filter(isName);
}
