/** Invented names: of people, streets and things. Surnames and streets are put together, not found. */
import type { Random } from "./random.js";

const surnameStarts = [
  ..."Alder Bram Cald Dun Eller Fen Garr Hark Ink Jess Kel Lang Marr Nether Oss Pend Quarm".split(
    " ",
  ),
  ..."Rush Sax Thorn Ull Vick Wend Yar".split(" "),
];
const surnameEnds = "wick thwaite moor shaw stead garth combe leigh by".split(" ");
/** Surnames of other sounds, as made up as the rest. */
const otherSurnames = [
  ..."Okanseru Tavarind Belkasmir Dravonik Yusharadi Harimandal Zelenkaj Adefolami Ostramek".split(
    " ",
  ),
  ..."Venkatalam Kourelli Nazimbek Trakovel Mwandira Shahravi Lundarsen Anjorin-Vale".split(" "),
];
const givenNames = {
  Female: [
    ..."Abbie Alexa Amara Bethan Carys Dana Elif Erin Freya Gwen Hanna Imani Ines Jodie Kasia".split(
      " ",
    ),
    ..."Layla Leah Maisie Mina Nadia Niamh Orla Paige Priya Rosa Sadia Shanice Sian Sofia".split(
      " ",
    ),
    ..."Tegan Una Uzma Wren Yasmin Zara".split(" "),
  ],
  Male: [
    ..."Aaron Adeel Anton Callum Connor Danyal Devon Ellis Emmanuel Faisal Fergus Hamza Harvey".split(
      " ",
    ),
    ..."Jakub Jamal Keiron Kofi Liam Luca Marek Mason Nathan Olu Owen Pawel Rafiq Reece Rhys".split(
      " ",
    ),
    ..."Sean Tariq Theo Tomasz Viktor Zane".split(" "),
  ],
} as const;
const streetStarts = [
  ..."Loomgate Weftside Carding Bobbin Tenterfield Shuttle Spindleford Fustian Heald Ginnel".split(
    " ",
  ),
  ..."Corduroy Doffer Selvedge Warpgate Treadle Damask Slubber Teasel Picker Mangle".split(" "),
];
const streetEnds = "Street Road Lane Terrace Court Grove Walk Rise".split(" ");

/** A person's name in its parts. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** Surnames of the story, which the crowd leaves alone. */
const storySurnames: ReadonlySet<string> = new Set(
  "Harkmoor Pendstead Rushcombe Caldleigh".split(" "),
);

function inventSurname(random: Random): string {
  if (random.chance(0.3)) return random.pick(otherSurnames);
  const made = `${random.pick(surnameStarts)}${random.pick(surnameEnds)}`;
  return storySurnames.has(made) ? inventSurname(random) : made;
}

/** A name that nobody is meant by. */
export function inventName(random: Random, sex: "Female" | "Male"): PersonName {
  const [first, second] = random.shuffle(givenNames[sex]) as [string, string];
  return {
    given: random.chance(0.12) ? `${first} ${second}` : first,
    family: inventSurname(random),
  };
}

/** A house number and a street. */
export const inventStreet = (random: Random): string =>
  `${random.between(1, 180)} ${random.pick(streetStarts)} ${random.pick(streetEnds)}`;

/** A postcode of an outward code that exists; its end has letters that no postcode ends with. */
export function inventPostcode(random: Random, outwardCodes: readonly string[]): string {
  const unusedLetters = [..."CIKMOV"];
  const ending = `${random.between(1, 9)}${random.pick(unusedLetters)}${random.pick(unusedLetters)}`;
  return `${random.pick(outwardCodes)} ${ending}`;
}
