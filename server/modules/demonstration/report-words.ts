/** What reports say: sentences for each theme, put together by chance so that no two need be alike. */
import type { Random } from "./random.js";
import type { ThemeCode } from "./words.js";

interface Words {
  /** Headings, before the district: one for each of the tellings. */
  readonly headings: readonly string[];
  /** What was seen, heard or found. */
  readonly tellings: readonly string[];
  /** What it may mean. */
  readonly meanings: readonly string[];
}

const words: Readonly<Record<ThemeCode, Words>> = {
  DRUGS: {
    headings: [
      "Packages handed to drivers {where}",
      "Holdall carried in {where}",
      "Cannabis house suspected {where}",
      "Cocaine on credit {where}",
      "Parcels in many names {where}",
      "Buyers counted {where} {when}",
    ],
    tellings: [
      "{who} hands small packages to drivers {where} {when}; each stop takes less than a minute.",
      "A {vehicle} calls {where} {when}, and {who} carries a holdall inside and comes out without it.",
      "Windows {where} are covered and a fan runs through the night; {who} brings compost and takes away sacks.",
      "{who} offers cocaine on credit {where} and has begun to ask for the money back.",
      "Parcels in {number} different names arrive {where}; {who} collects them {when}.",
      "{number} buyers were counted {where} {when}, some of them in school uniform.",
    ],
    meanings: [
      "The address is more likely a store than a point of sale.",
      "Supply appears to have moved here from a neighbouring estate.",
      "The debt is being used to make others deliver.",
      "Quantities suggest supply to other dealers.",
    ],
  },
  COUNTY_LINES: {
    headings: [
      "Line offers sent {when}",
      "Tickets bought for teenagers {where}",
      "Flat taken over {where}",
      "Rucksack handed over at the early train {where}",
      "Girl with two handsets {where}",
      "New holder for a known brand",
    ],
    tellings: [
      "Message sent to about {number} numbers {when}: two for fifteen, same number, ask for the usual.",
      "{who} buys return tickets for teenagers {where} {when} and keeps their telephones meanwhile.",
      "The tenant of a flat {where} has not been seen for {number} days; {who} answers the door.",
      "{who} meets the early train {where} and hands over a rucksack without a word.",
      "A girl of about fifteen was seen {where} {when} with {who}; she had two handsets and no coat.",
      "The brand is said to have a new holder since {who} was arrested; the old number rings out.",
    ],
    meanings: [
      "The flat is likely to be used for a fortnight and then left.",
      "The young people should be treated as at risk of exploitation first.",
      "The line is likely to have changed its handset, not its holder.",
      "There is a realistic possibility that a second brand belongs to the same people.",
    ],
  },
  MODERN_SLAVERY_HT: {
    headings: [
      "Men driven to work before five, {where}",
      "Workers who do not speak for themselves {where}",
      "Wages kept back {when}",
      "Crowded house locked {where}",
      "Women moved from an address {where}",
      "Men paid in food and tobacco {where}",
    ],
    tellings: [
      "{number} men are driven from a house {where} before five and brought back after dark by {who}.",
      "{who} speaks for the workers {where} and holds their papers in a drawer.",
      "A worker said {when} that wages are paid to {who}, who takes rent, transport and a debt from them.",
      "Mattresses on the floor of every room {where}; {who} locks the back door {when}.",
      "Advertisements for an address {where} change their pictures every {number} days; {who} drives.",
      "Men {where} are paid in food and tobacco and were threatened by {who} when they asked to leave.",
    ],
    meanings: [
      "Those named here are more likely victims than offenders.",
      "A visit without a translator would warn the controllers.",
      "The letting agent probably knows.",
      "The debts described are a means of control.",
    ],
  },
  FIREARMS: {
    headings: [
      "Pistol shown {where}",
      "Shots heard {where} {when}",
      "Firearm stored {where}",
      "Weapon lent for a deposit {where}",
      "Casings found {where}",
    ],
    tellings: [
      "{who} showed a pistol in a waistband {where} {when} and said that it would be used.",
      "{number} shots were heard {where} {when}; a {vehicle} drove off without lights.",
      "A bag that {who} asked a neighbour to keep {where} is said to hold a blank-firing pistol with its barrel drilled.",
      "{who} lends a weapon out for a deposit and wants it back {where} the next day.",
      "Casings were found {where} by children; nobody had called the police {when}.",
    ],
    meanings: [
      "Retaliation within days is a realistic possibility.",
      "The weapon is likely to have been used before.",
      "The person keeping it is probably afraid rather than involved.",
    ],
  },
  ORGANISED_IMMIGRATION_CRIME: {
    headings: [
      "Places in lorries offered, work {where}",
      "False papers found {where}",
      "Sham employer {where}",
      "Arrivals met {where} {when}",
      "Used passports bought {when}",
    ],
    tellings: [
      "{who} offers places in a lorry for a price that is half paid on arrival, by work {where}.",
      "{number} identity cards with one photograph were found {where} {when}.",
      "A company {where} sponsors {number} workers and has one desk; {who} signs for all.",
      "People are let out of a {vehicle} {where} {when} and met by {who}.",
      "{who} buys used passports and pays more for those with a residence stamp.",
    ],
    meanings: [
      "The price suggests that debts will be worked off.",
      "The company is unlikely to trade at all.",
      "The same driver was probably used before.",
    ],
  },
  WESTERN_BALKAN_CRIMINALITY: {
    headings: [
      "Row of grow houses {where}",
      "Gardener left by the roof {where}",
      "Cash courier {where} {when}",
      "Lorry met {where}",
    ],
    tellings: [
      "Three houses {where} draw no power on the meter; {who} calls at each of them {when}.",
      "A gardener left a house {where} by the roof and said that he owes {who} for the journey.",
      "{who} took a heavy bag from a {vehicle} {where} and left by another road {when}.",
      "The same {vehicle} waited for a lorry {where} on {number} Mondays running.",
    ],
    meanings: [
      "The gardener should be considered a potential victim.",
      "Electricity is likely to be taken from the street main.",
      "Money is probably moved abroad by a broker.",
    ],
  },
  HOMICIDE_PREVENTION: {
    headings: [
      "Threat passed on {where}",
      "Picture of a house sent {when}",
      "Covered faces {where} {when}",
      "Family moved in fear {where}",
      "Machete thrown {where}",
    ],
    tellings: [
      "{who} told a relative {where} that the debt will be settled {when}, with or without money.",
      "A picture of {who} outside a house {where} was sent to its owner {when}.",
      "{number} men with covered faces waited {where} {when} and left when a patrol passed.",
      "{who} has moved his children {where} and will not say whom he fears.",
      "A machete was thrown from a {vehicle} {where}; {who} had been followed since noon.",
    ],
    meanings: [
      "The threat should be treated as credible until checked.",
      "The intended victim may not know.",
      "There is a realistic possibility that a third group is stirring it.",
    ],
  },
};

const gaps: Readonly<Record<string, readonly string[]>> = {
  who: [
    "a man known as the driver",
    "a woman in her thirties",
    "two brothers",
    "a youth on an electric bicycle",
    "the tenant's nephew",
    "a man with a bandaged hand",
    "an older man in work clothes",
    "a doorman",
    "somebody who calls himself the manager",
    "a couple new to the street",
    "a former employee",
    "a man recently released",
  ],
  where: [
    "behind a parade of shops",
    "above a takeaway",
    "near a primary school",
    "at a bus interchange",
    "in a car park by the canal",
    "on a trading estate",
    "in a terrace with boarded houses",
    "by the tram stop",
    "in a block of flats",
    "at a services area",
    "beside a former mill",
    "in a back alley",
    "at a self-storage yard",
  ],
  when: [
    "on weekday mornings",
    "late on Fridays",
    "after school",
    "at weekends",
    "in the small hours",
    "on the first of the month",
    "two or three times a week",
    "since August",
    "since the arrests in the summer",
    "every other evening",
    "last Tuesday",
  ],
  vehicle: [
    "white van",
    "grey hatchback",
    "black saloon",
    "blue estate",
    "silver people carrier",
    "red pick-up",
  ],
};

const sources: readonly string[] = [
  "A resident says",
  "According to a trader nearby",
  "A partner's visiting officer notes",
  "The source states",
  "Staff on site report",
  "It was seen on patrol",
  "A caller who gave no name says",
  "From conversation with a worker there",
  "A member of the family says",
];

const afterwards: readonly string[] = [
  "No further detail is known.",
  "The source would speak again, by telephone only.",
  "Neighbours have been told to keep a note of times.",
  "It was not seen on two later visits.",
  "A similar account was given in the spring.",
  "The date is certain, the hour is not.",
  "Camera footage is kept for {number} days and has been asked for.",
  "It has stopped for a week before, and begun again.",
];

/** Fills a text's gaps with what was chosen for the whole report. */
const fill = (text: string, chosen: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, gap: string) => chosen[gap] ?? "");

const uncapitalised = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** A report's words. */
export interface ToldReport {
  readonly heading: string;
  readonly telling: string;
  readonly meaning: string;
}

/**
 * Invents what a report says.
 * @param district name of the district, for the heading
 */
export function inventReport(theme: ThemeCode, district: string, random: Random): ToldReport {
  const { headings, tellings, meanings } = words[theme];
  const which = random.below(tellings.length);
  const chosen = {
    ...Object.fromEntries(Object.entries(gaps).map(([gap, from]) => [gap, random.pick(from)])),
    number: String(random.between(3, 28)),
  };
  const say = (text: string): string => capitalised(fill(text, chosen));
  const told = uncapitalised(fill(tellings[which]!, chosen));
  return {
    heading: `${say(headings[which]!)}, ${district}`,
    telling: `${random.pick(sources)}: ${told} ${say(random.pick(afterwards))}`,
    meaning: `${random.pick(meanings)} ${say(random.pick(afterwards))}`,
  };
}
