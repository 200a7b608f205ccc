/** The parts of one portal that requests share. */
import { LRUCache } from "lru-cache";
import type { GraphQLSchema } from "graphql";
import type pg from "pg";
import { accountBook, type AccountBook } from "../database/account-book.js";
import type { GovernedRead } from "../database/governed-read.js";
import { directory, type Directory } from "../database/directory.js";
import { governedRead } from "../database/governed-read.js";
import { statisticReader, type StatisticReader } from "../database/statistics.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import {
  viewerSessions,
  type ViewerSession,
  type ViewerSessions,
} from "../database/viewer-session.js";
import { cursorSeal, type CursorSeal } from "../kernel/cursor.js";
import { secretSeal, type SecretSeal } from "../kernel/secret-seal.js";
import type { OfferedAuthenticator } from "../modules/auth/authenticator.domain.js";
import type { PasskeyQuestion } from "../modules/auth/passkey.domain.js";
import type { BegunSignIn } from "../modules/auth/sign-in.domain.js";
import type { BoundAccess } from "../policy/bind.js";
import type { Register } from "../policy/register.js";
import { policyVersion } from "../policy/row-security.js";
import { type Begun, openBegun } from "./begun.js";
import type { GovernedRoots } from "./governed-queries.js";
import { openThrottle, type Rates, type Throttle } from "./throttle.js";
import { viewerSchemas, visibleSet, type VisibleSet } from "./viewer-schema.js";

/** Assembled once, when the server starts. */
export interface Portal extends Directory {
  readonly register: Register;
  readonly roots: GovernedRoots;
  /** Names of the object types whose values the governed read shapes. */
  readonly governedTypes: ReadonlySet<string>;
  readonly fullSchema: GraphQLSchema;
  readonly policyVersion: string;
  readonly cursors: CursorSeal;
  readonly sessions: ViewerSessions;
  readonly accounts: AccountBook;
  /** Seals the secrets of second steps. */
  readonly seal: SecretSeal;
  /** Sign-ins whose password was right and whose code is awaited. */
  readonly begunSignIns: Begun<BegunSignIn>;
  /** Authenticators that were offered, by the secret of the session that asked. */
  readonly offeredAuthenticators: Begun<OfferedAuthenticator>;
  /** Passkeys that are to be made, by the secret of the session that asked. */
  readonly newPasskeyQuestions: Begun<PasskeyQuestion>;
  /** Sign-ins that wait for a passkey. */
  readonly passkeyQuestions: Begun<PasskeyQuestion>;
  readonly reader: GovernedRead;
  readonly statistics: StatisticReader;
  readonly unitOfWork: UnitOfWork;
  readonly throttle: Throttle;
  /** Whether documents passed validation, by visible set and document: never across sets. */
  readonly verdicts: LRUCache<string, boolean>;
  readonly visibleSetOf: (session: ViewerSession | null) => VisibleSet;
  readonly schemaFor: (session: ViewerSession | null) => GraphQLSchema;
}

/** What a portal is made from. */
export interface PortalParts {
  readonly register: Register;
  readonly roots: GovernedRoots;
  readonly governedTypes: ReadonlySet<string>;
  readonly fullSchema: GraphQLSchema;
  readonly cursorSecret: Buffer;
  readonly signInSecret: Buffer;
  readonly pool: pg.Pool;
  readonly unitOfWork: UnitOfWork;
  readonly rates: Rates;
}

/** Assembles a portal. */
export function assemblePortal(parts: PortalParts): Portal {
  const { register, roots, fullSchema, pool } = parts;
  const schemas = viewerSchemas(fullSchema, register, roots);
  const nobody = visibleSet(register, null);
  const visibleSets = new WeakMap<BoundAccess, VisibleSet>();
  const visibleSetOf = (session: ViewerSession | null): VisibleSet => {
    if (session === null) return nobody;
    const known = visibleSets.get(session.access);
    if (known !== undefined) return known;
    const made = visibleSet(register, session.access);
    visibleSets.set(session.access, made);
    return made;
  };
  return {
    register,
    roots,
    governedTypes: parts.governedTypes,
    fullSchema,
    ...directory(pool),
    unitOfWork: parts.unitOfWork,
    throttle: openThrottle(parts.rates),
    policyVersion: policyVersion(register).hash,
    cursors: cursorSeal(parts.cursorSecret),
    sessions: viewerSessions(pool, register),
    accounts: accountBook(pool),
    seal: secretSeal(parts.signInSecret),
    begunSignIns: openBegun(),
    offeredAuthenticators: openBegun(),
    newPasskeyQuestions: openBegun(),
    passkeyQuestions: openBegun(),
    reader: governedRead(pool),
    statistics: statisticReader(pool),
    verdicts: new LRUCache({ max: 5_000 }),
    visibleSetOf,
    schemaFor: (session) => schemas(visibleSetOf(session)),
  };
}
