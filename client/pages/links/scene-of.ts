import { isWeak } from "../../lib/grading.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import type { Scene, SceneLine } from "../../ui/chart/scene.ts";
import type { PlacesById } from "../../ui/chart/use-layout.ts";
import type { Tie } from "./network.ts";
import type { Shown } from "./shown.ts";
import type { ChartView } from "./view-history.ts";
import { wordsOfTie } from "./tie-words.ts";

/** Names the line that a tie is drawn with: all ties of the same two records share one. */
export function lineOfTie({ fromId, toId }: Pick<Tie, "fromId" | "toId">): string {
  return fromId < toId ? `${fromId} ${toId}` : `${toId} ${fromId}`;
}

/** Dashed unless graded A or B; a call that was billed is a record of fact and drawn solid. */
const isDashed = ({ type, assessment }: Tie): boolean => type !== "Contact" && isWeak(assessment);

interface Drawn {
  readonly tie: Tie;
  weak: boolean;
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
    if (known === undefined) drawn.set(lineOfTie(tie), { tie, weak: isDashed(tie), count: 1 });
    else {
      known.weak &&= isDashed(tie);
      known.count += 1;
    }
  }
  return [...drawn].flatMap(([id, { tie, weak, count }]): readonly SceneLine[] => {
    const [from, to] = [indexOf.get(tie.fromId), indexOf.get(tie.toId)];
    if (from === undefined || to === undefined || from === to) return [];
    const words = wordsOfTie(tie, codes);
    return [{ id, from, to, weak, words: count === 1 ? words : `${words}, ${count} in all` }];
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
    nodes: placed.map(({ record: { id, name, shape, isWithheld } }) => ({
      id,
      name,
      shape,
      isWithheld,
      isExpanded: expanded.has(id),
      isPinned: pins.has(id),
      isCentre: id === rootId,
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
