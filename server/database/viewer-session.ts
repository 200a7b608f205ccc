/**
 * From a session's secret to its viewer. A viewer is built once and kept while the epoch stands; every
 * read checks inside its own transaction that it still does.
 */
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type pg from "pg";
import { bindAccess, type BoundAccess } from "../policy/bind.js";
import type { AccessClass } from "../policy/class-mask.js";
import type { Register } from "../policy/register.js";
import type { Viewer } from "../policy/viewer.js";

/** A viewer with everything that stands as long as its epoch does. */
export interface ViewerSession {
  readonly viewer: Viewer;
  readonly email: string;
  readonly jobTitle: string;
  readonly availablePurposes: readonly string[];
  readonly sessionEndsAt: string;
  readonly idleEndsAt: string;
  readonly access: BoundAccess;
  /** The secret, for the transaction's setting; it is never logged. */
  readonly secret: string;
  readonly epoch: string;
  /** Counts the changes of the session itself: its purpose, its end. */
  readonly version: number;
  /** From this moment on the clock alone may change what is visible. */
  readonly validUntil: string;
}

/** Answers viewers by secret. */
export interface ViewerSessions {
  /** @returns null for no session, an ended one, or one that never was */
  readonly viewerOf: (secret: string) => Promise<ViewerSession | null>;
  /** Whether a session of this secret was found before: what is new may be made up. */
  readonly isKnown: (secret: string) => boolean;
  /** Forgets a viewer that a read found to be out of date. */
  readonly forget: (secret: string) => void;
  /** Whether what a viewer was built from still stands at this moment. */
  readonly isCurrent: (session: ViewerSession) => Promise<boolean>;
}

/** Sets the transaction's viewer, and tells whether its epoch and its time still stand. */
export const viewerContextQuery = (session: ViewerSession) => ({
  name: "viewer-context",
  text:
    "select set_config('challenger.session', $1, true)," +
    " challenger_is_current($1, $2, $3, $4::timestamptz) as current",
  values: [session.secret, session.epoch, session.version, session.validUntil],
});

interface OpenedSession {
  readonly epoch: string;
  readonly version: number;
  readonly validUntil: string;
  readonly now: string;
  readonly sessionEndsAt: string;
  readonly idleEndsAt: string;
  readonly availablePurposes: readonly string[];
  readonly email: string;
  readonly jobTitle: string;
  readonly viewer: Viewer;
}

/** A row of `access_class` as JSON. */
export interface ClassRow {
  readonly id: number;
  readonly record_type: string;
  readonly owner_id: string;
  readonly marking: number;
  readonly handling: string;
  readonly district: string | null;
  readonly themes: readonly string[];
  readonly sensitivities: readonly string[];
  readonly embargo_until: string | null;
  readonly named_reader_ids: readonly string[] | null;
  readonly handling_conditions: readonly string[];
  readonly expires_at: string | null;
  readonly onward: string;
  readonly originator_id: string | null;
  readonly released_to_ids: readonly string[];
}

/** An access class from its row as JSON. */
export const accessClass = (row: ClassRow): AccessClass => ({
  id: row.id,
  columns: {
    recordType: row.record_type,
    ownerId: row.owner_id,
    marking: row.marking,
    handling: row.handling,
    district: row.district,
    themes: row.themes,
    sensitivities: row.sensitivities,
    embargoUntil: row.embargo_until,
    namedReaderIds: row.named_reader_ids,
    handlingConditions: row.handling_conditions,
    expiresAt: row.expires_at,
    onward: row.onward,
    originatorId: row.originator_id,
    releasedToIds: row.released_to_ids,
  },
});

const classesQuery =
  "select (select epoch::text from access_epoch) as epoch," +
  " (select coalesce(json_agg(c), '[]'::json) from challenger_classes() c) as classes";

/** A viewer is looked up anew after this time, which also notes that the session is in use. */
const freshForMs = 30_000;
const mostViewers = 5_000;

async function openSession(pool: pg.Pool, secret: string): Promise<OpenedSession | null> {
  const client = await pool.connect();
  try {
    const [, , opened] = await Promise.all([
      client.query("begin"),
      client.query("select set_config('challenger.session', $1, true)", [secret]),
      client.query<{ opened: OpenedSession | null }>("select challenger_open_session() as opened"),
      client.query("commit"),
    ]);
    return opened.rows[0]?.opened ?? null;
  } finally {
    client.release();
  }
}

/** Whether what was bound for a viewer still stands when the session is looked up anew. */
function stillStands(
  before: ViewerSession | undefined,
  opened: OpenedSession,
): before is ViewerSession {
  return (
    before !== undefined &&
    before.epoch === opened.epoch &&
    Date.parse(opened.now) < Date.parse(before.validUntil) &&
    JSON.stringify(before.viewer) === JSON.stringify(opened.viewer)
  );
}

/** Keeps the viewers of one portal. */
export function viewerSessions(pool: pg.Pool, register: Register): ViewerSessions {
  const viewers = new LRUCache<string, Promise<ViewerSession | null>>({
    max: mostViewers,
    ttl: freshForMs,
  });
  // Outlives the look-up: binding a policy costs far more than finding that nothing changed.
  const latest = new LRUCache<string, ViewerSession>({ max: mostViewers });
  let known: { readonly epoch: string; readonly classes: readonly AccessClass[] } | null = null;
  const keyOf = (secret: string): string => createHash("sha256").update(secret).digest("base64");

  const classesAt = async (epoch: string): Promise<readonly AccessClass[] | null> => {
    if (known?.epoch !== epoch) {
      const { rows } = await pool.query<{ epoch: string; classes: ClassRow[] }>(classesQuery);
      const row = rows[0]!;
      known = { epoch: row.epoch, classes: row.classes.map(accessClass) };
    }
    return known.epoch === epoch ? known.classes : null;
  };

  const build = async (secret: string, key: string): Promise<ViewerSession | null> => {
    for (;;) {
      const opened = await openSession(pool, secret);
      if (opened === null) {
        latest.delete(key);
        return null;
      }
      const classes = await classesAt(opened.epoch);
      // The epoch moved between the two looks: look again.
      if (classes === null) continue;
      const { viewer, now, ...rest } = opened;
      const before = latest.get(key);
      const access = stillStands(before, opened)
        ? before.access
        : bindAccess(register, viewer, classes, now);
      const session = { ...rest, viewer, secret, access };
      latest.set(key, session);
      return session;
    }
  };

  return {
    viewerOf: (secret) => {
      const key = keyOf(secret);
      const found = viewers.get(key);
      if (found !== undefined) return found;
      const building = build(secret, key);
      viewers.set(key, building);
      // Only live sessions are worth keeping: guesses must not push them out.
      const drop = (): void => void viewers.delete(key);
      building.then((session) => session ?? drop(), drop);
      return building;
    },
    isKnown: (secret) => latest.has(keyOf(secret)),
    forget: (secret) => void viewers.delete(keyOf(secret)),
    isCurrent: async (session) => {
      const { rows } = await pool.query<{ current: boolean }>(viewerContextQuery(session));
      return rows[0]?.current === true;
    },
  };
}
