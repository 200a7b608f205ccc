import { outlineOf } from "../shapes.ts";
import type { ChartColours } from "./colours.ts";
import type { SceneNode } from "./scene.ts";

/** A shape drawn once, to be stamped as often as there are nodes of its kind. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  /** Half the side of the image, in pixels of the screen. */
  readonly half: number;
}

type Look = Pick<SceneNode, "shape" | "isWithheld" | "isExpanded">;

/** Hands out the sprite of a node at a size, and draws it when it is the first. */
export function spriteMaker(colours: ChartColours, density: number) {
  const made = new Map<string, Sprite>();
  return (look: Look, radius: number): Sprite => {
    const size = Math.round(radius * 2) / 2;
    const key = `${look.shape} ${size} ${look.isWithheld} ${look.isExpanded}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const sprite = draw(look, size, colours, density);
    made.set(key, sprite);
    return sprite;
  };
}

function draw(
  { shape, isWithheld, isExpanded }: Look,
  radius: number,
  colours: ChartColours,
  density: number,
): Sprite {
  const half = Math.ceil(radius * 1.25 + 4);
  const image = document.createElement("canvas");
  image.width = image.height = Math.ceil(half * 2 * density);
  const context = image.getContext("2d");
  if (context === null) return { image, half };
  context.scale(density, density);
  context.translate(half, half);
  const outline = new Path2D(outlineOf(shape, radius));
  context.fillStyle = isWithheld ? colours.withheld.ground : colours.shapes[shape];
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  context.fill(outline);
  if (isWithheld) hatch(context, outline, radius, colours);
  else if (isExpanded && radius > 4) {
    context.lineWidth = 1.75;
    context.strokeStyle = colours.ink;
    context.stroke(outline);
  }
  return { image, half };
}

function hatch(
  context: CanvasRenderingContext2D,
  outline: Path2D,
  radius: number,
  colours: ChartColours,
): void {
  context.save();
  context.clip(outline);
  context.strokeStyle = colours.withheld.hatch;
  context.lineWidth = 1;
  context.beginPath();
  for (let at = -3 * radius; at < 3 * radius; at += 4) {
    context.moveTo(at - radius, radius * 1.5);
    context.lineTo(at + radius * 2, -radius * 1.5);
  }
  context.stroke();
  context.restore();
  context.setLineDash([3, 2]);
  context.strokeStyle = colours.withheld.edge;
  context.stroke(outline);
  context.setLineDash([]);
  if (radius >= 7) lock(context, colours);
}

/** A padlock that is legible at the size of a node. */
function lock(context: CanvasRenderingContext2D, { withheld, surface }: ChartColours): void {
  context.lineWidth = 1.5;
  context.strokeStyle = withheld.edge;
  context.fillStyle = surface;
  context.beginPath();
  context.roundRect(-4, -1, 8, 6, 1);
  context.fill();
  context.stroke();
  context.beginPath();
  context.arc(0, -1, 2.5, Math.PI, 0);
  context.stroke();
}
