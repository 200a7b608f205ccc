import { beforeAll, describe, expect, test } from "vitest";
import { codeListNamed } from "../../schema/code-lists/index.js";
import type { DemonstrationRows } from "../../server/database/demonstration-rows.js";
import { isReference, makeReference } from "../../server/kernel/reference.js";
import { demonstrationAccounts } from "../../server/modules/demonstration/accounts.js";
import { generateDemonstration } from "../../server/modules/demonstration/generate.js";
import { seededRandom } from "../../server/modules/demonstration/random.js";
import { referenceDate } from "../../server/modules/demonstration/words.js";

const generate = (seed: number): DemonstrationRows =>
  generateDemonstration({
    seed,
    passwordHash: "a hash",
    secretHash: (secret) => Buffer.from(secret),
  });

const conceptsOf = (rows: DemonstrationRows) => [
  ["PERSON", rows.persons] as const,
  ["IDENTIFIER", rows.identifiers] as const,
  ["PLACE", rows.places] as const,
  ["EVENT", rows.events] as const,
  ["ITEM", rows.items] as const,
  ["CONTACT", rows.contacts] as const,
  ["LINK", rows.links] as const,
  ["OCG", rows.ocgs] as const,
  ["VULNERABILITY", rows.vulnerabilities] as const,
  ["COUNTY_LINE", rows.countyLines] as const,
  ["THREAT", rows.threats] as const,
  ["REPORT", rows.reports] as const,
  ["PARAGRAPH", rows.paragraphs] as const,
  ["MISSING_EPISODE", rows.missingEpisodes] as const,
  ["MEMBERSHIP", rows.memberships] as const,
  ["ANNOTATION", rows.annotations] as const,
];

const codesOf = (list: string): readonly string[] =>
  codeListNamed(list)?.entries.map(({ code }) => code) ?? [];

let rows: DemonstrationRows;
beforeAll(() => {
  rows = generate(1);
});

describe("the demonstration's rows", () => {
  test("are the same for the same seed and others for another", () => {
    expect(generate(1)).toEqual(rows);
    expect(generate(2).persons[20]?.name).not.toBe(rows.persons[20]?.name);
  });

  test("keep their partnership whatever the seed", () => {
    const { partners, agreements, scopes, accounts } = generate(2);
    expect({ partners, agreements, scopes, accounts }).toEqual({
      partners: rows.partners,
      agreements: rows.agreements,
      scopes: rows.scopes,
      accounts: rows.accounts,
    });
  });

  test("are as many as promised", () => {
    expect(rows.partners).toHaveLength(25);
    expect(new Set(rows.partners.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
    expect(rows.persons).toHaveLength(500);
    expect(rows.identifiers.length).toBeGreaterThanOrEqual(600);
    expect(rows.places).toHaveLength(250);
    expect(rows.events).toHaveLength(900);
    expect(rows.items).toHaveLength(120);
    expect(rows.contacts).toHaveLength(400);
    expect(rows.links.length).toBeGreaterThan(6000);
  });

  test("draw the threat picture as large as promised", () => {
    expect(rows.ocgs).toHaveLength(60);
    expect(rows.countyLines).toHaveLength(40);
    expect(rows.vulnerabilities).toHaveLength(40);
    expect(rows.missingEpisodes).toHaveLength(30);
    expect(rows.reports).toHaveLength(3000);
    expect(rows.annotations).toHaveLength(800);
    expect(rows.threats.length).toBeGreaterThanOrEqual(170);
    expect(rows.threats.length).toBeLessThanOrEqual(200);
  });

  test("have groups, threats, lines, reports, episodes and annotations of every state and kind", () => {
    const uses: readonly (readonly [string, readonly unknown[]])[] = [
      ["OcgLifecycle", rows.ocgs.map(({ status }) => status)],
      ["OcgRole", rows.memberships.map(({ role }) => role)],
      ["SocThreatKind", rows.threats.map(({ kind }) => kind)],
      ["ThreatStatus", rows.threats.map(({ status }) => status)],
      ["RiskBand", rows.threats.flatMap((threat) => threat.risk_band ?? [])],
      ["PlanCoverage", rows.threats.map(({ pursue }) => pursue)],
      ["CountyLineStatus", rows.countyLines.map(({ status }) => status)],
      ["CountyLineType", rows.countyLines.map((line) => line.line_type)],
      ["VulnerabilityKind", rows.vulnerabilities.map(({ kind }) => kind)],
      ["SanitisationState", rows.reports.map(({ state }) => state)],
      ["GradingScheme", rows.reports.map((report) => report.grading_scheme)],
      ["StatementType", rows.paragraphs.map((paragraph) => paragraph.statement_type)],
      ["MissingStatus", rows.missingEpisodes.map(({ status }) => status)],
      ["AnnotationKind", rows.annotations.map(({ kind }) => kind)],
      ["AnnotationState", rows.annotations.map(({ state }) => state)],
    ];
    for (const [list, codes] of uses) expect(new Set(codes)).toEqual(new Set(codesOf(list)));
  });

  test("give each group between three and twenty people, suspects among them", () => {
    const members = Map.groupBy(rows.memberships, (membership) => membership.ocg_id);
    for (const { id } of rows.ocgs) {
      expect(members.get(id)?.length ?? 0).toBeGreaterThanOrEqual(3);
      expect(members.get(id)?.length ?? 0).toBeLessThanOrEqual(20);
    }
  });

  test("give an active group its officers, its criteria and a day of review", () => {
    const active = rows.ocgs.filter(({ status }) => status === "ACTIVE");
    expect(active.length).toBeGreaterThan(15);
    for (const { lead_officer, senior_officer, review_on, criteria } of active) {
      expect([lead_officer, senior_officer, review_on]).not.toContain(null);
      expect(criteria).toHaveLength(codesOf("OcgCriterion").length);
    }
  });

  test("have threats that are overdue on the day the demonstration stands still, and others that are not", () => {
    const reviews = rows.threats.flatMap((threat) => threat.review_on ?? []);
    const overdue = reviews.filter((day) => day < referenceDate);
    expect(overdue.length).toBeGreaterThan(15);
    expect(overdue.length).toBeLessThan(reviews.length / 2);
  });

  test("hand in fewer reports at weekends, and more of late than a year ago", () => {
    const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
    const days = rows.reports.map((report) => report.reported_on);
    const weekend = days.filter((day) => weekday(day) % 6 === 0);
    expect(weekend.length).toBeLessThan(days.length / 5);
    const late = days.filter((day) => day > "2026-08-24");
    const early = days.filter((day) => day < "2026-02-24");
    expect(late.length).toBeGreaterThan(early.length);
    expect(days.every((day) => day < referenceDate && day > "2025-11-20")).toBe(true);
  });

  test("quote only words that stand in the field that the annotation is about", () => {
    const texts = new Map<string, unknown>();
    const remember = (id: string, ...words: readonly (string | null)[]): unknown =>
      texts.set(id, words.join("\n"));
    for (const each of rows.persons) remember(each.id, each.note);
    for (const each of rows.places) remember(each.id, each.address);
    for (const each of rows.countyLines) remember(each.id, each.brand);
    for (const each of rows.reports) remember(each.id, each.heading);
    for (const each of rows.paragraphs) remember(each.id, each.text);
    for (const each of rows.vulnerabilities) remember(each.id, each.description);
    for (const each of [...rows.events, ...rows.ocgs, ...rows.threats]) {
      remember(each.id, each.summary);
    }
    const quoting = rows.annotations.filter(({ quote }) => quote !== null);
    expect(quoting.length).toBeGreaterThan(100);
    for (const each of quoting) {
      expect(texts.get(each.about_id)).toContain(
        `${each.quote_prefix}${each.quote}${each.quote_suffix}`,
      );
    }
  });

  test("put an answer where the remark is: on the same field of the same record", () => {
    const byId = new Map(rows.annotations.map((annotation) => [annotation.id, annotation]));
    const replies = rows.annotations.filter((annotation) => annotation.parent_id !== null);
    expect(replies.length).toBeGreaterThan(100);
    for (const reply of replies) {
      const remark = byId.get(reply.parent_id ?? "");
      expect([remark?.about_id, remark?.about_field]).toEqual([reply.about_id, reply.about_field]);
    }
  });

  test("do not read as copies: few reports say the same", () => {
    const texts = new Set(rows.paragraphs.map(({ text }) => text));
    expect(texts.size).toBeGreaterThan(rows.paragraphs.length * 0.75);
  });

  test("have no id twice, records and partnership together", () => {
    const { partners, agreements, scopes, accounts, tokens, sessions, records } = rows;
    const ids = [partners, agreements, scopes, accounts, tokens, sessions, records].flatMap(
      (each) => each.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    }
  });

  test("have one identity for each concept's row, of its type and of a class that exists", () => {
    const typeById = new Map(rows.records.map((record) => [record.id, record.record_type]));
    for (const [type, concepts] of conceptsOf(rows)) {
      for (const { id } of concepts) expect(typeById.get(id)).toBe(type);
    }
    const classByKey = new Map(rows.accessClasses.map((each) => [each.key, each.record_type]));
    for (const each of rows.records) {
      expect(classByKey.get(each.class_key)).toBe(each.record_type);
    }
  });

  test("have references that are right, none of them twice", () => {
    const references = conceptsOf(rows).flatMap(([, concepts]) =>
      concepts.map(({ reference }) => reference),
    );
    expect(references.filter((reference) => !isReference(reference))).toEqual([]);
    expect(new Set(references).size).toBe(references.length);
  });

  test("join records that exist, from the end that the model reads from", () => {
    const typeById = new Map(rows.records.map((record) => [record.id, record.record_type]));
    for (const each of [...rows.links, ...rows.contacts]) {
      expect(typeById.get(each.from_id)).toBe(each.from_type);
      expect(typeById.get(each.to_id)).toBe(each.to_type);
      expect(each.from_id).not.toBe(each.to_id);
    }
    const roads = new Set(
      rows.links.map(({ kind, from_type, to_type }) => `${from_type} ${kind} ${to_type}`),
    );
    expect(roads).toContain("PERSON USES IDENTIFIER");
    expect(roads).toContain("PERSON LIVES_AT PLACE");
    expect(roads).toContain("PERSON PARTY_TO EVENT");
    expect(roads).toContain("ITEM INVOLVED_IN EVENT");
    expect(roads).toContain("REPORT MENTIONS OCG");
    expect(roads).toContain("COUNTY_LINE DEAL_LINE_NUMBER IDENTIFIER");
    expect(roads).toContain("VULNERABILITY LOCATED_AT PLACE");
    expect(
      [...roads].filter((road) => road.endsWith(" PERSON") && !/^(?:PERSON|REPORT) /u.test(road)),
    ).toEqual([]);
  });

  test("use codes of the code lists only", () => {
    const uses: readonly (readonly [string, readonly string[]])[] = [
      ["LinkKind", rows.links.map(({ kind }) => kind)],
      ["SourceEvaluation", rows.links.map((link) => link.source_evaluation)],
      ["IntelligenceAssessment", rows.links.map((link) => link.intelligence_assessment)],
      ["IdentifierKind", rows.identifiers.map(({ kind }) => kind)],
      ["CrimeCategory", rows.events.map(({ category }) => category)],
      ["SubjectCategory", rows.persons.map((person) => person.subject_category)],
      ["Theme", rows.accessClasses.flatMap(({ themes }) => themes)],
      ["District", rows.accessClasses.flatMap(({ district }) => district ?? [])],
      ["PartnerType", rows.partners.map(({ kind }) => kind)],
      ["LegalGateway", rows.agreements.map(({ gateway }) => gateway)],
      ["Role", rows.accounts.flatMap(({ roles }) => roles)],
      ["Purpose", rows.accounts.flatMap(({ purposes }) => purposes)],
    ];
    const unknown = uses.flatMap(([list, codes]) =>
      codes.filter((code) => !codesOf(list).includes(code)).map((code) => `${list} ${code}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe("the stories", () => {
  test("begin at a title that is there, and belong to several agencies", () => {
    const classOf = new Map(rows.records.map(({ id, class_key }) => [id, class_key]));
    const ownersOf = (headings: readonly string[]): number => {
      const ids = rows.reports
        .filter(({ heading }) => headings.includes(heading))
        .map(({ id }) => id);
      expect(ids).toHaveLength(headings.length);
      return new Set(ids.map((id) => rows.accessClasses[classOf.get(id) ?? -1]?.owner_id)).size;
    };
    expect(
      ownersOf([
        "Numbers on a missing boy's second handset",
        "Number that answers at a flat above a launderette",
        "Return interview: new trainers and a debt",
        "One brand under two numbers in two forces",
      ]),
    ).toBe(4);
    expect(
      ownersOf([
        "Men who ask to leave and are not let",
        "Caravans heated with open flame behind a locked gate",
        "Gang supplied without a licence to three sites",
        "Wages declared for two of fourteen men",
        "Statements and pictures from the caravan yard",
      ]),
    ).toBe(5);
    expect(rows.ocgs.find(({ name }) => name === "Transept")?.status).toBe("UNDER_ASSESSMENT");
    expect(rows.countyLines.filter(({ brand }) => brand === "Kit")).toHaveLength(1);
  });
});

describe("nobody real", () => {
  test("has a telephone number: all are of the ranges kept for drama, and none is twice", () => {
    const phones = rows.identifiers.filter(({ kind }) => kind === "PHONE");
    expect(phones.filter(({ value }) => !/^(?:07700 900|01632 960)\d{3}$/u.test(value))).toEqual(
      [],
    );
    const numbers = phones.map(({ normalised }) => normalised);
    expect(
      numbers.filter((number) => !/^\+44(?:7700900|1632960)\d{3}$/u.test(number ?? "")),
    ).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("has an e-mail address, a vehicle, an account or a handset", () => {
    const forms: Readonly<Record<string, RegExp>> = {
      EMAIL: /^[a-z.\d-]+@example\.org$/u,
      VEHICLE: /^QQ\d\d[A-Z]{3}$/u,
      ACCOUNT: /^00\d{12}$/u,
      DEVICE: /^00\d{13}$/u,
      PHONE: /^\+44/u,
    };
    const wrong = rows.identifiers.filter(
      ({ kind, normalised }) => forms[kind]?.test(normalised ?? "") !== true,
    );
    expect(wrong).toEqual([]);
  });

  test("has an NHS number: all are of the test range, with their check digit", () => {
    const numbers = rows.persons.flatMap((person) => person.nhs_number ?? []);
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of numbers) {
      expect(number).toMatch(/^999\d{7}$/u);
      const sum = [...number].reduce(
        (total, digit, place) => total + Number(digit) * (10 - place),
        0,
      );
      expect(sum % 11).toBe(0);
    }
  });

  test("lives at a postcode: the last two letters are never used", () => {
    for (const { postcode } of rows.places) expect(postcode).toMatch(/ \d[CIKMOV]{2}$/u);
  });
});

describe("the partnership", () => {
  test("has agreements in every state, and a scope that denies", () => {
    expect(new Set(rows.agreements.map(({ state }) => state))).toEqual(
      new Set(codesOf("AgreementState")),
    );
    expect(rows.scopes.some(({ effect }) => effect === "DENY")).toBe(true);
  });

  test("gives by scope only what the agreement covers", () => {
    const agreementById = new Map(rows.agreements.map((agreement) => [agreement.id, agreement]));
    const beyond = rows.scopes.flatMap((scope) => {
      const agreement = agreementById.get(scope.agreement_id)!;
      const groups = Object.keys(scope.field_groups);
      return [
        ...(agreement.recipient_ids.includes(scope.partner_id) ? [] : ["its recipient"]),
        ...groups.filter((group) => !agreement.data_categories.includes(group)),
        ...scope.purposes.filter((purpose) => !agreement.purposes.includes(purpose)),
      ].map((what) => `${scope.title}: ${what}`);
    });
    expect(beyond).toEqual([]);
  });

  test("lists accounts that can sign in, in lower case", () => {
    const { accounts, token } = demonstrationAccounts;
    expect(accounts.length).toBeGreaterThanOrEqual(10);
    for (const { email } of accounts) {
      expect(email).toBe(email.toLowerCase());
      const account = rows.accounts.find((each) => each.email === email);
      expect(account?.password_hash).toBe("a hash");
      expect(account?.disabled_at).toBeNull();
    }
    expect(rows.sessions[0]?.secret_hash).toBe(`\\x${Buffer.from(token).toString("hex")}`);
  });
});

describe("a reference", () => {
  const reference = makeReference("PER", seededRandom(7).below);

  test("is spoken in groups, without characters that are taken for one another", () => {
    expect(reference).toMatch(/^PER-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{2}$/u);
    expect(isReference(reference)).toBe(true);
    expect(isReference(reference.toLowerCase())).toBe(false);
  });

  test("is refused with one character wrong, or any two exchanged", () => {
    const places = [4, 5, 6, 7, 9, 10, 11, 12, 14, 15];
    const withCharacter = (place: number, character: string, text: string): string =>
      `${text.slice(0, place)}${character}${text.slice(place + 1)}`;
    for (const place of places) {
      for (const character of "23456789ABCDEFGHJKMNPQRSTUVWXYZ") {
        if (character === reference[place]) continue;
        expect(isReference(withCharacter(place, character, reference))).toBe(false);
      }
      for (const other of places) {
        if (reference[place] === reference[other]) continue;
        const once = withCharacter(place, reference[other]!, reference);
        expect(isReference(withCharacter(other, reference[place]!, once))).toBe(false);
      }
    }
  });
});
