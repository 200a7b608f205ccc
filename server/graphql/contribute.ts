/** The road of every contribution: who asks, the unit of work, and the receipt. */
import type { GraphQLResolveInfo } from "graphql";
import type { ChangeKey } from "../database/change-key.js";
import type { Change, Contribution } from "../database/unit-of-work.js";
import type { OpenChange } from "../database/open-change.js";
import type { ViewerSession } from "../database/viewer-session.js";
import { InvalidInput, NotFound, Unauthenticated } from "../kernel/errors.js";
import type { AuditContext, AuditOperation } from "../modules/audit/record.js";
import { isRecordId } from "../reading/record-types.js";
import type { RequestContext } from "./context.js";
import { receiptFor } from "./receipt.js";

/** A contribution as a resolver asks for it. */
export interface Asked {
  readonly operation: AuditOperation;
  /** The mutation's name; part of what a key is used for. */
  readonly name: string;
  readonly key: string;
  readonly input: object;
  /** The record that it makes or changes. */
  readonly recordId: string;
  readonly make: Contribution["make"];
}

const sessionOf = ({ session }: RequestContext): ViewerSession => {
  if (session === null) throw new Unauthenticated();
  return session;
};

const auditOf = (
  { portal, correlationId }: RequestContext,
  operation: AuditOperation,
  name: string,
): AuditContext => ({
  operation,
  operationName: name,
  policyVersion: portal.policyVersion,
  correlationId,
});

function changeKey({ name, key, input, recordId, operation }: Asked): ChangeKey {
  // What is made has an id of its own at each sending; what is changed is part of what is asked.
  const asked = { name, input, of: operation === "COLLECTION" ? null : recordId };
  if (!isRecordId(key)) throw new InvalidInput("key", "A key is a UUID that you make up.");
  if (!isRecordId(recordId)) throw new NotFound();
  return { key, asked, recordId };
}

/**
 * Makes a contribution and answers its receipt.
 * @throws Unauthenticated, InvalidInput for a key that is none, NotFound for an id that is none, and whatever the domain throws
 */
export async function contribute(
  context: RequestContext,
  info: GraphQLResolveInfo,
  asked: Asked,
): Promise<object> {
  const { portal } = context;
  const { operation, name, make } = asked;
  const id = await portal.unitOfWork.contribute(portal.register, {
    session: sessionOf(context),
    key: changeKey(asked),
    audit: auditOf(context, operation, name),
    make,
  });
  return receiptFor(context, info, id);
}

/** Looks at whole records for the viewer, to tell what may be contributed. @throws Unauthenticated */
export function consider<Result>(
  context: RequestContext,
  name: string,
  look: (change: OpenChange) => Promise<Change<Result>>,
): Promise<Result> {
  const { portal } = context;
  const audit = auditOf(context, "CONSULTATION", name);
  return portal.unitOfWork.consider(portal.register, sessionOf(context), audit, look);
}
