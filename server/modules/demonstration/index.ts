/** The demonstration: twenty-five agencies, what they agreed, who signs in, and what nobody real did. */
import { insertDemonstration } from "../../database/load-demonstration.js";
import type { Operator } from "../audit/record.js";
import { hashPassword, secretHash } from "../auth/sign-in.domain.js";
import { rooms } from "../index.js";
import { demonstrationAccounts } from "./accounts.js";
import { generateDemonstration } from "./generate.js";
import { partnerIds } from "./partners.js";

export { demonstrationAccounts };

/** Any number would do; this one has been looked at. */
const seed = 24_112_026;

/**
 * Loads the demonstration; does nothing when it is there already.
 * @param ownerUrl the owner's connection to a migrated database
 * @param operator who loads it, for the audit of each agency
 */
export async function loadDemonstration(ownerUrl: string, operator: Operator): Promise<void> {
  await insertDemonstration(ownerUrl, operator, partnerIds.police, rooms, async () =>
    generateDemonstration({
      seed,
      passwordHash: await hashPassword(demonstrationAccounts.password),
      secretHash,
    }),
  );
}
