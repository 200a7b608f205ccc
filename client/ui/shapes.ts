/** Shapes and colours of the kinds of record, the same in lists and on the link chart: neither carries the kind alone. */
export type RecordShape =
  | "person"
  | "phone"
  | "vehicle"
  | "place"
  | "event"
  | "item"
  | "contact"
  | "group"
  | "line"
  | "threat"
  | "vulnerability"
  | "report"
  | "link";

/** Colour token of each shape. */
export const shapeColour: Readonly<Record<RecordShape, string>> = {
  person: "var(--n-person)",
  phone: "var(--n-phone)",
  vehicle: "var(--n-vehicle)",
  place: "var(--n-place)",
  event: "var(--th-dr)",
  item: "var(--th-wb)",
  contact: "var(--th-oi)",
  group: "var(--n-group)",
  line: "var(--th-cl)",
  threat: "var(--red)",
  vulnerability: "var(--th-ms)",
  report: "var(--ink-2)",
  link: "var(--ink-3)",
};

/** Words for the key under a chart. */
export const shapeWords: Readonly<Record<RecordShape, string>> = {
  person: "Person",
  phone: "Phone or other identifier",
  vehicle: "Vehicle",
  place: "Place",
  event: "Crime or incident",
  item: "Item",
  contact: "Call or message",
  group: "Crime group",
  line: "County line",
  threat: "Threat",
  vulnerability: "Vulnerability",
  report: "Report or note",
  link: "Link",
};

function polygon(corners: number, r: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / corners;
    return `${(r * Math.cos(angle)).toFixed(1)} ${(r * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}

function box(halfWidth: number, halfHeight: number): string {
  return `M${-halfWidth} ${-halfHeight}H${halfWidth}V${halfHeight}H${-halfWidth}Z`;
}

/** The outline of a shape of about radius r, centred on the origin. */
export function outlineOf(shape: RecordShape, r: number): string {
  switch (shape) {
    case "person":
      return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
    case "phone":
      return box(r * 0.88, r * 0.88);
    case "vehicle":
      return box(r * 1.2, r * 0.7);
    case "place":
      return polygon(4, r * 1.15, 0);
    case "event":
      return polygon(5, r * 1.1, -Math.PI / 2);
    case "item":
      return polygon(3, r * 1.2, -Math.PI / 2);
    case "line":
      return `M${-r * 1.2} ${r * 0.6}L${-r * 0.4} ${-r * 0.6}H${r * 1.2}L${r * 0.4} ${r * 0.6}Z`;
    case "threat":
      return polygon(3, r * 1.2, Math.PI / 2);
    case "vulnerability":
      return polygon(4, r * 1.15, Math.PI / 4);
    case "report":
      return box(r * 0.75, r);
    case "group":
      return polygon(6, r * 1.1, 0);
    case "contact":
      return polygon(8, r, Math.PI / 8);
    case "link":
      return box(r, r * 0.3);
  }
}
