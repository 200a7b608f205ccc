/** A command's session: who it acts as, opened before the work and ended after it. */
import { openOperatorSession, type OperatorSession } from "../database/operator-session.js";
import { rooms } from "../modules/index.js";
import { policyVersion } from "../policy/row-security.js";
import { type CommandDatabase, onDatabase } from "./reach-database.js";

/** The options by which a command is told whom to act as. */
export interface OperatorOptions {
  readonly as?: string;
  readonly partner?: string;
  readonly purpose?: string;
}

/** A session on the database, and the version of the policy in force. */
export interface OperatorContext extends CommandDatabase {
  readonly session: OperatorSession;
  readonly policyVersion: string;
}

/** Does work in the session of the account that the options name. */
export const asOperator = <Result>(
  options: OperatorOptions,
  work: (context: OperatorContext) => Promise<Result>,
): Promise<Result> =>
  onDatabase(async (database) => {
    const wish = {
      email: options.as ?? null,
      partner: options.partner ?? null,
      purpose: options.purpose ?? null,
    };
    const session = await openOperatorSession(database.ownerUrl, wish);
    try {
      return await work({ ...database, session, policyVersion: policyVersion(rooms).hash });
    } finally {
      await session.close();
    }
  });

/** What `--as` says in every command's help. */
export const asHelp = "account to act as; without it, the one information owner";
