/** Who works at the console, as far as this machine knows, and why. */
import { userInfo } from "node:os";
import { InvalidInput } from "../kernel/errors.js";
import type { Operator } from "../modules/audit/record.js";
import { rooms } from "../modules/index.js";
import { policyVersion } from "../policy/row-security.js";

const longestReason = 500;

/** The name of the operating system's account; its number where it has no name. */
function operatorName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? "unknown"}`;
  }
}

/**
 * Whoever runs this process.
 * @param reason why, for the audit
 * @throws InvalidInput without a reason
 */
export function consoleOperator(reason: string | undefined): Operator {
  const why = reason?.trim() ?? "";
  if (why === "" || why.length > longestReason) {
    throw new InvalidInput(
      "reason",
      `--reason is needed: why this is done, at most ${longestReason} characters. The audit keeps it.`,
    );
  }
  return { name: operatorName(), reason: why, policyVersion: policyVersion(rooms).hash };
}
