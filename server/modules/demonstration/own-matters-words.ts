/** What each agency came upon in its own work, in its own words. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { exploitationType } from "../../../schema/code-lists/exploitation-type.js";
import type { itemKind } from "../../../schema/code-lists/item-kind.js";
import type { PartnerKey } from "./partners.js";
import type { ThemeCode } from "./words.js";

/** What an agency came upon in its own work. */
export interface Matter {
  readonly of: PartnerKey;
  readonly themes: readonly ThemeCode[];
  /** The person as the agency knows them. */
  readonly person: string;
  readonly event: string;
  readonly item: readonly [CodeOf<typeof itemKind>, string];
  readonly missing: string;
  readonly exploitation: CodeOf<typeof exploitationType>;
  readonly group: readonly [name: string, summary: string];
  readonly line: string;
  readonly weakness: readonly [name: string, description: string];
}

/** A matter for every agency whose people read and whom others give little. */
export const matters: readonly Matter[] = [
  {
    of: "oldham",
    themes: ["DRUGS"],
    person: "Keeps a stall on the market and pays twice a week for leave to stand there.",
    event: "Stallholders closed early after two men had gone from one to the next.",
    item: ["DOCUMENT", "Card with a name, a sum and a day of the week, left on a stall"],
    missing: "His stall stood open all night; the family say that he went to pay.",
    exploitation: "FINANCIAL",
    group: [
      "Market Toll",
      "Takes money from stallholders and burns the stalls of those who refuse.",
    ],
    line: "Magpie",
    weakness: ["Market stalls let from hand to hand", "Nobody knows who stands there by right."],
  },
  {
    of: "housing",
    themes: ["DRUGS"],
    person: "Tenant of eleven years; a stranger has answered the door since August.",
    event: "Caretaker found the entry system cut and three men on the stairs; they left at once.",
    item: ["PROPERTY", "Two keys cut without the landlord's leave, found in a meter cupboard"],
    missing: "Not at home for three visits; neighbours have not seen her and the cat is outside.",
    exploitation: "CUCKOOING",
    group: ["Lantern Row", "Men who move from one tenancy to the next and threaten its tenant."],
    line: "Heron",
    weakness: ["Fire doors wedged open, Oldham", "Anybody can walk from the yard to four floors."],
  },
  {
    of: "probation",
    themes: ["DRUGS"],
    person: "On licence; says that he is followed by those to whom he owes the lost parcel.",
    event: "Two men waited for him outside the office on reporting day and drove off when asked.",
    item: ["CASH", "Four hundred pounds in an envelope that he would not explain"],
    missing: "Did not report and has not slept at the approved address since Sunday.",
    exploitation: "CCE",
    group: ["Gatepost", "Meets people on the day of their release and gives them a telephone."],
    line: "Marlow",
    weakness: ["Releases on a Friday afternoon", "No office is open before debts are called in."],
  },
  {
    of: "health",
    themes: ["MODERN_SLAVERY_HT"],
    person: "Comes with an interpreter who answers before she has been asked.",
    event: "A man waited through four hours of treatment and held her papers.",
    item: ["DOCUMENT", "Appointment card in another woman's name"],
    missing: "Left the ward before discharge with the man who brought her.",
    exploitation: "SEXUAL",
    group: ["Kestrel House", "Women from three addresses are brought by one driver, by turns."],
    line: "Sable",
    weakness: ["Interpreters whom nobody booked", "Patients are spoken for by their keepers."],
  },
  {
    of: "revenue",
    themes: ["ORGANISED_IMMIGRATION_CRIME"],
    person: "Director of four labour agencies, none with a payroll above two.",
    event: "Visit to a packing site found sixty workers and records for nine.",
    item: ["DOCUMENT", "Wage book kept in two hands, one of them for the visit"],
    missing: "A worker who spoke to the officers was gone from the house the next day.",
    exploitation: "LABOUR",
    group: ["Tallyman", "Agencies that open and close by the quarter and leave the tax unpaid."],
    line: "Quill",
    weakness: ["Labour agencies without a licence", "Workers change employer on paper each month."],
  },
  {
    of: "charity",
    themes: ["MODERN_SLAVERY_HT"],
    person: "Asked at the drop-in who could keep a passport for her.",
    event: "A car circled the drop-in until the women who had come in it were fetched out.",
    item: ["DEVICE", "Old telephone handed in, with one number stored"],
    missing: "Left the safe house on a Thursday without her bag and has not called.",
    exploitation: "SEXUAL",
    group: ["Corner Ninety", "Several women name the same two men and the same flat."],
    line: "Wren",
    weakness: ["Lodgings above takeaways", "Let by the bed, for cash, to people without papers."],
  },
  {
    of: "fire",
    themes: ["DRUGS"],
    person: "Occupier who would not let the crew past the first floor.",
    event: "Small fire in a loft: lamps, ballasts and a meter bridged with cable.",
    item: ["EXHIBIT", "Length of cable taken from a bridged meter"],
    missing: "A lodger named by neighbours was not accounted for after the fire.",
    exploitation: "LABOUR",
    group: ["Highloft", "Four fires in one street, each in a house let by the same agent."],
    line: "Ember",
    weakness: ["Locked rooms in shared houses", "People could not get out, and were not meant to."],
  },
  {
    of: "wigan",
    themes: ["COUNTY_LINES"],
    person: "Rents a shop that is never open; the shutters go up for parcels.",
    event: "Wardens moved on five boys with new bicycles; a man paid them from a car.",
    item: ["OTHER", "Notebook with first names and sums, left in a bus shelter"],
    missing: "Not home after the youth club; his bicycle was found at the station.",
    exploitation: "CCE",
    group: ["Pier Side", "Older youths who give bicycles to boys and collect on Fridays."],
    line: "Otter",
    weakness: ["Shops let for a month at a time", "Nobody asks what is sold behind the shutter."],
  },
  {
    of: "benefits",
    themes: ["ORGANISED_IMMIGRATION_CRIME"],
    person: "One of eleven claimants paid into one account.",
    event: "Claimant came with a man who held her card and knew her answers.",
    item: ["DOCUMENT", "Eleven claim forms filled in by one hand"],
    missing: "Claimant has not been seen at the address that all the claims give.",
    exploitation: "FINANCIAL",
    group: ["Eleven Doors", "Claims in the names of people who may not know of them."],
    line: "Tern",
    weakness: ["One address, many claims", "Nothing tells an office what another has been told."],
  },
  {
    of: "complex",
    themes: ["COUNTY_LINES"],
    person: "Fourteen; three placements in a year, and a debt that she will not speak of.",
    event: "Staff saw her handed a bag from a car, and saw it gone by the evening.",
    item: ["DEVICE", "Second telephone found under a mattress, without a card"],
    missing: "Left the placement after supper; a train ticket was bought for her.",
    exploitation: "CCE",
    group: ["Bellweather", "Five children of two homes are fetched by the same grey car."],
    line: "Finch",
    weakness: ["Homes at the end of the tram line", "Children are met before staff change over."],
  },
  {
    of: "labour",
    themes: ["MODERN_SLAVERY_HT"],
    person: "Sleeps where he works and has been told that the police would deport him.",
    event: "Night visit to a bakery: nine at work, four of them hidden in a lorry.",
    item: ["DOCUMENT", "Nine identity cards in the foreman's drawer"],
    missing: "Gone from the hostel a week after his statement; a van was seen.",
    exploitation: "LABOUR",
    group: ["Nightloaf", "Supplies bakeries with men who owe for the journey and the bed."],
    line: "Dunlin",
    weakness: ["Bakeries that work by night", "No inspector calls between ten and five."],
  },
];
