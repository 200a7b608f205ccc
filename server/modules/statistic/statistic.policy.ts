/** Who may read the declared statistics, and which records they count. */
import {
  allOf,
  constant,
  isIn,
  overlaps,
  tokenKeeps,
  viewer,
  type Condition,
} from "../../policy/condition.js";
import { isUnrestricted } from "../record/record.policy.js";

/** Roles that plan: they see how much there is where, not only what is theirs. */
const planningRoles = constant([
  "INFORMATION_OWNER",
  "ANALYST",
  "CASE_COORDINATOR",
  "SAFEGUARDING_LEAD",
  "AUDITOR",
]);

const planningPurposes = constant(["PREVENT_SOC", "COMMUNITY_SAFETY", "OVERSIGHT"]);

/** Whoever plans, for a purpose of planning; a narrowed token only where it names the statistics. */
export const statisticReaders: Condition = allOf(
  overlaps(viewer("roles"), planningRoles),
  isIn(viewer("purpose"), planningPurposes),
  tokenKeeps("statistic"),
);

/** A record with a restriction of its own is in no statistic: that restriction beats this rule as well. */
export const statisticCounted: Condition = isUnrestricted;
