/** Codes of a second step: from an authenticator (RFC 6238), or kept on paper for the day when that is lost. */
import { randomInt } from "node:crypto";
import type { EntityManager } from "@mikro-orm/core";
import { Secret, TOTP } from "otpauth";
import { InvalidInput } from "../../kernel/errors.js";
import type { SecretSeal } from "../../kernel/secret-seal.js";
import { AuthenticatorEntity, RecoveryCodeEntity } from "./authenticator.model.js";
import { secretHash } from "./sign-in.domain.js";

const periodSeconds = 30;
/** A clock may be half a minute off, and a code typed as it changes. */
const stepsAside = 1;

const recoveryCodes = 10;
/** No 0, 1, I, O: these are copied by hand. 16 of 32 letters are 80 random bits. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const lettersOfCode = 16;

function authenticatorOf(email: string, secret: Secret): TOTP {
  return new TOTP({
    issuer: "Challenger",
    label: email,
    // What authenticators everywhere understand.
    algorithm: "SHA1",
    digits: 6,
    period: periodSeconds,
    secret,
  });
}

/** An authenticator that is offered and not yet proved. */
export interface OfferedAuthenticator {
  readonly email: string;
  /** Base32, as people type it. */
  readonly secret: string;
}

/** Draws up an authenticator for an account: 160 random bits. */
export const offerAuthenticator = (email: string): OfferedAuthenticator => ({
  email,
  secret: new Secret({ size: 20 }).base32,
});

/** The address that an authenticator reads from a picture. */
export const addressOf = ({ email, secret }: OfferedAuthenticator): string =>
  authenticatorOf(email, Secret.fromBase32(secret)).toString();

const wrongCode = (): InvalidInput =>
  new InvalidInput("code", "This code is not right, or was used before. Wait for the next one.");

/** @returns the half-minute that a code is of; null for one of no half-minute near this moment */
function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = authenticatorOf("", Secret.fromBase32(secret)).validate({
    token: code,
    timestamp: now.getTime(),
    window: stepsAside,
  });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / periodSeconds) + delta;
}

const plain = (typed: string): string => typed.replaceAll(/[\s-]/gu, "").toUpperCase();

/** Whether what was typed has the shape of an authenticator's code: one of a million, so guesses are counted. */
export const isShortCode = (typed: string): boolean => /^\d{6}$/u.test(plain(typed));

const makeCode = (): string =>
  Array.from({ length: lettersOfCode }, () => alphabet[randomInt(alphabet.length)]).join("");

/** "ABCD-EFGH-JKLM-NPQR" */
const inGroups = (code: string): string => code.match(/.{4}/gu)?.join("-") ?? code;

/**
 * Makes recovery codes in the place of those there were.
 * @returns the codes as they are shown, this once
 */
export async function makeRecoveryCodes(
  manager: EntityManager,
  accountId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodes }, makeCode);
  await manager.nativeDelete(RecoveryCodeEntity, { accountId });
  await manager.insertMany(
    RecoveryCodeEntity,
    codes.map((code) => ({ accountId, codeHash: secretHash(code) })),
  );
  return codes.map(inGroups);
}

/**
 * Makes an authenticator the second step of an account once it has shown a right code, in the place of another.
 * @returns recovery codes, shown this once
 * @throws InvalidInput for a wrong code
 */
export async function enrolAuthenticator(
  manager: EntityManager,
  seal: SecretSeal,
  accountId: string,
  { offer, code, now }: { offer: OfferedAuthenticator; code: string; now: Date },
): Promise<readonly string[]> {
  const lastStep = stepOf(offer.secret, plain(code), now);
  if (lastStep === null) throw wrongCode();
  await manager.nativeDelete(AuthenticatorEntity, { accountId });
  await manager.insert(AuthenticatorEntity, {
    accountId,
    sealedSecret: seal.seal(accountId, offer.secret),
    enrolledAt: now,
    lastStep,
  });
  return makeRecoveryCodes(manager, accountId);
}

/** Takes the second step away from an account. */
export async function removeAuthenticator(
  manager: EntityManager,
  accountId: string,
): Promise<void> {
  await manager.nativeDelete(AuthenticatorEntity, { accountId });
  await manager.nativeDelete(RecoveryCodeEntity, { accountId });
}

async function takeShortCode(
  manager: EntityManager,
  seal: SecretSeal,
  accountId: string,
  { code, now }: { readonly code: string; readonly now: Date },
): Promise<boolean> {
  const kept = await manager.findOne(
    AuthenticatorEntity,
    { accountId },
    { disableIdentityMap: true },
  );
  if (kept === null) return false;
  const step = stepOf(seal.open(accountId, kept.sealedSecret), code, now);
  if (step === null) return false;
  // In one statement: of two who bring the same code at once, one is late.
  const where = { accountId, lastStep: { $lt: step } };
  return (await manager.nativeUpdate(AuthenticatorEntity, where, { lastStep: step })) === 1;
}

/**
 * Takes a code as the second step of an account. None is taken twice.
 * @throws InvalidInput for one that is wrong or was taken
 */
export async function takeCode(
  manager: EntityManager,
  seal: SecretSeal,
  accountId: string,
  typed: { readonly code: string; readonly now: Date },
): Promise<void> {
  const code = plain(typed.code);
  const isTaken = isShortCode(code)
    ? await takeShortCode(manager, seal, accountId, { code, now: typed.now })
    : (await manager.nativeDelete(RecoveryCodeEntity, {
        accountId,
        codeHash: secretHash(code),
      })) === 1;
  if (!isTaken) throw wrongCode();
}
