import { isWithheld } from "../../lib/access.ts";
import { isWeak } from "../../lib/grading.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import type { LineStroke, Scene, SceneLine } from "../../ui/chart/scene.ts";
import type { PlacesById } from "../../ui/chart/use-layout.ts";
import { type Tie, writtenName } from "./network.ts";
import type { Shown } from "./shown.ts";
import type { ChartView } from "./view-history.ts";
import { isGradeWithheld } from "./tie-access.ts";
import { wordsOfTie } from "./tie-words.ts";

/** Names the line that a tie is drawn with: all ties of the same two records share one. */
export function lineOfTie({ fromId, toId }: Pick<Tie, "fromId" | "toId">): string {
  return fromId < toId ? `${fromId} ${toId}` : `${toId} ${fromId}`;
}

/** Solid when graded A or B, as is a call that was billed: a record of fact. A withheld grade is told from a low one. */
function strokeOf(tie: Tie): LineStroke {
  if (isGradeWithheld(tie)) return "dotted";
  return tie.type !== "Contact" && isWeak(tie.assessment) ? "dashed" : "solid";
}

/** Of several ties on one line the best known says how it is drawn. */
const strongestFirst: readonly LineStroke[] = ["solid", "dotted", "dashed"];
const stronger = (one: LineStroke, other: LineStroke): LineStroke =>
  strongestFirst.indexOf(one) <= strongestFirst.indexOf(other) ? one : other;

interface Drawn {
  readonly tie: Tie;
  stroke: LineStroke;
  count: number;
}

function linesOf(
  { ties }: Shown,
  indexOf: ReadonlyMap<string, number>,
  codes: CodeWords,
): readonly SceneLine[] {
  const drawn = new Map<string, Drawn>();
  for (const tie of ties) {
    const known = drawn.get(lineOfTie(tie));
    if (known === undefined) drawn.set(lineOfTie(tie), { tie, stroke: strokeOf(tie), count: 1 });
    else {
      known.stroke = stronger(known.stroke, strokeOf(tie));
      known.count += 1;
    }
  }
  return [...drawn].flatMap(([id, { tie, stroke, count }]): readonly SceneLine[] => {
    const [from, to] = [indexOf.get(tie.fromId), indexOf.get(tie.toId)];
    if (from === undefined || to === undefined || from === to) return [];
    const words = wordsOfTie(tie, codes);
    return [{ id, from, to, stroke, words: count === 1 ? words : `${words}, ${count} in all` }];
  });
}

/** What is shown as the chart draws it; what has no place yet is left out until it has. */
export function sceneOf(
  shown: Shown,
  { expanded, pins }: Pick<ChartView, "expanded" | "pins">,
  rootId: string,
  places: PlacesById,
  codes: CodeWords,
): Scene {
  const placed = [...shown.records.values()].flatMap((record) => {
    const place = pins.get(record.id) ?? places.get(record.id);
    return place === undefined ? [] : [{ record, place }];
  });
  const indexOf = new Map(placed.map(({ record }, index) => [record.id, index]));
  const degreeOf = (index: number): number =>
    shown.tiesOf.get(placed[index]?.record.id ?? "")?.length ?? 0;
  return {
    nodes: placed.map(({ record }) => ({
      id: record.id,
      name: writtenName(record),
      shape: record.shape,
      isWithheld: isWithheld(record.nameAccess),
      isExpanded: expanded.has(record.id),
      isPinned: pins.has(record.id),
      isCentre: record.id === rootId,
    })),
    xs: Float64Array.from(placed, ({ place }) => place.x),
    ys: Float64Array.from(placed, ({ place }) => place.y),
    lines: linesOf(shown, indexOf, codes),
    indexOf,
    busiestFirst: [...placed.keys()].toSorted(
      (one, other) => degreeOf(other) - degreeOf(one) || one - other,
    ),
  };
}
