import type { RecordShape } from "../ui/shapes.ts";
import type { NamedRecord } from "./records.ts";

/** The shape a record is drawn with. */
export function shapeOfRecord(record: Pick<NamedRecord, "__typename" | "kind">): RecordShape {
  switch (record.__typename) {
    case "Person":
      return "person";
    case "Identifier":
      return record.kind === "VEHICLE" ? "vehicle" : "phone";
    case "Place":
      return "place";
    case "Event":
    case "MissingEpisode":
      return "event";
    case "Item":
      return "item";
    case "Contact":
      return "contact";
    case "Link":
    case "Membership":
      return "link";
    case "Ocg":
      return "group";
    case "Vulnerability":
      return "vulnerability";
    case "CountyLine":
      return "line";
    case "Threat":
      return "threat";
    case "Report":
    case "Paragraph":
    case "Annotation":
      return "report";
  }
}
