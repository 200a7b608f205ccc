/** Where districts stand on a map: as tiles of a schematic one, or in their outlines. */

/** A district's place, in the units of the layout's view box. */
export interface DistrictPlace {
  /** An SVG path. */
  readonly outline: string;
  /** Where its name and number stand. */
  readonly centre: readonly [x: number, y: number];
}

export interface DistrictLayout {
  readonly viewBox: string;
  readonly places: ReadonlyMap<string, DistrictPlace>;
}

/** Column and row of each district on the schematic map. */
const positions: Readonly<Record<string, readonly [column: number, row: number]>> = {
  E08000010: [0, 0],
  E08000001: [1, 0],
  E08000002: [2, 0],
  E08000005: [3, 0],
  E08000006: [0.5, 1],
  E08000003: [1.5, 1],
  E08000004: [2.5, 1],
  E08000009: [0.5, 2],
  E08000007: [1.5, 2],
  E08000008: [2.5, 2],
};

const tile = { width: 112, height: 68, gap: 6 };

function tileAt([column, row]: readonly [number, number]): DistrictPlace {
  const x = column * (tile.width + tile.gap);
  const y = row * (tile.height + tile.gap);
  return {
    outline: `M${x} ${y}h${tile.width}v${tile.height}h${-tile.width}z`,
    centre: [x + tile.width / 2, y + tile.height / 2],
  };
}

/** The ten districts as tiles of one size, about where they lie. */
export const tileLayout: DistrictLayout = {
  viewBox: `-1 -1 ${4 * tile.width + 3 * tile.gap + 2} ${3 * tile.height + 2 * tile.gap + 2}`,
  places: new Map(
    Object.entries(positions).map(([code, position]) => [code, tileAt(position)] as const),
  ),
};
