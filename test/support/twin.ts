/**
 * Makes one database the twin of another for one viewer: a clone is changed wherever the viewer may not
 * see it. Every change is tried, and kept only when the viewer's whole projection stays the same.
 */
import type pg from "pg";
import type { Register } from "../../server/policy/register.js";
import { project, projectionText, readRows, readViewer, type Projection } from "./projection.js";
import type { StoredRows } from "./stored-rows.js";
import type { Random } from "./random.js";
import { kinds } from "./twin-changes.js";

/** What was changed, by kind. */
export type TwinChanges = Readonly<Record<string, number>>;

/**
 * Changes a clone into a twin.
 * @param secret the viewer's session
 * @returns how many changes of each kind were kept
 * @throws Error when the twin's projection is not the original's, which would be a fault of this file
 */
export async function makeTwin(
  owner: pg.Client,
  register: Register,
  secret: string,
  random: Random,
  attempts = 50,
): Promise<TwinChanges> {
  const look = async (): Promise<{ stored: StoredRows; projection: Projection }> => {
    const viewer = await readViewer(owner, secret);
    if (viewer === null) throw new Error("The viewer's session does not stand.");
    const stored = await readRows(owner, register);
    return { stored, projection: project(stored, register, viewer) };
  };
  const kept: Record<string, number> = {};
  await owner.query("begin");
  const original = await look();
  const wanted = projectionText(original.projection);
  let current = original;
  const names = Object.keys(kinds);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const name = names[attempt % names.length]!;
    await owner.query("savepoint tried");
    await kinds[name]!({ owner, random, register, viewer: original.projection.viewer, ...current });
    const changed = await look();
    const isTwin = projectionText(changed.projection) === wanted;
    const isChanged =
      JSON.stringify([...changed.stored.rows]) !== JSON.stringify([...current.stored.rows]);
    // Accounts are not among the governed rows, so a change of one does not show there.
    if (isTwin && (isChanged || name === "othersChanged")) {
      kept[name] = (kept[name] ?? 0) + 1;
      current = changed;
    } else await owner.query("rollback to tried");
  }
  await owner.query("commit");
  if (projectionText((await look()).projection) !== wanted)
    throw new Error("The clone is no twin.");
  return kept;
}
