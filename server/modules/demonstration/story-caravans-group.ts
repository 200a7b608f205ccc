/** The group that those who keep the men become: nominated, assessed, and on the list of threats. */
import { accountIds } from "./accounts.js";
import type { Book, Entry } from "./book.js";
import { at, caravans, investigation, survivor } from "./story-caravans-access.js";
import { writeRemark } from "./story-reports.js";

/** Those of the caravans whom the group is about. */
export interface CaravanCast {
  readonly yard: Entry;
  readonly men: readonly Entry[];
  readonly suspects: readonly Entry[];
}

const assessed = at("2026-11-02T11:00:00Z", "Group assessment", accountIds.analyst);

function tellOfTheMembers(book: Book, group: Entry, { men, suspects }: CaravanCast): void {
  const shown = { source_evaluation: "1", intelligence_assessment: "A", valid_to: null } as const;
  const roles = ["PRINCIPAL", "PRINCIPAL", "ENFORCER", "FACILITATOR"] as const;
  suspects.forEach((suspect, number) =>
    book.membership(
      group,
      suspect,
      { role: roles[number]!, valid_from: "2025-11-01", note: null, ...shown },
      investigation,
      assessed,
    ),
  );
  for (const man of men) {
    book.membership(
      group,
      man,
      {
        role: "EXPLOITED_PERSON",
        valid_from: "2026-02-01",
        note: "Made to work for it; a victim, and never counted.",
        ...shown,
      },
      survivor,
      assessed,
    );
  }
}

function tellOfTheThreats(book: Book, group: Entry, yard: Entry): void {
  const weakness = book.vulnerability(
    {
      kind: "PLACE",
      name: "Caravan yard without power, Bolton",
      description:
        "Land let by the week, no water or electricity, one gate. Men were counted out and in; the next tenant could do the same.",
      status: "ACTIVE",
      risk_band: "HIGH",
      safeguarding_lead: "Ms Ullmoor, adult social care",
      review_on: "2026-12-05",
    },
    caravans,
    at("2026-10-24T09:30:00Z", "Joint visit", accountIds.analyst),
  );
  book.link(
    weakness,
    yard,
    { kind: "LOCATED_AT", grade: "1A" },
    caravans,
    at("2026-10-24T09:35:00Z", "Joint visit", accountIds.analyst),
  );
  book.threat(
    group,
    {
      kind: "OCG",
      name: "Transept: forced labour from a caravan yard",
      summary:
        "Four suspects are on release; two sites still pay for the gang. Six of fourteen men have accepted a place of safety.",
      status: "ACTIVE",
      theme: "MODERN_SLAVERY_HT",
      risk_band: "HIGH",
      risk_score: 71,
      assessed_on: "2026-11-03",
      review_on: "2026-12-15",
      lead_officer: "Det Ch Insp Ossgarth",
      pursue: "UNDER_WAY",
      prevent: "NONE",
      protect: "UNDER_WAY",
      prepare: "PLANNED",
    },
    investigation,
    at("2026-11-03T10:00:00Z", "Threat assessment", accountIds.analyst),
  );
}

/** Tells of the group: the road ends in the assessment that it began to be in October. */
export function tellOfTheGroup(book: Book, cast: CaravanCast): void {
  const group = book.ocg(
    {
      name: "Transept",
      status: "UNDER_ASSESSMENT",
      owner_level: "FORCE",
      band_code: "2",
      band_scheme: "Partnership bands 2026",
      criteria: [
        "THREE_OR_MORE",
        "ACTING_TOGETHER",
        "CRIMINAL_PURPOSE",
        "SEVEN_YEAR_OFFENCE",
        "GAIN_OR_BENEFIT",
        "ADEQUATE_GRADE",
      ],
      summary:
        "Two brothers and those who beat and drive for them keep men in caravans and hire them out to lay drives. Arrested in October; planning and control are still to be shown.",
      nominated_on: "2026-10-28",
      review_on: "2026-12-09",
      lead_officer: "Det Ch Insp Ossgarth",
      senior_officer: "Det Supt Thornmoor",
    },
    investigation,
    assessed,
  );
  tellOfTheMembers(book, group, cast);
  tellOfTheThreats(book, group, cast.yard);
  const opinion = writeRemark(
    book,
    group,
    {
      kind: "OPINION",
      state: "ANSWERED",
      text: "Three sites and one cash book: to us that is planning, and the last criterion holds.",
    },
    { ...investigation, owner: "labour" },
    at("2026-11-05T15:00:00Z", "Labour inspection", accountIds.labour),
  );
  writeRemark(
    book,
    group,
    {
      kind: "NOTE",
      state: "OPEN",
      text: "Taken to the assessment on 9 December; please send the cash book's pages.",
      answers: opinion,
    },
    investigation,
    at("2026-11-06T09:10:00Z", "Modern slavery desk", accountIds.analyst),
  );
}
