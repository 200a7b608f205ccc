/** What the unit of work writes: entities mapped with MikroORM. Managed entities never answer a read. */
import { AnnotationEntity } from "../modules/annotation/annotation.model.js";
import {
  AccountClosingEntity,
  AccountEntity,
  SessionEntity,
  SignInLinkEntity,
} from "../modules/auth/account.model.js";
import { AuthenticatorEntity, RecoveryCodeEntity } from "../modules/auth/authenticator.model.js";
import { PasskeyEntity } from "../modules/auth/passkey.model.js";
import { TokenEntity } from "../modules/auth/token.model.js";
import { ContributionEntity } from "../modules/contribution/contribution.model.js";
import { ParagraphEntity } from "../modules/paragraph/paragraph.model.js";
import { RecordEntity } from "../modules/record/record.model.js";
import { ReportEntity } from "../modules/report/report.model.js";
import { SavedViewEntity } from "../modules/saved-view/saved-view.model.js";

/** Every mapped entity. */
export const entities = [
  AccountEntity,
  AccountClosingEntity,
  AnnotationEntity,
  AuthenticatorEntity,
  ContributionEntity,
  ParagraphEntity,
  PasskeyEntity,
  RecordEntity,
  RecoveryCodeEntity,
  ReportEntity,
  SavedViewEntity,
  SessionEntity,
  SignInLinkEntity,
  TokenEntity,
];
