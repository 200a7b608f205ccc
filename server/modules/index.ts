/** The rooms: the one list to add a concept to. */
import "reflect-metadata";
import { codeLists } from "../../schema/code-lists/index.js";
import { register } from "../policy/register.js";
import { AccessResolver } from "./access/access.resolver.js";
import { ExplainResolver } from "./access/explain.resolver.js";
import { Agreement } from "./agreement/agreement.model.js";
import { agreementPolicy } from "./agreement/agreement.policy.js";
import { Annotation } from "./annotation/annotation.model.js";
import { annotationPolicy } from "./annotation/annotation.policy.js";
import { AnnotationResolver } from "./annotation/annotation.resolver.js";
import { AuditEntry } from "./audit/audit.model.js";
import { auditPolicy } from "./audit/audit.policy.js";
import { AuthResolver } from "./auth/auth.resolver.js";
import { AuthenticatorResolver } from "./auth/authenticator.resolver.js";
import { KeptAccountResolver } from "./auth/kept-account.resolver.js";
import { OwnAccountResolver } from "./auth/own-account.resolver.js";
import { PasskeySignInResolver } from "./auth/passkey-sign-in.resolver.js";
import { PasskeyResolver } from "./auth/passkey.resolver.js";
import { SignInLinkResolver } from "./auth/sign-in-link.resolver.js";
import { TokenResolver } from "./auth/token.resolver.js";
import { CodeListResolver } from "./code-list/code-list.resolver.js";
import { Contact } from "./contact/contact.model.js";
import { contactPolicy } from "./contact/contact.policy.js";
import { Contribution } from "./contribution/contribution.model.js";
import { contributionPolicy } from "./contribution/contribution.policy.js";
import { ContributionResolver } from "./contribution/contribution.resolver.js";
import { CountyLine } from "./county-line/county-line.model.js";
import { countyLinePolicy } from "./county-line/county-line.policy.js";
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
import { Membership } from "./membership/membership.model.js";
import { membershipPolicy } from "./membership/membership.policy.js";
import { MissingEpisode } from "./missing-episode/missing-episode.model.js";
import { missingEpisodePolicy } from "./missing-episode/missing-episode.policy.js";
import { Ocg } from "./ocg/ocg.model.js";
import { ocgPolicy } from "./ocg/ocg.policy.js";
import { Paragraph } from "./paragraph/paragraph.model.js";
import { paragraphPolicy } from "./paragraph/paragraph.policy.js";
import { Partner } from "./partner/partner.model.js";
import { partnerPolicy } from "./partner/partner.policy.js";
import { Person } from "./person/person.model.js";
import { personPolicy } from "./person/person.policy.js";
import { Place } from "./place/place.model.js";
import { placePolicy } from "./place/place.policy.js";
import { Report } from "./report/report.model.js";
import { reportPolicy } from "./report/report.policy.js";
import { SavedView } from "./saved-view/saved-view.model.js";
import { savedViewPolicy } from "./saved-view/saved-view.policy.js";
import { SavedViewResolver } from "./saved-view/saved-view.resolver.js";
import { Scope } from "./scope/scope.model.js";
import { scopePolicy } from "./scope/scope.policy.js";
import { statistics } from "./statistic/statistic.cubes.js";
import { StatisticResolver } from "./statistic/statistic.resolver.js";
import { Aim, Measure, Objective, Strategy } from "./strategy/strategy.model.js";
import {
  aimPolicy,
  measurePolicy,
  objectivePolicy,
  strategyPolicy,
} from "./strategy/strategy.policy.js";
import { Theme } from "./theme/theme.model.js";
import { themePolicy } from "./theme/theme.policy.js";
import { Threat } from "./threat/threat.model.js";
import { threatPolicy } from "./threat/threat.policy.js";
import { Vulnerability } from "./vulnerability/vulnerability.model.js";
import { vulnerabilityPolicy } from "./vulnerability/vulnerability.policy.js";

/** Every governed type with its policy; checked as the server starts. */
export const rooms = register(
  [
    { type: Person, policy: personPolicy },
    { type: Identifier, policy: identifierPolicy },
    { type: Place, policy: placePolicy },
    { type: Event, policy: eventPolicy },
    { type: Item, policy: itemPolicy },
    { type: Ocg, policy: ocgPolicy },
    { type: Vulnerability, policy: vulnerabilityPolicy },
    { type: CountyLine, policy: countyLinePolicy },
    { type: Threat, policy: threatPolicy },
    { type: Report, policy: reportPolicy },
    { type: Paragraph, policy: paragraphPolicy },
    { type: MissingEpisode, policy: missingEpisodePolicy },
    { type: Membership, policy: membershipPolicy },
    { type: Contact, policy: contactPolicy },
    { type: Link, policy: linkPolicy },
    { type: Annotation, policy: annotationPolicy },
    { type: Partner, policy: partnerPolicy },
    { type: Agreement, policy: agreementPolicy },
    { type: Scope, policy: scopePolicy },
    { type: Strategy, policy: strategyPolicy },
    { type: Aim, policy: aimPolicy },
    { type: Objective, policy: objectivePolicy },
    { type: Measure, policy: measurePolicy },
    { type: Theme, policy: themePolicy },
    { type: District, policy: districtPolicy },
    { type: AuditEntry, policy: auditPolicy },
    { type: SavedView, policy: savedViewPolicy },
    { type: Contribution, policy: contributionPolicy },
  ],
  codeLists.map(({ name }) => name),
  statistics,
);

/** What rooms answer by hand: signing in, reference data, changes. */
export const resolvers = [
  AuthResolver,
  OwnAccountResolver,
  AuthenticatorResolver,
  PasskeyResolver,
  PasskeySignInResolver,
  SignInLinkResolver,
  KeptAccountResolver,
  TokenResolver,
  CodeListResolver,
  AccessResolver,
  ExplainResolver,
  SavedViewResolver,
  AnnotationResolver,
  StatisticResolver,
  ContributionResolver,
] as const;
