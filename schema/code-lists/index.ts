/** Every standard code list of the portal. */
import { agreementState } from "./agreement-state.js";
import { annotationKind } from "./annotation-kind.js";
import { annotationState } from "./annotation-state.js";
import { auditOperation } from "./audit-operation.js";
import type { CodeList } from "./code-list.js";
import { commodity } from "./commodity.js";
import { contactKind } from "./contact-kind.js";
import { countyLineStatus } from "./county-line-status.js";
import { countyLineType } from "./county-line-type.js";
import { crimeCategory } from "./crime-category.js";
import { datePrecision } from "./date-precision.js";
import { deviceIdType } from "./device-id-type.js";
import { disclosureLevel } from "./disclosure-level.js";
import { district } from "./district.js";
import { eventKind } from "./event-kind.js";
import { exploitationType } from "./exploitation-type.js";
import { fourP } from "./four-p.js";
import { gradingScheme } from "./grading-scheme.js";
import { gscTier } from "./gsc-tier.js";
import { handlingCode } from "./handling-code.js";
import { handlingCondition } from "./handling-condition.js";
import { identifierKind } from "./identifier-kind.js";
import { intakeState } from "./intake-state.js";
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
import { missingRisk } from "./missing-risk.js";
import { missingStatus } from "./missing-status.js";
import { ocgCriterion } from "./ocg-criterion.js";
import { ocgLifecycle } from "./ocg-lifecycle.js";
import { ocgOwnerLevel } from "./ocg-owner-level.js";
import { ocgRole } from "./ocg-role.js";
import { onwardRule } from "./onward-rule.js";
import { opinionAgreement } from "./opinion-agreement.js";
import { partnerType } from "./partner-type.js";
import { phiaTerm } from "./phia-term.js";
import { planCoverage } from "./plan-coverage.js";
import { purpose } from "./purpose.js";
import { reasonCode } from "./reason-code.js";
import { reportPriority } from "./report-priority.js";
import { riskBand } from "./risk-band.js";
import { role } from "./role.js";
import { sanitisationState } from "./sanitisation-state.js";
import { socThreatKind } from "./soc-threat-kind.js";
import { sourceEvaluation } from "./source-evaluation.js";
import { statementType } from "./statement-type.js";
import { subjectCategory } from "./subject-category.js";
import { theme } from "./theme.js";
import { threatStatus } from "./threat-status.js";
import { vulnerabilityKind } from "./vulnerability-kind.js";

export type { CodeList } from "./code-list.js";

/** Every list, in alphabetical order of name. */
export const codeLists: readonly CodeList[] = Object.freeze([
  agreementState,
  annotationKind,
  annotationState,
  auditOperation,
  commodity,
  contactKind,
  countyLineStatus,
  countyLineType,
  crimeCategory,
  datePrecision,
  deviceIdType,
  disclosureLevel,
  district,
  eventKind,
  exploitationType,
  fourP,
  gradingScheme,
  gscTier,
  handlingCode,
  handlingCondition,
  identifierKind,
  intakeState,
  intelligenceAssessment,
  itemKind,
  legacyHandlingCode,
  legacyInformationEvaluation,
  legacySourceEvaluation,
  legalGateway,
  linkKind,
  marking,
  missingRisk,
  missingStatus,
  ocgCriterion,
  ocgLifecycle,
  ocgOwnerLevel,
  ocgRole,
  onwardRule,
  opinionAgreement,
  partnerType,
  phiaTerm,
  planCoverage,
  purpose,
  reasonCode,
  reportPriority,
  riskBand,
  role,
  sanitisationState,
  socThreatKind,
  sourceEvaluation,
  statementType,
  subjectCategory,
  theme,
  threatStatus,
  vulnerabilityKind,
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
