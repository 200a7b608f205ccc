/** Outlines of districts, kept for the map. They are public geography and disclose nothing about anybody. */
import pg from "pg";
import { InvalidInput } from "../kernel/errors.js";
import type { DistrictBoundary } from "../modules/district/boundaries.js";

// Every map of the portal asks for all of them at once.
const mostCharacters = 400_000;

/** Decimal places kept of a degree: about ten metres. */
const decimals = 4;

const rounded = (value: number): number => Number(value.toFixed(decimals));

const written = ({ polygons }: DistrictBoundary): string =>
  JSON.stringify(
    polygons.map((rings) =>
      rings.map((ring) =>
        ring.map(([longitude, latitude]) => [rounded(longitude), rounded(latitude)]),
      ),
    ),
  );

/**
 * Keeps the outlines in place of those that were there.
 * @param source whose outlines they are, in words to be shown
 * @throws InvalidInput when they are too detailed to be drawn on every map
 */
export async function keepOutlines(
  ownerUrl: string,
  boundaries: readonly DistrictBoundary[],
  source: string,
): Promise<void> {
  const outlines = boundaries.map((boundary) => ({
    code: boundary.code,
    outline: written(boundary),
  }));
  const characters = outlines.reduce((sum, { outline }) => sum + outline.length, 0);
  if (characters > mostCharacters) {
    throw new InvalidInput(
      "boundaries",
      `These outlines have ${characters} characters, of at most ${mostCharacters}; take a generalised file.`,
    );
  }
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(
      `update district d set boundary = o.outline, boundary_source = case when o.outline is not null then $2 end
       from (select d.code, o.outline from district d
         left join json_to_recordset($1) as o(code text, outline text) on o.code = d.code) o
       where o.code = d.code`,
      [JSON.stringify(outlines), source],
    );
  } finally {
    await owner.end();
  }
}
