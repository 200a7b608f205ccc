/**
 * A sight: an account, or a partner as a whole, with every scope that its partner was ever given. Under one
 * purpose it is a viewer; the scopes that do not hold then tell why less is seen.
 */
import type { LiveScope, Viewer } from "./viewer.js";

/** A scope of a partner, in force or not. */
export interface PartnerScope extends LiveScope {
  readonly roles: readonly string[];
  /** The purposes that its agreement covers as well. */
  readonly agreedPurposes: readonly string[];
  /** Whether its agreement and its own term hold now. */
  readonly isInForce: boolean;
}

/** Whose sight. */
export interface Sight {
  /** Null for a partner, which stands for the most that any of its people may see. */
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly roles: readonly string[];
  readonly clearance: number;
  readonly purposes: readonly string[];
  readonly scopes: readonly PartnerScope[];
}

/** Nobody in particular: no record names it as a reader. */
const nobody = "00000000-0000-0000-0000-000000000000";

const shareMember = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((member) => others.includes(member));

/** Whether one of the sight's roles is one that the scope speaks to. */
export const hasRole = ({ roles }: Sight, scope: PartnerScope): boolean =>
  shareMember(scope.roles, roles);

/** Whether a purpose is one of the sight's and of the scope's. */
export const hasPurpose = (
  { purposes }: Sight,
  scope: PartnerScope,
  purpose: string | null,
): boolean =>
  purpose !== null && purposes.includes(purpose) && scope.agreedPurposes.includes(purpose);

/** The scopes that hold for a sight under a purpose: what `challenger_live_scopes` answers for a session. */
export const liveScopes = (sight: Sight, purpose: string | null): readonly PartnerScope[] =>
  sight.scopes.filter(
    (scope) => scope.isInForce && hasRole(sight, scope) && hasPurpose(sight, scope, purpose),
  );

/** The viewer that a sight is under a purpose. */
export const viewerOf = (sight: Sight, purpose: string | null): Viewer => ({
  sessionId: nobody,
  accountId: sight.accountId ?? nobody,
  accountName: sight.accountName ?? sight.partnerName,
  partnerId: sight.partnerId,
  partnerName: sight.partnerName,
  roles: sight.roles,
  clearance: sight.clearance,
  purpose,
  scopes: liveScopes(sight, purpose),
  narrowedTo: null,
});
