/**
 * The one door for writes: one transaction that holds the change and its audit entry, or nothing. It runs
 * under the viewer's own context, so that row security judges what it writes.
 */
import { IsolationLevel, MikroORM, type EntityManager } from "@mikro-orm/postgresql";
import type { Register } from "../policy/register.js";
import {
  actEntry,
  auditEntry,
  shapeRow,
  type AuditContext,
  type AuditStatement,
  type AuditSubject,
  type Operator,
  type OperatorAct,
} from "../modules/audit/record.js";
import type { DisclosurePath } from "../reading/disclosure.js";
import { entities } from "./entities.js";
import { StaleViewer } from "./governed-read.js";
import { openChange, type OpenChange } from "./open-change.js";
import { isBrokenReference } from "./sql-state.js";
import { usedFor, useKey, type ChangeKey } from "./change-key.js";
import type { ViewerSession } from "./viewer-session.js";

/** What a change reports for the audit: the records it touched, by id. */
export interface Change<Result> {
  readonly result: Result;
  readonly type: string;
  readonly ids: readonly string[];
  readonly fields: readonly string[];
}

/** Who changes, and why. */
export interface Author {
  readonly viewer: AuditSubject;
  /** The session's secret. */
  readonly secret: string;
}

/** A contribution to governed records: made once for its key, by whoever its session's viewer is now. */
export interface Contribution {
  readonly session: ViewerSession;
  readonly audit: AuditContext;
  readonly key: ChangeKey;
  /** Makes it. What it leaves undone when it throws, is undone altogether. */
  readonly make: (change: OpenChange) => Promise<Omit<Change<unknown>, "result">>;
}

/** Runs changes. */
export interface UnitOfWork {
  /**
   * Makes a change, writes its audit entry, and commits both or neither. What the change leaves in the
   * manager is written after the entry.
   */
  readonly run: <Result>(
    author: Author,
    audit: AuditContext,
    change: (manager: EntityManager) => Promise<Change<Result>>,
  ) => Promise<Result>;
  /**
   * Makes a contribution, writes its audit entry and keeps its key, and commits all of it or nothing. It rests
   * on one moment: what was decided on is what is written.
   * @returns the id of the record that the key stands for, whether it was made now or before
   * @throws StaleViewer when access changed since the viewer was built, or what it rests on under its hands
   * @throws InvalidInput for a key that was used for something else
   */
  readonly contribute: (register: Register, contribution: Contribution) => Promise<string>;
  /** Looks at whole records to tell what may be contributed to them, and writes an audit entry of that. */
  readonly consider: <Result>(
    register: Register,
    session: ViewerSession,
    audit: AuditContext,
    look: (change: OpenChange) => Promise<Change<Result>>,
  ) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/**
 * The audit entry of a change made as a set: the statements that write it, to be run in the change's own
 * transaction. It reveals nothing; its shape tells what was changed.
 */
export function auditOfSet(
  subject: AuditSubject,
  audit: AuditContext,
  paths: readonly DisclosurePath[],
): readonly AuditStatement[] {
  const shape = shapeRow({ paths });
  return [
    shape.insert,
    auditEntry(subject, { ids: [], idPaths: [], exceptions: {} }, shape.id, audit),
  ];
}

/** The audit entry of an operator's act: the statements that write it, for the act's own transaction. */
export function auditOfOperator(operator: Operator, act: OperatorAct): readonly AuditStatement[] {
  const shape = shapeRow({ paths: [{ path: act.name, type: act.type, fields: [] }] });
  return [shape.insert, actEntry(operator, act, shape.id)];
}

// A change that waits for a long import gives its connection back, or a few would keep everybody from signing in.
const setContext =
  "select set_config('challenger.session', ?, true), set_config('lock_timeout', '4s', true)";

/** Writes the audit entry of a change into the change's own transaction. */
async function writeAudit(
  manager: EntityManager,
  subject: AuditSubject,
  audit: AuditContext,
  { type, ids, fields }: Omit<Change<unknown>, "result">,
): Promise<void> {
  const paths = [{ path: audit.operationName ?? "", type, fields }];
  const shape = shapeRow({ paths });
  const entry = auditEntry(
    subject,
    { ids, idPaths: ids.map(() => 0), exceptions: {} },
    shape.id,
    audit,
  );
  for (const { text, values } of [shape.insert, entry]) {
    // The mapper wants question marks; the statements name their values once each and in order.
    await manager.execute(text.replace(/\$\d+/g, "?"), values);
  }
}

/** Opens a change as the session's viewer. @throws StaleViewer for one of another access than now */
async function openAs(
  manager: EntityManager,
  register: Register,
  session: ViewerSession,
): Promise<OpenChange> {
  await manager.execute(setContext, [session.secret]);
  const [standing] = await manager.execute<{ current: boolean; now: string }[]>(
    "select challenger_is_current(?, ?, ?, ?::timestamptz) as current, to_json(challenger_now()) as now",
    [session.secret, session.epoch, session.version, session.validUntil],
  );
  if (standing?.current !== true) throw new StaleViewer();
  return openChange(manager, session, register, standing.now);
}

/** Opens the door on a database, under the portal's own role. */
export async function openUnitOfWork(url: string): Promise<UnitOfWork> {
  const orm = await MikroORM.init({ clientUrl: url, entities, pool: { min: 0, max: 4 } });
  const inOneMoment = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
    orm.em.fork().transactional(work, { isolationLevel: IsolationLevel.REPEATABLE_READ });
  return {
    run: (author, audit, change) =>
      orm.em.fork().transactional(async (manager) => {
        await manager.execute(setContext, [author.secret]);
        const { result, ...made } = await change(manager);
        await writeAudit(manager, author.viewer, audit, made);
        // Last, because a change may end the very session that the audit entry is written under.
        await manager.flush();
        return result;
      }),
    contribute: async (register, { session, audit, key, make }) => {
      try {
        return await inOneMoment(async (manager) => {
          const change = await openAs(manager, register, session);
          const before = await usedFor(manager, session.viewer, key);
          if (before !== null) return before;
          await useKey(manager, session.viewer, key);
          const made = await make(change);
          await manager.flush();
          await writeAudit(manager, session.viewer, audit, made);
          return key.recordId;
        });
      } catch (failure) {
        // What was decided on has moved to another class or is gone: it is decided again.
        if (isBrokenReference(failure)) throw new StaleViewer();
        throw failure;
      }
    },
    consider: (register, session, audit, look) =>
      inOneMoment(async (manager) => {
        const { result, ...seen } = await look(await openAs(manager, register, session));
        await writeAudit(manager, session.viewer, audit, seen);
        return result;
      }),
    close: () => orm.close(),
  };
}
