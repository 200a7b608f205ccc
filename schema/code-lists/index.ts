/** Every standard code list of the portal. */
import { agreementState } from "./agreement-state.js";
import { auditOperation } from "./audit-operation.js";
import type { CodeList } from "./code-list.js";
import { contactKind } from "./contact-kind.js";
import { crimeCategory } from "./crime-category.js";
import { datePrecision } from "./date-precision.js";
import { deviceIdType } from "./device-id-type.js";
import { disclosureLevel } from "./disclosure-level.js";
import { district } from "./district.js";
import { eventKind } from "./event-kind.js";
import { gscTier } from "./gsc-tier.js";
import { handlingCode } from "./handling-code.js";
import { identifierKind } from "./identifier-kind.js";
import { intelligenceAssessment } from "./intelligence-assessment.js";
import { itemKind } from "./item-kind.js";
import {
  legacyHandlingCode,
  legacyInformationEvaluation,
  legacySourceEvaluation,
} from "./legacy-5x5x5.js";
import { legalGateway } from "./legal-gateway.js";
import { linkKind } from "./link-kind.js";
import { marking } from "./marking.js";
import { partnerType } from "./partner-type.js";
import { phiaTerm } from "./phia-term.js";
import { purpose } from "./purpose.js";
import { reasonCode } from "./reason-code.js";
import { role } from "./role.js";
import { sourceEvaluation } from "./source-evaluation.js";
import { statementType } from "./statement-type.js";
import { subjectCategory } from "./subject-category.js";
import { theme } from "./theme.js";

export type { CodeList } from "./code-list.js";

/** Every list, in alphabetical order of name. */
export const codeLists: readonly CodeList[] = Object.freeze([
  agreementState,
  auditOperation,
  contactKind,
  crimeCategory,
  datePrecision,
  deviceIdType,
  disclosureLevel,
  district,
  eventKind,
  gscTier,
  handlingCode,
  identifierKind,
  intelligenceAssessment,
  itemKind,
  legacyHandlingCode,
  legacyInformationEvaluation,
  legacySourceEvaluation,
  legalGateway,
  linkKind,
  marking,
  partnerType,
  phiaTerm,
  purpose,
  reasonCode,
  role,
  sourceEvaluation,
  statementType,
  subjectCategory,
  theme,
]);

const byName: ReadonlyMap<string, CodeList> = new Map(codeLists.map((list) => [list.name, list]));

/**
 * Finds a code list by its name.
 * @param name for example "Marking"; letter case counts
 * @returns the list, or null when there is none of that name
 */
export function codeListNamed(name: string): CodeList | null {
  return byName.get(name) ?? null;
}
