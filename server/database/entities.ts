/** What the unit of work writes: entities mapped with MikroORM. Managed entities never answer a read. */
import { AnnotationEntity } from "../modules/annotation/annotation.model.js";
import { SessionEntity } from "../modules/auth/account.model.js";
import { ContributionEntity } from "../modules/contribution/contribution.model.js";
import { ParagraphEntity } from "../modules/paragraph/paragraph.model.js";
import { RecordEntity } from "../modules/record/record.model.js";
import { ReportEntity } from "../modules/report/report.model.js";
import { SavedViewEntity } from "../modules/saved-view/saved-view.model.js";

/** Every mapped entity. */
export const entities = [
  AnnotationEntity,
  ContributionEntity,
  ParagraphEntity,
  RecordEntity,
  ReportEntity,
  SavedViewEntity,
  SessionEntity,
];
