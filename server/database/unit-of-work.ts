/**
 * The one door for writes: one transaction that holds the change and its audit entry, or nothing. It runs
 * under the viewer's own context, so that row security judges what it writes.
 */
import { MikroORM, type EntityManager } from "@mikro-orm/postgresql";
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

/** Opens the door on a database, under the portal's own role. */
export async function openUnitOfWork(url: string): Promise<UnitOfWork> {
  const orm = await MikroORM.init({ clientUrl: url, entities, pool: { min: 0, max: 4 } });
  return {
    run: (author, audit, change) =>
      orm.em.fork().transactional(async (manager) => {
        await manager.execute(setContext, [author.secret]);
        const { result, type, ids, fields } = await change(manager);
        const paths = [{ path: audit.operationName ?? "", type, fields }];
        const shape = shapeRow({ paths });
        const entry = auditEntry(
          author.viewer,
          { ids, idPaths: ids.map(() => 0), exceptions: {} },
          shape.id,
          audit,
        );
        for (const { text, values } of [shape.insert, entry]) {
          // The mapper wants question marks; the statements name their values once each and in order.
          await manager.execute(text.replace(/\$\d+/g, "?"), values);
        }
        // Last, because a change may end the very session that the audit entry is written under.
        await manager.flush();
        return result;
      }),
    close: () => orm.close(),
  };
}
