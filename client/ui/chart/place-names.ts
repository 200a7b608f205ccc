/** A name that wants to stand beside a node, all in pixels of the screen. */
export interface NameWish {
  readonly index: number;
  readonly text: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a name stands: its left edge and its base line. */
export interface PlacedName {
  readonly index: number;
  readonly text: string;
  readonly left: number;
  readonly base: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a cell of the grid in which room is kept; names are 14 pixels high. */
const cell = 7;
const lineHeight = 14;

/** Remembers which parts of the picture are taken, to the nearest few pixels. */
export class Room {
  readonly #columns: number;
  readonly #rows: number;
  readonly #taken: Uint8Array;

  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / cell);
    this.#rows = Math.ceil(height / cell);
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  /** Whether a box is in the picture and nothing is there yet. */
  isFree(box: Box): boolean {
    const { first, last } = this.#cells(box);
    if (first.column < 0 || first.row < 0) return false;
    if (last.column >= this.#columns || last.row >= this.#rows) return false;
    for (let row = first.row; row <= last.row; row += 1)
      for (let column = first.column; column <= last.column; column += 1)
        if (this.#taken[row * this.#columns + column] === 1) return false;
    return true;
  }

  /** Takes a box, as far as it is in the picture. */
  take(box: Box): void {
    const { first, last } = this.#cells(box);
    const lastRow = Math.min(this.#rows - 1, last.row);
    const lastColumn = Math.min(this.#columns - 1, last.column);
    for (let row = Math.max(0, first.row); row <= lastRow; row += 1)
      for (let column = Math.max(0, first.column); column <= lastColumn; column += 1)
        this.#taken[row * this.#columns + column] = 1;
  }

  #cells({ left, top, right, bottom }: Box) {
    return {
      first: { column: Math.floor(left / cell), row: Math.floor(top / cell) },
      last: { column: Math.floor((right - 0.01) / cell), row: Math.floor((bottom - 0.01) / cell) },
    };
  }
}

function boxesOf({ x, y, width, radius }: NameWish): readonly Box[] {
  const gap = radius + 3;
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + lineHeight,
  });
  return [
    box(x - width / 2, y + gap),
    box(x + gap + 1, y - lineHeight / 2),
    box(x - gap - 1 - width, y - lineHeight / 2),
    box(x - width / 2, y - gap - lineHeight),
  ];
}

/**
 * Finds room for as many names as fit without touching one another or what has taken room before, the first wishes
 * first: below the node, else right, left or above.
 */
export function placeNames(wishes: readonly NameWish[], room: Room): readonly PlacedName[] {
  return wishes.flatMap((wish): readonly PlacedName[] => {
    const box = boxesOf(wish).find((candidate) => room.isFree(candidate));
    if (box === undefined) return [];
    room.take(box);
    return [{ index: wish.index, text: wish.text, left: box.left, base: box.bottom - 3 }];
  });
}
