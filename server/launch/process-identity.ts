/** Tells whether a process that was noted earlier is still the same one. */
import { readFileSync, readlinkSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { systemErrorCode } from "./launch-problem.js";

/** A process as noted in a file: ids are used again, so its start time is noted too. */
export interface ProcessNote {
  readonly pid: number;
  /** Clock ticks since the machine booted; null where the system does not tell. */
  readonly startedAt: string | null;
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === "EPERM";
  }
}

function statFields(pid: number): readonly string[] {
  const line = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field is a name in brackets that may hold spaces.
  return line.slice(line.lastIndexOf(")") + 2).split(" ");
}

function startTime(pid: number): string | null {
  try {
    return statFields(pid)[19] ?? null;
  } catch {
    return null;
  }
}

/** Notes a process, this one unless told. */
export function noteProcess(pid: number = process.pid): ProcessNote {
  return { pid, startedAt: startTime(pid) };
}

/** Whether the noted process still runs, and is not another one with the same id. */
export function stillRuns(note: ProcessNote): boolean {
  if (!isAlive(note.pid)) return false;
  return note.startedAt === null || startTime(note.pid) === note.startedAt;
}

/** Whether the process works in this folder, as a PostgreSQL server does in its cluster. */
export function worksIn(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    // A zombie has no folder any more, so readlink throws and the next line answers.
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch (error) {
    if (process.platform === "linux" && systemErrorCode(error) === "ENOENT") return false;
  }
  const listed = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return listed.status === 0 && listed.stdout.includes(folder);
}
