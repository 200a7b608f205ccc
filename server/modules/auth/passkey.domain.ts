/** Passkeys (WebAuthn): asking a browser for one, and checking what it answers. Source: W3C Web Authentication. */
import { randomUUID } from "node:crypto";
import type { EntityManager } from "@mikro-orm/core";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { InvalidInput, NotFound } from "../../kernel/errors.js";
import type { Viewer } from "../../policy/viewer.js";
import { PasskeyEntity } from "./passkey.model.js";

/** A question that a browser was asked, and what its answer must be bound to. */
export interface PasskeyQuestion {
  readonly challenge: string;
  /** Where the portal is open: scheme, host and port. */
  readonly origin: string;
}

/** A question, and its text for the browser. */
export interface AskedQuestion extends PasskeyQuestion {
  /** Options of the browser's own function, as JSON. */
  readonly options: string;
}

/** A passkey as signing in looks it up, with its account. */
export interface PasskeyForSignIn {
  readonly id: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly accountId: string;
  readonly partnerId: string;
  readonly email: string;
  readonly purposes: readonly string[];
}

const hostOf = (origin: string): string => new URL(origin).hostname;

/** Signatures that are taken: Ed25519, ES256 and RS256, by their numbers in the register of COSE. */
const algorithms = [-8, -7, -257];

/** The most passkeys that one account keeps. */
const mostPasskeys = 20;

const refused = (): InvalidInput =>
  new InvalidInput("passkey", "This passkey does not open an account here.");

const notAdded = (): InvalidInput =>
  new InvalidInput("passkey", "This passkey could not be added. Begin again with your password.");

/** Asks for a passkey to be made for the viewer; those there are already are not made again. */
export async function askForNewPasskey(
  { accountId, accountName }: Viewer,
  email: string,
  origin: string,
  known: readonly { readonly credentialId: Buffer }[],
): Promise<AskedQuestion> {
  const options = await generateRegistrationOptions({
    rpName: "Challenger",
    rpID: hostOf(origin),
    userName: email,
    userDisplayName: accountName,
    userID: Uint8Array.from(Buffer.from(accountId)),
    excludeCredentials: known.map(({ credentialId }) => ({
      id: credentialId.toString("base64url"),
    })),
    // A passkey stands for password and code: it is found without a name, and asks who holds it.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
  return { challenge: options.challenge, origin, options: JSON.stringify(options) };
}

/** Asks for any passkey of the portal: no account is named, so none is told of. */
export async function askForPasskey(origin: string): Promise<AskedQuestion> {
  const options = await generateAuthenticationOptions({
    rpID: hostOf(origin),
    userVerification: "required",
  });
  return { challenge: options.challenge, origin, options: JSON.stringify(options) };
}

/** @throws InvalidInput for a name that is none */
function readName(text: string): string {
  const name = text.trim().replaceAll(/\s+/gu, " ");
  if (name === "" || name.length > 80 || /\p{C}/u.test(name))
    throw new InvalidInput("name", "A passkey has a name of at most 80 visible characters.");
  return name;
}

/**
 * Adds the passkey that a browser made.
 * @param answer what the browser's own function gave, as JSON
 * @returns its id
 * @throws InvalidInput for an answer to another question, of another origin, or without its person verified
 */
export async function addPasskey(
  manager: EntityManager,
  { accountId }: Viewer,
  question: PasskeyQuestion,
  answer: { readonly text: string; readonly name: string; readonly now: Date },
): Promise<string> {
  const name = readName(answer.name);
  const verified = await verifyRegistrationResponse({
    // What it holds is checked field by field where it is verified, here and at sign-in.
    response: readAnswer(answer.text, notAdded) as RegistrationResponseJSON,
    expectedChallenge: question.challenge,
    expectedOrigin: question.origin,
    expectedRPID: hostOf(question.origin),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch((cause: unknown) => {
    throw Object.assign(notAdded(), { cause });
  });
  if (!verified.verified) throw notAdded();
  if ((await manager.count(PasskeyEntity, { accountId })) >= mostPasskeys)
    throw new InvalidInput("passkey", `You have ${mostPasskeys} passkeys. Remove one first.`);
  const { credential } = verified.registrationInfo;
  const id = randomUUID();
  await manager.insert(PasskeyEntity, {
    id,
    accountId,
    credentialId: Buffer.from(credential.id, "base64url"),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    name,
    madeAt: answer.now,
    usedAt: null,
  });
  return id;
}

function readAnswer(text: string, refusal: () => Error): object {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null) return answer;
  } catch {
    throw refusal();
  }
  throw refusal();
}

/** A browser's answer at sign-in: which passkey, and the proof of it. */
export interface PasskeyAnswer {
  readonly credentialId: Buffer;
  readonly response: AuthenticationResponseJSON;
}

/** @throws InvalidInput for what is no answer */
export function readPasskeyAnswer(text: string): PasskeyAnswer {
  const response = readAnswer(text, refused) as AuthenticationResponseJSON;
  if (typeof response.id !== "string") throw refused();
  return { credentialId: Buffer.from(response.id, "base64url"), response };
}

/**
 * Checks a browser's answer against the passkey that it names.
 * @param passkey null for one that no open account has
 * @returns the passkey, and how often it was used by its own count
 * @throws InvalidInput, the same for every cause
 */
export async function checkPasskey(
  passkey: PasskeyForSignIn | null,
  question: PasskeyQuestion,
  { response }: PasskeyAnswer,
): Promise<{ readonly passkey: PasskeyForSignIn; readonly counter: number }> {
  if (passkey === null) throw refused();
  const { publicKey, counter, accountId } = passkey;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: question.challenge,
    expectedOrigin: question.origin,
    expectedRPID: hostOf(question.origin),
    credential: { id: response.id, publicKey, counter },
    requireUserVerification: true,
  }).catch((cause: unknown) => {
    throw Object.assign(refused(), { cause });
  });
  const { userHandle } = response.response;
  const holder = Buffer.from(userHandle ?? "", "base64url").toString();
  if (!verified || holder !== accountId) throw refused();
  return { passkey, counter: authenticationInfo.newCounter };
}

/**
 * Notes that a passkey was used.
 * @throws InvalidInput when it was used in the meantime, or was removed
 */
export async function notePasskeyUse(
  manager: EntityManager,
  { id, counter: before }: PasskeyForSignIn,
  counter: number,
  now: Date,
): Promise<void> {
  const where = { id, counter: before };
  if ((await manager.nativeUpdate(PasskeyEntity, where, { counter, usedAt: now })) !== 1)
    throw refused();
}

/**
 * Gives one of the viewer's own passkeys another name.
 * @throws NotFound for one that is not there or not theirs, InvalidInput
 */
export async function renamePasskey(
  manager: EntityManager,
  { accountId }: Viewer,
  id: string,
  name: string,
): Promise<void> {
  const where = { id, accountId };
  if ((await manager.nativeUpdate(PasskeyEntity, where, { name: readName(name) })) !== 1)
    throw new NotFound();
}

/** Removes one of the viewer's own passkeys. @throws NotFound for one that is not there or not theirs */
export async function removePasskey(
  manager: EntityManager,
  { accountId }: Viewer,
  id: string,
): Promise<void> {
  if ((await manager.nativeDelete(PasskeyEntity, { id, accountId })) !== 1) throw new NotFound();
}
