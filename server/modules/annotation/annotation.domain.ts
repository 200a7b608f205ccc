/** Annotating: what may be written about what others hold. The record itself is never changed. */
import { randomInt } from "node:crypto";
import { annotationKind } from "../../../schema/code-lists/annotation-kind.js";
import { marking as markings } from "../../../schema/code-lists/marking.js";
import { opinionAgreement } from "../../../schema/code-lists/opinion-agreement.js";
import { statementType as statementTypes } from "../../../schema/code-lists/statement-type.js";
import { unrestricted, type ClassToWrite, type OpenChange } from "../../database/open-change.js";
import { InvalidInput, NotAllowed } from "../../kernel/errors.js";
import { makeReference } from "../../kernel/reference.js";
import { mayChange } from "../../policy/judge.js";
import { RecordEntity } from "../record/record.model.js";
import { findPlace, type Place, type PlaceAsked } from "./annotation-place.domain.js";
import { Annotation, AnnotationEntity } from "./annotation.model.js";

/** Longest text of an annotation. */
const longestText = 4_000;

/** An annotation as somebody writes it. */
export interface AnnotationToWrite extends PlaceAsked {
  /** A code of the list AnnotationKind. */
  readonly kind: string;
  readonly text: string;
  /** A code of the list StatementType, for a note or a sighting. */
  readonly statementType: string | null;
  /** A code of the list OpinionAgreement, for an opinion. */
  readonly agreement: string | null;
  /** A code of the list Marking; when left out, as what it is about is marked. */
  readonly marking: string | null;
}

/** What a change tells the audit: which annotation, and which of its fields. */
export interface AnnotationChange {
  readonly type: string;
  readonly ids: readonly string[];
  readonly fields: readonly string[];
}

/** A change of one annotation, for the audit. */
export const changed = (id: string, ...fields: readonly string[]): AnnotationChange => ({
  type: Annotation.name,
  ids: [id],
  fields,
});

/** Reads what somebody wrote. @throws InvalidInput for nothing, too much, or what cannot be seen */
export function readText(given: string): string {
  const text = given.replaceAll("\r\n", "\n").trim();
  if (text === "" || text.length > longestText)
    throw new InvalidInput("text", `Write between 1 and ${longestText} characters.`);
  if (/[^\P{C}\n\t]/u.test(text)) throw new InvalidInput("text", "Write visible characters only.");
  return text;
}

function requireCode(
  field: string,
  code: string,
  list: { readonly entries: readonly { readonly code: string }[] },
): void {
  if (!list.entries.some((entry) => entry.code === code))
    throw new InvalidInput(field, "Choose one of the list.");
}

/** A note and a sighting say of what kind their statement is; an opinion is one; the others state nothing. */
function readStatement({ kind, statementType }: AnnotationToWrite): string | null {
  const states = kind === "NOTE" || kind === "SIGHTING";
  if (!states && kind !== "OPINION" && statementType !== null)
    throw new InvalidInput("statementType", "Only a note or a sighting is typed as a statement.");
  if (kind === "OPINION") return "OPINION";
  if (!states) return null;
  if (statementType === null)
    throw new InvalidInput(
      "statementType",
      "Say whether it is fact, assessment, allegation or opinion.",
    );
  requireCode("statementType", statementType, statementTypes);
  return statementType;
}

function readAgreement({ kind, agreement }: AnnotationToWrite): string | null {
  if ((kind === "OPINION") !== (agreement !== null))
    throw new InvalidInput(
      "agreement",
      "An opinion says how far it agrees, and nothing else does.",
    );
  if (agreement !== null) requireCode("agreement", agreement, opinionAgreement);
  return agreement;
}

const strictest = (place: Place): number =>
  Math.max(...place.sources.map((source) => Number(source["marking"])));

/** Never below what it may repeat, and never above what its author may read. */
function readMarking(change: OpenChange, place: Place, given: string | null): number {
  const lowest = strictest(place);
  if (given === null) return lowest;
  const rank = markings.entries.find(({ code }) => code === given)?.rank;
  if (rank === undefined)
    throw new InvalidInput(
      "marking",
      "The portal takes OFFICIAL and OFFICIAL-SENSITIVE. What is marked higher goes by your secure route.",
    );
  if (rank < lowest)
    throw new InvalidInput("marking", "It is marked no lower than what it is about.");
  if (rank > change.viewer.clearance)
    throw new InvalidInput("marking", "It is marked no higher than you are cleared for.");
  return rank;
}

/** The markings that an annotation at a place may carry, the lowest first. */
export const markingsAt = ({ viewer }: OpenChange, place: Place): readonly string[] =>
  markings.entries
    .filter(({ rank }) => rank >= strictest(place) && rank <= viewer.clearance)
    .map(({ code }) => code);

/** Release and term are asked of what it is about whenever it is read; they need not be asked twice. */
const askedOfThePlace = ["S2", "NAMED_RECIPIENTS", "EXPIRES_ON"];

/** The conditions of all that it may repeat, under code C. */
function conditionsAt(place: Place): readonly string[] {
  const all = place.sources.flatMap(
    (source) => (source["handlingConditions"] ?? []) as readonly string[],
  );
  const own = [...new Set(all)].filter((condition) => !askedOfThePlace.includes(condition));
  return own.length === 0 ? ["ORIGINATOR_CONTACT_REQUIRED"] : own;
}

const isConditional = (place: Place): boolean =>
  place.sources.some((source) => source["handling"] === "C");

/** Whose it is, is not for the author to say; all else is taken over from the place. */
const classAt = ({ viewer }: OpenChange, place: Place, marking: number): ClassToWrite => ({
  recordType: Annotation.recordType ?? "",
  ownerId: viewer.partnerId,
  marking,
  handling: isConditional(place) ? "C" : "P",
  handlingConditions: isConditional(place) ? conditionsAt(place) : [],
  district: place.filedWith["district"] ?? null,
  themes: place.filedWith["themes"] ?? [],
  sensitivities: place.filedWith["sensitivities"] ?? [],
});

/** Whether the viewer may write an annotation of a kind and class at a place that they see. */
export function mayWrite(
  change: OpenChange,
  place: Place,
  attributes: ClassToWrite = classAt(change, place, strictest(place)),
  kind = "NOTE",
): boolean {
  const columns = {
    ...attributes,
    ...unrestricted,
    kind,
    state: "OPEN",
    about_group: place.aboutGroup,
    paragraph_id: place.paragraph?.id ?? null,
    recorded_by: change.viewer.accountId,
  };
  const governed = change.register.named(Annotation.name);
  const row = { columns, edges: place.edges };
  return mayChange(governed, { verb: "create" }, change, row);
}

/**
 * Writes an annotation for the viewer's partner.
 * @param id of the annotation that is made
 * @throws NotFound for a place that is hidden, not there or not to be written about
 * @throws InvalidInput, Conflict, NotAllowed for a role or a token that does not write
 */
export async function annotate(
  change: OpenChange,
  id: string,
  asked: AnnotationToWrite,
): Promise<AnnotationChange> {
  requireCode("kind", asked.kind, annotationKind);
  const text = readText(asked.text);
  const statementType = readStatement(asked);
  const agreement = readAgreement(asked);
  const place = await findPlace(change, asked);
  const attributes = classAt(change, place, readMarking(change, place, asked.marking));
  if (!mayWrite(change, place, attributes, asked.kind))
    throw new NotAllowed("Your role, or this token, does not write here.");
  const accessClass = await change.classOf(attributes);
  const { manager, viewer, now } = change;
  const { subject, paragraph, quoted } = place;
  const about = paragraph ?? subject;
  manager.persist(
    manager.create(RecordEntity, { id, recordType: attributes.recordType, accessClass }),
  );
  await manager.flush();
  manager.persist(
    manager.create(AnnotationEntity, {
      id,
      accessClass,
      reference: makeReference("ANN", randomInt),
      recordedAt: new Date(now),
      recordedBy: viewer.accountId,
      kind: asked.kind,
      state: "OPEN",
      subjectId: subject.id,
      subjectType: subject.type,
      subjectClass: subject.accessClass,
      paragraphId: paragraph?.id ?? null,
      paragraphClass: paragraph?.accessClass ?? null,
      aboutId: about.id,
      aboutType: about.type,
      aboutField: place.aboutField,
      aboutGroup: place.aboutGroup,
      quote: quoted?.quote ?? null,
      quotePrefix: quoted?.quotePrefix ?? null,
      quoteSuffix: quoted?.quoteSuffix ?? null,
      text,
      earlierTexts: null,
      editedAt: null,
      statementType,
      agreement,
      parentId: place.parentId,
    }),
  );
  return changed(id, "kind", "text", "statementType", "agreement", "quote", "marking");
}
