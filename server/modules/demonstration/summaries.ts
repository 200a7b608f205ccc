/** What the events say: a sentence or two for each category, with gaps to fill by chance. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { crimeCategory } from "../../../schema/code-lists/crime-category.js";
import type { Random } from "./random.js";

/** A category of crime. */
export type CategoryCode = CodeOf<typeof crimeCategory>;

const templates: Readonly<Record<CategoryCode, readonly string[]>> = {
  ANTI_SOCIAL_BEHAVIOUR: [
    "Off-road bikes ridden {where} for most of the evening; {who} handing out packages at the kerb.",
    "{number} youths {where}, shouting at passers-by and throwing bottles. Gone on arrival.",
    "Caller reports people coming and going {where} at all hours; believes the tenant is afraid of them.",
  ],
  BICYCLE_THEFT: [
    "Electric bicycle taken {where} while its owner was inside for ten minutes. Lock cut.",
    "Delivery rider's bicycle taken {where} by {who}.",
  ],
  BURGLARY: [
    "Front door forced {where} while the family was at work. Car keys and a {vehicle} taken.",
    "Lock-up {where} opened by night; power tools and {number} cases of vapes gone.",
    "{who} seen leaving a house {where} by the back gate with a rucksack. Jewellery and passports missing.",
  ],
  CRIMINAL_DAMAGE_ARSON: [
    "{vehicle} set on fire {where} in the small hours. Accelerant smelt by the crew; owner will not say who might have done it.",
    "Windows put through {where}. Second time this month, after a debt was called in.",
    "Letterbox {where} taped up and petrol poured through it; no ignition.",
  ],
  DRUGS: [
    "Cannabis grow of {number} plants found {where} after a smell was reported; electricity bypassed.",
    "{who} stopped {where} with wraps of heroin and crack cocaine, two telephones and cash.",
    "Parcel of tablets addressed to a flat {where}; the tenant says her letterbox is used by others.",
    "Dealing from a {vehicle} {where}, buyers called forward one at a time by telephone.",
    "County line offer sent to dozens of numbers; {who} seen delivering {where} within the hour.",
  ],
  OTHER_CRIME: [
    "Counterfeit tobacco and {number} false identity documents found above a shop {where}.",
    "Two men found sleeping in a store room {where}; wages kept back and papers held by {who}.",
    "Perverting the course of justice: witness {where} visited and told to forget a name.",
  ],
  OTHER_THEFT: [
    "Lead taken from a roof {where}; {vehicle} seen nearby.",
    "Blackmail by message: victim {where} told to pay a debt that is not hers.",
  ],
  POSSESSION_OF_WEAPONS: [
    "Machete found under a bush {where} by a dog walker, wrapped in a school jumper.",
    "{who} stopped {where} with a converted blank-firing pistol in a waist bag.",
    "Search {where}: {number} rounds of ammunition in a biscuit tin.",
  ],
  PUBLIC_ORDER: [
    "Fight between two groups {where}; {number} people made off in a {vehicle}. No complaint made.",
    "Threats shouted through a door {where} over money owed for drugs.",
  ],
  ROBBERY: [
    "Boy of 16 robbed of his telephone and coat {where} by {who}; a knife was shown.",
    "Known dealer tied up {where} and robbed of cash and stock by {number} masked men.",
  ],
  SHOPLIFTING: [
    "Meat and spirits worth £{number}0 taken from a shop {where} by {who}, to order.",
    "Basket of baby formula pushed out of a shop {where}; {vehicle} waiting.",
  ],
  THEFT_FROM_THE_PERSON: [
    "Telephone snatched {where} by {who} on an electric bicycle.",
    "Purse taken from a bag {where} at the tram stop.",
  ],
  VEHICLE_CRIME: [
    "{vehicle} taken {where} without keys; found two days later on false plates.",
    "Catalytic converter cut from a car {where}. {who} made off in a {vehicle}.",
  ],
  VIOLENCE_SEXUAL_OFFENCES: [
    "Man stabbed twice in the leg {where}. He says he fell; {who} seen running.",
    "Shots fired at a house {where}; {number} casings recovered, nobody hurt.",
    "Woman threatened {where} by a former partner who says he has people to send.",
    "Youth of 17 beaten {where} over a lost package and left without shoes.",
  ],
};

const people = [
  ..."a male in a grey tracksuit|two youths on one scooter|a woman in her thirties".split("|"),
  ..."a man with a covered face|a male known to officers|a boy of about fifteen".split("|"),
];
const surroundings = [
  ..."behind the Loomgate shops|near the canal bridge|in the Weftside flats|by the retail park".split(
    "|",
  ),
  ..."outside the snooker hall|on the Carding estate|beside the tram stop|in the old mill yard".split(
    "|",
  ),
  ..."off the ring road|at the allotments".split("|"),
];
const vehicles = ["grey hatchback", "white van", "black saloon", "quad bike", "hired estate car"];

const endings = [
  ..."Body-worn video kept|Door-to-door enquiries in hand|Caller wishes to stay anonymous".split(
    "|",
  ),
  ..."Film from the tram stop asked for|Neighbourhood team told|No witness has come forward".split(
    "|",
  ),
  ..."Said to be over a drug debt|Partial registration passed to patrols|Latent mark lifted".split(
    "|",
  ),
];

/** The text with its first letter, and that of each further sentence, in capitals. */
const capitalised = (text: string): string =>
  text.replaceAll(/(?:^|\. )[a-z]/gu, (start) => start.toUpperCase());

/** A summary for a category. */
export function inventSummary(category: CategoryCode, random: Random): string {
  const told = random
    .pick(templates[category])
    .replaceAll("{where}", random.pick(surroundings))
    .replaceAll("{who}", random.pick(people))
    .replaceAll("{vehicle}", random.pick(vehicles))
    .replaceAll("{number}", String(random.between(3, 28)));
  return capitalised(random.chance(0.5) ? `${told} ${random.pick(endings)}.` : told);
}
