/** The explanation of a record's access, read and entered through the one door. */
import {
  compileExplanation,
  type ExplanationWish,
  type ToldExplanation,
} from "../reading/compile-explanation.js";
import type { ReadingContext } from "../reading/context.js";
import { InvalidInput, Unauthenticated } from "../kernel/errors.js";
import { disclosure } from "../reading/disclosure.js";
import { compileRecordTypes } from "../reading/record-types.js";
import type { RequestContext } from "./context.js";

/**
 * Explains who gets what of a record.
 * @returns null for a record that is hidden or missing, and for a field that the viewer's schema does not know
 * @throws NotFound for an account or partner that the viewer may not ask about, or that is none
 */
export async function readExplanation(
  { portal, session, correlationId }: RequestContext,
  wish: ExplanationWish,
): Promise<ToldExplanation | null> {
  if (session === null) throw new Unauthenticated();
  if (wish.as === null && wish.purpose !== null)
    throw new InvalidInput("purpose", "A purpose is asked about with somebody else's view only.");
  const { policyVersion, cursors, register } = portal;
  const collected = disclosure();
  const reading: ReadingContext = {
    access: session.access,
    schema: portal.schemaFor(session),
    variables: {},
    fragments: {},
    cursors,
    policyVersion,
    disclosure: collected,
  };
  const [answer] = await portal.reader.run({
    session,
    lookUp: compileRecordTypes(reading, [wish.id.toLowerCase()]),
    reads: (types) => [
      compileExplanation(reading, register, types, wish, session.availablePurposes),
    ],
    disclosure: collected,
    audit: {
      operation: "CONSULTATION",
      operationName: "explainAccess",
      policyVersion,
      correlationId,
    },
  });
  return (answer ?? null) as ToldExplanation | null;
}
