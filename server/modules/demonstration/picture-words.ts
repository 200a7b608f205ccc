/** What the threat picture says: names of groups and lines, and texts with gaps to fill by chance. */
import type { Random } from "./random.js";

/** Names of groups: words of builders, which are no real group's. */
export const groupNames: readonly string[] = [
  ..."Ashlar Baluster Corbel Dentil Entablature Finial Gable Hoarding Impost Joist Keystone".split(
    " ",
  ),
  ..."Lintel Mullion Newel Ogee Pilaster Quoin Rafter Soffit Tracery Underpin Voussoir".split(" "),
  ..."Wainscot Architrave Buttress Cornice Dormer Eaves Fascia Gargoyle Hammerbeam Ingle".split(
    " ",
  ),
  ..."Jamb Kingpost Ledger Moulding Nogging Oriel Parapet Quarrel Riser Spandrel Transom".split(
    " ",
  ),
  ..."Undercroft Vault Weatherboard Abutment Bargeboard Coping Dado Escutcheon Flashing".split(" "),
  ..."Grouting Hipped Ironstone Jettied Kerbstone Louvre Mortise Plinth Purlin".split(" "),
];

/** Brands under which lines sell: names of birds. */
export const lineBrands: readonly string[] = [
  ..."Avocet Bittern Curlew Dunlin Egret Fieldfare Goldcrest Heron Ibis Jackdaw Knot".split(" "),
  ..."Lapwing Merlin Nightjar Osprey Plover Quail Redstart Siskin Turnstone Whimbrel".split(" "),
  ..."Brambling Chiffchaff Dotterel Firecrest Gadwall Hobby Kestrel Linnet Moorhen Nuthatch".split(
    " ",
  ),
  ..."Pochard Ringlet Sanderling Teal Wagtail Yellowhammer Bunting Crossbill Dipper".split(" "),
];

/** Towns that lines sell into. */
export const importingTowns: readonly string[] =
  "Barrow|Blackpool|Buxton|Carlisle|Chester|Kendal|Lancaster|Macclesfield|Rhyl|Wrexham".split("|");

const surroundings = [
  ..."behind the Loomgate shops|near the canal bridge|in the Weftside flats|at the retail park".split(
    "|",
  ),
  ..."by the tram stop|in the old mill yard|off the ring road|on the Carding estate".split("|"),
  ..."outside the snooker hall|at the allotments|below the viaduct|in the market hall".split("|"),
];
const people = [
  ..."a male in a grey tracksuit|two youths on one scooter|a woman in her thirties".split("|"),
  ..."a man with a covered face|a male known to officers|a girl of about fifteen".split("|"),
  ..."three men in a hired van|a courier on an electric bicycle|a man using two handsets".split(
    "|",
  ),
];
const hours = [
  ..."late in the evening|shortly after school|before six in the morning|around midday".split("|"),
  ..."on Friday night|twice this week|at the weekend|in the small hours".split("|"),
];
const things = [
  ..."heroin and crack cocaine|bundles of notes|wages that were kept back|a converted pistol".split(
    "|",
  ),
  ..."false identity documents|sheets of SIM cards|unmarked tablets|number plates".split("|"),
];

/** A subject that reports are about, with what is said of it. */
interface Subject {
  readonly headings: readonly string[];
  readonly texts: readonly string[];
}

const subjects = {
  COUNTY_LINES: {
    headings: ["Line sending to {town}", "Young runner seen in {town}", "Deal line changes number"],
    texts: [
      "{who} seen {where} {when}, handing a handset to a younger boy who then left for the station. Tickets to {town} bought with cash.",
      "Bulk text offering {thing} received by several users in {town}; the number ends in {number}.",
      "A child of fifteen was away from home for two nights and came back with new clothes and {number}0 pounds. Will not say where from.",
      "Flat {where} used to bag drugs for {town}. The tenant has learning difficulties and is afraid to go home.",
    ],
  },
  MODERN_SLAVERY_HT: {
    headings: ["Men living in caravans", "Workers driven to a hand car wash", "Papers held back"],
    texts: [
      "{number} men live in caravans {where} without electricity. They are collected {when} by {who} and do not speak to anyone.",
      "Worker says pay is taken for rent and tools; {who} keeps the passports. He asked not to be named.",
      "Bank cards in several names used one after the other at a machine {where} {when} by {who}.",
    ],
  },
  DRUGS: {
    headings: ["Dealing from a parked car", "Stash in a lock-up", "Cannabis farm suspected"],
    texts: [
      "{who} seen {where} {when}, serving from a parked car. Said to be selling {thing}.",
      "Lock-up {where} visited {when} by {who} with sports bags. A smell of cannabis was noticed.",
      "Electricity bypassed in a terraced house {where}; windows covered, deliveries of compost.",
    ],
  },
  FIREARMS: {
    headings: ["Weapon shown in a dispute", "Blank-firers being converted"],
    texts: [
      "{who} is said to have shown {thing} {where} during a dispute over a debt.",
      "Workshop {where} is used to drill barrels {when}. Named in connection with two discharges this year.",
    ],
  },
  ORGANISED_IMMIGRATION_CRIME: {
    headings: ["House used for arrivals", "Documents for sale"],
    texts: [
      "House {where} takes in {number} people at a time, who move on within two days. {who} brings food.",
      "{who} offers {thing} for sale {where}; delivery takes a week.",
    ],
  },
  WESTERN_BALKAN_CRIMINALITY: {
    headings: ["Growers brought in from outside", "Cash courier"],
    texts: [
      "Growers are said to be working off a debt in a house {where}; {who} collects the crop {when}.",
      "{who} carries {thing} to a money service {where} {when}.",
    ],
  },
  HOMICIDE_PREVENTION: {
    headings: ["Threat after a stabbing", "Retaliation feared"],
    texts: [
      "{who} says there will be an answer to last week's stabbing {where}. A name was given and is kept apart.",
      "Two families {where} are no longer speaking; a knife was carried {when}.",
    ],
  },
} as const satisfies Readonly<Record<string, Subject>>;

/** A theme that reports are written on. */
export type PictureTheme = keyof typeof subjects;

/** The themes, from the one most written about to the one least. */
export const themeWeights: readonly (readonly [PictureTheme, number])[] = [
  ["DRUGS", 30],
  ["COUNTY_LINES", 26],
  ["MODERN_SLAVERY_HT", 16],
  ["FIREARMS", 10],
  ["ORGANISED_IMMIGRATION_CRIME", 7],
  ["HOMICIDE_PREVENTION", 7],
  ["WESTERN_BALKAN_CRIMINALITY", 4],
];

/** Fills the gaps of a text; the first letter of each sentence is a capital. */
export function filled(text: string, random: Random): string {
  return text
    .replaceAll("{where}", () => random.pick(surroundings))
    .replaceAll("{who}", () => random.pick(people))
    .replaceAll("{when}", () => random.pick(hours))
    .replaceAll("{thing}", () => random.pick(things))
    .replaceAll("{town}", () => random.pick(importingTowns))
    .replaceAll("{number}", () => String(random.between(3, 28)))
    .replaceAll(/(?:^|[.;] )[a-z]/gu, (start) => start.toUpperCase());
}

/** A heading on a theme. */
export const inventHeading = (theme: PictureTheme, random: Random): string =>
  filled(random.pick<string>(subjects[theme].headings), random);

/** A paragraph on a theme. */
export const inventParagraph = (theme: PictureTheme, random: Random): string =>
  filled(random.pick<string>(subjects[theme].texts), random);

const remarks = {
  NOTE: [
    "Our visits put two more addresses on this street. Photographs are with the case file.",
    "Same handwriting as in the notebook found in May.",
    "Raised at the district meeting; nothing to add from our side at present.",
    "The tenancy ended in September. The flat has stood empty since.",
  ],
  OPINION: [
    "This agrees with what our wardens have seen since the summer.",
    "We think this rests on one caller and should be graded lower.",
    "More likely two groups than one; the vehicles do not meet.",
  ],
  SIGHTING: [
    "We hold this as well, from a visit in another matter.",
    "Seen by our staff last week at the same place.",
  ],
  PROPOSAL: [
    "Proposed: Failsworth instead of Chadderton, as the letters are addressed there.",
    "Proposed: the spelling on the tenancy is the right one.",
  ],
  QUESTION: [
    "Is the vehicle still insured in her name?",
    "Does anybody know which school the younger brother attends?",
    "May the licensing team be told of this before the hearing?",
  ],
  ACTION_ASKED: [
    "Please tell us before the next visit: a support worker will be there.",
    "Can probation confirm the curfew address?",
  ],
} as const;

/** What a partner says of a record. */
export type RemarkKind = keyof typeof remarks;

/** A remark of a kind. */
export const inventRemark = (kind: RemarkKind, random: Random): string =>
  random.pick<string>(remarks[kind]);
