/** An information-sharing agreement. Source: ICO data sharing code, contents of an agreement. */
import {
  code,
  integer,
  partialDate,
  referenceType,
  text,
  textList,
  uuidList,
} from "../../kernel/governed-type.js";

/** Agreement: who discloses what to whom, for which purposes, under which gateway, until when. */
export const Agreement = referenceType("Agreement", {
  plural: "agreements",
  table: "agreement",
  description: "An information-sharing agreement between partners.",
  title: "title",
  defaultOrder: { field: "title", direction: "ASCENDING" },
  fields: {
    title: text("The agreement's title."),
    state: code("AgreementState", "Where the agreement stands."),
    gateway: code("LegalGateway", "The power it rests on."),
    purposes: textList("Purposes it covers: codes of the list Purpose."),
    dataCategories: textList("Field groups it covers."),
    discloserIds: uuidList("Partners that disclose under it."),
    recipientIds: uuidList("Partners that receive under it."),
    startsOn: partialDate("First day."),
    reviewOn: partialDate("Day by which it is to be reviewed."),
    endsOn: partialDate("Last day; nothing is shared under it afterwards."),
    version: integer("Version, counted up at each change."),
  },
});
