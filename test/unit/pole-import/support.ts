/** Small POLE files made in the test, and the readings of them. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  findPoleFiles,
  type PoleForm,
  poleForms,
} from "../../../server/modules/pole-import/pole.files.js";
import { type HeaderPlan, planHeader } from "../../../server/modules/pole-import/pole.header.js";
import { parsePoleRow } from "../../../server/modules/pole-import/pole.parse.js";
import type { PoleReason } from "../../../server/modules/pole-import/pole.reasons.js";
import type {
  NodeLabel,
  NumberedReading,
  PoleRow,
  RelationshipType,
  RowReading,
} from "../../../server/modules/pole-import/pole.rows.js";
import { streamPoleFile } from "../../../server/modules/pole-import/pole.stream.js";

/** The form of a label or type. */
export function formOf(label: NodeLabel | RelationshipType): PoleForm {
  const form = poleForms.find((each) => each.label === label);
  if (form === undefined) throw new Error(`no form for ${label}`);
  return form;
}

/** The plan of a header that must be readable. */
export function planOf(form: PoleForm, header: readonly string[]): HeaderPlan {
  const plan = planHeader(form, header);
  if ("problems" in plan) throw new Error(plan.problems.join("; "));
  return plan;
}

/** Parses one row given as column -> cell; the header is made of its keys. */
export function parseOne(
  label: NodeLabel | RelationshipType,
  cells: Readonly<Record<string, string>>,
): RowReading {
  const form = formOf(label);
  return parsePoleRow(form, planOf(form, Object.keys(cells)), Object.values(cells));
}

/** The typed row of a reading that must not be refused and must be of that type. */
export function rowOf<Type extends PoleRow["recordType"]>(
  reading: RowReading,
  type: Type,
): Extract<PoleRow, { readonly recordType: Type }> {
  if (reading.row?.recordType !== type)
    throw new Error(`${reading.outcome}: ${codesOf(reading).join()}`);
  return reading.row as Extract<PoleRow, { readonly recordType: Type }>;
}

/** "column code" of each reason, in order. */
export const codesOf = (reading: { readonly reasons: readonly PoleReason[] }): readonly string[] =>
  reading.reasons.map(({ code, column }) => (column === null ? code : `${column} ${code}`));

/** Runs with a folder of files that is removed afterwards. */
export async function withFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "pole-import-"));
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), content);
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Everything an asynchronous source gives, in order. */
export async function collect<Value>(source: AsyncIterable<Value>): Promise<readonly Value[]> {
  const values: Value[] = [];
  for await (const value of source) values.push(value);
  return values;
}

/** Every reading of the one file given. */
export async function readingsOf(
  name: string,
  content: string | Uint8Array,
): Promise<readonly NumberedReading[]> {
  return withFolder({ [name]: content }, async (folder) => {
    const [file] = (await findPoleFiles(folder)).files;
    if (file === undefined) throw new Error(`${name} is no file of the form`);
    return collect(streamPoleFile(file));
  });
}
