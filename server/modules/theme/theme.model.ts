/** The themes of the partnership's strategy, dated. */
import { partialDate, referenceType, text } from "../../kernel/governed-type.js";

/** Theme: a thematic priority for a span of years. */
export const Theme = referenceType("Theme", {
  plural: "themes",
  table: "theme",
  description: "A thematic priority of the partnership, for a span of years.",
  key: "code",
  title: "name",
  defaultOrder: { field: "name", direction: "ASCENDING" },
  fields: {
    name: text("The theme's official label."),
    description: text("What the theme covers."),
    validFrom: partialDate("First day of the strategy that set it."),
    validTo: partialDate("Last day, when the strategy has ended."),
  },
});
