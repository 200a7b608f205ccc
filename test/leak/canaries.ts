/** Canaries: every value of every record becomes one that stands nowhere else, and can be recognised. */
import type pg from "pg";
import type { FieldSpec } from "../../server/kernel/governed-type.js";
import type { Register } from "../../server/policy/register.js";
import { readRows } from "../support/projection.js";

/** One canary: the value, and where it lives. */
export interface Canary {
  readonly token: string;
  readonly type: string;
  readonly id: string;
  readonly field: string;
}

// The identifier's kind and an annotation's field decide a rule, so they stay as they are.
const kept = new Set(["Identifier.kind", "Identifier.reference", "Annotation.aboutField"]);

const dayNumber = (number: number): string =>
  new Date(Date.UTC(1850, 0, 2) + number * 86_400_000).toISOString().slice(0, 10);

function valueOf(
  spec: FieldSpec,
  number: number,
): { readonly value: string | number | readonly string[]; readonly token: string } | null {
  const word = `cnry${number}q`;
  switch (spec.kind) {
    case "text":
    case "code":
      // A space, so that an outward code or initials are shorter than the whole.
      return { value: `M4 ${word} tail`, token: word };
    case "textList":
      return { value: [`M4 ${word} tail`], token: word };
    case "integer":
      return { value: 20_000 + (number % 12_000), token: String(20_000 + (number % 12_000)) };
    case "float":
      return { value: 50 + number * 0.000_137_1, token: String(50 + number * 0.000_137_1) };
    case "partialDate":
      return dayNumber(number).endsWith("-01-01")
        ? null
        : { value: dayNumber(number), token: dayNumber(number) };
    case "dateTime":
      return { value: `${dayNumber(number)}T10:00:00Z`, token: dayNumber(number) };
    default:
      return null;
  }
}

/** Fills every record with canaries, and the partners' contacts. */
export async function plantCanaries(
  owner: pg.Client,
  register: Register,
): Promise<readonly Canary[]> {
  const stored = await readRows(owner, register);
  const canaries: Canary[] = [];
  let number = 0;
  const plant = async (
    type: string,
    table: string,
    row: Record<string, unknown>,
    field: string,
    spec: FieldSpec,
  ): Promise<void> => {
    number += 1;
    const made = valueOf(spec, number);
    if (made === null || spec.source === "class" || kept.has(`${type}.${field}`)) return;
    await owner.query(`update ${table} set ${spec.column} = $2 where id = $1`, [
      row["id"],
      made.value,
    ]);
    canaries.push({ token: made.token, type, id: String(row["id"]), field });
  };
  await owner.query("begin");
  for (const { type } of register.records) {
    for (const row of stored.rows.get(type.name) ?? []) {
      for (const [field, spec] of Object.entries(type.fields))
        await plant(type.name, type.table, row, field, spec);
    }
  }
  const partner = register.named("Partner").type;
  for (const row of stored.rows.get("Partner") ?? [])
    await plant("Partner", "partner", row, "contact", partner.fields["contact"]!);
  await owner.query("commit");
  return canaries;
}

/** Every token of a text that could be a canary, and every id. */
export function tokensIn(text: string): ReadonlySet<string> {
  const shapes = [
    /cnry\d+q/g,
    /\b1[89]\d\d-\d\d-\d\d/g,
    /(?<![\w.-])\d+(?:\.\d+)?(?![\w.-])/g,
    /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  ];
  return new Set(shapes.flatMap((shape) => text.match(shape) ?? []));
}
