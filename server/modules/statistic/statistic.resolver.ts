/** The declared statistics: which there are, and the cells of one. */
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { codeListNamed } from "../../../schema/code-lists/index.js";
import type { StatisticCell } from "../../database/statistics.js";
import type { RequestContext } from "../../graphql/context.js";
import { decide } from "../../policy/decide.js";
import type { Register } from "../../policy/register.js";
import type { Cube } from "../../policy/statistics.js";

const declassified =
  "Declared statistics are the portal's one declassification: they count records of all partners, also those that the reader may not see, except records under a restriction of their own. A cell of fewer than five, and what it could be worked out from, is not shown; the others are rounded to five; there is no filter and no total.";

/** A row or a column of a statistic. */
@ObjectType({ description: "A row or a column of a declared statistic." })
export class StatisticKey {
  @Field(() => String, { description: "Its code." })
  code!: string;

  @Field(() => String, { description: "What it is called." })
  label!: string;
}

/** A cell of a statistic. */
@ObjectType({ description: "A cell of a declared statistic." })
export class StatisticNumber {
  @Field(() => String, { description: "Code of its row." })
  row!: string;

  @Field(() => String, { description: "Code of its column." })
  column!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Records, rounded to five; null for fewer than five and for what would tell them.",
  })
  count!: number | null;
}

/** A statistic that there is. */
@ObjectType({ description: `A declared statistic. ${declassified}` })
export class DeclaredStatistic {
  @Field(() => String, { description: "Its name, to ask for it by." })
  name!: string;

  @Field(() => String, { description: "What it is called." })
  title!: string;

  @Field(() => String, { description: "What it counts." })
  description!: string;
}

/** A statistic with its cells. */
@ObjectType({
  description: `The cells of a declared statistic, as of the beginning of the month. ${declassified}`,
})
export class Statistic extends DeclaredStatistic {
  @Field(() => [StatisticKey], { description: "Its rows: districts." })
  rows!: readonly StatisticKey[];

  @Field(() => [StatisticKey], { description: "Its columns." })
  columns!: readonly StatisticKey[];

  @Field(() => [StatisticNumber], { description: "Its cells, row by row." })
  cells!: readonly StatisticNumber[];
}

function cubesFor({ session, portal }: RequestContext): readonly Cube[] {
  const { readers, cubes } = portal.register.statistics;
  if (session === null) return [];
  return decide(readers, session.viewer, { columns: {} }, "") === true ? cubes : [];
}

const summaryOf = ({ name, title, description }: Cube): DeclaredStatistic => ({
  name,
  title,
  description,
});

const monthWords = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  month: "short",
  year: "numeric",
});

function labelOfColumn(register: Register, { typeName, divided }: Cube, code: string): string {
  if (divided.kind === "month") return monthWords.format(new Date(`${code}-01T00:00:00Z`));
  const list = register.named(typeName).type.fields[divided.field]?.codeList ?? "";
  return codeListNamed(list)?.entries.find((entry) => entry.code === code)?.label ?? code;
}

const labelOfDistrict = (code: string): string =>
  codeListNamed("District")?.entries.find((entry) => entry.code === code)?.label ?? code;

const keysOf = (
  codes: readonly string[],
  labelOf: (code: string) => string,
): readonly StatisticKey[] => [...new Set(codes)].map((code) => ({ code, label: labelOf(code) }));

const shaped = (register: Register, cube: Cube, cells: readonly StatisticCell[]): Statistic => ({
  ...summaryOf(cube),
  rows: keysOf(
    cells.map(({ row }) => row),
    labelOfDistrict,
  ),
  columns: keysOf(
    cells.map(({ column }) => column),
    (code) => labelOfColumn(register, cube, code),
  ),
  cells,
});

/** Resolves declared statistics. */
@Resolver()
export class StatisticResolver {
  @Query(() => [DeclaredStatistic], {
    description: `The statistics that the viewer may read; none for whoever does not plan. ${declassified}`,
  })
  statistics(@Ctx() context: RequestContext): readonly DeclaredStatistic[] {
    return cubesFor(context).map(summaryOf);
  }

  @Query(() => Statistic, {
    nullable: true,
    description: "A statistic by its name; null for one that is not there or not to be read.",
  })
  async statistic(
    @Arg("name", () => String, { description: "Its name, such as threats-by-district-and-kind." })
    name: string,
    @Ctx() context: RequestContext,
  ): Promise<Statistic | null> {
    const { session, portal, correlationId } = context;
    const cube = cubesFor(context).find((one) => one.name === name);
    if (session === null || cube === undefined) return null;
    const { policyVersion, register } = portal;
    const cells = await portal.statistics.cellsOf(
      session,
      { operation: "CONSULTATION", operationName: "statistic", policyVersion, correlationId },
      cube.name,
    );
    return shaped(register, cube, cells);
  }
}
