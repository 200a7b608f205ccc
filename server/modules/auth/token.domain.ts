/** Tokens: what one may be, never more than its account, and making and ending one's own. */
import { randomBytes, randomUUID } from "node:crypto";
import type { EntityManager } from "@mikro-orm/core";
import { InvalidInput, NotAllowed, NotFound } from "../../kernel/errors.js";
import type { BoundAccess } from "../../policy/bind.js";
import type { Register } from "../../policy/register.js";
import { keepsGroup, type Viewer } from "../../policy/viewer.js";
import { SessionEntity } from "./account.model.js";
import { secretHash } from "./sign-in.domain.js";
import { TokenEntity } from "./token.model.js";

/** A token about to be made, narrower than its account. */
export interface NewToken {
  readonly name: string;
  readonly recordTypes: readonly string[];
  readonly fieldGroups: readonly string[];
  readonly purpose: string;
  readonly days: number;
}

/** What a token may be chosen from. */
export interface TokenChoices {
  readonly recordTypes: readonly string[];
  readonly fieldGroups: readonly string[];
  readonly purposes: readonly string[];
}

const longestDays = 366;

/** The most tokens in force that one account makes for itself. */
const mostTokens = 20;

/** A token's secret, recognisable when it lies about where it should not. */
export const makeTokenSecret = (): string => `chl_${randomBytes(32).toString("base64url")}`;

/** Who makes tokens for themselves: whoever decides for a partner what leaves it, and a system of it. */
const tokenRoles: readonly string[] = ["INFORMATION_OWNER", "INTEGRATION"];

/** Whether a viewer makes tokens for themselves; a token makes no other. */
export const makesTokens = ({ narrowedTo, roles }: Viewer): boolean =>
  narrowedTo === null && roles.some((role) => tokenRoles.includes(role));

/** Every kind of record and field group that the policies know, the one for writing too, for an operator. */
export const allTokenChoices = (register: Register, purposes: readonly string[]): TokenChoices => ({
  recordTypes: register.records.map(({ type }) => type.recordType!),
  fieldGroups: [
    ...new Set(
      register.records.flatMap(({ policy }) => [
        policy.changes.group,
        ...Object.values(policy.fields).map(({ group }) => group),
      ]),
    ),
  ].sort(),
  purposes,
});

/** What a viewer sees any of under the purpose in force: a token of theirs is chosen from that, and tells of no more. */
export function ownTokenChoices(
  register: Register,
  access: BoundAccess,
  viewer: Viewer,
): TokenChoices {
  const seen = register.records.flatMap(({ type }) => {
    const bound = access.typeNamed(type.name);
    return bound.anyRow === "never" ? [] : [{ type, bound }];
  });
  const groups = seen.flatMap(({ type, bound }) =>
    Object.keys(type.fields)
      .map((name) => bound.field(name))
      .flatMap(({ read, group }) => (read === "never" ? [] : [group])),
  );
  const nothing = { ...viewer, narrowedTo: { recordTypes: [], fieldGroups: [] } };
  return {
    recordTypes: seen.map(({ type }) => type.recordType!),
    // What every token keeps is not chosen.
    fieldGroups: [...new Set(groups)].filter((group) => !keepsGroup(nothing, group)).sort(),
    purposes: viewer.purpose === null ? [] : [viewer.purpose],
  };
}

function chosen(
  field: string,
  what: string,
  wanted: readonly string[],
  known: readonly string[],
): readonly string[] {
  const stranger = wanted.find((code) => !known.includes(code));
  if (stranger !== undefined)
    throw new InvalidInput(
      field,
      `"${stranger}" is no ${what} here. Choose of ${known.join(", ")}.`,
    );
  return [...new Set(wanted)];
}

/**
 * Reads what a token is to be.
 * @throws InvalidInput for the first thing that cannot be
 */
export function readNewToken(choices: TokenChoices, wanted: NewToken): NewToken {
  const name = wanted.name.trim().replaceAll(/\s+/gu, " ");
  if (name === "" || name.length > 200 || /\p{C}/u.test(name))
    throw new InvalidInput("name", "A token has a name of at most 200 visible characters.");
  if (wanted.recordTypes.length === 0)
    throw new InvalidInput("recordTypes", "Choose at least one kind of record.");
  const { days } = wanted;
  if (!Number.isInteger(days) || days < 1 || days > longestDays)
    throw new InvalidInput("days", `A token lasts from 1 to ${longestDays} whole days.`);
  const [purpose = ""] = chosen("purpose", "purpose", [wanted.purpose], choices.purposes);
  return {
    name,
    recordTypes: chosen("recordTypes", "kind of record", wanted.recordTypes, choices.recordTypes),
    fieldGroups: chosen("fieldGroups", "field group", wanted.fieldGroups, choices.fieldGroups),
    purpose,
    days,
  };
}

const daySeconds = 86_400;

/**
 * Makes a token of the viewer's own, and the standing session that its secret opens.
 * @returns its id
 * @throws NotAllowed for who makes none, InvalidInput when there are too many
 */
export async function makeToken(
  manager: EntityManager,
  viewer: Viewer,
  token: NewToken,
  secret: string,
  now: Date,
): Promise<string> {
  if (!makesTokens(viewer)) throw new NotAllowed("You make no tokens.");
  const { accountId } = viewer;
  const inForce = { accountId, revokedAt: null, expiresAt: { $gt: now } };
  if ((await manager.count(TokenEntity, inForce)) >= mostTokens)
    throw new InvalidInput("name", `You have ${mostTokens} tokens in force. Revoke one first.`);
  const id = randomUUID();
  const { name, recordTypes, fieldGroups, purpose, days } = token;
  const expiresAt = new Date(now.getTime() + days * daySeconds * 1000);
  await manager.insert(TokenEntity, {
    id,
    accountId,
    name,
    recordTypes: [...recordTypes],
    fieldGroups: [...fieldGroups],
    purpose,
    createdAt: now,
    expiresAt,
    revokedAt: null,
  });
  await manager.insert(SessionEntity, {
    id: randomUUID(),
    secretHash: secretHash(secret),
    accountId,
    tokenId: id,
    purpose,
    openedBy: "PASSWORD",
    startedAt: now,
    seenAt: now,
    // It never rests too long: the token's own end is its end.
    idleSeconds: days * daySeconds + 1,
    endsAt: expiresAt,
    endedAt: null,
  });
  return id;
}

/** Ends one of the viewer's own tokens. @throws NotFound for one that is not in force or not theirs */
export async function revokeToken(
  manager: EntityManager,
  { accountId }: Viewer,
  id: string,
  now: Date,
): Promise<void> {
  const where = { id, accountId, revokedAt: null };
  if ((await manager.nativeUpdate(TokenEntity, where, { revokedAt: now })) !== 1)
    throw new NotFound();
  await manager.nativeUpdate(
    SessionEntity,
    { tokenId: id, accountId, endedAt: null },
    { endedAt: now },
  );
}
