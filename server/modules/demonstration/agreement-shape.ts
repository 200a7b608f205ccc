/** What an agreement of the demonstration is written in. */
import type { agreementState } from "../../../schema/code-lists/agreement-state.js";
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { legalGateway } from "../../../schema/code-lists/legal-gateway.js";
import type { FieldGroup } from "../record/record.policy.js";
import type { PartnerKey } from "./partners.js";
import type { PurposeCode } from "./words.js";

/** An agreement. */
export interface Agreement {
  readonly title: string;
  readonly state: CodeOf<typeof agreementState>;
  readonly gateway: CodeOf<typeof legalGateway>;
  readonly purposes: readonly PurposeCode[];
  readonly categories: readonly FieldGroup[];
  readonly from: readonly PartnerKey[];
  readonly to: readonly PartnerKey[];
  /** First day, day of review, last day. */
  readonly term: readonly [string, string | null, string | null];
}
