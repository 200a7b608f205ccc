/** A command's session: who it acts as, opened before the work and ended after it. */
import { openOperatorSession, type OperatorSession } from "../database/operator-session.js";
import { consoleOperator } from "../launch/console-operator.js";
import { type CommandDatabase, onDatabase } from "./reach-database.js";

/** The options by which a command is told whom to act as. */
export interface OperatorOptions {
  readonly as?: string;
  readonly partner?: string;
  readonly purpose?: string;
  readonly reason: string;
}

/** A session on the database, and the version of the policy in force. */
export interface OperatorContext extends CommandDatabase {
  readonly session: OperatorSession;
  readonly policyVersion: string;
}

/**
 * Does work in the session of the account that the options name.
 * @param command what it is done for, as the audit names it
 */
export const asOperator = <Result>(
  command: string,
  options: OperatorOptions,
  work: (context: OperatorContext) => Promise<Result>,
): Promise<Result> =>
  onDatabase(async (database) => {
    const wish = {
      email: options.as ?? null,
      partner: options.partner ?? null,
      purpose: options.purpose ?? null,
    };
    const operator = consoleOperator(options.reason);
    const session = await openOperatorSession(database.ownerUrl, wish, { operator, command });
    try {
      return await work({ ...database, session, policyVersion: operator.policyVersion });
    } finally {
      await session.close();
    }
  });

/** What `--reason` says in every command's help. */
export const reasonHelp = "why this is done; the audit keeps it";

/** What `--as` says in every command's help. */
export const asHelp = "account to act as; without it, the one information owner";
