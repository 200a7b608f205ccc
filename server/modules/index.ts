/** The rooms: the one list to add a concept to. */
import "reflect-metadata";
import { register } from "../policy/register.js";
import { AccessResolver } from "./access/access.resolver.js";
import { Agreement } from "./agreement/agreement.model.js";
import { agreementPolicy } from "./agreement/agreement.policy.js";
import { AuditEntry } from "./audit/audit.model.js";
import { auditPolicy } from "./audit/audit.policy.js";
import { AuthResolver } from "./auth/auth.resolver.js";
import { CodeListResolver } from "./code-list/code-list.resolver.js";
import { Contact } from "./contact/contact.model.js";
import { contactPolicy } from "./contact/contact.policy.js";
import { District } from "./district/district.model.js";
import { districtPolicy } from "./district/district.policy.js";
import { Event } from "./event/event.model.js";
import { eventPolicy } from "./event/event.policy.js";
import { Identifier } from "./identifier/identifier.model.js";
import { identifierPolicy } from "./identifier/identifier.policy.js";
import { Item } from "./item/item.model.js";
import { itemPolicy } from "./item/item.policy.js";
import { Link } from "./link/link.model.js";
import { linkPolicy } from "./link/link.policy.js";
import { Partner } from "./partner/partner.model.js";
import { partnerPolicy } from "./partner/partner.policy.js";
import { Person } from "./person/person.model.js";
import { personPolicy } from "./person/person.policy.js";
import { Place } from "./place/place.model.js";
import { placePolicy } from "./place/place.policy.js";
import { Scope } from "./scope/scope.model.js";
import { scopePolicy } from "./scope/scope.policy.js";
import { Theme } from "./theme/theme.model.js";
import { themePolicy } from "./theme/theme.policy.js";

/** Every governed type with its policy; checked as the server starts. */
export const rooms = register([
  { type: Person, policy: personPolicy },
  { type: Identifier, policy: identifierPolicy },
  { type: Place, policy: placePolicy },
  { type: Event, policy: eventPolicy },
  { type: Item, policy: itemPolicy },
  { type: Contact, policy: contactPolicy },
  { type: Link, policy: linkPolicy },
  { type: Partner, policy: partnerPolicy },
  { type: Agreement, policy: agreementPolicy },
  { type: Scope, policy: scopePolicy },
  { type: Theme, policy: themePolicy },
  { type: District, policy: districtPolicy },
  { type: AuditEntry, policy: auditPolicy },
]);

/** What rooms answer by hand: signing in, reference data, changes. */
export const resolvers = [AuthResolver, CodeListResolver, AccessResolver] as const;
