/** What each account of the demonstration sees of the threat picture, asked through the portal. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { demonstrationAccounts } from "../../server/modules/demonstration/index.js";
import { startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";

const registers = [
  "threats",
  "ocgs",
  "memberships",
  "vulnerabilities",
  "countyLines",
  "reports",
  "missingEpisodes",
  "annotations",
] as const;
type Register = (typeof registers)[number];

const [owner, analyst, neighbour, council, housing, probation, nurse] = [
  "owner@gmp.example",
  "analyst@gmp.example",
  "analyst@cheshire.example",
  "officer@oldham.example",
  "housing@oldhamhomes.example",
  "officer@probation.example",
  "nurse@medlockvale.example",
] as const;
const [revenue, charity, fire, suspended, hub, labour] = [
  "officer@hmrc.example",
  "caseworker@lantern.example",
  "analyst@fire.example",
  "officer@dwp.example",
  "worker@fustian.example",
  "investigator@glaa.example",
] as const;
const partners = [
  neighbour,
  council,
  housing,
  probation,
  nurse,
  revenue,
  charity,
  fire,
  hub,
  labour,
];

let demonstration: DemonstrationPortal;
const secrets = new Map<string, string>();

/** Signs in and takes the account's first purpose. */
async function signIn(email: string): Promise<void> {
  const { portal } = demonstration;
  const entered = await portal.ask(
    null,
    "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { purposes } }",
    { email, password: demonstrationAccounts.password },
  );
  const secret = /=([^;]*)/.exec(entered.headers.get("set-cookie") ?? "")?.[1] ?? "";
  expect(entered.body.errors).toBeUndefined();
  const { signIn: session } = entered.body.data as {
    readonly signIn: { readonly purposes: readonly string[] };
  };
  const choose = "mutation ($purpose: String!) { choosePurpose(purpose: $purpose) { purpose } }";
  await portal.ask(secret, choose, { purpose: session.purposes[0] });
  secrets.set(email, secret);
}

async function answered<Data>(email: string, query: string): Promise<Data> {
  if (!secrets.has(email)) await signIn(email);
  const { body } = await demonstration.portal.ask(secrets.get(email) ?? "", query);
  expect(body.errors).toBeUndefined();
  return body.data as Data;
}

async function countsOf(email: string): Promise<Readonly<Record<Register, number>>> {
  type Totals = Readonly<Record<Register, { readonly totalCount: number }>>;
  const asked = `{ ${registers.map((name) => `${name} { totalCount }`).join(" ")} }`;
  const totals = await answered<Totals>(email, asked);
  const of = (name: Register): number => totals[name].totalCount;
  return {
    threats: of("threats"),
    ocgs: of("ocgs"),
    memberships: of("memberships"),
    vulnerabilities: of("vulnerabilities"),
    countyLines: of("countyLines"),
    reports: of("reports"),
    missingEpisodes: of("missingEpisodes"),
    annotations: of("annotations"),
  };
}

/** Headings and titles that a word finds. */
async function found(email: string, text: string): Promise<readonly string[]> {
  const asked = `{ search(text: "${text}") { hits { matchedText } } }`;
  type Hits = { readonly search: { readonly hits: readonly { readonly matchedText: string }[] } };
  return (await answered<Hits>(email, asked)).search.hits.map(({ matchedText }) => matchedText);
}

beforeAll(async () => {
  demonstration = await startDemonstration();
});
afterAll(async () => {
  await demonstration?.close();
});

test("the force analyst has something on every page, and every partner less of it", async () => {
  const whole = await countsOf(analyst);
  for (const name of registers) expect(whole[name]).toBeGreaterThan(20);
  for (const partner of partners) {
    const part = await countsOf(partner);
    for (const name of registers) expect(part[name]).toBeLessThan(whole[name]);
    // Whatever its work, an agency has its own reports.
    expect(part.reports).toBeGreaterThan(0);
  }
});

test("the information owner sees what the analyst sees, under the same purpose", async () => {
  expect(await countsOf(owner)).toEqual(await countsOf(analyst));
});

test("the neighbouring force sees lines across districts, and groups only of drugs and lines", async () => {
  const { countyLines, ocgs, missingEpisodes } = await countsOf(neighbour);
  expect(countyLines).toBeGreaterThan(20);
  expect(ocgs).toBeGreaterThan(10);
  expect(ocgs).toBeLessThan(40);
  expect(missingEpisodes).toBeGreaterThan(0);
  const asked = "{ countyLines { nodes { district { code } brand } } }";
  type Lines = {
    readonly countyLines: {
      readonly nodes: readonly { readonly district: { readonly code: string } | null }[];
    };
  };
  const { countyLines: lines } = await answered<Lines>(neighbour, asked);
  expect(new Set(lines.nodes.map(({ district }) => district?.code)).size).toBeGreaterThan(5);
});

test("the council sees the band of a risk in its district and not the score", async () => {
  const asked =
    "{ threats(first: 100) { nodes { riskBand riskScore owner { name } access { field level } } } }";
  type Threats = {
    readonly threats: {
      readonly nodes: readonly {
        readonly riskBand: string | null;
        readonly riskScore: number | null;
        readonly owner: { readonly name: string };
        readonly access: readonly { readonly field: string; readonly level: string }[];
      }[];
    };
  };
  const { threats } = await answered<Threats>(council, asked);
  const ofPolice = threats.nodes.filter(({ owner: { name } }) => name.includes("Police"));
  expect(ofPolice.length).toBeGreaterThan(3);
  expect(ofPolice.some(({ riskBand }) => riskBand !== null)).toBe(true);
  for (const { riskScore, access } of ofPolice) {
    expect(riskScore).toBeNull();
    expect(access).toContainEqual({ field: "riskScore", level: "WITHHELD" });
  }
});

/** How many records of a register an account sees that are not its own agency's. */
async function countOfOthers(email: string, register: Register): Promise<number> {
  type Owned = { readonly nodes: readonly { readonly owner: { readonly id: string } | null }[] };
  const { me, rows } = await answered<{ me: { partnerId: string }; rows: Owned }>(
    email,
    `{ me { partnerId } rows: ${register}(first: 50) { nodes { owner { id } } } }`,
  );
  return rows.nodes.filter(({ owner: agency }) => agency?.id !== me.partnerId).length;
}

test.each([analyst, ...partners, "officer@wigan.example", suspended])(
  "no register is empty to %s",
  async (email) => {
    const counts = await countsOf(email);
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
    const asked = "identifiers contacts places events items persons".split(" ");
    const others = await answered<Readonly<Record<string, { readonly totalCount: number }>>>(
      email,
      `{ ${asked.map((name) => `${name} { totalCount }`).join(" ")} }`,
    );
    expect(Object.entries(others).filter(([, { totalCount }]) => totalCount === 0)).toEqual([]);
  },
);

test("the housing officer sees weak places of one district, and no line but its own", async () => {
  const { vulnerabilities } = await countsOf(housing);
  expect(vulnerabilities).toBeGreaterThan(2);
  expect(await countOfOthers(housing, "countyLines")).toBe(0);
});

test("probation sees threats with their priority individuals, and not a single vulnerability of others", async () => {
  const { threats, memberships } = await countsOf(probation);
  expect(threats).toBeGreaterThan(40);
  expect(memberships).toBeGreaterThan(20);
  expect(await countOfOthers(probation, "vulnerabilities")).toBe(0);
});

test("the nurse sees missing episodes and vulnerabilities, and no members of others' groups", async () => {
  const { missingEpisodes, vulnerabilities } = await countsOf(nurse);
  expect(missingEpisodes).toBeGreaterThan(0);
  expect(vulnerabilities).toBeGreaterThan(0);
  expect(await countOfOthers(nurse, "memberships")).toBe(0);
  expect(await countOfOthers(nurse, "countyLines")).toBe(0);
});

test("the revenue's report is for those it names: its own officer and the police", async () => {
  const heading = "Wages declared for two of fourteen men";
  expect(await found(revenue, "Wages declared fourteen")).toContain(heading);
  expect(await found(analyst, "Wages declared fourteen")).toContain(heading);
  for (const other of [labour, charity, fire, neighbour]) {
    expect(await found(other, "Wages declared fourteen")).not.toContain(heading);
  }
});

test("the charity, the fire service and a partner under a suspended agreement see little but their own", async () => {
  const { reports: toldOfAll } = await countsOf(analyst);
  for (const narrow of [charity, fire, suspended]) {
    const { reports } = await countsOf(narrow);
    expect(reports).toBeGreaterThan(0);
    expect(reports).toBeLessThan(toldOfAll / 20);
    for (const register of ["countyLines", "missingEpisodes", "memberships"] as const)
      expect(await countOfOthers(narrow, register)).toBe(0);
  }
});

/** The numbers that rang the missing boy's handsets, walked to from his episode; null without the episode. */
async function callersOf(email: string): Promise<readonly string[] | null> {
  const asked = `{ missingEpisodes(filter: { circumstances: { contains: "Second handset" } }) { nodes {
    person { identifiers { nodes { contacts { nodes { from { title } } } } } }
  } } }`;
  type Contacts = {
    readonly nodes: readonly { readonly from: { readonly title: string } | null }[];
  };
  type Episode = {
    readonly person: {
      readonly identifiers: { readonly nodes: readonly { readonly contacts: Contacts }[] };
    } | null;
  };
  type Walk = { readonly missingEpisodes: { readonly nodes: readonly Episode[] } };
  const { nodes } = (await answered<Walk>(email, asked)).missingEpisodes;
  if (nodes.length === 0) return null;
  return nodes.flatMap(({ person }) =>
    (person?.identifiers.nodes ?? []).flatMap(({ contacts }) =>
      contacts.nodes.flatMap(({ from }) => from?.title ?? []),
    ),
  );
}

test("the missing boy is found by walking from his episode to a caller, which no partner can", async () => {
  expect(await callersOf(analyst)).toContain("07700 900126");
  expect(await callersOf(neighbour)).toBeNull();
  await expect(
    answered(hub, "{ missingEpisodes { nodes { risk regradedFrom } } }"),
  ).resolves.toEqual({
    missingEpisodes: {
      nodes: expect.arrayContaining([{ risk: "HIGH", regradedFrom: "MEDIUM" }]) as unknown,
    },
  });
  const flat = "Number that answers at a flat above a launderette";
  const interview = "Return interview: new trainers and a debt";
  expect(await found(analyst, "Number answers launderette")).toContain(flat);
  expect(await found(neighbour, "Number answers launderette")).toContain(flat);
  expect(await found(hub, "Number answers launderette")).not.toContain(flat);
  expect(await found(hub, "Return interview trainers")).toContain(interview);
  expect(await found(neighbour, "Return interview trainers")).not.toContain(interview);
});

test("the caravans are seen in parts, and the group in them by who assesses it", async () => {
  const parts: readonly (readonly [string, string])[] = [
    [charity, "Men who ask to leave and are not let"],
    [fire, "Caravans heated with open flame behind a locked gate"],
    [labour, "Gang supplied without a licence to three sites"],
  ];
  for (const [holder, heading] of parts) {
    expect(await found(analyst, heading)).toContain(heading);
    for (const partner of [charity, fire, labour]) {
      const seen = (await found(partner, heading)).includes(heading);
      expect(seen).toBe(partner === holder);
    }
  }
  for (const reader of [analyst, labour])
    expect(await found(reader, "Transept")).toContain("Transept");
  for (const other of [charity, fire, neighbour, council]) {
    expect(await found(other, "Transept")).toEqual([]);
  }
});
